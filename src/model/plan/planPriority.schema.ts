import { z } from "zod";
import { recordKeySchema } from "../recordKey.schema.ts";
import type { PlanPriority } from "./planPriority.ts";

const goal = z.strictObject({ id: recordKeySchema, title: z.string().min(1).max(500) });

/** Schema of {@link PlanPriority}. */
export const planPrioritySchema = goal.extend({ goals: z.array(goal).max(200).readonly() }) satisfies z.ZodType<PlanPriority>;
