import { z } from "zod";
import type { PlanMeasureRow } from "./planMeasureRow.ts";
import { recordKeySchema } from "./recordKey.schema.ts";
import { validitySchema } from "./validity.schema.ts";
import { hasDays } from "./validity.ts";

/** Schema of {@link PlanMeasureRow}. */
export const planMeasureRowSchema = z
  .strictObject({
    id: recordKeySchema,
    title: z.string().min(1).max(500),
    priority: z.string().min(1).max(200).nullable(),
    targetGroups: z.array(z.string().min(1).max(200)).max(200).readonly().nullable(),
    costs: z.int().min(0).nullable(),
    status: z.enum(["fulfilled", "ongoing", "partly", "not-fulfilled", "cancelled", "moved"]).nullable(),
    progress: z.number().min(0).max(1).nullable(),
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<PlanMeasureRow>;
