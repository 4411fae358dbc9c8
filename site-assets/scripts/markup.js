// Markup, and numbers and durations in it as the static pages write them.

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

class Markup {
  constructor(text) {
    this.text = text;
  }
}

function escaped(value) {
  if (value instanceof Markup) {
    return value.text;
  }
  return Array.isArray(value)
    ? value.map(escaped).join("")
    : String(value ?? "").replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

/** Tags a template as markup: what is put into it is escaped, unless it is markup itself. */
export function html(strings, ...values) {
  let text = strings[0];
  for (let i = 0; i < values.length; i++) {
    text += escaped(values[i]) + strings[i + 1];
  }
  return new Markup(text);
}

export function fill(element, ...markup) {
  element.innerHTML = escaped(markup);
}

/** Text that only screen readers say. */
export function said(text) {
  return html`<span class="only-said">${text}</span>`;
}

/** 1,107 */
export function number(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The first of many values, each no longer than a line. */
export function few(values) {
  const texts = values.slice(0, 5).map((value) => String(value).slice(0, 40));
  const more = values.length - texts.length;
  return texts.join(", ") + (more > 0 ? ` and ${number(more)} more` : "");
}

function units(time) {
  const seconds = Math.floor(time);
  return [
    [Math.floor(seconds / 86400), "d"],
    [Math.floor(seconds / 3600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ];
}

/** A duration in full: 29 d 12 h 29 s */
export function duration(time) {
  const parts = units(time).filter(([value]) => value > 0);
  return parts.map(([value, unit]) => `${number(value)} ${unit}`).join(" ") || "0 s";
}

function largerUnits(time) {
  const all = units(time);
  const first = all.findIndex(([value]) => value > 0);
  return first === 0 || first === 1
    ? all.slice(first, 3).map(([value, unit]) => `${number(value)} ${unit}`)
    : [duration(time)];
}

/** As HTML's datetime wants it, with thousandths at most: P29DT12H29S */
function isoDuration(time) {
  const [[days], [hours], [minutes], [seconds]] = units(time);
  // A thousandth of a thousandth is what so long a time may be off in binary.
  const fraction = Math.floor((time % 1) * 1000 + 1e-3) / 1000;
  const clock =
    (hours ? `${hours}H` : "") +
    (minutes ? `${minutes}M` : "") +
    (seconds + fraction ? `${Number((seconds + fraction).toFixed(3))}S` : "");
  return days || clock ? `P${days ? `${days}D` : ""}${clock && `T${clock}`}` : "PT0S";
}

/** A duration in a column of them. */
export function span(time) {
  const parts = largerUnits(time).map((part, i) => html`${i ? " " : ""}<span>${part}</span>`);
  return html`<time class="span" datetime="${isoDuration(time)}" title="${duration(time)}">${parts}</time>`;
}

/** 90 %. What is not none or all is never rounded to it. */
export function percent(share) {
  if (share > 0 && share < 0.01) {
    return "less than 1 %";
  }
  return share > 0.99 && share < 1 ? "more than 99 %" : `${Math.round(share * 100)} %`;
}
