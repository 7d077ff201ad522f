import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, dayAfter, dayNumber, isDay } from "../../src/model/day.ts";

const refused = expect.objectContaining({ name: "RangeError", code: "day-invalid" });
const anyDay = fc.integer({ min: -200_000, max: 2_000_000 }).map((number) => dayAfter("1970-01-01", number));

describe("isDay", () => {
  it.each(["2026-11-21", "2024-02-29", "2000-02-29", "1000-01-01", "9999-12-31", "1994-12-31", "2011-12-30"])("%s is", (text) => {
    expect(isDay(text)).toBe(true);
    expect(day(text)).toBe(text);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2023-13-01",
    "2023-00-10",
    "2023-04-31",
    "2023-01-00",
    "0999-12-31",
    "23-01-01",
    "2023-1-1",
    "2023-01-01T00:00:00Z",
    " 2023-01-01",
    "2023-01-01\n",
    "1. 1. 2023",
    "",
  ])("%j is not", (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow(refused);
    expect(() => day(text)).toThrow(`day requires a calendar day as YYYY-MM-DD, got ${JSON.stringify(text)}`);
  });

  it.each<unknown>([null, undefined, 20230101, new Date(0), ["2023-01-01"]])("%s is not", (value) => expect(isDay(value)).toBe(false));
});

describe("dayNumber", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-01-01", 10_957],
    ["2021-01-01", 18_628],
  ])("%s is %i", (text, number) => expect(dayNumber(text)).toBe(number));

  it("no day is skipped or doubled where a clock changes, or an island moves over the date line", () => {
    for (const [before, after] of [
      ["2024-03-30", "2024-03-31"],
      ["2024-03-31", "2024-04-01"],
      ["2024-10-26", "2024-10-27"],
      ["1994-12-30", "1994-12-31"],
      ["2011-12-29", "2011-12-30"],
    ] as const)
      expect(dayNumber(after) - dayNumber(before)).toBe(1);
  });

  it("refuses what is no day", () => expect(() => dayNumber("2023-02-29")).toThrow(refused));

  it("orders days as their text does", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

describe("dayAfter", () => {
  it.each([
    ["2020-12-31", 1, "2021-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2021-01-01", -1, "2020-12-31"],
    ["2021-01-01", 0, "2021-01-01"],
    ["2020-01-01", 366, "2021-01-01"],
  ])("%s and %i days is %s", (from, days, to) => expect(dayAfter(from, days)).toBe(to));

  it.each([
    ["9999-12-31", 1],
    ["1000-01-01", -1],
    ["2021-01-01", Number.NaN],
    ["2021-01-01", Number.POSITIVE_INFINITY],
    ["2021-01-01", 1e300],
    ["2021-02-30", 1],
  ])("%s and %d days is refused", (from, days) => expect(() => dayAfter(from, days)).toThrow(refused));

  it("refuses a part of a day: days are whole", () => {
    expect(() => dayAfter("2021-01-01", 0.5)).toThrow(RangeError);
  });

  it("moves the number by as many", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (from, days) => {
        expect(dayNumber(dayAfter(from, days))).toBe(dayNumber(from) + days);
      }),
    );
  });
});
