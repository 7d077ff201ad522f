import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { servicesOfType, servicesOfTypeIndicator } from "../../../src/indicators/capacity/servicesOfType.ts";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const type = "rana-pece";
const of = (count: number | null) => servicesOfType({ servicesSeated: { [type]: count } }, { type });
const card = servicesOfTypeIndicator({ type: { code: type, cs: "raná péče", en: "early intervention" } });

describe("servicesOfType", () => {
  it.each([
    [4, 4],
    [0, 0],
    [-0, 0],
    [null, null],
  ])("%s: %s", (count, value) => expect(of(count)).toBe(value));

  it("of a type that is not listed is unknown, not zero", () => {
    expect(servicesOfType({ servicesSeated: { "osobni-asistence": 4 } }, { type })).toBeNull();
    expect(servicesOfType({ servicesSeated: null }, { type })).toBeNull();
    expect(servicesOfType({ servicesSeated: {} }, { type: "constructor" })).toBeNull();
  });

  it.each([
    ["count-negative", -1],
    ["not-finite", Number.NaN],
    ["not-finite", Number.POSITIVE_INFINITY],
  ])("refuses with %s %d", (code, count) => expect(() => of(count)).toThrow(refused(code)));

  it("has a card whose sum over territories is only an upper bound, and that agrees with the function", () => {
    expect(card.overlaps).toBe(true);
    fc.assert(
      fc.property(fc.option(fc.nat(50)), fc.nat(50), (count, other) => {
        const noun = { servicesSeated: { [type]: count, "osobni-asistence": other } };
        expect(indicatorValue(card, noun)).toBe(servicesOfType(noun, { type }));
      }),
    );
  });
});
