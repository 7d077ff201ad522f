import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactAmount, requireAmount, sumOfAmounts } from "../../../src/analyses/compensation/exactAmount.ts";
import type { MoneyRounding } from "../../../src/analyses/compensation/moneyRounding.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const haler: MoneyRounding = { to: 1, rule: "half-up" };

describe("exactAmount", () => {
  // Computed independently by Python 3, decimal with 60 digits, ROUND_HALF_UP, ROUND_DOWN, ROUND_UP.
  it.each<[number, number, MoneyRounding["to"], MoneyRounding["rule"], number]>([
    [123457, 12.5, 1, "half-up", 1543213],
    [123457, 12.5, 1, "down", 1543212],
    [123457, 12.5, 100, "half-up", 1543200],
    [123457, 12.5, 10_000, "down", 1540000],
    [123457, 12.5, 100_000, "up", 1600000],
    [33333333, 0.3, 1, "half-up", 10000000],
    [33333333, 0.3, 1, "down", 9999999],
    [33333333, 0.3, 10_000, "down", 9990000],
    [99999999, 7.125, 1, "half-up", 712499993],
    [99999999, 7.125, 1, "down", 712499992],
    [48750050, 4.35, 1, "half-up", 212062718],
    [48750050, 4.35, 100_000, "up", 212100000],
    [10, 0.05, 1, "half-up", 1],
    [10, 0.05, 1, "down", 0],
    [7, 1e-7, 1, "half-up", 0],
    [7, 1e-7, 1, "up", 1],
    [987654321, 123.456, 1, "half-up", 121931851853],
    [987654321, 123.456, 100, "half-up", 121931851900],
    [987654321, 123.456, 1, "up", 121931851854],
  ])("%d × %d to %d %s is %d", (amount, factor, to, rule, expected) => {
    expect(exactAmount("test", amount, factor, { to, rule })).toBe(expected);
  });

  it("does not round what need not be: 0.1 × 30 is 3, although 0.1 × 3 in binary is not 0.3", () => {
    for (const rule of ["half-up", "up", "down"] as const) expect(exactAmount("test", 30, 0.1, { to: 1, rule })).toBe(3);
    expect(exactAmount("test", 0, 12.5, { to: 1, rule: "up" })).toBe(0);
    expect(exactAmount("test", 5, 2e3, haler)).toBe(10_000);
  });

  it("gives the largest whole number, and no larger one", () => {
    expect(exactAmount("test", Number.MAX_SAFE_INTEGER, 1, haler)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => exactAmount("test", Number.MAX_SAFE_INTEGER, 1.01, haler)).toThrow(refused("amount-too-large"));
    expect(() => exactAmount("test", 1, 1e300, haler)).toThrow(refused("amount-too-large"));
  });

  it.each<[string, number, number, MoneyRounding]>([
    ["amount-not-whole", 0.5, 1, haler],
    ["amount-not-whole", Number.NaN, 1, haler],
    ["amount-not-whole", 2 ** 53, 1, haler],
    ["amount-negative", -1, 1, haler],
    ["factor-invalid", 1, -1, haler],
    ["factor-invalid", 1, Number.NaN, haler],
    ["factor-invalid", 1, Number.POSITIVE_INFINITY, haler],
    ["rounding-unknown", 1, 1, { to: 10 as 1, rule: "up" }],
    ["rounding-unknown", 1, 1, { to: 1, rule: "bankers" as "up" }],
  ])("refuses with %s", (code, amount, factor, rounding) => {
    expect(() => exactAmount("test", amount, factor, rounding)).toThrow(refused(code));
  });

  it("law: down ≤ half-up ≤ up, one step apart at most, and a whole factor needs no rounding", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.double({ min: 0, max: 1e4, noNaN: true }), fc.nat(1000), (amount, factor, whole) => {
        const by = (rule: MoneyRounding["rule"]) => exactAmount("test", amount, factor, { to: 100, rule });
        const [down, half, up] = [by("down"), by("half-up"), by("up")];
        expect(down).toBeLessThanOrEqual(half);
        expect(half).toBeLessThanOrEqual(up);
        expect([0, 100]).toContain(up - down);
        expect(exactAmount("test", amount, whole, haler)).toBe(amount * whole);
      }),
    );
  });
});

describe("requireAmount, sumOfAmounts", () => {
  it("adds exactly, in any order, and refuses what is no amount", () => {
    expect(sumOfAmounts("test", [])).toBe(0);
    expect(sumOfAmounts("test", [Number.MAX_SAFE_INTEGER - 1, 1])).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => sumOfAmounts("test", [Number.MAX_SAFE_INTEGER, 1])).toThrow(refused("amount-too-large"));
    expect(() => sumOfAmounts("test", [-1, 2])).toThrow(refused("amount-negative"));
    expect(() => requireAmount("test", 1.5)).toThrow(refused("amount-not-whole"));
  });
});
