import { describe, expect, it } from "vitest";
import { districts } from "../../src/codebooks/districts.ts";
import { orps } from "../../src/codebooks/orps.ts";
import { regions } from "../../src/codebooks/regions.ts";
import { isTerritoryId, type TerritoryId, territoryId, territoryLevel } from "../../src/model/territoryId.ts";

const refused = expect.objectContaining({ name: "RangeError", code: "territory-id-invalid" });

describe("territoryId", () => {
  it.each([
    ["obec/581283", "obec"],
    ["pou/62012", "pou"],
    ["orp/6201", "orp"],
    ["okres/40703", "okres"],
    ["kraj/3115", "kraj"],
    ["cr", "cr"],
  ])("%s is of the level %s", (text, level) => {
    expect(territoryId(text)).toBe(text);
    expect(territoryLevel(territoryId(text))).toBe(level);
  });

  // ČSÚ codes of the code lists: every ORP, district and region has an id.
  it("has a shape for every ORP, okres and kraj of the codebooks", () => {
    for (const orp of orps) expect(isTerritoryId(`orp/${orp.code}`)).toBe(true);
    for (const district of districts) expect(isTerritoryId(`okres/${district.code}`)).toBe(true);
    for (const region of regions) expect(isTerritoryId(`kraj/${region.code}`)).toBe(true);
  });

  it.each([
    "",
    "CR",
    "cr/",
    "cr/1",
    "orp/Blansko",
    "orp/62011",
    "orp/620",
    "ORP/6201",
    "obec/58128",
    "obec/481283",
    "okres/3703",
    "okres/50703",
    "kraj/4115",
    "kraj/CZ064",
    "orp/6201/",
    "orp/6201/1",
    "orp",
    "orp/",
    " orp/6201",
    "orp/6201\n",
    "toString/1",
    "constructor/5812",
    "__proto__/6201",
  ])("refuses %j", (text) => {
    expect(isTerritoryId(text)).toBe(false);
    expect(() => territoryId(text)).toThrow(refused);
  });

  it.each<unknown>([null, undefined, 6201, ["cr"], { toString: () => "cr" }])("is not %s", (value) =>
    expect(isTerritoryId(value)).toBe(false),
  );

  it("names its level in its type", () => {
    const id: TerritoryId = "orp/6201";
    // @ts-expect-error no such level
    const wrong: TerritoryId = "svazek/6201";
    expect([id, wrong].map(isTerritoryId)).toEqual([true, false]);
  });
});
