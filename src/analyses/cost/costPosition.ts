import { ratio } from "../../indicators/ratio.ts";
import type { Distribution } from "../distribution/distribution.ts";
import type { CostBand, CostBands } from "./costBand.ts";
import type { UnitCostPosition } from "./unitCostComparison.ts";

/**
 * Part of a cost that is rounding.
 *
 * @internal
 */
export const ROUNDING = 1e-12;

/**
 * Position and band of a value in its group.
 *
 * @param value - one of the sorted ones
 * @param sorted - of the whole group, smallest first
 * @param spread - quartiles of the group; `null` when it is too small for a position
 * @param bands - convention
 *
 * @internal
 *
 * @example
 * const spread = { method: "distribution@1", covered: 3, members: 3, minimum: 10, lowerQuartile: 15, median: 20, upperQuartile: 25, maximum: 30 }
 * costPosition(20, [10, 20, 30], spread, "quartiles") // => { lower: 1, same: 0, higher: 1, position: 0.5, toMedian: 1, band: "within" }
 * costPosition(10, [10, 20, 30], spread, { lower: 0.8, upper: 1.2 }).band // => "below"
 * costPosition(10, [10, 20, 30], null, "quartiles").position // => null
 */
export function costPosition(
  value: number,
  sorted: readonly number[],
  spread: Distribution | null,
  bands: CostBands,
): Omit<UnitCostPosition, "service" | "value"> {
  const lower = firstAt(sorted, (other) => other >= value);
  const notHigher = firstAt(sorted, (other) => other > value);
  const [same, higher] = [notHigher - lower - 1, sorted.length - notHigher];
  return {
    ...{ lower, same, higher, position: spread === null ? null : ratio(lower + same / 2, sorted.length - 1) },
    toMedian: spread === null || spread.median === null ? null : ratio(value, spread.median),
    band: spread === null ? null : bandOf(value, spread, bands),
  };
}

/** Where the first value lies that has a property which all later ones have too; the length when none has. */
function firstAt(sorted: readonly number[], has: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (has(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function bandOf(value: number, { lowerQuartile, median, upperQuartile }: Distribution, bands: CostBands): CostBand | null {
  if (lowerQuartile === null || median === null || upperQuartile === null) return null;
  // A value at a limit is not beyond it, whatever the last bit of the limit is.
  const isBelow = (limit: number): boolean => limit - value > ROUNDING * value;
  const isAbove = (limit: number): boolean => value - limit > ROUNDING * value;
  if (bands !== "quartiles") return isBelow(bands.lower * median) ? "below" : isAbove(bands.upper * median) ? "above" : "within";
  const fence = 1.5 * (upperQuartile - lowerQuartile);
  if (isBelow(lowerQuartile)) return isBelow(lowerQuartile - fence) ? "far-below" : "below";
  if (isAbove(upperQuartile)) return isAbove(upperQuartile + fence) ? "far-above" : "above";
  return "within";
}
