import { rangeRefusal } from "../../model/refusal.ts";
import type { CompositeUnit } from "./compositeScheme.ts";
import { requireFigure } from "./requireFigure.ts";

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
