import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { Strata } from "../../indicators/standardisation/strata.ts";
import { addingParts } from "./addingParts.ts";
import { comparedStrata } from "./comparedStrata.ts";

/** What one group adds to the change of a count [events]. */
export interface DasGuptaGroup {
  readonly group: string;
  readonly population: number;
  readonly structure: number;
  readonly rate: number;
}

/** A change of a count in three parts that add up to it exactly. */
export interface DasGuptaDecomposition {
  readonly method: "das-gupta@1";
  /** Events of all groups. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** Part of the change because there are more or fewer people [events]. */
  readonly population: number | null;
  /** Part of the change because the people are of other ages [events]. */
  readonly structure: number | null;
  /** Part of the change because the rates within the ages are other ones [events]. */
  readonly rate: number | null;
  readonly groups: readonly DasGuptaGroup[] | null;
  readonly reason: Reason | null;
  /** Groups that are the reason. */
  readonly missing: readonly string[];
}

type Pair = readonly [before: number, after: number];

/** Effect of the first of three factors of a product, the other two held at their symmetric means. */
const effect = (a: Pair, b: Pair, c: Pair): number => (a[1] - a[0]) * ((b[0] * c[0] + b[1] * c[1]) / 3 + (b[0] * c[1] + b[1] * c[0]) / 6);

/**
 * Change of a count (rozklad změny počtu) by Das Gupta: how many clients, allowances or events more because there are more people, because
 * they are older, and because the same people need it more often.
 *
 * count = Σ N · sᵢ · rᵢ with N all people, s their shares by group and r the rates; the effect of a factor is its change times
 * (b₁c₁ + b₂c₂) / 3 + (b₁c₂ + b₂c₁) / 6 of the other two
 *
 * Das Gupta (1993), Standardization and Decomposition of Rates, U.S. Bureau of the Census, P23-186. Symmetric: no order of the factors is
 * preferred. The parts add up to the change to the last bit, and a change in whole persons stays whole. It splits the number, not the
 * world: a rate also rises when a service is new and people learn of it.
 *
 * @param input.before - events and people by group, first state
 * @param input.after - the same groups, second state
 * @returns the record; `null` with `not-known-to-source` when a group is missing or unknown in one state, with `denominator-zero` when it
 *   has nobody in one of them
 * @throws RangeError `count-negative`, `sum-overflow`, `sizes-out-of-range`
 *
 * @example
 * const before = { "0-64": { count: 8, population: 800 }, "65+": { count: 20, population: 200 } }
 * const after = { "0-64": { count: 6, population: 600 }, "65+": { count: 44, population: 400 } }
 * const split = dasGupta({ before, after });
 * [split.change, split.population, split.structure, split.rate] // => [22, 0, 19, 3]
 * dasGupta({ before, after: { ...after, "65+": { count: null, population: 400 } } }).reason // => "not-known-to-source"
 *
 * @see docs/methods/rates.md
 * @category Decomposition
 */
export function dasGupta(input: { readonly before: Strata; readonly after: Strata }): DasGuptaDecomposition {
  const compared = comparedStrata(input.before, input.after, "dasGupta");
  const head = { method: "das-gupta@1" } as const;
  if (compared.groups === null) {
    const { reason, missing } = compared;
    const nothing = { before: null, after: null, change: null, population: null, structure: null, rate: null, groups: null };
    return { ...head, ...nothing, reason, missing };
  }
  const { counts, people, groups } = compared;
  const [before, after] = counts;
  const terms = groups.flatMap(({ share, rate }) => [
    effect(people, share, rate),
    effect(share, people, rate),
    effect(rate, people, share),
  ]);
  const { terms: parts, whole } = addingParts(terms, after - before, Math.max(before, after), "dasGupta");
  const of = (kind: 0 | 1 | 2): number => parts.reduce((sum, part, i) => (i % 3 === kind ? sum + part : sum), 0);
  return {
    ...head,
    before,
    after,
    change: whole,
    population: of(0),
    structure: of(1),
    rate: of(2),
    groups: groups.map(({ group }, i) => ({
      group,
      population: parts[3 * i] ?? 0,
      structure: parts[3 * i + 1] ?? 0,
      rate: parts[3 * i + 2] ?? 0,
    })),
    reason: null,
    missing: [],
  };
}
