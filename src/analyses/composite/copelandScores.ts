import type { CompositeUnit, MissingPolicy } from "./compositeScheme.ts";
import type { CompositeReason } from "./compositeUnitScore.ts";
import { fullAggregation, fullMissing, sharesOf } from "./fullAggregation.ts";
import type { ScorePolarity } from "./normalisation.ts";
import { pairComparisons } from "./pairComparisons.ts";
import { polaritySign } from "./polaritySign.ts";
import { reasonOf } from "./reasonOf.ts";
import { unitFigures } from "./unitFigures.ts";

/** A criterion by which units are compared (kritérium). */
export interface CopelandCriterion {
  readonly id: string;
  /** Against other criteria, at least 0. */
  readonly weight: number;
  /** @default "higher-is-better" */
  readonly polarity?: ScorePolarity;
}

/** Place of a unit among the others. */
export interface CopelandUnit {
  readonly unit: string;
  readonly name: string;
  /** Wins less losses; `null` for a reason. */
  readonly score: number | null;
  readonly wins: number;
  readonly losses: number;
  readonly draws: number;
  /** Share of the weight that is known [1]. */
  readonly known: number;
  readonly reason: CompositeReason | null;
}

/** Units compared two by two. */
export interface CopelandScores {
  readonly kind: "copeland-scores";
  readonly method: "copeland@1";
  readonly tolerance: number;
  readonly missing: MissingPolicy;
  readonly criteria: readonly { readonly id: string; readonly share: number; readonly polarity: ScorePolarity }[];
  /** In the order given. */
  readonly units: readonly CopelandUnit[];
}

/**
 * Copeland scores (Copelandovo pravidlo): how many others a unit beats, less how many beat it.
 *
 * Of two units that one wins which is better in criteria with more than half of the weight; a criterion in which both are the same counts
 * half for each. A. H. Copeland (1951); G. Munda and M. Nardo, Applied Economics 41 (2009), for indices without compensation.
 *
 * Halves are compared with a tolerance: sums of weights are rounded, and without it an exact half falls on either side. By how much a unit is better
 * is not seen, and a unit that is added or left out may turn the order of two others.
 *
 * @param units - with a figure of each criterion, `null` where unknown
 * @param criteria - ids, weights and polarity
 * @param options.tolerance - by what part of all weight one side has to outweigh the other; 0 compares rounded sums with one half @default 1e-9
 * @param options.missing - a unit with an unknown figure is left out, or compared by the criteria known of both @default { kind: "refuse" }
 * @returns the record
 * @throws RangeError `no-indicators`, `unit-twice`, `indicator-twice`, `value-missing`, `not-finite`, `number-too-extreme`, `weight-negative`,
 *   `weights-all-zero`, `tolerance-out-of-range`, `minimum-share-out-of-range`; TypeError `not-a-number`, `polarity-not-usable`,
 *   `missing-policy-not-known`
 *
 * @example
 * const units = [["A", 1, 3], ["B", 2, 2], ["C", 3, 1]].map(([id, beds, staff]) => ({ id, name: id, values: { beds, staff } }))
 * const { units: found } = copelandScores(units, [{ id: "beds", weight: 2 }, { id: "staff", weight: 1 }])
 * found.map(({ unit, score }) => [unit, score]) // => [["A", -2], ["B", 0], ["C", 2]]
 * copelandScores(units, [{ id: "beds", weight: 1 }, { id: "staff", weight: 1 }]).units[0].draws // => 2
 *
 * @see docs/methods/composite.md
 * @category Composite index
 */
export function copelandScores(
  units: readonly CompositeUnit[],
  criteria: readonly CopelandCriterion[],
  options: { readonly tolerance?: number; readonly missing?: MissingPolicy } = {},
): CopelandScores {
  const name = "copelandScores";
  const missing = fullMissing(name, "the criteria", options.missing ?? { kind: "refuse" });
  const { tolerance = 1e-9 } = options;
  fullAggregation(name, "the criteria", { kind: "copeland", tolerance });
  const figures = unitFigures(
    name,
    units,
    criteria.map(({ id }) => id),
  );
  const shares = sharesOf(
    name,
    "the criteria",
    criteria.map(({ weight }) => weight),
  );
  const turned = criteria.map(({ id, polarity = "higher-is-better" }, k) => ({ id, share: shares[k] as number, polarity }));
  const columns = turned.map(({ id, polarity }, k) => {
    const sign = polaritySign(name, id, polarity);
    return (figures[k] as Float64Array).map((value) => sign * value);
  });
  const known = units.map((_, u) => columns.reduce((sum, column, k) => sum + (Number.isNaN(column[u]) ? 0 : (shares[k] as number)), 0));
  const reasons = known.map((share, u) =>
    reasonOf(
      share,
      columns.some((column, k) => Number.isNaN(column[u]) && (shares[k] as number) > 0),
      missing,
    ),
  );
  const taking = Uint8Array.from(reasons, (reason) => (reason === null ? 1 : 0));
  const { wins, losses, draws } = pairComparisons(columns, shares, taking, tolerance);
  return {
    ...{ kind: "copeland-scores", method: "copeland@1", tolerance: tolerance + 0, missing, criteria: turned },
    units: units.map((unit, u): CopelandUnit => {
      const counts = { wins: wins[u] as number, losses: losses[u] as number, draws: draws[u] as number };
      const reason = reasons[u] ?? null;
      return {
        ...{ unit: unit.id, name: unit.name, score: reason === null ? counts.wins - counts.losses : null, ...counts },
        ...{ known: Math.min(1, known[u] as number), reason },
      };
    }),
  };
}
