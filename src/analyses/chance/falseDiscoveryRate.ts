import { rangeRefusal } from "../../model/refusal.ts";

/** Which of many tests stay discoveries when so many are made at once. */
export interface FalseDiscoveryRate {
  readonly method: "benjamini-hochberg@1";
  /** Share of false ones among the discoveries that is tolerated [1]. */
  readonly rate: number;
  /** Tests with a known p, of all. */
  readonly tests: number;
  readonly members: number;
  readonly discoveries: number;
  /** Largest p that is a discovery; `null` when none is. */
  readonly threshold: number | null;
  /** For each test, the smallest rate at which it would be a discovery; `null` where p is unknown. */
  readonly adjusted: readonly (number | null)[];
}

/**
 * Control of the false discovery rate (řízení podílu falešných objevů) over many tests made at once.
 *
 * adjusted p of rank k of m = the least of m p(j) / j over j ≥ k, at most 1; a discovery where it is at most `rate`
 *
 * Of 6 258 areas without any pattern 313 have p ≤ 0.05: a map that colours them all shows chance. Benjamini and Hochberg
 * (1995, Journal of the Royal Statistical Society B 57: 289–300), step-up, for independent or positively dependent tests.
 *
 * It does not tell which of the discoveries are the false ones.
 *
 * @param pValues - one for each test [1]; `null` is not tested and does not count
 * @param options.rate - tolerated share of false discoveries, over 0 and below 1 @default 0.05
 * @returns the record
 * @throws RangeError `not-a-probability`, `rate-out-of-range`
 *
 * @example
 * falseDiscoveryRate([0.001, 0.8, 0.02, null]).adjusted // => [0.003, 0.8, 0.03, null]
 * falseDiscoveryRate([0.001, 0.8, 0.02, null]).threshold // => 0.02
 * falseDiscoveryRate([0.04, 0.5]).discoveries // => 0
 * falseDiscoveryRate([2]) // => throws "not-a-probability"
 *
 * @see docs/methods/pattern.md
 * @category Pattern
 */
export function falseDiscoveryRate(pValues: readonly (number | null)[], options: { readonly rate?: number } = {}): FalseDiscoveryRate {
  const { rate = 0.05 } = options;
  if (!(rate > 0 && rate < 1))
    throw rangeRefusal("rate-out-of-range", `falseDiscoveryRate requires a rate over 0 and below 1, got ${rate}`);
  for (const [i, p] of pValues.entries())
    if (p !== null && !(p >= 0 && p <= 1))
      throw rangeRefusal("not-a-probability", `falseDiscoveryRate requires probabilities of 0 to 1, got ${p} at ${i}`);
  const ranked = pValues.flatMap((p, place) => (p === null ? [] : [{ p: p + 0, place }])).toSorted((a, b) => a.p - b.p);
  const tests = ranked.length;
  const adjusted: (number | null)[] = pValues.map(() => null);
  let least = 1;
  let discoveries = 0;
  for (let rank = tests; rank > 0; rank--) {
    const { p, place } = ranked[rank - 1] as { readonly p: number; readonly place: number };
    least = Math.min(least, p * (tests / rank));
    adjusted[place] = least;
    if (discoveries === 0 && least <= rate) discoveries = rank;
  }
  return {
    method: "benjamini-hochberg@1",
    rate,
    tests,
    members: pValues.length,
    discoveries,
    threshold: ranked[discoveries - 1]?.p ?? null,
    adjusted,
  };
}
