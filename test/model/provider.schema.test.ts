import { expect, it } from "vitest";
import type { z } from "zod";
import { providerIdSchema, providerSchema } from "../../src/model/provider.schema.ts";
import type { Provider } from "../../src/model/provider.ts";

const contacts = { emails: [], phones: [], webs: [] };
const known = { id: "63504260", ico: "63504260", name: "CARVAC s. r. o.", seat: null, contacts };
const own = { ...known, id: "provider/pecovatelka-u-nadrazi", ico: null, name: "Pečovatelka u nádraží" };

it.each([known, own])("providerSchema is that of the noun, both ways: $id", (value) => {
  const there: Provider = providerSchema.parse(value);
  const back: z.infer<typeof providerSchema> = there;
  expect(back).toEqual(value);
});

it.each([
  ["a wrong check digit", { ...known, id: "63504261", ico: "63504261" }],
  ["an id beside the IČO", { ...known, id: "provider/carvac" }],
  ["another IČO as id", { ...known, id: "65468562" }],
  ["an IČO as id only", { ...known, ico: null }],
  ["no name", { ...known, name: "" }],
  ["an endless name", { ...known, name: "a".repeat(501) }],
  ["statutory bodies", { ...known, statutarniOrgany: [] }],
  ["no contacts", { ...known, contacts: null }],
  ["nothing", null],
])("providerSchema refuses %s", (_, value) => {
  expect(providerSchema.safeParse(value).success).toBe(false);
});

it("providerIdSchema refuses a birth number", () => {
  expect(providerIdSchema.safeParse("provider/805130-1234").success).toBe(false);
});
