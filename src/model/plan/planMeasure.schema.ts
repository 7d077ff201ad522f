import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import { validitySchema } from "../validity.schema.ts";
import { hasDays } from "../validity.ts";
import { measureAssessmentSchema } from "./measureAssessment.schema.ts";
import { measureMoneySchema } from "./measureMoney.schema.ts";
import { measureTargetSchema } from "./measureTarget.schema.ts";
import { organisationIdSchema } from "./organisationId.schema.ts";
import { planActivitySchema } from "./planActivity.schema.ts";
import type { PlanMeasure } from "./planMeasure.ts";

const text = z.string().min(1).max(500);
const grade = z.int().min(1).max(5).nullable();

/** Schema of {@link PlanMeasure}. */
export const planMeasureSchema = z
  .strictObject({
    id: recordKeySchema,
    title: text,
    targetGroups: z.array(z.string().min(1).max(200)).max(200).readonly().nullable(),
    goal: recordKeySchema.nullable(),
    knownAt: daySchema,
    endProduct: z.boolean().nullable(),
    guarantor: organisationIdSchema.nullable(),
    partners: z.array(organisationIdSchema).max(200).readonly(),
    outputs: z.array(text).max(200).readonly(),
    activities: z.array(planActivitySchema).max(500).readonly(),
    targets: z.array(measureTargetSchema).max(200).readonly(),
    risks: z
      .array(z.strictObject({ title: text, likelihood: grade, impact: grade }))
      .max(200)
      .readonly()
      .nullable(),
    assessments: z.array(measureAssessmentSchema).max(1000).readonly(),
    follows: recordKeySchema.nullable(),
    ...measureMoneySchema.shape,
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<PlanMeasure>;
