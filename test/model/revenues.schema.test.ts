import { expect, it } from "vitest";
import type { z } from "zod";
import { revenuesSchema } from "../../src/model/revenues.schema.ts";
import type { Revenues } from "../../src/model/revenues.ts";

const revenues = { "state/kraj": 125_000_000, "user/user": null };

it("revenuesSchema is that of the noun, both ways", () => {
  const there: Revenues = revenuesSchema.parse(revenues);
  const back: z.infer<typeof revenuesSchema> = there;
  expect(back).toEqual(revenues);
});

it.each([
  ["an unknown origin", { "bank/kraj": 1 }],
  ["an origin without a payer", { state: 1 }],
  ["a way that is not of the closed list", { "user/kraj": 1 }],
  ["half a haléř", { "state/kraj": 0.5 }],
  ["a debt", { "state/kraj": -1 }],
])("revenuesSchema refuses %s", (_, value) => {
  expect(revenuesSchema.safeParse(value).success).toBe(false);
});
