import fc from "fast-check";
import { expect, test } from "vitest";
import { countSchema, tableOriginSchema, textSchema } from "../../src/model/tableOrigin.schema.ts";

test("law: a count is a whole number of at least 0, as far as numbers are exact", () => {
  fc.assert(fc.property(fc.double(), (value) => countSchema.safeParse(value).success === (Number.isSafeInteger(value) && value >= 0)));
});

test("a text is neither empty nor endless", () => {
  const fits = (value: unknown) => textSchema("a name").safeParse(value).success;
  expect(["", "a".repeat(2001), 5, null].some(fits)).toBe(false);
  expect(["a", "a".repeat(2000)].every(fits)).toBe(true);
});

test("an origin says its publisher and its licence", () => {
  const origin = { source: "office", cs: "Údaje", en: "Figures", publisher: "Obec", licence: "none stated", retrieved: "2024-02-01" };
  expect(tableOriginSchema.safeParse(origin).success).toBe(true);
  expect(tableOriginSchema.safeParse({ ...origin, licence: "" }).success).toBe(false);
});
