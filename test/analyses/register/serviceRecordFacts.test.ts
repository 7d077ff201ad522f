import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ServiceRecordFactsOptions, serviceRecordFacts } from "../../../src/analyses/register/serviceRecordFacts.ts";
import { fields } from "../../../src/codebooks/fields.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import { county } from "../../model/office.ts";

// All records here are synthetic; every expected value is counted by hand from the record beside it.
const day = "2026-11-21";
const address = (municipality: string | null, addressPoint: string | null = null) => ({
  ...{ addressPoint, municipality, municipalityPart: null, street: null, houseNumber: null, houseNumberKind: null },
  ...{ orientationNumber: null, addition: null, psc: null },
});
const place = (changes: object = {}) => ({
  ...{ name: null, secretAddress: false, address: address("500001", "1"), point: { lon: 16.6, lat: 49.3 }, validFrom: null, validTo: null },
  ...changes,
});
const secret = place({ secretAddress: true, address: null, point: null });
const contacts = { emails: ["a@example.cz"], phones: [], webs: [] };
const beds = (amount: number, unit = "luzka") => ({ amount, unit, form: "pobytova", basis: "registered" });
const service = (changes: object = {}) => ({
  ...{ id: "1234567", portalId: null, name: null, type: "domovy-pro-seniory", provider: "provider/home" },
  ...{ forms: [{ form: "pobytova", nonStop: true, capacities: [beds(24)] }], targetGroups: ["seniori", "x"], regions: ["3115"], contacts },
  ...{ facilities: [place()], validFrom: "2020-01-01", validTo: null, ...changes },
});
const provider = (changes: object = {}) => ({ id: "provider/home", ico: null, name: "Domov", seat: null, contacts, ...changes });
const entry = (changes: object = {}) => ({
  ...{ service: "1234567", form: "pobytova", network: "kraj/3115", year: 2026, status: "basic", entrustment: null, application: null },
  ...{ units: [{ amount: 20, unit: "luzka", form: "pobytova", basis: "network" }], ...changes },
});
const facts = (parts: object, options: Partial<ServiceRecordFactsOptions> = {}): readonly Fact[] =>
  serviceRecordFacts(planningData(parts as PlanningParts), { day, ...options });
const said = (all: readonly Fact[], field: string, subject = "1234567"): unknown => {
  const fact = all.find((one) => one.subject === subject && one.field === field);
  return fact?.value === null ? fact.reason : fact?.value;
};

describe("records of services: counted by hand", () => {
  it("places, forms, capacities, contacts, groups, dates", () => {
    const facilities = [
      place(),
      place({ address: address(null) }),
      place({ address: null, point: null }),
      place({ validTo: "2026-11-21" }),
    ];
    const forms = [
      { form: "pobytova", nonStop: null, capacities: [beds(24), beds(0), beds(3, "kusy")] },
      { form: "terenni", nonStop: true, capacities: [] },
    ];
    const all = facts({ services: [service({ facilities, forms })], territories: county });
    const expected = {
      ...{
        servicePlaces: 3,
        publicPlaces: 3,
        secretPlaces: 0,
        placesWithoutMunicipality: 2,
        placesWithoutAddressPoint: 2,
        placesWithoutPoint: 1,
      },
      ...{
        placesOutsideTerritories: 0,
        emptyValidities: 0,
        placesOpenAfterEnd: "not-applicable",
        serviceForms: 2,
        formsWithoutCapacity: 1,
      },
      ...{ formsOutsideType: 1, formsWithoutNonStop: 1, capacityRecords: 3, capacitiesWithoutAmount: 1, capacitiesOfUnknownUnit: 1 },
      ...{ capacitiesRepeated: 1, registeredBeds: 24, servicePhones: 0, serviceEmails: 1, serviceWebs: 0, targetGroupsListed: 2 },
      ...{ targetGroupsUnknown: 1, regionsListed: 1, typesUnknown: 0, daysSinceTypeEnd: "not-applicable", sameServices: 0 },
      // 2020-01-01 to 2026-11-21: six years with two leap days (2192), and 324 days of 2026; the place closed on the day itself.
      ...{ daysSinceStart: 2516, daysToEnd: "not-applicable", daysSinceEnd: "not-applicable", daysSinceChange: 0 },
      ...{ providersMissing: "not-asked", entriesInNetwork: "not-asked", registrationsMissing: "not-asked" },
    };
    expect(Object.fromEntries(Object.keys(expected).map((field) => [field, said(all, field)]))).toEqual(expected);
  });

  it("an ended service is judged by its dates alone", () => {
    const all = facts({ services: [service({ validTo: "2026-10-22", facilities: [place(), place({ validTo: "2026-10-22" })] })] });
    expect(["daysSinceEnd", "placesOpenAfterEnd", "servicePlaces", "servicePhones"].map((field) => said(all, field))).toEqual([
      30,
      1,
      "not-applicable",
      "not-applicable",
    ]);
  });

  it("validities upside down", () => {
    const upside = { validFrom: "2026-05-02", validTo: "2026-05-01" };
    expect(said(facts({ services: [service(upside)] }), "emptyValidities")).toBe(1);
    expect(said(facts({ services: [service({ facilities: [place(upside), place()] })] }), "emptyValidities")).toBe(1);
    expect(said(facts({ services: [service({ validTo: "2026-01-01", facilities: [place(upside)] })] }), "emptyValidities")).toBe(
      "not-applicable",
    );
  });

  it("an abolished type, a type nobody knows, an end to come", () => {
    const type = "socialni-sluzby-poskytovane-ve-zdravotnickych-zarizenich-luzkove-pece";
    expect(said(facts({ services: [service({ type })] }), "daysSinceTypeEnd")).toBe(630); // 2025-03-01 to 2026-11-21: 365 + 265
    const unknown = facts({ services: [service({ type: "DruhSocialniSluzby/2", validTo: "2026-12-31" })] });
    expect(["typesUnknown", "formsOutsideType", "daysSinceTypeEnd", "daysToEnd"].map((field) => said(unknown, field))).toEqual([
      1,
      "not-known-to-source",
      "not-known-to-source",
      40,
    ]);
  });

  it("a form outside a type whose forms were not read one by one is not known to be one", () => {
    const forms = [{ form: "pobytova", nonStop: true, capacities: [] }];
    expect(said(facts({ services: [service({ type: "pecovatelska-sluzba", forms })] }), "formsOutsideType")).toBe("not-known-to-source");
  });

  it("the same name, type and municipality twice; another type, another place are none", () => {
    const services = [
      service({ name: "Domov  Slunce" }),
      service({ id: "1234568", name: "domov slunce" }),
      service({ id: "1234569", name: "Domov Slunce", type: "denni-stacionare" }),
      service({ id: "1234570", name: "Domov Slunce", facilities: [place({ address: address("500002") })] }),
    ];
    const all = facts({ services });
    expect(services.map(({ id }) => said(all, "sameServices", id))).toEqual([1, 1, 0, 0]);
  });

  it("networks: entries, entrustment, beds; what is not registered", () => {
    const networkEntries = [
      entry(),
      entry({ entrustment: "P1" }),
      entry({ service: "7654321" }),
      entry({ year: 2025, service: "7654322" }),
    ];
    const all = facts({ services: [service()], networkEntries });
    expect(
      ["entriesInNetwork", "entriesWithoutEntrustment", "networkBeds", "registrationsMissing"].map((field) => said(all, field)),
    ).toEqual([2, 1, 20, 0]);
    expect([said(all, "registrationsMissing", "7654321"), said(all, "entriesInNetwork", "7654321")]).toEqual([1, 1]);
    expect(said(all, "registrationsMissing", "7654322")).toBeUndefined();
    const ended = facts({ services: [service({ validTo: "2026-01-01" })], networkEntries: [entry()] });
    expect(said(ended, "registrationsMissing")).toBe(1);
    const differ = facts({ services: [service()], networkEntries: [entry(), entry({ network: "orp/6201", units: [] })] });
    expect(said(differ, "networkBeds")).toBe("not-known-to-source");
  });
});

describe("records of providers", () => {
  it("counted by hand", () => {
    const providers = [
      provider(),
      provider({ id: "63504261", ico: "63504261", name: " DOMOV" }),
      provider({ id: "63504260", ico: "63504260", name: "X" }),
    ];
    const all = facts({ providers, services: [service({ facilities: [place(), place({ address: address("500001") })] })] });
    const fieldsOf = ["icoMissing", "icoInvalid", "seatMissing", "sameProviders", "providerServices", "providerPlaces"];
    expect(fieldsOf.map((field) => said(all, field, "provider/home"))).toEqual([1, "not-applicable", 1, 1, 1, 2]);
    expect(fieldsOf.map((field) => said(all, field, "63504261"))).toEqual([0, 1, 1, 1, 0, 0]);
    expect(fieldsOf.map((field) => said(all, field, "63504260"))).toEqual([0, 0, 1, 0, 0, 0]);
    expect(said(all, "providerPlacesWithoutAddressPoint", "provider/home")).toBe(1);
    expect(said(all, "providersMissing")).toBe(0);
    expect(said(facts({ providers: [], services: [service()] }), "providersMissing")).toBe(1);
  });
});

describe("secret addresses", () => {
  const sheltered = service({ type: "azylove-domy", facilities: [secret, place({ address: address("500003", "77123") })] });

  it("are counted, and nothing depends on where places are", () => {
    const twin = service({ id: "1234568", type: "azylove-domy", facilities: [place({ address: address("500003") })] });
    const all = facts({ services: [sheltered, twin], territories: county, providers: [provider()] });
    expect(["secretPlaces", "publicPlaces", "placesOutsideTerritories", "sameServices"].map((field) => said(all, field))).toEqual([
      1,
      1,
      "suppressed",
      "suppressed",
    ]);
    expect(said(all, "sameServices", "1234568")).toBe(0);
    expect(said(all, "providerPlaces", "provider/home")).toBe(1);
    expect(JSON.stringify(all)).not.toMatch(/500003|77123/);
  });

  it("say the same wherever the secret place is", () => {
    const at = (municipality: string): readonly Fact[] =>
      facts({ services: [{ ...sheltered, facilities: [{ ...secret, address: address(municipality, "5") }] }], territories: county });
    expect(at("500001")).toEqual(at("599999"));
  });
});

describe("what is not known", () => {
  it("nothing from parts that nobody handed over", () => {
    expect(facts({})).toEqual([]);
    const all = facts({ providers: [provider()] });
    expect(said(all, "providerServices", "provider/home")).toBe("not-asked");
  });

  it("what a record leaves open is not zero", () => {
    const all = facts({ services: [service({ targetGroups: null, regions: null, validFrom: null, facilities: [] })], networkEntries: [] });
    const open = ["targetGroupsListed", "regionsListed", "daysSinceStart", "daysSinceChange", "entriesInNetwork"];
    expect(open.map((field) => said(all, field))).toEqual([...Array(4).fill("not-known-to-source"), "not-reported"]);
    expect(said(facts({ services: [service()], networkEntries: [] }, { wholeNetwork: true }), "entriesInNetwork")).toBe(0);
  });

  it("refuses a day that is none", () => {
    expect(() => facts({}, { day: "2026-02-30" })).toThrow(expect.objectContaining({ code: "day-invalid" }));
  });
});

describe("laws", () => {
  it("every field is in the codebook under its noun, and every field of the nouns is told", () => {
    const all = facts({ services: [service()], providers: [provider()], networkEntries: [entry()] });
    for (const [noun, subject] of [
      ["serviceRecord", "1234567"],
      ["providerRecord", "provider/home"],
    ] as const) {
      const known: readonly string[] = fields.filter((field) => field.noun === noun).map(({ code }) => code);
      expect(
        all
          .filter((fact) => fact.subject === subject)
          .map(({ field }) => field)
          .sort(),
      ).toEqual([...known].sort());
    }
  });

  it("the order of records changes nothing", () => {
    const services = [service(), service({ id: "1234568" }), service({ id: "1234569", validTo: "2021-01-01" })];
    fc.assert(
      fc.property(fc.shuffledSubarray(services, { minLength: 3 }), (shuffled) => {
        expect(facts({ services: shuffled })).toEqual(facts({ services }));
      }),
    );
  });
});
