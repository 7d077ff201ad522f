import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgeRange, ageBounds, ages, isAgeRange, type Population } from "../../src/model/ages.ts";

const refused = expect.objectContaining({ name: "RangeError", code: "age-range-invalid" });

describe("ageBounds", () => {
  it.each<[AgeRange, { from: number; to: number | null }]>([
    ["0-0", { from: 0, to: 1 }],
    ["0-4", { from: 0, to: 5 }],
    ["0-14", { from: 0, to: 15 }],
    ["15-64", { from: 15, to: 65 }],
    ["100-109", { from: 100, to: 110 }],
    ["0+", { from: 0, to: null }],
    ["65+", { from: 65, to: null }],
    ["85+", { from: 85, to: null }],
  ])("%s", (range, bounds) => {
    expect(ageBounds(range)).toEqual(bounds);
  });

  it("neighbouring groups touch", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.nat(300), (from, more) => {
        const { to } = ageBounds(`${from}-${from + more}`);
        expect(to).toBe(ageBounds(`${from + more + 1}+`).from);
      }),
    );
  });

  it.each(["4-0", "1e1-5", "-5-3", "0.5-4", "00-04", "1000+", "85", "85-", "+", "0–14", "85 +", "", "Infinity+", "NaN-NaN"])(
    "refuses %j",
    (text) => {
      expect(() => ageBounds(text as AgeRange)).toThrow(refused);
      expect(() => ageBounds(text as AgeRange)).toThrow(
        `ageBounds requires completed years such as "65-69" or "85+", got ${JSON.stringify(text)}`,
      );
      expect(isAgeRange(text)).toBe(false);
    },
  );
});

describe("ages", () => {
  it("gives what it takes", () => {
    expect(ages("65-69")).toBe("65-69");
  });

  it.each(["69-65", "65", 65, null, ["65+"]])("refuses %j", (value) => {
    expect(() => ages(value as string)).toThrow(refused);
  });
});

describe("as types", () => {
  it("a population names sex and ages", () => {
    const population: Population = { "F/0-4": 12, "M/0-4": null, "T/85+": 0 };
    // @ts-expect-error unknown sex
    const wrongSex: Population = { "X/0-4": 12 };
    // @ts-expect-error no ages
    const wrongAges: Population = { "F/old": 12 };
    // @ts-expect-error unknown is null
    const wrongValue: Population = { "F/0-4": undefined };
    expect([population, wrongSex, wrongAges, wrongValue]).toHaveLength(4);
  });

  it("a lone age is no range", () => {
    // @ts-expect-error 85 or 85+
    const wrong: AgeRange = "85";
    expect(isAgeRange(wrong)).toBe(false);
  });
});
