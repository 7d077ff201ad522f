import { expect, it } from "vitest";
import type { z } from "zod";
import { serviceYearSchema } from "../../src/model/serviceYear.schema.ts";
import type { ServiceYear } from "../../src/model/serviceYear.ts";

const home = {
  service: "1234567",
  period: { from: "2025-01-01", to: "2026-01-01" },
  bedDaysUsed: 3285,
  bedDaysAvailable: 3650,
  clients: 12,
  contracts: 3,
  contacts: null,
  interventions: null,
  calls: null,
  hours: null,
  fteDirect: 6.25,
  fteTotal: 9.5,
  costs: 523_456_789,
  refusedApplicants: 0,
};

it("serviceYearSchema is that of the noun, both ways", () => {
  const there: ServiceYear = serviceYearSchema.parse(home);
  const back: z.infer<typeof serviceYearSchema> = there;
  expect(back).toEqual(home);
});

it.each([
  ["a fraction of a haléř", { ...home, costs: 0.5 }],
  ["a negative count", { ...home, bedDaysUsed: -1 }],
  ["a count beyond the safe integers", { ...home, clients: 2 ** 53 }],
  ["NaN", { ...home, fteDirect: Number.NaN }],
  ["a figure left out", { ...home, calls: undefined }],
  ["free beds", { ...home, freeBeds: 2 }],
  ["a period without days", { ...home, period: { from: "2025-01-01", to: "2025-01-01" } }],
])("serviceYearSchema refuses %s", (_, value) => {
  expect(serviceYearSchema.safeParse(value).success).toBe(false);
});
