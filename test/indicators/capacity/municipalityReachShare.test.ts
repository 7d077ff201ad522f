import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { municipalityReachShare, municipalityReachShareIndicator } from "../../../src/indicators/capacity/municipalityReachShare.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const type = "rana-pece";
const of = (reached: number | null, municipalitiesInScope: number | null) =>
  municipalityReachShare({ municipalitiesReached: { [type]: reached }, municipalitiesInScope }, { type });

describe("municipalityReachShare", () => {
  // 43 municipalities of ORP Blansko (ČSÚ); the reach is made up; computed by hand.
  it("9 of 43 municipalities", () => expect(of(9, 43)).toBeCloseTo(0.20930232558139536, 15));

  it.each([
    [0, 43, 0],
    [43, 43, 1],
    [0, 0, null],
    [null, 43, null],
    [9, null, null],
  ])("%s of %s: %s", (reached, all, value) => expect(of(reached, all)).toBe(value));

  it("is unknown without the reach of the type", () => {
    expect(municipalityReachShare({ municipalitiesReached: { "osobni-asistence": 9 }, municipalitiesInScope: 43 }, { type })).toBeNull();
    expect(municipalityReachShare({ municipalitiesReached: null, municipalitiesInScope: 43 }, { type })).toBeNull();
  });

  it.each([
    ["count-negative", -1, 43],
    ["count-negative", 1, -43],
    ["not-finite", Number.NaN, 43],
  ])("refuses with %s %d of %d", (code, reached, all) => expect(() => of(reached, all)).toThrow(refused(code)));

  it("of two territories together lies between theirs", () => {
    const part = fc.tuple(fc.nat(40), fc.integer({ min: 40, max: 80 }));
    fc.assert(
      fc.property(part, part, ([a, all], [b, others]) => {
        const shares = [of(a, all) ?? Number.NaN, of(b, others) ?? Number.NaN];
        expect(of(a + b, all + others)).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-15);
        expect(of(a + b, all + others)).toBeLessThanOrEqual(Math.max(...shares) + 1e-15);
      }),
    );
  });

  it("has a card whose known part is a lower bound", () => {
    const card = municipalityReachShareIndicator({ type: { code: type, cs: "raná péče", en: "early intervention" } });
    expect([card.partial, card.additive]).toEqual(["at-least", undefined]);
  });
});
