/**
 * What one member adds to generalised entropy: (r^α − 1 − α (r − 1)) / (α (α − 1)), and its limits r ln r − r + 1 for α = 1 and
 * r − 1 − ln r for α = 0. Never negative, so that sums of it lose nothing and equality is exactly 0.
 *
 * @param alpha - α
 * @param away - r − 1, how far the member is from the mean, in means; more precise near 0 than r can be
 * @returns `Infinity` for r = 0 and α ≤ 0
 *
 * @internal
 */
export function entropyTerm(alpha: number, away: number): number {
  if (Math.abs(away) * (2 + Math.abs(alpha)) < 0.1) {
    // Binomial series without its first two terms.
    let term = (away * away) / 2;
    let series = term;
    for (let k = 2; Math.abs(term) > 1e-18 * series; k++) {
      term *= (away * (alpha - k)) / (k + 1);
      series += term;
    }
    return series;
  }
  const ratio = 1 + away;
  if (ratio === 0) return alpha > 0 ? 1 / alpha : Number.POSITIVE_INFINITY;
  const log = Math.log1p(away);
  // Near its two limits a power is taken apart, so that α − 1 or α is divided before anything is subtracted.
  const over = (exponent: number): number => (exponent === 0 ? log : Math.expm1(exponent * log) / exponent);
  return Math.abs(alpha) < 0.5 ? (over(alpha) - away) / (alpha - 1) : (ratio * over(alpha - 1) - away) / alpha;
}
