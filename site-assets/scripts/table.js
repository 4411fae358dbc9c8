// The table of spacecraft, with the very rows that the static pages have.

import { html, fill, number, said, span } from "./markup.js";
import { markBox } from "./site.js";

/** The columns as they stand, each with what it is ordered by. */
const COLUMNS = [
  { value: name, style: "", field: "name" },
  { value: serialNumber, style: "serial col-3" },
  { value: configuration, style: "col-2" },
  { value: status, style: "col-3" },
  { value: count("flights_count"), style: "num col-4", field: "flights_count" },
  { value: count("mission_ends_count"), style: "num col-4", field: "mission_ends_count" },
  { value: time(timeInSpace), style: "num col-1", field: "time_in_space" },
  { value: time(timeDocked), style: "num col-2", field: "time_docked" },
  { value: (catalog, i) => catalog.id[i], style: "num mono col-4", field: "id" },
];

export const unknown = (words = "unknown") => html`<span class="unknown">${words}</span>`;

export const link = (group) => (group ? html`<a href="${group.href}">${group.name}</a>` : unknown());

function name(catalog, i) {
  const signal = catalog.in_space[i] === 1 ? html` class="in-space"` : "";
  const note = catalog.is_placeholder[i] === 1 ? html` <span class="quiet">placeholder</span>` : "";
  return html`<a${signal} href="${catalog.href(i)}">${catalog.name[i]}</a>${note}`;
}

export function serialNumber(catalog, i) {
  const serial = catalog.serial_number[i];
  return serial === null ? unknown() : html`<span class="mono">${serial}</span>`;
}

export function configuration(catalog, i) {
  return link(catalog.configuration(i));
}

export function status(catalog, i) {
  const known = catalog.statuses.get(catalog.status[i]);
  return known ? html`<span class="status status--${known.id}">${link(known)}</span>` : unknown();
}

function count(column) {
  return (catalog, i) =>
    Number.isNaN(catalog[column][i]) ? unknown() : number(catalog[column][i]);
}

/** In seconds, or words for none: zero of a craft that has flown was never entered. */
export function timeInSpace(catalog, i) {
  const known = catalog.time_in_space[i];
  if (known === 0) {
    return catalog.flights_count[i] === 0 ? "not flown yet" : "not recorded";
  }
  return known || "unknown";
}

export function timeDocked(catalog, i) {
  const known = catalog.time_docked[i];
  if (known === 0) {
    const flown = timeInSpace(catalog, i);
    return flown === "not flown yet" ? flown : flown > 0 ? "never docked" : "not recorded";
  }
  return known || "unknown";
}

function time(seconds) {
  return (catalog, i) => {
    const known = seconds(catalog, i);
    return known > 0 ? span(known) : unknown(known);
  };
}

/** Takes over a table. `sort` is told a column, and whether to sort by others too. */
export class Table {
  constructor(table, sort) {
    this.body = table.tBodies[0];
    this.headings = [...table.tHead.rows[0].cells].filter((heading, c) => COLUMNS[c].field);
    this.fields = COLUMNS.map(({ field }) => field).filter(Boolean);
    this.headings.forEach((heading, h) => {
      fill(heading, html`<button type="button" id="sort-${this.fields[h]}" title="Sort; with Shift, within the other columns">${heading.textContent}</button>`);
      heading.firstChild.addEventListener("click", ({ shiftKey }) => sort(this.fields[h], shiftKey));
    });
  }

  show(catalog, positions, ordering) {
    const sorted = ordering[0]?.field;
    const classes = COLUMNS.map(({ style, field }) =>
      field && field === sorted ? `${style} sorted` : style,
    );
    this.mark(ordering);
    fill(
      this.body,
      positions.map((i) => {
        const cells = COLUMNS.slice(1).map(
          ({ value }, c) => html`<td class="${classes[c + 1]}">${value(catalog, i)}</td>`,
        );
        return html`<tr><th scope="row">${markBox(catalog.id[i], catalog.name[i])}${name(catalog, i)}</th>${cells}</tr>`;
      }),
    );
  }

  /** One heading says that it is sorted, the buttons of others say their rank. */
  mark(ordering) {
    this.headings.forEach((heading, h) => {
      const rank = ordering.findIndex(({ field }) => field === this.fields[h]);
      heading.classList.toggle("sorted", rank === 0);
      heading.querySelector(".rank")?.remove();
      heading.removeAttribute("aria-sort");
      if (rank === 0) {
        heading.setAttribute("aria-sort", ordering[0].descending ? "descending" : "ascending");
      } else if (rank > 0) {
        const [arrow, direction] = ordering[rank].descending ? ["↓", "descending"] : ["↑", "ascending"];
        const { text } = html`<span class="rank">${said(`, then sorted ${direction} as number `)}${rank + 1}<span aria-hidden="true">${arrow}</span></span>`;
        heading.firstChild.insertAdjacentHTML("beforeend", text);
      }
    });
  }
}
