import { describe, expect, it } from "vitest";
import { capacity } from "../../src/model/capacity.ts";
import type { Facility } from "../../src/model/facility.ts";
import { portalId } from "../../src/model/identifiers/portalId.ts";
import { serviceRegistrationId } from "../../src/model/identifiers/serviceRegistrationId.ts";
import { providerId } from "../../src/model/provider.ts";
import type { RelatedService } from "../../src/model/relatedService.ts";
import { facilitiesOn, isProvidedOn, registeredCapacity, type Service } from "../../src/model/service.ts";

const place = (name: string, validFrom: string | null, validTo: string | null): Facility => ({
  name,
  validFrom,
  validTo,
  secretAddress: false,
  address: null,
  point: null,
});

// Provider, type, portal number and capacities: register of providers of social services (MPSV), September 2026. The rest is made up.
const respite: Service = {
  id: serviceRegistrationId("1234567"),
  portalId: portalId("4429"),
  name: null,
  type: "odlehcovaci-sluzby",
  provider: providerId("27085031"),
  forms: [
    { form: "pobytova", nonStop: true, capacities: [capacity(24, { unit: "luzka", form: "pobytova", basis: "registered" })] },
    { form: "terenni", nonStop: null, capacities: [capacity(1, { unit: "klient", form: "terenni", basis: "registered" })] },
  ],
  targetGroups: null,
  facilities: [place("A", "2010-01-01", null), place("B", "2010-01-01", "2011-01-01"), place("C", null, "2020-01-01")],
  regions: null,
  contacts: { emails: [], phones: [], webs: [] },
  validFrom: "2010-01-01",
  validTo: "2012-07-01",
};

describe("isProvidedOn and facilitiesOn", () => {
  it.each<[string, boolean, readonly string[]]>([
    ["2009-12-31", false, []],
    ["2010-01-01", true, ["A", "B", "C"]],
    ["2010-12-31", true, ["A", "B", "C"]],
    ["2011-01-01", true, ["A", "C"]],
    ["2012-06-30", true, ["A", "C"]],
    ["2012-07-01", false, []],
    ["2026-11-21", false, []],
  ])("on %s: %s, at %j", (on, provided, names) => {
    expect(isProvidedOn(respite, on)).toBe(provided);
    expect(facilitiesOn(respite, on).map(({ name }) => name)).toEqual(names);
  });

  it("a service without places is provided all the same", () => {
    const field: Service = { ...respite, facilities: [] };
    expect(isProvidedOn(field, "2011-06-30")).toBe(true);
    expect(facilitiesOn(field, "2011-06-30")).toEqual([]);
  });

  it.each(["2011-02-29", "21. 11. 2026", ""])("refuse %j", (on) => {
    expect(() => facilitiesOn(respite, on)).toThrow(expect.objectContaining({ name: "RangeError", code: "day-invalid" }));
  });
});

describe("registeredCapacity", () => {
  it("is that of the service, however many places it has", () => {
    expect(registeredCapacity(respite, { form: "pobytova", unit: "luzka" })).toEqual(
      capacity(24, { unit: "luzka", form: "pobytova", basis: "registered" }),
    );
  });

  it("is null where none is registered, zero where zero is", () => {
    expect(registeredCapacity(respite, { form: "pobytova", unit: "klient" })).toBeNull();
    expect(registeredCapacity(respite, { form: "ambulantni", unit: "luzka" })).toBeNull();
    const none = {
      ...respite,
      forms: [{ form: "pobytova", nonStop: null, capacities: [capacity(0, { unit: "luzka", form: "pobytova", basis: "registered" })] }],
    } as const;
    expect(registeredCapacity(none, { form: "pobytova", unit: "luzka" })?.amount).toBe(0);
  });

  it("keeps to one basis, as a type and at run time", () => {
    const counted = capacity(5, { unit: "luzka", form: "pobytova", basis: "network" });
    // @ts-expect-error a form of a service holds registered maxima
    const wrong: Service = { ...respite, forms: [{ form: "pobytova", nonStop: null, capacities: [counted] }] };
    expect(registeredCapacity(wrong, { form: "pobytova", unit: "luzka" })).toBeNull();
  });

  it("cannot be asked of a related service", () => {
    const club = { id: "related/klub", kind: "leisure", name: "Klub" } as unknown as RelatedService;
    // @ts-expect-error unregistered help has no registered capacity
    expect(() => registeredCapacity(club, { form: "ambulantni", unit: "klient" })).toThrow(TypeError);
  });
});
