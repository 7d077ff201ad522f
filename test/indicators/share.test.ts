import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { share } from "../../src/indicators/share.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("share", () => {
  // MMR, Index sociálního vyloučení 2023: Dolní Krupá, 27 persons in execution of 204 aged 15+.
  it("27 of 204, Dolní Krupá 2023: 13.2 %", () => expect(share({ part: 27, whole: 204 })).toBeCloseTo(0.132353, 6));

  it.each([
    [0, 204, 0],
    [204, 204, 1],
    [205, 204, 205 / 204],
    [6.25, 204, 6.25 / 204],
    [-0, 204, 0],
  ])("%d of %d is %d", (part, whole, value) => expect(share({ part, whole })).toBe(value));

  it.each([
    [27, 0],
    [0, 0],
    [null, 204],
    [27, null],
  ])("%s of %s is unknown", (part, whole) => expect(share({ part, whole })).toBeNull());

  it.each([
    ["count-negative", -1, 204],
    ["count-negative", 27, -204],
    ["count-negative", null, -1],
    ["not-finite", Number.NaN, 204],
    ["not-finite", 27, Number.POSITIVE_INFINITY],
  ])("refuses with %s %s of %s", (code, part, whole) => expect(() => share({ part, whole })).toThrow(refused(code)));

  it("parts of a whole make 1", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 1 }), (parts) => {
        const whole = parts.reduce((a, b) => a + b, 0);
        const shares = parts.map((part) => share({ part, whole }));
        if (whole === 0) expect(shares.every((one) => one === null)).toBe(true);
        else expect(shares.reduce<number>((a, b) => a + (b ?? Number.NaN), 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
