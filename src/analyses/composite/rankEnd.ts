import type { LeadProgram } from "./leadProgram.ts";
import type { ScoreLeads } from "./scoreLeads.ts";

/**
 * Leads that decide whether rivals can be led together, in parts of the largest score: a unit that falls behind by more than programs are proved to is behind,
 * and one that is ahead by no more than what is taken for a tie is not ahead. Between them nothing is concluded.
 */
const BEHIND = -1e-9;
const AHEAD = 1e-12;
/** Programs asked for one end of one range; beyond it what is proved so far has to do. */
const MOST_PROGRAMS = 60;
const MOST_BRANCHES = 1000;

/**
 * One end of the ranks of a unit.
 *
 * @internal
 */
export interface RankEnd {
  /** No admissible weights give a rank beyond. */
  readonly proved: number;
  /** Some admissible weights give it. */
  readonly seen: number;
}

/**
 * What the search for an end of a range starts from.
 *
 * @internal
 */
export interface EndSearch {
  readonly root: Float64Array;
  readonly leads: ScoreLeads;
  readonly program: LeadProgram | null;
  /** Rank of the unit under weights. */
  readonly rankUnder: (unit: number, shares: readonly Float64Array[]) => number;
}

/**
 * The best rank that a unit has under admissible weights (`sign` 1), or the worst (−1).
 *
 * Rivals that are always above it, or never, are known from leads of two. Of the others, linear programs find sets that the unit cannot lead all at once; at
 * least one of each set stays above it, and as many as it takes to have one of each bound the rank. Weights that lead all the others show that the
 * bound is reached.
 *
 * @param seen - rank that was seen
 * @internal
 */
export function rankEnd({ root, leads, program, rankUnder }: EndSearch, u: number, sign: 1 | -1, seen: number): RankEnd {
  const { leads: lead, tolerance } = leads;
  const count = root.length;
  const [open, free]: [number[], number[]] = [[], []];
  let settled = 0;
  for (let other = 0; other < count; other++) {
    if (other === u || Number.isNaN(root[other])) continue;
    const isNever = (lead[other * count + u] as number) <= tolerance;
    const isAlways = (lead[u * count + other] as number) < -tolerance;
    if (isAlways) settled += 1;
    else if (!isNever) (program?.isWhole[u] === 1 && program.isWhole[other] === 1 ? open : free).push(other);
  }
  // Ranks counted from the end that is asked for: at the best none of the open ones is above, at the worst all of them.
  const rankWith = (given: number): number => (sign === 1 ? 1 + settled + given : 1 + settled + free.length + open.length - given);
  let [proved, found] = [rankWith(0), seen];
  if (program === null || open.length === 0) return { proved, seen: found };
  const conflicts: (readonly number[])[] = [];
  for (let asked = 0; asked < MOST_PROGRAMS && proved !== found; ) {
    const given = hittingSet(conflicts);
    if (given === null) break;
    proved = rankWith(given.length);
    if (proved === found) break;
    let rivals = open.filter((other) => !given.includes(other));
    let isFound = false;
    // Sets without a member in common, one after another.
    for (; rivals.length > 0; asked++) {
      const answer = program.solve(u, rivals, sign, sign === 1 ? BEHIND : AHEAD);
      if (answer === null) return { proved, seen: found };
      const rank = rankUnder(u, answer.shares);
      found = sign === 1 ? Math.min(found, rank) : Math.max(found, rank);
      const { conflict } = answer;
      if (conflict === null) break;
      isFound = true;
      conflicts.push(conflict);
      rivals = rivals.filter((other) => !conflict.includes(other));
    }
    if (!isFound) break;
  }
  return { proved, seen: found };
}

/** A smallest set with a member of each list; `null` where the search would be long. */
function hittingSet(lists: readonly (readonly number[])[]): readonly number[] | null {
  let best: readonly number[] = [...new Set(lists.flat())];
  let branches = 0;
  const search = (chosen: readonly number[]): void => {
    branches += 1;
    if (branches > MOST_BRANCHES) return;
    const left = lists.filter((list) => !list.some((one) => chosen.includes(one)));
    if (chosen.length + apart(left) >= best.length) return;
    const shortest = left.reduce<readonly number[] | null>(
      (least, list) => (least === null || list.length < least.length ? list : least),
      null,
    );
    if (shortest === null) best = chosen;
    else for (const one of shortest) search([...chosen, one]);
  };
  search([]);
  return branches > MOST_BRANCHES ? null : best;
}

/** How many of the lists, taken one after another, have no member in common: each needs its own. */
function apart(lists: readonly (readonly number[])[]): number {
  const used = new Set<number>();
  let count = 0;
  for (const list of lists) {
    if (list.some((one) => used.has(one))) continue;
    for (const one of list) used.add(one);
    count += 1;
  }
  return count;
}
