import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locationQuotient, locationQuotientIndicator } from "../../src/indicators/locationQuotient.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("locationQuotient", () => {
  // MMR, Index sociálního vyloučení 2023, municipality Rokytá: share in execution 3.4014 %, printed quotient 0.5521; Středočeský kraj
  // 66 563 of 1 199 677, ČR 621 305 of 9 172 797, of which the mean is the reference.
  it("Rokytá 2023, persons in execution: 0.5521", () => {
    const reference = (66_563 / 1_199_677 + 621_305 / 9_172_797) / 2;
    expect(locationQuotient({ share: 10 / 294, reference })).toBeCloseTo(0.55209035976767729, 12);
  });

  it.each([
    [0.06, 0.06, 1],
    [0.12, 0.06, 2],
    [0, 0.06, 0],
    [-0, 0.06, 0],
  ])("%d against %d is %d", (share, reference, value) => expect(locationQuotient({ share, reference })).toBe(value));

  it.each([
    [0.1, 0],
    [0, 0],
    [null, 0.1],
    [0.1, null],
  ])("%s against %s is unknown", (share, reference) => expect(locationQuotient({ share, reference })).toBeNull());

  it("says why it is unknown", () => {
    expect(locationQuotientIndicator.why({ share: 0.1, reference: 0 })).toBe("denominator-zero");
    expect(locationQuotientIndicator.why({ share: null, reference: 0.1 })).toBe("not-reported");
  });

  it.each([
    ["share-negative", -0.1, 0.1],
    ["share-negative", 0.1, -0.1],
    ["not-finite", Number.NaN, 0.1],
    ["not-finite", 0.1, Number.POSITIVE_INFINITY],
  ])("refuses with %s %d against %d", (code, share, reference) => {
    expect(() => locationQuotient({ share, reference })).toThrow(refused(code));
  });

  it("of a whole in itself is 1, and of two territories turned round its inverse", () => {
    const fraction = fc.double({ min: 1e-9, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(locationQuotient({ share: a, reference: a })).toBe(1);
        const [there, back] = [locationQuotient({ share: a, reference: b }), locationQuotient({ share: b, reference: a })];
        expect((there ?? 0) * (back ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
