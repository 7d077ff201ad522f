import { type BenchmarkComparison, type BenchmarkOptions, benchmarkComparison } from "../analyses/benchmark/benchmarkComparison.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Observation } from "../model/observation.ts";
import { rangeRefusal } from "../model/refusal.ts";

/**
 * Comparison of an observation with that of a larger territory or another time (srovnání pozorování): whether they differ by more than
 * chance, by the direction and the method of the card.
 *
 * @param card - the card of both
 * @param observation - of the territory or service that is compared
 * @param reference - of the region, the country, an earlier year
 * @param options - variant, levels and fewest events, as of `benchmarkComparison`
 * @returns the comparison; `null` where the card counts no part of a whole and no events, so that chance has no say
 * @throws RangeError `indicator-differs`, as `benchmarkComparison`
 *
 * @example
 * const fact = (subject, field, value) => ({ subject, field, value, period: year(2023), source: "office", knownAt: "2024-03-01" })
 * const facts = [fact("orp/6201", "personsInExecution", 1847), fact("orp/6201", "population/T/15+", 47834), fact("cr", "personsInExecution", 621305), fact("cr", "population/T/15+", 9172797)]
 * const table = observe([executionShareIndicator], factsAsOf(facts, "2024-06-30"), ["orp/6201", "cr"])
 * const [here, country] = ["orp/6201", "cr"].map((id) => observationOf(table, "execution-share", id))
 * observationComparison(executionShareIndicator, here, country).verdict // => "better"
 */
export function observationComparison(
  card: Indicator,
  observation: Observation,
  reference: Observation,
  options: Omit<BenchmarkOptions, "polarity" | "scale"> = {},
): BenchmarkComparison | null {
  for (const { indicator, version } of [observation, reference])
    if (indicator !== card.id || version !== card.version)
      throw rangeRefusal(
        "indicator-differs",
        `observationComparison requires observations of ${card.id}@${card.version}, got ${indicator}@${version}`,
      );
  if (card.kind !== "ratio" || card.interval === undefined) return null;
  const known = ({ value, numerator, denominator }: Observation) =>
    value === null ? { count: null, denominator: null } : { count: numerator, denominator };
  const statistic = card.interval === "wilson" ? "proportion" : "rate";
  return benchmarkComparison(
    { statistic, area: known(observation), benchmark: known(reference) },
    { ...options, polarity: card.polarity, scale: card.scale },
  );
}
