// Where the reader was in each entry of the history: how far down, and at which control.

import { keep, recall } from "./site.js";

const KEPT = "places";
const MOST_KEPT = 50;

const known = recall(KEPT, "sessionStorage");
const places = new Map(Array.isArray(known) ? known.filter(Array.isArray) : []);
let current = history.state?.place ?? newPlace();

history.scrollRestoration = "manual";
history.replaceState({ place: current }, "");

addEventListener("pagehide", () => {
  remember();
  keep(KEPT, [...places].slice(-MOST_KEPT), "sessionStorage");
});

function newPlace() {
  return `${Date.now()} ${Math.random()}`;
}

const linksTo = (address) => [...document.links].filter(({ href }) => href === address);

function remember() {
  const { id, href } = document.activeElement;
  places.set(current, { top: scrollY, id, href, nth: linksTo(href).indexOf(document.activeElement) });
}

/** Makes a new entry. */
export function goTo(address) {
  remember();
  current = newPlace();
  history.pushState({ place: current }, "", address);
}

/** Gives the entry another address. */
export function rename(address) {
  history.replaceState({ place: current }, "", address);
}

/** Takes note that the browser went to another entry. */
export function came() {
  remember();
  current = history.state?.place ?? newPlace();
  rename(location.href);
}

/** Brings the reader back to where they were in this entry. */
export function restore() {
  const place = places.get(current);
  if (place) {
    scrollTo({ top: place.top, behavior: "instant" });
    const control = document.getElementById(place.id) ?? linksTo(place.href)[place.nth];
    control?.focus({ preventScroll: true });
  }
}
