import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serviceRate, serviceRateIndicator } from "../../../src/indicators/capacity/serviceRate.ts";
import { appliesTo, indicatorValue } from "../../../src/indicators/indicatorValue.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (home: number | null, persons: number | null) =>
  serviceRate({ servicesSeated: { "domovy-pro-seniory": home, "rana-pece": 1 }, population: { "T/0+": persons } });

describe("serviceRate", () => {
  // Computed by hand; made up.
  it("3 + 1 services for 20 000 inhabitants are 2 per 10 000", () => expect(of(3, 20_000)).toBe(2));

  it.each([
    [0, 10_000, 1],
    [null, 10_000, null],
    [3, 0, null],
    [3, null, null],
  ])("%s and one more for %s: %s", (home, persons, value) => expect(of(home, persons)).toBe(value));

  it("is unknown where no type is known, and does not apply where nobody lives", () => {
    expect(serviceRate({ servicesSeated: {}, population: { "T/0+": 100 } })).toBeNull();
    expect(serviceRate({ servicesSeated: { "rana-pece": null }, population: { "T/0+": 100 } })).toBeNull();
    expect(serviceRate({ servicesSeated: null, population: { "T/0+": 100 } })).toBeNull();
    expect(serviceRate({ servicesSeated: { "rana-pece": 0 }, population: { "T/0+": 100 } })).toBe(0);
    expect(appliesTo(serviceRateIndicator, { population: { "T/0+": 0 } })).toBe(false);
  });

  it.each([
    ["count-negative", -1, 100],
    ["count-negative", 1, -100],
    ["not-finite", Number.NaN, 100],
  ])("refuses with %s %d for %d", (code, home, persons) => expect(() => of(home, persons)).toThrow(refused(code)));

  it("does not depend on how the services are split into types, and agrees with its card", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 20_000 }), (a, b, persons) => {
        const population = { "T/0+": persons };
        const noun = { servicesSeated: { "domovy-pro-seniory": a, "rana-pece": b }, population };
        expect(serviceRate(noun)).toBe(serviceRate({ servicesSeated: { "rana-pece": a + b }, population }));
        expect(indicatorValue(serviceRateIndicator, noun)).toBe(serviceRate(noun));
      }),
    );
  });
});
