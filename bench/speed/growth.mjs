// What the figures say of sizes that were not measured.

import { median, megabytes, plain, table, whole } from "./numbers.mjs";

const PAGES_LIMIT = 1e9;
const MILLION = 1e6;

const sumOf = (files, part) => files.reduce((sum, file) => sum + file[part], 0);

/** What grows with the number of spacecraft, as one number each. */
const MEASURES = [
  ["build, fresh: seconds", ({ runs }) => median(runs.ours.map(({ wall }) => wall)), plain],
  ["most memory: MB", ({ runs }) => median(runs.ours.map(({ peak }) => peak)), megabytes],
  ["files", ({ ours }) => ours.files, whole],
  ["MB", ({ ours }) => ours.bytes, megabytes],
  ["index for the browser: MB", ({ clientIndex }) => sumOf(clientIndex, "raw"), megabytes],
  ["the same, gzipped: MB", ({ clientIndex }) => sumOf(clientIndex, "gzipped"), megabytes],
  ["preview, first page: seconds", ({ previews }) => median(previews), plain],
];

/** On the line through the figures of the two largest sizes. */
function lineThrough(small, large, measure) {
  const slope = (measure(large) - measure(small)) / (large.count - small.count);
  return { slope, at: (count) => measure(large) + slope * (count - large.count) };
}

const bytes = ({ ours }) => ours.bytes;

/** Between the two sizes around the limit, or on the line through the two largest. */
function spacecraftThatFit(sizes) {
  const above = sizes.findIndex((size) => bytes(size) > PAGES_LIMIT);
  const place = above === -1 ? sizes.length - 1 : Math.max(1, above);
  const [small, large] = [sizes[place - 1], sizes[place]];
  const { slope } = lineThrough(small, large, bytes);
  return Math.floor((small.count + (PAGES_LIMIT - bytes(small)) / slope) / 100) * 100;
}

function linearity(sizes) {
  return sizes.slice(1).map((large, i) => {
    const small = sizes[i];
    const factor = large.count / small.count;
    const ratiosOf = MEASURES.map(([, measure]) =>
      plain(measure(large) / (factor * measure(small))),
    );
    return [`${whole(small.count)} to ${whole(large.count)}`, ...ratiosOf];
  });
}

/** The sections about growth, from at least two sizes. */
export function growth(all) {
  const sizes = [...all].sort((one, other) => one.count - other.count);
  const [small, large] = sizes.slice(-2);
  const rows = MEASURES.map(([title, measure, show]) => {
    const { slope, at } = lineThrough(small, large, measure);
    const isBytes = show === megabytes;
    const each = isBytes ? `${whole(slope)} bytes` : plain(slope * 1000);
    return [
      title,
      ...sizes.map((size) => show(measure(size))),
      isBytes ? each : each + " a thousand",
      show(at(MILLION)),
    ];
  });
  const columns = [
    "",
    ...sizes.map(({ count }) => whole(count)),
    "each spacecraft more",
    "a million",
  ];
  return [
    "### Growth",
    "Divided by what it would be if all grew as the number of spacecraft does; 1 is linear:",
    table(["from, to", ...MEASURES.map(([title]) => title.split(":")[0])], linearity(sizes)),
    "### Growth on paper",
    `GitHub Pages takes 1 GB: that is full with about ${whole(spacecraftThatFit(sizes))} spacecraft. ` +
      "A million is on the line through the two largest sizes:",
    table(columns, rows),
  ];
}
