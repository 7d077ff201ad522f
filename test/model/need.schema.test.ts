import { expect, it } from "vitest";
import type { z } from "zod";
import { needSchema } from "../../src/model/need.schema.ts";
import type { Need } from "../../src/model/need.ts";

const need = {
  ...{ author: "citizen", persons: null, source: "00839345", negotiated: { form: "terenni", amount: 10, unit: "hour", per: "week" } },
  ...{ answeredOn: null, measure: null, reason: null },
  ...{ id: "P-7", recordedOn: "2025-02-01", municipality: "581283", targetGroup: "seniori", serviceType: "pecovatelska-sluzba" },
  ...{ form: "terenni", people: { min: 12, max: 15 }, channel: "survey", acute: false, answer: "open" },
};

it("needSchema is that of the noun, both ways", () => {
  const there: Need = needSchema.parse(need);
  const back: z.infer<typeof needSchema> = there;
  expect(back).toEqual(need);
});

it.each([
  ["a name as id", { ...need, id: "Nováková" }],
  ["a birth number as id", { ...need, id: "805130/1234" }],
  ["free text", { ...need, text: "U Nováků" }],
  ["a span upside down", { ...need, people: { min: 2, max: 1 } }],
  ["half a person", { ...need, people: { min: 0.5, max: 1 } }],
  ["an unknown channel", { ...need, channel: "gossip" }],
  ["a name among the keys of people", { ...need, persons: ["p-novakova"] }],
  ["a birth number among the keys of people", { ...need, persons: ["p-805130123"] }],
  ["a person twice", { ...need, people: null, persons: ["p-1", "p-1"] }],
  ["fewer keys than people", { ...need, persons: ["p-1"] }],
  ["an amount without a unit", { ...need, negotiated: { ...need.negotiated, unit: null } }],
  ["a reason of a need that is open", { ...need, reason: "no-money" }],
  ["answered before it was recorded", { ...need, answer: "met", answeredOn: "2025-01-31" }],
  ["no municipality at all", { ...need, municipality: undefined }],
])("needSchema refuses %s", (_, value) => {
  expect(needSchema.safeParse(value).success).toBe(false);
});
