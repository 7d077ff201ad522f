/** The Czech alphabet: č, ř, š, ž and ch are letters of their own, all other marks decide only between equal words. */
const ALPHABET = "a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž".split(" ");
const PLACES: ReadonlyMap<string, number> = new Map(ALPHABET.map((letter, place) => [letter, place + 1]));

/** Letters without a decomposition that stand beside a Latin one. */
const BESIDE: Readonly<Record<string, string>> = { ł: "l", đ: "d", ø: "o", ħ: "h", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** Marks in the order in which they decide: none, acute, caron, ring, then the others. */
const MARKS: ReadonlyMap<string, number> = new Map(["\u0301", "\u030c", "\u030a"].map((mark, place) => [mark, place + 1]));

const CARON = "\u030c";
const MARK = /^\p{M}/u;
const COUNTED = /^[\p{L}\p{N}]/u;
const NUMBER = /^\p{N}/u;
const SPACING = /^[\s\p{Pd}]/u;

const GAP = 0;
const FOREIGN = 1_000;
const DIGITS = 2_000_000;

interface Key {
  readonly letters: readonly number[];
  readonly marks: readonly number[];
  readonly capitals: readonly number[];
}

/**
 * Compare two names in Czech order (české řazení) by ČSN 97 6030: for `Array.sort`, without the locale of the machine.
 *
 * First by letters: a b c č d … h ch i … r ř s š … z ž. Spaces and hyphens stand before letters, so "Nová Ves" before
 * "Novák"; letters of other scripts after them; digits, compared one by one, after all letters; other signs are passed
 * over. Then by other marks (a á, d ď, e é ě, u ú ů), then small letters before capital ones. What is still equal is ordered
 * by its code units, so that only equal texts compare as 0.
 *
 * @param a - one name
 * @param b - the other one
 * @returns negative when `a` comes first, positive when `b` does, 0 when they are the same text
 *
 * @example
 * ["Žďár", "Chrást", "Zbraslav", "Čáslav", "Hodonín", "Ivančice", "Cvrčovice"].sort(compareCzech)
 * // => ["Cvrčovice", "Čáslav", "Hodonín", "Chrást", "Ivančice", "Zbraslav", "Žďár"]
 * ["Praha 2", "Prahaž", "2 Prahy"].sort(compareCzech) // => ["Praha 2", "Prahaž", "2 Prahy"]
 */
export function compareCzech(a: string, b: string): number {
  if (a === b) return 0;
  const [one, other] = [keyOf(a), keyOf(b)];
  return (
    compare(one.letters, other.letters) || compare(one.marks, other.marks) || compare(one.capitals, other.capitals) || (a < b ? -1 : 1)
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i += 1) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function keyOf(text: string): Key {
  const letters: number[] = [];
  const marks: number[] = [];
  const capitals: number[] = [];
  let bare = "";
  let isGap = false;
  for (const sign of text.normalize("NFD")) {
    const last = letters.length - 1;
    const small = sign.toLowerCase();
    if (MARK.test(sign)) {
      const letter = sign === CARON ? PLACES.get((bare + sign).normalize("NFC")) : undefined;
      if (letter !== undefined) letters[last] = letter;
      else if (marks[last] === 0) marks[last] = MARKS.has(sign) ? (MARKS.get(sign) as number) : markOf(sign);
      bare = "";
    } else if (small === "h" && bare === "c") {
      letters[last] = PLACES.get("ch") as number;
      capitals[last] = 2 * (capitals[last] ?? 0) + (sign === small ? 0 : 1);
      bare = "";
    } else if (PLACES.has(small) || COUNTED.test(sign)) {
      if (isGap && last >= 0) add(GAP, 0, 0);
      isGap = false;
      const beside = BESIDE[small];
      for (const letter of beside ?? small) add(placeOf(letter), beside === undefined ? 0 : markOf(small), sign === small ? 0 : 1);
      bare = small;
    } else {
      isGap ||= SPACING.test(sign);
      bare = "";
    }
  }
  return { letters, marks, capitals };

  function add(letter: number, mark: number, capital: number): void {
    letters.push(letter);
    marks.push(mark);
    capitals.push(capital);
  }
}

/** Marks and letters that are no Czech ones, after those that are. */
const markOf = (sign: string): number => MARKS.size + 1 + (sign.codePointAt(0) ?? 0);

const placeOf = (letter: string): number => PLACES.get(letter) ?? (NUMBER.test(letter) ? DIGITS : FOREIGN) + (letter.codePointAt(0) ?? 0);
