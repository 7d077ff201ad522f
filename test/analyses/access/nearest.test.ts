import { distance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { access } from "../../../src/analyses/access/access.ts";
import type { NearestMethod } from "../../../src/analyses/access/accessMethod.ts";
import type { NearestRow } from "../../../src/analyses/access/accessResult.ts";
import type { TravelCost } from "../../../src/analyses/access/travelCosts.ts";
import { byMatrix, clients, region } from "./question.ts";

const nearest = (
  rows: readonly (readonly TravelCost[])[],
  method: Omit<NearestMethod, "measure"> = {},
  relativeError = 0,
  people: readonly number[] = rows.map(() => 10),
) => {
  const input = byMatrix(people, rows[0]?.map(() => 5) ?? [], rows);
  return access({ ...input, costs: { ...input.costs, relativeError } }, { measure: "nearest", ...method });
};
const within = { unit: "min", limit: 30 } as const;
const classes = (found: { readonly places: readonly NearestRow[] }) => found.places.map((row) => row.within);

describe("nearest", () => {
  it("cost to the nearest and to the k-th, with who they are", () => {
    const rows = [
      [10, 5, 20],
      [7, 7, 0],
    ];
    expect(nearest(rows).places.map(({ value, nearest: ids }) => [value, ids])).toEqual([
      [5, ["s1"]],
      [0, ["s2"]],
    ]);
    expect(nearest(rows, { k: 2 }).places.map(({ value, nearest: ids }) => [value, ids])).toEqual([
      [10, ["s1", "s0"]],
      [7, ["s2", "s0"]],
    ]);
  });

  it("a service without capacity is none, one of unknown capacity is one", () => {
    const input = byMatrix([10], [0, null, 3], [[1, 2, 3]]);
    expect(access(input, { measure: "nearest" }).places[0]).toMatchObject({ value: 2, nearest: ["s1"] });
  });

  it("fewer than asked for, none at all, no way, no point", () => {
    expect(nearest([[5, null]], { k: 2 }).places[0]).toEqual({
      id: "p0",
      value: null,
      low: null,
      high: null,
      within: null,
      nearest: ["s0"],
      reason: "too-few-services",
    });
    expect(nearest([[]], { within }).places[0]).toMatchObject({ value: null, within: "no", reason: "too-few-services" });
    expect(nearest([[null]], { within }).places[0]).toMatchObject({ value: null, within: "unknown", reason: "no-cost-known" });
    const nowhere = { places: [{ id: "a", point: null, people: 7 }], supply: [], costs: { kind: "great-circle" } } as const;
    const found = access(nowhere, { measure: "nearest", within: { unit: "km", limit: 5 } });
    expect(found.places[0]).toMatchObject({ value: null, within: "unknown", reason: "not-located" });
    expect(found.people).toMatchObject({ all: 7, reached: 0, within: { surely: 0, possibly: 0, no: 0, unknown: 7 } });
  });

  it("an error of ten per cent: surely, possibly, not; the bound of the interval that is the limit counts", () => {
    const found = nearest([[20], [28], [33], [34], [null]], { within: { unit: "min", limit: 30 } }, 0.1, [1, 2, 4, 8, 16]);
    expect(classes(found)).toEqual(["surely", "possibly", "possibly", "no", "unknown"]);
    expect(found.people.within).toEqual({ surely: 1, possibly: 6, no: 8, unknown: 16 });
    expect(classes(nearest([[20]], { within: { unit: "min", limit: 22 } }, 0.1))).toEqual(["surely"]);
    expect(classes(nearest([[20]], { within: { unit: "min", limit: 22, bound: "exclusive" } }, 0.1))).toEqual(["possibly"]);
    expect(classes(nearest([[20]], { within: { unit: "min", limit: 18 } }, 0.1))).toEqual(["possibly"]);
    expect(classes(nearest([[20]], { within: { unit: "min", limit: 18, bound: "exclusive" } }, 0.1))).toEqual(["no"]);
  });

  it("costs that are intervals: bounds of the k-th nearest, no single number", () => {
    const found = nearest(
      [
        [
          [10, 40],
          [20, 25],
        ],
        [
          [31, 32],
          [50, 60],
        ],
        [[5, 5], 90],
      ],
      { within },
    );
    expect(found.places.map(({ value, low, high, reason }) => [value, low, high, reason])).toEqual([
      [null, 10, 25, "cost-is-an-interval"],
      [null, 31, 32, "cost-is-an-interval"],
      [5, 5, 5, null],
    ]);
    expect(classes(found)).toEqual(["surely", "no", "surely"]);
    expect(
      classes(
        nearest(
          [
            [
              [10, 40],
              [20, 25],
            ],
          ],
          { k: 2, within },
        ),
      ),
    ).toEqual(["possibly"]);
    expect(found.people).toMatchObject({ all: 30, reached: 30, notReached: [] });
  });

  it("by great circles is what turf finds by trying all", () => {
    fc.assert(
      fc.property(region, fc.integer({ min: 1, max: 3 }), ({ places, supply }, k) => {
        const found = access({ places, supply, costs: { kind: "great-circle" } }, { measure: "nearest", k });
        for (const [i, { point }] of places.entries()) {
          const all = supply
            .filter(({ amount }) => amount !== 0)
            .map((one) => distance([point?.lon ?? 0, point?.lat ?? 0], [one.point?.lon ?? 0, one.point?.lat ?? 0]));
          const expected = all.toSorted((a, b) => a - b)[k - 1];
          if (expected === undefined) expect(found.places[i]?.reason).toBe("too-few-services");
          else expect(Math.abs((found.places[i]?.value ?? -1) - expected)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it("of several at the same distance the first by its id, whatever the order", () => {
    const point = { lon: 16, lat: 49 };
    const supply = ["b", "a", "c"].map((id) => ({ id, point, amount: 1, ...clients }));
    const input = { places: [{ id: "p", point, people: 1 }], costs: { kind: "great-circle" } } as const;
    for (const order of [supply, supply.toReversed()])
      expect(access({ ...input, supply: order }, { measure: "nearest", k: 2 }).places[0]?.nearest).toEqual(["a", "b"]);
  });
});
