// The answer to a question: which spacecraft, in which order, and what each filter would leave.

import { FILTERS } from "./query.js";

const BY_NAME = [{ field: "name" }];

/**
 * Answers a question. `ranks` tells how well each position meets the forgiving search, 0 for not
 * at all. The answer has the positions in order, and for each filter the number of spacecraft that
 * each of its choices has among those that meet all other conditions.
 */
export function answer(catalog, query, ranks) {
  const filters = Object.keys(FILTERS).map((filter) => ({
    values: values(catalog, filter),
    chosen: new Set(query[filter]),
    counts: new Map(),
  }));
  const meetsText = textCondition(catalog, query);
  const positions = [];
  for (let i = 0; i < catalog.size; i++) {
    if (ranks?.[i] === 0 || !meetsText(i)) {
      continue;
    }
    const own = filters.map((filter) => filter.values(i));
    const failed = filters.filter(
      ({ chosen }, f) => chosen.size > 0 && !own[f].some((value) => chosen.has(value)),
    );
    if (failed.length === 0) {
      positions.push(i);
    }
    filters.forEach((filter, f) => {
      if (failed.length === 0 || (failed.length === 1 && failed[0] === filter)) {
        own[f].forEach((value) => filter.counts.set(value, (filter.counts.get(value) ?? 0) + 1));
      }
    });
  }
  sort(positions, catalog, query.ordering, ranks);
  return {
    positions,
    counts: Object.fromEntries(Object.keys(FILTERS).map((name, f) => [name, filters[f].counts])),
  };
}

/** The values that a spacecraft has for a filter; none when unknown. */
function values(catalog, filter) {
  const known = (value) => (value === null || value === undefined ? [] : [value]);
  if (filter === "family") {
    return (i) => catalog.configuration(i)?.family ?? [];
  }
  return filter === "type" || filter === "agency"
    ? (i) => known(catalog.configuration(i)?.[filter])
    : (i) => known(catalog[filter][i]);
}

/** The source's own search: each word in the name or that of the configuration, without case. */
function textCondition(catalog, { name, search }) {
  const words = search.toLowerCase().split(/[\s,]+/).filter(Boolean);
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
  const orders = (ordering.length > 0 ? ordering : BY_NAME).map(({ field, descending }) => ({
    keys: field === "name" ? nameKeys(catalog) : catalog[field],
    direction: descending ? -1 : 1,
  }));
  positions.sort((a, b) => {
    for (const { keys, direction } of orders) {
      const difference =
        Number.isNaN(keys[a]) - Number.isNaN(keys[b]) || direction * (keys[a] - keys[b]);
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
