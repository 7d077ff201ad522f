import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { falseDiscoveryRate } from "../../../src/analyses/chance/falseDiscoveryRate.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe("falseDiscoveryRate", () => {
  // Benjamini and Hochberg (1995), section 3.2: fifteen comparisons of treatments of myocardial infarction; at 0.05 four are discoveries.
  const published = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  it("finds the four discoveries of the paper", () => {
    expect(falseDiscoveryRate(published)).toMatchObject({ tests: 15, discoveries: 4, threshold: 0.0095 });
  });

  // R 4.2.2, p.adjust(p, "BH"), recomputed by hand: 15 × 0.0298 / 7 is less than 15 × 0.0278 / 6, and passes down.
  it("adjusts as R does", () => {
    const { adjusted } = falseDiscoveryRate(published);
    for (const [i, p] of [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765].entries())
      expect(adjusted[i]).toBeCloseTo(p, 12);
  });

  it("a p exactly on the border is a discovery", () => {
    expect(falseDiscoveryRate([0.05]).discoveries).toBe(1);
    expect(falseDiscoveryRate([0.025, 1]).discoveries).toBe(1);
    expect(falseDiscoveryRate([0.0250001, 1]).discoveries).toBe(0);
  });

  it("a larger p may be a discovery that a smaller one alone would not be", () => {
    expect(falseDiscoveryRate([0.03, 0.04]).discoveries).toBe(2);
    expect(falseDiscoveryRate([0.03, 0.9]).discoveries).toBe(0);
  });

  it("does not count what was not tested", () => {
    expect(falseDiscoveryRate([null, 0.04, null])).toMatchObject({ tests: 1, members: 3, discoveries: 1, adjusted: [null, 0.04, null] });
    expect(falseDiscoveryRate([])).toMatchObject({ tests: 0, discoveries: 0, threshold: null });
    expect(falseDiscoveryRate([null])).toMatchObject({ tests: 0, discoveries: 0, threshold: null, adjusted: [null] });
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses a p of %d", (p) => expect(() => falseDiscoveryRate([p])).toThrow(refused("not-a-probability")));
  it.each([0, 1, Number.NaN])("refuses a rate of %d", (rate) =>
    expect(() => falseDiscoveryRate([], { rate })).toThrow(refused("rate-out-of-range")),
  );

  it("adjusted p is never below p, keeps its order, and tells which are discoveries at any rate", () => {
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (ps, rate) => {
        const { adjusted, discoveries, threshold } = falseDiscoveryRate(ps, { rate });
        for (const [i, p] of ps.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          for (const [j, other] of ps.entries()) if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? -1);
          expect((adjusted[i] ?? 2) <= rate).toBe(threshold !== null && p <= threshold);
        }
        expect(adjusted.filter((p) => (p ?? 2) <= rate)).toHaveLength(discoveries);
      }),
      { numRuns: 50 },
    );
  });
});
