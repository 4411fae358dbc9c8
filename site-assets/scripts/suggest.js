// Suggestions below a search: the combobox pattern of the ARIA Authoring Practices.

import { load } from "./catalog.js";
import { fill, html, number } from "./markup.js";
import { asksSomething, Search } from "./search.js";

const MOST_SPACECRAFT = 6;
const MOST_GROUPS = 3;

/** Lets a search suggest where to go, or tell `choose` the position of a spacecraft. */
export function suggest(input, choose) {
  let latest = 0;
  let active = -1;
  let options = [];
  let search;

  const id = `${input.id}-list`;
  input.insertAdjacentHTML(
    "afterend",
    html`<div class="suggestions" role="listbox" id="${id}" aria-label="Suggestions" hidden></div><p class="only-said" role="status"></p>`.text,
  );
  const list = input.nextElementSibling;
  const status = list.nextElementSibling;
  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": id };
  Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
  close();

  function close() {
    latest++;
    list.hidden = true;
    status.textContent = "";
    input.setAttribute("aria-expanded", "false");
    mark(-1);
  }

  async function look() {
    const turn = ++latest;
    const question = input.value.trim();
    const catalog = asksSomething(question) && (await load().catch(() => null));
    if (turn !== latest) {
      return;
    }
    if (!catalog || document.activeElement !== input) {
      close();
      return;
    }
    search ??= new Search(catalog);
    open(found(catalog, question));
  }

  function found(catalog, question) {
    const ranks = search.ranks(question);
    const best = [...ranks.keys()].filter((i) => ranks[i] > 0).sort((a, b) => ranks[b] - ranks[a] || a - b);
    status.textContent = `${number(best.length)} spacecraft found`;
    const spacecraft = best.slice(0, MOST_SPACECRAFT).map((position) => ({
      position,
      name: catalog.name[position],
      note: catalog.configuration(position)?.name,
      href: catalog.href(position),
    }));
    if (choose) {
      return { Spacecraft: spacecraft };
    }
    const groups = (kind) => search.matching(kind, question).slice(0, MOST_GROUPS);
    const all = `${input.form.action}?${new URLSearchParams({ q: question })}`;
    return {
      Spacecraft: spacecraft,
      Configurations: groups("configurations"),
      Families: groups("families"),
      Agencies: groups("agencies"),
      Everything: [{ name: `All results for “${question}”`, href: all }],
    };
  }

  function open(kinds) {
    options = Object.values(kinds).flat();
    const option = (each) => {
      const { name, note } = each;
      return html`<div role="option" id="${id}-${options.indexOf(each)}" aria-selected="false">${name} <span class="quiet">${note}</span></div>`;
    };
    const filled = Object.entries(kinds).filter(([, all]) => all.length > 0);
    fill(
      list,
      filled.map(([kind, all]) => html`<div role="group" aria-label="${kind}"><span aria-hidden="true">${kind}</span>${all.map(option)}</div>`),
    );
    mark(-1);
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }

  function mark(index) {
    list.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
    active = index;
    const option = document.getElementById(`${id}-${index}`);
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function take({ href, position }, isApart) {
    close();
    if (choose) {
      input.value = "";
      choose(position);
    } else if (isApart) {
      window.open(href, "_blank", "noopener");
    } else {
      location.assign(href);
    }
  }

  input.addEventListener("input", look);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (list.hidden && step) {
      look();
    } else if (step) {
      // Past either end the search itself is next.
      const stops = options.length + 1;
      mark(((active + 1 + step + stops) % stops) - 1);
    } else if (event.key === "Escape" && !list.hidden) {
      close();
    } else if (event.key === "Enter" && active >= 0) {
      take(options[active]);
    } else {
      return;
    }
    event.preventDefault();
  });
  // A press would take the focus from the search, which closes the list.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target, ctrlKey, metaKey }) => {
    const option = target.closest("[role=option]");
    if (option) {
      take(options[Number(option.id.slice(id.length + 1))], ctrlKey || metaKey);
    }
  });
  look();
}
