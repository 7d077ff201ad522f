/**
 * Score of Mann and Kendall with its null variance.
 *
 * @internal
 */
export interface KendallScore {
  /** Pairs that rise less pairs that fall. */
  readonly score: number;
  readonly variance: number;
  readonly pairs: number;
  readonly tiedPairs: number;
  /** How many values are the same, for each value. */
  readonly ties: readonly number[];
}

/**
 * S = Σ sign(xⱼ − xᵢ) over j > i, with Var S = (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) / 18.
 *
 * @internal
 */
export function kendallScore(values: readonly number[]): KendallScore {
  const n = values.length;
  const counts = new Map<number, number>();
  let score = 0;
  for (let j = 0; j < n; j++) {
    const later = values[j] as number;
    counts.set(later, (counts.get(later) ?? 0) + 1);
    for (let i = 0; i < j; i++) {
      const earlier = values[i] as number;
      if (later > earlier) score++;
      else if (later < earlier) score--;
    }
  }
  const ties = [...counts.values()];
  const term = (t: number) => t * (t - 1) * (2 * t + 5);
  const tied = ties.reduce((sum, t) => sum + term(t), 0);
  const tiedPairs = ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  return { score, variance: (term(n) - tied) / 18 + 0, pairs: (n * (n - 1)) / 2, tiedPairs, ties };
}
