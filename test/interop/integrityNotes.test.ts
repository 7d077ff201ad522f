import { describe, expect, it } from "vitest";
import { integrityNotes } from "../../src/interop/integrityNotes.ts";
import type { LocatedAddressPoint } from "../../src/interop/officeData.ts";
import { addressPointCode } from "../../src/model/identifiers/addressPointCode.ts";
import { municipalityCode } from "../../src/model/identifiers/municipalityCode.ts";
import { year } from "../../src/model/period.ts";
import { type PlanningParts, planningData } from "../../src/model/planningData.ts";
import type { Service } from "../../src/model/service.ts";
import { serviceYear } from "../../src/model/serviceYear.ts";
import { county } from "../model/office.ts";
import { address, beds, clients, place, provider, reach, related, secret, service } from "../model/planning.ts";

/** Codes and examples of the notes on these parts. */
const notes = (parts: PlanningParts, context: Parameters<typeof integrityNotes>[1] = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(integrityNotes(planningData(parts), context).map(({ code, detail }) => [code, detail.en.replace(/^.*?: /, "")]));

const sound = service(1, { facilities: [place("500001")] });
const entry = {
  service: sound.id,
  form: "pobytova",
  network: "kraj/3115",
  year: 2026,
  units: null,
  status: "basic",
  entrustment: null,
  application: null,
} as const;
const report = (from: number, id = sound.id) => serviceYear({ service: id, period: year(from) });

describe("sound data have no note", () => {
  it("of a whole office", () => {
    const parts: PlanningParts = {
      providers: [provider("a")],
      services: [sound, service(2, { facilities: [secret()] })],
      reaches: [reach(1, "500001"), reach(1, "500001", { mode: "provided" }), reach(1, "500001", { year: 2025 })],
      networkEntries: [entry, { ...entry, year: 2025 }],
      serviceYears: [report(2024), report(2025)],
      relatedServices: [related("a", { validTo: "2020-01-01" }), related("a", { validFrom: "2020-01-01" })],
      territories: county,
    };
    expect(notes(parts)).toEqual({});
  });
});

describe("references", () => {
  it.each<[string, PlanningParts, Readonly<Record<string, string>>]>([
    ["a provider that is not there", { providers: [], services: [sound] }, { "service-without-provider": "1000001" }],
    ["no providers at all: nothing is missing", { services: [sound] }, {}],
    ["a reach of an unknown service", { services: [sound], reaches: [reach(9, "500001")] }, { "reach-of-unknown-service": "1000009" }],
    ["no services at all: nothing is unknown", { reaches: [reach(9, "500001")] }, {}],
    ["a network entry", { services: [], networkEntries: [entry] }, { "network-entry-of-unknown-service": "1000001" }],
    ["a report", { services: [], serviceYears: [report(2025)] }, { "report-of-unknown-service": "1000001" }],
    [
      "municipalities that the territories do not know",
      {
        services: [service(1, { facilities: [place("599999"), place("500001")] })],
        reaches: [reach(1, "588888")],
        relatedServices: [related("a", { place: address("577777") })],
        territories: county,
      },
      { "municipality-unknown": "577777, 588888, 599999" },
    ],
    [
      "municipalities outside an extract",
      {
        services: [service(1, { facilities: [place("599999")] })],
        territories: county,
        partial: [{ id: "cr", covered: 6, members: 6258 }],
      },
      { "municipality-outside-territories": "599999" },
    ],
    ["no territories: no municipality is unknown", { services: [service(1, { facilities: [place("599999")] })] }, {}],
  ])("%s", (_, parts, expected) => {
    expect(notes(parts)).toEqual(expected);
  });
});

describe("times", () => {
  const twice = (a: object, b: object): PlanningParts => ({
    services: [service(1, { facilities: [place("500001", a), place("500001", b)] })],
  });
  it.each<[string, PlanningParts, Readonly<Record<string, string>>]>([
    ["a place twice at once", twice({}, { validFrom: "2020-01-01" }), { "facility-overlapping": "1000001" }],
    ["a place that ended and opened again", twice({ validTo: "2020-01-01" }, { validFrom: "2020-01-01" }), {}],
    ["two places of different names at one address", twice({ name: "A" }, { name: "B" }), {}],
    [
      "related services of one id",
      { relatedServices: [related("a"), related("a", { validFrom: "2020-01-01" })] },
      { "related-service-overlapping": "related/a" },
    ],
    [
      "reports of overlapping years",
      { serviceYears: [report(2025), { ...report(2025), period: { from: "2025-07-01", to: "2026-07-01" } }] },
      { "report-overlapping": "1000001" },
    ],
    [
      "a reach twice",
      { reaches: [reach(1, "500001"), reach(1, "500001", { hours: 3 })] },
      { "reach-repeated": "1000001 500001 2026 offered" },
    ],
    ["a network entry twice", { networkEntries: [entry, entry] }, { "network-entry-repeated": "1000001 pobytova kraj/3115 2026" }],
  ])("%s", (_, parts, expected) => {
    expect(notes(parts)).toEqual(expected);
  });
});

describe("places", () => {
  const at = (n: number, changes: Partial<Service> = {}): Service => service(n, { facilities: [place("500001")], ...changes });
  it.each<[string, readonly Service[], Readonly<Record<string, string>>]>([
    ["one service registered twice at one address", [at(1), at(2)], { "service-duplicate": "1000002" }],
    [
      "the same after the first one ended",
      [at(1, { validTo: "2015-01-01", facilities: [place("500001", { validTo: "2015-01-01" })] }), at(2, { validFrom: "2015-01-01" })],
      {},
    ],
    ["another type", [at(1), at(2, { type: "azylove-domy" })], {}],
    ["another provider", [at(1), at(2, { provider: provider("b").id })], {}],
    [
      "addresses that are hardly known are not the same",
      [
        at(1, { facilities: [place("500001", { address: address("500001", { houseNumber: null }) })] }),
        at(2, { facilities: [place("500001", { address: address("500001", { houseNumber: null }) })] }),
      ],
      {},
    ],
    ["ended, its place open", [at(1, { validTo: "2012-07-01" })], { "service-ended-facility-open": "1000001" }],
    ["ended on the day of its place", [at(1, { validTo: "2012-07-01", facilities: [place("500001", { validTo: "2012-07-01" })] })], {}],
    [
      "open, all its places ended",
      [at(1, { facilities: [place("500001", { validTo: "2012-07-01" })] })],
      { "facilities-ended-service-open": "1000001" },
    ],
    ["open, one place of two ended", [at(1, { facilities: [place("500001", { validTo: "2012-07-01" }), place("500002")] })], {}],
    ["no place at all", [service(1)], {}],
  ])("%s", (_, services, expected) => {
    expect(notes({ services })).toEqual(expected);
  });

  it("an address point in another municipality, and one that is not among the points", () => {
    const point = (code: string, municipality: string): LocatedAddressPoint => ({
      address: { addressPoint: addressPointCode(code), municipality: municipalityCode(municipality) },
    });
    const services = [
      service(1, { facilities: [place("500001", { address: address("500001", { addressPoint: addressPointCode("21736491") }) })] }),
      service(2, {
        type: "azylove-domy",
        facilities: [place("500001", { address: address("500001", { addressPoint: addressPointCode("8338752") }) })],
      }),
    ];
    const elsewhere = { "address-point-elsewhere": "1000001 (500001 → 500002)" };
    expect(notes({ services }, { addressPoints: [point("21736491", "500002")] })).toEqual(elsewhere);
    expect(notes({ services }, { addressPoints: [point("21736491", "500001")] })).toEqual({});
    expect(notes({ services })).toEqual({});
  });
});

describe("services", () => {
  it.each<[string, readonly Service[], Readonly<Record<string, string>>]>([
    ["a number twice", [service(1), service(1)], { "service-id-repeated": "1000001" }],
    ["no form", [service(1, { forms: [] })], { "capacity-missing": "1000001" }],
    ["a form without capacity", [service(1, { forms: [{ ...beds(1), capacities: [] }] })], { "capacity-missing": "1000001" }],
    ["a form that the type does not permit", [service(1, { forms: [beds(1), clients(1)] })], { "form-not-permitted": "1000001 (terenni)" }],
    ["a type whose forms are not certain", [service(1, { type: "azylove-domy", forms: [clients(1)] })], {}],
    ["a type that nobody knows", [service(1, { type: "DruhSocialniSluzby/2", forms: [clients(1)] })], {}],
  ])("%s", (_, services, expected) => {
    expect(notes({ services }, { services })).toEqual(expected);
  });
});

it("many of a kind are one note with a count and the first five", () => {
  const services = Array.from({ length: 40 }, (_, n) => service(n, { forms: [] }));
  const [note] = integrityNotes(planningData({ services }));
  expect([note?.count, note?.detail.cs]).toEqual([40, "služby s formou bez kapacity: 1000000, 1000001, 1000002, 1000003, 1000004, …"]);
});

it("thousands of services at one address are judged in time that grows with their number", () => {
  const services = Array.from({ length: 20_000 }, (_, n) => service(n, { facilities: [place("500001")] }));
  const [note] = integrityNotes(planningData({ services }));
  expect([note?.code, note?.count]).toEqual(["service-duplicate", 19_999]);
});
