import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import type { PlanDocument } from "./planDocument.ts";

/** Schema of {@link PlanDocument}. */
export const planDocumentSchema = z.strictObject({
  id: recordKeySchema,
  kind: z.enum([
    ...(["descriptive", "analytical", "previous-evaluation", "strategic", "network", "charter", "draft", "settlement"] as const),
    ...(["plan", "action-plan", "monitoring-report", "evaluation-report", "catalogue", "brochure", "other"] as const),
  ]),
  finishedOn: daySchema.nullable(),
  publicationDue: daySchema.nullable(),
  publishedOn: daySchema.nullable(),
}) satisfies z.ZodType<PlanDocument>;
