import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownServiceShare, ownServiceShareIndicator } from "../../../src/indicators/capacity/ownServiceShare.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (servicesOwn: number | null, servicesExternal: number | null) => ownServiceShare({ servicesOwn, servicesExternal });

describe("ownServiceShare", () => {
  // Community plan of ORP Tišnov, June 2012 (docplayer.cz/3078632): 20 services, 12 of five local providers, 8 of eight external ones.
  it("ORP Tišnov 2012: 12 of 20 services", () => expect(of(12, 8)).toBe(0.6));

  it.each([
    [0, 8, 0],
    [12, 0, 1],
    [-0, 5, 0],
    [0, 0, null],
    [null, 8, null],
    [12, null, null],
  ])("%s and %s: %s", (own, external, value) => expect(of(own, external)).toBe(value));

  it.each([
    ["count-negative", -1, 8],
    ["count-negative", 12, -1],
    ["not-finite", Number.NaN, 8],
    ["not-finite", 12, Number.POSITIVE_INFINITY],
  ])("refuses with %s %d and %d", (code, own, external) => expect(() => of(own, external)).toThrow(refused(code)));

  it("and the share of external services make one", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (own, external) => {
        expect((of(own, external) ?? 0) + (of(external, own) ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("is not summed over territories: who is external to a municipality may be local in its ORP", () => {
    expect(ownServiceShareIndicator.additive).toBe(false);
  });
});
