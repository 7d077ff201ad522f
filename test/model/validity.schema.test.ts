import { expect, it } from "vitest";
import type { z } from "zod";
import { validitySchema } from "../../src/model/validity.schema.ts";
import type { Validity } from "../../src/model/validity.ts";

it("validitySchema is that of the noun, both ways, with open ends", () => {
  const noun: Validity = { validFrom: null, validTo: "2024-01-01" };
  const back: z.infer<typeof validitySchema> = noun;
  expect(validitySchema.parse(back)).toEqual(noun);
});

it.each([{}, { validFrom: null }, { validFrom: "", validTo: null }, { validFrom: null, validTo: null, from: null }])(
  "validitySchema refuses %j",
  (value) => {
    expect(validitySchema.safeParse(value).success).toBe(false);
  },
);
