import { type Dated, valueOn } from "../../codebooks/dated.ts";
import type { AnySource } from "../../codebooks/sources.ts";

/** A parameter as it was used: its value, since when it holds and who says so. */
export interface UsedParameter<T> {
  readonly value: T;
  readonly validFrom: string;
  readonly source: AnySource;
}

/**
 * The parameter that holds on a day, with its source (parametr platný ke dni): as `valueOn`, which gives the value alone.
 *
 * @param values - with their first days; `null` ends a value without another one
 * @param day - ISO text of the day
 * @returns the parameter; `null` where none holds
 * @throws RangeError `day-invalid`
 *
 * @example
 * const usual = [{ validFrom: "2026-01-01", value: 5200000, source: "own/rules-2026" }, { validFrom: "2027-01-01", value: null, source: "own/rules-2026" }]
 * datedParameter(usual, "2026-06-30") // => { value: 5200000, validFrom: "2026-01-01", source: "own/rules-2026" }
 * datedParameter(usual, "2027-01-01") // => null
 *
 * @see docs/methods/region.md
 * @category Money
 */
export function datedParameter<T>(values: readonly Dated<T | null>[], day: string): UsedParameter<T> | null {
  const indexed = values.map((entry) => ({ validFrom: entry.validFrom, source: entry.source, value: entry }));
  const found = valueOn(indexed, day);
  if (found === null || found.value === null) return null;
  return { value: Object.is(found.value, -0) ? (0 as T) : found.value, validFrom: found.validFrom, source: found.source };
}
