// Spacecraft side by side: the address says which.

import { load } from "./catalog.js";
import { duration, few, fill, html, number, percent, said } from "./markup.js";
import { suggest } from "./suggest.js";
import { configuration, link, serialNumber, status as statusOf, timeDocked, timeInSpace, unknown } from "./table.js";
import { compareAddress, mark, marked, MOST_COMPARED } from "./site.js";

const faultList = document.getElementById("compare-faults");
const region = document.getElementById("compare-table");
const field = document.getElementById("add");
const status = document.getElementById("compare-status");

/** What is compared: markup, or a number that `say` puts into words, with words for none. */
const ROWS = [
  { label: "Serial number", value: serialNumber },
  { label: "Status", value: statusOf },
  { label: "In space", value: inSpace },
  { label: "Configuration", value: configuration },
  { label: "Type", value: (catalog, i) => link(catalog.types.get(catalog.configuration(i)?.type)) },
  { label: "Family", value: families },
  { label: "Agency", value: (catalog, i) => link(catalog.agencies.get(catalog.configuration(i)?.agency)) },
  { label: "Flights", value: (catalog, i) => catalog.flights_count[i], say: number },
  { label: "Missions ended", value: (catalog, i) => catalog.mission_ends_count[i], say: number },
  { label: "Time in space", value: timeInSpace, say: duration },
  { label: "Time docked", value: timeDocked, say: duration },
  { label: "Share docked", value: shareDocked, say: percent, whole: 1 },
  { label: "Fastest turnaround", value: turnaround, say: duration },
];

function inSpace(catalog, i) {
  const value = catalog.in_space[i];
  return value === null ? unknown() : value ? "yes" : "no";
}

function families(catalog, i) {
  const own = catalog.configuration(i)?.families ?? [];
  const links = own.map((id, f) => [f ? ", " : "", link(catalog.families.get(id))]);
  return links.length > 0 ? links : unknown("none");
}

function shareDocked(catalog, i) {
  const flown = timeInSpace(catalog, i);
  const docked = timeDocked(catalog, i);
  if (!(flown > 0)) {
    return flown;
  }
  return docked > 0 ? (docked <= flown ? docked / flown : "unknown") : docked;
}

function turnaround(catalog, i) {
  const hasFlownTwice = !(catalog.flights_count[i] <= 1);
  return catalog.fastest_turnaround[i] || (hasFlownTwice ? "unknown" : "has not flown twice");
}

function row(catalog, positions, { label, value, say, whole }) {
  const values = positions.map((i) => value(catalog, i));
  const most = whole ?? Math.max(...values.filter((known) => known > 0));
  const cells = values.map((known) => {
    if (!say) {
      return known;
    }
    const isKnown = typeof known === "number" && !Number.isNaN(known);
    return isKnown ? [say(known), bar(known / most || 0)] : unknown(known || "unknown");
  });
  const isDifferent = new Set(cells.map((cell) => html`${cell}`.text)).size > 1;
  const sign = isDifferent ? html` <span class="differs"><span aria-hidden="true">≠</span>${said("differs")}</span>` : "";
  return html`<tr class="${isDifferent ? "is-different" : ""}"><th scope="row">${label}${sign}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

function bar(share) {
  return html`<svg class="bar bar--fine" viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true"><rect class="rest" width="1000" height="6"/><rect class="part" width="${Math.round(share * 1000)}" height="6"/></svg>`;
}

function table(catalog, positions) {
  const heads = positions.map((i) => {
    const signal = catalog.in_space[i] === 1 ? "in-space" : "";
    return html`<th scope="col"><a class="${signal}" href="${catalog.href(i)}">${catalog.name[i]}</a><button type="button" class="chip" value="${i}">Remove${said(` ${catalog.name[i]}`)}</button></th>`;
  });
  return html`<table id="compared"><caption>Rows with a ≠ tell them apart; each bar is to the scale of its row.</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${ROWS.map((each) => row(catalog, positions, each))}</tbody></table>`;
}

/** The positions that the address names, and what is wrong with it. */
function read(catalog) {
  const ids = new URLSearchParams(location.search).getAll("ids").join().split(",");
  const asked = [...new Set(ids.map((id) => id.trim()).filter(Boolean))];
  const position = (id) => (/^\d+$/.test(id) ? catalog.id.indexOf(Number(id)) : -1);
  const known = asked.map(position).filter((i) => i >= 0);
  const unknownIds = asked.filter((id) => position(id) < 0);
  const faults = unknownIds.length > 0 ? [`There is no spacecraft with the ID ${few(unknownIds)} here.`] : [];
  if (known.length > MOST_COMPARED) {
    faults.push(`The address names ${known.length} spacecraft; these are the first ${MOST_COMPARED}.`);
  }
  return { positions: [...new Set(known)].slice(0, MOST_COMPARED), faults };
}

function show(catalog) {
  const { positions, faults } = read(catalog);
  showFaults(faults);
  region.hidden = positions.length === 0;
  fill(region, positions.length > 0 ? table(catalog, positions) : "");
  status.textContent = positions.length > 0 ? `${positions.length} of ${MOST_COMPARED} side by side` : "";
  field.form.hidden = positions.length >= MOST_COMPARED;
}

function showFaults(sentences) {
  faultList.hidden = sentences.length === 0;
  fill(faultList, sentences.map((sentence) => html`<li>${sentence}</li>`));
}

function goTo(catalog, positions) {
  history.pushState(null, "", compareAddress(positions.map((i) => catalog.id[i])));
  show(catalog);
}

function add(catalog, i) {
  const { positions } = read(catalog);
  mark(catalog.id[i], catalog.name[i], true);
  if (!positions.includes(i)) {
    goTo(catalog, [...positions, i]);
  }
  (field.form.hidden ? region : field).focus();
}

/** The next one has the focus then, or the last one that is left. */
function remove(catalog, i) {
  const { positions } = read(catalog);
  mark(catalog.id[i]);
  goTo(catalog, positions.filter((other) => other !== i));
  const buttons = [...region.querySelectorAll("button")];
  (buttons[positions.indexOf(i)] ?? buttons.at(-1) ?? field).focus();
}

function start(catalog) {
  if (!location.search && marked().length > 0) {
    history.replaceState(null, "", compareAddress(marked().map(({ id }) => id)));
  }
  show(catalog);
  addEventListener("popstate", () => show(catalog));
  suggest(field, (i) => add(catalog, i));
  region.addEventListener("click", ({ target, detail }) => {
    const button = target.closest("button");
    // The second click of two would meet the next button.
    if (button && detail < 2) {
      remove(catalog, Number(button.value));
    }
  });
}

field.form.addEventListener("submit", (event) => event.preventDefault());
load().then(start, () => showFaults(["The index could not be loaded. Try again later."]));
