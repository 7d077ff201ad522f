import type { CompositeScheme, CompositeUnit } from "./compositeScheme.ts";
import { type CompositeState, compositeState } from "./compositeState.ts";
import type { CompositeReason } from "./compositeUnitScore.ts";
import { admissibleRanges, filledState, leavesOthers } from "./filledState.ts";

/** Figures that an indicator could have where it is unknown (přípustné hodnoty). */
export interface AdmissibleRange {
  readonly indicator: string;
  readonly least: number;
  readonly greatest: number;
  /** Given by the caller, or the least and the greatest known figure of the indicator. */
  readonly from: "given" | "observed";
}

/** What would come out with an unknown figure filled in; why not, where nothing does. */
export interface FilledOutcome {
  readonly value: number;
  readonly score: number | null;
  readonly rank: number | null;
  /** `step-not-applicable`: with this figure the index could not be computed as it is configured. */
  readonly reason: CompositeReason | "step-not-applicable" | null;
}

/**
 * Ranks with unknown figures anywhere in their ranges. `exact`: none lies beyond; `ends`: only the ends of the ranges were tried, and between
 * them, where a figure moves the scores of all, a rank beyond is possible.
 */
export interface FilledRanks {
  readonly best: number;
  readonly worst: number;
  readonly basis: "exact" | "ends";
}

/** One unknown figure of a unit. */
export interface MissingInput {
  readonly indicator: string;
  readonly atLeast: FilledOutcome;
  readonly atGreatest: FilledOutcome;
  /** Of the unit, others being left as they are; `null` where there is no rank at one of the ends. */
  readonly ranks: FilledRanks | null;
  /** How many other units have another rank at one end than at the other; `null` where one end has none. */
  readonly othersMoved: number | null;
}

/** What unknown figures do to one unit. */
export interface UnitMissing {
  readonly unit: string;
  readonly name: string;
  /** As the index has it. */
  readonly score: number | null;
  readonly rank: number | null;
  readonly reason: CompositeReason | null;
  readonly inputs: readonly MissingInput[];
  /**
   * With all unknown figures of all units filled in: best for this unit and worst for the others, and the other way. `null` where a step could not be
   * applied then.
   */
  readonly together: (FilledRanks & { readonly least: number; readonly greatest: number }) | null;
}

/** What unknown figures do to a composite index. */
export interface MissingInputEffects {
  readonly kind: "missing-input-effects";
  readonly method: "missing-input-effects@1";
  readonly index: string;
  /** Of indicators with unknown figures. */
  readonly ranges: readonly AdmissibleRange[];
  /** Unknown figures, of all. */
  readonly missing: number;
  readonly members: number;
  /** In the order given. */
  readonly units: readonly UnitMissing[];
}

/**
 * What unknown figures do to the ranking of a composite index (vliv chybějících údajů): the rank of a unit with each of its unknown figures at the least and
 * at the greatest it could be, and the ranks it could have with all of them open.
 *
 * For each unknown figure the index is computed anew with both ends of its range, all else as it was. `together` fills in all unknown figures of
 * all units at once, once for each unit in its favour and once against it. A score grows with the figure (falls where less is better), so ends are enough
 * and ranks are `exact`, save where a figure moves the scores of others: then they are `ends`, the ranks that were found.
 *
 * The rank that the index gives now may lie outside: to leave a figure out is to take it for the mean of the others, and that may be more than it
 * can be. A range from known figures is a guess too: what is not reported is often not like what is.
 *
 * @param units - as of {@link compositeIndex}
 * @param scheme - as of {@link compositeIndex}
 * @param options.ranges - the least and the greatest figure by id of the indicator @default the least and the greatest known one
 * @returns the record
 * @throws RangeError `id-not-known`, `range-invalid`, `range-missing`, and those of {@link compositeIndex}
 *
 * @example
 * const units = [["A", 8, 2], ["B", 5, null], ["C", 3, 9], ["D", 1, 4]].map(([id, beds, staff]) => ({ id, name: id, values: { beds, staff } }))
 * const indicator = (id) => ({ id, cs: id, en: id, parent: "care", weight: 1, polarity: "higher-is-better" })
 * const scheme = {
 *   indicators: [indicator("beds"), indicator("staff")],
 *   groups: [{ id: "care", cs: "péče", en: "care", parent: null }],
 *   normalisation: { kind: "goalposts", least: 0, greatest: 10 },
 *   aggregation: { kind: "arithmetic" },
 *   missing: { kind: "available-mean", minimumShare: 0.5 },
 * }
 * const { ranges, units: found } = missingInputEffects(units, scheme)
 * ranges // => [{ indicator: "staff", least: 2, greatest: 9, from: "observed" }]
 * found[1].rank // => 2
 * found[1].inputs[0].atLeast // => { value: 2, score: 0.35, rank: 3, reason: null }
 * found[1].inputs[0].ranks // => { best: 1, worst: 3, basis: "exact" }
 * found[2].together // => { best: 1, worst: 2, basis: "exact", least: 0.6, greatest: 0.6 }
 * missingInputEffects(units, scheme, { ranges: { staff: { least: 0, greatest: 1 } } }).units[1].inputs[0].ranks // => { best: 3, worst: 3, basis: "exact" }
 *
 * @see docs/methods/composite.md
 * @category Composite index
 */
export function missingInputEffects(
  units: readonly CompositeUnit[],
  scheme: CompositeScheme,
  options: { readonly ranges?: Readonly<Record<string, { readonly least: number; readonly greatest: number }>> } = {},
): MissingInputEffects {
  const state = compositeState("missingInputEffects", units, scheme);
  const ranges = admissibleRanges(state, options.ranges ?? {});
  const open = ranges.flatMap((range, j) => (range === null ? [] : [{ range, j }]));
  const { tree, table, coverage, root, ranks } = state;
  const last = tree.groups.length - 1;
  const isStill = isExactTogether(state, open);
  const unitsFound = units.map(({ id, name }, u): UnitMissing => {
    const inputs = open.flatMap(({ range, j }) => (Number.isNaN(table.figures[j]?.[u]) ? [missingInput(state, u, j, range)] : []));
    const isRanked = !Number.isNaN(root[u]);
    return {
      ...{ unit: id, name, score: isRanked ? (root[u] as number) + 0 : null, rank: isRanked ? (ranks.ranks[u] as number) : null },
      ...{ reason: coverage.reasons[last]?.[u] ?? null, inputs, together: together(state, u, open, isStill) },
    };
  });
  return {
    ...{ kind: "missing-input-effects", method: "missing-input-effects@1", index: tree.ids[tree.ids.length - 1] as string },
    ranges: open.map(({ range }) => range),
    missing: unitsFound.reduce((count, { inputs }) => count + inputs.length, 0),
    ...{ members: units.length * tree.leaves.length, units: unitsFound },
  };
}

interface Open {
  readonly range: AdmissibleRange;
  readonly j: number;
}

/** One unknown figure at both ends of its range. */
function missingInput(state: CompositeState, u: number, j: number, range: AdmissibleRange): MissingInput {
  const at = (value: number) => {
    const values = (state.table.figures[j] as Float64Array).slice();
    values[u] = value;
    return filledState(state, new Map([[j, values]]));
  };
  const [least, greatest] = [at(range.least), at(range.greatest)];
  const [atLeast, atGreatest] = [outcome(least, u, range.least), outcome(greatest, u, range.greatest)];
  return {
    ...{ indicator: range.indicator, atLeast, atGreatest },
    ranks:
      atLeast.rank === null || atGreatest.rank === null
        ? null
        : {
            best: Math.min(atLeast.rank, atGreatest.rank),
            worst: Math.max(atLeast.rank, atGreatest.rank),
            basis: isExactAlone(state, j, range) ? "exact" : "ends",
          },
    othersMoved:
      least === null || greatest === null
        ? null
        : least.ranks.ranks.reduce((count, rank, other) => count + (other !== u && rank !== greatest.ranks.ranks[other] ? 1 : 0), 0),
  };
}

function outcome(state: CompositeState | null, u: number, value: number): FilledOutcome {
  if (state === null) return { value, score: null, rank: null, reason: "step-not-applicable" };
  const score = state.root[u] as number;
  const reason = state.coverage.reasons[state.tree.groups.length - 1]?.[u] ?? null;
  return Number.isNaN(score)
    ? { value, score: null, rank: null, reason }
    : { value, score: score + 0, rank: state.ranks.ranks[u] as number, reason };
}

/** Ranks of a unit with everything unknown filled in for it, and against it. */
function together(state: CompositeState, u: number, open: readonly Open[], isExact: boolean): UnitMissing["together"] {
  const at = (own: "best" | "worst"): FilledOutcome => {
    const changed = open.map(({ range, j }): [number, Float64Array] => {
      const isHigher = state.tree.signs[j] === 1;
      const [worst, best] = isHigher ? [range.least, range.greatest] : [range.greatest, range.least];
      const [mine, theirs] = own === "best" ? [best, worst] : [worst, best];
      return [
        j,
        (state.table.figures[j] as Float64Array).map((value, other) => (Number.isNaN(value) ? (other === u ? mine : theirs) : value)),
      ];
    });
    return outcome(filledState(state, new Map(changed)), u, 0);
  };
  const [best, worst] = [at("best"), at("worst")];
  if (best.rank === null || worst.rank === null || best.score === null || worst.score === null) return null;
  return {
    ...{ best: Math.min(best.rank, worst.rank), worst: Math.max(best.rank, worst.rank), basis: isExact ? "exact" : "ends" },
    ...{ least: Math.min(best.score, worst.score), greatest: Math.max(best.score, worst.score) },
  };
}

/** Whether a group is a mean; in any other, scores of others depend on a figure too. */
const isMean = ({ aggregation: { kind } }: CompositeState["tree"]["groups"][number]): boolean =>
  kind === "arithmetic" || kind === "geometric";

/**
 * Whether the ranks of a unit go one way as one of its figures grows: others do not gain by it. Where it moves the scores of others (all fall, or none), that
 * holds in means; a single group that is no mean makes others fall only, a second one above may lift some of them again.
 */
function isExactAlone(state: CompositeState, j: number, range: AdmissibleRange): boolean {
  const { leaves, groups, normalisations } = state.tree;
  let [column, others] = [j, 0];
  for (const [place, group] of groups.entries()) {
    if (!group.children.includes(column)) continue;
    if (!isMean(group)) others += 1;
    column = leaves.length + place;
  }
  if (leavesOthers(state, j, range)) return others <= 1;
  const kind = normalisations[j]?.kind;
  return others === 0 && kind !== "z-score" && kind !== "distance-to-reference";
}

/** Whether a figure of one unit never changes how two others stand to each other. */
function isExactTogether(state: CompositeState, open: readonly Open[]): boolean {
  return state.tree.groups.every(isMean) && open.every(({ range, j }) => leavesOthers(state, j, range));
}
