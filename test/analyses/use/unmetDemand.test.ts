import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Refusals, unmetDemand } from "../../../src/analyses/use/unmetDemand.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("unmetDemand", () => {
  // By hand: of 12, 8 and 0 refusals at least 12 people, at most 20; 12 / 52 and 20 / 60 of 40 contracts.
  it("is an interval from the largest to the sum", () => {
    const found = unmetDemand([
      { id: "a", refused: 12, contracts: 30 },
      { id: "b", refused: 8, contracts: 10 },
      { id: "c", refused: 0, contracts: 0 },
    ]);
    expect(found).toMatchObject({ covered: 3, members: 3, deduplicated: false, people: { low: 12, high: 20 }, reason: null });
    expect(found.rate.low).toBeCloseTo(0.230769230769, 10);
    expect(found.rate.high).toBeCloseTo(0.333333333333, 10);
  });

  it("keys tell people apart; with keys of some rows only the others stay an interval", () => {
    const keyed: readonly Refusals[] = [
      { id: "a", refused: 3, keys: ["k1", "k2", "k3"] },
      { id: "b", refused: 2, keys: ["k2", "k4"] },
    ];
    expect(unmetDemand(keyed)).toMatchObject({ people: { low: 4, high: 4 }, deduplicated: true });
    expect(unmetDemand([...keyed, { id: "c", refused: 5 }])).toMatchObject({ people: { low: 5, high: 9 }, deduplicated: false });
    expect(unmetDemand([{ id: "a", refused: null, keys: ["k1", "k1"] }])).toMatchObject({ people: { low: 1, high: 1 }, covered: 1 });
  });

  it("an unknown row takes the upper limit away, unknown contracts the rate", () => {
    const some = unmetDemand([
      { id: "a", refused: 12, contracts: 30 },
      { id: "b", refused: null, contracts: 10 },
    ]);
    expect(some).toMatchObject({ covered: 1, people: { low: 12, high: null }, reason: "not-reported" });
    expect(some.rate).toEqual({ low: 12 / 52, high: null });
    expect(unmetDemand([{ id: "a", refused: 12 }]).rate).toEqual({ low: null, high: null });
  });

  it("nobody refused and nobody accepted is no rate; no rows are no people", () => {
    expect(unmetDemand([{ id: "a", refused: 0, contracts: 0 }])).toMatchObject({ people: { low: 0, high: 0 }, reason: "denominator-zero" });
    expect(unmetDemand([])).toMatchObject({ people: { low: 0, high: 0 }, deduplicated: false, members: 0 });
  });

  it.each([
    [
      "row-twice",
      [
        { id: "a", refused: 1 },
        { id: "a", refused: 2 },
      ],
    ],
    ["count-negative", [{ id: "a", refused: -1 }]],
    ["not-finite", [{ id: "a", refused: 1, contracts: Number.NaN }]],
    ["keys-differ", [{ id: "a", refused: 3, keys: ["k1", "k2"] }]],
  ])("refuses with %s", (code, rows) => expect(() => unmetDemand(rows)).toThrow(refused(code)));

  it("law: the number of different people lies within the limits, and keys of all make them one", () => {
    const lists = fc.array(fc.uniqueArray(fc.constantFrom("p", "q", "r", "s", "t", "u"), { maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lists, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (people, withKeys) => {
        const rows = people.map((keys, i) => ({ id: String(i), refused: keys.length, contracts: 1, keys: withKeys[i] ? keys : null }));
        const different = new Set(people.flat()).size;
        const found = unmetDemand(rows);
        expect(found.people.low).toBeLessThanOrEqual(different);
        expect(found.people.high).toBeGreaterThanOrEqual(different);
        const all = unmetDemand(rows.map((row, i) => ({ ...row, keys: people[i] ?? [] })));
        expect(all.people).toEqual({ low: different, high: different });
        expect(JSON.stringify(all)).not.toContain('"p"');
      }),
    );
  });
});
