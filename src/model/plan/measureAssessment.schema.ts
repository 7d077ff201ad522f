import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import type { MeasureAssessment } from "./measureAssessment.ts";

/** Schema of {@link MeasureAssessment}: known on the day it speaks of or later. */
export const measureAssessmentSchema = z
  .strictObject({
    on: daySchema,
    knownAt: daySchema,
    status: z.enum(["fulfilled", "ongoing", "partly", "not-fulfilled", "cancelled", "moved"]),
    reason: z
      .enum([
        ...(["no-money", "no-staff", "no-provider", "no-premises", "no-need"] as const),
        ...(["law-changed", "partner-withdrew", "delayed", "replaced", "other"] as const),
      ])
      .nullable(),
    progress: z.number().min(0).max(1).nullable(),
    fulfilledOn: daySchema.nullable(),
  })
  .refine(({ on, knownAt }) => on <= knownAt, "known on the day it speaks of or later")
  .refine(({ on, fulfilledOn }) => fulfilledOn === null || fulfilledOn <= on, "fulfilled on the day it speaks of or earlier")
  .refine(
    ({ status, fulfilledOn }) => fulfilledOn === null || status === "fulfilled",
    "a day of fulfilment where it is fulfilled",
  ) satisfies z.ZodType<MeasureAssessment>;
