import { z } from "zod";
import { recordKeySchema } from "../recordKey.schema.ts";
import { validitySchema } from "../validity.schema.ts";
import { hasDays } from "../validity.ts";
import { organisationIdSchema } from "./organisationId.schema.ts";
import type { PlanActivity } from "./planActivity.ts";

/** Schema of {@link PlanActivity}. */
export const planActivitySchema = z
  .strictObject({
    id: recordKeySchema,
    title: z.string().min(1).max(500),
    implementers: z.array(organisationIdSchema).max(200).readonly(),
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<PlanActivity>;
