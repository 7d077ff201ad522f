import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emergingRisks } from "../../src/analyses/earlyWarning/emergingRisks.ts";
import { observeSeries } from "../../src/evaluation/observeSeries.ts";
import { riskSeries } from "../../src/evaluation/riskSeries.ts";
import { personsIndicator } from "../../src/indicators/people/personsAged.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import { livingAllowanceShareIndicator } from "../../src/indicators/risk/livingAllowanceShare.ts";
import type { Fact, SeriesBreak } from "../../src/model/fact.ts";
import { onDay, year } from "../../src/model/period.ts";
import { day, facts as examples, orps, territories } from "./examples.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const subject = "obec/581283";
const about = (y: number) => ({ subject, source: "office", period: onDay(`${y}-12-31`), knownAt: `${y + 1}-03-01` });
const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023];
const periods = years.map(year);
/** Synthetic: people in debt enforcement rise by five a year among a thousand. */
const facts: readonly Fact[] = years.flatMap((y, i) => [
  { ...about(y), field: "personsInExecution", value: 40 + 5 * i },
  { ...about(y), field: "population/T/15+", value: 1000 },
]);
const cards = [executionShareIndicator];
const observed = (asOf = "2024-06-30", of = facts) => observeSeries(cards, of, [subject, "cr"], { periods, day: asOf });
const census: SeriesBreak = { fields: ["population"], on: "2021-03-27", cs: "sčítání", en: "census" };

describe("riskSeries", () => {
  it("takes values, counts, limits, reasons and the time of measurement", () => {
    const [series] = riskSeries(observed(), cards, { territories: [subject], references: { [subject]: "cr" } });
    expect(series).toMatchObject({
      indicator: "execution-share",
      unit: "1",
      polarity: "lower-is-better",
      territory: subject,
      scale: 1,
      breaks: [],
    });
    expect(series?.points[0]).toMatchObject({
      period: year(2017),
      measured: onDay("2017-12-31"),
      value: 0.04,
      reason: null,
      numerator: 40,
      denominator: 1000,
    });
    // scipy 1.17.1: stats.binomtest(40, 1000).proportion_ci(method="wilson")
    expect(series?.points[0]?.lower).toBeCloseTo(0.02951097368545276, 10);
    expect(series?.points[0]?.upper).toBeCloseTo(0.05400964412125796, 10);
    expect(series?.reference).toMatchObject({ territory: "cr" });
    expect(series?.reference?.points[0]).toMatchObject({ value: null, reason: "not-asked" });
  });

  it("goes into early warning", () => {
    const series = riskSeries(observed(), cards, { territories: [subject] });
    expect(emergingRisks(series, { day: "2024-06-30" }).risks[0]).toMatchObject({
      status: "discovery",
      stepsWorse: 6,
      level: { value: 0.07 },
    });
  });

  it("cuts at a break of a field that the card reads, and at no other", () => {
    const cut = (breaks: readonly SeriesBreak[]) =>
      emergingRisks(riskSeries(observed(), cards, { territories: [subject], breaks }), { day: "2024-06-30", minimumPoints: 3 });
    expect(cut([census]).others[0]).toMatchObject({ used: 3, brokenOn: { on: "2021-03-27", leftOut: 4 } });
    expect(cut([{ ...census, fields: ["births"] }]).risks[0]).toMatchObject({ used: 7, brokenOn: null });
  });

  it("a numerator after and a denominator before a break are no figure", () => {
    const lagging = facts.map((fact) =>
      fact.field.startsWith("population") && fact.period.from === "2021-12-31" ? { ...fact, period: onDay("2021-03-01") } : fact,
    );
    const patient = { ...executionShareIndicator, maxPeriodGap: 400 };
    const series = observeSeries([patient], lagging, [subject], { periods, day: "2024-06-30" });
    const [one] = riskSeries(series, [patient], { territories: [subject], breaks: [census] });
    expect(one?.points[4]).toMatchObject({ value: null, reason: "break-in-series" });
    expect(one?.points[5]?.value).toBeCloseTo(0.065, 12);
  });

  it("limits of another level are not taken for those of 95 %", () => {
    const series = observeSeries(cards, facts, [subject], { periods, day: "2024-06-30", level: 0.998 });
    expect(riskSeries(series, cards, { territories: [subject] })[0]?.points[0]).toMatchObject({ value: 0.04, lower: null, upper: null });
  });

  it("direction and theme come from the caller where the card has none", () => {
    const series = observeSeries([personsIndicator], [], [subject], { periods, day: "2024-06-30" });
    const [one] = riskSeries(series, [personsIndicator], {
      territories: [subject],
      worse: { persons: "decreasing" },
      themes: { persons: "depopulation" },
    });
    expect(one).toMatchObject({ worse: "decreasing", theme: "depopulation" });
    expect(one?.points.every(({ reason }) => reason === "not-asked")).toBe(true);
  });

  it("refuses a territory or a card that was not observed", () => {
    expect(() => riskSeries(observed(), cards, { territories: ["obec/500000"] })).toThrow(refused("subject-unknown"));
    expect(() => riskSeries(observed(), [personsIndicator], { territories: [subject] })).toThrow(refused("indicator-unknown"));
  });

  it("law: as of an earlier day nothing later is seen", () => {
    fc.assert(
      fc.property(fc.constantFrom(...years), fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 7, maxLength: 7 }), (y, counts) => {
        const told = facts.map((fact) =>
          fact.field === "personsInExecution"
            ? { ...fact, value: counts[years.indexOf(Number(fact.period.from.slice(0, 4)))] as number }
            : fact,
        ) as readonly Fact[];
        const asOf = `${y + 1}-06-30`;
        const warned = (of: readonly Fact[]) =>
          emergingRisks(riskSeries(observed(asOf, of), cards, { territories: [subject] }), { day: asOf, minimumPoints: 2 });
        expect(warned(told)).toEqual(warned(told.filter(({ knownAt }) => knownAt <= asOf)));
      }),
      { numRuns: 25 },
    );
  });
});

describe("figures of one year (examples/data)", () => {
  const two = [executionShareIndicator, livingAllowanceShareIndicator];
  const region = (id: string): string => (id === "orp/5302" ? "kraj/3093" : id === "orp/2116" ? "kraj/3026" : "kraj/3115");
  const references = Object.fromEntries(orps.map((id) => [id, region(id)]));
  const series = observeSeries(two, examples, [...orps, "kraj/3115", "kraj/3093", "kraj/3026"], {
    periods: [2021, 2022, 2023].map(year),
    day,
    territories,
  });
  const { risks, others, comparisons, leftOut } = emergingRisks(riskSeries(series, two, { territories: orps, references }), { day });

  it("warn of nothing, and say why", () => {
    expect(risks).toEqual([]);
    expect(leftOut).toEqual([{ why: "too-few", series: 46 }]);
    expect(comparisons).toMatchObject({ tests: 0, expectedFalseAlarms: 0, discoveries: 0 });
  });

  it("still have a level and a location quotient", () => {
    const brno = others.find(({ territory, indicator }) => territory === "orp/6203" && indicator === "execution-share");
    // Added up from examples/data in Python: 24 000 of 337 953 persons here, 55 726 of 1 028 332 in the kraj.
    expect(brno?.level.value).toBeCloseTo(24_000 / 337_953, 12);
    expect(brno?.reference?.quotient.value).toBeCloseTo(1.3104800552631728, 12);
    expect(brno?.reference?.quotientChange).toEqual({ value: null, reason: "too-few" });
    expect(brno?.gaps.map(({ reason }) => reason)).toEqual(["not-asked", "not-asked"]);
  });
});
