import type { CompositeState } from "./compositeState.ts";
import type { TreeGroup } from "./compositeTree.ts";
import type {
  CompositeGroupScore,
  CompositeIndicatorScore,
  CompositePart,
  CompositeUnitScore,
  ContributionScale,
} from "./compositeUnitScore.ts";

/**
 * Records of the units of an index.
 *
 * @param order - ids of groups, in the order in which they are told
 * @internal
 */
export function compositeUnits(state: CompositeState, order: readonly string[]): readonly CompositeUnitScore[] {
  const { tree, table, coverage, root, ranks } = state;
  const { leaves, groups } = tree;
  const last = groups.length - 1;
  const places = order.map((id) => groups.findIndex((group) => group.id === id));
  const scale = wholeScale(state);
  return table.units.map(({ id, name }, u): CompositeUnitScore => {
    const told = groups.map((group, place) => groupScore(state, group, place, u));
    const shares = scale === null ? null : leafShares(state, told);
    const indicators = leaves.map(({ id: indicator }, j): CompositeIndicatorScore => {
      const normalised = numberOr(table.columns[j]?.scores[u]);
      const share = shares?.[j] ?? null;
      const isIn = normalised !== null && share !== null && !Number.isNaN(root[u]);
      return {
        indicator,
        value: numberOr(table.figures[j]?.[u]),
        normalised,
        contribution: isIn ? measured(share, normalised, scale) : null,
      };
    });
    const isRanked = !Number.isNaN(root[u]);
    const isWhole = indicators.every(({ contribution }, j) => contribution !== null || shares === null || (shares[j] as number) === 0);
    return {
      ...{ unit: id, name, score: numberOr(root[u]), reason: coverage.reasons[last]?.[u] ?? null },
      ...{ rank: isRanked ? (ranks.ranks[u] as number) : null, tied: isRanked ? (ranks.tied[u] as number) : 0 },
      ...{ known: coverage.known[leaves.length + last]?.[u] ?? 0 },
      missing: indicators.flatMap(({ indicator, value }) => (value === null ? [indicator] : [])),
      contributionScale: isRanked && isWhole ? scale : null,
      indicators: isWhole ? indicators : indicators.map((one) => ({ ...one, contribution: null })),
      groups: places.map((place) => told[place] as CompositeGroupScore),
    };
  });
}

const numberOr = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value + 0);

/** Contribution of a score with its share: to a sum, or to the logarithm of a product; `null` of a zero there. */
function measured(share: number, score: number, scale: ContributionScale): number | null {
  if (share === 0) return 0;
  if (scale === "score") return share * score + 0;
  return score > 0 ? share * Math.log(score) + 0 : null;
}

/** In what contributions of indicators add up to the index: all groups arithmetic, or all geometric. */
function wholeScale({ tree }: CompositeState): ContributionScale {
  const kinds = new Set(tree.groups.map(({ aggregation }) => aggregation.kind));
  if (kinds.size > 1) return null;
  return kinds.has("arithmetic") ? "score" : kinds.has("geometric") ? "log-score" : null;
}

/** Score of a unit in a group, with what each child brought. */
function groupScore(state: CompositeState, group: TreeGroup, place: number, u: number): CompositeGroupScore {
  const { tree, coverage, columns, results } = state;
  const { children, shares, aggregation } = group;
  const column = tree.leaves.length + place;
  const score = numberOr(columns[column]?.[u]);
  const whole = children.reduce((sum, child, k) => sum + (coverage.scored[child]?.[u] === 1 ? (shares[k] as number) : 0), 0);
  const result = results[place];
  const scale: ContributionScale =
    score === null || aggregation.kind === "copeland" ? null : aggregation.kind === "geometric" ? "log-score" : "score";
  const parts = children.map((child, k): CompositePart => {
    const own = numberOr(columns[child]?.[u]);
    const id = tree.ids[child] as string;
    const doubt = result?.doubt?.[u]?.[k];
    if (aggregation.kind === "benefit-of-the-doubt") return { id, share: null, score: own, contribution: doubt ?? null };
    const share = own === null || whole === 0 ? 0 : (shares[k] as number) / whole;
    return { id, share, score: own, contribution: own === null || scale === null ? null : measured(share, own, scale) };
  });
  const hasZero = parts.some(({ score: own, contribution }) => own !== null && contribution === null);
  const { wins, losses, draws } = result?.comparisons ?? {};
  return {
    ...{ group: group.id, score, reason: coverage.reasons[place]?.[u] ?? null, known: coverage.known[column]?.[u] ?? 0 },
    contributionScale: hasZero ? null : scale,
    parts: hasZero ? parts.map((part) => ({ ...part, contribution: null })) : parts,
    comparisons:
      wins === undefined || score === null ? null : { wins: wins[u] as number, losses: losses?.[u] as number, draws: draws?.[u] as number },
  };
}

/** Share of each indicator in the index for one unit: the product of shares on the way up. */
function leafShares({ tree }: CompositeState, told: readonly CompositeGroupScore[]): readonly number[] {
  const { leaves, groups } = tree;
  const shares = new Float64Array(leaves.length + groups.length);
  shares[shares.length - 1] = 1;
  for (let place = groups.length - 1; place >= 0; place--) {
    for (const [k, child] of (groups[place]?.children ?? []).entries())
      shares[child] = (shares[leaves.length + place] as number) * (told[place]?.parts[k]?.share ?? 0);
  }
  return [...shares.subarray(0, leaves.length)];
}
