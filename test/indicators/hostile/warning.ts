import fc from "fast-check";
import { type HostileArguments, hostile } from "./hostile.ts";

const option = <T>(value: fc.Arbitrary<T>, weight = 19) => fc.oneof({ weight, arbitrary: value }, { weight: 1, arbitrary: hostile });
const rarely = <T>(value: fc.Arbitrary<T>, other: unknown) =>
  fc.oneof({ weight: 15, arbitrary: value }, { weight: 1, arbitrary: fc.constant(other) });
const days = rarely(fc.constantFrom("2019-01-01", "2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01"), "2020-02-30");
const periods = fc.integer({ min: 2010, max: 2024 }).map((y) => ({ from: `${y}-01-01`, to: `${y + 1}-01-01` }));

const figure = <T>(value: fc.Arbitrary<T>) => option(value, 150);
const point = fc
  .tuple(figure(fc.nat(9)), figure(fc.constantFrom(10, 40)), figure(fc.nat(9)), fc.nat(9))
  .map(([numerator, denominator, value, gap]) => ({
    ...{ value: gap === 0 ? null : value, reason: gap === 0 ? "not-reported" : null, numerator, denominator },
    ...{ lower: typeof value === "number" ? value - 1 : null, upper: typeof value === "number" ? value + 1 : null },
  }));
const scattered = fc.uniqueArray(periods, { maxLength: 12, selector: ({ from }) => from });
const evenly = fc
  .nat(11)
  .map((members) => Array.from({ length: members }, (_, i) => ({ from: `${2010 + i}-01-01`, to: `${2011 + i}-01-01` })));
const points = fc
  .oneof({ weight: 1, arbitrary: scattered }, { weight: 4, arbitrary: evenly })
  .chain((spans) => fc.tuple(...spans.map((period) => point.map((rest) => ({ period, ...rest })))));
const series = fc.record({
  ...{
    indicator: fc.constantFrom("a", "b"),
    cs: fc.constant("a"),
    en: fc.constant("a"),
    territory: fc.constantFrom("obec/500001", "orp/6201"),
  },
  ...{ unit: fc.constantFrom("1", "persons"), polarity: fc.constantFrom("lower-is-better", "higher-is-better", "none") },
  ...{ points, scale: option(fc.constant(1)), reference: fc.oneof(fc.constant(null), fc.record({ territory: fc.constant("cr"), points })) },
  breaks: fc.array(
    days.map((on) => ({ on, cs: "x", en: "x" })),
    { maxLength: 1 },
  ),
});

const level = option(fc.constantFrom(0.05, 0.5));
const alternative = fc.constantFrom("two-sided", "worse");
const test = fc.oneof(
  fc.record({ test: fc.constant("mann-kendall"), level, alternative }),
  fc.record({ test: fc.constant("seasonal-mann-kendall"), period: option(fc.constantFrom(1, 4)), level, alternative }),
  fc.record({
    test: fc.constant("recent-trend"),
    variant: fc.constantFrom("proportion", "general", "by-figures"),
    points: option(fc.constant(5)),
    level,
  }),
  fc.record({ test: fc.constant("xmr"), rules: fc.constantFrom("nhs-7", "nelson-9"), baseline: option(fc.constant(4)) }),
  fc.record({
    test: fc.constant("cusum"),
    baseline: option(fc.constant(4)),
    allowance: option(fc.constant(0.5)),
    interval: option(fc.constant(5)),
  }),
  fc.record({
    test: fc.constant("ewma"),
    baseline: option(fc.constant(4)),
    weight: option(fc.constant(0.2)),
    width: option(fc.constant(3)),
  }),
);
const signal = fc.record({
  ...{ id: fc.constantFrom("S-1", "S-2"), theme: fc.constant("a"), targetGroup: fc.constant(null), territory: fc.constant("orp/6201") },
  ...{
    source: fc.constantFrom("survey", "field-worker"),
    method: fc.constantFrom("random-sample", "at-hand", null),
    day: days,
    knownAt: days,
  },
  ...{ respondents: option(fc.constantFrom(20, null)), count: option(fc.constantFrom(5, null)), share: option(fc.constant(null)) },
});

const territory = (id: string) =>
  fc.record({ id: fc.constant(id), values: fc.record({ old: option(fc.nat(9)), dense: option(fc.nat(9)) }) });

/** Hostile arguments of early warning and of fair peers. */
export const warningArguments: HostileArguments = {
  emergingRisks: fc.tuple(
    fc.uniqueArray(series, { maxLength: 3, selector: (one) => `${one.indicator} ${one.territory}` }),
    fc.record(
      {
        ...{ day: rarely(fc.constant("2025-06-30"), "today"), tests: fc.uniqueArray(test, { maxLength: 3, selector: (one) => one.test }) },
        ...{
          minimumPoints: option(fc.constantFrom(2, 5)),
          minimumDenominator: option(fc.constantFrom(10, 25)),
          rate: option(fc.constant(0.05)),
        },
        ...{ smallDenominators: fc.constantFrom("refused", "pooled"), gaps: fc.constantFrom("kept", "closed-up") },
        signals: fc.array(signal, { maxLength: 2 }),
      },
      { requiredKeys: ["day"] },
    ),
  ),
  similarTerritories: fc.tuple(
    territory("x"),
    fc.tuple(territory("a"), territory("b"), territory("c")),
    fc.record({
      variables: fc.tuple(
        fc.record({ id: fc.constant("old"), weight: option(fc.constant(1)) }),
        fc.record({ id: fc.constant("dense"), weight: option(fc.constant(2)) }),
      ),
      ...{ scaling: fc.constantFrom("population-sd", "median-absolute-deviation", "range"), count: option(fc.constantFrom(1, 5)) },
    }),
  ),
};
