import fc from "fast-check";
import { expect, test } from "vitest";
import { savedFactsSchema } from "../../src/model/savedFacts.schema.ts";

const origin = { source: "office", cs: "Údaje", en: "Figures", publisher: "Obec", licence: "none stated", retrieved: "2024-02-01" };
const period = { from: "2023-01-01", to: "2024-01-01" };
const facts = {
  schema: "kpss/facts@1",
  id: "x",
  ...origin,
  knownAt: "2024-02-01",
  period,
  absentRow: "none",
  fields: ["births"],
  rows: [],
};

test("a head that fits, with and without what is optional", () => {
  expect(savedFactsSchema.safeParse(facts).success).toBe(true);
  expect(savedFactsSchema.safeParse({ ...facts, fieldPeriods: { births: period }, coverage: [["cr", 1, 2]] }).success).toBe(true);
});

test("a head that lacks any other key does not fit", () => {
  for (const key of Object.keys(facts)) expect(savedFactsSchema.safeParse({ ...facts, [key]: undefined }).success).toBe(false);
});

test("law: the path of a cell is made of letters, digits, + and -, and of no name that every object inherits", () => {
  const inherited = fc.constantFrom("constructor", "toString", "valueOf", "hasOwnProperty", "__proto__", "isPrototypeOf");
  const fits = (field: string) => savedFactsSchema.safeParse({ ...facts, fields: [field] }).success;
  fc.assert(
    fc.property(inherited, fc.constantFrom("", "population/", "a/b/"), (name, before) => {
      expect(fits(before + name)).toBe(false);
    }),
  );
  expect(["births", "population/F/85+", "facilities/130"].every(fits)).toBe(true);
  expect(["", "/", "a/", "a//b", "1a", "a b", "á", "a".repeat(101)].some(fits)).toBe(false);
});
