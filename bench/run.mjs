// Measures what bench/run was asked for, and prints the figures; see README.md here.

import { writeFileSync } from "node:fs";
import { Folders } from "./speed/folders.mjs";
import { machine } from "./speed/machine.mjs";
import { optionsOf } from "./speed/options.mjs";
import { Meter } from "./speed/process.mjs";
import { report } from "./speed/report.mjs";
import { Size } from "./speed/size.mjs";

async function main(tools, work, words) {
  const options = optionsOf(words);
  const about = await machine(work, options.hasHugo(1));
  const places = { tools, work, meter: new Meter(tools, work), folders: new Folders(work) };
  const date = new Date().toISOString().slice(0, 10);
  const command = ["bench/run", ...commandWords(words)].join(" ");
  const sizes = [];
  let text = "";
  // What is known so far: the largest may take longer than somebody's patience, or not fit.
  try {
    for (const count of options.sizes) {
      sizes.push(await new Size(count, options, places).measure());
      text = report({ machine: about, date, command, sizes });
      if (options.report) {
        writeFileSync(options.report, text + "\n");
      }
    }
  } finally {
    if (text) {
      console.log(text);
    }
  }
}

/** Without the places of this machine. */
const commandWords = (words) =>
  words.filter(
    (word, i) => ![word, words[i - 1]].some((it) => /^--(report|work)\b/.test(it ?? "")),
  );

const [tools, work, ...words] = process.argv.slice(2);
await main(tools, work, words).catch((error) => {
  console.error(`bench/run: ${error.message}`);
  process.exitCode = 1;
});
