import { coverSelection, fullCoverSelection, medianSelection, unreachedPrice } from "./coverSelection.ts";
import { type ExactSelection, exactSelection } from "./exactSelection.ts";
import type { LocationLimits } from "./locationLimits.ts";
import type { LocationOptions } from "./locationOptions.ts";
import type { PreparedLocation } from "./preparedLocation.ts";
import { bindingPlaces, isReached, missedPeople } from "./reachedPlaces.ts";
import { count, fits, type SelectionLimits, tallyOf } from "./selectionLimits.ts";
import { withoutIdle } from "./withoutIdle.ts";

/** What an aim chose of the candidates, and how near to the best. @internal */
export interface AimChoice {
  /** Flag of each candidate; `null` where there is no answer. */
  readonly chosen: Uint8Array | null;
  /** Numbers of the chosen candidates that better nobody. @default none */
  readonly filledUp?: readonly number[];
  /** No choice is better, in the units of the aim; `null` where nothing is known. */
  readonly bound: number | null;
  readonly status: "proven-optimal" | "not-proven" | "best-found" | "infeasible";
  readonly nodes: number;
  /** Why there is no answer, with the numbers of places. */
  readonly infeasible: { readonly reason: "uncoverable-places" | "limits-too-tight"; readonly places: readonly number[] } | null;
}

/** @internal */
export type ExactSearch = Required<Pick<LocationOptions, "aim" | "sites" | "nodeLimit" | "minimise" | "coverage" | "needlessSites">>;

/** Choice of an aim that is solved exactly. @internal */
export function exactAim(prepared: PreparedLocation, limits: LocationLimits, search: ExactSearch): AimChoice {
  if (search.aim === "p-median") return medianChoice(prepared, limits, search);
  if (search.aim === "max-cover") return coverChoice(prepared, limits, search);
  return search.aim === "set-cover" ? fullCoverChoice(prepared, limits, search) : centerChoice(prepared, limits, search);
}

/** Least travel, after as many people as possible are reached: the price of one who is not is raised until it does not pay. */
function medianChoice(prepared: PreparedLocation, { limits }: LocationLimits, search: ExactSearch): AimChoice {
  const { nodeLimit, sites, needlessSites } = search;
  let price = unreachedPrice(prepared);
  let best = exactSelection(medianSelection(prepared, limits, price), { nodeLimit });
  if (best.chosen === null) return without(best);
  let { nodes, proven } = best;
  let missed = missedPeople(prepared, best.chosen);
  if (missed > 0) {
    const cover = exactSelection(coverSelection(prepared, limits, prepared.people), { nodeLimit });
    const least = cover.chosen === null ? 0 : missedPeople(prepared, cover.chosen);
    const isMore = (people: number): boolean => people > least * (1 + 1e-12);
    nodes += cover.nodes;
    for (let round = 0; round < 12 && isMore(missed); round++) {
      price *= 8;
      best = exactSelection(medianSelection(prepared, limits, price), { nodeLimit });
      nodes += best.nodes;
      if (best.chosen === null) return without({ ...best, nodes });
      missed = missedPeople(prepared, best.chosen);
    }
    proven = best.proven && cover.proven && !isMore(missed);
  }
  const needed = withoutIdle(medianSelection(prepared, limits, price), best.chosen as Uint8Array);
  const chosen = sites === null || needlessSites === "leave-out" ? needed : filledUp(needed, limits, sites);
  const filled = [...chosen.keys()].filter((j) => chosen[j] !== needed[j]);
  return { chosen, filledUp: filled, bound: Math.max(0, best.bound - price * missed), status: statusOf(proven), nodes, infeasible: null };
}

/** Most people within the radius; the bound is in people who could be reached and are not. */
function coverChoice(prepared: PreparedLocation, { limits }: LocationLimits, { nodeLimit }: ExactSearch): AimChoice {
  const selection = coverSelection(prepared, limits, prepared.people);
  const found = exactSelection(selection, { nodeLimit });
  if (found.chosen === null) return without(found);
  const chosen = withoutIdle(selection, found.chosen);
  return { chosen, bound: found.bound, status: statusOf(found.proven), nodes: found.nodes, infeasible: null };
}

/** Every place within the radius, with the fewest sites or the least money. */
function fullCoverChoice(prepared: PreparedLocation, { limits, beyondCount }: LocationLimits, search: ExactSearch): AimChoice {
  const { binding, uncoverable } = bindingPlaces(prepared);
  if (uncoverable.length > 0 && search.coverage === "all-places") return notAll(uncoverable);
  const candidates = prepared.sites.slice(prepared.existing);
  const fixed = Float64Array.from(candidates, ({ money }) => (search.minimise === "money" ? (money ?? 0) : 1));
  const limited = beyondCount || (limits.most[0] as number) < candidates.length;
  const { nodeLimit } = search;
  const found = exactSelection(fullCoverSelection(prepared, limits, fixed, binding, limited), { nodeLimit });
  if (found.chosen === null || !coversAll(prepared, found.chosen, binding)) return without(found);
  return { chosen: found.chosen, bound: found.bound, status: statusOf(found.proven), nodes: found.nodes, infeasible: null };
}

/** Least farthest cost: the smallest radius, by bisection of all costs, within which the allowed sites cover every place. */
function centerChoice(
  prepared: PreparedLocation,
  { limits, beyondCount }: LocationLimits,
  { coverage, nodeLimit }: ExactSearch,
): AimChoice {
  const { binding, uncoverable } = bindingPlaces(prepared);
  if (uncoverable.length > 0 && coverage === "all-places") return notAll(uncoverable);
  const radii = possibleRadii(prepared, binding);
  const columns = prepared.sites.length - prepared.existing;
  const fixed = new Float64Array(columns).fill(1);
  const target = Math.min(columns, limits.most[0] as number);
  const free: SelectionLimits = beyondCount ? limits : { ...limits, most: Int32Array.of(columns) };
  let nodes = 0;
  let chosen: Uint8Array | null = null;
  let refuted = -1;
  let high = radii.length;
  /** Takes the choice if the allowed sites cover all within a radius. */
  const isEnough = (at: number): boolean => {
    const within = { ...prepared, radius: radii[at] as number };
    const found = exactSelection(fullCoverSelection(within, free, fixed, binding, beyondCount), { nodeLimit, target });
    nodes += found.nodes;
    if (found.chosen !== null && found.value <= target && coversAll(within, found.chosen, binding)) {
      chosen = found.chosen;
      return true;
    }
    if (found.proven) refuted = Math.max(refuted, at);
    return false;
  };
  if (!isEnough(high - 1)) return without({ chosen, value: 0, bound: 0, proven: refuted === high - 1, nodes });
  high -= 1;
  for (let low = 0; low < high; ) {
    const middle = (low + high) >> 1;
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return { chosen, bound: radii[refuted + 1] as number, status: statusOf(refuted + 1 === high), nodes, infeasible: null };
}

/** Costs that the farthest place could have: from what all sites together leave up to what the existing ones do. */
function possibleRadii({ costs, sites, radius }: PreparedLocation, binding: Uint8Array): Float64Array {
  const width = sites.length;
  let least = 0;
  for (let i = 0; i < binding.length; i++) {
    if (binding[i] !== 1) continue;
    let nearest = Number.POSITIVE_INFINITY;
    for (let s = 0; s < width; s++) nearest = Math.min(nearest, costs[i * width + s] as number);
    least = Math.max(least, nearest);
  }
  const all = costs.filter((cost, k) => binding[Math.floor(k / width)] === 1 && cost >= least && cost <= radius).sort();
  const each = all.filter((cost, k) => k === 0 || cost !== all[k - 1]);
  return each.length === 0 ? Float64Array.of(0) : each;
}

const coversAll = (prepared: PreparedLocation, chosen: Uint8Array, binding: Uint8Array): boolean =>
  binding.every((flag, i) => flag !== 1 || isReached(prepared, chosen, i));

/** As many sites as were asked for, where a site more betters nobody: those of the first ids that the limits have room for. */
function filledUp(chosen: Uint8Array, limits: SelectionLimits, sites: number): Uint8Array {
  const full = chosen.slice();
  const tally = tallyOf(limits, full);
  for (let j = 0; j < full.length && (tally.count[0] as number) < sites; j++) {
    if (full[j] === 1 || !fits(limits, tally, j)) continue;
    full[j] = 1;
    count(limits, tally, j, 1);
  }
  return full;
}

const statusOf = (proven: boolean): "proven-optimal" | "not-proven" => (proven ? "proven-optimal" : "not-proven");

/** Of a search that found no allowed choice. */
const without = ({ proven, nodes }: ExactSelection): AimChoice => ({
  ...{ chosen: null, bound: null, nodes, status: proven ? "infeasible" : "not-proven" },
  infeasible: proven ? { reason: "limits-too-tight", places: [] } : null,
});

const notAll = (places: readonly number[]): AimChoice => ({
  ...{ chosen: null, bound: null, nodes: 0, status: "infeasible", infeasible: { reason: "uncoverable-places", places } },
});
