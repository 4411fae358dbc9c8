// The index of all spacecraft: its address is a question, which is answered here.

import { load, loadWords } from "./catalog.js";
import { conditions, Filters, unknownIds } from "./filters.js";
import { fill, html, number, said } from "./markup.js";
import { came, goTo, rename, restore } from "./places.js";
import { answer, ORDERS, read, write } from "./query.js";
import { asksSomething, Search } from "./search.js";
import { link, Table } from "./table.js";
import { markRows } from "./site.js";

// Browsers limit how often an address may change.
const TYPING = 200;

const MOST_GROUPS = 3;
const MOST_CHIPS = 30;

// So many pages are shown on each side of the current one.
const REACH = 2;

const form = document.getElementById("finder");
const field = document.getElementById("q");
const chosen = document.getElementById("finder-chosen");
const faultList = document.getElementById("finder-faults");
const groups = document.getElementById("finder-groups");
const main = document.getElementById("main");
const ledger = document.querySelector(".ledger");
const pages = document.getElementById("pages") ?? document.createElement("nav");
const status = ledger.querySelector("[role=status]");

const table = new Table(document.getElementById("spacecraft"), sort);
const filters = new Filters(form, (filter, choose) =>
  ask({ ...query, [filter]: choose(query[filter]) }),
);

let { query, faults } = read(location.search);
let search;
let shown = write(query);
let latest = 0;
let isTyping = false;
let typing;

pages.setAttribute("aria-label", "Pages");
pages.hidden = !pages.firstChild;
ledger.after(pages);

/** Asks a question, in a new entry of the history. */
function ask(next, offset = 0) {
  writeTyped();
  isTyping = false;
  query = { ...next, offset };
  faults = [];
  field.value = query.q;
  goTo(addressOf(query));
  return show();
}

function addressOf(question) {
  return location.pathname + write(question);
}

/** What is typed in one go is one entry of the history. */
function typed() {
  query = { ...query, q: field.value, offset: 0 };
  faults = [];
  clearTimeout(typing);
  typing = setTimeout(writeTyped, TYPING);
  return show();
}

function writeTyped() {
  if (typing !== undefined) {
    clearTimeout(typing);
    typing = undefined;
    (isTyping ? rename : goTo)(addressOf(query));
    isTyping = true;
  }
}

/** A heading turns its order around; beside others it is added, turned, and taken out again. */
function sort(column, isBeside) {
  const orders = ordering();
  const known = orders.find(({ field: own }) => own === column);
  const turned = { field: column, descending: Boolean(known && !known.descending) };
  if (!isBeside) {
    const isFirst = known === orders[0];
    return ask({ ...query, ordering: [isFirst ? turned : { field: column, descending: false }] });
  }
  if (!known) {
    return ask({ ...query, ordering: [...orders, turned] });
  }
  const isDone = known.descending && orders.length > 1;
  const next = orders.map((order) => (order === known ? turned : order));
  return ask({ ...query, ordering: isDone ? orders.filter((order) => order !== known) : next });
}

/** Nothing where it goes by how well a search is met. */
function ordering() {
  const isByName = query.ordering.length === 0 && !asksSomething(query.q);
  return isByName ? [{ field: "name", descending: false }] : query.ordering;
}

/** Shows the answer, unless a later question overtakes it. */
async function show() {
  const turn = ++latest;
  ledger.setAttribute("aria-busy", "true");
  const loading = asksSomething(query.q) ? prepare() : load();
  const catalog = await loading.catch(() => undefined);
  if (turn !== latest) {
    return;
  }
  try {
    if (catalog) {
      const start = performance.now();
      render(catalog);
      performance.measure("answer", { start });
    } else {
      showFaults(["The index could not be loaded, so this is not the answer. Try again later."]);
    }
  } finally {
    ledger.removeAttribute("aria-busy");
    main.classList.remove("is-asked");
  }
}

/** Makes the search. Without the words of descriptions, it does with names. */
async function prepare() {
  const catalog = await load();
  if (!search?.hasWords) {
    const words = await loadWords().catch(() => undefined);
    search = words || !search ? new Search(catalog, words) : search;
  }
  return catalog;
}

function render(catalog) {
  const ranks = asksSomething(query.q) ? search.ranks(query.q) : undefined;
  const { positions, counts } = answer(catalog, query, ranks);
  const rows = positions.slice(query.offset, query.offset + query.limit);
  table.show(catalog, rows, ordering());
  filters.show(catalog, query, counts);
  showChosen(catalog);
  const isWhole = !ranks || search.hasWords;
  showFaults([
    ...faults,
    ...unknownIds(catalog, query),
    ...(isWhole ? [] : ["Descriptions could not be loaded, so only names were searched."]),
  ]);
  status.textContent = `${sortedBy()} ${range(rows.length, positions.length, catalog.size)}`;
  fill(pages, pageLinks(positions.length));
  pages.hidden = !pages.firstChild;
  fill(groups, ranks ? groupsLike(query.q) : "");
  shown = write(query);
}

function sortedBy() {
  const orders = ordering().map(({ field: column, descending }) => {
    const [name, upwards, downwards] = ORDERS[column];
    return `${name}, ${descending ? downwards : upwards}`;
  });
  return `Sorted by ${orders.join(", then ") || "how well they match"}.`;
}

function range(rows, total, size) {
  const first = query.offset + 1;
  if (rows === 0) {
    const where = total > 0 ? ` from row ${number(first)} on` : "";
    return `No spacecraft${where}. ${number(total)} of ${number(size)}.`;
  }
  if (rows < total) {
    const last = rows > 1 ? `s ${number(first)}–${number(first + rows - 1)}` : ` ${number(first)}`;
    return `Row${last} of ${number(total)}.`;
  }
  return total === size ? `${number(total)} in all.` : `${number(total)} of ${number(size)}.`;
}

function showFaults(sentences) {
  if (sentences.join() === faultList.dataset.sentences) {
    return; // and say nothing again
  }
  faultList.dataset.sentences = sentences.join();
  faultList.hidden = sentences.length === 0;
  fill(faultList, sentences.map((sentence) => html`<li>${sentence}</li>`));
}

/** What is chosen, each as a button that takes it back. */
function showChosen(catalog) {
  const all = conditions(catalog, query).slice(0, MOST_CHIPS);
  if (all.length > 0 || query.q) {
    const clear = ({ ordering: orders, limit }) => ({ ...read("").query, ordering: orders, limit });
    all.push({ label: "Clear all", without: clear, isAll: true });
  }
  fill(
    chosen,
    all.map(({ label, isAll }, i) =>
      isAll
        ? html`<button type="button" class="chip chip--all" id="clear-all">${label}</button>`
        : html`<button type="button" class="chip" id="chosen-${i}">${said("Remove ")}${label}</button>`,
    ),
  );
  [...chosen.children].forEach((chip, i) =>
    chip.addEventListener("click", async ({ detail }) => {
      // The second click of two would meet the next chip.
      if (detail < 2) {
        await ask(all[i].without(query));
        const next = chosen.querySelector(`#chosen-${i}`) ?? chosen.firstElementChild;
        (next ?? field).focus();
      }
    }),
  );
}

function pageLinks(total) {
  const { offset, limit } = query;
  const last = Math.ceil(total / limit);
  if (last < 2 && offset === 0) {
    return "";
  }
  const to = (start, text, attribute = "") =>
    html`<li><a id="page-${text}" href="${addressOf({ ...query, offset: start })}"${attribute}>${text}</a></li>`;
  const current = Math.floor(offset / limit) + 1;
  const steps = [];
  for (let page = 1; page <= last; page++) {
    const start = (page - 1) * limit;
    if (page === 1 || page === last || Math.abs(page - current) <= REACH) {
      steps.push(to(start, page, start === offset ? html` aria-current="page"` : ""));
    } else if (Math.abs(page - current) === REACH + 1) {
      steps.push(html`<li><span aria-hidden="true">…</span></li>`);
    }
  }
  // A page may start anywhere, and those beside it start where it begins and ends.
  const before = Math.max(0, Math.min(offset, total) - limit);
  const previous = offset > 0 ? to(before, "Previous", html` rel="prev"`) : "";
  const next = offset + limit < total ? to(offset + limit, "Next", html` rel="next"`) : "";
  return html`<ul class="pages">${previous}${steps}${next}</ul>`;
}

function groupsLike(question) {
  const links = ["configurations", "families", "agencies"].flatMap((kind) =>
    search.matching(kind, question).slice(0, MOST_GROUPS).map((group) => html`<li>${link(group)} <span class="quiet">${kind}</span></li>`),
  );
  return links.length > 0 ? html`<h2>See also</h2><ul>${links}</ul>` : "";
}

pages.addEventListener("click", async (event) => {
  const to = event.target.closest("a");
  if (to && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    // The links of the page as it came lead to other static pages.
    const page = /\/page-(\d+)\/$/.exec(to.pathname)?.[1];
    const next = page ? { ...query, offset: (page - 1) * query.limit } : read(to.search).query;
    await ask(next, next.offset);
    ledger.scrollIntoView({ behavior: "instant" });
    ledger.querySelector("[role=region]").focus({ preventScroll: true });
  }
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  writeTyped();
});
field.addEventListener("input", typed);
// Who comes here will search, and reading all texts takes its time.
field.addEventListener("focus", () => prepare().catch(() => {}), { once: true });
field.addEventListener("change", () => {
  writeTyped();
  isTyping = false;
});
// A filter that is opened has its counts from the first answer.
form.addEventListener("toggle", () => filters.catalog ?? show(), { capture: true });
addEventListener("popstate", async () => {
  clearTimeout(typing);
  typing = undefined;
  isTyping = false;
  came();
  ({ query, faults } = read(location.search));
  field.value = query.q;
  // A link within the page comes here too, and asks nothing new.
  if (write(query) !== shown || faults.length > 0) {
    await show();
  }
  restore();
});

if (addressOf(query) !== location.pathname || faults.length > 0) {
  // What stands here is not the answer, and what has no place cannot jump.
  main.classList.add("is-asked");
  ledger.getBoundingClientRect();
  field.value = query.q;
  await show();
} else {
  table.mark(ordering());
  markRows(table.body);
}
restore();
