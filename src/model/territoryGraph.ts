import type { TerritoryLevel } from "../codebooks/territoryLevels.ts";
import { type Day, day } from "./day.ts";
import { rangeRefusal } from "./refusal.ts";
import { isTerritoryId, type TerritoryId, territoryLevel } from "./territoryId.ts";
import { isValidOn } from "./validity.ts";

/** That a territory lies in a larger one (příslušnost), for a time: half-open, `null` is an open end. */
export interface TerritoryParent {
  readonly id: TerritoryId;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** One territory (územní jednotka) with what it lies in. */
export interface TerritoryNode {
  readonly id: TerritoryId;
  /** Czech name; names repeat, ids do not. */
  readonly cs: string;
  /** Kind of a municipality (`mesto`, `vojensky-ujezd`…); for other levels the level. */
  readonly kind: string;
  /** An obec lies in a POÚ and in an okres, so the territories are a graph, not a tree. */
  readonly parents: readonly TerritoryParent[];
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** Definition point (definiční bod), WGS 84; `null` when not known. */
  readonly point: { readonly lon: number; readonly lat: number } | null;
}

/** All territories of all times (graf území), in any order. */
export type TerritoryGraph = readonly TerritoryNode[];

/** The territories as they were on one day (stav území), see {@link territoriesOn}. */
export interface TerritoryState {
  readonly day: Day;
  readonly nodes: ReadonlyMap<TerritoryId, TerritoryNode>;
  readonly parents: ReadonlyMap<TerritoryId, readonly TerritoryId[]>;
  readonly children: ReadonlyMap<TerritoryId, readonly TerritoryId[]>;
  /** Territories of which not all municipalities are here: how many are not. A sum over them is a part, never the whole. */
  readonly absent: ReadonlyMap<TerritoryId, number>;
}

/** A territory whose municipalities are only in part in a table. */
export interface PartialTerritory {
  readonly id: TerritoryId;
  /** Municipalities that are there. */
  readonly covered: number;
  /** Municipalities that it has. */
  readonly members: number;
}

const RANK: Readonly<Record<TerritoryLevel, number>> = { obec: 0, pou: 1, orp: 2, okres: 2, kraj: 3, cr: 4 };

/**
 * The dated territory graph (obec → POÚ → ORP → kraj → ČR and obec → okres → kraj) as of one day.
 *
 * @param nodes - territories of all times; the order does not matter
 * @param on - the day
 * @param options.partial - territories of which not all municipalities are among the nodes @default none
 * @returns the nodes and links valid on that day
 * @throws RangeError `territory-id-invalid`, `territory-twice`, `territory-unknown`, `territory-parent-unknown`, `territory-parent-level`, `day-invalid`
 *
 * @example
 * const nodes = [
 *   { id: "kraj/3115", cs: "Jihomoravský kraj", kind: "kraj", parents: [], validFrom: null, validTo: null, point: null },
 *   { id: "okres/40703", cs: "Blansko", kind: "okres", parents: [{ id: "kraj/3115", validFrom: null, validTo: null }], validFrom: null, validTo: null, point: null },
 * ]
 * territoriesOn(nodes, "2024-06-30").children.get("kraj/3115") // => ["okres/40703"]
 */
export function territoriesOn(
  nodes: TerritoryGraph,
  on: Day,
  options: { readonly partial?: readonly PartialTerritory[] } = {},
): TerritoryState {
  const { partial = [] } = options;
  const valid = nodes.filter((node) => isValidOn(node, day(on)));
  const byId = new Map<TerritoryId, TerritoryNode>();
  for (const node of valid.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!isTerritoryId(node.id))
      throw rangeRefusal("territory-id-invalid", `territoriesOn requires territory ids, got ${JSON.stringify(node.id)}`);
    if (byId.has(node.id))
      throw rangeRefusal("territory-twice", `territoriesOn requires each territory once on ${on}, got ${node.id} twice`);
    byId.set(node.id, node);
  }
  const parents = new Map<TerritoryId, readonly TerritoryId[]>();
  const children = new Map<TerritoryId, TerritoryId[]>();
  for (const node of byId.values()) {
    const above = [...new Set(node.parents.filter((link) => isValidOn(link, on)).map((link) => link.id))].sort();
    for (const parent of above) {
      if (!byId.has(parent))
        throw rangeRefusal("territory-parent-unknown", `territoriesOn requires known parents on ${on}, got ${parent} above ${node.id}`);
      if (RANK[territoryLevel(parent)] <= RANK[territoryLevel(node.id)])
        throw rangeRefusal("territory-parent-level", `territoriesOn requires parents of a higher level, got ${parent} above ${node.id}`);
      children.set(parent, [...(children.get(parent) ?? []), node.id]);
    }
    parents.set(node.id, above);
  }
  return { day: on, nodes: byId, parents, children, absent: absentMembers(partial, byId, parents, on) };
}

/** Municipalities that are not here, also of every territory above an incomplete one. */
function absentMembers(
  partial: readonly PartialTerritory[],
  nodes: ReadonlyMap<TerritoryId, TerritoryNode>,
  parents: ReadonlyMap<TerritoryId, readonly TerritoryId[]>,
  on: Day,
): ReadonlyMap<TerritoryId, number> {
  const below = new Map<TerritoryId, Map<TerritoryLevel, number>>();
  for (const { id, covered, members } of partial) {
    if (!nodes.has(id)) throw rangeRefusal("territory-unknown", `territoriesOn requires known partial territories on ${on}, got ${id}`);
    if (members <= covered) continue;
    // The same municipality is missing in its ORP and in its okres: counted once for each level, and the most is taken.
    for (const above of reach([id], parents)) {
      const levels = below.get(above) ?? below.set(above, new Map()).get(above);
      levels?.set(territoryLevel(id), (levels.get(territoryLevel(id)) ?? 0) + members - covered);
    }
  }
  return new Map([...below].map(([id, levels]) => [id, Math.max(...levels.values())]));
}

/** Everything that can be reached from some territories by links, they themselves first. */
const reach = (starts: Iterable<TerritoryId>, links: ReadonlyMap<TerritoryId, readonly TerritoryId[]>): Set<TerritoryId> => {
  const found = new Set<TerritoryId>(starts);
  for (const id of found) for (const next of links.get(id) ?? []) found.add(next);
  return found;
};

/**
 * Municipalities (obce) of a territory, sorted by code; of a municipality itself just that one.
 *
 * @param state - territories on a day
 * @param id - the territory
 * @returns ids of municipalities
 * @throws RangeError `territory-unknown`
 *
 * @example
 * municipalitiesOf(territoriesOn([{ id: "cr", cs: "ČR", kind: "cr", parents: [], validFrom: null, validTo: null, point: null }], "2024-06-30"), "cr") // => []
 */
export function municipalitiesOf(state: TerritoryState, id: TerritoryId): readonly TerritoryId[] {
  if (!state.nodes.has(id))
    throw rangeRefusal("territory-unknown", `municipalitiesOf requires a territory known on ${state.day}, got ${id}`);
  return [...reach([id], state.children)].filter((found) => territoryLevel(found) === "obec").sort();
}

/**
 * Territories of a level that share a municipality with a territory: the ORPs of a kraj, the kraj of a municipality, the
 * okresy of an ORP. There may be several: ORP Turnov lies in three okresy.
 *
 * @param state - territories on a day
 * @param id - the territory
 * @param level - the level asked for
 * @returns ids, sorted
 * @throws RangeError `territory-unknown`
 *
 * @example
 * territoriesAt(territoriesOn([{ id: "cr", cs: "ČR", kind: "cr", parents: [], validFrom: null, validTo: null, point: null }], "2024-06-30"), "cr", "cr") // => ["cr"]
 */
export function territoriesAt(state: TerritoryState, id: TerritoryId, level: TerritoryLevel): readonly TerritoryId[] {
  const found = reach([id, ...municipalitiesOf(state, id)], state.parents);
  return [...found].filter((other) => territoryLevel(other) === level).sort();
}
