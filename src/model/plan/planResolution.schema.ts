import { z } from "zod";
import { periodSchema } from "../period.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import { bodyIdSchema } from "./bodyId.schema.ts";
import type { PlanResolution } from "./planResolution.ts";

/** Schema of {@link PlanResolution}. */
export const planResolutionSchema = z.strictObject({
  id: recordKeySchema,
  body: bodyIdSchema,
  kind: z.enum([
    ...(["starts-planning", "agrees-with-draft", "recommends", "approves"] as const),
    ...(["rejects", "extends", "approves-action-plan", "takes-note-of-evaluation"] as const),
  ]),
  passed: periodSchema,
  number: z.string().min(1).max(100).nullable(),
}) satisfies z.ZodType<PlanResolution>;
