import { z } from "zod";
import { daySchema } from "./day.schema.ts";
import type { Period } from "./period.ts";

/** Schema of {@link Period}: `from` before `to`. */
export const periodSchema = z
  .strictObject({ from: daySchema, to: daySchema })
  .refine((period) => period.from < period.to, "from before to") satisfies z.ZodType<Period>;
