import { rangeRefusal } from "./refusal.ts";

/** Sex (pohlaví) in a cell of a table of people: women, men, both together. */
export type Sex = "F" | "M" | "T";

/**
 * Age range (věkové rozmezí) in completed years, as Czech statistics print it: both ends inclusive, `0-14`, `65-69`,
 * or without an upper end, `85+`. A single year of age is `0-0`.
 */
export type AgeRange = `${number}-${number}` | `${number}+`;

/** Bounds of an age range, half-open: `from` belongs to it, `to` does not; `null` is no upper end. */
export interface AgeBounds {
  /** [year] */
  readonly from: number;
  /** [year] */
  readonly to: number | null;
}

/** Population by sex and age (obyvatelstvo podle pohlaví a věku) [persons]: `{ "F/0-4": 12, "T/85+": null }`; `null` is unknown. */
export type Population = Readonly<Record<`${Sex}/${AgeRange}`, number | null>>;

/** Reads up to three digits without a leading zero at a place; the number and the place behind it, or `null`. By character codes, because whole tables of the country are read cell by cell. */
function number(text: string, start: number): readonly [value: number, end: number] | null {
  let value = 0;
  let end = start;
  for (; end < text.length && end < start + 3; end++) {
    const digit = text.charCodeAt(end) - 48;
    if (digit < 0 || digit > 9) break;
    value = 10 * value + digit;
  }
  return end === start || (end > start + 1 && text[start] === "0") ? null : [value, end];
}

/** `null` when the text is not an age range. */
function read(text: unknown): AgeBounds | null {
  if (typeof text !== "string") return null;
  const first = number(text, 0);
  if (first === null) return null;
  const [from, end] = first;
  if (text[end] === "+") return end + 1 === text.length ? { from, to: null } : null;
  const last = text[end] === "-" ? number(text, end + 1) : null;
  if (last === null || last[1] !== text.length) return null;
  return from <= last[0] ? { from, to: last[0] + 1 } : null;
}

/**
 * Whether a text is an age range in completed years.
 *
 * @param text - any value
 *
 * @example
 * isAgeRange("65-69") // => true
 * isAgeRange("85+") // => true
 * isAgeRange("14-0") // => false
 * isAgeRange("00-04") // => false
 */
export function isAgeRange(text: unknown): text is AgeRange {
  return read(text) !== null;
}

/**
 * An age range, checked.
 *
 * @param text - `"65-69"` or `"85+"`
 * @returns the same text
 * @throws RangeError `age-range-invalid`
 *
 * @example
 * ages("65-69") // => "65-69"
 */
export function ages(text: string): AgeRange {
  if (isAgeRange(text)) return text;
  throw rangeRefusal("age-range-invalid", `ages requires completed years such as "65-69" or "85+", got ${JSON.stringify(text)}`);
}

/**
 * Bounds of an age range, half-open [year]: people of `0-14` are those who have not had their fifteenth birthday.
 *
 * @param range - completed years, inclusive
 * @returns the lower bound and the first age above, `null` when there is no upper end
 * @throws RangeError `age-range-invalid`
 *
 * @example
 * ageBounds("0-14") // => { from: 0, to: 15 }
 * ageBounds("65+") // => { from: 65, to: null }
 */
export function ageBounds(range: AgeRange): AgeBounds {
  const bounds = read(range);
  if (bounds !== null) return bounds;
  throw rangeRefusal("age-range-invalid", `ageBounds requires completed years such as "65-69" or "85+", got ${JSON.stringify(range)}`);
}
