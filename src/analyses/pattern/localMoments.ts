/** What the moments of a local Moran are made of. */
export interface LocalRow {
  /** zᵢ in standard deviations with the divisor n. */
  readonly own: number;
  /** Number of areas, at least 3. */
  readonly n: number;
  /** Σⱼ wᵢⱼ and Σⱼ wᵢⱼ² */
  readonly weight: number;
  readonly squares: number;
  /** Σ z⁴ / n over all areas. */
  readonly fourth: number;
}

/**
 * Expected number and variance of a local Moran with m₂ by n: over all orders of the values (Anselin 1995), or over those that leave the
 * area's own value in place (Sokal, Oden and Thomson 1998).
 *
 * @returns `isSpread` is false where the variance is 0 or rounding
 *
 * @internal
 */
export function localMoments(
  { own, n, weight, squares, fourth }: LocalRow,
  moments: "conditional" | "total",
): { readonly expected: number; readonly variance: number; readonly isSpread: boolean } {
  if (moments === "total") {
    const expected = -weight / (n - 1);
    const first = (squares * (n - fourth)) / (n - 1);
    const second = ((weight * weight - squares) * (2 * fourth - n)) / ((n - 1) * (n - 2));
    const variance = first + second - expected * expected;
    return { expected, variance: Math.max(0, variance), isSpread: variance > 1e-13 * (first + Math.abs(second) + expected * expected) };
  }
  const others = 1 - (own * own) / (n - 1);
  const unlike = squares - (weight * weight) / (n - 1);
  const variance = own * own * (n / (n - 2)) * unlike * others;
  return {
    expected: (-own * own * weight) / (n - 1),
    variance: Math.max(0, variance),
    isSpread: unlike > 1e-13 * squares && others > 1e-13,
  };
}
