import { rangeRefusal } from "../../model/refusal.ts";
import { fullNormalisation, polaritySign } from "./fullNormalisation.ts";
import type { FullNormalisation, Normalisation, NormalisationBasis, NormalisationReason, ScorePolarity } from "./normalisation.ts";
import { referenceOf, scoredColumn } from "./scoredColumn.ts";
import { requireFigure } from "./unitFigures.ts";

/** A figure of one unit. */
export interface UnitFigure {
  readonly id: string;
  /** `null` is unknown and stays unknown. */
  readonly value: number | null;
}

/** Scores of one indicator. */
export interface NormalisedValues {
  readonly method: "normalisation@1";
  /** With every default filled in. */
  readonly normalisation: FullNormalisation;
  readonly polarity: ScorePolarity;
  /** Figures that are known, of all. */
  readonly covered: number;
  readonly members: number;
  readonly basis: NormalisationBasis;
  /** In the order given, more is better; all `null` where there is a reason. */
  readonly values: readonly (number | null)[];
  /** Why the normalisation cannot be applied to these figures. */
  readonly reason: NormalisationReason | null;
}

/**
 * Normalisation of one indicator (normalizace ukazatele): figures in any unit become scores that can be put together.
 *
 * Where less is better, figures are turned round by their sign before. With y so turned: `min-max` (y − worst) / (best − worst) on a
 * scale; `z-score` (y − mean) / deviation; `rank` 1 of the worst, with ties as asked; `borda` rank − 1; `percentile-rank`
 * (rank − 1) / (known − 1); `distance-to-best` 1 − (best − y) / (best − worst); `distance-to-reference` 1 − (reference − y) / (reference −
 * worst); `fraction-of-best` y / best, best / y where less is better; `goalposts` place between two figures that were set. OECD and JRC,
 * Handbook on Constructing Composite Indicators (2008), chapter 5.
 *
 * Min–max, distance to the best and fraction of the best hang on one unit: an outlier, or an error in its figure, presses all others
 * together. Ranks do not see distances. Only goalposts and a reference that was set can be compared between years.
 *
 * @param units - figures at most 1e100 in size, `null` where unknown
 * @param normalisation - method with its parameters
 * @param options.polarity - which way is better @default "higher-is-better"
 * @returns the record; with a reason and no values where the method cannot be applied
 * @throws RangeError `unit-twice`, `not-finite`, `number-too-extreme`, `scale-empty`, `goalpost-not-positive`, `reference-not-a-unit`;
 *   TypeError `not-a-number`, `normalisation-not-known`, `polarity-not-usable`
 *
 * @example
 * const units = [["a", 12], ["b", 4], ["c", null], ["d", 8], ["e", 8]].map(([id, value]) => ({ id, value }))
 * normalisedValues(units, { kind: "min-max", to: 100 }).values // => [100, 0, null, 50, 50]
 * normalisedValues(units, { kind: "min-max", to: 100 }, { polarity: "lower-is-better" }).values // => [0, 100, null, 50, 50]
 * normalisedValues(units, { kind: "rank" }).values // => [4, 1, null, 2, 2]
 * normalisedValues(units, { kind: "percentile-rank", ties: "mean" }).values // => [1, 0, null, 0.5, 0.5]
 * normalisedValues(units, { kind: "goalposts", least: 0, greatest: 10 }).values // => [1, 0.4, null, 0.8, 0.8]
 * normalisedValues(units, { kind: "distance-to-reference", reference: { unit: "d" } }).values // => [2, 0, null, 1, 1]
 * normalisedValues(units.slice(3), { kind: "z-score" }).reason // => "no-spread"
 *
 * @see docs/methods/composite.md
 * @category Composite index
 */
export function normalisedValues(
  units: readonly UnitFigure[],
  normalisation: Normalisation,
  options: { readonly polarity?: ScorePolarity } = {},
): NormalisedValues {
  const { polarity = "higher-is-better" } = options;
  const full = fullNormalisation("normalisedValues", "the indicator", normalisation);
  const sign = polaritySign("normalisedValues", "the indicator", polarity);
  const seen = new Map<string, number | null>();
  for (const { id, value } of units) {
    if (seen.has(id)) throw rangeRefusal("unit-twice", `normalisedValues requires every unit once, got ${id} twice`);
    if (value !== null) requireFigure("normalisedValues", `a figure of ${id}`, value);
    seen.set(id, value);
  }
  const values = Float64Array.from(units, ({ value }) => value ?? Number.NaN);
  const reference = referenceOf("normalisedValues", full, seen);
  const { scores, basis, reason } = scoredColumn(values, full, sign, reference);
  const known = units.filter(({ value }) => value !== null).length;
  return {
    ...{ method: "normalisation@1", normalisation: full, polarity, covered: known, members: units.length, basis },
    ...{ values: [...scores].map((score) => (Number.isNaN(score) ? null : score)), reason },
  };
}
