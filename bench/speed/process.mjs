// Runs other programs: measured, or only awaited.

import { execFile, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a program says; its errors are ours. */
export async function ask(program, ...words) {
  const { stdout, stderr } = await run(program, words, { maxBuffer: 2 ** 26 });
  return stdout + stderr;
}

/** Programs are measured by the one that measure.c is, since node cannot tell of one child alone. */
export class Meter {
  #measure;
  #log;

  constructor(tools, work) {
    this.#measure = join(tools, "measure");
    this.#log = join(work, "log");
  }

  /**
   * Wall and processor seconds, the most bytes of memory, and what was said. Files of earlier runs
   * are on the disk before, so that no one pays for another.
   */
  async take(program, ...words) {
    execFileSync("sync");
    const { stdout } = await run(this.#measure, [this.#log, program, ...words]);
    const { status, ...figures } = JSON.parse(stdout);
    const said = readFileSync(this.#log, "utf8");
    if (status !== 0) {
      throw new Error(`${program} ${words.join(" ")} ended with ${status}:\n${said}`);
    }
    return { ...figures, said };
  }
}

const WAIT = 5;
const PATIENCE = 300_000;

/** Starts a server and tells how many seconds passed until its first page had arrived. */
export async function firstPage(url, program, ...words) {
  const start = performance.now();
  const server = spawn(program, words, { stdio: "ignore" });
  const ended = new Promise((resolve) => server.once("exit", resolve).once("error", resolve));
  try {
    while (!(await answers(url))) {
      if (server.exitCode !== null || performance.now() - start > PATIENCE) {
        throw new Error(`${program} ${words.join(" ")} does not answer at ${url}`);
      }
      await new Promise((resolve) => setTimeout(resolve, WAIT));
    }
    return (performance.now() - start) / 1000;
  } finally {
    server.kill();
    await ended;
  }
}

async function answers(url) {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
