import { rangeRefusal } from "../../model/refusal.ts";
import { requireWhole } from "../trend/knownSeries.ts";
import { requireOneOf } from "../trend/scoreTest.ts";
import type { ComparedTerritory, PeerDistance, PeerScaling, WeighedVariable } from "./peerDistance.ts";
import { peerDistances } from "./peerDistances.ts";
import { peerScales } from "./peerScales.ts";

const NAME = "similarTerritories";

/** By what territories are compared. */
export interface SimilarTerritoriesOptions {
  /** Ids of the variables, each with its weight. */
  readonly variables: readonly {
    readonly id: string;
    /** Above 0. @default 1 */
    readonly weight?: number;
  }[];
  /** What a difference is divided by, see {@link PeerScaling}. @default "population-sd" */
  readonly scaling?: PeerScaling;
  /** How many peers. @default 10 */
  readonly count?: number;
}

/** A territory that is like the target. */
export interface SimilarTerritory extends PeerDistance {
  /** 1 is the nearest. */
  readonly rank: number;
  /** With how many of the variables left out, one after the other, it is still among the peers. */
  readonly staysIn: number;
}

/** What becomes of the peers without one variable. */
export interface PeerStability {
  readonly without: string;
  /** How many of the peers stay. */
  readonly stay: number;
  readonly leave: readonly string[];
  readonly enter: readonly string[];
}

/** Fair peers of a territory (srovnatelná území). */
export interface SimilarTerritories {
  readonly kind: "similar-territories";
  readonly method: "similar-territories@1";
  readonly target: string;
  readonly scaling: PeerScaling;
  readonly count: number;
  /** Variables that were compared, with weight, unit of a difference and how many territories that unit is made of. */
  readonly variables: readonly WeighedVariable[];
  /** Variables that were not: unknown for the target, or the same everywhere by the scaling. */
  readonly variablesLeftOut: readonly { readonly variable: string; readonly reason: "target-unknown" | "no-spread" }[];
  /** Nearest first. */
  readonly peers: readonly SimilarTerritory[];
  /** One for each variable, in their order; empty where there is only one. */
  readonly stability: readonly PeerStability[];
  /** Candidates with a figure missing, by id. */
  readonly leftOut: readonly { readonly id: string; readonly missing: readonly string[] }[];
  /** Candidates that were compared. */
  readonly compared: number;
  /** Why there are no peers; `null` where there are. */
  readonly reason: "no-variable" | "no-candidate" | null;
}

/**
 * Fair peers of a territory (srovnatelná území): the territories that are most like it by declared variables, with the distances.
 *
 * distance = √(Σ w ((x − y) / unit)² / Σ w), a weighted root mean square of the scaled differences; ties by id
 *
 * Choose variables that the planning cannot change (age, size, settlement), not those that are to be compared afterwards: peers chosen by
 * the result hide it. A candidate is compared when all variables are known of it, otherwise it is listed with what is missing; a variable that
 * is unknown of the target is left out for all. The scales come from the target and the compared candidates, so other candidates
 * give other distances. `stability` leaves out one variable after the other: who stays is a peer for more than one reason.
 *
 * It does not tell that the nearest is near: look at the distances. Correlated variables count the same thing twice; there is no correction
 * for that. The comparison of peers should be a ratio of sums, never a mean of their ratios.
 *
 * @param target - id and values of the territory
 * @param candidates - ids and values of the others; the target among them is passed over
 * @param options - see {@link SimilarTerritoriesOptions}
 * @returns the record
 * @throws RangeError `id-repeated`, `variable-twice`, `unknown-option`, `not-whole`, `not-positive`, `not-finite`, `value-out-of-range`,
 *   `values-too-far-apart`
 *
 * @example
 * const at = (id, old, dense) => ({ id, values: { old, dense } })
 * const others = [at("orp/1", 0.2, 100), at("orp/2", 0.21, 300), at("orp/3", 0.3, 110), at("orp/4", null, 90)]
 * const found = similarTerritories(at("orp/0", 0.2, 110), others, { variables: [{ id: "old" }, { id: "dense" }], scaling: "range", count: 2 })
 * found.peers.map(({ id, distance }) => [id, distance.toFixed(3)]) // => [["orp/1", "0.035"], ["orp/2", "0.675"]]
 * found.leftOut // => [{ id: "orp/4", missing: ["old"] }]
 * found.stability.map(({ without, leave }) => [without, leave]) // => [["old", ["orp/2"]], ["dense", []]]
 *
 * @see docs/methods/early-warning.md
 * @category Benchmark
 */
export function similarTerritories(
  target: ComparedTerritory,
  candidates: readonly ComparedTerritory[],
  options: SimilarTerritoriesOptions,
): SimilarTerritories {
  const { variables: declared, scaling = "population-sd", count = 10 } = options;
  requireOneOf(NAME, scaling, { what: "a scaling", allowed: ["population-sd", "median-absolute-deviation", "range"] });
  requireWhole(NAME, count, { what: "a number of peers", least: 1 });
  requireOnce(
    declared.map(({ id }) => id),
    "variable-twice",
    "each variable",
  );
  const others = candidates.filter(({ id }) => id !== target.id);
  requireOnce(
    others.map(({ id }) => id),
    "id-repeated",
    "each candidate",
  );
  const asked = declared.filter(({ id }) => valueIn(target, id) !== null);
  const unknown = declared
    .filter(({ id }) => valueIn(target, id) === null)
    .map(({ id }) => ({ variable: id, reason: "target-unknown" as const }));
  const missing = others.map((one) => ({ id: one.id, missing: asked.filter(({ id }) => valueIn(one, id) === null).map(({ id }) => id) }));
  const compared = others.filter((_, i) => missing[i]?.missing.length === 0);
  const scales = peerScales([target, ...compared], asked, scaling);
  const variables = scales.filter((one): one is WeighedVariable => one.unit !== null);
  // Without candidates nothing can vary, and nothing is said of it.
  const flat = scales.flatMap(({ id, unit }) =>
    unit === null && compared.length > 0 ? [{ variable: id, reason: "no-spread" as const }] : [],
  );
  const nearest = (by: readonly WeighedVariable[]): readonly PeerDistance[] => peerDistances(target, compared, by).slice(0, count);
  const peers = variables.length === 0 ? [] : nearest(variables);
  const without = variables.length < 2 ? [] : variables.map(({ id }) => ({ id, peers: nearest(variables.filter((one) => one.id !== id)) }));
  const among = (list: readonly PeerDistance[], id: string): boolean => list.some((one) => one.id === id);
  return {
    ...{ kind: "similar-territories", method: "similar-territories@1", target: target.id, scaling, count, variables },
    variablesLeftOut: [...unknown, ...flat],
    peers: peers.map((peer, i) => ({ rank: i + 1, ...peer, staysIn: without.filter((one) => among(one.peers, peer.id)).length })),
    stability: without.map((one) => ({
      without: one.id,
      stay: peers.filter(({ id }) => among(one.peers, id)).length,
      leave: peers.filter(({ id }) => !among(one.peers, id)).map(({ id }) => id),
      enter: one.peers.filter(({ id }) => !among(peers, id)).map(({ id }) => id),
    })),
    leftOut: missing.filter((one) => one.missing.length > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    compared: compared.length,
    reason: asked.length > 0 && compared.length === 0 ? "no-candidate" : variables.length === 0 ? "no-variable" : null,
  };
}

const valueIn = ({ values }: ComparedTerritory, id: string): number | null => (Object.hasOwn(values, id) ? (values[id] ?? null) : null);

function requireOnce(ids: readonly string[], code: "variable-twice" | "id-repeated", what: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw rangeRefusal(code, `${NAME} requires ${what} once, got ${id} again`);
    seen.add(id);
  }
}
