import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { municipalitiesOf, type TerritoryNode, territoriesAt, territoriesOn } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { county, node } from "./office.ts";

const day = "2024-06-30";
const state = territoriesOn(county, day);
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const changed = (...nodes: readonly TerritoryNode[]) => [...county.filter(({ id }) => nodes.every((one) => one.id !== id)), ...nodes];

describe("territoriesOn", () => {
  it("links both ways, and a municipality lies in a POÚ and in an okres", () => {
    expect(state.parents.get("obec/500002")).toEqual(["okres/40711", "pou/62011"]);
    expect(state.children.get("kraj/3115")).toEqual(["okres/40703", "okres/40711", "orp/6201", "orp/6202"]);
    expect(state.parents.get("cr")).toEqual([]);
    expect(state.children.get("obec/500001")).toBeUndefined();
    expect(state.absent.size).toBe(0);
    expect(state.day).toBe(day);
  });

  it("a municipality that changed its okres on 1 January 2021 lies in the old one the day before", () => {
    const moved = node("obec/500001", [], {
      parents: [
        { id: "pou/62011", validFrom: null, validTo: null },
        { id: "okres/40703", validFrom: null, validTo: "2021-01-01" },
        { id: "okres/40711", validFrom: "2021-01-01", validTo: null },
      ],
    });
    const okres = (on: string) => territoriesAt(territoriesOn(changed(moved), on), "obec/500001", "okres");
    expect(okres("2020-12-31")).toEqual(["okres/40703"]);
    expect(okres("2021-01-01")).toEqual(["okres/40711"]);
  });

  it("knows a territory in its time only, and may know its id again later", () => {
    const former = node("obec/500009", ["pou/62011"], { validTo: "2016-01-01" });
    const again = node("obec/500009", ["pou/62012"], { validFrom: "2020-01-01" });
    const on = (when: string) => territoriesOn([...county, former, again], when).parents.get("obec/500009");
    expect([on("2015-12-31"), on("2016-01-01"), on("2019-12-31"), on("2020-01-01")]).toEqual([
      ["pou/62011"],
      undefined,
      undefined,
      ["pou/62012"],
    ]);
  });

  it("of no nodes is empty", () => expect(territoriesOn([], day).nodes.size).toBe(0));

  it("says how many municipalities are absent", () => {
    const partial = [
      { id: "kraj/3115" as const, covered: 6, members: 673 },
      { id: "orp/6201" as const, covered: 3, members: 3 },
    ];
    const { absent } = territoriesOn(county, day, { partial });
    expect(["kraj/3115", "orp/6201"].map((id) => absent.get(id as TerritoryId))).toEqual([667, undefined]);
  });

  it("what lies above an incomplete territory is incomplete too", () => {
    const { absent } = territoriesOn(county, day, { partial: [{ id: "orp/6201", covered: 3, members: 5 }] });
    expect([...absent.keys()].toSorted()).toEqual(["cr", "kraj/3115", "orp/6201"]);
  });

  it("has each child once, also where one link is said twice", () => {
    const twice = node("obec/500001", ["pou/62011", "pou/62011", "okres/40703"]);
    const { children, parents } = territoriesOn(changed(twice), day);
    expect(parents.get("obec/500001")).toEqual(["okres/40703", "pou/62011"]);
    expect(children.get("pou/62011")).toEqual(["obec/500001", "obec/500002"]);
  });

  it.each<[string, string, readonly TerritoryNode[]]>([
    ["territory-id-invalid", "an id by name", [...county, node("orp/Blansko" as TerritoryId, [])]],
    ["territory-twice", "a territory twice", [...county, node("orp/6201", ["kraj/3115"])]],
    ["territory-parent-unknown", "a parent that is not there", [node("obec/500001", ["pou/62011"])]],
    ["territory-parent-level", "a parent of the same level", changed(node("orp/6201", ["okres/40703"]))],
    ["territory-parent-level", "a parent of a lower level", changed(node("okres/40703", ["obec/500001"]))],
    ["territory-parent-level", "itself above itself", changed(node("kraj/3115", ["kraj/3115"]))],
  ])("refuses with %s %s", (code, _, nodes) => expect(() => territoriesOn(nodes, day)).toThrow(refused(code)));

  it("refuses a parent that ended, and a day that is none", () => {
    const ended = node("okres/40711", ["kraj/3115"], { validTo: "2020-01-01" });
    expect(() => territoriesOn(changed(ended), day)).toThrow(refused("territory-parent-unknown"));
    expect(() => territoriesOn(county, "2024")).toThrow(refused("day-invalid"));
  });

  it("refuses an incomplete territory that it does not know", () => {
    const partial = [{ id: "kraj/3018" as const, covered: 0, members: 1 }];
    expect(() => territoriesOn(county, day, { partial })).toThrow(refused("territory-unknown"));
  });
});

describe("municipalitiesOf", () => {
  it.each<[TerritoryId, readonly number[]]>([
    ["cr", [1, 2, 3, 4, 5, 6]],
    ["kraj/3115", [1, 2, 3, 4, 5, 6]],
    ["orp/6201", [1, 2, 3]],
    ["okres/40703", [1, 3, 4]],
    ["pou/62011", [1, 2]],
    ["obec/500002", [2]],
  ])("of %s", (id, numbers) => expect(municipalitiesOf(state, id)).toEqual(numbers.map((number) => `obec/50000${number}`)));

  it("refuses a territory that is not there", () => {
    expect(() => municipalitiesOf(state, "orp/6203")).toThrow(refused("territory-unknown"));
  });
});

describe("territoriesAt", () => {
  // ORP Turnov lies in three okresy: the territories are a graph, not a tree.
  it("an ORP over two okresy lies in both", () =>
    expect(territoriesAt(state, "orp/6201", "okres")).toEqual(["okres/40703", "okres/40711"]));

  it.each<[TerritoryId, "obec" | "pou" | "orp" | "okres" | "kraj" | "cr", readonly string[]]>([
    ["obec/500002", "orp", ["orp/6201"]],
    ["obec/500002", "cr", ["cr"]],
    ["kraj/3115", "orp", ["orp/6201", "orp/6202"]],
    ["okres/40711", "orp", ["orp/6201", "orp/6202"]],
    ["orp/6202", "pou", ["pou/62021"]],
    ["orp/6202", "orp", ["orp/6202"]],
    ["pou/62012", "obec", ["obec/500003"]],
    ["cr", "kraj", ["kraj/3115"]],
  ])("%s at the level %s", (id, level, found) => expect(territoriesAt(state, id, level)).toEqual(found));

  it("an ORP without municipalities still lies in its kraj", () => {
    const empty = territoriesOn([node("kraj/3115", []), node("orp/6201", ["kraj/3115"])], day);
    expect(territoriesAt(empty, "orp/6201", "kraj")).toEqual(["kraj/3115"]);
    expect(territoriesAt(empty, "orp/6201", "obec")).toEqual([]);
  });

  it("refuses a territory that is not there", () => {
    expect(() => territoriesAt(state, "orp/6203", "kraj")).toThrow(refused("territory-unknown"));
  });
});

describe("laws", () => {
  const shuffled = fc.shuffledSubarray([...county], { minLength: county.length });
  const levels = ["pou", "orp", "okres", "kraj", "cr"] as const;

  it("the order of nodes changes nothing", () => {
    fc.assert(
      fc.property(shuffled, (nodes) => {
        expect(territoriesOn(nodes, day)).toEqual(state);
      }),
    );
  });

  it("at every level each municipality lies in exactly one territory, and parts add up to the whole", () => {
    for (const level of levels) {
      const parts = territoriesAt(state, "cr", level).map((id) => municipalitiesOf(state, id));
      expect(parts.flat().toSorted()).toEqual(municipalitiesOf(state, "cr"));
    }
  });

  it("to share a municipality goes both ways", () => {
    for (const [id, { kind }] of state.nodes)
      for (const level of levels)
        for (const other of territoriesAt(state, id, level)) expect(territoriesAt(state, other, kind as "orp")).toContain(id);
  });
});
