import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalValue } from "../../../src/indicators/interval/criticalValue.ts";
import { normalQuantile } from "../../../src/indicators/interval/normalQuantile.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const apart = (got: number, expected: number) => Math.abs(got - expected) / Math.abs(expected);

describe("normalQuantile", () => {
  // Computed independently to 40 digits from the inverse error function; the same digits stand in Abramowitz & Stegun, table 26.6, to five places.
  it.each([
    [1e-10, -6.361340902404056],
    [0.0005, -3.290526731491895],
    [0.001, -3.0902323061678136],
    [0.005, -2.575829303548901],
    [0.025, -1.9599639845400543],
    [0.1, -1.2815515655446006],
    [0.4, -0.2533471031357998],
    [0.975, 1.9599639845400543],
    [0.999, 3.0902323061678136],
  ])("of %d is %d to 1e-15", (probability, z) => expect(apart(normalQuantile(probability), z)).toBeLessThan(1e-15));

  // ln Φ(z) of the smallest number, −744.44, from the asymptotic series of Φ: z = −38.4674…, computed independently to 40 digits.
  it("goes on to the smallest number", () => expect(normalQuantile(5e-324)).toBeCloseTo(-38.46740561714434, 10));

  it("is 0 in the middle", () => expect(normalQuantile(0.5)).toBe(0));

  it.each([0, 1, -0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (probability) =>
    expect(() => normalQuantile(probability)).toThrow(refused("probability-out-of-range")),
  );

  it("rises, and is symmetric", () => {
    // Quarters of 2⁻²⁰ have an exact complement.
    const exact = fc.integer({ min: 1, max: 2 ** 20 - 1 }).map((k) => k / 2 ** 20);
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        expect(normalQuantile(a) + normalQuantile(1 - a)).toBeCloseTo(0, 12);
        if (a < b) expect(normalQuantile(a)).toBeLessThan(normalQuantile(b));
      }),
    );
  });
});

describe("criticalValue", () => {
  // As above; 95 %, 99 %, 99.8 %.
  it.each([
    [0.95, 1.9599639845400543],
    [0.99, 2.575829303548901],
    [0.998, 3.0902323061678136],
  ])("of %d is %d", (level, z) => expect(apart(criticalValue(level), z)).toBeLessThan(1e-14));

  it.each([0, 1, 95, -0.5, Number.NaN])("refuses the level %d", (level) =>
    expect(() => criticalValue(level)).toThrow(refused("level-out-of-range")),
  );

  it("is never below 0, not even for a level that is nearly nothing", () => expect(Object.is(criticalValue(5e-324), 0)).toBe(true));
});
