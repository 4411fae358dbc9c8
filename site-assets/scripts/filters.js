// The filters: what there is to choose, how many spacecraft a choice leaves, and what is chosen.

import { few, fill, html, number, said } from "./markup.js";
import { FILTERS } from "./query.js";

/** More choices than this nobody reads. */
const MOST_CHOICES = 200;

function nameOf(catalog, filter, value) {
  const { groups } = FILTERS[filter];
  return groups ? (catalog[groups].get(value)?.name ?? `number ${value}`) : value ? "yes" : "no";
}

/** Sentences about values that no record has. */
export function unknownIds(catalog, query) {
  return Object.entries(FILTERS).flatMap(([filter, { groups }]) => {
    const unknown = query[filter].filter((id) => groups && !catalog[groups].has(id));
    return unknown.length > 0
      ? [`${filter}=${few(unknown)} finds nothing: the ${groups} here have no such number.`]
      : [];
  });
}

/** What a question asks beside the search, each with what takes it out of a question. */
export function conditions(catalog, query) {
  const texts = { name: "Name", search: "Name or configuration with" };
  const ofTexts = Object.keys(texts).filter((name) => query[name]);
  return [
    ...ofTexts.map((name) => ({
      label: `${texts[name]}: ${query[name]}`,
      without: (from) => ({ ...from, [name]: "" }),
    })),
    ...Object.entries(FILTERS).flatMap(([filter, { label }]) =>
      query[filter].map((value) => ({
        label: `${label}: ${nameOf(catalog, filter, value)}`,
        without: (from) => ({ ...from, [filter]: from[filter].filter((other) => other !== value) }),
      })),
    ),
  ];
}

/** The filters of a page; `choose` is told a filter, and what makes of its values the new ones. */
export class Filters {
  constructor(form, choose) {
    this.all = [...form.querySelectorAll(".filter")];
    for (const details of this.all) {
      const filter = details.dataset.parameter;
      details.firstElementChild.id = `filter-${filter}`;
      details.addEventListener("toggle", () => this.fill(details));
      details.addEventListener("change", ({ target }) => {
        const value = Number(target.value);
        choose(filter, (chosen) => {
          const others = chosen.filter((other) => other !== value && FILTERS[filter].groups);
          return target.checked ? [...others, value] : others;
        });
      });
      details.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && details.open) {
          event.preventDefault();
          details.open = false;
          details.firstElementChild.focus();
        }
      });
    }
    const closeOthers = ({ target }) => {
      this.all.filter((details) => !details.contains(target)).forEach((details) => (details.open = false));
    };
    document.addEventListener("pointerdown", closeOthers);
    document.addEventListener("focusin", closeOthers);
  }

  /** Shows what is chosen, and where a filter is open, its choices. */
  show(catalog, query, counts) {
    Object.assign(this, { catalog, query, counts });
    for (const details of this.all) {
      const { label } = FILTERS[details.dataset.parameter];
      const chosen = query[details.dataset.parameter].length;
      details.classList.toggle("is-chosen", chosen > 0);
      fill(details.firstElementChild, label, chosen > 0 ? said(`, ${chosen} chosen`) : "");
      this.fill(details);
    }
  }

  fill(details) {
    if (!details.open || !this.catalog) {
      return;
    }
    const choices = this.choices(details.dataset.parameter);
    const panel = details.lastElementChild;
    const inputs = [...panel.querySelectorAll("input")];
    const shown = choices.slice(0, MOST_CHOICES);
    // The same choices stay where they are, and so does the focus.
    const isSame = inputs.map(({ value }) => value).join() === shown.map(({ value }) => value).join();
    if (inputs.length === 0 || !isSame) {
      fill(panel, this.fieldset(details.dataset.parameter, shown, choices.length));
      return;
    }
    inputs.forEach((input, i) => {
      input.checked = shown[i].isChosen;
      input.parentElement.lastElementChild.textContent = number(shown[i].count);
    });
  }

  choices(filter) {
    const { groups } = FILTERS[filter];
    const counts = this.counts[filter];
    const values = groups ? [...this.catalog[groups].keys()] : [1, 0];
    return values
      .map((value) => ({
        value,
        count: counts.get(value) ?? 0,
        isChosen: this.query[filter].includes(value),
      }))
      .filter(({ count, isChosen }) => count > 0 || isChosen);
  }

  fieldset(filter, shown, total) {
    const labels = shown.map(({ value, count, isChosen }) => {
      const checked = isChosen ? html` checked` : "";
      return html`<label><input type="checkbox" id="${filter}-${value}" value="${value}"${checked}>${nameOf(this.catalog, filter, value)} <span class="count">${number(count)}</span></label>`;
    });
    const more = total - shown.length;
    const note = more > 0 ? `${number(more)} more: choose from other filters first.` : total > 0 ? "" : "Nothing to choose from.";
    return html`<fieldset><legend class="only-said">${FILTERS[filter].label}</legend>${labels}<p class="quiet">${note}</p></fieldset>`;
  }
}
