// Reads citations with Citation.js, which many reference managers and wikis use.
//
//   node citation.js FILE    a JSON array of {"bibTex": …, "cslJson": …}
//
// Writes a JSON array of {"bibTex": …, "cslJson": …} with the one item of each as CSL-JSON.

import { readFileSync } from "node:fs";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";

function item(text, type) {
  const items = plugins.input.chain(text, { forceType: type, strict: true, generateGraph: false });
  if (items.length !== 1) {
    throw new Error(`${items.length} items in ${text}`);
  }
  return items[0];
}

console.log(
  JSON.stringify(
    JSON.parse(readFileSync(process.argv[2], "utf8")).map(({ bibTex, cslJson }) => ({
      bibTex: item(bibTex, "@bibtex/text"),
      cslJson: item(JSON.parse(cslJson), "@csl/list+object"),
    })),
  ),
);
