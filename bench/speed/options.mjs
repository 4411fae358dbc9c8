// What bench/run is asked for.

import { parseArgs } from "node:util";

const TYPES = {
  sizes: { type: "string", default: "600,10000,100000" },
  rounds: { type: "string", default: "5" },
  only: { type: "string", default: "ours,hugo,writer" },
  "hugo-max": { type: "string", default: "10000" },
  report: { type: "string" },
  work: { type: "string" },
};

const CONTESTANTS = ["ours", "hugo", "writer"];

/** From so many spacecraft on a round takes minutes and gigabytes: nothing is done twice there. */
const LARGE = 50_000;

function count(text, name) {
  if (!/^[1-9]\d{0,6}$/.test(text)) {
    throw new Error(`--${name}: "${text}" is no number of one to seven digits`);
  }
  return Number(text);
}

export function optionsOf(words) {
  const { values } = parseArgs({ args: words, options: TYPES });
  const rounds = count(values.rounds, "rounds");
  const contestants = values.only.split(",");
  const stranger = contestants.find((name) => !CONTESTANTS.includes(name));
  if (stranger !== undefined) {
    throw new Error(`--only: "${stranger}" is none of ${CONTESTANTS.join(", ")}`);
  }
  const hugoMost = count(values["hugo-max"], "hugo-max");
  return {
    sizes: values.sizes.split(",").map((size) => count(size, "sizes")),
    isLarge: (size) => size >= LARGE,
    roundsOf: (size) => (size >= LARGE ? 1 : rounds),
    hasHugo: (size) => contestants.includes("hugo") && size <= hugoMost,
    hasOurs: contestants.includes("ours"),
    hasWriter: contestants.includes("writer"),
    report: values.report,
  };
}
