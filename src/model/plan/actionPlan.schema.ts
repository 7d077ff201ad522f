import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { periodSchema } from "../period.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import type { ActionPlan } from "./actionPlan.ts";

/** Schema of {@link ActionPlan}. */
export const actionPlanSchema = z.strictObject({
  id: recordKeySchema,
  period: periodSchema,
  knownAt: daySchema,
  resolution: recordKeySchema.nullable(),
  measures: z.array(recordKeySchema).max(5000).readonly().nullable(),
  bridging: z.boolean(),
}) satisfies z.ZodType<ActionPlan>;
