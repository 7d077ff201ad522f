import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EmergingRisk } from "../../../src/analyses/earlyWarning/emergingRisk.ts";
import { type EmergingRisks, emergingRisks } from "../../../src/analyses/earlyWarning/emergingRisks.ts";
import type { EmergingRisksOptions } from "../../../src/analyses/earlyWarning/emergingRisksOptions.ts";
import type { RiskPoint, RiskSeries } from "../../../src/analyses/earlyWarning/riskSeries.ts";
import { onDay, period, year } from "../../../src/model/period.ts";
import { census, depopulation, points, share } from "./series.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const day = "2030-01-01";
const rising = [41, 46, 52, 60, 66, 71, 80];
const level = [50, 49, 51, 50, 49, 51, 50];
const here = "obec/581283";
const found = (series: readonly RiskSeries[], options: Partial<EmergingRisksOptions> = {}) => emergingRisks(series, { day, ...options });
const all = ({ risks, others }: EmergingRisks): readonly EmergingRisk[] => [...risks, ...others];
const only = (series: RiskSeries, options: Partial<EmergingRisksOptions> = {}): EmergingRisk =>
  all(found([series], options))[0] as EmergingRisk;
const kendall = { tests: [{ test: "mann-kendall" }] } as const;

describe("reference: people of 21 ORPs, ČSÚ, 1 January 2010 to 2018", () => {
  // Computed independently by scipy 1.17.1: stats.kendalltau(method="exact"), stats.false_discovery_control, stats.theilslopes.
  const broken = depopulation.map((one) => ({ ...one, breaks: census }));
  const expected = {
    "orp/6201": [0.0003968253968253968, 0.0005952380952380953, 174.4],
    "orp/6203": [0.7726190476190476, 0.81125, -88.5],
    "orp/6204": [1, 1, -3.2],
    "orp/6205": [0.010714285714285714, 0.013235294117647059, 14.833333333333334],
    "orp/6212": [0.06904761904761905, 0.08055555555555556, 18.8],
    "orp/6218": [0.0003968253968253968, 0.0005952380952380953, -177.66666666666666],
    "orp/6220": [0.002777777777777778, 0.0036458333333333334, 67],
  };
  it.each(Object.entries(expected))("%s: p, q and slope since the census", (territory, [p, q, slope]) => {
    const one = all(found(broken, kendall)).find((risk) => risk.territory === territory);
    expect(one?.evidence[0]?.p).toBeCloseTo(p as number, 12);
    expect(one?.evidence[0]?.q).toBeCloseTo(q as number, 12);
    expect(one?.slope.perYear).toBeCloseTo(slope as number, 9);
    expect(one).toMatchObject({ used: 7, brokenOn: { on: "2011-03-26", leftOut: 2 }, everyMonths: 12, monthsOld: 143 });
  });

  it("three ORPs lose people, and the census is not taken for growth", () => {
    expect(found(broken, kendall).risks.map(({ territory, rank, status }) => [territory, rank, status])).toEqual([
      ["orp/6206", 1, "discovery"],
      ["orp/6210", 2, "discovery"],
      ["orp/6218", 3, "discovery"],
    ]);
    const status = (series: readonly RiskSeries[]) => all(found(series)).find(({ territory }) => territory === "orp/6203")?.status;
    expect([status(depopulation), status(broken)]).toEqual(["improving", "quiet"]);
  });

  it("counts have no location quotient, and what happens in the kraj is said", () => {
    expect(found(broken, kendall).risks[0]?.reference).toMatchObject({
      quotient: { value: null, reason: "not-applicable" },
      quotientChange: { value: null, reason: "not-applicable" },
      trend: { direction: "increasing" },
    });
  });
});

describe("reference: one synthetic share", () => {
  const risk = only(share(here, rising, { reference: { territory: "kraj/3115", points: points([60, 61, 60, 62, 61, 60, 61]) } }));

  it("each test gives what the method alone gives", () => {
    // χ² by the formula of Cochran and Armitage in Python, p by scipy.stats.chi2.sf; Mann and Kendall 2/7!.
    const [mann, recent, xmr] = risk.evidence;
    expect(mann).toMatchObject({
      method: "mann-kendall@1",
      statistic: { name: "S", value: 21 },
      signal: "worse",
      couldSignal: true,
      used: 7,
    });
    expect(mann?.p).toBeCloseTo(2 / 5040, 15);
    expect(mann?.q).toBeCloseTo(4 / 5040, 15);
    expect(recent).toMatchObject({
      method: "recent-trend@1",
      parameters: { variant: "proportion", keepsSign: true },
      signal: "none",
      used: 5,
    });
    expect(recent?.statistic?.value).toBeCloseTo(7.3027065401927045, 10);
    expect(recent?.p).toBeCloseTo(0.006885082095164769, 12);
    expect(xmr).toMatchObject({
      method: "xmr-chart@1",
      p: null,
      q: null,
      isDiscovery: null,
      parameters: { rules: "nhs-7", isProvisional: true },
    });
  });

  it("location quotient and its change", () => {
    expect(risk.reference?.quotient.value).toBeCloseTo(80 / 61, 12);
    expect(risk.reference?.quotientBefore.value).toBeCloseTo(41 / 60, 12);
    expect(risk.reference?.quotientBefore.period).toEqual(year(2017));
    expect(risk.reference?.quotientChange.value).toBeCloseTo(80 / 61 - 41 / 60, 12);
  });

  it("CUSUM and EWMA judge what came after the baseline", () => {
    const counts = [50, 52, 50, 52, 50, 52, 60, 62, 64, 66];
    const [cusum, ewma] = only(share(here, counts), {
      tests: [
        { test: "cusum", baseline: 6 },
        { test: "ewma", baseline: 6 },
      ],
    }).evidence;
    // Mean 51, moving ranges of 2, sigma = 2 / (2/√π) = 1.7725 (thousandths); sums of 9, 11, 13, 15 less k = half a sigma each.
    const sigma = Math.sqrt(Math.PI);
    expect(cusum?.statistic?.value).toBeCloseTo(48 / sigma - 4 * 0.5, 9);
    expect(cusum).toMatchObject({ direction: "increasing", signal: "worse", rule: "cusum", since: year(2023), used: 4, p: null });
    // z = 0.2 Σ 0.8^(4 − i) (xᵢ − mean)
    expect(ewma?.statistic?.value).toBeCloseTo((0.2 * (9 * 0.512 + 11 * 0.64 + 13 * 0.8 + 15)) / sigma, 9);
    expect(ewma).toMatchObject({ signal: "worse", rule: "ewma" });
  });

  it("a rate that is no proportion is tested by its limits", () => {
    const limited = [5, 6, 7, 8, 9, 10].map(
      (value, i): RiskPoint => ({ period: year(2018 + i), value, reason: null, lower: value - 0.5, upper: value + 0.5 }),
    );
    const [recent] = only(share(here, [], { points: limited, unit: "per-1000" }), { tests: [{ test: "recent-trend" }] }).evidence;
    // b = 1, SE b = (1 / 3.92) / √10: χ² = 3.92² · 10
    expect(recent?.statistic?.value).toBeCloseTo(153.664, 9);
    expect(recent).toMatchObject({ parameters: { variant: "general" }, signal: "worse" });
  });

  it.each<readonly [readonly (number | null)[], number, number, number | null]>([
    // scipy 1.17.1: stats.binomtest(larger, n, 0.5).pvalue
    [[1, 2, 3, 4, 5, 6, 7], 6, 0, 0.03125],
    [[1, 2, 3, 2, 3, 4, 5, 6, 7, 8, 9], 9, 1, 0.021484375],
    [[5, 6, 5, 6, 5], 2, 2, 1],
    [[1, 2, 2, null, 3, 4], 2, 0, 0.5],
    [[4, 4, 4, 4, 4], 0, 0, null],
  ])("changes of %j", (counts, worse, better, p) => {
    const { changes } = only(share(here, counts), { minimumPoints: 2 });
    expect(changes).toEqual({ method: "sign-test@1", worse, better, p: p === null ? null : expect.closeTo(p, 12) });
  });

  it("months with a rhythm of the year are compared with their like", () => {
    const monthly = Array.from({ length: 48 }, (_, i): RiskPoint => {
      const month = (at: number) => `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`;
      return { period: period(month(i), month(i + 1)), value: 100 + 30 * Math.abs(6 - (i % 12)) + Math.floor(i / 12), reason: null };
    });
    const one = only(share(here, [], { points: monthly, unit: "persons" }), { tests: [{ test: "seasonal-mann-kendall", period: 12 }] });
    // S = 12 seasons · 6 pairs; Var = 12 · 4 · 3 · 13 / 18 = 104; z = 71 / √104
    expect(one.evidence[0]).toMatchObject({ statistic: { value: 72 }, signal: "worse" });
    expect(one.everyMonths).toBe(1);
  });
});

describe("boundary", () => {
  it("four years can find nothing two-sided, and one-sided the least", () => {
    const four = share(here, [1, 2, 3, 4]);
    const two = found([four], { ...kendall, minimumPoints: 4 });
    expect(two.others[0]?.evidence[0]).toMatchObject({ signal: "none", couldSignal: false });
    expect(two.comparisons).toMatchObject({ tests: 1, couldNotSignal: 1, expectedFalseAlarms: 0 });
    const one = found([four], { minimumPoints: 4, tests: [{ test: "mann-kendall", alternative: "worse" }] });
    expect(one.risks[0]?.evidence[0]?.p).toBeCloseTo(1 / 24, 15);
    expect(one.risks[0]?.evidence[0]?.parameters).toMatchObject({ alternative: "increasing" });
  });

  it("minimumPoints counts known values", () => {
    const gappy = share(here, [1, 2, null, 3, 4]);
    expect(only(gappy).why).toBe("too-few");
    expect(only(gappy, { minimumPoints: 4 }).why).toBeNull();
  });

  it("which way is worse is a matter of the polarity", () => {
    const status = (more: Partial<RiskSeries>) => only(share(here, rising, more), kendall).status;
    expect(status({})).toBe("discovery");
    expect(status({ polarity: "higher-is-better" })).toBe("improving");
    expect(status({ polarity: "none", worse: "increasing" })).toBe("discovery");
    expect(status({ polarity: "lower-is-better", worse: "decreasing" })).toBe("improving");
  });

  it("steps the worse way end at a gap, at an equal value and at a fall", () => {
    const steps = (counts: readonly (number | null)[]) => only(share(here, counts), { minimumPoints: 2 }).stepsWorse;
    expect([
      steps([1, 2, 3, 4]),
      steps([5, 1, 2, 3]),
      steps([1, 2, 2, 3]),
      steps([1, null, 3, 4]),
      steps([1, 2, null]),
      steps([3, 2]),
    ]).toEqual([3, 2, 1, 1, 1, 0]);
  });

  it("one of many is a signal and no discovery", () => {
    const one = share("obec/500000", [1, 2, 4, 3, 5, 6]);
    const many = Array.from({ length: 19 }, (_, i) => share(`obec/5000${10 + i}`, [...level]));
    expect(found([one], kendall).risks[0]?.status).toBe("discovery");
    const { risks, comparisons } = found([one, ...many], kendall);
    expect(risks.map(({ status }) => status)).toEqual(["signal"]);
    expect(comparisons).toMatchObject({ tests: 20, signals: { worse: 1, better: 0 }, discoveries: 0, expectedFalseAlarms: 1 });
  });

  it("a state on one day stays one when a year of it is missing", () => {
    const state = [2018, 2019, 2021].map((y): RiskPoint => ({ period: onDay(`${y}-12-31`), value: y, reason: null }));
    expect(only(share(here, [], { points: state })).gaps).toEqual([{ period: onDay("2020-12-31"), reason: "not-asked" }]);
  });

  it.each<readonly [string, readonly (readonly [string, string])[], readonly (readonly [string, string])[], number]>([
    [
      "months over a leap day",
      [
        ["2020-01-01", "2020-02-01"],
        ["2020-03-01", "2020-04-01"],
      ],
      [["2020-02-01", "2020-03-01"]],
      1,
    ],
    [
      "quarters",
      [
        ["2020-10-01", "2021-01-01"],
        ["2021-04-01", "2021-07-01"],
      ],
      [["2021-01-01", "2021-04-01"]],
      3,
    ],
    [
      "school years",
      [
        ["2019-09-01", "2020-09-01"],
        ["2021-09-01", "2022-09-01"],
      ],
      [["2020-09-01", "2021-09-01"]],
      12,
    ],
    [
      "states every five years, none missing",
      [
        ["2010-12-31", "2011-01-01"],
        ["2015-12-31", "2016-01-01"],
      ],
      [],
      60,
    ],
    [
      "days at the end of months",
      [
        ["2020-01-30", "2020-01-31"],
        ["2020-03-30", "2020-03-31"],
      ],
      [],
      2,
    ],
  ])("%s", (_, given, missing, everyMonths) => {
    const own = given.map(([from, to], value): RiskPoint => ({ period: { from, to }, value, reason: null }));
    const one = only(share(here, [], { points: own }));
    expect(one.gaps.map(({ period: { from, to } }) => [from, to])).toEqual(missing);
    expect(one.everyMonths).toBe(everyMonths);
  });

  it("ranks: discovery, then more tests, then q, then quotient, then ids", () => {
    const region = (count: number) => ({ territory: "kraj/3115", points: points(rising.map(() => count)) });
    const { risks } = found(
      [
        share("obec/500011", rising, { reference: region(60) }),
        share("obec/500012", rising, { reference: region(40) }),
        share("obec/500010", rising, { reference: region(60) }),
        share(
          "obec/500013",
          rising.map((count) => count * 3),
        ),
      ],
      { tests: [{ test: "mann-kendall" }, { test: "recent-trend" }] },
    );
    expect(risks.map(({ territory, rank }) => [territory, rank])).toEqual([
      ["obec/500013", 1],
      ["obec/500012", 2],
      ["obec/500010", 3],
      ["obec/500011", 4],
    ]);
  });
});

describe("small denominators", () => {
  const village = points([1, 2, 2, 3, 4, 5, 6, 6, 8, 9, 10, 12], 60);
  const series = share(here, [], { points: village, reference: { territory: "kraj/3115", points: points(village.map(() => 50)) } });

  it("refuses them, pools them, or knows nothing of them", () => {
    expect(only(series).pooled).toBe(1);
    expect(only(series, { minimumDenominator: 100 })).toMatchObject({ status: "untestable", why: "denominator-too-small", evidence: [] });
    const pooled = only(series, { minimumDenominator: 100, smallDenominators: "pooled" });
    expect(pooled).toMatchObject({ pooled: 2, dropped: 0, used: 6, everyMonths: 24, why: null, status: "discovery" });
    expect(pooled.level).toEqual({ value: 22 / 120, reason: null, period: period("2027-01-01", "2029-01-01") });
  });

  it("pools the territory of comparison in the same way, and makes the slope one of a year", () => {
    const pooled = emergingRisks([series], { day: "2030-01-01", minimumDenominator: 100, smallDenominators: "pooled" }).risks[0];
    expect(pooled?.reference?.quotient.value).toBeCloseTo(22 / 120 / 0.05, 12);
    // Pooled shares 3, 5, 9, 12, 17, 22 of 120; slopes of pairs 2, 4, 3, 5, 5, 3, 3.5, 4, 4.25, 4, 4, 13/3, 5, 5, 3.8: median 4 of 120 in two years.
    expect(pooled?.slope.perYear).toBeCloseTo(4 / 120 / 2, 12);
  });

  it("says what stands in the way", () => {
    const why = (own: readonly RiskPoint[], least = 100) =>
      only(share(here, [], { points: own }), { minimumDenominator: least, smallDenominators: "pooled" }).why;
    expect(why(village.map(({ period: at, value }) => ({ period: at, value, reason: null })))).toBe("denominator-unknown");
    expect(why(village.map((point) => ({ ...point, numerator: 70 })))).toBe("not-a-proportion");
    expect(why(village, 5000)).toBe("denominator-too-small");
  });
});

describe("unknown", () => {
  const why = (series: RiskSeries) => only(series).why;
  it.each<readonly [string, RiskSeries, string]>([
    ["no point", share(here, []), "nothing-known"],
    ["no known value", share(here, [null, null]), "nothing-known"],
    ["one year", share(here, [3]), "too-few"],
    ["no direction", share(here, rising, { polarity: "none" }), "no-direction"],
    ["a band", share(here, rising, { polarity: "target-band" }), "no-direction"],
    [
      "rolling means",
      share(here, [], {
        points: [0, 1, 2, 3, 4].map((i) => ({ period: { from: `${2015 + i}-01-01`, to: `${2018 + i}-01-01` }, value: i, reason: null })),
      }),
      "periods-overlap",
    ],
    [
      "uneven days",
      share(here, [], {
        points: ["01-05", "02-09", "03-01"].map((text, i) => ({ period: onDay(`2020-${text}`), value: i, reason: null })),
      }),
      "periods-uneven",
    ],
    [
      "a half-year among years",
      share(here, [], { points: [...points([1, 2, 3, 4]), { period: period("2021-01-01", "2021-07-01"), value: 1, reason: null }] }),
      "periods-uneven",
    ],
  ])("%s", (_, series, reason) => {
    expect(why(series)).toBe(reason);
    expect(found([series]).leftOut).toEqual([{ why: reason, series: 1 }]);
    expect(only(series)).toMatchObject({ status: "untestable", rank: null, evidence: [] });
  });

  it("gaps are listed with their reasons, those that nobody gave too", () => {
    const gappy = share(here, [1, 2, null, 3, 4, 5, 6]);
    const given = { ...gappy, points: gappy.points.filter(({ period: at }) => at.from !== "2021-01-01") };
    expect(only(given).gaps).toEqual([
      { period: year(2019), reason: "not-reported" },
      { period: year(2021), reason: "not-asked" },
    ]);
    expect(only(given).evidence.map(({ test, reason }) => [test, reason])).toEqual([
      ["mann-kendall", null],
      ["recent-trend", "gap-in-series"],
      ["xmr", null],
    ]);
  });

  it("a figure of both sides of a break is a gap, and what was before is left out", () => {
    const broken = only(share(here, rising, { breaks: [{ on: "2019-07-01", cs: "novela", en: "amendment" }] }), { minimumPoints: 4 });
    expect(broken).toMatchObject({
      used: 4,
      brokenOn: { on: "2019-07-01", leftOut: 3 },
      gaps: [{ period: year(2019), reason: "break-in-series" }],
    });
  });

  it("a break between two states cuts between them", () => {
    const state = [2018, 2019, 2020, 2021, 2022].map(
      (y, i): RiskPoint => ({ period: year(y), measured: onDay(`${y}-12-31`), value: i, reason: null }),
    );
    const one = only(share(here, [], { points: state, breaks: [{ on: "2020-07-01", cs: "", en: "" }] }), { minimumPoints: 2 });
    expect(one).toMatchObject({ used: 3, gaps: [], brokenOn: { leftOut: 2 } });
  });

  it("without a reference there is none; without its figure there is a reason", () => {
    expect(only(share(here, rising)).reference).toBeNull();
    const reference = { territory: "kraj/3115", points: points(rising.map(() => null)) };
    expect(only(share(here, rising, { reference })).reference).toMatchObject({
      level: { value: null, reason: "not-reported" },
      quotient: { value: null, reason: "not-reported" },
      quotientBefore: { value: null, reason: "too-few" },
      trend: { direction: null, reason: "nothing-known" },
    });
    const zero = { territory: "kraj/3115", points: points(rising.map(() => 0)) };
    expect(only(share(here, rising, { reference: zero })).reference?.quotient).toEqual({ value: null, reason: "denominator-zero" });
  });

  it("all equal is quiet, without neither counts nor limits the recent trend says so", () => {
    expect(only(share(here, [5, 5, 5, 5, 5])).status).toBe("quiet");
    const bare = share(here, [], { points: rising.map((value, i) => ({ period: year(2017 + i), value, reason: null })) });
    expect(only(bare).evidence[1]).toMatchObject({ reason: "limits-unknown", p: null, q: null, signal: null });
  });

  it("without a test that answers nothing is tested", () => {
    expect(only(share(here, [5, 6, 7, 8, 9]), { tests: [{ test: "cusum", baseline: 9 }] })).toMatchObject({
      why: "no-test-possible",
      status: "untestable",
    });
  });
});

describe("refusal", () => {
  const good = share(here, rising);
  it.each<readonly [string, string, () => unknown]>([
    ["a series twice", "series-twice", () => found([good, good])],
    ["a period twice", "period-twice", () => found([{ ...good, points: [...good.points, ...good.points] }])],
    [
      "an empty period",
      "period-empty",
      () => found([{ ...good, points: [{ period: { from: "2020-01-01", to: "2020-01-01" }, value: 1, reason: null }] }]),
    ],
    ["no day", "day-invalid", () => found([good], { day: "today" })],
    ["a value that is none", "not-finite", () => found([{ ...good, points: points([Number.NaN]) }])],
    ["a territory compared with itself", "reference-is-territory", () => found([{ ...good, reference: { territory: here, points: [] } }])],
    ["an unknown test", "unknown-option", () => found([good], { tests: [{ test: "gut-feeling" } as never] })],
    ["a test twice", "test-twice", () => found([good], { tests: [{ test: "xmr" }, { test: "xmr", rules: "nelson-9" }] })],
    ["one point", "not-whole", () => found([good], { minimumPoints: 1 })],
    ["no denominator", "not-positive", () => found([good], { minimumDenominator: 0 })],
    ["a rate of one", "rate-out-of-range", () => found([good], { rate: 1 })],
    ["a scale of zero", "not-positive", () => found([{ ...good, scale: 0 }])],
    ["another rule for small denominators", "unknown-option", () => found([good], { smallDenominators: "guessed" as never })],
  ])("%s", (_, code, act) => expect(act).toThrow(refused(code)));
});

describe("law", () => {
  const counts = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }), { minLength: 0, maxLength: 10 });
  const many = fc
    .array(counts, { minLength: 1, maxLength: 6 })
    .map((lists) =>
      lists.map((list, i) => share(`obec/50000${i}`, list, { reference: { territory: "kraj/3115", points: points(lists[0] ?? []) } })),
    );

  it("the order of series and points changes nothing", () => {
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat(1000)), (series, keys) => {
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((one) => [keys.next().value ?? 0, one] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, one]) => one);
        const mixed = shuffled(series).map((one) => ({ ...one, points: shuffled(one.points) }));
        expect(found(mixed)).toEqual(found(series));
      }),
      { numRuns: 60 },
    );
  });

  it("an earlier day never sees what was known or happened later", () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 2018, max: 2027 }), fc.integer({ min: 0, max: 5 }), (series, today, late) => {
        const dated = series.map((one) => ({
          ...one,
          points: one.points.map((point, i) => ({ ...point, knownAt: `${2018 + i + (i % 2 === 0 ? late : 0)}-03-01` })),
        }));
        const asOf = `${today}-06-30`;
        const seen = dated.map((one) => ({
          ...one,
          points: one.points.filter(({ knownAt, period: { to } }) => knownAt <= asOf && to <= asOf),
        }));
        expect(found(dated, { day: asOf })).toEqual(found(seen, { day: asOf }));
      }),
      { numRuns: 60 },
    );
  });

  it("each series stands once; discoveries are signals; ranks are 1 to n; the note counts what is there", () => {
    fc.assert(
      fc.property(many, (series) => {
        const { risks, others, comparisons, leftOut } = found(series);
        expect(
          all({ risks, others } as EmergingRisks)
            .map(({ territory }) => territory)
            .toSorted(),
        ).toEqual(series.map(({ territory }) => territory).toSorted());
        expect(risks.map(({ rank }) => rank)).toEqual(risks.map((_, i) => i + 1));
        const evidence = [...risks, ...others].flatMap((one) => one.evidence);
        expect(evidence.filter(({ p }) => p !== null)).toHaveLength(comparisons.tests);
        expect(comparisons.tests + comparisons.withoutP + comparisons.unanswered).toBe(evidence.length);
        for (const { isDiscovery, signal, p, q } of evidence) {
          if (isDiscovery === true) expect(["worse", "better"]).toContain(signal);
          expect(p === null).toBe(q === null);
          if (p !== null && q !== null) expect(q).toBeGreaterThanOrEqual(p);
        }
        expect(leftOut.reduce((sum, { series: n }) => sum + n, 0)).toBe(others.filter(({ status }) => status === "untestable").length);
      }),
      { numRuns: 60 },
    );
  });

  it("turned upside down, worse is better", () => {
    fc.assert(
      fc.property(counts, (list) => {
        const one = only(share(here, list), kendall);
        const other = only(share(here, list, { worse: "decreasing" }), kendall);
        const turned = { worse: "better", better: "worse", none: "none" } as const;
        expect(other.evidence.map(({ signal }) => signal)).toEqual(
          one.evidence.map(({ signal }) => (signal === null ? null : turned[signal])),
        );
      }),
      { numRuns: 60 },
    );
  });
});
