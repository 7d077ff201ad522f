import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personReachShare, personReachShareIndicator } from "../../../src/indicators/capacity/personReachShare.ts";
import { appliesTo } from "../../../src/indicators/indicatorValue.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const type = "rana-pece";
const of = (reached: number | null, persons: number | null) =>
  personReachShare({ personsReached: { [type]: reached }, population: { "T/0+": persons } }, { type });

describe("personReachShare", () => {
  // Computed by hand; made up.
  it("15 000 of 20 000 inhabitants", () => expect(of(15_000, 20_000)).toBe(0.75));

  it.each([
    [0, 100, 0],
    [100, 100, 1],
    [0, 0, null],
    [null, 100, null],
    [5, null, null],
  ])("%s of %s: %s", (reached, persons, value) => expect(of(reached, persons)).toBe(value));

  it("is unknown without the type or without a table, and does not apply where nobody lives", () => {
    expect(personReachShare({ personsReached: {}, population: { "T/0+": 100 } }, { type })).toBeNull();
    expect(personReachShare({ personsReached: { [type]: 5 }, population: null }, { type })).toBeNull();
    const card = personReachShareIndicator({ type: { code: type, cs: "raná péče", en: "early intervention" } });
    expect(appliesTo(card, { population: { "T/0+": 0 } })).toBe(false);
    expect(appliesTo(card, { population: { "T/0+": 1 } })).toBe(true);
  });

  it.each([
    ["count-negative", -1, 100],
    ["count-negative", 1, -100],
    ["not-finite", Number.NaN, 100],
  ])("refuses with %s %d of %d", (code, reached, persons) => expect(() => of(reached, persons)).toThrow(refused(code)));

  it("grows with everybody who comes into reach", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 100 }), (reached, persons, more) => {
        expect(of(reached + more, persons)).toBeGreaterThan(of(reached, persons) ?? Number.NaN);
      }),
    );
  });
});
