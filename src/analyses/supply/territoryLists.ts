import type { TerritoryLevel } from "../../codebooks/territoryLevels.ts";
import type { TerritoryState } from "../../model/territoryGraph.ts";
import { type TerritoryId, territoryLevel } from "../../model/territoryId.ts";

/**
 * The territories that are asked for, by number, and what lies in what: worked out once, so that counting is a walk over lists.
 *
 * @internal
 */
export interface TerritoryLists {
  /** Territories asked for, sorted; their numbers are their places here. */
  readonly ids: readonly TerritoryId[];
  /** Below an ORP, where a service with a secret address must not be told. */
  readonly small: readonly boolean[];
  /** Municipalities of each that are here, and how many of it are not. */
  readonly members: readonly number[];
  readonly absent: readonly number[];
  /** Whether all municipalities of the country are here, so that "every municipality" may be said. */
  readonly isCountry: boolean;
  /** Number of the country; −1 when it is not asked for. */
  readonly country: number;
  /** Code of a municipality → its number. */
  readonly municipality: ReadonlyMap<string, number>;
  readonly municipalities: readonly TerritoryId[];
  /** By municipality: the territories asked for that hold it, ascending; the regions it lies in. */
  readonly above: readonly (readonly number[])[];
  readonly regions: readonly (readonly TerritoryId[])[];
  /** By municipality: the okresy asked for over which its ORP is split; empty where it lies in one. */
  readonly split: readonly (readonly number[])[];
}

/**
 * Lists of the territories of some levels.
 *
 * @internal
 */
export function territoryLists(state: TerritoryState, levels: readonly TerritoryLevel[]): TerritoryLists {
  const all = [...state.nodes.keys()].sort();
  const ids = all.filter((id) => levels.includes(territoryLevel(id)));
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const municipalities = all.filter((id) => id.startsWith("obec/"));
  const reached = new Map<TerritoryId, readonly TerritoryId[]>();
  const upwards = (id: TerritoryId): readonly TerritoryId[] => {
    const known = reached.get(id) ?? [...new Set([id, ...(state.parents.get(id) ?? []).flatMap(upwards)])];
    reached.set(id, known);
    return known;
  };
  const paths = municipalities.map(upwards);
  const of = (path: readonly TerritoryId[], level: TerritoryLevel): readonly TerritoryId[] =>
    path.filter((id) => territoryLevel(id) === level);
  const okresyOf = new Map<TerritoryId, Set<TerritoryId>>();
  for (const path of paths)
    for (const orp of of(path, "orp")) {
      const okresy = okresyOf.get(orp) ?? new Set();
      for (const okres of of(path, "okres")) okresy.add(okres);
      okresyOf.set(orp, okresy);
    }
  const numbered = (some: Iterable<TerritoryId>): readonly number[] =>
    [...some].flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
  const above = paths.map(numbered);
  const members = ids.map(() => 0);
  for (const list of above) for (const t of list) members[t] = (members[t] ?? 0) + 1;
  return {
    ids,
    small: ids.map((id) => id.startsWith("obec/") || id.startsWith("pou/")),
    members,
    absent: ids.map((id) => state.absent.get(id) ?? 0),
    isCountry: state.nodes.has("cr") && (state.absent.get("cr") ?? 0) === 0,
    country: numbers.get("cr") ?? -1,
    municipality: new Map(municipalities.map((id, number) => [id.slice("obec/".length), number])),
    municipalities,
    above,
    regions: paths.map((path) => of(path, "kraj")),
    split: paths.map((path) => {
      const okresy = new Set(of(path, "orp").flatMap((orp) => [...(okresyOf.get(orp) ?? [])]));
      return okresy.size > 1 ? numbered(okresy) : [];
    }),
  };
}
