// Keeps a page of the preview up to date, and shows what is wrong with the sources.

const OWN = "/.catalog/";
const SCROLL = "catalog-preview-scroll";

/** After so many milliseconds one who was refused asks again. */
const LATER = 5_000;
const { catalogEdition, catalogBase } = document.querySelector(
  "script[data-catalog-edition]",
).dataset;

/** The edition that this page shows. */
let shown = Number(catalogEdition);
let connection;
let waiting;
let overlay;

function connect() {
  if (connection || document.visibilityState === "hidden") {
    return;
  }
  connection = new EventSource(OWN + "events");
  connection.onmessage = (event) => take(JSON.parse(event.data));
  connection.onerror = () => {
    // A connection that is lost is opened again by the browser, one that is refused is not.
    if (connection?.readyState === EventSource.CLOSED) {
      disconnect();
      waiting = setTimeout(connect, LATER);
    }
  };
}

/** A browser opens six connections at most, and pages out of sight need none. */
function disconnect() {
  clearTimeout(waiting);
  connection?.close();
  connection = undefined;
}

function take(state) {
  if (state.edition && state.pages > shown) {
    reload(state.base);
    return;
  }
  if (state.edition && state.edition > shown) {
    shown = state.edition;
    state.stylesheets.forEach(swap);
  }
  overlay ??= new Overlay();
  overlay.show(state);
}

/** Another base path moves the page. */
function reload(base) {
  disconnect();
  const { pathname, search, hash } = location;
  if (base !== catalogBase && pathname.startsWith(catalogBase)) {
    location.replace(base + pathname.slice(catalogBase.length) + search + hash);
    return;
  }
  sessionStorage.setItem(SCROLL, JSON.stringify([location.href, scrollX, scrollY]));
  location.reload();
}

function restoreScroll() {
  const saved = JSON.parse(sessionStorage.getItem(SCROLL) ?? "[]");
  sessionStorage.removeItem(SCROLL);
  if (saved[0] === location.href) {
    scrollTo({ left: saved[1], top: saved[2], behavior: "instant" });
  }
}

/** The address without what changes with the content. */
const nameOf = (path) => path.replace(/\.[0-9a-f]{8,}(?=\.css$)/, "");

/** The newest address of each stylesheet. */
const wanted = new Map();

/** Puts the new stylesheet beside the old one, which goes when the new one is there. */
function swap(path) {
  const name = nameOf(path);
  const pathOf = (link) => new URL(link.href).pathname;
  const links = [...document.querySelectorAll("link[rel=stylesheet]")].filter(
    (link) => nameOf(pathOf(link)) === name,
  );
  wanted.set(name, path);
  if (links.length === 0 || links.some((link) => pathOf(link) === path)) {
    return;
  }
  const next = links[0].cloneNode();
  next.href = path;
  next.addEventListener("load", () => {
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
      if (nameOf(pathOf(link)) === name && pathOf(link) !== wanted.get(name)) {
        link.remove();
      }
    }
  });
  links.at(-1).after(next);
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const plural = (count, word) => (count ? [`${count} ${word}${count === 1 ? "" : "s"}`] : []);

class Overlay {
  #badge = element("button", { type: "button", className: "badge", hidden: true });
  #heading = element("h2", { id: "heading" });
  #words = element("p");
  #list = element("ol");
  #close = element("button", { type: "button", className: "close", autofocus: true }, "Close");
  #dialog = element("dialog", {}, this.#heading, this.#words, this.#list, this.#close);
  #dismissed = "";
  #errors = "";

  constructor() {
    const host = element("catalog-preview");
    const root = host.attachShadow({ mode: "open" });
    this.#dialog.setAttribute("aria-labelledby", "heading");
    root.append(
      element("link", { rel: "stylesheet", href: OWN + "preview.css" }),
      element("div", { role: "status" }, this.#badge),
      this.#dialog,
    );
    this.#badge.addEventListener("click", () => this.#dialog.showModal());
    this.#close.addEventListener("click", () => this.#dialog.close());
    this.#dialog.addEventListener("close", () => (this.#dismissed = this.#errors));
    document.body.append(host);
  }

  show({ errors, warnings, problems }) {
    const counts = [...plural(errors, "error"), ...plural(warnings, "warning")].join(", ");
    const before = this.#errors;
    this.#errors = JSON.stringify(problems.filter(({ severity }) => severity === "error"));
    this.#badge.hidden = !counts;
    this.#badge.textContent = counts;
    this.#badge.classList.toggle("badge--error", errors > 0);
    this.#heading.textContent = counts;
    this.#words.textContent = errors
      ? "Below is the last good page. This message goes away when the source is mended."
      : "";
    this.#list.replaceChildren(...problems.map(problem));
    if (errors && this.#errors !== this.#dismissed) {
      this.#open();
    } else if (!errors && (before !== "[]" || !counts)) {
      this.#dialog.close();
    }
    if (!errors) {
      this.#dismissed = "";
    }
  }

  #open() {
    if (!this.#dialog.open) {
      this.#dialog.showModal();
    }
  }
}

function problem({ severity, place, message, rule, hit, first, lines }) {
  const item = element(
    "li",
    { className: severity },
    element("p", { className: "place" }, place),
    element("p", {}, `${message} `, element("small", {}, `${severity}: ${rule}`)),
  );
  if (lines) {
    const width = String(first + lines.length).length;
    const code = element("pre", { tabIndex: 0 });
    code.setAttribute("role", "region");
    code.setAttribute("aria-label", `Lines of ${place}`);
    lines.forEach((line, i) => {
      const number = first + i;
      const mark = number === hit ? ">" : " ";
      const text = `${mark} ${String(number).padStart(width)}  ${line}\n`;
      code.append(number === hit ? element("mark", {}, text) : text);
    });
    item.append(code);
  }
  return item;
}

restoreScroll();
document.addEventListener("visibilitychange", () =>
  document.visibilityState === "hidden" ? disconnect() : connect(),
);
addEventListener("pagehide", disconnect);
addEventListener("pageshow", connect);
connect();
