import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaOf } from "../../../src/analyses/territory/areaOf.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...coordinates: readonly (readonly (readonly number[])[])[]) => ({ type: "Polygon" as const, coordinates });
/** R² Δλ (sin φ₂ − sin φ₁), the area between two meridians and two parallels of a sphere, with the mean radius of the Earth (IUGG). */
const between = (west: number, south: number, east: number, north: number) =>
  6371.0088 ** 2 * (((east - west) * Math.PI) / 180) * (Math.sin((north * Math.PI) / 180) - Math.sin((south * Math.PI) / 180));

describe("areaOf", () => {
  it("of a box is that between meridians and parallels of the sphere", () => {
    expect(areaOf(polygon(box(16, 49, 17, 50)))).toBeCloseTo(between(16, 49, 17, 50), 1);
    expect(areaOf(polygon(box(-180, 0, 180, 90)))).toBeCloseTo(2 * Math.PI * 6371.0088 ** 2, -3);
  });

  it("leaves holes out and adds parts", () => {
    const [whole, hole] = [box(16, 49, 17, 50), box(16.4, 49.4, 16.6, 49.6)];
    const rest = (areaOf(polygon(whole)) ?? 0) - (areaOf(polygon(hole)) ?? 0);
    expect(areaOf(polygon(whole, hole))).toBeCloseTo(rest, 9);
    expect(areaOf({ type: "MultiPolygon", coordinates: [[whole, hole], [hole]] })).toBeCloseTo(areaOf(polygon(whole)) ?? 0, 9);
  });

  it("of nothing is 0, of what is not known unknown", () => {
    expect(areaOf({ type: "MultiPolygon", coordinates: [] })).toBe(0);
    expect(areaOf(polygon())).toBe(0);
    expect(areaOf(null)).toBeNull();
    expect(
      areaOf(
        polygon([
          [16, 49],
          [16, 49],
          [16, 49],
          [16, 49],
        ]),
      ),
    ).toBe(0);
  });

  it.each([
    ["point-invalid", polygon(box(16, 49, Number.NaN, 50))],
    ["point-invalid", polygon(box(500_000, 1_000_000, 600_000, 1_100_000))],
    [
      "ring-invalid",
      polygon([
        [16, 49],
        [17, 49],
        [17, 50],
        [16, 50],
      ]),
    ],
    [
      "ring-invalid",
      polygon([
        [16, 49],
        [17, 49],
        [16, 49],
      ]),
    ],
    ["ring-invalid", polygon(box(16, 49, 16.1, 49.1), box(16, 49, 17, 50))],
  ])("refuses %s", (code, shape) => expect(() => areaOf(shape)).toThrow(refused(code)));

  it("does not depend on where a ring begins and which way it goes, and of two halves is the whole", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 48, max: 50.9, noNaN: true }),
        fc.double({ min: 0.001, max: 0.1, noNaN: true }),
        fc.nat({ max: 3 }),
        (south, size, turn) => {
          const ring = box(16, south, 16 + size, south + size);
          const open = ring.slice(0, -1);
          const turned = [...open.slice(turn), ...open.slice(0, turn)];
          const area = areaOf(polygon(ring)) ?? Number.NaN;
          expect(areaOf(polygon([...turned, turned[0] ?? []]))).toBeCloseTo(area, 6);
          expect(areaOf(polygon(ring.toReversed()))).toBeCloseTo(area, 6);
          const middle = south + size / 2;
          const halves = [box(16, south, 16 + size, middle), box(16, middle, 16 + size, south + size)].map(
            (half) => areaOf(polygon(half)) ?? 0,
          );
          expect((halves[0] ?? 0) + (halves[1] ?? 0)).toBeCloseTo(area, 6);
        },
      ),
    ));
});
