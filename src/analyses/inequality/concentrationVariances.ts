import { exactSum } from "../../model/exactSum.ts";
import type { ConcentrationVariances } from "./inequalityFigures.ts";
import type { RankStep } from "./rankSteps.ts";

/**
 * The variances, from members of weight 1 in steps of the same rank.
 *
 * @internal
 */
export function concentrationVariances<Row>(
  steps: readonly RankStep<Row>[],
  { mean, index }: { readonly mean: number; readonly index: number },
): ConcentrationVariances {
  const members: { readonly x: number; readonly rank: number; readonly held: number }[] = [];
  const n = steps.reduce((count, { rows }) => count + rows.length, 0);
  let below = 0;
  let held = 0;
  for (const { rows, value } of steps) {
    const rank = (below + rows.length / 2) / n;
    const part = (rows.length * (value / mean)) / n;
    // Twice the share held at the middle of the step: tied members stand there together.
    for (const one of rows) members.push({ x: one.value / mean, rank, held: 2 * held + part });
    below += rows.length;
    held += part;
  }
  const mean2 = (of: (member: (typeof members)[number]) => number): number => exactSum(members.map(of)) / n;
  const spread = mean2(({ rank }) => (rank - 0.5) ** 2);
  // x / μ = a + b R, so that the index is 2 var(R) b and the mean of the line is 1.
  const slope = spread === 0 ? 0 : mean2(({ x, rank }) => (x - 1) * (rank - 0.5)) / spread;
  const level = 1 - slope / 2;
  const residual = exactSum(members.map(({ x, rank }) => (x - level - slope * rank) ** 2)) / (n - 2);
  const [varianceOfSlope, covariance] = spread === 0 ? [0, 0] : [residual / (n * spread), (-0.5 * residual) / (n * spread)];
  const varianceOfLevel = residual * (1 / n + (spread === 0 ? 0 : 0.25 / (n * spread)));
  const sampled = (spread * n) / (n - 1);
  const [byLevel, bySlope] = [-2 * sampled * slope, 2 * sampled * level];
  const kakwani = mean2(({ x, rank, held: twice }) => (x * (2 * rank - 1 - index) + 2 - twice) ** 2) - (1 + index) ** 2;
  return {
    delta: byLevel ** 2 * varianceOfLevel + bySlope ** 2 * varianceOfSlope + 2 * byLevel * bySlope * covariance + 0,
    convenience: 4 * sampled ** 2 * varianceOfSlope,
    kakwani: Math.max(0, kakwani) / n,
  };
}
