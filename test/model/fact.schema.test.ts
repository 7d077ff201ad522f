import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { factSchema } from "../../src/model/fact.schema.ts";
import type { Fact } from "../../src/model/fact.ts";

const base = {
  subject: "obec/581283",
  field: "population/F/65-69",
  period: { from: "2020-12-31", to: "2021-01-01" },
  source: "csu-population-2020-12-31",
  knownAt: "2021-04-30",
};
const known: Fact = { ...base, value: 0 };
const unknown: Fact = { ...base, value: null, reason: "not-covered-by-source" };
const partial: Fact = { ...base, value: 12.5, coverage: { covered: 0, members: 43 } };

describe("factSchema", () => {
  it("is that of the noun, both ways", () => {
    const back: z.infer<typeof factSchema>[] = [known, unknown, partial];
    const there: Fact[] = back.map((fact) => factSchema.parse(fact));
    expect(there).toEqual([known, unknown, partial]);
  });

  it.each(["births", "facilities/130", "population/T/85+", "a/b/c/d"])("takes the field %s", (field) => {
    expect(factSchema.safeParse({ ...known, field }).success).toBe(true);
  });

  it.each([
    ["a value with a reason", { ...known, reason: "not-reported" }],
    ["no value and no reason", { ...base, value: null }],
    ["no value at all", base],
    ["an unknown reason", { ...unknown, reason: "forgotten" }],
    ["NaN", { ...base, value: Number.NaN }],
    ["Infinity", { ...base, value: Number.POSITIVE_INFINITY }],
    ["a number as text", { ...base, value: "12" }],
    ["an unknown key", { ...known, note: "" }],
    ["a field in capitals", { ...known, field: "Births" }],
    ["a field with a hole", { ...known, field: "population//T" }],
    ["a field too deep", { ...known, field: "a/b/c/d/e/f" }],
    ["__proto__ as a field", { ...known, field: "__proto__" }],
    ["a field that every object has", { ...known, field: "constructor" }],
    ["a cell that every object has", { ...known, field: "population/toString" }],
    ["no subject", { ...known, subject: "" }],
    ["an endless subject", { ...known, subject: "a".repeat(201) }],
    ["an endless field", { ...known, field: "a".repeat(1e6) }],
    ["an endless source", { ...known, source: "a".repeat(101) }],
    ["more covered than there are", { ...partial, coverage: { covered: 44, members: 43 } }],
    ["members by halves", { ...partial, coverage: { covered: 0.5, members: 43 } }],
    ["coverage undefined", { ...known, coverage: undefined }],
    ["a day that is none", { ...known, knownAt: "2021-02-30" }],
    ["nothing", null],
    ["a list", []],
  ])("refuses %s", (_, value) => {
    expect(factSchema.safeParse(value).success).toBe(false);
  });
});
