import { allowedChoice } from "./allowedChoice.ts";
import { type CapacityAssignment, capacityAssignment } from "./capacityAssignment.ts";
import type { AimChoice } from "./exactAim.ts";
import { inequalityScore, needsBetween } from "./inequalityScore.ts";
import { lagrangianBound } from "./lagrangianBound.ts";
import type { LocationOptions } from "./locationOptions.ts";
import type { PreparedLocation } from "./preparedLocation.ts";
import { count, emptyTally, fits, holdsLeast, isSpare, type SelectionLimits, tallyOf } from "./selectionLimits.ts";
import { unmetRelaxation } from "./unmetRelaxation.ts";

/** @internal */
export type CapacitySearch = Required<Pick<LocationOptions, "aim" | "inequality" | "between" | "needWeight" | "choiceLimit">>;

/** A choice with its figures, the first one in which two differ deciding: score, people unserved, people × cost, sites added. */
interface Judged {
  readonly chosen: Uint8Array;
  readonly figures: readonly number[];
}

const ROUNDS = 300;
/** Choices of the relaxed problem that are judged. */
const JUDGED = 60;

/**
 * Best choice that was found where capacities count: all choices where they are few; else from the choices of the relaxed problem and
 * from adding one site after another, improved by adding, dropping and swapping.
 * @internal
 */
export function capacityAim(prepared: PreparedLocation, limits: SelectionLimits, search: CapacitySearch): CapacityChoice {
  const columns = prepared.sites.length - prepared.existing;
  let tries = 0;
  let best: Judged | null = null;
  const seen = new Map<string, Judged>();
  const judge = (chosen: Uint8Array): Judged => {
    const key = chosen.join("");
    const before = seen.get(key);
    if (before !== undefined) return before;
    tries++;
    const judged = { chosen: chosen.slice(), figures: [...figuresOf(prepared, assignedTo(prepared, chosen), search), sitesOf(chosen)] };
    seen.set(key, judged);
    if (best === null || isBetter(judged.figures, best.figures)) best = judged;
    return judged;
  };
  const all = allChoices(limits, columns, search.choiceLimit);
  if (all !== null) {
    for (const chosen of all) judge(chosen);
    if (best === null) return { ...NOTHING, provenBy: "all-choices-tried" };
    const { chosen, figures } = best as Judged;
    return { chosen, bound: figures[0] as number, status: "proven-optimal", provenBy: "all-choices-tried", nodes: tries, infeasible: null };
  }
  const more = (): boolean => tries < search.choiceLimit;
  const need = unmetBound(prepared, limits, judge, () => best?.figures.at(-3) ?? null);
  // The score is at least its part for unmet need, whatever the inequality.
  const persons = prepared.people.reduce((total, people) => total + people, 0);
  const weight = search.aim === "least-unmet-need" ? 1 : persons > 0 ? search.needWeight / persons : 0;
  const around: Around = { limits, judge, more, floor: (chosen) => weight * need.floor(chosen) };
  const start = allowedChoice({ columns, limits }, new Uint8Array(columns), new Float64Array(columns));
  if (start !== null) improved(judge(start), around);
  for (let before: Judged | null = null; best !== before && best !== null && more(); ) {
    before = best;
    improved(best, around);
  }
  if (best === null) return { ...NOTHING, status: "not-proven", nodes: tries, infeasible: null };
  const { chosen, figures } = best as Judged;
  const value = figures[0] as number;
  const bound = weight > 0 ? weight * need.bound : null;
  const reached = bound !== null && value <= bound + 1e-9 * Math.max(1e-9, value);
  const status = reached ? "proven-optimal" : "best-found";
  return { chosen, bound: reached ? value : bound, status, provenBy: reached ? "bound" : null, nodes: tries, infeasible: null };
}

/** @internal */
export interface CapacityChoice extends AimChoice {
  readonly provenBy: "all-choices-tried" | "bound" | null;
}

const NOTHING: CapacityChoice = {
  ...{ chosen: null, bound: null, status: "infeasible", provenBy: null, nodes: 0, infeasible: { reason: "limits-too-tight", places: [] } },
};

/** Assignment to the sites that stand and those chosen. @internal */
export function assignedTo(prepared: PreparedLocation, chosen: Uint8Array | null): CapacityAssignment {
  const open = [...prepared.sites.keys()].filter((s) => s < prepared.existing || chosen?.[s - prepared.existing] === 1);
  return capacityAssignment(prepared, open);
}

/** Score, people unserved, people × cost. @internal */
export function figuresOf(
  prepared: PreparedLocation,
  { open, flow, unmet }: CapacityAssignment,
  search: CapacitySearch,
): readonly number[] {
  const left = unmet.reduce((total, people) => total + people, 0);
  const width = prepared.sites.length;
  const travel = flow.reduce((total, people, k) => {
    if (people === 0) return total;
    return total + people * (prepared.costs[Math.floor(k / open.length) * width + (open[k % open.length] as number)] as number);
  }, 0);
  if (search.aim === "least-unmet-need") return [left, travel];
  const all = prepared.people.reduce((total, people) => total + people, 0);
  const inequality = inequalityScore(needsBetween(prepared, unmet, search.between), search.inequality);
  return [inequality + (all > 0 ? (search.needWeight * left) / all : 0), left, travel];
}

const sitesOf = (chosen: Uint8Array): number => chosen.reduce((sites, flag) => sites + flag, 0);

/** Whether figures are better than others in the first one in which they differ. */
function isBetter(figures: readonly number[], others: readonly number[]): boolean {
  for (const [k, figure] of figures.entries()) {
    const other = others[k] as number;
    if (Math.abs(figure - other) > 1e-9 * Math.max(Math.abs(figure), Math.abs(other), k === 0 ? 1e-9 : 1e-3)) return figure < other;
  }
  return false;
}

/** All allowed choices; `null` where there are more than wanted. */
function allChoices(limits: SelectionLimits, columns: number, most: number): readonly Uint8Array[] | null {
  const found: Uint8Array[] = [];
  const tally = emptyTally(limits);
  const chosen = new Uint8Array(columns);
  let looked = 0;
  const from = (site: number): boolean => {
    if (++looked > 4 * most) return false;
    if (holdsLeast(limits, tally) && found.push(chosen.slice()) > most) return false;
    for (let j = site; j < columns; j++) {
      if (!fits(limits, tally, j)) continue;
      chosen[j] = 1;
      count(limits, tally, j, 1);
      const fine = from(j + 1);
      chosen[j] = 0;
      count(limits, tally, j, -1);
      if (!fine) return false;
    }
    return true;
  };
  return from(0) ? found : null;
}

/** Fewest people unserved that any choice can leave, and that one choice can leave at least. */
interface NeedBound {
  readonly bound: number;
  readonly floor: (chosen: Uint8Array) => number;
}

/** The bound of the relaxed problem; on the way its choices are judged. */
function unmetBound(
  prepared: PreparedLocation,
  limits: SelectionLimits,
  judge: (chosen: Uint8Array) => Judged,
  unmet: () => number | null,
): NeedBound {
  const relaxation = unmetRelaxation(prepared, limits);
  const all = prepared.people.reduce((total, people) => total + people, 0);
  const { columns } = relaxation;
  const known = (): number => unmet() ?? all;
  let judged = 0;
  const { bound, prices } = lagrangianBound(relaxation, {
    ...{ prices: new Float64Array(prepared.people.length).fill(0.5), rates: new Float64Array(limits.amounts.length) },
    ...{ rounds: ROUNDS, patience: 20, best: known, enough: known },
    onChoice: (relaxed, cost) => {
      const chosen = judged < JUDGED ? allowedChoice({ columns, limits }, relaxed, cost) : null;
      if (chosen === null) return;
      judge(chosen);
      judged++;
    },
  });
  const costs = new Float64Array(columns);
  const paid =
    relaxation.reducedCosts(prices, costs) + prices.reduce((total, price, i) => total + price * (prepared.people[i] as number), 0);
  const whole = [...prepared.people, ...prepared.sites.map(({ capacity }) => capacity ?? 0)].every(Number.isInteger);
  const least = Math.max(0, Math.min(bound, all));
  return {
    bound: whole ? Math.ceil(least - 1e-6) : least,
    floor: (chosen) => costs.reduce((total, cost, j) => (chosen[j] === 1 ? total + cost : total), paid),
  };
}

/** What a search around a choice needs to know. */
interface Around {
  readonly limits: SelectionLimits;
  readonly judge: (chosen: Uint8Array) => Judged;
  /** Whether another choice may be tried. */
  readonly more: () => boolean;
  /** The first figure of a choice is not less. */
  readonly floor: (chosen: Uint8Array) => number;
}

/** The best neighbour again and again: of all sites that could be added, else of the swaps of one site, the first site with a better one. */
function improved(start: Judged, { limits, judge, more, floor }: Around): void {
  let current = start;
  for (let next: Judged | null = start; next !== null && more(); current = next ?? current) {
    next = null;
    const tally = tallyOf(limits, current.chosen);
    const sites = [-1, ...[...current.chosen.keys()].filter((j) => current.chosen[j] === 1)];
    for (let k = 0; k < sites.length && next === null; k++) {
      const out = sites[k] as number;
      for (let j = -1; j < current.chosen.length && more(); j++) {
        if (j === -1 ? out === -1 : current.chosen[j] === 1 || !fits(limits, tally, j, out)) continue;
        if (out >= 0 && !isSpare(limits, tally, out, j)) continue;
        const near = current.chosen.slice();
        if (out >= 0) near[out] = 0;
        if (j >= 0) near[j] = 1;
        const least = (next ?? current).figures[0] as number;
        if (floor(near) > least + 1e-9 * Math.max(1e-9, least)) continue;
        const judged = judge(near);
        if (isBetter(judged.figures, (next ?? current).figures)) next = judged;
      }
    }
  }
}
