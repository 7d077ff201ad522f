import { expect, it } from "vitest";
import type { z } from "zod";
import { relatedServiceSchema } from "../../src/model/relatedService.schema.ts";
import type { RelatedService } from "../../src/model/relatedService.ts";

const club = {
  id: "related/klub-duchodcu-adamov",
  kind: "leisure",
  name: "Klub důchodců",
  operator: null,
  place: null,
  targetGroups: null,
  contacts: { emails: [], phones: [], webs: [] },
  validFrom: null,
  validTo: null,
};

it("relatedServiceSchema is that of the noun, both ways", () => {
  const there: RelatedService = relatedServiceSchema.parse(club);
  const back: z.infer<typeof relatedServiceSchema> = there;
  expect(back).toEqual(club);
});

it.each([
  ["a registration number as id", { ...club, id: "1234567" }],
  ["a form", { ...club, forms: [] }],
  ["a capacity", { ...club, capacity: 20 }],
  ["an unknown kind", { ...club, kind: "church" }],
  ["no name", { ...club, name: "" }],
  ["no days", { ...club, validFrom: "2024-01-01", validTo: "2024-01-01" }],
])("relatedServiceSchema refuses %s", (_, value) => {
  expect(relatedServiceSchema.safeParse(value).success).toBe(false);
});
