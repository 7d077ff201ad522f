import type { Bilingual } from "../model/bilingual.ts";

/** What a reader could not take over (odmítnutý záznam): where it stood, what it was, what was expected instead. */
export interface Rejection {
  /** Stable, machine-readable, kebab-case. */
  readonly code: string;
  /** Path within what was read: `rows[12][3]`, `polozky[12].formy[0]`, `row 7, column Klienti`. */
  readonly path: string;
  /** The value as a short text, safe to print whatever it was. */
  readonly value: string;
  readonly expected: Bilingual;
}

/** Something a reader counted on its way (poznámka), so that nothing is dropped in silence. */
export interface Note {
  /** Stable, machine-readable, kebab-case. */
  readonly code: string;
  readonly count: number;
  /** What was counted, with the first few examples. */
  readonly detail: Bilingual;
}

/** What a reader hands over (výsledek čtení): every record of the input is in exactly one of `accepted` and `rejected`. */
export interface Reading<Accepted> {
  readonly accepted: readonly Accepted[];
  readonly rejected: readonly Rejection[];
  readonly notes: readonly Note[];
}

/**
 * Any value as a short text for a message: never longer than a line, never an error, however large or deep the value is.
 *
 * @param value - anything
 *
 * @example
 * shown("Blansko") // => '"Blansko"'
 * shown([1, [2, 3]]) // => "a list of 2"
 * shown(undefined) // => "nothing"
 */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "number" || typeof value === "boolean" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  return `a ${typeof value}`;
}

/**
 * A note over a list of things: their count and the first few of them; no note when there is none.
 *
 * @param code - stable code of the note
 * @param what - what the things are
 * @param examples - the things, or their first six
 * @param count - how many there are
 *
 * @example
 * const what = { cs: "řádky území, které už jeden má", en: "rows of a territory that has one already" }
 * noteOf("repeated-subject", what, ["rows[3]"])[0].detail.cs // => "řádky území, které už jeden má: rows[3]"
 * noteOf("repeated-subject", what, ["a", "b", "c", "d", "e", "f"], 20)[0].detail.en // => "rows of a territory that has one already: a, b, c, d, e, …"
 * noteOf("repeated-subject", what, []) // => []
 */
export function noteOf(code: string, what: Bilingual, examples: readonly string[], count = examples.length): Note[] {
  if (count === 0) return [];
  const first = examples.slice(0, 5).map((text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text));
  const list = first.length === 0 ? "" : `: ${first.join(", ")}${count > 5 ? ", …" : ""}`;
  return [{ code, count, detail: { cs: what.cs + list, en: what.en + list } }];
}
