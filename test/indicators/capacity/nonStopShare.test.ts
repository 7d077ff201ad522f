import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nonStopShare, nonStopShareIndicator } from "../../../src/indicators/capacity/nonStopShare.ts";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (servicesNonStop: number | null, services: number | null) =>
  nonStopShare({ servicesNonStop, servicesSeated: { "domovy-pro-seniory": services } });

describe("nonStopShare", () => {
  // Computed by hand; made up.
  it("3 of 4 services", () =>
    expect(nonStopShare({ servicesNonStop: 3, servicesSeated: { "domovy-pro-seniory": 3, "rana-pece": 1 } })).toBe(0.75));

  it.each([
    [0, 4, 0],
    [4, 4, 1],
    [0, 0, null],
    [null, 4, null],
    [3, null, null],
  ])("%s of %s: %s", (nonStop, services, value) => expect(of(nonStop, services)).toBe(value));

  it("is unknown where no type is listed", () => {
    expect(nonStopShare({ servicesNonStop: 3, servicesSeated: {} })).toBeNull();
    expect(nonStopShare({ servicesNonStop: 3, servicesSeated: null })).toBeNull();
  });

  it.each([
    ["count-negative", -1, 4],
    ["count-negative", 1, -4],
    ["not-finite", Number.NaN, 4],
  ])("refuses with %s %d of %d", (code, nonStop, services) => expect(() => of(nonStop, services)).toThrow(refused(code)));

  it("does not depend on how the services are split into types, and agrees with its card", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (nonStop, a, b) => {
        const noun = { servicesNonStop: nonStop, servicesSeated: { "domovy-pro-seniory": a, "rana-pece": b } };
        expect(nonStopShare(noun)).toBe(of(nonStop, a + b));
        expect(indicatorValue(nonStopShareIndicator, noun)).toBe(nonStopShare(noun));
      }),
    );
  });
});
