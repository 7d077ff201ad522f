import { z } from "zod";
import { serviceFormSchema } from "./capacity.schema.ts";
import { daySchema } from "./day.schema.ts";
import { municipalityCodeSchema } from "./identifiers/municipalityCode.schema.ts";
import type { Need } from "./need.ts";
import { recordKeySchema } from "./recordKey.schema.ts";

const code = z.string().min(1).max(200).nullable();

/** Schema of {@link Need}. */
export const needSchema = z.strictObject({
  id: recordKeySchema,
  recordedOn: daySchema.nullable(),
  municipality: municipalityCodeSchema.nullable(),
  targetGroup: code,
  serviceType: code,
  form: serviceFormSchema.nullable(),
  people: z
    .strictObject({ min: z.int().min(0), max: z.int().min(0) })
    .refine((people) => people.min <= people.max, "min at most max")
    .nullable(),
  channel: z.enum(["survey", "form", "focus-group", "refused-applicants", "office", "provider", "other"]).nullable(),
  acute: z.boolean().nullable(),
  answer: z.enum(["open", "in-plan", "met", "declined"]).nullable(),
}) satisfies z.ZodType<Need>;
