// What shall be compared: marked in tables and on pages, and kept until it is taken out.

import { root } from "./catalog.js";
import { fill, html, said } from "./markup.js";
import { keep, recall } from "./memory.js";

/** More do not stand side by side on any screen. */
export const MOST_COMPARED = 6;

const KEPT = "compared";

const tray = document.getElementById("tray");
let marks = kept();

function kept() {
  const marks = recall(KEPT);
  return Array.isArray(marks) ? marks.filter((mark) => Number.isInteger(mark?.id)) : [];
}

/** Marks these, each with its id and name, and no others. */
export function setMarks(next) {
  marks = next;
  keep(KEPT, marks);
  tell();
}

const isMarked = (id) => marks.some((mark) => mark.id === id);

function turn(id, name) {
  const others = marks.filter((mark) => mark.id !== id);
  setMarks(isMarked(id) ? others : [...others, { id, name }]);
}

export function compareAddress(ids) {
  return `${root.pathname}compare/?ids=${ids.join(",")}`;
}

/** The box in a row that marks its spacecraft. */
export function markBox(id, name) {
  const state = isMarked(id) ? html` checked` : marks.length >= MOST_COMPARED ? html` disabled` : "";
  return html`<input type="checkbox" class="mark" id="mark-${id}" aria-label="Compare ${name}"${state}>`;
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
      box.textContent = on ? "Do not compare" : isFull ? "Six are marked already" : "Add to comparison";
    }
  }
  tray.hidden = marks.length === 0;
  document.body.classList.toggle("has-tray", marks.length > 0);
  tray.querySelector("p").textContent = `${marks.length} of ${MOST_COMPARED} to compare`;
  tray.querySelector("a").href = compareAddress(marks.map(({ id }) => id));
  fill(
    tray.querySelector("ul"),
    marks.map(({ id, name }) => html`<li><button type="button" class="chip" id="tray-${id}">${said("Do not compare ")}${name}</button></li>`),
  );
}

const idOf = ({ id }) => Number(/\d+$/.exec(id)?.[0]);

document.addEventListener("change", ({ target }) => {
  if (target.matches(".mark")) {
    turn(idOf(target), target.getAttribute("aria-label").replace("Compare ", ""));
  }
});
tray.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (button) {
    setMarks(marks.filter(({ id }) => button.matches(".chip--all") ? false : id !== idOf(button)));
    tray.querySelector("button")?.focus();
  }
});
// Other windows mark too.
addEventListener("storage", () => {
  marks = kept();
  tell();
});

for (const place of document.querySelectorAll(".pick")) {
  const id = Number(new URLSearchParams(place.firstElementChild.search).get("ids"));
  const name = document.querySelector("h1").textContent;
  fill(place, html`<button type="button" id="pick-${id}"></button>`);
  place.firstElementChild.addEventListener("click", () => turn(id, name));
}
document.querySelectorAll(".sheet:not(#finder ~ *) #spacecraft tbody").forEach(markRows);
tell();
