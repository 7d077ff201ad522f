import type { Population } from "../model/ages.ts";
import { exactSum } from "../model/exactSum.ts";
import { fieldParts } from "../model/field.ts";
import type { IndicatorSpec, Term } from "../model/indicatorSpec.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { personsAged } from "./people/personsAged.ts";
import { ratio } from "./ratio.ts";
import { sum } from "./sum.ts";

/** A noun as a formula reads it: plain figures, and records of cells. Anything else in it is not read. */
export type FormulaInput = Readonly<Record<string, unknown>>;

/**
 * What a sum of terms gives for a noun (součet členů vzorce), exactly: terms are added without rounding.
 *
 * @param terms - fields and what they are multiplied by
 * @param noun - figures of one subject
 * @returns the sum; `null` when a term is unknown
 * @throws RangeError `count-negative`, `not-finite`, `age-range-invalid`, `table-contradictory`
 *
 * @example
 * termsValue([{ field: "births" }, { field: "deaths", times: -1 }], { births: 1160, deaths: 1046 }) // => 114
 * termsValue([{ field: "population", ages: "65+" }], { population: { "T/65-79": 3400, "T/80+": 1261 } }) // => 4661
 * termsValue([{ field: "births" }], { births: null }) // => null
 */
export function termsValue(terms: readonly Term[], noun: FormulaInput): number | null {
  const parts: number[] = [];
  for (const term of terms) {
    const value = termValue(term, noun);
    if (value === null) return null;
    const { times = 1 } = term;
    if (!Number.isFinite(times * value))
      throw rangeRefusal("not-finite", `termsValue requires terms within the range of numbers, got ${times} × ${value} of ${term.field}`);
    parts.push(times * value);
  }
  // A single figure stays what it is, whatever its size.
  return (parts.length === 1 ? (parts[0] ?? 0) : exactSum(parts)) + 0;
}

function termValue(term: Term, noun: FormulaInput): number | null {
  const [property, cell] = fieldParts(term.field);
  const held = Object.hasOwn(noun, property) ? (noun[property] ?? null) : null;
  if (term.ages !== undefined) {
    const { ages, sex = "T" } = term;
    return personsAged({ population: held as Population | null }, { ages, sex });
  }
  if (typeof held !== "object" || held === null) return cell === "" ? counted(term, held) : null;
  const cells = held as Readonly<Record<string, unknown>>;
  if (term.cells !== "listed") return counted(term, Object.hasOwn(cells, cell) ? cells[cell] : null);
  const listed = Object.values(cells).map((value) => counted(term, value));
  // A cell that is listed as unknown is no zero.
  return listed.length === 0 ? null : sum(listed);
}

/** A figure that counts something is a number of at least 0; the only sign in a formula is that of a term. */
function counted(term: Term, value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number" || !Number.isFinite(value))
    throw rangeRefusal("not-finite", `termsValue requires finite figures, got ${String(value)} in ${term.field}`);
  if (value < 0) throw rangeRefusal("count-negative", `termsValue requires figures of at least 0, got ${value} in ${term.field}`);
  return value;
}

/**
 * What the formula of a card gives for a noun (hodnota ukazatele). `observe` gives the same with reason, dates and sources.
 *
 * @param card - a ratio or a sum
 * @param noun - figures of one subject
 * @returns the value in the card's unit; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError as {@link termsValue} and `ratio`
 *
 * @example
 * indicatorValue(executionShareIndicator, { personsInExecution: 27, population: { "T/15+": 204 } }) // => 0.1323529411764706
 */
export function indicatorValue(card: IndicatorSpec, noun: FormulaInput): number | null {
  if (card.kind === "sum") return termsValue(card.terms, noun);
  return ratio(termsValue(card.numerator, noun), termsValue(card.denominator, noun), card.scale);
}

/**
 * Whether an indicator makes sense for a noun (použitelnost ukazatele): not where one of the figures that it names is known to be 0.
 *
 * @param card - any card
 * @param noun - figures of one subject
 * @returns `false` only when it is known not to apply
 *
 * @example
 * appliesTo(executionShareIndicator, { population: { "T/0+": 0 } }) // => false
 * appliesTo(executionShareIndicator, { population: null }) // => true
 */
export function appliesTo(card: { readonly unlessZero?: readonly Term[] }, noun: FormulaInput): boolean {
  for (const term of card.unlessZero ?? []) {
    const value = termsValue([term], noun);
    if (value !== null) return value !== 0;
  }
  return true;
}
