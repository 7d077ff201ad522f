import { allowedChoice } from "./allowedChoice.ts";
import { type LagrangianBound, lagrangianBound } from "./lagrangianBound.ts";
import { reducedSelection } from "./reducedSelection.ts";
import { selectionRelaxation } from "./selectionRelaxation.ts";
import { type SiteSelection, selectionValue } from "./siteSelection.ts";
import { vertexSubstitution } from "./vertexSubstitution.ts";

/** The cheapest choice that was found, and how much less any other one could cost. @internal */
export interface ExactSelection {
  /** Flag of each site; `null` where no allowed choice was found. */
  readonly chosen: Uint8Array | null;
  readonly value: number;
  /** No allowed choice costs less. */
  readonly bound: number;
  /** Whether the search came to its end: the value is the least there is, or there is no allowed choice, or none up to the target. */
  readonly proven: boolean;
  readonly nodes: number;
}

/** @internal */
export interface ExactSelectionOptions {
  /** How many parts of the search are looked into before it gives up. */
  readonly nodeLimit: number;
  /** A choice that costs no more is good enough, and so is a proof that every choice costs more. @default none */
  readonly target?: number;
}

/** A part of the search: sites decided, and the selection that is left. */
interface Node {
  readonly selection: SiteSelection;
  /** Number of each site in the whole selection. */
  readonly original: Int32Array;
  readonly taken: Uint8Array;
  readonly prices: Float64Array;
  readonly rates: Float64Array;
  readonly bound: number;
}

const FIRST = { rounds: 1500, patience: 30 } as const;
/** Choices that are not improved a second time. */
const REMEMBERED = 10_000;
const LATER = { rounds: 80, patience: 10 } as const;

/**
 * The cheapest allowed choice: bound by Lagrangian prices, choices by vertex substitution, sites decided by their reduced costs, and
 * what is left by branch and bound, depth first. Says how far it came when the nodes run out.
 * @internal
 */
export function exactSelection(whole: SiteSelection, { nodeLimit, target }: ExactSelectionOptions): ExactSelection {
  let chosen: Uint8Array | null = null;
  let value = Number.POSITIVE_INFINITY;
  const tried = new Set<string>();
  /** A part with such a bound holds nothing that is wanted. */
  const enough = (): number => {
    const better = chosen === null ? Number.POSITIVE_INFINITY : value - Math.max(1e-9 * Math.abs(value), 0.999 * whole.step);
    return target === undefined ? better : Math.min(better, target + 1e-9 * Math.max(1, Math.abs(target)));
  };
  const propose = ({ selection, original, taken }: Node, relaxed: Uint8Array, reduced: Float64Array): void => {
    const own = allowedChoice(selection, relaxed, reduced);
    if (own === null) return;
    const key = numbersOf(withSites(taken, own, original));
    if (tried.has(key)) return;
    if (tried.size >= REMEMBERED) tried.clear();
    tried.add(key);
    vertexSubstitution(selection, own);
    const full = withSites(taken, own, original);
    const cost = selectionValue(whole, full);
    if (cost < value) {
      value = cost;
      chosen = full;
    }
  };
  const stack: Node[] = [firstNode(whole)];
  let nodes = 0;
  while (stack.length > 0 && nodes < nodeLimit && !(target !== undefined && value <= target)) {
    let node = stack.pop() as Node;
    if (node.bound >= enough()) continue;
    nodes++;
    let found: LagrangianBound;
    let next: Node | null = node;
    do {
      node = next;
      const here = node;
      found = lagrangianBound(selectionRelaxation(here.selection), {
        ...{ prices: here.prices, rates: here.rates, ...(nodes === 1 ? FIRST : LATER), enough },
        best: () => (value === Number.POSITIVE_INFINITY ? leftOut(here.selection) : value),
        onChoice: (relaxed, reduced) => propose(here, relaxed, reduced),
      });
      next = found.bound >= enough() || here.selection.columns === 0 ? null : decided(here, found, enough());
    } while (next !== null);
    if (found.bound >= enough() || node.selection.columns === 0) continue;
    const site = mostDoubtful(node.selection, found);
    for (const decision of [0, 1]) stack.push(smaller(node, found, (j) => (j === site ? decision : -1)));
  }
  const proven = stack.every(({ bound }) => bound >= enough());
  const open = stack.reduce((least, { bound }) => Math.min(least, bound), value);
  return { chosen, value, bound: proven ? value : nextMultiple(open, whole.step, value), proven, nodes };
}

/** Flags of the whole selection, with those of a smaller one. */
function withSites(taken: Uint8Array, own: Uint8Array, original: Int32Array): Uint8Array {
  const full = taken.slice();
  for (let k = 0; k < own.length; k++) if (own[k] === 1) full[original[k] as number] = 1;
  return full;
}

/** Numbers of the flags that are set, as a text. */
function numbersOf(flags: Uint8Array): string {
  let text = "";
  for (let j = 0; j < flags.length; j++) if (flags[j] === 1) text += `${j},`;
  return text;
}

/** The least value of the aim that is not below a bound. */
const nextMultiple = (bound: number, step: number, most: number): number =>
  step > 0 && bound > Number.NEGATIVE_INFINITY ? Math.min(most, Math.ceil(bound / step - 1e-6) * step) : bound;

function firstNode(whole: SiteSelection): Node {
  const { selection, original } = reducedSelection(whole, new Int8Array(whole.columns).fill(-1));
  const { start, value, base } = selection;
  return {
    ...{ selection, original, taken: new Uint8Array(whole.columns), rates: new Float64Array(whole.limits.amounts.length) },
    ...{ prices: base.map((most, i) => Math.min(most, value[start[i] as number] as number)), bound: Number.NEGATIVE_INFINITY },
  };
}

/** The node with sites decided: 1 taken, 0 refused, anything else open. */
function smaller(node: Node, { prices, rates, bound }: LagrangianBound, decision: (site: number) => number): Node {
  const state = Int8Array.from(node.original, (_, k) => decision(k));
  const { selection, original, target } = reducedSelection(node.selection, state);
  const taken = node.taken.slice();
  for (const [k, j] of node.original.entries()) if (state[k] === 1) taken[j] = 1;
  const own = new Float64Array(selection.base.length);
  for (const [i, t] of target.entries()) if (t >= 0) own[t] = (own[t] as number) + (prices[i] as number);
  return {
    ...{ selection, original: original.map((k) => node.original[k] as number), taken, rates },
    ...{ prices: own, bound: Math.max(node.bound, bound) },
  };
}

/** What it costs to add nothing at all. */
const leftOut = ({ constant, base }: SiteSelection): number => base.reduce((total, cost) => total + cost, constant);

/** The node without the sites whose reduced costs leave no other way; `null` where all are open. */
function decided(node: Node, found: LagrangianBound, enough: number): Node | null {
  const { columns, limits } = node.selection;
  const { reducedCost, chosen, bound } = found;
  let total = 0;
  let dearest = Number.NEGATIVE_INFINITY;
  let cheapest = Number.POSITIVE_INFINITY;
  for (let j = 0; j < columns; j++) {
    total += chosen[j] as number;
    if (chosen[j] === 1) dearest = Math.max(dearest, reducedCost[j] as number);
    else cheapest = Math.min(cheapest, reducedCost[j] as number);
  }
  const full = total >= (limits.most[0] as number);
  const needed = total <= (limits.least[0] as number);
  const alone = limits.parent.length === 1 && !needed;
  /** By how much the bound grows at least when the site is decided the other way: at best one other site goes or comes for it. */
  const rise = (j: number): number => {
    const own = reducedCost[j] as number;
    if (chosen[j] === 1) return (needed ? cheapest : Math.min(0, cheapest)) - own;
    if (full) return own - dearest;
    return alone ? own : Math.min(own, own - dearest);
  };
  const state = Int8Array.from({ length: columns }, (_, j) => (bound + rise(j) >= enough ? (chosen[j] as number) : -1));
  return state.every((decision) => decision < 0) ? null : smaller(node, found, (j) => state[j] as number);
}

/** The site that is most undecided among the choices of late rounds. */
function mostDoubtful({ columns }: SiteSelection, { share, chosen }: LagrangianBound): number {
  let best = 0;
  let most = -1;
  for (let j = 0; j < columns; j++) {
    const own = share[j] as number;
    const doubt = Math.min(own, 1 - own) + 1e-6 * (chosen[j] as number);
    if (doubt > most) {
      most = doubt;
      best = j;
    }
  }
  return best;
}
