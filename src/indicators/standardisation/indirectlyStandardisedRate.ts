import { exactSum } from "../../model/exactSum.ts";
import { requireScale } from "../interval/requireCount.ts";
import { ratio } from "../ratio.ts";
import {
  type IndirectlyStandardisedRatio,
  type IndirectStandardisationInput,
  type IndirectStandardisationOptions,
  indirectlyStandardisedRatio,
} from "./indirectlyStandardisedRatio.ts";

/** An indirectly standardised rate (nepřímo standardizovaná míra) with its interval. */
export interface IndirectlyStandardisedRate extends IndirectlyStandardisedRatio {
  readonly scale: number;
  /** Crude rate of the reference, times the scale. */
  readonly reference: number | null;
}

/**
 * Indirectly standardised rate (nepřímo standardizovaná míra): the ratio of {@link indirectlyStandardisedRatio} times the crude rate of the
 * reference, so that it reads as a rate.
 *
 * Compares with the crude rate of the reference; two territories are not strictly comparable with each other.
 *
 * @param input - observed events, people by group, and the reference
 * @param options - as of {@link indirectlyStandardisedRatio}, and the scale, by default 100 000
 * @returns the record; `null` for the reasons of the ratio, and `denominator-zero` when nobody lives in the reference
 * @throws RangeError `scale-not-positive`, and the refusals of {@link indirectlyStandardisedRatio}
 *
 * @example
 * const reference = { "0-64": { count: 100, population: 100000 }, "65+": { count: 400, population: 20000 } }
 * const rate = indirectlyStandardisedRate({ observed: 9, population: { "0-64": 2000, "65+": 200 }, reference }, { scale: 1200 });
 * [rate.reference, rate.value, rate.low?.toFixed(2), rate.high?.toFixed(2)] // => [5, 7.5, "3.43", "14.24"]
 *
 * @see docs/methods/rates.md
 * @category Standardisation
 */
export function indirectlyStandardisedRate(
  input: IndirectStandardisationInput,
  options: IndirectStandardisationOptions & { readonly scale?: number } = {},
): IndirectlyStandardisedRate {
  const { scale = 100_000, ...others } = options;
  requireScale(scale, "indirectlyStandardisedRate");
  const found = indirectlyStandardisedRatio(input, others);
  const groups = Object.values(input.reference);
  const isKnown = groups.every(({ count, population }) => count !== null && population !== null);
  const reference = isKnown
    ? ratio(exactSum(groups.map(({ count }) => count ?? 0)), exactSum(groups.map(({ population }) => population ?? 0)), scale)
    : null;
  // As a fraction with the denominator 1, so that a product beyond the range of numbers is refused like any other ratio.
  const times = (part: number | null): number | null => (part === null || reference === null ? null : ratio(part, 1, reference));
  return { ...found, scale, reference, value: times(found.value), low: times(found.low), high: times(found.high) };
}
