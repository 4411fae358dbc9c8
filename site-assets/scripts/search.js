// The forgiving search: without case and accents, in either script, with a typing error.

/** How well something was found. */
const EXACT = 4;
const BEGINNING = 3;
const INSIDE = 2;
const NEAR = 1;
const WHOLE_NAME = 5;

/** How much it counts where: less than how well. */
const IN_NAME = 0.5;
const IN_CONFIGURATION = 0.4;
const IN_SERIAL = 0.4;
const IN_GROUP = 0.2;

/** From how many letters on a typing error is forgiven, and a piece found inside of a word. */
const FORGIVEN_LENGTH = 5;
const INSIDE_LENGTH = 3;

const CYRILLIC = letters(
  "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh",
  "ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya і i ї yi є ye ґ g",
);

// The source writes "МC" with a Latin C.
const LOOK_ALIKES = letters("a а b в c с e е h н k к m м o о p р t т x х y у");

// Unicode does not take these apart.
const UNDIVIDED = letters("ß ss æ ae œ oe ø o đ d ł l ı i þ th ð d");

function letters(...pairs) {
  const found = pairs.join(" ").matchAll(/(\S) (\S+)/g);
  return Object.fromEntries([...found].map(([, from, to]) => [from, to.replace("_", "")]));
}

const replaced = (text, by) => text.replace(/./gu, (letter) => by[letter] ?? letter);

/** A word in plain Latin letters: "Союз" is "soyuz", "Lemaître" is "lemaitre". */
function plain(word) {
  let text = word.normalize("NFC");
  if (/\p{Script=Cyrillic}/u.test(text)) {
    text = replaced(replaced(text, LOOK_ALIKES), CYRILLIC);
  }
  return replaced(text.normalize("NFKD").replace(/\p{M}/gu, ""), UNDIVIDED);
}

/** The plain words and numbers of a text: of "Soyuz MS-09" soyuz, ms and 9. */
function tokens(text) {
  const lower = text.toLowerCase();
  const isPlain = /^[\0-\x7f]*$/.test(lower);
  const words = isPlain ? lower : lower.replace(/[\p{L}\p{M}\p{N}]+/gu, plain);
  return (words.match(/\d+|[\p{L}\p{Nl}\p{No}]+/gu) ?? []).map((token) =>
    token.replace(/^0+(?=\d)/, ""),
  );
}

/** Whether a text has anything to look for. */
export function asksSomething(text) {
  return tokens(text).length > 0;
}

/** Whether two words are one letter apart: added, left out, another, or two swapped. */
function isNear(a, b) {
  if (Math.abs(a.length - b.length) > 1) {
    return false;
  }
  let start = 0;
  while (start < a.length && a[start] === b[start]) {
    start++;
  }
  const rest = (word, skipped) => word.slice(start + skipped);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}

function meets(token, asked, mayGoOn) {
  if (token === asked) {
    return EXACT;
  }
  if (mayGoOn && token.startsWith(asked)) {
    return BEGINNING;
  }
  // In a number, another digit is another number.
  const isForgiven = Math.max(asked.length, token.length) >= FORGIVEN_LENGTH && !/\d/.test(asked);
  return isForgiven && isNear(token, asked) ? NEAR : 0;
}

/** A piece of a question, without blanks: "ms10" asks for "ms" and behind it "10". */
class Piece {
  constructor(asked, vocabulary) {
    this.joined = asked.join("");
    // However many texts have a token, it is looked at once.
    this.met = asked.map((token, i) =>
      Int8Array.from(vocabulary, (known) => meets(known, token, i === asked.length - 1)),
    );
  }

  /** How well a text meets it; 0 for not at all. */
  in({ numbers, joined }, field) {
    const isInside = this.joined.length >= INSIDE_LENGTH && joined.includes(this.joined);
    let best = isInside ? INSIDE : 0;
    for (let start = 0; start + this.met.length <= numbers.length; start++) {
      let worst = EXACT;
      for (let i = 0; i < this.met.length && worst > best; i++) {
        worst = Math.min(worst, this.met[i][numbers[start + i]]);
      }
      best = Math.max(best, worst);
    }
    return best && best + field;
  }
}

/** Searches a catalog, and the words of descriptions where they are given. */
export class Search {
  numbers = new Map();

  constructor(catalog, words) {
    this.catalog = catalog;
    this.hasWords = words !== undefined;
    this.names = catalog.name.map((name) => this.text(name));
    this.serials = catalog.serial_number.map((serial) => this.text(serial));
    this.words = (words ?? []).map(([word, places]) => [this.text(word).numbers, places]);
    this.groups = {};
    for (const kind of ["configurations", "families", "agencies"]) {
      this.groups[kind] = [...catalog[kind].values()].map((group) => [group, this.text(group.name, group.abbreviation)]);
    }
    this.relations = new Map([...catalog.configurations].map(([id, design]) => [id, this.relation(design)]));
  }

  relation({ type, agency, family }) {
    const { types, agencies, families } = this.catalog;
    const all = [types.get(type), agencies.get(agency), ...family.map((id) => families.get(id))];
    return this.text(...all.flatMap((group) => [group?.name, group?.abbreviation]));
  }

  text(...texts) {
    const all = texts.flatMap((text) => tokens(text ?? ""));
    const numbers = all.map((token) => {
      const number = this.numbers.get(token) ?? this.numbers.size;
      this.numbers.set(token, number);
      return number;
    });
    return { numbers, joined: all.join("") };
  }

  pieces(question) {
    const vocabulary = [...this.numbers.keys()];
    const asked = question.split(/\s+/).map(tokens).filter((piece) => piece.length > 0);
    return asked.map((piece) => new Piece(piece, vocabulary));
  }

  /** How well each spacecraft meets a question; 0 for one that does not meet all of it. */
  ranks(question) {
    const found = this.pieces(question).map((piece) => this.found(piece));
    const whole = tokens(question).join("");
    return Float32Array.from(this.names, ({ joined }, i) => {
      const all = found.map((each) => each[i]);
      const sum = all.reduce((total, each) => total + each, 0);
      return all.every(Boolean) ? sum + (joined === whole && WHOLE_NAME) : 0;
    });
  }

  found(piece) {
    const designs = new Map(
      this.groups.configurations.map(([{ id }, text]) => [
        id,
        Math.max(piece.in(text, IN_CONFIGURATION), piece.in(this.relations.get(id), IN_GROUP)),
      ]),
    );
    return this.inDescriptions(piece).map((met, i) =>
      Math.max(
        met,
        designs.get(this.catalog.spacecraft_config[i]) ?? 0,
        piece.in(this.names[i], IN_NAME),
        piece.in(this.serials[i], IN_SERIAL),
      ),
    );
  }

  /** Where a word stands in a description is not known. */
  inDescriptions(piece) {
    const worst = new Float32Array(this.catalog.size).fill(EXACT);
    for (const met of piece.met) {
      const best = new Float32Array(this.catalog.size);
      for (const [numbers, places] of this.words) {
        const level = Math.max(0, ...numbers.map((number) => met[number]));
        if (level > 0) {
          places.forEach((i) => (best[i] = Math.max(best[i], level)));
        }
      }
      best.forEach((level, i) => (worst[i] = Math.min(worst[i], level)));
    }
    return worst;
  }

  /** The groups of a kind that meet a question, the best first. */
  matching(kind, question) {
    const pieces = this.pieces(question);
    return this.groups[kind]
      .map(([group, text]) => [group, pieces.map((piece) => piece.in(text, 0))])
      .filter(([, met]) => met.every(Boolean))
      .sort(([, a], [, b]) => sum(b) - sum(a))
      .map(([group]) => group);
  }
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
