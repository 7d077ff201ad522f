import { type BenchmarkComparison, type BenchmarkOptions, benchmarkComparison } from "../analyses/benchmark/benchmarkComparison.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Observation } from "../model/observation.ts";
import { rangeRefusal } from "../model/refusal.ts";

/** A single case more or less would turn the verdict below it. */
const FEWEST = 5;

/**
 * Comparison of an observation with that of a larger territory or another time (srovnání pozorování): whether they differ by more than
 * chance, by the direction and the method of the card.
 *
 * @param card - the card of both
 * @param observation - of the territory or service that is compared
 * @param reference - of the region, the country, an earlier year
 * @param options - variant and levels, as of `benchmarkComparison`
 * @param options.minimumCount - fewest events of the territory for which a verdict is given @default 5, the library's own choice
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
  const statistic = card.interval === "wilson" ? "proportion" : "rate";
  // A part larger than its whole has a value and no limits: chance has no say of it either.
  const isContrary = ({ value, numerator, denominator }: Observation): boolean =>
    value !== null && statistic === "proportion" && (numerator ?? 0) > (denominator ?? 0);
  const known = (seen: Observation) =>
    seen.value === null || isContrary(seen) ? { count: null, denominator: null } : { count: seen.numerator, denominator: seen.denominator };
  const found = benchmarkComparison(
    { statistic, area: known(observation), benchmark: known(reference) },
    { minimumCount: FEWEST, ...options, polarity: card.polarity, scale: card.scale },
  );
  if (isContrary(observation) || isContrary(reference)) return { ...found, value: observation.value, reason: "invalid-input" };
  return observation.value === null ? { ...found, reason: observation.reason ?? found.reason } : found;
}
