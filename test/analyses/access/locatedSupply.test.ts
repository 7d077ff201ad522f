import { describe, expect, it } from "vitest";
import { access } from "../../../src/analyses/access/access.ts";
import { locatedSupply } from "../../../src/analyses/access/locatedSupply.ts";
import type { Facility } from "../../../src/model/facility.ts";
import { serviceRegistrationId } from "../../../src/model/identifiers/serviceRegistrationId.ts";
import type { Service } from "../../../src/model/service.ts";
import { refused } from "./question.ts";

const at = (lon: number, changes: Partial<Facility> = {}): Facility =>
  ({ name: null, secretAddress: false, address: null, point: { lon, lat: 49 }, validFrom: null, validTo: null, ...changes }) as Facility;
const secret = { name: null, secretAddress: true, address: null, point: null, validFrom: null, validTo: null } as const;
const service = (facilities: readonly Facility[], changes: Partial<Service> = {}) => ({
  ...{ id: serviceRegistrationId("1234567"), facilities, targetGroups: ["seniori"], validFrom: null, validTo: null },
  forms: [
    {
      form: "pobytova" as const,
      nonStop: true,
      capacities: [{ amount: 24, unit: "luzka", form: "pobytova", basis: "registered" } as const],
    },
  ],
  ...changes,
});
const asked = { form: "pobytova", unit: "luzka", on: "2026-11-21" } as const;
const kind = { unit: "luzka", form: "pobytova", basis: "registered", targetGroups: ["seniori"] } as const;

describe("locatedSupply", () => {
  it("one place, its whole capacity there", () => {
    expect(locatedSupply([service([at(16)])], asked)).toEqual([{ id: "1234567", point: { lon: 16, lat: 49 }, amount: 24, ...kind }]);
    expect(locatedSupply([service([at(16), at(16)])], asked)).toHaveLength(1);
  });

  it("several places: not located, unless the caller divides it", () => {
    const two = service([at(16), at(17)]);
    expect(locatedSupply([two], asked)).toEqual([{ id: "1234567", point: null, notLocated: "several-places", amount: 24, ...kind }]);
    const three = locatedSupply([service([at(16), at(17), at(18, { point: null })])], asked, { split: "equally" });
    expect(three.map(({ id, amount, point, notLocated = null }) => [id, amount, point?.lon ?? null, notLocated])).toEqual([
      ["1234567#1", 8, 16, null],
      ["1234567#2", 8, 17, null],
      ["1234567#3", 8, null, "point-unknown"],
    ]);
  });

  it("a shelter is not located by any of its places, open, closed or past", () => {
    for (const places of [[secret], [at(16), secret], [at(16), { ...secret, validTo: "2020-01-01" as const }]]) {
      const [found] = locatedSupply([service(places)], asked, { split: "equally" });
      expect(found).toMatchObject({ id: "1234567", point: null, notLocated: "secret-address" });
      const input = {
        places: [{ id: "p", point: { lon: 16, lat: 49 }, people: 10 }],
        supply: [found as NonNullable<typeof found>],
        costs: { kind: "great-circle" },
      } as const;
      const near = access(input, { measure: "nearest", within: { unit: "km", limit: 1000 } });
      expect(near.places[0]).toMatchObject({ value: null, within: "no", nearest: [] });
      expect(near.supply.notReached).toEqual([{ reason: "secret-address", services: 1, amount: 24 }]);
    }
  });

  it("only places and services of the day, and only a capacity of the kind", () => {
    const moved = service([at(16, { validTo: "2026-01-01" }), at(17, { validFrom: "2026-01-01" })]);
    expect(locatedSupply([moved], asked)[0]?.point?.lon).toBe(17);
    expect(locatedSupply([service([at(16)], { validTo: "2026-01-01" })], asked)).toEqual([]);
    expect(locatedSupply([service([at(16)])], { ...asked, unit: "klient" })).toEqual([]);
    expect(locatedSupply([service([])], asked)[0]).toMatchObject({ point: null, notLocated: "point-unknown" });
  });

  it("refuses a point that is none", () => {
    expect(() => locatedSupply([service([at(200)])], asked)).toThrow(refused("point-invalid"));
  });
});
