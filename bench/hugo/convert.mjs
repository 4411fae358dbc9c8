#!/usr/bin/env node
// Turns captures into a folder for Hugo: its content files, and the layouts beside this program.
//
//   convert.mjs CAPTURES SITE

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LAYOUTS = fileURLToPath(new URL("site", import.meta.url));

/** The orders of the listing of all spacecraft, apart from that by name; each also descending. */
const ORDERS = {
  "by-flights": { title: "Spacecraft by flights", key: "flights" },
  "by-id": { title: "Spacecraft by ID", key: "id" },
  "by-missions-ended": { title: "Spacecraft by missions ended", key: "ends" },
  "by-time-docked": { title: "Spacecraft by time docked", key: "docked" },
  "by-time-in-space": { title: "Spacecraft by time in space", key: "in_space" },
};

const UNITS = { D: 86400, H: 3600, M: 60, S: 1 };
const WORDS = { D: "d", H: "h", M: "min", S: "s" };

const slugOf = ({ id, name }) => {
  const plain = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, "");
  return `${id}-${plain.trim().replace(/[\s-]+/g, "-")}`;
};

/** A duration in seconds and in words; Hugo can sort by a number, and the page shows the words. */
function duration(text) {
  const parts = [...(text ?? "").matchAll(/(\d+)([DHMS])/g)];
  const seconds = parts.reduce((sum, [, count, unit]) => sum + count * UNITS[unit], 0);
  const shown = parts.filter(([, count]) => count !== "0");
  const words = shown.map(([, count, unit]) => `${count} ${WORDS[unit]}`).join(" ");
  return { seconds, words: words || "none" };
}

/** The records that spacecraft are grouped by, each once, by their slugs. */
class Groups {
  #kinds = {};

  /** The slug of a record, which is remembered when it is new. */
  add(kind, record) {
    const slug = slugOf(record);
    const known = (this.#kinds[kind] ??= new Map());
    if (!known.has(slug)) {
      known.set(slug, record);
    }
    return slug;
  }

  forEach(action) {
    for (const [kind, records] of Object.entries(this.#kinds)) {
      records.forEach((record, slug) => action(kind, slug, record));
    }
  }
}

/** What Hugo is told of a spacecraft: the record, its groups, and what it is sorted by. */
function frontMatter(record, groups) {
  const { spacecraft_config: configuration, status } = record;
  const inSpace = duration(record.time_in_space);
  const docked = duration(record.time_docked);
  return {
    title: record.name,
    configurations: [groups.add("configurations", configuration)],
    families: configuration.family.map((family) => groups.add("families", family)),
    agencies: [groups.add("agencies", configuration.agency)],
    types: [groups.add("types", configuration.type)],
    statuses: [groups.add("statuses", status)],
    id: record.id,
    flights: record.flights_count,
    ends: record.mission_ends_count,
    in_space: inSpace.seconds,
    docked: docked.seconds,
    in_space_words: inSpace.words,
    docked_words: docked.words,
    record,
  };
}

/** One page of a capture after the other, so that memory does not grow with their number. */
function* recordsOf(captures) {
  for (const file of readdirSync(captures).sort()) {
    yield* JSON.parse(readFileSync(join(captures, file), "utf8")).results;
  }
}

const write = (file, content) => writeFileSync(file, JSON.stringify(content));

function writeSpacecraft(captures, folder, groups) {
  mkdirSync(folder, { recursive: true });
  for (const record of recordsOf(captures)) {
    write(join(folder, `${slugOf(record)}.md`), frontMatter(record, groups));
  }
}

function writeGroups(content, groups) {
  groups.forEach((kind, slug, record) => {
    const folder = join(content, kind, slug);
    mkdirSync(folder, { recursive: true });
    write(join(folder, "_index.md"), { title: record.name, record });
  });
}

function writeOrders(folder) {
  write(join(folder, "_index.md"), { title: "Spacecraft" });
  writeOrder(join(folder, "by-name", "descending"), { title: "Spacecraft by name", key: "" }, true);
  for (const [name, order] of Object.entries(ORDERS)) {
    writeOrder(join(folder, name), order, false);
    writeOrder(join(folder, name, "descending"), order, true);
  }
}

function writeOrder(folder, { title, key }, descending) {
  mkdirSync(folder, { recursive: true });
  write(join(folder, "_index.md"), { title, layout: "order", key, descending });
}

function main(captures, site) {
  const content = join(site, "content");
  const groups = new Groups();
  cpSync(LAYOUTS, site, { recursive: true });
  writeSpacecraft(captures, join(content, "spacecraft"), groups);
  writeGroups(content, groups);
  writeOrders(join(content, "spacecraft"));
}

if (process.argv.length === 4) {
  main(process.argv[2], process.argv[3]);
} else {
  console.error("usage: convert.mjs CAPTURES SITE");
  process.exitCode = 2;
}
