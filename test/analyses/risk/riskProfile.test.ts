import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { riskProfile } from "../../../src/analyses/risk/riskProfile.ts";
import type { YearlyFigure } from "../../../src/analyses/risk/yearlyFigure.ts";
import type { Reason } from "../../../src/codebooks/absenceReasons.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
/** A series that ends in 2023; a text is the reason of a missing year. */
const series = (...said: readonly (number | Reason)[]): readonly YearlyFigure[] =>
  said.map((one, i) => {
    const year = 2024 - said.length + i;
    return typeof one === "number" ? { year, value: one, reason: null } : { year, value: null, reason: one };
  });
const alone = (...said: readonly (number | Reason)[]) =>
  riskProfile({ territory: series(...said), region: null, country: null }, { year: 2023 });
const value = (number: number) => ({ value: number, reason: null });
const reason = (code: Reason) => ({ value: null, reason: code });

describe("riskProfile", () => {
  // MMR, Index sociálního vyloučení 2023: persons in execution of 15+, ORP Blansko 3.86 %, ČR 6.773 %; quotient computed by hand.
  it("ORP Blansko 2023 against the country: 0.57 of its share of persons in execution", () => {
    const input = { territory: series(1847 / 47_834), region: null, country: series(621_305 / 9_172_797) };
    expect(riskProfile(input, { year: 2023 }).country?.quotient.value).toBeCloseTo(0.5701, 4);
  });

  // Computed independently by numpy.polyfit(x, y, 1): (4.0, 4.6, 6.1, 5.9) over 2020–2023 has the slope 0.72.
  it("the slope of four years, made up", () => {
    const input = { territory: series(4.0, 4.6, 6.1, 5.9), region: null, country: null };
    const profile = riskProfile(input, { year: 2023, slopeYears: 4 });
    expect(profile.slope.value).toBeCloseTo(0.72, 12);
    expect(profile.change.value).toBeCloseTo(1.9, 12);
    expect(profile.relativeChange.value).toBeCloseTo(0.475, 12);
    expect(profile.slopePoints).toBe(4);
  });

  it("of three years the slope is half of the change from the first to the last, whatever the middle one", () => {
    expect(alone(4, 100, 6).slope).toEqual(value(1));
    expect(alone(4, 100, 6).change).toEqual(value(2));
  });

  it("says what it did, and over which years", () => {
    const { method, year, since, slopeYears, region, country } = alone(4, 5, 6);
    expect({ method, year, since, slopeYears, region, country }).toEqual({
      method: "risk-profile@1",
      year: 2023,
      since: 2021,
      slopeYears: 3,
      region: null,
      country: null,
    });
  });

  it("compares with kraj and country one by one", () => {
    const input = { territory: series(4, 5, 6), region: series(3, 3, 3), country: series(1, 2, 3) };
    const { region, country } = riskProfile(input, { year: 2023 });
    expect([region?.quotient, region?.changeDifference, region?.slopeDifference]).toEqual([value(2), value(2), value(1)]);
    expect([country?.quotient, country?.changeDifference, country?.slopeDifference]).toEqual([value(2), value(0), value(0)]);
    expect([region?.level, country?.slope]).toEqual([value(3), value(1)]);
  });

  describe("unknown", () => {
    it("without a figure of the year there is no level and no change, but a slope may stand on others", () => {
      const profile = riskProfile(
        { territory: series(1, 2, 3, "not-reported"), region: null, country: null },
        { year: 2023, slopeYears: 4 },
      );
      expect([profile.level, profile.change, profile.relativeChange]).toEqual(Array(3).fill(reason("not-reported")));
      expect([profile.slope, profile.slopePoints]).toEqual([value(1), 3]);
    });

    it("never a slope from fewer than three points; the reason is that of the first missing year", () => {
      expect(alone(1, "suppressed", 3).slope).toEqual(reason("suppressed"));
      expect(alone(1, "suppressed", 3).change).toEqual(value(2));
      expect(alone(2, 3).slope).toEqual(reason("not-asked"));
      expect(alone().level).toEqual(reason("not-asked"));
    });

    it("a missing year is not closed up: 1, ?, 3, 5 of 2020–2023 rises by 9/7 a year, not by 2", () => {
      // By hand: years −3, −1, 0 about their mean −4/3, values about 3: ((−5/3)(−2) + (1/3)(0) + (4/3)(2)) / (42/9).
      const profile = riskProfile(
        { territory: series(1, "not-reported", 3, 5), region: null, country: null },
        { year: 2023, slopeYears: 4 },
      );
      expect(profile.slope.value).toBeCloseTo(9 / 7, 12);
    });

    it.each([
      ["denominator-zero", series(0, 1, 2), series(0, 0, 0)],
      ["not-applicable", series(-1, 1, -2), series(1, 1, 1)],
    ] as const)("quotient and relative change: %s", (code, territory, region) => {
      const profile = riskProfile({ territory, region, country: null }, { year: 2023 });
      expect([profile.region?.quotient, profile.relativeChange]).toEqual([reason(code), reason(code)]);
      expect(profile.change.reason).toBeNull();
    });

    it("takes the reason of what it is compared with", () => {
      const input = { territory: series(4, 5, 6), region: series(4, 5, "not-covered-by-source"), country: null };
      const { region } = riskProfile(input, { year: 2023 });
      expect([region?.quotient, region?.changeDifference, region?.slopeDifference]).toEqual(Array(3).fill(reason("not-covered-by-source")));
    });
  });

  // Years 2021 to 2023: a break begins to matter after 1 January of the first year and to the end of the last one.
  it.each([
    ["2021-01-01", false],
    ["2021-01-02", true],
    ["2022-01-01", true],
    ["2023-12-31", true],
    ["2024-01-01", false],
  ])("a break on %s: %s", (on, broken) => {
    const profile = riskProfile({ territory: series(4, 5, 6), region: series(4, 4, 4), country: null }, { year: 2023, breaks: [{ on }] });
    const expected = broken ? reason("break-in-series") : value(1);
    expect([profile.slope, profile.region?.slopeDifference]).toEqual([expected, expected]);
    expect(profile.change.reason).toBe(broken ? "break-in-series" : null);
    expect([profile.level, profile.region?.quotient]).toEqual([value(6), value(1.5)]);
  });

  it.each([
    ["year-invalid", series(1), { year: 2023.5 }],
    ["year-invalid", series(1), { year: 2023, since: Number.NaN }],
    ["since-after-year", series(1), { year: 2023, since: 2023 }],
    ["slope-years-too-few", series(1), { year: 2023, slopeYears: 2 }],
    ["slope-years-too-few", series(1), { year: 2023, slopeYears: 3.5 }],
    ["slope-years-too-few", series(1), { year: 2023, slopeYears: 1025, since: 2020 }],
    ["year-twice", [...series(1), ...series(2)], { year: 2023 }],
    ["not-finite", series(Number.NaN), { year: 2023 }],
    ["sum-overflow", series(Number.MAX_VALUE, 0, -Number.MAX_VALUE), { year: 2023 }],
    ["values-too-far-apart", series(Number.MAX_VALUE, 0, -Number.MAX_VALUE, "not-reported"), { year: 2023, slopeYears: 4 }],
    ["day-invalid", series(1, 2, 3), { year: 2023, breaks: [{ on: "2022" }] }],
  ])("refuses with %s", (code, territory, options) => {
    expect(() => riskProfile({ territory, region: null, country: null }, options)).toThrow(refused(code));
  });

  const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 8 });

  it("does not depend on the order of the years", () => {
    fc.assert(
      fc.property(values, (given) => {
        const points = series(...given);
        const of = (territory: readonly YearlyFigure[]) =>
          riskProfile({ territory, region: territory, country: null }, { year: 2023, slopeYears: given.length });
        expect(of(points.toReversed())).toEqual(of(points));
      }),
    );
  });

  it("a level added moves no slope and no change; a straight line has its own slope; against itself it is once as high and no different", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (given, more) => {
        const options = { year: 2023, slopeYears: given.length };
        const of = (numbers: readonly number[]) =>
          riskProfile({ territory: series(...numbers), region: series(...numbers), country: null }, options);
        const [first, second] = [of(given), of(given.map((one) => one + more))];
        expect(second.slope.value).toBeCloseTo(first.slope.value ?? Number.NaN, 8);
        expect(second.change).toEqual(first.change);
        expect(of(given.map((_, i) => 7 + more * i)).slope.value).toBeCloseTo(more, 8);
        expect([first.region?.quotient, first.region?.changeDifference, first.region?.slopeDifference]).toEqual([
          value(1),
          value(0),
          value(0),
        ]);
      }),
    );
  });
});
