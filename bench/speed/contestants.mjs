// Those who build: our program, Hugo, and the one that only writes. Each is told where; each tells
// what it took.

import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask, firstPage } from "./process.mjs";

const HERE = fileURLToPath(new URL("..", import.meta.url));
const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const CATALOG = join(REPOSITORY, "catalog");

const SETTINGS = "title: Spacecraft catalog\nbase_url: https://spacecraft.test/catalog/\n";

const captures = (...words) => ask("java", join(HERE, "Captures.java"), ...words);

/** A build does not remember sources that were saved less than two seconds before. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 2_500));

/** A project such as a fork of the repository is one, with captures of so many spacecraft. */
export class Ours {
  #project;
  #meter;
  captures;

  constructor(project, meter) {
    this.#project = project;
    this.#meter = meter;
    this.captures = join(project, "content", "snapshots", "2026-01-31");
  }

  async prepare(size) {
    mkdirSync(this.captures, { recursive: true });
    writeFileSync(join(this.#project, "content", "site.yaml"), SETTINGS);
    cpSync(join(REPOSITORY, "site-assets"), join(this.#project, "site-assets"), {
      recursive: true,
    });
    await captures(String(size), this.captures);
    await settled();
  }

  async build(out, ...options) {
    const words = ["build", "--project", this.#project, "--out", out, ...options];
    const taken = await this.#meter.take(CATALOG, ...words);
    const [, written] = /: (\d+) files? written/.exec(taken.said) ?? [];
    if (written === undefined) {
      throw new Error(`the build does not tell how many files it wrote:\n${taken.said}`);
    }
    return { ...taken, written: Number(written) };
  }

  /** Deletes what builds keep for later ones. */
  forget() {
    rmSync(join(this.#project, ".cache"), { recursive: true, force: true });
  }

  async changeOne() {
    await captures("--change", this.captures);
    await settled();
  }

  version() {
    return this.#meter.take(CATALOG, "--version");
  }

  async hasVerbose() {
    return (await ask(CATALOG, "build", "--help")).includes("--verbose");
  }

  async preview() {
    const port = await freePort();
    const words = ["serve", "--project", this.#project, "--port", String(port)];
    return firstPage(`http://127.0.0.1:${port}/`, CATALOG, ...words);
  }
}

function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export class Hugo {
  #meter;

  constructor(meter) {
    this.#meter = meter;
  }

  convert(from, site) {
    return this.#meter.take("node", join(HERE, "hugo", "convert.mjs"), from, site);
  }

  build(site, out) {
    return this.#meter.take("hugo", "--source", site, "--destination", out);
  }
}

export class Writer {
  #program;
  #pack;
  #meter;

  constructor(tools, pack, meter) {
    this.#program = join(tools, "writer");
    this.#pack = pack;
    this.#meter = meter;
  }

  async prepare(site) {
    if (!existsSync(this.#pack)) {
      await ask(this.#program, "pack", site, this.#pack);
    }
  }

  write(out) {
    return this.#meter.take(this.#program, "write", this.#pack, out);
  }

  forget() {
    rmSync(this.#pack, { force: true });
  }
}
