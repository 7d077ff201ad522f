import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import { validitySchema } from "../validity.schema.ts";
import { hasDays } from "../validity.ts";
import { bodyIdSchema } from "./bodyId.schema.ts";
import type { CollectionPlan } from "./collectionPlan.ts";

/** Schema of {@link CollectionPlan}. */
export const collectionPlanSchema = z
  .strictObject({
    id: recordKeySchema,
    targetGroup: z.string().min(1).max(200),
    channel: z.enum(["survey", "form", "focus-group", "refused-applicants", "office", "provider", "other"]),
    everyMonths: z.int().min(1).max(120).nullable(),
    responsible: bodyIdSchema.nullable(),
    basis: z.enum(["consent", "legal-duty", "public-task", "none-needed"]).nullable(),
    rounds: z.array(daySchema).max(1000).readonly(),
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<CollectionPlan>;
