import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceToSeat, type Settlement } from "../../../src/analyses/space/distanceToSeat.ts";

const seat = { lon: 16.643155, lat: 49.36313 };
const pole = { lon: 0, lat: 90 };
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const at = (id: string, lon: number, lat: number, persons: number | null): Settlement => ({ id, point: { lon, lat }, persons });
/** A quarter of a great circle on a sphere of 6 371.0088 km. */
const quarter = (Math.PI / 2) * 6371.0088;

describe("distanceToSeat", () => {
  it.each([
    ["from the equator to the pole", [at("a", 0, 0, 10)], pole, quarter],
    ["half there, half here", [at("a", 0, 0, 10), at("b", 0, 90, 10)], pole, quarter / 2],
    ["people count, not municipalities", [at("a", 0, 0, 10), at("b", 0, 90, 30)], pole, quarter / 4],
    ["one degree of latitude", [at("a", 16, 49, 1)], { lon: 16, lat: 50 }, quarter / 90],
    ["the town itself", [at("a", seat.lon, seat.lat, 20_306)], seat, 0],
  ])("%s", (_, settlements, to, mean) => expect(distanceToSeat(settlements, to).mean).toBeCloseTo(mean, 6));

  it("who lives farthest away; where nobody lives does not count", () => {
    const found = distanceToSeat([at("a", 16, 49, 5), at("b", 10, 49, 0), at("c", 15, 49, 5)], seat);
    expect(found).toMatchObject({ farthest: { id: "c" }, covered: 3, members: 3 });
  });

  it.each<[string, readonly Settlement[]]>([
    ["a point is missing", [at("a", 16, 49, 5), { id: "b", point: null, persons: 5 }]],
    ["a count is missing", [at("a", 16, 49, 5), at("b", 16, 49, null)]],
  ])("is unknown when %s", (_, settlements) => {
    expect(distanceToSeat(settlements, seat)).toMatchObject({ mean: null, covered: 1, members: 2 });
  });

  it("of nobody is unknown", () => {
    expect(distanceToSeat([], seat)).toMatchObject({ mean: null, farthest: null });
    expect(distanceToSeat([at("a", 16, 49, 0)], seat)).toMatchObject({ mean: null, farthest: null });
  });

  it.each([
    ["count-negative", [at("a", 16, 49, -1)], seat],
    ["count-negative", [at("a", 16, 49, Number.NaN)], seat],
    ["point-invalid", [at("a", 181, 49, 1)], seat],
    ["point-invalid", [], { lon: 16, lat: Number.NaN }],
  ])("refuses with %s", (code, settlements, to) => expect(() => distanceToSeat(settlements, to)).toThrow(refused(code)));

  it("lies between nothing and the farthest, and does not depend on order or on the scale of counts", () => {
    const settlement = fc.record({
      id: fc.uuid(),
      point: fc.record({ lon: fc.double({ min: 12, max: 19, noNaN: true }), lat: fc.double({ min: 48, max: 51, noNaN: true }) }),
      persons: fc.nat(10_000),
    });
    fc.assert(
      fc.property(fc.uniqueArray(settlement, { minLength: 1, selector: ({ id }) => id }), (settlements) => {
        const found = distanceToSeat(settlements, seat);
        expect(distanceToSeat(settlements.toReversed(), seat)).toEqual(found);
        expect(
          distanceToSeat(
            settlements.map((one) => ({ ...one, persons: 4 * one.persons })),
            seat,
          ),
        ).toEqual(found);
        if (found.mean === null) return;
        expect(found.mean).toBeGreaterThanOrEqual(0);
        expect(found.mean).toBeLessThanOrEqual((found.farthest?.distance ?? 0) * (1 + 1e-12));
      }),
    );
  });
});
