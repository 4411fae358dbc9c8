// The question that an address asks, with the parameters of the source's spacecraft endpoint, and
// the answer to it.

import { few } from "./markup.js";

/** Filters, with what they are called, and the groups that they choose from: else yes or no. */
export const FILTERS = {
  in_space: { label: "In space" },
  status: { label: "Status", groups: "statuses" },
  type: { label: "Type", groups: "types" },
  agency: { label: "Agency", groups: "agencies" },
  family: { label: "Family", groups: "families" },
  spacecraft_config: { label: "Configuration", groups: "configurations" },
  is_placeholder: { label: "Placeholder" },
};

/** Orders, with what they and their two directions are called. */
export const ORDERS = {
  name: ["name", "A to Z", "Z to A"],
  flights_count: ["flights", "fewest first", "most first"],
  mission_ends_count: ["missions ended", "fewest first", "most first"],
  time_in_space: ["time in space", "shortest first", "longest first"],
  time_docked: ["time docked", "shortest first", "longest first"],
  id: ["ID", "lowest first", "highest first"],
};

const TEXTS = ["q", "search", "name"];
const MOST_ROWS = 100;
const YES_OR_NO = new Map([["true", 1], ["1", 1], ["false", 0], ["0", 0]]);

/** Reads an address from its question mark on, and says which values are left out. */
export function read(address) {
  const parameters = new URLSearchParams(address);
  const query = { ordering: [], limit: MOST_ROWS, offset: 0 };
  const faults = [];
  const take = (name, reader) => {
    // As at the source, the last one counts, without the blanks around it.
    const text = parameters.getAll(name).at(-1)?.trim() ?? "";
    const { value, bad, right } = reader(text);
    if (bad?.length) {
      faults.push(`${name}=${few([bad].flat())} is left out: it has to be ${right}.`);
    }
    query[name] = value;
  };
  TEXTS.forEach((name) => take(name, (value) => ({ value })));
  for (const [filter, { groups }] of Object.entries(FILTERS)) {
    take(filter, groups ? ids : yesOrNo);
  }
  take("ordering", ordering);
  take("limit", whole(1, MOST_ROWS, MOST_ROWS));
  take("offset", whole(0, 0, Number.MAX_SAFE_INTEGER));
  return { query, faults };
}

const parts = (text) => text.split(",").map((part) => part.trim()).filter(Boolean);

function yesOrNo(text) {
  const value = YES_OR_NO.get(text.toLowerCase());
  return value === undefined
    ? { value: [], bad: text, right: "true or false" }
    : { value: [value] };
}

function ids(text) {
  const isId = (part) => /^\+?\d{1,20}$/.test(part);
  return {
    value: [...new Set(parts(text).filter(isId).map(Number))],
    bad: parts(text).filter((part) => !isId(part)),
    right: "a number, or several with commas",
  };
}

function ordering(text) {
  const orders = new Map();
  const bad = [];
  for (const part of parts(text)) {
    const field = part.replace(/^-/, "");
    if (!Object.hasOwn(ORDERS, field)) {
      bad.push(part);
    } else if (!orders.has(field)) {
      orders.set(field, { field, descending: field !== part });
    }
  }
  return { value: [...orders.values()], bad, right: Object.keys(ORDERS).join(", ") };
}

function whole(least, otherwise, most) {
  return (text) => {
    const value = /^\+?\d+$/.test(text) ? Number(text) : -1;
    return value < least
      ? { value: otherwise, bad: text, right: `a whole number from ${least} on` }
      : { value: Math.min(value, most) };
  };
}

/** The address of a question, from the question mark on; empty when it asks for all. */
export function write(query) {
  const parameters = new URLSearchParams();
  const add = (name, value) => value && parameters.set(name, value);
  TEXTS.forEach((name) => add(name, query[name]));
  for (const [filter, { groups }] of Object.entries(FILTERS)) {
    add(filter, query[filter].map((value) => (groups ? value : value === 1)).join(","));
  }
  add("ordering", query.ordering.map((by) => (by.descending ? "-" : "") + by.field).join(","));
  add("limit", query.limit === MOST_ROWS ? 0 : query.limit);
  add("offset", query.offset);
  // A comma needs no escape in a query (RFC 3986, 3.4), and people read addresses.
  const text = parameters.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}

const BY_NAME = [{ field: "name" }];

/**
 * Answers a question: the positions in order, and for each filter how many spacecraft each choice
 * has among those that meet all other conditions. `ranks` are those of the forgiving search.
 */
export function answer(catalog, query, ranks) {
  const filters = Object.keys(FILTERS).map((name) => ({
    values: values(catalog, name),
    chosen: new Set(query[name]),
    counts: new Map(),
  }));
  const meetsText = textCondition(catalog, query);
  const positions = [];
  for (let i = 0; i < catalog.size; i++) {
    if (ranks?.[i] === 0 || !meetsText(i)) {
      continue;
    }
    const failed = filters.filter(
      (filter) => filter.chosen.size > 0 && !filter.values[i].some((id) => filter.chosen.has(id)),
    );
    if (failed.length === 0) {
      positions.push(i);
    }
    if (failed.length < 2) {
      for (const { values: own, counts } of failed.length ? failed : filters) {
        own[i].forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
      }
    }
  }
  sort(positions, catalog, query.ordering, ranks);
  return {
    positions,
    counts: Object.fromEntries(Object.keys(FILTERS).map((name, f) => [name, filters[f].counts])),
  };
}

/** The values that each spacecraft has for a filter; none where unknown. Found once. */
function values(catalog, filter) {
  const known = (value) => (value === null || value === undefined ? [] : [value]);
  const isOfDesign = filter === "type" || filter === "agency";
  return (catalog.values[filter] ??= catalog.name.map((name, i) => {
    const design = catalog.configuration(i);
    return filter === "family"
      ? (design?.family ?? [])
      : known(isOfDesign ? design?.[filter] : catalog[filter][i]);
  }));
}

/** The source's own search. */
function textCondition(catalog, { name, search }) {
  const words = search.toLowerCase().split(/[\s,]+/).filter(Boolean);
  if (!name && words.length === 0) {
    return () => true;
  }
  return (i) => {
    const texts = [catalog.name[i], catalog.configuration(i)?.name ?? ""];
    return (
      (!name || texts[0] === name) &&
      words.every((word) => texts.some((text) => text.toLowerCase().includes(word)))
    );
  };
}

/** Unknown values come last in both directions, and equal ones go by id. */
function sort(positions, catalog, ordering, ranks) {
  if (ranks && ordering.length === 0) {
    positions.sort((a, b) => ranks[b] - ranks[a] || a - b);
    return;
  }
  const orders = (ordering.length > 0 ? ordering : BY_NAME).map(({ field, descending }) =>
    Float64Array.from(field === "name" ? nameKeys(catalog) : catalog[field], (key) =>
      Number.isNaN(key) ? Infinity : descending ? -key : key,
    ),
  );
  positions.sort((a, b) => {
    for (const keys of orders) {
      // Of two that are unknown this is no number, and the next order decides.
      const difference = keys[a] - keys[b];
      if (difference) {
        return difference;
      }
    }
    return catalog.id[a] - catalog.id[b];
  });
}

/** Positions are in the order of names already; equal names have one key. */
function nameKeys(catalog) {
  let key = 0;
  return (catalog.nameKeys ??= catalog.name.map((name, i, names) =>
    name === names[i - 1] ? key : (key = i),
  ));
}
