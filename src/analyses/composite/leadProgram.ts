import { isRefusal } from "../../model/refusal.ts";
import { type LinearConstraint, linearProgram } from "../linearProgram.ts";
import type { ShareBounds } from "./boundedMean.ts";
import type { CompositeState } from "./compositeState.ts";
import type { GroupResult } from "./treeScores.ts";

/** How many rivals come into a program at once, of those that it forgot. */
const AT_ONCE = 4;
/** A price below it is rounding. */
const NO_PRICE = 1e-9;

/** Weights under which the least lead of one unit over others is the greatest. */
interface GreatestLead {
  readonly shares: readonly Float64Array[];
  /** Rivals that cannot be led together by as much as was asked; `null` where these weights lead all of them. */
  readonly conflict: readonly number[] | null;
}

/**
 * Leads of one unit over many at once, in one linear program.
 *
 * @internal
 */
export interface LeadProgram {
  /** Units of which everything is known that weights could be on: only their leads are sums over weights. */
  readonly isWhole: Uint8Array;
  /**
   * @param sign - 1 to be above the rivals, −1 to be below them
   * @param least - the lead that is asked for, in parts of the largest score
   */
  readonly solve: (unit: number, rivals: readonly number[], sign: 1 | -1, least: number) => GreatestLead | null;
}

/** A weight of the program: of one child of a group, as a part of the whole index. */
interface Variable {
  readonly place: number;
  readonly k: number;
  /** Column of the child. */
  readonly child: number;
}

/**
 * Builds the programs of an index whose open groups are all arithmetic, or all geometric: with weights as parts of the whole index, bounds within
 * groups are linear too. `null` of any other index.
 *
 * @param known - by group, what no admissible weights change
 * @internal
 */
export function leadProgram(
  { tree, coverage, columns, root }: CompositeState,
  bounds: readonly ShareBounds[],
  known: readonly (GroupResult | null)[],
): LeadProgram | null {
  const { leaves, groups } = tree;
  const first = leaves.length;
  const open = [...groups.keys()].filter((place) => known[place] === null).reverse();
  const kind = groups[groups.length - 1]?.aggregation.kind;
  if (open.length === 0 || open.some((place) => groups[place]?.aggregation.kind !== kind)) return null;
  const variables = open.flatMap((place) =>
    (groups[place]?.children ?? []).flatMap((child, k): Variable[] =>
      (bounds[place] as ShareBounds).greatest[k] === 0 ? [] : [{ place, k, child }],
    ),
  );
  const isOpen = (child: number): boolean => child >= first && known[child - first] === null;
  const ends = variables.map(({ child }) => !isOpen(child));
  const isWhole = Uint8Array.from(root, (score, u) =>
    Number.isNaN(score) || variables.some(({ child }) => coverage.scored[child]?.[u] === 0) ? 0 : 1,
  );
  const scoreOf = ({ child }: Variable, u: number): number => {
    const score = columns[child]?.[u] as number;
    return kind === "geometric" ? Math.log(score) : score;
  };
  let largest = 0;
  for (const [v, variable] of variables.entries())
    for (const u of root.keys()) if (ends[v] && isWhole[u] === 1) largest = Math.max(largest, Math.abs(scoreOf(variable, u)));
  const structure = groupRows(variables, bounds, groups.length - 1, first);
  const last = bounds[groups.length - 1] as ShareBounds;
  const ofRoot = (v: Variable, end: Float64Array, other: number): number => (v.place === groups.length - 1 ? (end[v.k] as number) : other);
  const lower = [...variables.map((v) => ofRoot(v, last.least, 0)), null];
  const upper = [...variables.map((v) => ofRoot(v, last.greatest, 1)), null];
  const costs = [...variables.map(() => 0), 1];

  const solve: LeadProgram["solve"] = (unit, rivals, sign, least) => {
    const leadOver = (rival: number): readonly number[] =>
      variables.map((v, at) => (ends[at] && largest > 0 ? (sign * (scoreOf(v, unit) - scoreOf(v, rival))) / largest : 0));
    const rows = rivals.map(leadOver);
    const taken: number[] = [0];
    for (;;) {
      const constraints = [
        ...structure,
        ...taken.map((r): LinearConstraint => ({ coefficients: [...(rows[r] as readonly number[]), -1], relation: ">=", bound: 0 })),
      ];
      const found = optimum({ costs, constraints, lower, upper });
      if (found === null) return null;
      const shares = sharesOf(found.values, variables, tree.groups);
      if (found.objective < least) {
        const conflict = taken.filter((_, i) => Math.abs(found.duals[structure.length + i] as number) > NO_PRICE);
        return { shares, conflict: conflict.map((r) => rivals[r] as number) };
      }
      const leads = rows.map((row) => row.reduce((sum, part, v) => sum + part * (found.values[v] as number), 0));
      const forgotten = [...leads.keys()].filter((r) => (leads[r] as number) < least && !taken.includes(r));
      if (forgotten.length === 0) return { shares, conflict: null };
      taken.push(...forgotten.sort((a, b) => (leads[a] as number) - (leads[b] as number)).slice(0, AT_ONCE));
    }
  };
  return { isWhole, solve };
}

function optimum(program: Omit<Parameters<typeof linearProgram>[0], "goal">) {
  try {
    const found = linearProgram({ ...program, goal: "maximum" });
    return found.status === "optimal" ? found : null;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** Weights of a group add up to that of the group, and lie within its bounds. */
function groupRows(
  variables: readonly Variable[],
  bounds: readonly ShareBounds[],
  root: number,
  first: number,
): readonly LinearConstraint[] {
  const row = (coefficient: (v: Variable) => number): readonly number[] => [...variables.map(coefficient), 0];
  const places = [...new Set(variables.map(({ place }) => place))];
  return places.flatMap((place): readonly LinearConstraint[] => {
    const isSelf = ({ child }: Variable): boolean => child === first + place;
    const sum = row((v) => (v.place === place ? 1 : isSelf(v) ? -1 : 0));
    if (place === root) return [{ coefficients: sum, relation: "=", bound: 1 }];
    const { least, greatest } = bounds[place] as ShareBounds;
    const within = variables
      .filter((v) => v.place === place)
      .flatMap((own): readonly LinearConstraint[] => {
        const against = (share: number) => row((v) => (v === own ? 1 : isSelf(v) ? -share : 0));
        const [low, high] = [least[own.k] as number, greatest[own.k] as number];
        return [
          ...(low > 0 ? [{ coefficients: against(low), relation: ">=", bound: 0 } as const] : []),
          ...(high < 1 ? [{ coefficients: against(high), relation: "<=", bound: 0 } as const] : []),
        ];
      });
    return [{ coefficients: sum, relation: "=", bound: 0 }, ...within];
  });
}

/** Weights within each group; those of the scheme where a group has no weight at all. */
function sharesOf(
  values: readonly number[],
  variables: readonly Variable[],
  groups: CompositeState["tree"]["groups"],
): readonly Float64Array[] {
  const sums = new Float64Array(groups.length);
  for (const [v, { place }] of variables.entries()) sums[place] = (sums[place] as number) + Math.max(0, values[v] as number);
  const shares = groups.map((group) => Float64Array.from(group.shares));
  for (const { place } of variables) if ((sums[place] as number) > 0) shares[place]?.fill(0);
  for (const [v, { place, k }] of variables.entries())
    if ((sums[place] as number) > 0) (shares[place] as Float64Array)[k] = Math.max(0, values[v] as number) / (sums[place] as number);
  return shares;
}
