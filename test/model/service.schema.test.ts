import { expect, it } from "vitest";
import type { z } from "zod";
import { serviceSchema } from "../../src/model/service.schema.ts";
import type { Service } from "../../src/model/service.ts";

const bed = { amount: 24, unit: "luzka", form: "pobytova", basis: "registered" };
const form = { form: "pobytova", nonStop: true, capacities: [bed] };
const place = { name: null, validFrom: null, validTo: null, secretAddress: true, address: null, point: null };
const service = {
  id: "1234567",
  portalId: "4429",
  name: null,
  type: "odlehcovaci-sluzby",
  provider: "27085031",
  forms: [form],
  targetGroups: ["seniori"],
  facilities: [place],
  regions: ["3026"],
  contacts: { emails: [], phones: [], webs: [] },
  validFrom: "2012-01-01",
  validTo: null,
};
const many = <T>(value: T, length: number): T[] => Array.from({ length }, () => value);

it("serviceSchema is that of the noun, both ways", () => {
  const there: Service = serviceSchema.parse(service);
  const back: z.infer<typeof serviceSchema> = there;
  expect(back).toEqual(service);
});

it("serviceSchema takes a service of which little is known, and a type of the office's own", () => {
  const little = {
    ...service,
    portalId: null,
    forms: [],
    targetGroups: null,
    facilities: [],
    regions: null,
    validFrom: null,
    type: "DruhSocialniSluzby/2",
  };
  expect(serviceSchema.parse(little)).toEqual(little);
});

it("serviceSchema takes many places", () => {
  expect(serviceSchema.safeParse({ ...service, facilities: many(place, 2_000) }).success).toBe(true);
});

it.each([
  ["no registration number", { ...service, id: null }],
  ["the number as a number", { ...service, id: 1234567 }],
  ["a name as provider", { ...service, provider: "Oblastní nemocnice Příbram, a. s." }],
  ["a capacity of another form", { ...service, forms: [{ ...form, form: "terenni" }] }],
  ["a capacity of the network", { ...service, forms: [{ ...form, capacities: [{ ...bed, basis: "network" }] }] }],
  ["free places", { ...service, forms: [{ ...form, free: 3 }] }],
  ["no type", { ...service, type: "" }],
  ["more places than any service has", { ...service, facilities: many(place, 2_001) }],
  ["more forms than there are", { ...service, forms: many(form, 21) }],
  ["more regions than there are", { ...service, regions: many("3026", 15) }],
  ["a target group without end", { ...service, targetGroups: ["a".repeat(201)] }],
  ["an unknown key", { ...service, statutarniOrgany: [] }],
  ["no days", { ...service, validTo: "2012-01-01" }],
  ["forms that are no list", { ...service, forms: [{ ...form, capacities: { every: 1 } }] }],
])("serviceSchema refuses %s", (_, value) => {
  expect(serviceSchema.safeParse(value).success).toBe(false);
});
