// The figures as Markdown.

import { growth } from "./growth.mjs";
import { median, megabytes, plain, ranged, table, whole } from "./numbers.mjs";

const ROWS = [
  ["ours", "ours, fresh", "ours"],
  ["ours, cards drawn", "ours, fresh, preview cards drawn anew", "ours"],
  ["hugo", "Hugo, fresh", "hugo"],
  ["conversion", "conversion for Hugo"],
  ["hugo, converted", "Hugo, fresh, with the conversion", "hugo"],
  ["writer", "only writing what ours writes", "ours"],
  ["ours, unchanged", "ours, nothing changed"],
  ["hugo, unchanged", "Hugo, nothing changed"],
  ["ours, one changed", "ours, one record changed"],
  ["version", "`catalog --version`"],
];

const walls = (runs) => runs.map(({ wall }) => wall);

function runsTable({ runs, ...size }) {
  const rows = ROWS.filter(([name]) => runs[name]).map(([name, title, content]) => {
    const files = content
      ? size[content].files
      : median(runs[name].map((run) => run.written ?? NaN));
    return [
      title,
      ranged(walls(runs[name])),
      ranged(runs[name].map(({ cpu }) => cpu)),
      megabytes(Math.max(...runs[name].map(({ peak }) => peak))),
      Number.isNaN(files) ? "" : whole(files),
      content ? megabytes(size[content].bytes) : "",
    ];
  });
  return table(["", "seconds", "CPU seconds", "peak MB", "files written", "MB written"], rows);
}

/** Round by round, as the machine's mood of one round is the same for both. */
function ratios(runs, one, other, scale = 1) {
  const others = walls(runs[other]);
  return ranged(walls(runs[one]).map((wall, round) => (wall / others[round]) * scale));
}

function ratioRows({ runs, ours, hugo }) {
  const rows = [];
  const add = (title, other, scale) => rows.push([title, ratios(runs, "ours", other, scale)]);
  if (runs.ours && runs.hugo) {
    add("time, ours to Hugo's", "hugo");
    add("time, ours to Hugo's with the conversion", "hugo, converted");
    add("time per file, ours to Hugo's", "hugo", hugo.files / ours.files);
    add("time per megabyte, ours to Hugo's", "hugo", hugo.bytes / ours.bytes);
    rows.push(["files, ours to Hugo's", plain(ours.files / hugo.files)]);
    rows.push(["bytes, ours to Hugo's", plain(ours.bytes / hugo.bytes)]);
    rows.push([
      "time with nothing changed, ours to Hugo's",
      ratios(runs, "ours, unchanged", "hugo, unchanged"),
    ]);
  }
  if (runs.ours && runs.writer) {
    add("time, ours to only writing it", "writer");
  }
  return rows;
}

function kindsTable({ ours, hugo }) {
  const cells = (content, kind) => {
    const { files, bytes } = content?.kinds[kind] ?? { files: 0, bytes: 0 };
    return files === 0 ? ["", ""] : [whole(files), megabytes(bytes)];
  };
  const kinds = Object.keys(ours.kinds).sort((a, b) => ours.kinds[b].bytes - ours.kinds[a].bytes);
  const columns = ["", "files, ours", "MB, ours", ...(hugo ? ["files, Hugo", "MB, Hugo"] : [])];
  const rows = kinds.map((kind) => [
    kind,
    ...cells(ours, kind),
    ...(hugo ? cells(hugo, kind) : []),
  ]);
  return table(columns, rows);
}

function otherFigures({ clientIndex, previews }) {
  const index = clientIndex.map(
    ({ name, raw, gzipped }) => `${name} ${megabytes(raw)} MB, gzipped ${megabytes(gzipped)} MB`,
  );
  return [
    `- The index that browsers load: ${index.join("; ")}.`,
    ...(previews.length > 0
      ? [
          `- Preview: ${ranged(previews)} s from the start of \`catalog serve\` until its first page had arrived.`,
        ]
      : []),
  ].join("\n");
}

function sizeSection(size) {
  const rows = ratioRows(size);
  return [
    `### ${whole(size.count)} spacecraft`,
    size.rounds === 1
      ? "One round."
      : `Median of ${size.rounds} rounds, in brackets the least and the most.`,
    runsTable(size),
    ...(rows.length > 0 ? [table(["ratio", "median of the rounds"], rows)] : []),
    ...(size.hugo ? [] : ["Hugo was left out."]),
    otherFigures(size),
    "What is written:",
    kindsTable(size),
    ...(size.verbose
      ? ["What `catalog build --verbose` says of one run:", fence(size.verbose)]
      : []),
  ].join("\n\n");
}

const fence = (text) => "```\n" + text + "\n```";

export function report({ machine, date, command, sizes }) {
  return [
    "## Building, beside Hugo and beside writing alone",
    `Made by \`${command}\` on ${date}: ${machine}.`,
    ...sizes.map(sizeSection),
    ...(sizes.length > 1 && sizes.every(({ runs }) => runs.ours) ? growth(sizes) : []),
  ].join("\n\n");
}
