import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, dayNumber } from "../../src/model/day.ts";
import { endsWithin, isLaterPeriod, onDay, type Period, period, periodGap, year } from "../../src/model/period.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 800 }))
  .map(([start, length]): Period => ({ from: dayAfter("2018-01-01", start), to: dayAfter("2018-01-01", start + length) }));

describe("period, onDay, year", () => {
  it("a state on 31 December is one day long, a year ends before the next one", () => {
    expect(onDay("2020-12-31")).toEqual({ from: "2020-12-31", to: "2021-01-01" });
    expect(year(2023)).toEqual({ from: "2023-01-01", to: "2024-01-01" });
    expect(period("2022-09-01", "2023-09-01")).toEqual({ from: "2022-09-01", to: "2023-09-01" });
  });

  it("one day is the shortest", () => {
    expect(period("2023-01-01", "2023-01-02")).toEqual(onDay("2023-01-01"));
    expect(() => period("2023-01-01", "2023-01-01")).toThrow(refused("period-empty"));
    expect(() => period("2023-01-02", "2023-01-01")).toThrow("period requires from before to, got 2023-01-02 and 2023-01-01");
  });

  it.each([999, 9999, 2023.5, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the year %d", (number) => {
    expect(() => year(number)).toThrow(refused("day-invalid"));
  });

  it("refuses what is no day", () => {
    expect(() => period("2023-02-29", "2024-01-01")).toThrow(refused("day-invalid"));
    expect(() => period("2023-01-01", "2024-1-1")).toThrow(refused("day-invalid"));
    expect(() => onDay("9999-12-31")).toThrow(refused("day-invalid"));
  });
});

describe("periodGap", () => {
  it.each<[string, Period, Period, number]>([
    ["a state at the end of 2020 and the year 2023", onDay("2020-12-31"), year(2023), 730],
    ["periods that touch", onDay("2020-12-31"), year(2021), 0],
    ["one day between", onDay("2020-12-30"), year(2021), 1],
    ["one within the other", onDay("2023-12-31"), year(2023), 0],
    ["the same", year(2023), year(2023), 0],
  ])("%s", (_, a, b, days) => {
    expect(periodGap(a, b)).toBe(days);
    expect(periodGap(b, a)).toBe(days);
  });

  it("is the number of days that lie in neither, between them", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const [first, second] = a.from <= b.from ? [a, b] : [b, a];
        expect(periodGap(a, b)).toBe(Math.max(0, dayNumber(second.from) - dayNumber(first.to)));
        expect(periodGap(a, b)).toBe(periodGap(b, a));
      }),
    );
  });
});

describe("endsWithin", () => {
  it.each<[string, Period, Period, boolean]>([
    ["a school year ends within the year", period("2022-09-01", "2023-09-01"), year(2023), true],
    ["a state on its last day", onDay("2023-12-31"), year(2023), true],
    ["a state on its first day", onDay("2023-01-01"), year(2023), true],
    ["a state one day before", onDay("2022-12-31"), year(2023), false],
    ["a state one day after", onDay("2024-01-01"), year(2023), false],
    ["the year itself", year(2023), year(2023), true],
    ["two years that end with it", period("2022-01-01", "2024-01-01"), year(2023), true],
  ])("%s", (_, inner, outer, ends) => expect(endsWithin(inner, outer)).toBe(ends));

  it("each period ends within exactly one calendar year", () => {
    fc.assert(
      fc.property(anyPeriod, (inner) => {
        const years = Array.from({ length: 15 }, (_, i) => year(2017 + i)).filter((outer) => endsWithin(inner, outer));
        expect(years).toHaveLength(1);
      }),
    );
  });
});

describe("isLaterPeriod", () => {
  it("ends later, or ends at the same time and starts later", () => {
    expect(isLaterPeriod(onDay("2023-12-31"), year(2023))).toBe(true);
    expect(isLaterPeriod(year(2023), onDay("2023-12-31"))).toBe(false);
    expect(isLaterPeriod(year(2024), onDay("2023-12-31"))).toBe(true);
    expect(isLaterPeriod(year(2023), year(2023))).toBe(false);
  });

  it("is a strict total order", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        const same = a.from === b.from && a.to === b.to;
        expect(Number(isLaterPeriod(a, b)) + Number(isLaterPeriod(b, a)) + Number(same)).toBe(1);
        if (isLaterPeriod(a, b) && isLaterPeriod(b, c)) expect(isLaterPeriod(a, c)).toBe(true);
      }),
    );
  });
});
