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
  const now = exactSum(parts.map(({ points }) => points ?? 0));
  const lifts = parts.flatMap((part): readonly ScoreLift[] => {
    const { value, weight, share, criterion, indicator, cs, en, unit } = part;
    if (value === null || weight === null || weight === 0 || share === null || share >= 1) return [];
    const needed = share + (mark - now) / weight;
    const asked = { code: indicator, polarity: part.polarity, scale: part.scale };
    const best = part.steps.reduce((most, step) => Math.max(most, step.share), 0);
    const most = part.scale === "steps" ? best : 1;
    const to = valueOfShare(asked, part, value, needed <= most + 1e-9 ? Math.min(needed, most) : most);
    if (to === null || !Number.isFinite(to - value)) return [];
    const gain = roundedPoints(weight * scoreShare(asked, part, to) - weight * share);
    if (gain <= 0) return [];
    const points = roundedPoints(now + gain);
    const relativeChange = value === 0 ? null : Math.abs((to - value) / value);
    return [
      {
        ...{ criterion, indicator, cs, en, unit, from: value, to, change: to - value },
        ...{ relativeChange: relativeChange === null || !Number.isFinite(relativeChange) ? null : relativeChange },
        ...{ gain, points, reaches: points >= mark },
      },
    ];
  });
  const rank = ({ relativeChange }: ScoreLift): number => relativeChange ?? Number.POSITIVE_INFINITY;
  return lifts.toSorted(
    (a, b) =>
      Number(b.reaches) - Number(a.reaches) ||
      (a.reaches ? rank(a) - rank(b) || 0 : b.points - a.points) ||
      (a.indicator < b.indicator ? -1 : 1),
  );
}
