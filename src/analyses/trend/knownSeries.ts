import { rangeRefusal } from "../../model/refusal.ts";

/** Beyond it, products of three values could leave the range of numbers. */
const LARGEST = 1e100;

/**
 * A value of a series with its place.
 *
 * @internal
 */
export interface PlacedValue {
  readonly place: number;
  readonly value: number;
}

/**
 * The values of a series that are known, and the places of those that are not.
 *
 * @throws RangeError `not-finite`, `value-out-of-range`
 * @internal
 */
export function knownSeries(
  name: string,
  values: readonly (number | null)[],
): { readonly known: readonly PlacedValue[]; readonly gaps: readonly number[] } {
  const known: PlacedValue[] = [];
  const gaps: number[] = [];
  for (const [place, value] of values.entries())
    if (value === null) gaps.push(place);
    else known.push({ place, value: requireFigure(name, value, `a value at place ${place}`) });
  return { known, gaps };
}

/**
 * A number that can be reckoned with, 0 without a sign.
 *
 * @throws RangeError `not-finite`, `value-out-of-range`
 * @internal
 */
export function requireFigure(name: string, value: number, what: string): number {
  if (!Number.isFinite(value)) throw rangeRefusal("not-finite", `${name} requires ${what} that is a finite number, got ${String(value)}`);
  if (Math.abs(value) > LARGEST) throw rangeRefusal("value-out-of-range", `${name} requires ${what} of at most 1e100, got ${value}`);
  return value + 0;
}

/**
 * A number above 0 that can be reckoned with.
 *
 * @throws RangeError `not-finite`, `value-out-of-range`, `not-positive`
 * @internal
 */
export function requirePositive(name: string, value: number, what: string): number {
  const figure = requireFigure(name, value, what);
  if (figure <= 0) throw rangeRefusal("not-positive", `${name} requires ${what} above 0, got ${value}`);
  return figure;
}

/**
 * A share between 0 and 1, without both ends.
 *
 * @throws RangeError `level-out-of-range`
 * @internal
 */
export function requireLevel(name: string, level: number, what = "a level"): void {
  if (!(level > 0 && level < 1)) throw rangeRefusal("level-out-of-range", `${name} requires ${what} between 0 and 1, got ${String(level)}`);
}

/**
 * A whole number from a least one.
 *
 * @throws RangeError `not-whole`
 * @internal
 */
export function requireWhole(name: string, value: number, { what, least }: { readonly what: string; readonly least: number }): void {
  if (!(Number.isSafeInteger(value) && value >= least))
    throw rangeRefusal("not-whole", `${name} requires ${what} that is a whole number from ${least}, got ${String(value)}`);
}
