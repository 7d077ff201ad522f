import { expect, it } from "vitest";
import type { z } from "zod";
import { periodSchema } from "../../src/model/period.schema.ts";
import type { Period } from "../../src/model/period.ts";

const year = { from: "2023-01-01", to: "2024-01-01" };

it("periodSchema is that of the noun, both ways", () => {
  const noun: Period = year;
  const back: z.infer<typeof periodSchema> = noun;
  expect(periodSchema.parse(back)).toEqual(year);
});

it.each([
  ["no days", { from: "2023-01-01", to: "2023-01-01" }],
  ["backwards", { from: "2024-01-01", to: "2023-01-01" }],
  ["an open end", { from: "2023-01-01", to: null }],
  ["one end", { from: "2023-01-01" }],
  ["an unknown key", { ...year, until: "2024-01-01" }],
  ["a key from JSON that means more", JSON.parse('{"from":"2023-01-01","to":"2024-01-01","__proto__":{}}')],
  ["a list", ["2023-01-01", "2024-01-01"]],
  ["nothing", undefined],
])("periodSchema refuses %s", (_, value) => {
  expect(periodSchema.safeParse(value).success).toBe(false);
});
