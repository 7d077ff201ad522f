import type { ServiceForm } from "../../src/codebooks/serviceForms.ts";
import type { Address } from "../../src/model/address.ts";
import { capacity } from "../../src/model/capacity.ts";
import type { Facility } from "../../src/model/facility.ts";
import { municipalityCode } from "../../src/model/identifiers/municipalityCode.ts";
import { serviceRegistrationId } from "../../src/model/identifiers/serviceRegistrationId.ts";
import { type Provider, providerId } from "../../src/model/provider.ts";
import type { RelatedService } from "../../src/model/relatedService.ts";
import type { Service } from "../../src/model/service.ts";
import type { ServiceReach } from "../../src/model/serviceReach.ts";

/** Records of an office, all made up; a test changes what it is about. Municipalities are those of `county`. */

export const noContacts = { emails: [], phones: [], webs: [] };

export const address = (municipality: string, changes: Partial<Address> = {}): Address => ({
  addressPoint: null,
  municipality: municipalityCode(municipality),
  municipalityPart: null,
  street: "Lipová",
  houseNumber: 12,
  houseNumberKind: "descriptive",
  orientationNumber: null,
  addition: null,
  psc: null,
  ...changes,
});

/** An open place in a municipality. */
export const place = (municipality: string, changes: Partial<Facility> = {}): Facility =>
  ({
    name: null,
    secretAddress: false,
    address: address(municipality),
    point: null,
    validFrom: null,
    validTo: null,
    ...changes,
  }) as Facility;

/** A place with a secret address. */
export const secret = (changes: object = {}): Facility =>
  ({ name: null, secretAddress: true, address: null, point: null, validFrom: null, validTo: null, ...changes }) as Facility;

export const provider = (id: string, changes: Partial<Provider> = {}): Provider => ({
  id: providerId(`provider/${id}`),
  ico: null,
  name: `Spolek ${id}`,
  seat: null,
  contacts: noContacts,
  ...changes,
});

export const beds = (amount: number) => ({
  form: "pobytova" as const,
  nonStop: true,
  capacities: [capacity(amount, { unit: "luzka", form: "pobytova", basis: "registered" })],
});

export const clients = (amount: number, form: ServiceForm = "terenni") => ({
  form,
  nonStop: null,
  capacities: [capacity(amount, { unit: "klient", form, basis: "registered" })],
});

/** A home for seniors with the id `100000<n>`, without a place. */
export const service = (n: number, changes: Partial<Service> = {}): Service => ({
  id: serviceRegistrationId(String(1_000_000 + n)),
  portalId: null,
  name: null,
  type: "domovy-pro-seniory",
  provider: providerId("provider/a"),
  forms: [beds(20)],
  targetGroups: ["seniori"],
  facilities: [],
  regions: null,
  contacts: noContacts,
  validFrom: "2010-01-01",
  validTo: null,
  ...changes,
});

export const reach = (n: number, municipality: string, changes: Partial<ServiceReach> = {}): ServiceReach => ({
  service: serviceRegistrationId(String(1_000_000 + n)),
  municipality: municipalityCode(municipality),
  year: 2026,
  mode: "offered",
  clients: null,
  contacts: null,
  hours: null,
  visitsPerWeek: null,
  frequency: null,
  ...changes,
});

export const related = (key: string, changes: Partial<RelatedService> = {}): RelatedService => ({
  id: `related/${key}`,
  kind: "leisure",
  name: `Klub ${key}`,
  operator: null,
  place: null,
  targetGroups: null,
  contacts: noContacts,
  validFrom: null,
  validTo: null,
  ...changes,
});
