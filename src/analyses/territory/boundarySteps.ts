import type { TerritoryLevel } from "../../codebooks/territoryLevels.ts";
import { type Day, dayAfter } from "../../model/day.ts";
import { type PartialTerritory, type TerritoryGraph, type TerritoryState, territoriesOn } from "../../model/territoryGraph.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import { type Crosswalk, type CrosswalkGapReason, type CrosswalkRow, type CrosswalkWeights, crosswalk } from "./crosswalk.ts";
import type { TerritorySuccession } from "./territorySuccession.ts";

/**
 * What changed of one level on one day.
 *
 * @internal
 */
export interface BoundaryStep {
  readonly on: Day;
  /** Rows by the territory that they lead to, only where it is not the same one with nothing but itself. */
  readonly into: ReadonlyMap<TerritoryId, readonly CrosswalkRow[]>;
  /** The same rows and all others of these territories, by where they come from. */
  readonly from: ReadonlyMap<TerritoryId, readonly CrosswalkRow[]>;
  /** Territories that cannot be carried over, and why. */
  readonly gaps: ReadonlyMap<TerritoryId, CrosswalkGapReason>;
  /** Territories that may have got a part of one of those. */
  readonly wanting: ReadonlySet<TerritoryId>;
}

/**
 * Days on which territories of the levels changed, after one day and up to another one, in order.
 *
 * @internal
 */
export function boundarySteps(
  graph: TerritoryGraph,
  span: { readonly after: Day; readonly upTo: Day },
  levels: readonly TerritoryLevel[],
  options: {
    readonly successions: readonly TerritorySuccession[];
    readonly weights: CrosswalkWeights;
    readonly partial: readonly PartialTerritory[];
  },
): readonly BoundaryStep[] {
  const { successions, weights, partial } = options;
  const days = new Set<Day>(successions.map(({ on }) => on));
  for (const node of graph)
    for (const { validFrom, validTo } of [node, ...node.parents]) {
      if (validFrom !== null) days.add(validFrom);
      if (validTo !== null) days.add(validTo);
    }
  const steps: BoundaryStep[] = [];
  let known: TerritoryState | null = null;
  for (const on of [...days].filter((one) => span.after < one && one <= span.upTo).sort()) {
    const eve = dayAfter(on, -1);
    const present = (nodes: TerritoryGraph, when: Day) => partialOn(partial, nodes, when);
    const before: TerritoryState = known?.day === eve ? known : territoriesOn(graph, eve, { partial: present(graph, eve) });
    const after: TerritoryState = territoriesOn(graph, on, { partial: present(graph, on) });
    known = after;
    // A size of the last day is no size of this one where the territory got or gave a part later.
    const later = new Set(successions.flatMap((one) => (on < one.on && one.on <= span.upTo ? [one.from, one.to] : [])));
    const sizes = new Map([...(weights.after ?? [])].filter(([id]) => !later.has(id)));
    for (const level of levels) {
      const { rows, gaps } = crosswalk(before, after, { level, successions, weights: { ...weights, after: sizes } });
      const step = stepOf(on, rows, gaps);
      if (step.into.size + step.gaps.size > 0) steps.push(step);
    }
  }
  return steps;
}

/** Only those partial territories that are there on the day. */
function partialOn(partial: readonly PartialTerritory[], nodes: TerritoryGraph, on: Day): readonly PartialTerritory[] {
  const there = new Set(
    nodes.filter(({ validFrom, validTo }) => (validFrom ?? "") <= on && (validTo === null || on < validTo)).map(({ id }) => id),
  );
  return partial.filter(({ id }) => there.has(id));
}

function stepOf(on: Day, rows: readonly CrosswalkRow[], gaps: Crosswalk["gaps"]): BoundaryStep {
  const into = new Map<TerritoryId, CrosswalkRow[]>();
  const from = new Map<TerritoryId, CrosswalkRow[]>();
  for (const row of rows) {
    into.set(row.to, [...(into.get(row.to) ?? []), row]);
    from.set(row.from, [...(from.get(row.from) ?? []), row]);
  }
  const lost = gaps.filter(({ side }) => side === "from");
  const wanting = new Set(lost.flatMap(({ concerning }) => concerning));
  const isSame = (to: TerritoryId, found: readonly CrosswalkRow[]): boolean =>
    found.length === 1 && found[0]?.from === to && from.get(to)?.length === 1 && !wanting.has(to);
  for (const [to, found] of into) if (isSame(to, found)) into.delete(to);
  const moving = new Set([...into.values()].flatMap((found) => found.map((row) => row.from)));
  return {
    on,
    into,
    from: new Map([...from].filter(([id]) => moving.has(id))),
    wanting,
    gaps: new Map(lost.map((gap) => [gap.territory, gap.reason])),
  };
}
