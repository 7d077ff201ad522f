import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";
import { shareAged, shareAgedIndicator } from "../../../src/indicators/people/shareAged.ts";
import { okresBlansko2010, on31December2020 } from "../ageTable.ts";
import { fiveYear, wholePopulation } from "../everyCard.ts";

describe("shareAged", () => {
  it.each([
    ["0-14", 0.149],
    ["65+", 0.1741],
  ] as const)("okres Blansko about 2010 (regiony.penize.cz after ČSÚ), aged %s: %d", (ages, share) => {
    expect(shareAged(okresBlansko2010, { ages, of: "0+" })).toBeCloseTo(share, 4);
  });

  // ČSÚ, population on 31 December 2020: 80+ of everybody.
  it("ČR on 31. 12. 2020 (ČSÚ), aged 80+, 447 526 of 10 701 777", () => {
    expect(indicatorValue(shareAgedIndicator({ ages: "80+" }), on31December2020("cr"))).toBe(447_526 / 10_701_777);
  });

  it.each([
    ["nobody of the range", { "T/0-64": 10, "T/65+": 0 }, 0],
    ["everybody", { "T/0-64": 0, "T/65+": 10 }, 1],
    ["nobody at all", { "T/0-64": 0, "T/65+": 0 }, null],
    ["the rest unknown", { "T/65+": 10 }, null],
  ])("%s", (_, population, share) => expect(shareAged({ population }, { ages: "65+", of: "0+" })).toBe(share));

  it("refuses counts below zero", () => {
    expect(() => shareAged({ population: { "T/0-64": 10, "T/65+": -1 } }, { ages: "65+", of: "0+" })).toThrow(
      expect.objectContaining({ code: "count-negative" }),
    );
  });

  it("the card says its bounds, and is another one for another whole", () => {
    expect(shareAgedIndicator({ ages: "65+" })).toMatchObject({ id: "share-aged-65+", parameters: { ages: "65+", of: "0+" } });
    const ofAdults = shareAgedIndicator({ ages: "65+", of: "15+" });
    expect(ofAdults).toMatchObject({ id: "share-aged-65+-of-15+", parameters: { of: "15+" } });
    expect(ofAdults.cs).toContain("15+");
    expect(indicatorValue(ofAdults, { population: { "T/15-64": 30, "T/65+": 10 } })).toBe(0.25);
  });

  it("lies between 0 and 1, and shares of a partition make 1", () => {
    fc.assert(
      fc.property(wholePopulation, (population) => {
        const shares = fiveYear.map((ages) => shareAged({ population }, { ages, of: "0+" }) ?? 0);
        for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
        const total = shares.reduce((a, b) => a + b, 0);
        expect(total === 0 ? 1 : total).toBeCloseTo(1, 9);
      }),
    );
  });
});
