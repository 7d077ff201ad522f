import { exactSum } from "../../model/exactSum.ts";
import type { PlacedValue } from "../trend/knownSeries.ts";
import type { GapRule } from "../trend/trendFigures.ts";
import { xmrConstant } from "./xmrConstant.ts";
import type { XmrConstant } from "./xmrOptions.ts";
import type { XmrPhase } from "./xmrPoint.ts";

/** Moving ranges of so many means and more are screened out. */
const SCREEN = 3.267;

/**
 * A moving range with the place of the later value.
 *
 * @internal
 */
export interface MovingRange {
  readonly place: number;
  readonly range: number;
}

/**
 * Moving ranges between neighbours; across a kept gap there is none.
 *
 * @internal
 */
export function movingRanges(known: readonly PlacedValue[], gaps: GapRule): readonly MovingRange[] {
  return known.flatMap(({ place, value }, i) => {
    const before = known[i - 1];
    if (before === undefined || (gaps === "kept" && before.place !== place - 1)) return [];
    return [{ place, range: Math.abs(value - before.value) }];
  });
}

/** Mean; of equal values exactly that value, so that none of them lies beside it. */
function mean(values: readonly number[]): number {
  const [first = 0] = values;
  return values.every((value) => value === first) ? first : exactSum(values) / values.length + 0;
}

/**
 * Limits of a stretch of a series, from the first of its values.
 *
 * @internal
 */
export function xmrPhase(
  known: readonly PlacedValue[],
  {
    place,
    baseline,
    constant,
    screening,
    gaps,
    fullBaseline,
  }: {
    readonly place: Pick<XmrPhase, "from" | "to" | "why">;
    readonly baseline: number | null;
    readonly constant: XmrConstant;
    readonly screening: "none" | "moving-ranges";
    readonly gaps: GapRule;
    readonly fullBaseline: number;
  },
): XmrPhase {
  const first = baseline === null ? known : known.slice(0, baseline);
  const ranges = movingRanges(first, gaps);
  const isProvisional = first.length < fullBaseline;
  const centre = first.length === 0 ? null : mean(first.map(({ value }) => value));
  const head = { ...place, baseline: first.length, mean: centre, movingRanges: ranges.map(({ range }) => range), isProvisional };
  if (centre === null || ranges.length === 0) {
    const none = { screened: [], meanMovingRange: null, sigma: null, lower: null, upper: null, rangeUpper: null };
    return { ...head, ...none, reason: centre === null ? "nothing-known" : "too-few" };
  }
  const whole = mean(ranges.map(({ range }) => range));
  // Where nothing moves, nothing sticks out.
  const isOut = ({ range }: MovingRange) => screening === "moving-ranges" && whole > 0 && range >= SCREEN * whole;
  const meanMovingRange = mean(ranges.filter((one) => !isOut(one)).map(({ range }) => range));
  const by = xmrConstant[constant];
  return {
    ...head,
    screened: ranges.filter(isOut).map((one) => one.place),
    meanMovingRange,
    sigma: by.sigma * meanMovingRange,
    lower: centre - by.limits * meanMovingRange + 0,
    upper: centre + by.limits * meanMovingRange + 0,
    rangeUpper: by.range * meanMovingRange,
    reason: meanMovingRange === 0 ? "constant" : null,
  };
}
