import { exactSum } from "../../model/exactSum.ts";
import { roundedPoints } from "./indicatorScore.ts";
import type { ScoreLift, ScorePart } from "./scorePart.ts";
import { scoreShare, valueOfShare } from "./scoreShare.ts";

/**
 * Smallest change of each figure alone that brings a score to the mark, or as near as it can.
 *
 * @internal
 *
 * @example
 * const part = { criterion: "use", indicator: "occupancy", cs: "obložnost", en: "occupancy", unit: "1", value: 0.85, polarity: "higher-is-better", scale: "linear", minimum: 0.75, maximum: 0.95, steps: [], weight: 100, share: 0.5, points: 50 }
 * scoreLifts([part], 60).map(({ to, points, reaches }) => [to, points, reaches]) // => [[0.87, 60, true]]
 */
export function scoreLifts(parts: readonly ScorePart[], mark: number): readonly ScoreLift[] {
  const now = pointsNow(parts);
  const lifts = parts.flatMap((part) => liftOf(part, now, mark) ?? []);
  const rank = ({ relativeChange }: ScoreLift): number => relativeChange ?? Number.POSITIVE_INFINITY;
  return lifts.toSorted(
    (a, b) =>
      Number(b.reaches) - Number(a.reaches) ||
      (a.reaches ? rank(a) - rank(b) || 0 : b.points - a.points) ||
      (a.indicator < b.indicator ? -1 : 1),
  );
}

/**
 * Fewest figures that together bring a score to the mark, where none does alone: those that can bring most, and of the last one no more than is
 * needed.
 *
 * @param lifts - of {@link scoreLifts}
 * @returns none where one figure is enough, and where all of them are not
 *
 * @internal
 *
 * @example
 * const part = (indicator, weight) => ({ criterion: "use", indicator, cs: indicator, en: indicator, unit: "1", value: 0, polarity: "higher-is-better", scale: "linear", minimum: 0, maximum: 1, steps: [], weight, share: 0, points: 0 })
 * const parts = [part("a", 20), part("b", 50), part("c", 30)]
 * scoreLiftsTogether(parts, 60, scoreLifts(parts, 60)).map(({ indicator, to, points }) => [indicator, Math.round(100 * to), points]) // => [["b", 100, 50], ["c", 33, 60]]
 * scoreLiftsTogether(parts, 50, scoreLifts(parts, 50)) // => []
 */
export function scoreLiftsTogether(parts: readonly ScorePart[], mark: number, lifts: readonly ScoreLift[]): readonly ScoreLift[] {
  const together: ScoreLift[] = [];
  if (lifts.some(({ reaches }) => reaches)) return together;
  let now = pointsNow(parts);
  for (const { criterion, indicator } of lifts) {
    const part = parts.find((one) => one.criterion === criterion && one.indicator === indicator);
    const lift = part === undefined ? null : liftOf(part, now, mark);
    if (lift === null) continue;
    together.push(lift);
    if (lift.reaches) return together;
    now = lift.points;
  }
  return [];
}

const pointsNow = (parts: readonly ScorePart[]): number => exactSum(parts.map(({ points }) => points ?? 0));

/** Smallest change of one figure that brings so many points to the mark, or its best; `null` where it can bring nothing. */
function liftOf(part: ScorePart, now: number, mark: number): ScoreLift | null {
  const { value, weight, share, criterion, indicator, cs, en, unit } = part;
  if (value === null || weight === null || weight === 0 || share === null || share >= 1) return null;
  const needed = share + (mark - now) / weight;
  const asked = { code: indicator, polarity: part.polarity, scale: part.scale };
  const best = part.steps.reduce((most, step) => Math.max(most, step.share), 0);
  const most = part.scale === "steps" ? best : 1;
  const to = valueOfShare(asked, part, value, needed <= most + 1e-9 ? Math.min(needed, most) : most);
  if (to === null || !Number.isFinite(to - value)) return null;
  const gain = roundedPoints(weight * scoreShare(asked, part, to) - weight * share);
  if (gain <= 0) return null;
  const points = roundedPoints(now + gain);
  const relativeChange = value === 0 ? null : Math.abs((to - value) / value);
  return {
    ...{ criterion, indicator, cs, en, unit, from: value, to, change: to - value },
    ...{ relativeChange: relativeChange === null || !Number.isFinite(relativeChange) ? null : relativeChange },
    ...{ gain, points, reaches: points >= mark },
  };
}
