import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facilitiesIndicator } from "../../src/indicators/capacity/facilities.ts";
import { facilityRateIndicator } from "../../src/indicators/capacity/facilityRate.ts";
import type { Indicator } from "../../src/indicators/indicator.ts";
import { naturalIncreaseIndicator } from "../../src/indicators/people/naturalIncrease.ts";
import { totalIncreaseIndicator } from "../../src/indicators/people/totalIncrease.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import { dayAfter } from "../../src/model/day.ts";
import type { Fact, SeriesBreak } from "../../src/model/fact.ts";
import { onDay, type Period, year } from "../../src/model/period.ts";
import { fact } from "../model/office.ts";
import { observed } from "./observed.ts";

const home = { code: "130", cs: "domovy pro seniory", en: "homes for seniors" };
const homes = facilitiesIndicator(home);
const rate = facilityRateIndicator({ kind: home, ages: "15+" });
const town = "obec/500001";
const executions = (count: Period, people: Period, subject = town): readonly Fact[] => [
  fact(subject, "personsInExecution", 5, { period: count }),
  fact(subject, "population/T/15+", 100, { period: people }),
];
const gapOf = (days: number): Indicator => ({ ...executionShareIndicator, maxPeriodGap: days });

describe("numerator and denominator of different times", () => {
  // 31. 12. 2020 to 31. 12. 2023: 1 094 days lie between the two days.
  const facts = executions(onDay("2023-12-31"), onDay("2020-12-31"));

  it("are not divided, and their periods are shown", () => {
    expect(observed(executionShareIndicator, facts, town)).toMatchObject({
      value: null,
      reason: "periods-differ",
      numerator: 5,
      denominator: 100,
      numeratorPeriod: onDay("2023-12-31"),
      denominatorPeriod: onDay("2020-12-31"),
    });
  });

  it.each([
    [1093, null, "periods-differ"],
    [1094, 0.05, null],
    [1095, 0.05, null],
  ])("with a limit of %i days", (limit, value, reason) => {
    expect(observed(gapOf(limit), facts, town)).toMatchObject({ value, reason });
  });

  it("by default may touch or overlap, and not lie a day apart", () => {
    const of = (people: Period) => observed(executionShareIndicator, executions(year(2023), people), town).reason;
    expect(of(year(2023))).toBeNull();
    expect(of(onDay("2023-07-01"))).toBeNull();
    expect(of(onDay("2022-12-31"))).toBeNull();
    expect(of(onDay("2024-01-01"))).toBeNull();
    expect(of(onDay("2022-12-30"))).toBe("periods-differ");
    expect(of(onDay("2024-01-02"))).toBe("periods-differ");
  });

  it("also within one side: births of one year and deaths of another", () => {
    const of = (births: Period) => [
      fact(town, "births", 5, { period: births }),
      fact(town, "deaths", 4),
      fact(town, "midYearPopulation", 100),
    ];
    expect(observed(naturalIncreaseIndicator, of(year(2023)), town).reason).toBeNull();
    expect(observed(naturalIncreaseIndicator, of(year(2021)), town)).toMatchObject({ value: null, reason: "periods-differ" });
  });

  it("also among municipalities that are summed, for a sum too", () => {
    const listed = [1, 2, 3].flatMap((n) => [
      fact(`obec/50000${n}`, "facilities/130", 1, { period: n === 3 ? year(2020) : year(2023) }),
      fact(`obec/50000${n}`, "population/T/15+", 100, { period: n === 3 ? year(2020) : year(2023) }),
    ]);
    expect(observed(homes, listed, "orp/6201")).toMatchObject({ value: null, reason: "periods-differ" });
    expect(observed(rate, listed, "orp/6201")).toMatchObject({ value: null, reason: "periods-differ" });
    expect(observed(homes, listed, "pou/62011").value).toBe(2);
  });

  it("a lower bound is not put together from people of another time", () => {
    const listed = [
      fact("obec/500001", "facilities/130", 1),
      fact("obec/500001", "population/T/15+", 100),
      fact("obec/500002", "population/T/15+", 100, { period: onDay("2020-12-31") }),
    ];
    expect(observed(rate, listed, "pou/62011")).toMatchObject({ value: null, low: null });
  });

  it("the limit is reached to the day, whatever the distance", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (distance, limit) => {
        const people = onDay(dayAfter("2023-01-01", -1 - distance));
        const seen = observed(gapOf(limit), executions(year(2023), people), town);
        expect(seen.reason).toBe(distance > limit ? "periods-differ" : null);
      }),
    );
  });
});

describe("a break in a series", () => {
  const census = (on: string, fields: readonly string[] = ["population"]): readonly SeriesBreak[] => [
    { fields, on, cs: "sčítání", en: "census" },
  ];
  const facts = executions(onDay("2023-12-31"), onDay("2020-12-31"));
  const reason = (breaks: readonly SeriesBreak[], card = gapOf(2000)) => observed(card, facts, town, { breaks }).reason;

  it.each([
    ["before both", "2020-12-31", null],
    ["on the first day after the earlier one", "2021-01-01", "break-in-series"],
    ["between them", "2022-06-01", "break-in-series"],
    ["on the day of the later one", "2023-12-31", "break-in-series"],
    ["after both", "2024-01-01", null],
  ])("%s", (_, on, expected) => expect(reason(census(on))).toBe(expected));

  it("in another series is none of their business", () => {
    expect(reason(census("2022-06-01", ["births", "populationElsewhere"]))).toBeNull();
    expect(reason(census("2022-06-01", ["births", "personsInExecution"]))).toBe("break-in-series");
  });

  it("further apart than the limit they differ in any case", () => {
    expect(reason(census("2022-06-01"), executionShareIndicator)).toBe("periods-differ");
  });

  it("within one period there is none", () => {
    expect(observed(executionShareIndicator, executions(year(2021), year(2021)), town, { breaks: census("2021-01-01") }).reason).toBeNull();
  });

  // Events of 2021 over the people of 31. 12. 2020: the periods touch, and the census lies just between.
  it("between periods that touch is a break too", () => {
    const touching = executions(year(2021), onDay("2020-12-31"));
    expect(observed(executionShareIndicator, touching, town, { breaks: census("2021-01-01") }).reason).toBe("break-in-series");
  });
});

describe("partial sums", () => {
  const part = (covered: number, members: number) => ({ coverage: { covered, members } });

  it("of counts are a lower bound with its coverage, ČSÚ facilities of Jihomoravský kraj: 62 of 673", () => {
    const facts = [fact("kraj/3115", "facilities/130", 43, part(62, 673))];
    expect(observed(homes, facts, "kraj/3115")).toMatchObject({
      value: null,
      reason: "not-known-to-source",
      low: 43,
      high: null,
      numerator: null,
      covered: 62,
      members: 673,
      origin: "reported",
    });
  });

  it("over all people are a lower bound of the rate", () => {
    const facts = [fact("kraj/3115", "facilities/130", 43, part(62, 673)), fact("kraj/3115", "population/T/15+", 1_000_000)];
    expect(observed(rate, facts, "kraj/3115")).toMatchObject({ value: null, low: 0.43, denominator: 1_000_000, covered: 62, members: 673 });
  });

  it("that cover everything are whole", () => {
    expect(observed(homes, [fact("kraj/3115", "facilities/130", 43, part(673, 673))], "kraj/3115")).toMatchObject({ value: 43, low: null });
  });

  it("without a figure have a reason and no bound", () => {
    const facts = [fact("kraj/3115", "facilities/130", "suppressed", part(62, 673))];
    expect(observed(homes, facts, "kraj/3115")).toMatchObject({ value: null, reason: "suppressed", low: null });
  });

  it("give no bound of a card that refuses them", () => {
    const facts = [fact("kraj/3115", "personsInExecution", 5, part(1, 2)), fact("kraj/3115", "population/T/15+", 100)];
    expect(observed(executionShareIndicator, facts, "kraj/3115")).toMatchObject({ value: null, low: null, covered: 1, members: 2 });
  });

  it("of people under a whole count are no lower bound: with all the people the rate is lower", () => {
    const facts = [fact("kraj/3115", "facilities/130", 10), fact("kraj/3115", "population/T/15+", 9000, part(60, 62))];
    const truth = (10_000 * 10) / 9900;
    expect(observed(rate, facts, "kraj/3115").value).toBeNull();
    expect(observed(rate, facts, "kraj/3115").low ?? 0).toBeLessThanOrEqual(truth);
  });

  it("among members neither", () => {
    const facts = [1, 2].flatMap((n) => [
      fact(`obec/50000${n}`, "facilities/130", 5),
      fact(`obec/50000${n}`, "population/T/15+", n === 1 ? 100 : 10, n === 1 ? {} : part(1, 2)),
    ]);
    const seen = observed(rate, facts, "pou/62011");
    expect(seen.value).toBeNull();
    expect(seen.low ?? 0).toBeLessThanOrEqual((10_000 * 10) / 200);
  });

  it("of several cells cover no more than the least of them, in any order of facts", () => {
    const facts = [
      fact("kraj/3115", "births", 9, part(60, 62)),
      fact("kraj/3115", "deaths", 9, part(50, 62)),
      fact("kraj/3115", "arrivals", 9, part(61, 62)),
      fact("kraj/3115", "departures", 9),
      fact("kraj/3115", "midYearPopulation", 900),
    ];
    for (const all of [facts, facts.toReversed()])
      expect(observed(totalIncreaseIndicator, all, "kraj/3115")).toMatchObject({ value: null, low: null, covered: 50, members: 62 });
  });
});
