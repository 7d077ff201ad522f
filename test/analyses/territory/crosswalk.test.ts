import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CrosswalkOptions, crosswalk } from "../../../src/analyses/territory/crosswalk.ts";
import type { TerritorySuccession } from "../../../src/analyses/territory/territorySuccession.ts";
import { exactSum } from "../../../src/model/exactSum.ts";
import { type TerritoryNode, territoriesOn } from "../../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { county, node } from "../../model/office.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const [eve, first] = ["2020-12-31", "2021-01-01"];
const went = (from: string, to: string, weight: number | null = null, on = first): TerritorySuccession => ({
  from: from as TerritoryId,
  to: to as TerritoryId,
  on,
  weight,
  source: "own/office",
});
const obec = (n: number, validFrom: string | null = null, validTo: string | null = null) =>
  node(`obec/50000${n}`, [], { validFrom, validTo });
const between = (nodes: readonly TerritoryNode[], options: CrosswalkOptions = {}, days: readonly [string, string] = [eve, first]) =>
  crosswalk(territoriesOn(nodes, days[0]), territoriesOn(nodes, days[1]), options);
const plain = ({ rows }: ReturnType<typeof crosswalk>) => rows.map(({ from, to, weight, basis }) => [from, to, weight, basis]);
const gapsOf = ({ gaps }: ReturnType<typeof crosswalk>) => gaps.map(({ territory, side, reason }) => [territory, side, reason]);
/** A municipality that came under another ORP on a day. */
const moved = (id: TerritoryId, from: TerritoryId, to: TerritoryId, on = first) =>
  node(id, [], {
    parents: [
      { id: from, validFrom: null, validTo: on },
      { id: to, validFrom: on, validTo: null },
    ],
  });

describe("reference", () => {
  // Přemyslovice (589934) lies in ORP Prostějov (7108) in the code lists of the ČSÚ of 9/2020 and in ORP Konice (7103) in those of 6/2024; the day
  // of the change is made up. Inhabitants on 31 December 2020 (ČSÚ): 1 280 of Přemyslovice, 96 578 of the other 75 municipalities that ORP Prostějov
  // has in 2024, 10 646 of the other 21 of ORP Konice; each of the two rests stands here as one municipality, under the code of its seat.
  const graph = [
    node("orp/7108", []),
    node("orp/7103", []),
    node("obec/589250", ["orp/7108"]),
    node("obec/589624", ["orp/7103"]),
    moved("obec/589934", "orp/7108", "orp/7103"),
  ];
  const before = new Map<TerritoryId, number>([
    ["obec/589250", 96_578],
    ["obec/589624", 10_646],
    ["obec/589934", 1280],
  ]);

  it("a municipality that came under another ORP takes its inhabitants with it", () => {
    const { rows, gaps } = between(graph, { level: "orp", weights: { before } });
    expect(gaps).toEqual([]);
    expect(rows.map(({ from, to, basis }) => [from, to, basis])).toEqual([
      ["orp/7103", "orp/7103", "whole"],
      ["orp/7108", "orp/7103", "sizes"],
      ["orp/7108", "orp/7108", "sizes"],
    ]);
    // By hand: 1 280 / 97 858 and 96 578 / 97 858.
    expect(rows[1]?.weight).toBeCloseTo(0.013_080_177_4, 10);
    expect(rows[2]?.weight).toBeCloseTo(0.986_919_822_6, 10);
  });

  it("of the municipality itself nothing changed, and no sizes are needed", () => {
    expect(plain(between(graph)).every(([from, to, weight, basis]) => from === to && weight === 1 && basis === "whole")).toBe(true);
  });

  it("without sizes the old ORP is a gap, and the new one is told that a part of it may be there", () => {
    const { rows, gaps } = between(graph, { level: "orp" });
    expect(rows.map(({ from }) => from)).toEqual(["orp/7103"]);
    expect(gaps).toEqual([
      { territory: "orp/7108", side: "from", reason: "weights-not-known", concerning: ["orp/7103", "orp/7108"] },
      { territory: "orp/7108", side: "to", reason: "predecessor-not-stated", concerning: ["orp/7108"] },
    ]);
  });
});

describe("municipalities", () => {
  it("that merged need no weights", () => {
    const nodes = [obec(1, null, first), obec(2)];
    expect(plain(between(nodes, { successions: [went("obec/500001", "obec/500002")] }))).toEqual([
      ["obec/500001", "obec/500002", 1, "whole"],
      ["obec/500002", "obec/500002", 1, "whole"],
    ]);
  });

  it("that divided are divided by stated parts, by the rest, or by sizes of the later day", () => {
    const nodes = [obec(1, null, first), obec(2, first), obec(3, first)];
    const by = (a: number | null, b: number | null, after?: ReadonlyMap<TerritoryId, number | null>) =>
      plain(
        between(nodes, {
          successions: [went("obec/500001", "obec/500003", b), went("obec/500001", "obec/500002", a)],
          weights: after === undefined ? {} : { after },
        }),
      ).map(([, to, weight, basis]) => [to, weight, basis]);
    expect(by(0.25, 0.75)).toEqual([
      ["obec/500002", 0.25, "stated"],
      ["obec/500003", 0.75, "stated"],
    ]);
    expect(by(0.25, null)).toEqual([
      ["obec/500002", 0.25, "stated"],
      ["obec/500003", 0.75, "stated"],
    ]);
    expect(
      by(
        null,
        null,
        new Map([
          ["obec/500002", 100],
          ["obec/500003", 300],
        ]),
      ),
    ).toEqual([
      ["obec/500002", 0.25, "sizes"],
      ["obec/500003", 0.75, "sizes"],
    ]);
    expect(by(null, null)).toEqual([]);
    expect(
      by(
        null,
        null,
        new Map([
          ["obec/500002", 0],
          ["obec/500003", 0],
        ]),
      ),
    ).toEqual([]);
    expect(
      by(
        null,
        null,
        new Map([
          ["obec/500002", 100],
          ["obec/500003", null],
        ]),
      ),
    ).toEqual([]);
  });

  it("are not divided by the size of one that was there before, or that got parts of others: that is not the size of the part", () => {
    const sizes = new Map([1, 2, 3, 4].map((n) => [`obec/50000${n}` as TerritoryId, n === 2 ? 100_000 : 1000]));
    const found = (nodes: readonly TerritoryNode[], ...successions: readonly TerritorySuccession[]) =>
      gapsOf(between(nodes, { successions, weights: { after: sizes } }));
    const gap = ["obec/500001", "from", "weights-not-known"];
    // A part of 1 came under the city 2; 1 ended and went to 2 and to the new 3; the new 3 is of 1 and of 4.
    expect(found([obec(1), obec(2)], went("obec/500001", "obec/500002"))).toEqual([gap, ["obec/500001", "to", "predecessor-not-stated"]]);
    const ended = [obec(1, null, first), obec(2), obec(3, first)];
    expect(found(ended, went("obec/500001", "obec/500002"), went("obec/500001", "obec/500003"))).toContainEqual(gap);
    const mixed = [obec(1), obec(3, first), obec(4, null, first)];
    expect(found(mixed, went("obec/500001", "obec/500003"), went("obec/500004", "obec/500003"))).toContainEqual(gap);
    // Of nobody else: by sizes, as before.
    expect(found([obec(1), obec(3, first)], went("obec/500001", "obec/500003"))).toEqual([]);
  });

  it("sizes divide only where successors consist of nothing but parts of what was divided", () => {
    const after = new Map<TerritoryId, number>([1, 2, 3, 4].map((n, i) => [`obec/50000${n}`, [1000, 100_000, 300, 700][i] ?? 0]));
    const reasons = (nodes: readonly TerritoryNode[], successions: readonly TerritorySuccession[]) =>
      between(nodes, { successions, weights: { after } }, [eve, "2024-06-30"]).gaps.flatMap(({ side, reason }) =>
        side === "from" ? [reason] : [],
      );
    // A part of a village went to a town that was there before: the town's size says nothing of the part.
    expect(reasons([obec(1), obec(2)], [went("obec/500001", "obec/500002")])).toEqual(["weights-not-known"]);
    // It went to two new ones, one of which got a part of another municipality too, on the same day or later.
    const [third, fourth] = [obec(3, first), obec(4, first)];
    const division = [went("obec/500001", "obec/500003"), went("obec/500001", "obec/500004")];
    for (const on of [first, "2022-01-01"])
      expect(reasons([obec(1, null, first), obec(2), third, fourth], [...division, went("obec/500002", "obec/500003", 0.1, on)])).toEqual([
        "weights-not-known",
      ]);
    // One of them gave a part away later.
    expect(
      reasons([obec(1, null, first), obec(2), third, fourth], [...division, went("obec/500003", "obec/500002", 0.1, "2022-01-01")]),
    ).toEqual(["weights-not-known"]);
    expect(reasons([obec(1, null, first), obec(2), third, fourth], division)).toEqual([]);
    // What goes on and gives a new one away is measured by both.
    expect(plain(between([obec(1), third], { successions: [went("obec/500001", "obec/500003")], weights: { after } }))).toEqual([
      ["obec/500001", "obec/500001", 1000 / 1300, "sizes"],
      ["obec/500001", "obec/500003", 300 / 1300, "sizes"],
    ]);
  });

  it("that gave a part away keep the rest", () => {
    const nodes = [obec(1), obec(2)];
    expect(plain(between(nodes, { successions: [went("obec/500001", "obec/500002", 0.1)] }))).toEqual([
      ["obec/500001", "obec/500001", 0.9, "stated"],
      ["obec/500001", "obec/500002", 0.1, "stated"],
      ["obec/500002", "obec/500002", 1, "whole"],
    ]);
    expect(
      plain(between(nodes, { successions: [went("obec/500001", "obec/500002", 0.1), went("obec/500001", "obec/500001", 0.9)] })),
    ).toEqual(plain(between(nodes, { successions: [went("obec/500001", "obec/500002", 0.1)] })));
  });

  it("are followed through several days, and parts that meet again are one", () => {
    const nodes = [obec(1, null, first), obec(2, first, "2022-01-01"), obec(3, first, "2022-01-01"), obec(4, "2022-01-01")];
    const successions = [
      went("obec/500001", "obec/500002", 0.3),
      went("obec/500001", "obec/500003", 0.7),
      went("obec/500002", "obec/500004", 1, "2022-01-01"),
      went("obec/500003", "obec/500004", 1, "2022-01-01"),
    ];
    expect(plain(between(nodes, { successions }, [eve, "2024-06-30"]))).toEqual([["obec/500001", "obec/500004", 1, "stated"]]);
  });

  it("happen after the first day, up to the last one", () => {
    const nodes = [obec(1), obec(2)];
    const successions = [went("obec/500001", "obec/500002", 0.5)];
    const rows = (days: readonly [string, string]) => between(nodes, { successions }, days).rows.length;
    expect([rows(["2020-01-01", eve]), rows([eve, first]), rows([first, "2024-01-01"])]).toEqual([2, 3, 2]);
  });
});

describe("nothing is guessed", () => {
  it("an end without a successor, a beginning without a predecessor", () => {
    expect(gapsOf(between([obec(1, null, first), obec(2, first)]))).toEqual([
      ["obec/500001", "from", "successor-not-stated"],
      ["obec/500002", "to", "predecessor-not-stated"],
    ]);
  });

  it("a successor that the later state does not know", () => {
    const found = between([obec(1, null, first)], { successions: [went("obec/500001", "obec/500009")] });
    expect(found).toMatchObject({ rows: [], gaps: [{ reason: "successor-not-in-state", concerning: ["obec/500009"] }] });
  });

  it("a municipality in no ORP, in two of them, an ORP whose municipalities are not all here", () => {
    const orps = [node("orp/6201", []), node("orp/6202", [])];
    const sizes = {
      before: new Map<TerritoryId, number>([
        ["obec/500001", 10],
        ["obec/500002", 20],
      ]),
    };
    const lost = node("obec/500001", [], { parents: [{ id: "orp/6201", validFrom: null, validTo: first }] });
    const double = node("obec/500001", [], {
      parents: [
        { id: "orp/6201", validFrom: null, validTo: null },
        { id: "orp/6202", validFrom: first, validTo: null },
      ],
    });
    const reasons = (...nodes: readonly TerritoryNode[]) =>
      between([...orps, ...nodes], { level: "orp", weights: sizes }).gaps.flatMap(({ side, reason }) => (side === "from" ? [reason] : []));
    expect(reasons(lost)).toEqual(["parent-not-known"]);
    expect(reasons(double)).toEqual(["parent-ambiguous"]);
    const nodes = [...orps, moved("obec/500001", "orp/6201", "orp/6202"), node("obec/500002", ["orp/6201"])];
    const partial = [{ id: "orp/6201" as const, covered: 2, members: 5 }];
    const [was, is] = [territoriesOn(nodes, eve, { partial }), territoriesOn(nodes, first, { partial })];
    expect(gapsOf(crosswalk(was, is, { level: "orp", weights: sizes }))).toEqual([
      ["orp/6201", "from", "members-absent"],
      ["orp/6201", "to", "predecessor-not-stated"],
    ]);
  });

  it("of nothing there is nothing", () => expect(between([])).toMatchObject({ rows: [], gaps: [] }));

  it("an ORP without municipalities in the graph follows its own successions", () => {
    const nodes = [node("orp/6201", [], { validTo: first }), node("orp/6202", [])];
    expect(plain(between(nodes, { level: "orp", successions: [went("orp/6201", "orp/6202")] })).map(([from, to]) => [from, to])).toEqual([
      ["orp/6201", "orp/6202"],
      ["orp/6202", "orp/6202"],
    ]);
  });
});

describe("refused", () => {
  const nodes = [obec(1), obec(2)];
  it.each<[string, CrosswalkOptions]>([
    ["succession-level", { successions: [went("obec/500001", "orp/6201")] }],
    ["succession-twice", { successions: [went("obec/500001", "obec/500002", 0.1), went("obec/500001", "obec/500002", 0.2)] }],
    ["succession-weight-invalid", { successions: [went("obec/500001", "obec/500002", 1.5)] }],
    ["succession-weight-invalid", { successions: [went("obec/500001", "obec/500002", Number.NaN)] }],
    ["succession-weights-sum", { successions: [went("obec/500001", "obec/500002", 0.6), went("obec/500001", "obec/500001", 0.6)] }],
    ["succession-weights-sum", { successions: [went("obec/500001", "obec/500002", 0.6), went("obec/500001", "obec/500001", 0.3)] }],
    ["weight-invalid", { weights: { after: new Map([["obec/500001", -1]]) } }],
    ["day-invalid", { successions: [went("obec/500001", "obec/500002", 1, "1. 1. 2021")] }],
  ])("%s", (code, options) => expect(() => between(nodes, options)).toThrow(refused(code)));

  it("days-reversed", () => expect(() => between(nodes, {}, [first, eve])).toThrow(refused("days-reversed")));
});

describe("laws", () => {
  const ids = [1, 2, 3, 4, 5].map((n): TerritoryId => `obec/50000${n}`);
  /** Stated parts of each municipality on two days, none of which ends. */
  const parts = fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 5 }), { minLength: 10, maxLength: 10 });
  const days = ["2021-01-01", "2022-01-01"];
  const stated = (table: readonly (readonly number[])[]) =>
    table.flatMap((row, i) => {
      const total = exactSum(row);
      if (total === 0) return [];
      return row.map((part, j) => went(ids[i % 5] ?? "", ids[j] ?? "", part / total, days[Math.floor(i / 5)] ?? ""));
    });
  /** The same by multiplying two tables of parts. */
  const multiplied = (table: readonly (readonly number[])[]) => {
    const share = (i: number, j: number, at: number): number => {
      const row = table[5 * at + i] ?? [];
      const total = row.reduce((sum, part) => sum + part, 0);
      return total === 0 ? (i === j ? 1 : 0) : (row[j] ?? 0) / total;
    };
    return ids.map((_, i) => ids.map((__, j) => ids.reduce((sum, ___, k) => sum + share(i, k, 0) * share(k, j, 1), 0)));
  };
  const nodes = ids.map((id) => node(id, []));

  it("the parts of each territory add up to 1 exactly, and are the product of all days", () =>
    fc.assert(
      fc.property(parts, (table) => {
        const { rows, gaps } = between(nodes, { successions: stated(table) }, [eve, "2024-06-30"]);
        expect(gaps.filter(({ side }) => side === "from")).toEqual([]);
        const expected = multiplied(table);
        for (const [i, id] of ids.entries()) {
          const own = rows.filter(({ from }) => from === id);
          expect(exactSum(own.map(({ weight }) => weight))).toBe(1);
          for (const [j, to] of ids.entries())
            expect(own.find((row) => row.to === to)?.weight ?? 0).toBeCloseTo(expected[i]?.[j] ?? Number.NaN, 12);
        }
      }),
      { numRuns: 150 },
    ));

  it("the order of territories and successions changes nothing", () =>
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat()), (table, keys) => {
        const shuffled = <T>(items: readonly T[]): readonly T[] =>
          items
            .map((item) => [keys.next().value as number, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const options = { successions: stated(table) };
        expect(between(shuffled(nodes), { successions: shuffled(options.successions) }, [eve, "2024-06-30"])).toEqual(
          between(nodes, options, [eve, "2024-06-30"]),
        );
      }),
      { numRuns: 50 },
    ));

  it("a territory has either rows or a gap, at every level", () =>
    fc.assert(
      fc.property(fc.subarray(county.map(({ id }) => id)), fc.constantFrom("obec", "orp", "okres", "kraj" as const), (ended, level) => {
        const graph = county.map((one) => ({
          ...one,
          validTo: ended.includes(one.id) && one.id.startsWith("obec/") ? first : null,
        }));
        const { rows, gaps } = between(graph, { level });
        const before = new Set(graph.filter(({ id }) => id.startsWith(`${level}/`)).map(({ id }) => id));
        const [withRows, withGap] = [
          new Set(rows.map(({ from }) => from)),
          gaps.flatMap(({ side, territory }) => (side === "from" ? [territory] : [])),
        ];
        expect([...withRows, ...withGap].toSorted()).toEqual([...before].toSorted());
      }),
    ));
});
