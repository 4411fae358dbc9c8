// Folders for the sites that are built.

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Gives out folders that were never used before, and keeps those that are not needed any more for
 * as long as there is room: where files were deleted a moment ago, new ones take longer.
 */
export class Folders {
  #root;
  #given = 0;
  #finished = [];

  constructor(work) {
    this.#root = join(work, "sites");
    mkdirSync(this.#root);
  }

  /** A path where nothing is, on a disk with room for so many bytes. */
  fresh(name, bytes) {
    const { bavail, bsize } = statfsSync(this.#root);
    if (bavail * bsize < 2 * bytes) {
      this.clear();
    }
    return join(this.#root, `${++this.#given}-${name}`);
  }

  finished(folder) {
    this.#finished.push(folder);
  }

  clear() {
    for (const folder of this.#finished.splice(0)) {
      rmSync(folder, { recursive: true, force: true });
    }
    execFileSync("sync");
  }
}

function* filesBelow(folder, path) {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const below = path ? `${path}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      yield* filesBelow(folder, below);
    } else {
      yield below;
    }
  }
}

/** What kind of file a site's file is; anything else goes by its first folder. */
const KINDS = [
  ["pages of spacecraft", /^spacecraft\/\d.*\/index\.html$/],
  ["list of all spacecraft, in all orders", /^spacecraft\/.*html$/],
  ["pages of groups, first order", /^[a-z]+\/\d[^/]*\/(page[-/]\d+\/)?index\.html$/],
  ["pages of groups, other orders", /^[a-z]+\/\d.*\/index\.html$/],
  ["records as JSON", /^(api\/.*\/\d+|.*\/index)\.json$/],
  ["lists of records as JSON", /^api\//],
  ["tables and lines of data", /^data\//],
  ["feeds", /^(feeds\/|feed\.)/],
  ["cards for link previews", /^cards\//],
  ["index for the browser", /^assets\/(index|words)\.[^/]*\.json$/],
  ["styles, scripts, fonts, icons", /^(assets\/|[^/]*\.css$)/],
];

const kindOf = (path) => KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? "other";

/** How many files and bytes there are: of all and of each kind. */
export function contentOf(folder) {
  const content = { files: 0, bytes: 0, kinds: {} };
  for (const path of filesBelow(folder, "")) {
    const { size } = statSync(join(folder, path));
    const kind = (content.kinds[kindOf(path)] ??= { files: 0, bytes: 0 });
    for (const sum of [content, kind]) {
      sum.files += 1;
      sum.bytes += size;
    }
  }
  return content;
}

/** The bytes of the index that browsers load, plain and as they travel. */
export function clientIndexOf(folder) {
  const files = readdirSync(join(folder, "assets")).filter((name) => /^(index|words)\./.test(name));
  return files.map((name) => {
    const bytes = readFileSync(join(folder, "assets", name));
    return { name: name.split(".")[0], raw: bytes.length, gzipped: gzipSync(bytes).length };
  });
}
