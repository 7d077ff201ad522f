import type { Day } from "../../model/day.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryState } from "../../model/territoryGraph.ts";
import { type TerritoryId, territoryLevel } from "../../model/territoryId.ts";
import type { CrosswalkGapReason, CrosswalkRow, CrosswalkWeights } from "./crosswalk.ts";
import { exactShares } from "./exactShares.ts";
import type { TerritorySuccession } from "./territorySuccession.ts";

/**
 * What became of one territory: where its parts went, or why that is not known.
 *
 * @internal
 */
export type Successors =
  | { readonly reason: null; readonly shares: readonly Omit<CrosswalkRow, "from">[] }
  | { readonly reason: CrosswalkGapReason; readonly concerning: readonly TerritoryId[] };

/** Of a weight that was stated: how far a sum may be from 1. */
const SLACK = 1e-9;

/**
 * What became of each territory between two states, by stated successions alone.
 *
 * @throws RangeError `succession-level`, `succession-twice`, `succession-weight-invalid`, `succession-weights-sum`
 *
 * @internal
 */
export function successorShares(
  states: { readonly before: TerritoryState; readonly after: TerritoryState },
  successions: readonly TerritorySuccession[],
  weights: CrosswalkWeights,
): (id: TerritoryId) => Successors {
  const days = leavingByDay(successions, states.before.day, states.after.day);
  const { nodes } = states.after;
  const all = days.flatMap(([, leaving]) => [...leaving.values()].flat());
  /** Whether the later size of a successor is the size of what it got from one territory on one day, and of nothing else. */
  const isMeasure = (to: TerritoryId, from: TerritoryId, on: Day): boolean =>
    (to === from || !states.before.nodes.has(to)) &&
    all.every((one) => (one.to !== to || (one.from === from && one.on === on)) && (one.from !== to || one.on <= on));
  const follow = (id: TerritoryId): Successors => {
    let held: readonly Omit<CrosswalkRow, "from">[] = [{ to: id, weight: 1, basis: "whole", sources: [] }];
    for (const [at, [, leaving]] of days.entries()) {
      const next: Omit<CrosswalkRow, "from">[] = [];
      for (const share of held) {
        const rows = leaving.get(share.to);
        if (rows === undefined) {
          next.push(share);
          continue;
        }
        const stays =
          rows.every(({ to }) => to !== share.to) && (nodes.has(share.to) || days.slice(at + 1).some(([, later]) => later.has(share.to)));
        const step = dividedOnce(share.to, rows, stays, (to, on) =>
          isMeasure(to, share.to, on) ? (weights.after?.get(to) ?? null) : null,
        );
        if (step.reason !== null) return step;
        for (const one of step.shares)
          next.push({ ...one, weight: share.weight * one.weight, basis: looser(share.basis, one.basis), sources: both(share, one) });
      }
      held = joined(next);
    }
    const gone = held.filter(({ to }) => !nodes.has(to)).map(({ to }) => to);
    if (gone.length > 0)
      return gone[0] === id && held.length === 1
        ? { reason: "successor-not-stated", concerning: [] }
        : { reason: "successor-not-in-state", concerning: gone };
    const exact = exactShares(held.map(({ weight }) => weight));
    return { reason: null, shares: held.map((share, i) => ({ ...share, weight: exact[i] ?? 0 })) };
  };
  return follow;
}

/** Successions after the first day up to the last one, by day and by whom they leave. */
function leavingByDay(successions: readonly TerritorySuccession[], since: Day, day: Day) {
  const days = new Map<Day, Map<TerritoryId, TerritorySuccession[]>>();
  for (const one of successions) {
    const { from, to, on, weight } = one;
    if (territoryLevel(from) !== territoryLevel(to))
      throw rangeRefusal("succession-level", `crosswalk requires successions within one level, got ${from} to ${to}`);
    if (weight !== null && !(weight >= 0 && weight <= 1))
      throw rangeRefusal("succession-weight-invalid", `crosswalk requires weights of 0 to 1, got ${weight} from ${from} to ${to}`);
    if (on <= since || on > day) continue;
    const leaving = days.get(on) ?? new Map<TerritoryId, TerritorySuccession[]>();
    const rows = leaving.get(from) ?? [];
    if (rows.some((row) => row.to === to))
      throw rangeRefusal("succession-twice", `crosswalk requires each succession once, got ${from} to ${to} on ${on} twice`);
    days.set(
      on,
      leaving.set(
        from,
        [...rows, one].sort((a, b) => (a.to < b.to ? -1 : 1)),
      ),
    );
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One territory on one day: by what was stated, what stays with itself, and sizes where nothing was stated. */
function dividedOnce(
  id: TerritoryId,
  rows: readonly TerritorySuccession[],
  stays: boolean,
  sizeOf: (to: TerritoryId, on: Day) => number | null,
): Successors {
  const sum = exactSum(rows.map(({ weight }) => weight ?? 0));
  const open = [...rows.filter(({ weight }) => weight === null).map(({ to }) => to), ...(stays ? [id] : [])];
  if (sum > 1 + SLACK || (open.length === 0 && sum < 1 - SLACK))
    throw rangeRefusal(
      "succession-weights-sum",
      `crosswalk requires weights that add up to 1, got ${sum} of ${id} on ${rows[0]?.on ?? ""}`,
    );
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  const rest = sum >= 1 - SLACK ? 0 : 1 - sum;
  const stated = rows.flatMap(({ to, weight }) =>
    weight === null ? [] : [{ to, weight, basis: weight === 1 ? ("whole" as const) : ("stated" as const), sources }],
  );
  if (open.length === 0 || (open.length === 1 && open[0] === id && rest === 0)) return { reason: null, shares: stated };
  if (open.length === 1) {
    const basis = rest === 1 ? ("whole" as const) : ("stated" as const);
    return { reason: null, shares: [...stated, ...open.map((to) => ({ to, weight: rest, basis, sources }))] };
  }
  const parts = open.map((to) => sizeOf(to, rows[0]?.on ?? ""));
  const total = exactSum(parts.map((part) => part ?? 0));
  if (parts.includes(null) || total === 0)
    return { reason: "weights-not-known", concerning: [...new Set([...rows.map(({ to }) => to), ...open])].sort() };
  const divided = open.map((to, i) => ({ to, weight: rest * ((parts[i] ?? 0) / total), basis: "sizes" as const, sources }));
  return { reason: null, shares: [...stated, ...divided] };
}

/** Parts that met again in one territory are one part. */
function joined(shares: readonly Omit<CrosswalkRow, "from">[]): readonly Omit<CrosswalkRow, "from">[] {
  const found = new Map<TerritoryId, Omit<CrosswalkRow, "from">>();
  for (const share of shares) {
    const known = found.get(share.to);
    const { to } = share;
    if (known === undefined) found.set(to, share);
    else found.set(to, { to, weight: known.weight + share.weight, basis: looser(known.basis, share.basis), sources: both(known, share) });
  }
  return [...found.values()].sort((a, b) => (a.to < b.to ? -1 : 1));
}

const RANK = { whole: 0, stated: 1, sizes: 2 } as const;
const looser = (a: CrosswalkRow["basis"], b: CrosswalkRow["basis"]): CrosswalkRow["basis"] => (RANK[a] >= RANK[b] ? a : b);
const both = (a: Pick<CrosswalkRow, "sources">, b: Pick<CrosswalkRow, "sources">): CrosswalkRow["sources"] =>
  [...new Set([...a.sources, ...b.sources])].sort();
