import { cheapestChoice, type SelectionLimits, withinAmount } from "./selectionLimits.ts";

/** A choice of sites whose rows need not be served exactly as they want, for a price; then every site can be judged alone. @internal */
export interface Relaxation {
  readonly columns: number;
  readonly limits: SelectionLimits;
  /** How much each row wants. */
  readonly wants: Float64Array;
  /** No row pays more for a unit: at that price it stays as it is. */
  readonly highest: Float64Array;
  /** Writes what each site costs less what its rows pay it, and gives what is spent anyway. */
  readonly reducedCosts: (prices: Float64Array, into: Float64Array) => number;
  /** Adds how much each row gets. */
  readonly served: (prices: Float64Array, chosen: Uint8Array, into: Float64Array) => void;
}

/** Prices of the relaxed demands, and what follows from them. @internal */
export interface LagrangianBound {
  /** No allowed choice costs less; infinity where no choice is allowed. */
  readonly bound: number;
  /** What each row pays for being served, at the bound. */
  readonly prices: Float64Array;
  /** What each limited amount costs, at the bound. */
  readonly rates: Float64Array;
  /** Reduced cost of each site, at the bound. */
  readonly reducedCost: Float64Array;
  /** The choice of the relaxed problem, at the bound. */
  readonly chosen: Uint8Array;
  /** Mean of the choices of late rounds: near the linear relaxation. */
  readonly share: Float64Array;
}

/** @internal */
export interface LagrangianOptions {
  /** From where to go on. */
  readonly prices: Float64Array;
  readonly rates: Float64Array;
  readonly rounds: number;
  /** Rounds without gain after which steps are halved. */
  readonly patience: number;
  /** Value of the best choice known; steps are sized by it. */
  readonly best: () => number;
  /** A bound of this size is enough. */
  readonly enough: () => number;
  /** Sees the relaxed choice each time the bound has grown. */
  readonly onChoice: (chosen: Uint8Array, reducedCost: Float64Array) => void;
}

/**
 * Lower bound of a choice of sites: rows may be served too much or too little, for a price, and the prices are moved along a subgradient
 * (Narula, Ogbu and Samuelsson 1977; Beasley 1993). Where it converges it equals the bound of the linear relaxation.
 * @internal
 */
export function lagrangianBound(
  relaxation: Relaxation,
  { rounds, patience, best, enough, onChoice, ...from }: LagrangianOptions,
): LagrangianBound {
  const { columns, limits, wants, highest } = relaxation;
  const rows = wants.length;
  const prices = Float64Array.from(from.prices, (price, i) => Math.min(price, highest[i] as number));
  const rates = from.rates.slice();
  // A rate weighs as much as the prices of all rows together.
  const weight = Math.sqrt(product(wants, wants));
  const scale = Float64Array.from(limits.amounts, ({ most }) => (most > 0 ? weight / most : 0));
  const reducedCost = new Float64Array(columns);
  const chosen = new Uint8Array(columns);
  const share = new Float64Array(columns);
  const order = Int32Array.from({ length: columns }, (_, j) => j);
  const served = new Float64Array(rows);
  const { amounts } = limits;
  const slope = new Float64Array(rows);
  const slopeOfRate = new Float64Array(rates.length);
  /** At the best bound; kept in place, since it grows many times. */
  const at = { prices: prices.slice(), rates: rates.slice(), reducedCost: reducedCost.slice(), chosen: chosen.slice() };
  const found = { ...at, bound: Number.NEGATIVE_INFINITY, share };
  if (amounts.some(({ most }) => !withinAmount(0, most))) return { ...found, bound: Number.POSITIVE_INFINITY };
  let pace = 1.5;
  let idle = 0;
  for (let round = 0; round < rounds; round++) {
    let bound = relaxation.reducedCosts(prices, reducedCost);
    bound += product(prices, wants);
    for (let a = 0; a < amounts.length; a++) {
      const { of, most } = amounts[a] as (typeof amounts)[number];
      const rate = (rates[a] as number) * (scale[a] as number);
      bound -= rate * most;
      for (let j = 0; j < columns; j++) reducedCost[j] = (reducedCost[j] as number) + rate * (of[j] as number);
    }
    sortByCost(order, reducedCost);
    if (!cheapestChoice(limits, reducedCost, order, chosen)) return { ...found, bound: Number.POSITIVE_INFINITY };
    for (let j = 0; j < columns; j++) if (chosen[j] === 1) bound += reducedCost[j] as number;
    const keep = round < 20 ? 0.8 : 0.95;
    for (let j = 0; j < columns; j++) share[j] = keep * (share[j] as number) + (1 - keep) * (chosen[j] as number);
    idle = bound > found.bound + 1e-7 * Math.abs(found.bound) ? 0 : idle + 1;
    if (bound > found.bound) {
      found.bound = bound;
      at.prices.set(prices);
      at.rates.set(rates);
      at.reducedCost.set(reducedCost);
      at.chosen.set(chosen);
      onChoice(chosen, reducedCost);
    }
    if (idle >= patience) {
      idle = 0;
      pace /= 2;
    }
    if (found.bound >= enough() || pace < 1e-3) break;
    served.fill(0);
    relaxation.served(prices, chosen, served);
    let norm = turned(slope, { wants, served, prices, highest });
    for (let a = 0; a < amounts.length; a++) {
      const { of, most } = amounts[a] as (typeof amounts)[number];
      let spent = -most;
      for (let j = 0; j < columns; j++) if (chosen[j] === 1) spent += of[j] as number;
      const step = spent < 0 && rates[a] === 0 ? 0 : spent * (scale[a] as number);
      slopeOfRate[a] = step;
      norm += step * step;
    }
    if (!(norm > 0)) break;
    const length = (pace * Math.max(best() - bound, 1e-9 * Math.abs(bound))) / norm;
    if (!(length < Number.POSITIVE_INFINITY)) break;
    move(prices, slope, length, highest);
    for (let a = 0; a < rates.length; a++) rates[a] = Math.max(0, (rates[a] as number) + length * (slopeOfRate[a] as number));
  }
  return found;
}

function product(prices: Float64Array, wants: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < prices.length; i++) sum += (prices[i] as number) * (wants[i] as number);
  return sum;
}

/** Where prices rise or fall: what a row lacks, with a little of the last direction, so that they do not swing to and fro. */
function turned(
  slope: Float64Array,
  { wants, served, prices, highest }: Readonly<Record<"wants" | "served" | "prices" | "highest", Float64Array>>,
): number {
  let norm = 0;
  for (let i = 0; i < slope.length; i++) {
    const lacking = (wants[i] as number) - (served[i] as number);
    const step = (lacking > 0 && (prices[i] as number) >= (highest[i] as number) ? 0 : lacking) + 0.3 * (slope[i] as number);
    slope[i] = step;
    norm += step * step;
  }
  return norm;
}

function move(prices: Float64Array, slope: Float64Array, length: number, highest: Float64Array): void {
  for (let i = 0; i < prices.length; i++)
    prices[i] = Math.min(highest[i] as number, Math.max(0, (prices[i] as number) + length * (slope[i] as number)));
}

/** Sites from the cheapest one up, ties by number; nearly sorted already from the round before. */
function sortByCost(order: Int32Array, cost: Float64Array): void {
  for (let k = 1; k < order.length; k++) {
    const site = order[k] as number;
    const own = cost[site] as number;
    let at = k - 1;
    while (at >= 0) {
      const other = order[at] as number;
      const its = cost[other] as number;
      if (its < own || (its === own && other < site)) break;
      order[at + 1] = other;
      at--;
    }
    order[at + 1] = site;
  }
}
