import type { TerritoryLevel } from "../../codebooks/territoryLevels.ts";
import { day as checkedDay, type Day } from "../../model/day.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { municipalitiesOf, type TerritoryState } from "../../model/territoryGraph.ts";
import { type TerritoryId, territoryLevel } from "../../model/territoryId.ts";
import { exactShares } from "./exactShares.ts";
import { type Successors, successorShares } from "./successorShares.ts";
import type { TerritorySuccession } from "./territorySuccession.ts";

/** What part of an earlier territory belongs to a later one. */
export interface CrosswalkRow {
  readonly from: TerritoryId;
  readonly to: TerritoryId;
  /** Part of `from` [1]; the exact sum over the rows of one `from` is 1. */
  readonly weight: number;
  /** All of it, a part that somebody stated, or a part by the sizes that the caller gave. */
  readonly basis: "whole" | "stated" | "sizes";
  /** Of the successions used; none where the code stayed or the dated parents say it. */
  readonly sources: readonly string[];
}

/** Why there is no way from a territory, or none to it. */
export type CrosswalkGapReason =
  | "successor-not-stated"
  | "successor-not-in-state"
  | "predecessor-not-stated"
  | "weights-not-known"
  | "parent-not-known"
  | "parent-ambiguous"
  | "members-absent";

/** A territory that the crosswalk cannot carry over, and why: nothing is guessed. */
export interface CrosswalkGap {
  readonly territory: TerritoryId;
  /** `from`: it has no rows; `to`: no row leads to it. */
  readonly side: "from" | "to";
  readonly reason: CrosswalkGapReason;
  /** Of `from` where its parts may be; of `to` whose part it may be. */
  readonly concerning: readonly TerritoryId[];
}

/** Which territories became which (převodní tabulka území), see {@link crosswalk}. */
export interface Crosswalk {
  readonly method: "crosswalk@1";
  readonly level: TerritoryLevel;
  readonly since: Day;
  readonly day: Day;
  /** Sorted by `from` and `to`. */
  readonly rows: readonly CrosswalkRow[];
  readonly gaps: readonly CrosswalkGap[];
}

/** Sizes by which a territory is divided where nobody stated the parts, most often inhabitants. */
export interface CrosswalkWeights {
  /** Of municipalities in the earlier state: they divide a larger territory. */
  readonly before?: ReadonlyMap<TerritoryId, number | null>;
  /** Of successors in the later state: they divide what was one territory, where all of each successor is of it and of no other one. */
  readonly after?: ReadonlyMap<TerritoryId, number | null>;
}

/** Choices of {@link crosswalk}. */
export interface CrosswalkOptions {
  /** Which territories are carried over. @default "obec" */
  readonly level?: TerritoryLevel;
  /** Territories that merged, divided, or gave a part away; those on the first day or before have happened already. @default [] */
  readonly successions?: readonly TerritorySuccession[];
  /** @default none: what was divided without stated parts is a gap */
  readonly weights?: CrosswalkWeights;
}

/**
 * Crosswalk between two dated states of the territories (převodní tabulka mezi dvěma stavy území): what part of each earlier territory
 * belongs to each later one.
 *
 * A territory with the same code in both states is the same one unless a succession says otherwise. Larger territories are put together from
 * their municipalities: one that came under another ORP takes with it its part of the old ORP, by `weights.before`. A part that is left
 * when a territory goes on stays with it. What is not known is a gap and never a guess.
 *
 * It does not tell of a boundary that moved while codes stayed and nobody stated it.
 *
 * @param before - territories on the earlier day
 * @param after - territories on the later day
 * @param options - level, successions, sizes
 * @returns rows, and gaps on both sides; a territory with a gap has no rows
 * @throws RangeError `days-reversed`, `weight-invalid`, `succession-level`, `succession-twice`, `succession-weight-invalid`,
 *   `succession-weights-sum`, `day-invalid`
 *
 * @example
 * const obec = (id, validTo, validFrom) => ({ id, cs: id, kind: "obec", parents: [], validFrom, validTo, point: null })
 * const graph = [obec("obec/500001", "2021-01-01", null), obec("obec/500002", null, null), obec("obec/500003", null, "2021-01-01")]
 * const [before, after] = ["2020-12-31", "2021-01-01"].map((on) => territoriesOn(graph, on))
 * const went = (to, weight) => ({ from: "obec/500001", to, on: "2021-01-01", weight, source: "own/office" })
 * const { rows } = crosswalk(before, after, { successions: [went("obec/500002", 0.25), went("obec/500003", 0.75)] })
 * rows.map(({ from, to, weight }) => [from, to, weight])
 * // => [["obec/500001", "obec/500002", 0.25], ["obec/500001", "obec/500003", 0.75], ["obec/500002", "obec/500002", 1]]
 * crosswalk(before, after).gaps.map(({ territory, reason }) => [territory, reason])
 * // => [["obec/500001", "successor-not-stated"], ["obec/500003", "predecessor-not-stated"]]
 * crosswalk(after, before) // => throws "days-reversed"
 *
 * @see docs/methods/territory.md
 * @category Territory
 */
export function crosswalk(before: TerritoryState, after: TerritoryState, options: CrosswalkOptions = {}): Crosswalk {
  const { level = "obec", successions = [], weights = {} } = options;
  if (checkedDay(before.day) > checkedDay(after.day))
    throw rangeRefusal("days-reversed", `crosswalk requires the earlier state first, got ${before.day} and ${after.day}`);
  for (const { on } of successions) checkedDay(on);
  for (const sizes of [weights.before, weights.after])
    for (const [id, size] of sizes ?? [])
      if (size !== null && !(size >= 0 && size <= Number.MAX_SAFE_INTEGER))
        throw rangeRefusal("weight-invalid", `crosswalk requires sizes of 0 to 2 ** 53, got ${size} of ${id}`);
  const follow = successorShares({ before, after }, successions, weights);
  const direct = new Set(successions.filter(({ on }) => before.day < on && on <= after.day).map(({ from }) => from));
  const parentsAfter = level === "obec" ? new Map() : parentsAt(after, level);
  const rows: CrosswalkRow[] = [];
  const gaps: CrosswalkGap[] = [];
  for (const territory of [...before.nodes.keys()].filter((id) => territoryLevel(id) === level).sort()) {
    const members = level === "obec" || direct.has(territory) ? [] : municipalitiesOf(before, territory);
    const found =
      members.length === 0
        ? follow(territory)
        : joinedMembers(territory, members, { follow, parents: parentsAfter, before, sizes: weights.before });
    if (found.reason === null) rows.push(...found.shares.map((share) => ({ from: territory, ...share, weight: share.weight + 0 })));
    else gaps.push({ territory, side: "from", reason: found.reason, concerning: found.concerning });
  }
  const reached = new Set(rows.map(({ to }) => to));
  const lost = gaps.slice();
  for (const territory of [...after.nodes.keys()].filter((id) => territoryLevel(id) === level && !reached.has(id)).sort()) {
    const concerning = lost.filter((gap) => gap.concerning.includes(territory)).map((gap) => gap.territory);
    gaps.push({ territory, side: "to", reason: "predecessor-not-stated", concerning });
  }
  return { method: "crosswalk@1", level, since: before.day, day: after.day, rows, gaps };
}

/** Of each municipality the territories of a level that hold it. */
function parentsAt(state: TerritoryState, level: TerritoryLevel): ReadonlyMap<TerritoryId, readonly TerritoryId[]> {
  const found = new Map<TerritoryId, TerritoryId[]>();
  for (const id of [...state.nodes.keys()].filter((one) => territoryLevel(one) === level).sort())
    for (const municipality of municipalitiesOf(state, id)) found.set(municipality, [...(found.get(municipality) ?? []), id]);
  return found;
}

interface MemberFrame {
  readonly follow: (id: TerritoryId) => Successors;
  readonly parents: ReadonlyMap<TerritoryId, readonly TerritoryId[]>;
  readonly before: TerritoryState;
  readonly sizes: CrosswalkWeights["before"];
}

/** A larger territory by what became of its municipalities. */
function joinedMembers(territory: TerritoryId, members: readonly TerritoryId[], frame: MemberFrame): Successors {
  const { follow, parents, before, sizes } = frame;
  const pieces = new Map<TerritoryId, { readonly size: number | null; readonly weight: number }[]>();
  const sources = new Set<string>();
  let gap: Exclude<Successors, { reason: null }> | null = null;
  for (const member of members) {
    const found = follow(member);
    if (found.reason !== null) {
      gap ??= { reason: found.reason, concerning: [] };
      for (const id of found.concerning) for (const parent of parents.get(id) ?? []) pieces.set(parent, pieces.get(parent) ?? []);
      continue;
    }
    for (const { to, weight, sources: said } of found.shares) {
      const [parent, ...others] = parents.get(to) ?? [];
      for (const one of parents.get(to) ?? []) pieces.set(one, pieces.get(one) ?? []);
      if (parent === undefined) gap ??= { reason: "parent-not-known", concerning: [] };
      else if (others.length > 0) gap ??= { reason: "parent-ambiguous", concerning: [] };
      else pieces.get(parent)?.push({ size: sizes?.get(member) ?? null, weight });
      for (const source of said) sources.add(source);
    }
  }
  const targets = [...pieces.keys()].sort();
  if (gap !== null) return { ...gap, concerning: targets };
  const [only, ...others] = targets;
  const absent = before.absent.get(territory) ?? 0;
  if (only !== undefined && others.length === 0 && (absent === 0 || only === territory))
    return { reason: null, shares: [{ to: only, weight: 1, basis: "whole", sources: only === territory ? [] : [...sources].sort() }] };
  if (absent > 0) return { reason: "members-absent", concerning: targets };
  const all = [...pieces.values()].flat();
  const parts = targets.map((to) => exactSum((pieces.get(to) ?? []).map(({ size, weight }) => (size ?? 0) * weight)));
  const total = exactSum(parts);
  if (all.some(({ size }) => size === null) || total === 0) return { reason: "weights-not-known", concerning: targets };
  const exact = exactShares(parts.map((part) => part / total));
  return {
    reason: null,
    shares: targets.map((to, i) => ({ to, weight: exact[i] ?? 0, basis: "sizes", sources: [...sources].sort() })),
  };
}
