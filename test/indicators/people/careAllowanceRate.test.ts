import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appliesTo } from "../../../src/indicators/indicatorValue.ts";
import { careAllowanceRate, careAllowanceRateIndicator, type DependenceDegree } from "../../../src/indicators/people/careAllowanceRate.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const year = {
  careAllowanceRecipients: { I: 210, II: 240, III: 160, IV: 90 },
  population: { "T/0-64": 16_000, "T/65+": 4000 },
} as const;

describe("careAllowanceRate", () => {
  // Computed by hand; made up: 700 and 250 recipients.
  it.each([
    ["I", "IV", "0+", 35],
    ["III", "IV", "65+", 62.5],
    ["II", "II", "0+", 12],
    ["I", "II", "65+", 112.5],
  ] as const)("degrees %s to %s of %s: %d", (from, to, ages, value) => expect(careAllowanceRate(year, { from, to, ages })).toBe(value));

  it("is unknown without one of its degrees, but not without another one", () => {
    const some = { ...year, careAllowanceRecipients: { III: 160, IV: 90 } };
    expect(careAllowanceRate(some, { from: "III", to: "IV", ages: "65+" })).toBe(62.5);
    expect(careAllowanceRate(some, { from: "II", to: "IV", ages: "65+" })).toBeNull();
    expect(careAllowanceRate({ ...year, careAllowanceRecipients: null }, { from: "I", to: "I", ages: "0+" })).toBeNull();
    expect(careAllowanceRate({ ...year, population: null }, { from: "I", to: "I", ages: "0+" })).toBeNull();
    expect(careAllowanceRate({ ...year, population: { "T/65+": 0 } }, { from: "I", to: "I", ages: "65+" })).toBeNull();
  });

  it.each([
    ["II", "I"],
    ["IV", "III"],
    ["V", "IV"],
    ["I", "V"],
  ])("refuses degrees %s to %s, in the function and in the card", (from, to) => {
    const wrong = { from: from as DependenceDegree, to: to as DependenceDegree, ages: "0+" as const };
    expect(() => careAllowanceRate(year, wrong)).toThrow(refused("degrees-not-in-order"));
    expect(() => careAllowanceRateIndicator(wrong)).toThrow(refused("degrees-not-in-order"));
  });

  it("refuses a negative count, also where the sum would hide it", () => {
    const wrong = { ...year, careAllowanceRecipients: { I: 210, II: -1, III: 160, IV: 90 } };
    expect(() => careAllowanceRate(wrong, { from: "I", to: "IV", ages: "0+" })).toThrow(refused("count-negative"));
    expect(() => careAllowanceRate({ ...year, careAllowanceRecipients: { I: Number.NaN } }, { from: "I", to: "I", ages: "0+" })).toThrow(
      refused("not-finite"),
    );
  });

  it("names degrees and ages in its cards, and gives each its own id", () => {
    const cards = [
      careAllowanceRateIndicator(),
      careAllowanceRateIndicator({ from: "III", ages: "65+" }),
      careAllowanceRateIndicator({ from: "II", to: "II" }),
    ];
    expect(cards.map((card) => card.id)).toEqual([
      "care-allowance-rate/1-4/0+",
      "care-allowance-rate/3-4/65+",
      "care-allowance-rate/2-2/0+",
    ]);
    expect(cards[2]?.cs).toBe("příjemci příspěvku na péči II. stupně na 1 000 obyvatel");
    expect(appliesTo(careAllowanceRateIndicator(), { population: { "T/0+": 0 } })).toBe(false);
  });

  it("single degrees add up to all of them", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500), (I, II, III, IV) => {
        const noun = { careAllowanceRecipients: { I, II, III, IV }, population: { "T/0+": 8192 } };
        const of = (from: DependenceDegree, to: DependenceDegree) => careAllowanceRate(noun, { from, to, ages: "0+" }) ?? Number.NaN;
        expect(of("I", "I") + of("II", "II") + of("III", "III") + of("IV", "IV")).toBeCloseTo(of("I", "IV"), 10);
      }),
    );
  });
});
