// What a browser keeps for the reader. It may refuse to, and others may have written there.

/** What was kept under a name; undefined when there is nothing that can be read. */
export function recall(name, storage = "localStorage") {
  try {
    return JSON.parse(window[storage].getItem(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value; where that is refused, it lasts as long as the page. */
export function keep(name, value, storage = "localStorage") {
  try {
    window[storage].setItem(name, JSON.stringify(value));
  } catch {
    // Nothing is lost but comfort.
  }
}
