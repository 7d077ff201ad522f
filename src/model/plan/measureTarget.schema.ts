import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import type { MeasureTarget } from "./measureTarget.ts";

const datedValue = z.strictObject({ on: daySchema, value: z.number() });
const reading = datedValue
  .extend({ knownAt: daySchema })
  .refine(({ on, knownAt }) => on <= knownAt, "known on the day it was read or later");

/** Schema of {@link MeasureTarget}. */
export const measureTargetSchema = z.strictObject({
  id: recordKeySchema,
  title: z.string().min(1).max(500),
  unit: z.string().min(1).max(50),
  aim: z.enum(["at-least", "at-most"]),
  baseline: datedValue.nullable(),
  trajectory: z.array(datedValue).max(200).readonly(),
  readings: z.array(reading).max(1000).readonly(),
}) satisfies z.ZodType<MeasureTarget>;
