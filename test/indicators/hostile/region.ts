import fc from "fast-check";
import { revenueCells, type ScoringIndicator } from "kpss/codebooks";
import { type HostileArguments, hostile } from "./hostile.ts";

const figure = fc.oneof(hostile, fc.nat(2_000_000_000));
const day = fc.constantFrom("2026-12-31", "2025-01-01");
const dated = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.record({ validFrom: fc.constantFrom("2025-01-01", "2026-01-01"), value, source: fc.constant("own/rules") }), {
    maxLength: 2,
  });

const revenues = fc.option(
  fc.record(Object.fromEntries(revenueCells.map(({ code }) => [code, fc.oneof(fc.nat(1_000_000), figure)])), { requiredKeys: [] }),
);
const account = fc.record({
  service: fc.constantFrom("a", "b", "c", "d"),
  entrustment: fc.oneof({ weight: 9, arbitrary: fc.constant("P-1") }, { weight: 1, arbitrary: fc.constant(null) }),
  eligibleCosts: figure,
  costCap: fc.option(fc.record({ perUnit: dated(figure), units: hostile })),
  revenues,
});
const judged = fc.record(
  {
    day,
    tolerance: dated(hostile),
    toleranceOf: fc.oneof(fc.constant("support"), figure),
    withinTolerance: fc.constantFrom("carried-over", "kept", "returned"),
    aboveTolerance: fc.constantFrom("all", "excess"),
    carriedIn: figure,
  },
  { requiredKeys: ["day"] },
);

const rate = fc.record({ id: fc.constant("bed"), unit: fc.constant("luzka"), usualCost: dated(figure), usualOwnRevenue: dated(figure) });
const entry = fc.record({
  service: fc.constantFrom("a", "b", "c"),
  units: hostile,
  unit: fc.constantFrom("luzka", "fte"),
  rate: fc.constant("bed"),
});
const payment = fc.record({
  day,
  rounding: fc.record({ to: fc.constantFrom(1, 100, 10_000, 100_000, 7), rule: fc.constantFrom("half-up", "up", "down") }),
});

const period = fc.constantFrom({ from: "2025-01-01", to: "2026-01-01" }, { from: "2024-01-01", to: "2025-01-01" });
const costed = fc.record({
  service: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
  period,
  type: fc.constantFrom("domovy-pro-seniory", null),
  form: fc.constantFrom("pobytova", "terenni"),
  targetGroup: fc.constant("seniori"),
  costs: figure,
  bedDaysUsed: figure,
});
const comparing = fc.record({
  per: fc.constant("bed-day"),
  fewest: fc.oneof(fc.constantFrom(2, 3), hostile),
  bands: fc.oneof(fc.constant("quartiles"), fc.record({ lower: hostile, upper: hostile })),
});
const peer = (id: string) => ({ service: id, value: 100, lower: 0, same: 0, higher: 0, position: null, toMedian: null, band: null });
const group = {
  type: null,
  form: null,
  targetGroup: null,
  period: { from: "2025-01-01", to: "2026-01-01" },
  distribution: null,
  reason: "too-few",
};
const comparison = {
  ...{
    kind: "unit-cost-comparison",
    method: "unit-cost-comparison@1",
    per: "bed",
    unit: "CZK-per-bed",
    by: ["type"],
    bands: "quartiles",
    fewest: 5,
  },
  ...{ groups: [{ ...group, services: [peer("a"), peer("b")], leftOut: [] }], unplaced: [] },
};

const limit = fc.record({
  type: fc.constantFrom(null, "domovy-pro-seniory"),
  form: fc.constant(null),
  targetGroup: fc.constant(null),
  weight: fc.oneof(fc.constantFrom(50, 100), hostile),
  minimum: hostile,
  maximum: hostile,
  steps: fc.array(fc.record({ limit: hostile, share: hostile }), { maxLength: 2 }),
});
const indicator = (code: string) =>
  fc.record({
    code: fc.constant(code),
    cs: fc.constant(code),
    en: fc.constant(code),
    indicator: fc.constant(null),
    unit: fc.constant(null),
    polarity: fc.constantFrom<ScoringIndicator["polarity"]>("higher-is-better", "lower-is-better", "target-band", null),
    scale: fc.constantFrom<ScoringIndicator["scale"]>("within", "linear", "steps", null),
    limits: fc.array(limit, { maxLength: 2 }),
  });
const card = fc.record({
  ...{
    code: fc.constant("own/card"),
    version: fc.constant(1),
    cs: fc.constant("karta"),
    en: fc.constant("card"),
    source: fc.constant("own/rules"),
  },
  ...{ validFrom: fc.constant(null), validTo: fc.constant(null), yearLag: fc.constantFrom(2, null), belowMark: fc.constant(null) },
  passMark: dated(hostile),
  criteria: fc
    .record({ weight: hostile, maximumWeight: hostile, complete: fc.boolean(), indicators: fc.tuple(indicator("a"), indicator("b")) })
    .map((one) => [{ code: "all", cs: "vše", en: "all", ...one }]),
});
const scored = fc.record({
  service: fc.constantFrom("a", "b"),
  type: fc.constantFrom("domovy-pro-seniory", null),
  form: fc.constant(null),
  targetGroup: fc.constant(null),
  year: fc.oneof({ weight: 9, arbitrary: fc.constant(2024) }, { weight: 1, arbitrary: hostile }),
  values: fc.record({ a: hostile, b: hostile }, { requiredKeys: [] }),
});
const network = fc.record({ networkYear: fc.oneof({ weight: 9, arbitrary: fc.constant(2026) }, { weight: 1, arbitrary: hostile }) });

const results = fc.array(
  fc.record({
    criterion: fc.constantFrom("1a", "1d", "2a", "5b", "15c"),
    points: fc.oneof(fc.integer({ min: 0, max: 3 }), hostile),
    met: fc.constantFrom(null, null, true),
    essential: fc.constantFrom(null, false, true),
  }),
  { maxLength: 4 },
);
const visit = fc.record({
  service: fc.constant("a"),
  day: fc.constantFrom("2022-03-01", "2024-03-01", "2026-03-01"),
  kind: fc.constant("inspection"),
  results,
});
const areas = fc.record(Object.fromEntries(["1", "2", "3", "4", "5", "6", "7", "8"].map((area) => [area, hostile])));

/** Hostile arguments of the functions of the yearly work of a region: unit costs, compensation, scoring, quality. */
export const regionArguments: HostileArguments = {
  coFinancing: fc.tuple(
    account,
    fc.record(
      { day, of: fc.constantFrom("revenues", "public-support", "eligible-costs"), minimum: dated(hostile) },
      { requiredKeys: ["day"] },
    ),
  ),
  compensationPayment: fc.tuple(entry, rate, payment),
  compensationPayments: fc.tuple(fc.array(entry, { maxLength: 3 }), fc.tuple(rate), payment),
  controlSurveys: fc.tuple(
    fc.array(
      fc.record({
        id: fc.constantFrom("1", "2", "3"),
        service: fc.constant("a"),
        day,
        subjects: fc.constant(["smlouvy"]),
        findings: fc.array(
          fc.record({
            id: fc.constantFrom("x", "y"),
            subject: fc.constant("smlouvy"),
            remedy: fc.constantFrom("required", "none"),
            deadline: fc.constantFrom(null, "2026-06-30"),
            followUps: fc.array(fc.record({ day, result: fc.constantFrom("remedied", "partly") }), { maxLength: 2 }),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 3 },
    ),
    fc.record({ day }),
  ),
  costPeers: fc.tuple(fc.constant(comparison), fc.constantFrom("a", "b", "z")),
  costedService: fc.tuple(
    fc.constant({ id: "a", type: "domovy-pro-seniory", forms: [], targetGroups: null }),
    fc.record({ period, costs: hostile, beds: hostile }).map((one) => ({ ...one, costs: 100, beds: null })),
  ),
  datedParameter: fc.tuple(dated(fc.constantFrom(1, 2, null)), day),
  minimumOccupancy: fc.tuple(
    fc.record({ service: fc.constant("a"), type: fc.constant("domovy-pro-seniory"), bedDaysUsed: hostile, bedDaysAvailable: hostile }),
    fc.tuple(
      fc.record({
        type: fc.constant("domovy-pro-seniory"),
        steps: dated(
          fc.array(
            fc.record({
              below: fc.oneof(fc.constantFrom(0.85, 0.9), hostile),
              code: fc.constant("letter"),
              cs: fc.constant("dopis"),
              en: fc.constant("letter"),
              reduction: fc.oneof(fc.constant(null), hostile),
            }),
            { maxLength: 2 },
          ),
        ),
      }),
    ),
    fc.record({ day }),
  ),
  overcompensation: fc.tuple(fc.array(account, { maxLength: 3 }), judged),
  overcompensations: fc.tuple(
    fc.array(account, { maxLength: 4 }),
    judged.map(({ toleranceOf: _, carriedIn, ...rest }) => ({
      ...rest,
      ...(carriedIn === undefined ? {} : { carriedIn: { "P-1": carriedIn } }),
    })),
  ),
  parallelSupport: fc.tuple(
    fc.constantFrom(["a", "b"], ["a", "a"], []),
    fc.array(
      fc.record({
        id: fc.constantFrom("1", "2", "3"),
        cs: fc.constant("výpočet"),
        en: fc.constant("computation"),
        source: fc.constant("own/rules"),
        amounts: fc.record({ a: figure, b: figure }, { requiredKeys: [] }),
      }),
      { maxLength: 3 },
    ),
    fc.record({ choose: fc.constantFrom("lowest", "highest", "none") }),
  ),
  planningSelfAssessment: fc.tuple(
    fc.array(
      fc.record({
        year: fc.oneof(fc.constantFrom(2024, 2025, 2026), hostile),
        selfAssessment: fc.option(areas),
        selfAssessmentMaximum: fc.option(areas),
      }),
      { maxLength: 2 },
    ),
  ),
  serviceScore: fc.tuple(card, scored, network),
  serviceScores: fc.tuple(card, fc.array(scored, { maxLength: 2 }), network),
  standardsResult: fc.tuple(
    visit,
    fc.record({
      bands: fc.array(fc.record({ code: fc.constantFrom("a", "b"), cs: fc.constant("a"), en: fc.constant("a"), minimum: hostile }), {
        maxLength: 2,
      }),
    }),
  ),
  standardsTrend: fc.tuple(fc.array(visit, { maxLength: 3 })),
  unitCostComparison: fc.tuple(fc.array(costed, { maxLength: 8 }), comparing),
};
