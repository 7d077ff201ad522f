import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typePresent, typePresentIndicator } from "../../../src/indicators/capacity/typePresent.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const type = "rana-pece";
const of = (seated: number | null, reached: number | null) =>
  typePresent({ servicesSeated: { [type]: seated }, municipalitiesReached: { [type]: reached } }, { type });

describe("typePresent", () => {
  // The truth table of the definition, written by hand: a place or a reach is presence, absence needs both to be known as none.
  it.each([
    [1, 0, 1],
    [0, 1, 1],
    [3, 43, 1],
    [2, null, 1],
    [null, 2, 1],
    [0, 0, 0],
    [-0, 0, 0],
    [0, null, null],
    [null, 0, null],
    [null, null, null],
  ])("%s seated, %s reached: %s", (seated, reached, value) => expect(of(seated, reached)).toBe(value));

  it("one municipality that is surely reached is enough; none that is surely reached is not yet absence", () => {
    const surely = (known: number | null) =>
      typePresent({ servicesSeated: { [type]: 0 }, municipalitiesReached: { [`${type}/known`]: known } }, { type });
    expect([surely(1), surely(0), surely(null)]).toEqual([1, null, null]);
  });

  it("is undecidable without tables, without the type in them, and of a name that every object has", () => {
    expect(typePresent({ servicesSeated: null, municipalitiesReached: null }, { type })).toBeNull();
    expect(typePresent({ servicesSeated: {}, municipalitiesReached: {} }, { type })).toBeNull();
    expect(typePresent({ servicesSeated: {}, municipalitiesReached: {} }, { type: "constructor" })).toBeNull();
  });

  it.each([
    ["count-negative", -1, 0],
    ["count-negative", 0, -1],
    ["not-finite", Number.NaN, 0],
    ["not-finite", 0, Number.POSITIVE_INFINITY],
  ])("refuses with %s %d and %d", (code, seated, reached) => expect(() => of(seated, reached)).toThrow(refused(code)));

  it("has a card for each type that reads that type only", () => {
    const card = typePresentIndicator({ type: { code: type, cs: "raná péče", en: "early intervention" } });
    expect(card.reads).toEqual(["servicesSeated/rana-pece", "municipalitiesReached/rana-pece", "municipalitiesReached/rana-pece/known"]);
    expect(card.why({ servicesSeated: null, municipalitiesReached: null })).toBe("not-known-to-source");
    expect(card.compute({ servicesSeated: { "osobni-asistence": 2 }, municipalitiesReached: null })).toBeNull();
  });

  it("one service more never makes a present type absent or undecidable", () => {
    const count = fc.option(fc.nat(5));
    fc.assert(
      fc.property(count, count, (seated, reached) => {
        if (of(seated, reached) === 1) expect(of((seated ?? 0) + 1, reached)).toBe(1);
        expect(of(seated, reached) === 0).toBe(seated === 0 && reached === 0);
      }),
    );
  });
});
