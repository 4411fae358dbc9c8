// What every page does when scripts run: pictures, the search, and marks of what to compare.

import { fill, html, said } from "./markup.js";

/** Where the site starts: scripts are two folders below. */
export const root = new URL("../../", import.meta.url);

/** More do not stand side by side on any screen. */
export const MOST_COMPARED = 6;

/**
 * What the browser kept under a name, apart from other sites of the same host. It may refuse to,
 * and others may have written there.
 */
export function recall(name, storage = "localStorage") {
  try {
    return JSON.parse(window[storage].getItem(root.pathname + name)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(name, value, storage = "localStorage") {
  try {
    window[storage].setItem(root.pathname + name, JSON.stringify(value));
  } catch {
    // Then it lasts as long as the page.
  }
}

// A picture that fails gives way to what is behind it; one that loads covers it.
for (const image of document.querySelectorAll(":is(.plate, .stamp) img")) {
  const settle = () =>
    image
      .closest(".plate, .stamp")
      .classList.add(image.naturalWidth > 0 ? "has-picture" : "is-drawn");
  if (image.complete && image.currentSrc) {
    settle();
  } else {
    image.addEventListener("load", settle);
    image.addEventListener("error", settle);
  }
}

// Suggestions need the index, so they wait until somebody searches.
const search = document.getElementById("q");
const suggestions = () =>
  import("./suggest.js").then(
    ({ suggest }) => suggest(search),
    () => search.addEventListener("focus", suggestions, { once: true }),
  );
if (search.closest(".masthead")) {
  search.addEventListener("focus", suggestions, { once: true });
  if (document.activeElement === search) {
    search.blur();
    search.focus();
  }
}

// The key / leads to the search. A key that works by itself has to have a switch (WCAG 2.1.4).
const shortcut = document.getElementById("shortcut");
let isOn = recall("shortcut") !== false;
const tellShortcut = () => {
  shortcut.setAttribute("aria-pressed", isOn);
  search.setAttribute("aria-keyshortcuts", isOn ? "/" : "");
};
tellShortcut();
shortcut.addEventListener("click", () => {
  isOn = !isOn;
  tellShortcut();
  keep("shortcut", isOn);
});
addEventListener("keydown", (event) => {
  const isWriting = event.target.matches("input:not([type=checkbox])");
  const isAsked = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isOn && isAsked && !isWriting) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});

const tray = document.getElementById("tray");
let marks = kept();

function kept() {
  const known = recall("compared");
  const isMark = (each) => Number.isSafeInteger(each?.id) && each.id > 0 && typeof each.name === "string";
  const all = Array.isArray(known) ? known.filter(isMark) : [];
  return [...new Map(all.map((each) => [each.id, each])).values()].slice(0, MOST_COMPARED);
}

const isMarked = (id) => marks.some((mark) => mark.id === id);

export const marked = () => marks;

/** Marks a spacecraft for comparison, or takes the mark away. */
export function mark(id, name, isOn) {
  // Another window may have marked too, also while this page was out of sight.
  marks = kept().filter((other) => other.id !== id);
  if (isOn && marks.length < MOST_COMPARED) {
    marks.push({ id, name });
  }
  keep("compared", marks);
  tell();
}

export function compareAddress(ids) {
  return `${root.pathname}compare/?ids=${ids.join(",")}`;
}

/** The box in a row that marks its spacecraft. */
export function markBox(id, name) {
  const isFull = marks.length >= MOST_COMPARED;
  const state = isMarked(id) ? html` checked` : isFull ? html` disabled` : "";
  return html`<input type="checkbox" class="mark" id="mark-${id}" data-name="${name}" aria-label="Compare ${name}"${state}>`;
}

/** Gives each row of a static table its box. */
export function markRows(body) {
  for (const { cells } of body.rows) {
    const link = cells[0].querySelector("a");
    const [, id] = /\/spacecraft\/(\d+)/.exec(link.pathname);
    cells[0].insertAdjacentHTML("afterbegin", markBox(Number(id), link.textContent).text);
  }
}

/** Lets everything on the page say what is marked. */
function tell() {
  const isFull = marks.length >= MOST_COMPARED;
  for (const box of document.querySelectorAll(".mark, .pick button")) {
    const on = isMarked(idOf(box));
    box.disabled = isFull && !on;
    box.checked = on;
    if (box.matches("button")) {
      box.textContent = on ? "Do not compare" : isFull ? "Six are marked" : "Add to comparison";
    }
  }
  tray.hidden = marks.length === 0;
  document.body.classList.toggle("has-tray", marks.length > 0);
  // A change is only said of what has been there before it.
  setTimeout(() => {
    tray.querySelector("p").textContent = `${marks.length} of ${MOST_COMPARED} to compare`;
  });
  tray.querySelector("a").href = compareAddress(marks.map(({ id }) => id));
  fill(
    tray.querySelector("ul"),
    marks.map(
      ({ id, name }) =>
        html`<li><button type="button" class="chip" id="tray-${id}">${said("Do not compare ")}${name}</button></li>`,
    ),
  );
}

const idOf = ({ id }) => Number(/\d+$/.exec(id)?.[0]);

document.addEventListener("change", ({ target }) => {
  if (target.matches(".mark")) {
    mark(idOf(target), target.dataset.name, target.checked);
  }
});
tray.addEventListener("click", ({ target, detail }) => {
  const button = target.closest("button");
  if (button && detail < 2) {
    const gone = marks.filter(({ id }) => button.matches(".chip--all") || id === idOf(button));
    gone.forEach(({ id }) => mark(id));
    const box = document.getElementById(`mark-${gone[0]?.id}`);
    const left = tray.querySelector("button");
    (tray.hidden ? (box ?? document.querySelector(".mark, .pick button") ?? search) : left).focus({
      preventScroll: true,
    });
  }
});
const remind = () => {
  marks = kept();
  tell();
};
addEventListener("storage", remind);
addEventListener("pageshow", remind);

for (const place of document.querySelectorAll(".pick")) {
  const id = Number(new URLSearchParams(place.firstElementChild.search).get("ids"));
  fill(place, html`<button type="button" id="pick-${id}"></button>`);
  place.firstElementChild.addEventListener("click", () =>
    mark(id, document.querySelector("h1").textContent, !isMarked(id)),
  );
}
document.querySelectorAll(".sheet:not(#finder ~ *) #spacecraft tbody").forEach(markRows);
tell();
