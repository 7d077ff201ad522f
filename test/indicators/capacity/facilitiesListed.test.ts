import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facilitiesListed } from "../../../src/indicators/capacity/facilitiesListed.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("facilitiesListed", () => {
  it.each([
    ["two kinds", { "130": 2, "131": 1 }, 3],
    ["a kind that is listed as unknown is no zero", { "130": 2, "131": null }, null],
    ["a reported zero", { "130": 0 }, 0],
    ["no figure of any kind", { "130": null }, null],
    ["an empty row", {}, null],
    ["no row", null, null],
    ["minus zero is zero", { "130": -0 }, 0],
  ])("%s", (_, facilities, count) => expect(facilitiesListed({ facilities })).toBe(count));

  it.each([
    ["count-negative", -1],
    ["not-finite", Number.NaN],
    ["not-finite", Number.POSITIVE_INFINITY],
  ])("refuses with %s %d", (code, count) => expect(() => facilitiesListed({ facilities: { "130": count } })).toThrow(refused(code)));

  it("does not depend on the order of kinds", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("130", "131", "135", "x"), fc.option(fc.nat(50).map((n) => n / 10))), (facilities) => {
        const turned = Object.fromEntries(Object.entries(facilities).toReversed());
        expect(facilitiesListed({ facilities })).toBe(facilitiesListed({ facilities: turned }));
      }),
    );
  });
});
