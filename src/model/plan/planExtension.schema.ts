import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import type { PlanExtension } from "./planExtension.ts";

/** Schema of {@link PlanExtension}. */
export const planExtensionSchema = z.strictObject({
  to: daySchema,
  knownAt: daySchema,
  resolution: recordKeySchema.nullable(),
}) satisfies z.ZodType<PlanExtension>;
