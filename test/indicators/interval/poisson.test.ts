import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byarLower } from "../../../src/indicators/interval/byarLower.ts";
import { byarUpper } from "../../../src/indicators/interval/byarUpper.ts";
import { criticalValue } from "../../../src/indicators/interval/criticalValue.ts";
import { exactPoissonLower } from "../../../src/indicators/interval/exactPoissonLower.ts";
import { exactPoissonUpper } from "../../../src/indicators/interval/exactPoissonUpper.ts";
import { poissonLower } from "../../../src/indicators/interval/poissonLower.ts";
import { poissonUpper } from "../../../src/indicators/interval/poissonUpper.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const apart = (got: number | null, expected: number) => Math.abs((got ?? Number.NaN) - expected) / Math.abs(expected);

/** P(K ≤ k) of a Poisson distribution, added term by term: no gamma function in it. */
function atMost(k: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let i = 1; i <= k; i++) {
    term *= mean / i;
    sum += term;
  }
  return sum;
}

describe("byarLower, byarUpper", () => {
  // PHEindicatormethods 2.1.1, tests/testthat/testdata_Byars_Wilson.xlsx, as facts.
  it.each([
    [65, 0.95, 50.163187710459454, 82.84913854593984],
    [65, 0.998, 42.8802614715, 94.0002908443],
    [1045, 0.95, 982.5932018073, 1110.3312129856],
  ])("%d events at %d, as published by PHE", (count, level, low, high) => {
    expect(byarLower(count, criticalValue(level))).toBeCloseTo(low, 9);
    expect(byarUpper(count, criticalValue(level))).toBeCloseTo(high, 9);
  });

  // R package epitools 0.5.10.1, pois.byar: the other form, with x + ½ in both limits.
  it.each([
    [1, 0.0906945827052438, 4.66207301732695],
    [10, 5.13375331601289, 17.7404821153666],
    [1045, 983.078044926514, 1109.816059633],
  ])("%d events as in epitools", (count, low, high) => {
    const z = criticalValue(0.95);
    expect(apart(byarLower(count, z, { variant: "epitools" }), low)).toBeLessThan(1e-12);
    expect(apart(byarUpper(count, z, { variant: "epitools" }), high)).toBeLessThan(1e-12);
  });

  // The bare formula for one event at 99.8 %, computed independently; PHE gives NA there, epitools a negative limit of no event.
  it("never says less than no event, unless the bare formula is asked for", () => {
    const z = criticalValue(0.998);
    expect(byarLower(1, z)).toBe(0);
    expect(byarLower(1, z, { belowZero: "keep" })).toBeCloseTo(-0.002814481523183207, 12);
    expect(byarLower(0, criticalValue(0.95), { variant: "epitools", belowZero: "keep" })).toBeCloseTo(-0.00156112872954044, 12);
    expect(byarLower(0, criticalValue(0.95), { variant: "epitools" })).toBe(0);
  });

  it("no event has the lower limit 0", () => {
    expect(byarLower(0, 2)).toBe(0);
    expect(byarLower(-0, 2, { belowZero: "keep" })).toBe(0);
  });

  it("unknown", () => expect([byarLower(null, 2), byarUpper(null, 2)]).toEqual([null, null]));

  it.each([
    ["count-negative", -1, 2],
    ["not-finite", Number.NaN, 2],
    ["not-finite", Number.POSITIVE_INFINITY, 2],
    ["critical-value-out-of-range", 1, -1],
    ["critical-value-out-of-range", 1, Number.NaN],
  ])("refuses with %s %d events at z = %d", (code, count, z) => {
    expect(() => byarLower(count, z)).toThrow(refused(code));
    expect(() => byarUpper(count, z)).toThrow(refused(code));
  });

  it("refuses a bare limit beyond the range of numbers", () => {
    expect(byarLower(5e-324, 2)).toBe(0);
    expect(() => byarLower(5e-324, 2, { belowZero: "keep" })).toThrow(refused("limit-overflow"));
  });
});

describe("exactPoissonLower, exactPoissonUpper", () => {
  // Garwood (1936), Biometrika 28, table V, to two places; the digits of 1, 5 and 9 as in PHEindicatormethods testdata_Rate.xlsx.
  it.each([
    [0, "0.00", "3.69"],
    [1, "0.03", "5.57"],
    [5, "1.62", "11.67"],
    [9, "4.12", "17.08"],
    [20, "12.22", "30.89"],
    [50, "37.11", "65.92"],
  ])("%d events at 95 %%: %s to %s", (count, low, high) =>
    expect([exactPoissonLower(count, 0.95)?.toFixed(2), exactPoissonUpper(count, 0.95)?.toFixed(2)]).toEqual([low, high]),
  );

  // R 4.2.2 stats::poisson.test.
  it.each([
    [1, 0.95, 0.025317807984289897, 5.571643390938898],
    [100, 0.95, 81.36399125092315, 121.62679379242638],
    [2, 0.998, 0.045402017769489565, 11.228872242412661],
    [1045, 0.998, 947.9464148953779, 1148.8002917931738],
  ])("%d events at %d to 1e-12", (count, level, low, high) => {
    expect(apart(exactPoissonLower(count, level), low)).toBeLessThan(1e-12);
    expect(apart(exactPoissonUpper(count, level), high)).toBeLessThan(1e-12);
  });

  it("leaves half of the rest on each side, added up term by term", () => {
    const levels = fc.constantFrom(0.5, 0.9, 0.95, 0.998);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), levels, (count, level) => {
        const half = (1 - level) / 2;
        expect(atMost(count, exactPoissonUpper(count, level) ?? 0)).toBeCloseTo(half, 11);
        if (count > 0) expect(1 - atMost(count - 1, exactPoissonLower(count, level) ?? 0)).toBeCloseTo(half, 11);
      }),
    );
  });

  it("between whole counts it goes on without a jump", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (count) => {
        const [low, next] = [exactPoissonLower(count, 0.95) ?? 0, exactPoissonLower(count * (1 + 1e-9), 0.95) ?? 0];
        expect(low < count && count < (exactPoissonUpper(count, 0.95) ?? 0)).toBe(true);
        expect(next - low).toBeGreaterThanOrEqual(0);
        expect(next - low).toBeLessThan(1e-6 * (count + 1));
      }),
    );
  });

  it("unknown", () => expect([exactPoissonLower(null, 0.95), exactPoissonUpper(null, 0.95)]).toEqual([null, null]));

  it.each([
    ["count-negative", -1, 0.95],
    ["not-finite", Number.NaN, 0.95],
    ["level-out-of-range", 1, 1],
    ["level-out-of-range", 1, 0],
    ["level-out-of-range", 1, 95],
  ])("refuses with %s %d events at %d", (code, count, level) => {
    expect(() => exactPoissonLower(count, level)).toThrow(refused(code));
    expect(() => exactPoissonUpper(count, level)).toThrow(refused(code));
  });
});

describe("poissonLower, poissonUpper", () => {
  // The convention of PHEindicatormethods: exact below 10 events, Byar from 10; its testdata_Rate.xlsx for 1, 5, 20 and 65.
  it.each([
    [1, 0.0253178079842899, 5.5716433909389],
    [5, 1.62348639011842, 11.6683320793227],
    [20, 12.2114288348759, 30.8898803691971],
    [65, 50.1631877104595, 82.8491385459398],
  ])("%d events", (count, low, high) => {
    expect(apart(poissonLower(count, 0.95), low)).toBeLessThan(1e-13);
    expect(apart(poissonUpper(count, 0.95), high)).toBeLessThan(1e-13);
  });

  it.each([0.95, 0.998])("changes its formula at ten events, at %d", (level) => {
    const z = criticalValue(level);
    expect([poissonLower(9.999, level), poissonUpper(9.999, level)]).toEqual([
      exactPoissonLower(9.999, level),
      exactPoissonUpper(9.999, level),
    ]);
    expect([poissonLower(10, level), poissonUpper(10, level)]).toEqual([byarLower(10, z), byarUpper(10, z)]);
  });

  // Largest distance from the exact limits at whole counts from 10: at 10 events, 0.17 % of the lower limit at 95 % and 1.5 % at 99.8 %.
  it("stays near the exact limits", () => {
    const counts = Array.from({ length: 500 }, (_, i) => i + 10);
    for (const [level, most] of [
      [0.95, 0.0017],
      [0.998, 0.015],
    ] as const)
      for (const count of counts) {
        expect(apart(poissonLower(count, level), exactPoissonLower(count, level) ?? 0)).toBeLessThan(most);
        expect(apart(poissonUpper(count, level), exactPoissonUpper(count, level) ?? 0)).toBeLessThan(most / 5);
      }
  });

  it("unknown", () => expect([poissonLower(null, 0.95), poissonUpper(null, 0.95)]).toEqual([null, null]));

  it.each([
    ["count-negative", -1, 0.95],
    ["not-finite", Number.POSITIVE_INFINITY, 0.95],
    ["level-out-of-range", 20, 1],
  ])("refuses with %s %d events at %d", (code, count, level) => {
    expect(() => poissonLower(count, level)).toThrow(refused(code));
    expect(() => poissonUpper(count, level)).toThrow(refused(code));
  });

  it("rises with whole counts, stays on its side, and widens with the level", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (count) => {
        const [low, high] = [poissonLower(count, 0.95) ?? 0, poissonUpper(count, 0.95) ?? 0];
        expect(low <= count && count < high && low >= 0).toBe(true);
        expect(poissonLower(count + 1, 0.95)).toBeGreaterThan(low);
        expect(poissonUpper(count + 1, 0.95)).toBeGreaterThan(high);
        expect(poissonLower(count, 0.998)).toBeLessThanOrEqual(low);
        expect(poissonUpper(count, 0.998)).toBeGreaterThan(high);
      }),
    );
  });
});
