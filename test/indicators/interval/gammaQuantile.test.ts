import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gammaQuantile } from "../../../src/indicators/interval/gammaQuantile.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const apart = (got: number, expected: number) => Math.abs(got - expected) / Math.abs(expected);

describe("gammaQuantile", () => {
  // Computed independently to 40 digits: root of the incomplete gamma function by its power series.
  it.each([
    ["lower", 0.025, 0.01, 3.522685997313746e-161],
    ["upper", 0.025, 0.01, 0.04713795843159045],
    ["lower", 0.3, 0.015, 7.871446267392702e-36],
    ["lower", 0.025, 0.5, 0.000491034558587628],
    ["upper", 0.025, 0.5, 2.5119430936574445],
    ["lower", 0.001, 1, 0.0010005003335835335],
    ["upper", 0.05, 5, 9.153519026637573],
    ["lower", 0.025, 9.5, 4.4532582409939865],
    ["lower", 0.025, 74.83, 58.841525849417025],
    ["upper", 0.025, 75.83, 93.82400482129081],
    ["lower", 0.025, 493.17, 450.5989897257494],
    ["upper", 0.025, 494.17, 538.6791541067057],
    ["lower", 0.001, 10_000, 9693.824385823726],
    ["lower", 0.001, 1_000_000, 996_912.6173198152],
    ["upper", 0.001, 1_000_001, 1_003_094.08391497],
  ] as const)("%s tail of %d, shape %d: %d to 1e-12", (tail, probability, shape, value) =>
    expect(apart(gammaQuantile(probability, shape, { tail }), value)).toBeLessThan(1e-12),
  );

  // Abramowitz & Stegun (1964), table 26.8, and NIST/SEMATECH e-Handbook 1.3.6.7.4: upper 5, 2.5 and 1 % points of χ², three places.
  it.each([
    [1, 0.05, "3.841"],
    [10, 0.05, "18.307"],
    [30, 0.025, "46.979"],
    [100, 0.01, "135.807"],
  ])("χ² with %d degrees of freedom, upper %d: %s", (freedom, probability, printed) =>
    expect((2 * gammaQuantile(probability, freedom / 2, { tail: "upper" })).toFixed(3)).toBe(printed),
  );

  // The shape 1 is the exponential distribution: −ln(1 − p).
  it.each([1e-15, 0.001, 0.3, 0.5, 0.7, 0.999])("shape 1 at %d is the exponential distribution", (probability) => {
    expect(apart(gammaQuantile(probability, 1), -Math.log1p(-probability))).toBeLessThan(1e-13);
    expect(apart(gammaQuantile(probability, 1, { tail: "upper" }), -Math.log(probability))).toBeLessThan(1e-13);
  });

  it("is 0 where it lies below the smallest number", () => expect(gammaQuantile(0.025, 5e-324)).toBe(0));

  it("goes over to the expansion for large shapes without a step", () => {
    for (const probability of [1e-6, 0.001, 0.025, 0.4])
      for (const tail of ["lower", "upper"] as const) {
        const [below, above] = [100_000, 100_000 * (1 + 2 ** -52)].map((shape) => gammaQuantile(probability, shape, { tail }));
        expect(apart(below ?? 0, above ?? 0)).toBeLessThan(1e-14);
      }
  });

  it.each([
    ["probability-out-of-range", 0, 1],
    ["probability-out-of-range", 1, 1],
    ["probability-out-of-range", Number.NaN, 1],
    ["shape-not-positive", 0.5, 0],
    ["shape-not-positive", 0.5, -1],
    ["shape-not-positive", 0.5, Number.POSITIVE_INFINITY],
  ])("refuses with %s the probability %d, shape %d", (code, probability, shape) =>
    expect(() => gammaQuantile(probability, shape)).toThrow(refused(code)),
  );

  it("rises with the probability and with the shape; both tails meet", () => {
    const inner = fc.double({ min: 1e-6, max: 0.49, noNaN: true });
    const shapes = fc.double({ min: 0.05, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(inner, shapes, (probability, shape) => {
        const value = gammaQuantile(probability, shape);
        expect(value).toBeLessThan(gammaQuantile(probability * 1.02, shape));
        expect(value).toBeLessThan(gammaQuantile(probability, shape * 1.02));
        expect(apart(gammaQuantile(1 - probability, shape, { tail: "upper" }), value)).toBeLessThan(1e-9);
      }),
    );
  });
});
