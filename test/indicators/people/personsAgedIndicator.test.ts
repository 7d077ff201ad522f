import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";
import { personsAgedIndicator } from "../../../src/indicators/people/personsAgedIndicator.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const table = { "F/65-79": 1200, "F/80+": 700, "M/65-79": 1000, "M/80+": 400 } as const;

describe("personsAgedIndicator", () => {
  // Added by hand; the table is made up.
  it.each([
    [{ ages: "65+" } as const, 3300],
    [{ ages: "80+" } as const, 1100],
    [{ ages: "80+", sex: "F" } as const, 700],
    [{ ages: "65-79", sex: "M" } as const, 1000],
  ])("%j: %d", (choice, persons) => expect(indicatorValue(personsAgedIndicator(choice), { population: table })).toBe(persons));

  it("is unknown where the table cuts the range otherwise or there is none", () => {
    expect(indicatorValue(personsAgedIndicator({ ages: "70+" }), { population: table })).toBeNull();
    expect(indicatorValue(personsAgedIndicator({ ages: "65+" }), { population: null })).toBeNull();
  });

  it("names the range and the sex, and gives each card its own id", () => {
    const cards = [
      personsAgedIndicator({ ages: "65+" }),
      personsAgedIndicator({ ages: "80+" }),
      personsAgedIndicator({ ages: "80+", sex: "F" }),
      personsAgedIndicator({ ages: "80+", sex: "M" }),
    ];
    expect(cards.map((card) => card.id)).toEqual(["persons-aged/65+", "persons-aged/80+", "persons-aged/80+/f", "persons-aged/80+/m"]);
    expect(cards[3]?.cs).toBe("počet mužů ve věku 80+");
    expect(personsAgedIndicator({ ages: "15-64" }).en).toBe("number of persons aged 15–64");
  });

  it("refuses a negative count", () => {
    expect(() => indicatorValue(personsAgedIndicator({ ages: "80+" }), { population: { "T/80+": -1 } })).toThrow(refused("count-negative"));
  });

  it("women and men together are all", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (women, men) => {
        const noun = { population: { "F/65+": women, "M/65+": men } };
        const of = (sex: "F" | "M" | "T") => indicatorValue(personsAgedIndicator({ ages: "65+", sex }), noun);
        expect([of("F"), of("M"), of("T")]).toEqual([women, men, women + men]);
      }),
    );
  });
});
