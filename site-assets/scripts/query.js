// The question that an address asks, with the parameters of the source's spacecraft endpoint.

/** What can be filtered by, what that is called, and which groups it chooses from. */
export const FILTERS = {
  in_space: ["In space"],
  status: ["Status", "statuses"],
  type: ["Type", "types"],
  agency: ["Agency", "agencies"],
  family: ["Family", "families"],
  spacecraft_config: ["Configuration", "configurations"],
  is_placeholder: ["Placeholder"],
};

/** What can be ordered by, what that is called, and its directions, upwards first. */
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
const YES_OR_NO = { true: 1, 1: 1, false: 0, 0: 0 };

/**
 * Reads the question of an address, from its question mark on, and tells which values are left
 * out. Of a parameter that is repeated the last counts, as at the source.
 */
export function read(address) {
  const parameters = new URLSearchParams(address);
  const query = { ordering: [], limit: MOST_ROWS, offset: 0 };
  const faults = [];
  const take = (name, reader) => {
    const text = parameters.getAll(name).at(-1) ?? "";
    const { value, bad, right } = reader(text);
    if (bad?.length) {
      faults.push(`${name}=${bad} is left out: it has to be ${right}.`);
    }
    query[name] = value;
  };
  TEXTS.forEach((name) => take(name, (value) => ({ value })));
  for (const [filter, [, groups]] of Object.entries(FILTERS)) {
    take(filter, groups ? ids : yesOrNo);
  }
  take("ordering", ordering);
  take("limit", whole(1, MOST_ROWS, MOST_ROWS));
  take("offset", whole(0, 0, Infinity));
  return { query, faults };
}

const parts = (text) => text.split(",").map((part) => part.trim()).filter(Boolean);

/** Filters take several values; here there is one at most. */
function yesOrNo(text) {
  const value = YES_OR_NO[text.toLowerCase()];
  return value === undefined
    ? { value: [], bad: text, right: "true or false" }
    : { value: [value] };
}

function ids(text) {
  const isId = (part) => /^\d{1,9}$/.test(part);
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
    const value = /^\s*\+?\d+\s*$/.test(text) ? Number(text) : -1;
    return value < least
      ? { value: otherwise, bad: text, right: `a whole number from ${least} on` }
      : { value: Math.min(value, most) };
  };
}

/** The question as an address has it, from the question mark on; empty when it asks for all. */
export function write(query) {
  const parameters = new URLSearchParams();
  const add = (name, value) => value && parameters.set(name, value);
  TEXTS.forEach((name) => add(name, query[name]));
  for (const [filter, [, groups]] of Object.entries(FILTERS)) {
    add(filter, query[filter].map((value) => (groups ? value : value === 1)).join(","));
  }
  add("ordering", query.ordering.map((by) => (by.descending ? "-" : "") + by.field).join(","));
  add("limit", query.limit === MOST_ROWS ? 0 : query.limit);
  add("offset", query.offset);
  // A comma needs no escape in a query (RFC 3986, 3.4), and people read addresses.
  const text = parameters.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}
