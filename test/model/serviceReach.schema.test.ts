import { expect, it } from "vitest";
import type { z } from "zod";
import { serviceReachSchema } from "../../src/model/serviceReach.schema.ts";
import type { ServiceReach } from "../../src/model/serviceReach.ts";

const reach = {
  service: "1234567",
  municipality: "581283",
  year: 2026,
  mode: "provided",
  clients: 0,
  contacts: null,
  hours: 12.5,
  visitsPerWeek: 0.5,
  frequency: "každé druhé úterý",
};

it("serviceReachSchema is that of the noun, both ways", () => {
  const there: ServiceReach = serviceReachSchema.parse(reach);
  const back: z.infer<typeof serviceReachSchema> = there;
  expect(back).toEqual(reach);
});

it.each([
  ["a municipality by name", { ...reach, municipality: "Hlinsko" }],
  ["cca 15 clients", { ...reach, clients: "cca 15" }],
  ["half a client", { ...reach, clients: 0.5 }],
  ["negative hours", { ...reach, hours: -1 }],
  ["endless hours", { ...reach, hours: Number.POSITIVE_INFINITY }],
  ["an unknown mode", { ...reach, mode: "planned" }],
  ["a figure left out", { ...reach, contacts: undefined }],
  ["an endless text", { ...reach, frequency: "a".repeat(501) }],
])("serviceReachSchema refuses %s", (_, value) => {
  expect(serviceReachSchema.safeParse(value).success).toBe(false);
});
