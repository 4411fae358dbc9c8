// What every page does when scripts run. Without them nothing is missing but comfort.

import { keep, recall } from "./memory.js";
import "./tray.js";

const SHORTCUT = "shortcut";

// A picture that fails gives way to the drawing behind it; one that loads covers it.
for (const image of document.querySelectorAll(".plate img")) {
  const plate = image.closest(".plate").classList;
  const settle = () => plate.add(image.naturalWidth > 0 ? "has-picture" : "is-drawn");
  if (image.complete && image.currentSrc) {
    settle();
  } else {
    image.addEventListener("load", settle);
    image.addEventListener("error", settle);
  }
}

// Suggestions need the index, so they wait until somebody searches.
const search = document.getElementById("q");
if (search.closest(".masthead")) {
  const suggest = async () => (await import("./suggest.js")).suggest(search);
  search.addEventListener("focus", suggest, { once: true });
}

// The key / leads to the search. It has to be possible to switch off a key that works without
// another one (WCAG 2.2, 2.1.4).
const shortcut = document.getElementById("shortcut");
let isOn = recall(SHORTCUT) ?? true;
shortcut.setAttribute("aria-pressed", isOn);
shortcut.addEventListener("click", () => {
  isOn = !isOn;
  shortcut.setAttribute("aria-pressed", isOn);
  keep(SHORTCUT, isOn);
});

addEventListener("keydown", (event) => {
  const isWriting = event.target.matches("input:not([type=checkbox]), textarea, select");
  const isAsked = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isOn && isAsked && !isWriting) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});
