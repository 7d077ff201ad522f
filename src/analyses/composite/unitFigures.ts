import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import type { CompositeUnit } from "./compositeScheme.ts";

/**
 * Figures of units by indicator, NaN where unknown.
 *
 * @param name - the function that asks, for its refusals
 * @internal
 */
export function unitFigures(name: string, units: readonly CompositeUnit[], ids: readonly string[]): readonly Float64Array[] {
  if (ids.length === 0) throw rangeRefusal("no-indicators", `${name} requires at least one indicator, got none`);
  const distinct = new Set<string>();
  for (const id of ids) {
    if (distinct.has(id)) throw rangeRefusal("indicator-twice", `${name} requires every indicator once, got ${id} twice`);
    distinct.add(id);
  }
  const seen = new Set<string>();
  for (const { id } of units) {
    if (seen.has(id)) throw rangeRefusal("unit-twice", `${name} requires every unit once, got ${id} twice`);
    seen.add(id);
  }
  return ids.map((indicator) =>
    Float64Array.from(units, ({ id, values }) => {
      const value = Object.hasOwn(values, indicator) ? values[indicator] : undefined;
      if (value === undefined)
        throw rangeRefusal(
          "value-missing",
          `${name} requires a figure of ${indicator} for every unit, null where unknown, got none of ${id}`,
        );
      if (value === null) return Number.NaN;
      requireFigure(name, `a figure of ${indicator} of ${id}`, value);
      return value;
    }),
  );
}

const FAR = 1e100;

/**
 * Refuses what is no number that can be reckoned with: an answer of it could leave the range of numbers.
 *
 * @param name - the function that asks
 * @param what - "a figure of x", for the refusal
 * @internal
 */
export function requireFigure(name: string, what: string, value: unknown): asserts value is number {
  if (typeof value !== "number")
    throw typeRefusal("not-a-number", `${name} requires ${what} as a number, got ${value === null ? "null" : typeof value}`);
  if (!Number.isFinite(value)) throw rangeRefusal("not-finite", `${name} requires ${what} that is finite, got ${value}`);
  const size = Math.abs(value);
  if (size > FAR || (size > 0 && size < 1 / FAR))
    throw rangeRefusal("number-too-extreme", `${name} requires ${what} of 0 or of a size from 1e-100 to 1e100, got ${value}`);
}

/**
 * Refuses what is no part of a whole; gives it without the sign of a zero.
 *
 * @param code - of the refusal
 * @param most - the greatest that it may be
 * @internal
 */
export function requirePart(name: string, what: string, value: unknown, code: string, most = 1): number {
  if (typeof value !== "number")
    throw typeRefusal("not-a-number", `${name} requires ${what} as a number, got ${value === null ? "null" : typeof value}`);
  if (!(value >= 0 && value <= most)) throw rangeRefusal(code, `${name} requires ${what} from 0 to ${most}, got ${value}`);
  return value + 0;
}
