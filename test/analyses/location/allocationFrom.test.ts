import fc from "fast-check";
import { allocationFrom, allocationModel, type LocationOptions, type LocationProblem, locationAllocation } from "kpss/analyses";
import { describe, expect, it } from "vitest";
import { limitedProblem } from "./problems.ts";

// Three towns in a row and an existing service a little outside, by hand.
const problem: LocationProblem = {
  places: [1, 10, 2].map((people, i) => ({ id: `p${i}`, people })),
  sites: [{ id: "s0", existing: true, capacity: 4 }, ...[1, 2, 3].map((s) => ({ id: `s${s}`, capacity: 5, money: s }))],
  costs: [
    [6, 0, 5, 9],
    [8, 5, 0, 4],
    [9, 9, 4, 0],
  ],
  unit: "km",
};

const shape = (options: LocationOptions) =>
  allocationModel(problem, options).rows.map(({ name, columns, lower, upper }) => [name, columns.length, lower, upper]);

describe("allocationModel", () => {
  // ReVelle and Swain (1970): a place goes to one site, and only to an open one; of the existing ones the nearest stands for all.
  it("p-median: one condition for each place, one for each pair with a candidate", () => {
    const model = allocationModel(problem, { aim: "p-median", sites: 1 });
    expect(
      model.columns.filter(({ kind }) => kind === "added").map(({ name, site, integer, upper }) => [name, site, integer, upper]),
    ).toEqual([
      ["y0", "s1", true, 1],
      ["y1", "s2", true, 1],
      ["y2", "s3", true, 1],
    ]);
    // Place 2 is as far from s1 as from the existing site, so s1 is of no use to it.
    expect(model.columns.filter(({ place }) => place === "p2").map(({ site, cost }) => [site, cost])).toEqual([
      ["s0", 18],
      ["s2", 8],
      ["s3", 0],
    ]);
    expect(model.rows[0]).toEqual({ name: "sites", columns: [0, 1, 2], coefficients: [1, 1, 1], lower: 0, upper: 1 });
    // To a solver one more is no worse; reading its answer leaves out those that better nobody, unless they were asked for.
    const tie = { ...problem, costs: problem.costs.map(([a = 0, b = 0, c = 0]) => [a, b, b, c]) };
    const answer = (needlessSites: "leave-out" | "fill-up") =>
      allocationFrom(allocationModel(tie, { aim: "p-median", sites: 2, needlessSites }), { values: [1, 1, 0] });
    expect(answer("leave-out")).toMatchObject({ added: [{ id: "s1" }], notUsed: { sites: 1, reason: "no-better" } });
    expect(answer("fill-up").added.map(({ id }) => id)).toEqual(["s1", "s2"]);
    expect(model.rows.filter(({ name }) => name.startsWith("place"))).toHaveLength(3);
    expect(model.rows.find(({ name }) => name === "open2_3")).toMatchObject({ coefficients: [1, -1], lower: null, upper: 0 });
  });

  it("covers and transport", () => {
    expect(shape({ aim: "set-cover", radius: 4 })).toEqual([
      ["cover0", 1, 1, null],
      ["cover1", 2, 1, null],
      ["cover2", 2, 1, null],
    ]);
    expect(shape({ aim: "least-unmet-need", money: 3, radius: 4 })).toEqual([
      ["budget0", 3, 0, 3],
      ["open0_1", 2, null, 0],
      ["place0", 2, 1, 1],
      ["open1_2", 2, null, 0],
      ["open1_3", 2, null, 0],
      ["place1", 3, 10, 10],
      ["open2_2", 2, null, 0],
      ["open2_3", 2, null, 0],
      ["place2", 3, 2, 2],
      ["room1", 2, null, 0],
      ["room2", 3, null, 0],
      ["room3", 3, null, 0],
    ]);
  });

  it("refuses an aim that is not linear, and what the search refuses", () => {
    expect(() => allocationModel(problem, { aim: "least-inequality", sites: 1 })).toThrow(
      expect.objectContaining({ code: "aim-not-linear" }),
    );
    expect(() => allocationModel(problem, { aim: "max-cover", sites: 1 })).toThrow(/^allocationModel requires a radius/);
  });

  it("is plain data that survives being saved", () => {
    fc.assert(
      fc.property(limitedProblem, (one) => {
        const model = allocationModel(one, { aim: "max-cover", radius: 3, money: 9 });
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
        expect(new Set(model.columns.map(({ name }) => name)).size).toBe(model.columns.length);
        for (const { columns, coefficients } of model.rows) {
          expect(coefficients).toHaveLength(columns.length);
          expect(Math.max(-1, ...columns)).toBeLessThan(model.columns.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("allocationFrom", () => {
  const model = allocationModel(problem, { aim: "p-median", sites: 1 });

  it("rounds what is whole and reckons everything anew", () => {
    const read = allocationFrom(model, { values: { y0: 1e-9, y1: 0.9999999, y2: 0 } });
    // By hand: 1 × 5 + 10 × 0 + 2 × 4.
    expect(read).toMatchObject({
      objective: 13,
      status: "best-found",
      bound: null,
      boundWords: "no bound",
      provenBy: null,
      added: [{ id: "s2" }],
    });
    expect(allocationFrom(model, { values: [0, 1, 0] })).toEqual(read);
  });

  it("is proven only by a bound that meets the objective", () => {
    const of = (bound: number) => allocationFrom(model, { values: [0, 1, 0], bound });
    expect(of(12.999999)).toMatchObject({ status: "proven-optimal", provenBy: "solver", bound: 13, gap: 0 });
    expect(of(12)).toMatchObject({ status: "best-found", provenBy: null, bound: 12, gap: 1, relativeGap: 1 / 13 });
  });

  it.each<[string, number[], number]>([
    ["value-missing", [0, 1], 1e-5],
    ["not-whole", [0.5, 0.5, 0], 1e-5],
    ["not-whole", [2, 0, 0], 1e-5],
    ["not-whole", [Number.NaN, 1, 0], 1e-5],
    ["not-whole", [0, 0.9999, 0], 1e-5],
    ["limits-broken", [1, 1, 0], 1e-5],
    ["whole-within-invalid", [0, 1, 0], 0.5],
  ])("refuses %s: %j", (code, values, wholeWithin) => {
    expect(() => allocationFrom(model, { values }, { wholeWithin })).toThrow(expect.objectContaining({ name: "RangeError", code }));
  });

  it("refuses an answer that leaves a place out", () => {
    // Nothing added is allowed where a number is one at most: somebody is served already, only worse.
    expect(allocationFrom(model, { values: [0, 0, 0], bound: 13 })).toMatchObject({ status: "best-found", added: [] });
    const cover = allocationModel(problem, { aim: "set-cover", radius: 4 });
    expect(() => allocationFrom(cover, { values: [1, 0, 0] })).toThrow(expect.objectContaining({ code: "places-not-served" }));
    expect(() => allocationFrom(model, { values: [0, 1, 0], bound: Number.NaN })).toThrow(
      expect.objectContaining({ code: "bound-invalid" }),
    );
  });

  it("takes fewer sites than allowed where the number is one at most, and exactly so many where the textbook is asked for", () => {
    const flat = {
      places: [{ id: "p", people: 10 }],
      sites: [{ id: "a" }, { id: "b" }, { id: "c" }],
      costs: [[1, 2, 3]],
      unit: "km",
    } as const;
    const own = locationAllocation(flat, { aim: "p-median", sites: 2 });
    expect(own.added.map(({ id }) => id)).toEqual(["a"]);
    const model = allocationModel(flat, { aim: "p-median", sites: 2 });
    expect(model.rows[0]).toMatchObject({ name: "sites", lower: 0, upper: 2 });
    expect(allocationFrom(model, { values: { y0: 0.9999999, y1: 1e-7, y2: 0 }, bound: 10 })).toMatchObject({
      ...{ added: own.added, objective: own.objective, status: "proven-optimal", notUsed: own.notUsed },
    });
    const textbook = allocationModel(flat, { aim: "p-median", sites: 2, needlessSites: "fill-up" });
    expect(textbook.rows[0]).toMatchObject({ name: "sites", lower: 2, upper: 2 });
    expect(() => allocationFrom(textbook, { values: { y0: 1, y1: 0, y2: 0 } })).toThrow(expect.objectContaining({ code: "limits-broken" }));
  });

  it("reads the choice of the exact search as that search tells it", () => {
    fc.assert(
      fc.property(limitedProblem, (one) => {
        const options = { aim: "max-cover", radius: 3, money: 9 } as const;
        const own = locationAllocation(one, options);
        if (own.objective === null) return;
        const written = allocationModel(one, options);
        const values = Object.fromEntries(written.columns.map(({ name, site }) => [name, own.added.some(({ id }) => id === site) ? 1 : 0]));
        const read = allocationFrom(written, { values, bound: own.after.unmet - written.constant });
        expect({ ...read, looked: 0, lookLimit: null, provenBy: null }).toEqual({ ...own, looked: 0, lookLimit: null, provenBy: null });
      }),
      { numRuns: 60 },
    );
  });
});
