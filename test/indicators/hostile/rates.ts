import fc from "fast-check";
import { type HostileArguments, hostile } from "./hostile.ts";

/** A number that makes sense most of the time, so that hostile ones reach the formulas and not the first refusal only. */
const mostly = (sound: fc.Arbitrary<number>) => fc.oneof({ weight: 3, arbitrary: sound }, { weight: 1, arbitrary: hostile });

const count = mostly(fc.nat(500));
const population = mostly(fc.integer({ min: 500, max: 100_000 }));
const level = mostly(fc.constantFrom(0.95, 0.998, 5e-324, 1 - 2 ** -53));
const z = mostly(fc.constantFrom(0, 1.96, 40));
const scale = mostly(fc.constantFrom(1, 100_000));
const minimumCount = mostly(fc.constantFrom(0, 10));
const method = fc.constantFrom("poisson", "exact-poisson", "byar", "byar.epitools");
const byGroup = <T>(one: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom("0-64", "65-84", "85+"), one, { maxKeys: 3 });
const stratum = fc.record({ count, population });
const strata = fc.oneof(byGroup(stratum), fc.record({ "0-64": stratum, "65-84": stratum, "85+": stratum }));
const ofDenominator = fc.record({ count, denominator: population });
const statistic = fc.constantFrom("proportion", "rate");
const funnelVariant = fc.constantFrom("funnel.phe-2.1", "funnel.fingertips-2020");
const levels = fc.array(level, { maxLength: 2 });
const comparison = fc.record({
  polarity: fc.constantFrom("higher-is-better", "none"),
  levels,
  scale,
  minimumCount,
});
const benchmark = fc.record({
  statistic,
  area: ofDenominator,
  benchmark: fc.oneof(ofDenominator, fc.record({ value: mostly(fc.double({ min: 0, max: 1, noNaN: true })) })),
});
const indirect = fc.record({ observed: count, population: byGroup(population), reference: strata });
const indirectOptions = fc.record({ level, method, minimumCount });
const states = fc.tuple(fc.record({ before: strata, after: strata }), fc.record({ scale }));

/** Hostile arguments of intervals, standardised rates, benchmarks and splits of a change. */
export const ratesArguments: HostileArguments = {
  benchmarkComparison: fc.tuple(
    benchmark,
    fc
      .tuple(comparison, fc.oneof(funnelVariant, fc.constantFrom("single-overlap", "double-overlap")))
      .map(([options, variant]) => ({ ...options, variant })),
  ),
  byarLower: fc.tuple(
    count,
    z,
    fc.record({ variant: fc.constantFrom("breslow-day", "epitools"), belowZero: fc.constantFrom("zero", "keep") }),
  ),
  byarUpper: fc.tuple(count, z, fc.record({ variant: fc.constantFrom("breslow-day", "epitools") })),
  contributionsToChange: fc.tuple(fc.record({ before: byGroup(hostile), after: byGroup(hostile) })),
  criticalValue: fc.tuple(level),
  dasGupta: states,
  directlyStandardisedRate: fc.tuple(
    fc.record({ groups: strata, standard: fc.oneof(byGroup(hostile), fc.constant({ "0-64": 80_500, "65-84": 17_000, "85+": 2500 })) }),
    fc.record({ level, scale, interval: fc.constantFrom("dobson-byar", "dobson-exact", "fay-feuer"), minimumCount }),
  ),
  exactPoissonLower: fc.tuple(count, level),
  exactPoissonUpper: fc.tuple(count, level),
  funnel: fc.tuple(
    fc.record({
      statistic,
      areas: fc.array(fc.record({ id: fc.constantFrom("a", "b", "c"), count, denominator: population }), { maxLength: 3 }),
    }),
    fc.tuple(comparison, funnelVariant, mostly(fc.constant(3))).map(([options, variant, points]) => ({ ...options, variant, points })),
  ),
  funnelLimits: fc.tuple(
    fc.record({
      statistic,
      benchmark: mostly(fc.double({ min: 0, max: 1, noNaN: true })),
      denominators: fc.array(population, { maxLength: 2 }),
    }),
    fc.record({ variant: funnelVariant, levels, scale }),
  ),
  gammaQuantile: fc.tuple(
    level,
    mostly(fc.double({ min: 1e-3, max: 1e9, noNaN: true })),
    fc.record({ tail: fc.constantFrom("lower", "upper") }),
  ),
  indirectlyStandardisedRate: fc.tuple(
    indirect,
    fc.tuple(indirectOptions, scale).map(([options, by]) => ({ ...options, scale: by })),
  ),
  indirectlyStandardisedRatio: fc.tuple(indirect, indirectOptions),
  kitagawa: states,
  normalQuantile: fc.tuple(level),
  poissonLower: fc.tuple(count, level),
  poissonUpper: fc.tuple(count, level),
  proportionInterval: fc.tuple(ofDenominator, fc.record({ level, scale })),
  rateInterval: fc.tuple(ofDenominator, fc.record({ level, scale, method })),
  standardWeights: fc.tuple(
    fc.oneof(fc.constantFrom("esp-2013", "who-2000-2025"), fc.record({ weights: byGroup(hostile) })),
    fc.array(fc.constantFrom("0-64", "65-84", "85+", "0+", "3-4")),
  ),
  verdictVariants: fc.tuple(benchmark, comparison),
  wilsonLower: fc.tuple(count, population, z),
  wilsonUpper: fc.tuple(count, population, z),
};
