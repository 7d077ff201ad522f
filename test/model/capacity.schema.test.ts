import { expect, it } from "vitest";
import type { z } from "zod";
import { capacitySchema, serviceFormSchema } from "../../src/model/capacity.schema.ts";
import type { Capacity } from "../../src/model/capacity.ts";

const beds: Capacity = { amount: 24, unit: "luzka", form: "pobytova", basis: "registered" };

it("capacitySchema is that of the noun, both ways", () => {
  const back: z.infer<typeof capacitySchema> = beds;
  const there: Capacity = capacitySchema.parse(back);
  expect(there).toEqual(beds);
});

it.each([
  ["a negative amount", { ...beds, amount: -1 }],
  ["NaN", { ...beds, amount: Number.NaN }],
  ["Infinity", { ...beds, amount: Number.POSITIVE_INFINITY }],
  ["no amount", { ...beds, amount: null }],
  ["an unknown unit", { ...beds, unit: "postele" }],
  ["an unknown form", { ...beds, form: "pob" }],
  ["an unknown basis", { ...beds, basis: "free" }],
  ["a name of every object", { ...beds, unit: "constructor" }],
  ["an unknown key", { ...beds, popis: "" }],
])("capacitySchema refuses %s", (_, value) => {
  expect(capacitySchema.safeParse(value).success).toBe(false);
});

it("serviceFormSchema knows the three forms", () => {
  expect(serviceFormSchema.options).toEqual(["pobytova", "ambulantni", "terenni"]);
});
