import { expect, it } from "vitest";
import type { z } from "zod";
import { serviceYearSchema } from "../../src/model/serviceYear.schema.ts";
import { type ServiceYear, serviceYear } from "../../src/model/serviceYear.ts";

const home = {
  ...serviceYear({ service: "1234567" as ServiceYear["service"], period: { from: "2025-01-01", to: "2026-01-01" } }),
  bedDaysUsed: 3285,
  bedDaysAvailable: 3650,
  clients: 12,
  contracts: 3,
  fteDirect: 6.25,
  fteTotal: 9.5,
  costs: 523_456_789,
  revenues: { "state/kraj": 125_000_000, "user/user": null },
  refusedApplicants: 0,
};

it("serviceYearSchema is that of the noun, both ways", () => {
  const there: ServiceYear = serviceYearSchema.parse(home);
  const back: z.infer<typeof serviceYearSchema> = there;
  expect(back).toEqual(home);
});

it("serviceYearSchema has every property of the noun and no other", () => {
  expect(Object.keys(serviceYearSchema.shape).toSorted()).toEqual(Object.keys(home).toSorted());
});

it.each([
  ["a fraction of a haléř", { ...home, costs: 0.5 }],
  ["a negative count", { ...home, bedDaysUsed: -1 }],
  ["a count beyond the safe integers", { ...home, clients: 2 ** 53 }],
  ["NaN", { ...home, fteDirect: Number.NaN }],
  ["a figure left out", { ...home, calls: undefined }],
  ["free beds", { ...home, freeBeds: 2 }],
  ["revenues of nobody", { ...home, revenues: { "bank/bank": 1 } }],
  ["a period without days", { ...home, period: { from: "2025-01-01", to: "2025-01-01" } }],
])("serviceYearSchema refuses %s", (_, value) => {
  expect(serviceYearSchema.safeParse(value).success).toBe(false);
});
