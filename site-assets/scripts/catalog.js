// The catalog as the index files tell it, loaded when it is first needed.

import { root } from "./site.js";

const NUMBERS = [
  "id",
  "flights_count",
  "mission_ends_count",
  "time_in_space",
  "time_docked",
  "fastest_turnaround",
];

/** Makes something once, unless it fails. */
function once(make) {
  let made;
  return () =>
    (made ??= make().catch((error) => {
      made = undefined;
      throw error;
    }));
}

async function json(address, options) {
  const answer = await fetch(new URL(address, root), options);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
}

/** A file that keeps its name tells those of the others, which belong together. */
export const load = once(async () => {
  const files = await json("index.json", { cache: "no-cache" });
  return new Catalog(await json(files.index), files.words);
});

/** The words of descriptions, each with the positions that have it. */
export const loadWords = once(async () => {
  const { words, places } = await json((await load()).words);
  return places.map((distances, i) => {
    let position = 0;
    return [words[i], distances.map((distance) => (position += distance))];
  });
});

function slug(name) {
  const words = name.toLowerCase().replace(/['`]/g, "").replace(/[^a-z0-9]+/g, "-");
  return words.replace(/^-|-$/g, "");
}

function address(kind, id, name, known) {
  const words = known ?? slug(name);
  return `${root.pathname}${kind}/${id}${words && `-${words}`}/`;
}

/** The groups of a kind by id, in the order of their names. */
function groups(kind, rows, ...more) {
  return new Map(
    rows.map(([id, name, known, ...values]) => [
      id,
      {
        id,
        name,
        href: address(kind, id, name, known),
        ...Object.fromEntries(more.map((field, i) => [field, values[i]])),
      },
    ]),
  );
}

/** Spacecraft in columns, by name: `name[i]` is of position `i`. Unknown is null, a number NaN. */
class Catalog {
  constructor({ spacecraft, types, statuses, agencies, families, configurations }, words) {
    Object.assign(this, spacecraft);
    this.size = this.id.length;
    this.values = {};
    this.words = words;
    for (const column of NUMBERS) {
      this[column] = Float64Array.from(this[column], (value) => value ?? NaN);
    }
    this.types = groups("types", types);
    this.statuses = groups("statuses", statuses);
    this.agencies = groups("agencies", agencies, "abbreviation");
    this.families = groups("families", families, "parent");
    this.configurations = groups("configurations", configurations, "type", "agency", "families");
    for (const design of this.configurations.values()) {
      design.family = this.lineages(design.families);
    }
  }

  /** Families with all that they are a part of. */
  lineages(families) {
    const all = new Set(families);
    for (const id of all) {
      const parent = this.families.get(id)?.parent;
      if (parent) {
        all.add(parent);
      }
    }
    return [...all];
  }

  configuration(i) {
    return this.configurations.get(this.spacecraft_config[i]);
  }

  href(i) {
    return address("spacecraft", this.id[i], this.name[i], this.slug[i]);
  }
}
