import { expect, it } from "vitest";
import type { z } from "zod";
import { planMeasureRowSchema } from "../../src/model/planMeasureRow.schema.ts";
import type { PlanMeasureRow } from "../../src/model/planMeasureRow.ts";

const measure = {
  ...{ id: "1.2", title: "Rozšířit službu", priority: "1", targetGroups: ["seniori"], costs: 150_000_000, status: "ongoing" },
  ...{ progress: 0.4, validFrom: "2025-01-01", validTo: "2027-01-01" },
};

it("planMeasureRowSchema is that of the noun, both ways", () => {
  const there: PlanMeasureRow = planMeasureRowSchema.parse(measure);
  const back: z.infer<typeof planMeasureRowSchema> = there;
  expect(back).toEqual(measure);
});

it.each([
  ["a guarantor", { ...measure, guarantor: "Nováková" }],
  ["crowns with decimals", { ...measure, costs: 1.5 }],
  ["progress in per cent", { ...measure, progress: 40 }],
  ["an unknown status", { ...measure, status: "almost" }],
  ["no days", { ...measure, validFrom: "2027-01-01" }],
])("planMeasureRowSchema refuses %s", (_, value) => {
  expect(planMeasureRowSchema.safeParse(value).success).toBe(false);
});
