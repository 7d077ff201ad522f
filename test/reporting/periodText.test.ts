import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter } from "../../src/model/day.ts";
import { onDay, year } from "../../src/model/period.ts";
import { dayText } from "../../src/reporting/dayText.ts";
import { periodText } from "../../src/reporting/periodText.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

describe("dayText", () => {
  it.each([
    ["2020-12-31", "31. 12. 2020", "31 December 2020"],
    ["2024-02-29", "29. 2. 2024", "29 February 2024"],
    ["1000-01-01", "1. 1. 1000", "1 January 1000"],
  ])("%s: %s, %s", (day, cs, en) => {
    expect(dayText(day, "cs")).toBe(cs.replaceAll(" ", "\u00a0"));
    expect(dayText(day, "en")).toBe(en.replaceAll(" ", "\u00a0"));
  });

  it.each(["2023-02-29", "31. 12. 2020", ""])("refuses %j", (day) => {
    expect(() => dayText(day, "cs")).toThrow(expect.objectContaining({ name: "RangeError", code: "day-invalid" }));
  });
});

describe("periodText", () => {
  it.each([
    ["2020-12-31", "2021-01-01", "k 31. 12. 2020", "on 31 December 2020"],
    ["2023-01-01", "2024-01-01", "za rok 2023", "in 2023"],
    ["2022-09-01", "2023-09-01", "za školní rok 2022/23", "in the school year 2022/23"],
    ["1999-09-01", "2000-09-01", "za školní rok 1999/00", "in the school year 1999/00"],
    ["2023-12-01", "2024-01-01", "za prosinec 2023", "in December 2023"],
    ["2024-02-01", "2024-03-01", "za únor 2024", "in February 2024"],
    ["2024-09-01", "2024-10-01", "za září 2024", "in September 2024"],
    ["2012-04-01", "2014-04-01", "od 1. 4. 2012 do 31. 3. 2014", "from 1 April 2012 to 31 March 2014"],
    ["2023-01-01", "2023-07-01", "od 1. 1. 2023 do 30. 6. 2023", "from 1 January 2023 to 30 June 2023"],
    ["2023-01-02", "2024-01-02", "od 2. 1. 2023 do 1. 1. 2024", "from 2 January 2023 to 1 January 2024"],
    ["2023-04-01", "2024-04-01", "od 1. 4. 2023 do 31. 3. 2024", "from 1 April 2023 to 31 March 2024"],
    ["2020-01-01", "2023-01-01", "od 1. 1. 2020 do 31. 12. 2022", "from 1 January 2020 to 31 December 2022"],
  ])("%s to %s: %s, %s", (from, to, cs, en) => {
    expect(spaced(periodText({ from, to }, "cs"))).toBe(cs);
    expect(spaced(periodText({ from, to }, "en"))).toBe(en);
  });

  it("stands without its preposition at the head of a column", () => {
    expect(spaced(periodText(onDay("2020-12-31"), "cs", { preposition: false }))).toBe("31. 12. 2020");
    expect(spaced(periodText(year(2023), "cs", { preposition: false }))).toBe("rok 2023");
    expect(spaced(periodText({ from: "2012-04-01", to: "2014-04-01" }, "cs", { preposition: false }))).toBe("1. 4. 2012 až 31. 3. 2014");
    expect(spaced(periodText(year(2023), "en", { preposition: false }))).toBe("2023");
  });

  it("keeps a day and a year in one line", () => {
    expect(periodText(onDay("2020-12-31"), "cs")).not.toContain(" ");
    expect(periodText(year(2023), "cs")).toBe("za rok\u00a02023");
  });

  it("refuses a period that ends before it begins", () => {
    expect(() => periodText({ from: "2023-01-02", to: "2023-01-01" }, "cs")).toThrow(expect.objectContaining({ code: "period-empty" }));
  });

  it("says two different periods in two different ways", () => {
    const period = fc
      .tuple(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(1, 28, 29, 30, 31, 90, 364, 365, 366, 730))
      .map(([start, days]) => ({ from: dayAfter("1970-01-01", start), to: dayAfter("1970-01-01", start + days) }));
    fc.assert(
      fc.property(period, period, (a, b) => {
        const isSame = a.from === b.from && a.to === b.to;
        expect(periodText(a, "cs") === periodText(b, "cs")).toBe(isSame);
        expect(periodText(a, "en") === periodText(b, "en")).toBe(isSame);
      }),
    );
  });
});
