// The pages that are looked at, found in a built site's folder.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where the site says that it stands. */
export function baseUrl(site) {
  const home = readFileSync(join(site, "index.html"), "utf8");
  const canonical = /<link rel="canonical" href="([^"]+)">/.exec(home);
  if (!canonical) {
    throw new Error(`${site} was built without base_url; build it with --base-url`);
  }
  return new URL(canonical[1]);
}

/** Those that must be faultless first; of records of a kind, the one with the largest page. */
export function pagesOf(site) {
  return [
    { kind: "home", path: "", mustPass: true },
    { kind: "index", path: "spacecraft/", mustPass: true },
    { kind: "spacecraft", path: largest(site, "spacecraft"), mustPass: true },
    { kind: "family", path: largest(site, "families"), mustPass: true },
    { kind: "configuration", path: largest(site, "configurations"), mustPass: false },
    { kind: "records", path: "records/", mustPass: false },
    { kind: "timeline", path: "timeline/", mustPass: false },
    { kind: "statistics", path: "statistics/", mustPass: false },
    { kind: "in space", path: "in-space/", mustPass: false },
  ].filter(({ path }) => existsSync(join(site, path, "index.html")));
}

function largest(site, kind) {
  const sized = readdirSync(join(site, kind))
    // Records' folders start with their id; the others are pages of the table.
    .filter((name) => /^[0-9]/.test(name))
    .map((name) => ({ name, bytes: statSync(join(site, kind, name, "index.html")).size }))
    .sort((one, other) => other.bytes - one.bytes || (one.name < other.name ? -1 : 1));
  return `${kind}/${sized[0].name}/`;
}
