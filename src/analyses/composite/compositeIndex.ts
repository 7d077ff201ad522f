import type { CompositeScheme, CompositeUnit } from "./compositeScheme.ts";
import { type CompositeState, compositeState } from "./compositeState.ts";
import type { CompositeStep, CompositeUnitScore } from "./compositeUnitScore.ts";
import { compositeUnits } from "./compositeUnits.ts";

/** A composite index: scores and ranks, and every step on the way. */
export interface CompositeIndex {
  readonly kind: "composite-index";
  readonly method: "composite-index@1";
  /** Id of the group without a parent. */
  readonly index: string;
  /** All steps that were configured, in the order in which they were applied: one that cannot be applied is refused. */
  readonly steps: readonly CompositeStep[];
  /** In the order given. */
  readonly units: readonly CompositeUnitScore[];
  /** Units with a score, of all. */
  readonly covered: number;
  readonly members: number;
}

/**
 * Composite index (souhrnný index): indicators normalised, weighted and put together level by level, with ranks.
 *
 * Each indicator is normalised as {@link normalisedValues} does it; each group is the arithmetic or geometric mean of what is in it by
 * weights that are shares within the group, or its Copeland score, or its benefit of the doubt. OECD and JRC, Handbook on Constructing
 * Composite Indicators (2008).
 *
 * A step that cannot be applied as it is configured is refused and never left out: an indicator without spread in a min–max, a zero in a geometric
 * mean, unequal weights where every unit gets its own. What is unknown stays unknown: by `missing`, of the scheme or of a group, a unit has
 * no score, or the others are weighted up where enough of the weight is known.
 *
 * An index hides what it is made of, and its order is an opinion about weights: ask {@link rankRobustness} before it is shown, and
 * {@link missingInputEffects} where figures are missing. Scores that rest on the units of one year cannot be compared with those of another.
 *
 * @param units - with a figure of each indicator, `null` where unknown
 * @param scheme - indicators, groups, and how they become one number
 * @returns the record
 * @throws RangeError `step-not-applicable`, `no-units`, `unit-twice`, `no-indicators`, `indicator-twice`, `id-repeated`, `value-missing`,
 *   `not-finite`, `number-too-extreme`, `parent-not-known`, `not-a-tree`, `group-empty`, `weight-negative`, `weights-all-zero`, `scale-empty`,
 *   `goalpost-not-positive`, `reference-not-a-unit`, `tolerance-out-of-range`, `parts-out-of-range`, `minimum-share-out-of-range`,
 *   `program-ill-conditioned`; TypeError `not-a-number`, `normalisation-not-known`, `aggregation-not-known`, `missing-policy-not-known`,
 *   `polarity-not-usable`
 *
 * @example
 * const units = [["A", 40, 10], ["B", 20, 20], ["C", 30, null]].map(([id, beds, wait]) => ({ id, name: id, values: { beds, wait } }))
 * const scheme = {
 *   indicators: [
 *     { id: "beds", cs: "lůžka", en: "beds", parent: "care", weight: 3, polarity: "higher-is-better" },
 *     { id: "wait", cs: "čekání", en: "waiting", parent: "care", weight: 1, polarity: "lower-is-better" },
 *   ],
 *   groups: [{ id: "care", cs: "péče", en: "care", parent: null }],
 *   normalisation: { kind: "goalposts", least: 0, greatest: 40 },
 *   aggregation: { kind: "arithmetic" },
 * }
 * const found = compositeIndex(units, scheme)
 * found.units.map(({ score, reason }) => score ?? reason) // => [0.9375, 0.5, "input-missing"]
 * found.units[0].indicators.map(({ contribution }) => contribution) // => [0.75, 0.1875]
 * compositeIndex(units, { ...scheme, missing: { kind: "available-mean", minimumShare: 0.5 } }).units[2].score // => 0.75
 * compositeIndex(units.slice(0, 1), { ...scheme, normalisation: { kind: "min-max" } }) // => throws "step-not-applicable"
 *
 * @see docs/methods/composite.md
 * @category Composite index
 */
export function compositeIndex(units: readonly CompositeUnit[], scheme: CompositeScheme): CompositeIndex {
  const state = compositeState("compositeIndex", units, scheme);
  const { root, tree } = state;
  const covered = root.reduce((count, score) => count + (Number.isNaN(score) ? 0 : 1), 0);
  return {
    ...{ kind: "composite-index", method: "composite-index@1", index: tree.ids[tree.ids.length - 1] as string },
    steps: [...stepsOf(state), { step: "rank", ties: "minimum", covered, members: units.length }],
    units: compositeUnits(
      state,
      scheme.groups.map(({ id }) => id),
    ),
    ...{ covered, members: units.length },
  };
}

/** What was applied, from indicators up to the index. */
function stepsOf({ tree, table, coverage }: CompositeState): readonly CompositeStep[] {
  const members = table.units.length;
  const coveredIn = (column: number): number => coverage.scored[column]?.reduce((count, isIn) => count + isIn, 0) ?? 0;
  return [
    ...tree.leaves.map(({ id, polarity }, j): CompositeStep => {
      const { basis } = table.columns[j] as (typeof table.columns)[number];
      const normalisation = tree.normalisations[j] as (typeof tree.normalisations)[number];
      return { step: "normalise", indicator: id, polarity, normalisation, basis, covered: coveredIn(j), members };
    }),
    ...tree.groups.flatMap(({ id, children, weights, shares, aggregation, missing }, place): CompositeStep[] => {
      const told = children.map((child, k) => ({
        id: tree.ids[child] as string,
        weight: weights[k] as number,
        share: shares[k] as number,
      }));
      const covered = coveredIn(tree.leaves.length + place);
      return [
        { step: "weigh", group: id, weights: told },
        { step: "aggregate", group: id, aggregation, missing, covered, members },
      ];
    }),
  ];
}
