import { rangeRefusal } from "../../model/refusal.ts";
import { requireFigure } from "./knownSeries.ts";
import type { CountedPeriod } from "./pooledPeriods.ts";

/**
 * Checks counts of periods and finds the gaps: a period without its count or without its denominator.
 *
 * @throws RangeError `not-finite`, `value-out-of-range`, `count-negative`, `denominator-negative`, `count-exceeds-denominator`
 * @internal
 */
export function countGaps(name: string, points: readonly CountedPeriod[]): readonly number[] {
  const gaps: number[] = [];
  for (const [place, { count, denominator }] of points.entries()) {
    if (count !== null && requireFigure(name, count, `a count at place ${place}`) < 0)
      throw rangeRefusal("count-negative", `${name} requires a count of at least 0, got ${count} at place ${place}`);
    if (denominator !== null && requireFigure(name, denominator, `a denominator at place ${place}`) < 0)
      throw rangeRefusal("denominator-negative", `${name} requires a denominator of at least 0, got ${denominator} at place ${place}`);
    if (count === null || denominator === null) gaps.push(place);
    else if (count > denominator)
      throw rangeRefusal(
        "count-exceeds-denominator",
        `${name} requires a count within its denominator, got ${count} of ${denominator} at place ${place}`,
      );
  }
  return gaps;
}
