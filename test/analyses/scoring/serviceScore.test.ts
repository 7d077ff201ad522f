import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ScoredService, serviceScore } from "../../../src/analyses/scoring/serviceScore.ts";
import { serviceScores } from "../../../src/analyses/scoring/serviceScores.ts";
import { type ScoringPolarity, type ScoringScale, scoringCards } from "../../../src/codebooks/scoringCards.ts";
import { unitCost } from "../../../src/indicators/money/unitCost.ts";
import type { ScoringCard } from "../../../src/model/scoringCard.ts";
import { card, cost, criterion, home, indicator, limit, occupancy, staff } from "./card.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const networkYear = 2027;
const score = (
  values: Readonly<Record<string, number | null>> = {},
  change: Partial<ScoringCard> = {},
  service: Partial<ScoredService> = {},
) => serviceScore({ ...card, ...change }, { ...home, values: { ...home.values, ...values }, ...service }, { networkYear });
const gaps = (...given: Parameters<typeof score>) =>
  score(...given).missing.map(({ code, criterion: of, indicator: one }) => [code, of, one]);

describe("serviceScore", () => {
  it("15 of 30 for cost half-way, 40 of 40 for occupancy, 15 of 30 for staff: 70, computed by hand", () => {
    const found = score();
    expect(found).toMatchObject({ points: 70, low: 70, high: 70, passMark: 60, outcome: "met", missing: [], consequence: null, lifts: [] });
    expect(
      found.parts.map(({ criterion: of, indicator: one, value, share, points, weight }) => [of, one, value, share, points, weight]),
    ).toEqual([
      ["efficiency", "cost", 600_000, 0.5, 15, 30],
      ["availability", "occupancy", 0.9, 1, 40, 40],
      ["quality", "staff", 0.35, 0.5, 15, 30],
    ]);
    expect(found.criteria.map(({ criterion: of, weight, points }) => [of, weight, points])).toEqual([
      ["efficiency", 30, 15],
      ["availability", 40, 40],
      ["quality", 30, 15],
    ]);
  });

  it.each([
    [{ cost: 500_000 }, 85],
    [{ cost: 100 }, 85],
    [{ cost: 700_000 }, 55],
    [{ cost: 650_000 }, 62.5],
    [{ occupancy: 0.85 }, 70],
    [{ occupancy: 0.8499 }, 30],
    [{ staff: 0.4 }, 85],
    [{ staff: 0.3 }, 70],
    [{ staff: 0.29 }, 55],
  ] as const)("%j brings %d points", (values, points) => expect(score(values).points).toBe(points));

  it("the mark itself passes, and a rounding error does not spoil it", () => {
    expect(score({ cost: 2e5 / 3 + 600_000 })).toMatchObject({ points: 60, outcome: "met" });
    const thirds = [1, 2, 3].map((at) => indicator(`${"abc"[at - 1]}`, "higher-is-better", "linear", [limit(100 / 3, 0, 1)]));
    const mark = [{ validFrom: "2020-01-01", value: 10, source: "own/rules" as const }];
    expect(
      serviceScore(
        { ...card, passMark: mark, criteria: [criterion("all", thirds)] },
        { ...home, values: { a: 0.1, b: 0.1, c: 0.1 } },
        { networkYear },
      ),
    ).toMatchObject({
      points: 10,
      outcome: "met",
    });
  });

  it("below the mark: a hearing, and what would lift it, smallest relative change first", () => {
    const found = score({ cost: 690_000, staff: 0.35, occupancy: 0.9 });
    expect(found).toMatchObject({ points: 56.5, outcome: "breached", consequence: { code: "hearing", cs: "obhajoba specifik" } });
    expect(found.lifts.map(({ indicator: one, to, gain, points, reaches }) => [one, to, gain, points, reaches])).toEqual([
      ["cost", expect.closeTo(666_666.67, 1), 3.5, 60, true],
      ["staff", 0.4, 15, 71.5, true],
    ]);
    expect(found.lifts[0]?.relativeChange).toBeCloseTo((690_000 - 2_000_000 / 3) / 690_000, 12);
  });

  it("says when no single figure is enough, nearest first", () => {
    const found = score({ cost: 700_000, staff: 0.2, occupancy: 0.5 });
    expect(found.points).toBe(0);
    expect(found.lifts.map(({ indicator: one, to, points, reaches }) => [one, to, points, reaches])).toEqual([
      ["occupancy", 0.85, 40, false],
      ["cost", 500_000, 30, false],
      ["staff", 0.4, 30, false],
    ]);
    // By hand: 40 of the occupancy leave 20 of the 30 points of the cost to be found, two thirds of the way from 700 000 to 500 000.
    expect(found.liftsTogether.map(({ indicator: one, to, points, reaches }) => [one, to, points, reaches])).toEqual([
      ["occupancy", 0.85, 40, false],
      ["cost", expect.closeTo(566_666.67, 1), 60, true],
    ]);
    expect(score({ cost: 690_000, staff: 0.35, occupancy: 0.9 }).liftsTogether).toEqual([]);
    const unknown = score({ cost: null, occupancy: 0.1 });
    expect([unknown.outcome, unknown.liftsTogether]).toEqual(["breached", []]);
  });

  it("a target band pays within both limits, and is lifted to the nearer one", () => {
    const band = indicator("occupancy", "target-band", "within", [limit(100, 0.85, 0.98)]);
    const of = (value: number) =>
      serviceScore({ ...card, criteria: [criterion("use", [band])] }, { ...home, values: { occupancy: value } }, { networkYear });
    expect([0.84, 0.85, 0.98, 0.99].map((value) => of(value).points)).toEqual([0, 100, 100, 0]);
    expect([of(0.5).lifts[0]?.to, of(1.1).lifts[0]?.to]).toEqual([0.85, 0.98]);
  });

  it("steps where less is better: the limit itself counts", () => {
    const steps = [
      { limit: 10, share: 1 },
      { limit: 20, share: 0.4 },
    ];
    const less = indicator("waiting", "lower-is-better", "steps", [limit(100, null, null, { steps })]);
    const of = (value: number) =>
      serviceScore({ ...card, criteria: [criterion("use", [less])] }, { ...home, values: { waiting: value } }, { networkYear });
    expect([9, 10, 11, 20, 21].map((value) => of(value).points)).toEqual([100, 100, 40, 40, 0]);
    expect(of(30).lifts.map(({ to, points, reaches }) => [to, points, reaches])).toEqual([[10, 100, true]]);
  });

  // 99 999 haléře for each of 10 004 bed-days are 999.99 CZK; their unit cost is the double above it.
  it("a figure at its limit is at it, whatever the division rounds", () => {
    const value = unitCost({ costs: 99_999 * 10_004, bedDaysUsed: 10_004 }, { per: "bed-day" }) ?? 0;
    expect(value).toBeGreaterThan(999.99);
    const of = (scale: "within" | "steps", figure: number) => {
      const steps = scale === "steps" ? [{ limit: 999.99, share: 1 }] : [];
      const one = indicator("cost", "lower-is-better", scale, [limit(100, null, scale === "within" ? 999.99 : null, { steps })]);
      return serviceScore({ ...card, criteria: [criterion("use", [one])] }, { ...home, values: { cost: figure } }, { networkYear }).points;
    };
    expect([of("within", value), of("steps", value)]).toEqual([100, 100]);
    expect([of("within", 999.990001), of("steps", 999.990001)]).toEqual([0, 0]);
  });

  it("takes the limit of the service's own kind, and leaves out what does not apply to it", () => {
    const own = limit(30, 400_000, 600_000, { type: home.type });
    const beds = indicator("beds", "higher-is-better", "within", [limit(50, 1, null, { form: "terenni" })]);
    const criteria = [criterion("efficiency", [{ ...cost, limits: [...cost.limits, own] }, beds]), ...card.criteria.slice(1)];
    expect(score({}, { criteria })).toMatchObject({ points: 55, missing: [] });
    expect(score({}, { criteria }).parts.map(({ indicator: one }) => one)).toEqual(["cost", "occupancy", "staff"]);
  });

  it("an unknown value gives limits; decided where they lie on one side of the mark", () => {
    expect(score({ cost: null })).toMatchObject({ points: null, low: 55, high: 85, outcome: "undecidable", lifts: [] });
    expect(gaps({ cost: null })).toEqual([["value", "efficiency", "cost"]]);
    expect(score({ cost: null, staff: 0.5 })).toMatchObject({ low: 70, high: 100, outcome: "met" });
    expect(score({ cost: null, occupancy: 0.1 })).toMatchObject({ low: 15, high: 45, outcome: "breached", lifts: [] });
    // 30 to 60: the mark can still be reached.
    expect(score({ cost: null, occupancy: 0.1, staff: 0.4 })).toMatchObject({ low: 30, high: 60, outcome: "undecidable" });
    expect(score({}, {}, { values: {} })).toMatchObject({ low: 0, high: 100, outcome: "undecidable" });
  });

  it.each<[string, Partial<ScoringCard>, readonly unknown[]]>([
    ["the mark", { passMark: [] }, ["pass-mark", null, null]],
    ["the mark of the year", { passMark: [{ validFrom: "2028-01-01", value: 60, source: "own/a" }] }, ["pass-mark", null, null]],
    ["the lag", { yearLag: null }, ["year-lag", null, null]],
    ["validity", { validTo: "2027-01-01" }, ["card-not-valid", null, null]],
    ["indicators", { criteria: [criterion("all", [], { complete: false })] }, ["criterion-incomplete", "all", null]],
    [
      "a weight",
      { criteria: [criterion("all", [indicator("cost", "lower-is-better", "within", [limit(null, null, 1)])])] },
      ["weight", "all", "cost"],
    ],
    [
      "a limit",
      { criteria: [criterion("all", [indicator("cost", "lower-is-better", "within", [limit(100, 1, null)])])] },
      ["limit", "all", "cost"],
    ],
    ["polarity", { criteria: [criterion("all", [indicator("cost", null, "within", [limit(100, 1, 1)])])] }, ["polarity", "all", "cost"]],
    ["scale", { criteria: [criterion("all", [indicator("cost", "lower-is-better", null, [limit(100, 1, 1)])])] }, ["scale", "all", "cost"]],
    [
      "steps",
      { criteria: [criterion("all", [indicator("cost", "lower-is-better", "steps", [limit(100, 1, 1)])])] },
      ["limit", "all", "cost"],
    ],
    [
      "which limit",
      { criteria: [criterion("all", [{ ...cost, limits: [limit(100, 1, 2), limit(100, 1, 2)] }])] },
      ["limit-ambiguous", "all", "cost"],
    ],
    ["weights", { criteria: card.criteria.slice(0, 2) }, ["weights-sum", null, null]],
    [
      "a heavy criterion",
      { criteria: [criterion("efficiency", [cost], { maximumWeight: 29 }), ...card.criteria.slice(1)] },
      ["criterion-weight", "efficiency", null],
    ],
    [
      "another weight",
      { criteria: [criterion("efficiency", [cost], { weight: 31 }), ...card.criteria.slice(1)] },
      ["criterion-weight", "efficiency", null],
    ],
  ])("a card without %s scores undecidable and says so", (_, change, gap) => {
    expect(gaps({}, change)).toContainEqual(gap);
    expect(score({}, change)).toMatchObject({ outcome: "undecidable", consequence: null, lifts: [] });
  });

  it("without a mark there are points, without a lag there are none: nobody knows whether the figures are of the right year", () => {
    expect(score({}, { passMark: [] })).toMatchObject({ points: 70, passMark: null });
    expect(score({}, { yearLag: null })).toMatchObject({ points: null, low: null });
    expect(score({}, {}, { year: 2026 })).toMatchObject({ points: null, outcome: "undecidable", missing: [{ code: "figures-year" }] });
  });

  it("a part of the kind that is not known may name another limit", () => {
    const criteria = [
      criterion("efficiency", [{ ...cost, limits: [...cost.limits, limit(30, 1, 2, { targetGroup: "osoby-v-krizi" })] }]),
      ...card.criteria.slice(1),
    ];
    expect(gaps({}, { criteria }, { targetGroup: null })).toEqual([["kind", "efficiency", "cost"]]);
    expect(gaps({}, { criteria })).toEqual([]);
    expect(gaps({}, {}, { targetGroup: null, type: null, form: null })).toEqual([]);
  });

  it.each(scoringCards.map((shipped) => [shipped.code, shipped] as const))(
    "the shipped card %s is undecidable, and names its gaps",
    (_, shipped) => {
      const found = serviceScore(shipped, { ...home, year: 2018 }, { networkYear: 2020 });
      expect(found).toMatchObject({ points: null, low: null, high: null, outcome: "undecidable", lifts: [] });
      expect(found.missing.filter(({ code }) => code === "criterion-incomplete").map((gap) => gap.criterion)).toEqual(
        shipped.criteria.map(({ code }) => code),
      );
      expect(found.missing.map(({ code }) => code)).not.toContain("value");
    },
  );

  it.each<[string, Parameters<typeof score>]>([
    ["year-invalid", [{}, {}, { year: 2025.5 }]],
    ["not-finite", [{ cost: Number.NaN }]],
    ["not-finite", [{ occupancy: Number.POSITIVE_INFINITY }]],
    ["limit-invalid", [{}, { criteria: [criterion("all", [{ ...cost, limits: [limit(100, 2, 2)] }])] }]],
    [
      "limit-invalid",
      [{}, { criteria: [criterion("all", [{ ...staff, limits: [limit(100, null, null, { steps: [{ limit: 1, share: 2 }] })] }])] }],
    ],
    ["scale-unfit", [{}, { criteria: [criterion("all", [{ ...cost, polarity: "target-band" }])] }]],
    ["weight-invalid", [{}, { criteria: [criterion("all", [{ ...cost, limits: [limit(-1, 1, 2)] }])] }]],
    ["weight-invalid", [{}, { passMark: [{ validFrom: "2020-01-01", value: 160, source: "own/a" }] }]],
  ])("refuses with %s (%#)", (code, given) => expect(() => score(...given)).toThrow(refused(code)));

  const ways = ([polarity, scale]: readonly [ScoringPolarity, ScoringScale], weight: number, at: number) =>
    indicator(`i${at}`, polarity, scale, [
      limit(weight, 10, 20, {
        steps: [
          { limit: 12, share: 0.4 },
          { limit: 17, share: 0.9 },
        ],
      }),
    ]);
  const kinds = fc.constantFrom<readonly [ScoringPolarity, ScoringScale]>(
    ["higher-is-better", "within"],
    ["higher-is-better", "linear"],
    ["higher-is-better", "steps"],
    ["lower-is-better", "within"],
    ["lower-is-better", "linear"],
    ["lower-is-better", "steps"],
    ["target-band", "within"],
  );
  const value = fc.double({ min: 0, max: 30, noNaN: true });
  const some = fc.tuple(kinds, kinds, kinds, value, value, value).map(([a, b, c, ...values]) => ({
    card: {
      ...card,
      criteria: [
        criterion(
          "all",
          [a, b, c].map((kind, at) => ways(kind, [20, 30, 50][at] ?? 0, at)),
        ),
      ],
    },
    kinds: [a, b, c],
    values: { i0: values[0], i1: values[1], i2: values[2] },
  }));
  const points = (given: ScoringCard, values: Readonly<Record<string, number | null>>) =>
    serviceScore(given, { ...home, values }, { networkYear }).points ?? Number.NaN;

  it("law: a score lies within 0 and 100, is the sum of its parts, and grows with its polarity", () => {
    fc.assert(
      fc.property(some, value, ({ card: given, kinds: used, values }, more) => {
        const now = serviceScore(given, { ...home, values }, { networkYear });
        expect(now.points).toBeGreaterThanOrEqual(0);
        expect(now.points).toBeLessThanOrEqual(100);
        expect(now.parts.reduce((sum, part) => sum + (part.points ?? 0), 0)).toBeCloseTo(now.points ?? Number.NaN, 5);
        for (const [at, [polarity]] of used.entries()) {
          const key = `i${at}` as keyof typeof values;
          const moved = points(given, { ...values, [key]: (values[key] ?? 0) + more });
          if (polarity === "higher-is-better") expect(moved).toBeGreaterThanOrEqual(now.points ?? 0);
          if (polarity === "lower-is-better") expect(moved).toBeLessThanOrEqual(now.points ?? 0);
        }
      }),
    );
  });

  it("law: a lift that reaches lifts it, and half of it does not", () => {
    fc.assert(
      fc.property(some, ({ card: given, kinds: used, values }) => {
        for (const lift of serviceScore(given, { ...home, values }, { networkYear }).lifts) {
          expect(points(given, { ...values, [lift.indicator]: lift.to })).toBe(lift.points);
          expect(lift.points >= 60).toBe(lift.reaches);
          const [, scale] = used[Number(lift.indicator.slice(1))] ?? [];
          const half = lift.from + lift.change / 2;
          if (lift.reaches && (scale !== "linear" || Math.abs(lift.change) > 1e-3))
            expect(points(given, { ...values, [lift.indicator]: half })).toBeLessThan(60);
        }
      }),
    );
  });

  it("law: lifts together reach the mark, and no fewer figures could", () => {
    let compared = 0;
    fc.assert(
      fc.property(some, ({ card: given, values }) => {
        const { lifts, liftsTogether } = serviceScore(given, { ...home, values }, { networkYear });
        const moved = Object.fromEntries(liftsTogether.map(({ indicator: one, to }) => [one, to]));
        const gains = lifts.map(({ gain }) => gain).toSorted((a, b) => b - a);
        const best = (count: number): number => gains.slice(0, count).reduce((sum, gain) => sum + gain, points(given, values) ?? 0);
        if (liftsTogether.length > 0) {
          compared += 1;
          expect(lifts.some(({ reaches }) => reaches)).toBe(false);
          expect(points(given, { ...values, ...moved })).toBeGreaterThanOrEqual(60);
          expect(best(liftsTogether.length - 1)).toBeLessThan(60);
        } else if (lifts.length > 0 && !lifts.some(({ reaches }) => reaches)) expect(best(gains.length)).toBeLessThan(60);
      }),
    );
    expect(compared).toBeGreaterThan(0);
  });

  it("law: what is unknown lies within the limits", () => {
    fc.assert(
      fc.property(some, ({ card: given, values }) => {
        const open = serviceScore(given, { ...home, values: { ...values, i1: null } }, { networkYear });
        expect(points(given, values)).toBeGreaterThanOrEqual(open.low ?? Number.NaN);
        expect(points(given, values)).toBeLessThanOrEqual(open.high ?? Number.NaN);
      }),
    );
  });
});

describe("serviceScores", () => {
  it("counts outcomes and gaps, each thing once", () => {
    const services = [
      home,
      { ...home, service: "2", values: { ...home.values, cost: null } },
      { ...home, service: "3", values: {} },
      { ...home, service: "4", values: { cost: 700_000, occupancy: 0.5, staff: 0 } },
    ];
    const found = serviceScores(card, services, { networkYear });
    expect([found.met, found.breached, found.undecidable]).toEqual([1, 1, 2]);
    expect(found.missing).toEqual([
      { code: "value", criterion: "efficiency", indicator: "cost", services: 2 },
      { code: "value", criterion: "availability", indicator: "occupancy", services: 1 },
      { code: "value", criterion: "quality", indicator: "staff", services: 1 },
    ]);
    expect(serviceScores(card, [], { networkYear })).toMatchObject({ scores: [], met: 0, missing: [] });
    expect(() => serviceScores(card, [home, home], { networkYear })).toThrow(refused("service-twice"));
  });

  it("law: the order of services changes nothing", () => {
    const values = fc.record({ cost: fc.option(fc.nat(1_000_000)), occupancy: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) });
    fc.assert(
      fc.property(fc.array(values, { maxLength: 8 }), (list) => {
        const services = list.map((one, at) => ({ ...home, service: `${at}`, values: one }));
        const [there, back] = [services, services.toReversed()].map((each) => serviceScores(card, each, { networkYear }));
        expect({ ...back, scores: back?.scores.toReversed() }).toEqual(there);
        expect(there?.scores).toEqual(services.map((one) => serviceScore(card, one, { networkYear })));
      }),
    );
  });

  it("names the indicators of the card that an office may take from the catalogue", () => {
    expect(occupancy.indicator).toBeNull();
    expect(scoringCards[0].criteria[0].indicators.map(({ indicator: id }) => id)).toEqual([
      "unit-cost/bed",
      "unit-cost/direct-fte",
      "unit-cost/contact",
      "unit-cost/intervention",
      null,
    ]);
  });
});
