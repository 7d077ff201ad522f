import { describe, expect, it } from "vitest";
import { planningData } from "../../src/model/planningData.ts";
import { territory, territoryState } from "../../src/model/territory.ts";
import { county, node } from "./office.ts";

const day = "2026-11-21";
const data = planningData({ territories: county, partial: [{ id: "kraj/3115", covered: 6, members: 673 }] });
const nothing = planningData({});

describe("territory with territories", () => {
  it("of an ORP: municipalities, both okresy, kraj", () => {
    expect(territory(data, "orp/6201", day)).toEqual({
      id: "orp/6201",
      level: "orp",
      day,
      cs: "orp/6201",
      municipalities: ["obec/500001", "obec/500002", "obec/500003"],
      orps: ["orp/6201"],
      okresy: ["okres/40703", "okres/40711"],
      kraj: "kraj/3115",
      absent: 0,
      reason: null,
    });
  });

  it("of a municipality: itself, and what it lies in", () => {
    const { municipalities, orps, okresy, kraj } = territory(data, "obec/500005", day);
    expect([municipalities, orps, okresy, kraj]).toEqual([["obec/500005"], ["orp/6202"], ["okres/40711"], "kraj/3115"]);
  });

  it("of a part: says how many municipalities are not there", () => {
    expect(territory(data, "kraj/3115", day)).toMatchObject({ absent: 667, reason: null });
    expect(territory(data, "kraj/3115", day).municipalities?.length).toBe(6);
  });

  it("of the country: no single kraj", () => {
    const two = planningData({ territories: [...county, node("kraj/3093", ["cr"]), node("obec/500007", ["kraj/3093"])] });
    expect(territory(two, "cr", day).kraj).toBeNull();
    expect(territory(data, "cr", day).kraj).toBe("kraj/3115");
  });

  it("follows the day: a link that has ended no longer holds", () => {
    const moved = planningData({
      territories: [
        ...county.filter((one) => one.id !== "obec/500001"),
        node("obec/500001", [], { parents: [{ id: "pou/62011", validFrom: null, validTo: "2021-01-01" }] }),
      ],
    });
    expect(territory(moved, "orp/6201", "2020-12-31").municipalities).toContain("obec/500001");
    expect(territory(moved, "orp/6201", "2021-01-01").municipalities).not.toContain("obec/500001");
    expect(territory(moved, "orp/6201", "2020-12-31").municipalities).toContain("obec/500001");
  });

  it("that are not there: what the codebooks know, and the reason", () => {
    expect(territory(data, "orp/5302", day)).toMatchObject({
      cs: "Hlinsko",
      municipalities: null,
      kraj: "kraj/3093",
      reason: "not-covered-by-source",
    });
    expect(territory(data, "obec/599999", day)).toMatchObject({
      cs: null,
      municipalities: ["obec/599999"],
      kraj: null,
      reason: "not-covered-by-source",
    });
  });
});

describe("territory without territories", () => {
  it.each([
    ["orp/6201", { cs: "Blansko", orps: ["orp/6201"], okresy: null, kraj: "kraj/3115", municipalities: null }],
    ["okres/40703", { cs: "Blansko", orps: null, okresy: ["okres/40703"], kraj: "kraj/3115", municipalities: null }],
    ["kraj/3115", { cs: "Jihomoravský kraj", kraj: "kraj/3115", municipalities: null }],
    ["cr", { cs: "Česká republika", kraj: null, municipalities: null }],
    ["obec/581283", { cs: null, kraj: null, municipalities: ["obec/581283"] }],
    ["pou/62012", { cs: null, kraj: null, municipalities: null }],
    ["orp/9999", { cs: null, kraj: null, municipalities: null }],
  ] as const)("%s", (id, expected) => {
    expect(territory(nothing, id, day)).toMatchObject({ ...expected, reason: "not-asked", absent: 0 });
  });
});

describe("refusals", () => {
  it.each([
    ["orp/Blansko", day, "territory-id-invalid"],
    ["orp/6201", "21. 11. 2026", "day-invalid"],
  ])("%s on %s", (id, on, code) => {
    expect(() => territory(nothing, id as "cr", on)).toThrow(expect.objectContaining({ code }));
  });
});

describe("territoryState", () => {
  it("is worked out once for each day, and again for another one", () => {
    const state = territoryState(data, day);
    expect(territoryState(data, day)).toBe(state);
    expect(territoryState(data, "2020-01-01").day).toBe("2020-01-01");
    expect(territoryState(data, day)).toEqual(state);
  });
});
