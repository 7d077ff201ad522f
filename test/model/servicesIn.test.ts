import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionCode } from "../../src/model/identifiers/regionCode.ts";
import { planningData } from "../../src/model/planningData.ts";
import type { Service } from "../../src/model/service.ts";
import { municipalitiesOn, servicesIn } from "../../src/model/servicesIn.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { county } from "./office.ts";
import { place, secret, service } from "./planning.ts";

const day = "2026-11-21";
const services: readonly Service[] = [
  service(4, { facilities: [place("500004")] }),
  service(1, { facilities: [place("500001"), place("500004")] }),
  service(2, { facilities: [place("500002", { validTo: "2020-01-01" })] }),
  service(3, { facilities: [place("500001")], validTo: "2026-11-21" }),
  service(5, { facilities: [secret(), place("500003")] }),
  service(6, { facilities: [secret()], regions: [regionCode("3115")] }),
  service(7),
];
const data = planningData({ services, territories: county });
const ids = (id: TerritoryId, on = day): readonly string[] | null =>
  servicesIn(data, id, on).services?.map((one) => one.id.slice(-1)) ?? null;

describe("servicesIn", () => {
  it.each<[TerritoryId, string, readonly string[]]>([
    ["obec/500001", day, ["1"]],
    ["obec/500001", "2026-11-20", ["1", "3"]],
    ["obec/500002", "2019-12-31", ["2"]],
    ["obec/500002", day, []],
    ["orp/6201", day, ["1", "5"]],
    ["orp/6202", day, ["1", "4"]],
    ["okres/40703", day, ["1", "4", "5"]],
    ["kraj/3115", day, ["1", "4", "5", "6"]],
    ["cr", day, ["1", "2", "4", "5", "6", "7"]],
  ])("%s on %s", (id, on, expected) => {
    expect(ids(id, on)).toEqual(expected);
  });

  it("puts a service with a secret address below no ORP, not even by its open place", () => {
    expect(ids("obec/500003")).toEqual([]);
    expect(ids("pou/62012")).toEqual([]);
  });

  it("counts services whose municipality is not known, the same wherever one asks", () => {
    expect(servicesIn(data, "obec/500001", day).unplaced).toBe(3);
    expect(servicesIn(data, "kraj/3115", day).unplaced).toBe(3);
  });

  it("is null with a reason where the municipalities are not known; a municipality and the country need no territories", () => {
    const alone = planningData({ services });
    const { services: found, territory } = servicesIn(alone, "orp/6201", day);
    expect([found, territory.reason]).toEqual([null, "not-asked"]);
    expect(servicesIn(alone, "obec/500001", day).services?.length).toBe(1);
    expect(servicesIn(alone, "cr", day).services?.length).toBe(6);
    expect(servicesIn(planningData({}), "obec/500001", day).services).toEqual([]);
  });

  it("gives the same in any order of the services", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...services], { minLength: services.length }), (shuffled) => {
        const other = planningData({ services: shuffled, territories: county });
        expect(servicesIn(other, "kraj/3115", day)).toEqual(servicesIn(data, "kraj/3115", day));
      }),
    );
  });

  it("an ORP has at least the services of its municipalities", () => {
    for (const orp of ["orp/6201", "orp/6202"] as const) {
      const { territory } = servicesIn(data, orp, day);
      for (const municipality of territory.municipalities ?? []) for (const id of ids(municipality) ?? []) expect(ids(orp)).toContain(id);
    }
  });
});

describe("municipalitiesOn", () => {
  it("names each municipality of an open place once, sorted", () => {
    const facilities = [place("500002"), place("500001"), place("500002"), place("500003", { validTo: "2020-01-01" }), secret()];
    expect(municipalitiesOn(service(1, { facilities }), day)).toEqual(["500001", "500002"]);
    expect(municipalitiesOn(service(1, { facilities, validTo: "2026-01-01" }), day)).toEqual([]);
  });
});
