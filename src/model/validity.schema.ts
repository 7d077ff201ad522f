import { z } from "zod";
import { daySchema } from "./day.schema.ts";
import type { Validity } from "./validity.ts";

/** Schema of {@link Validity}, whose shape other nouns spread into theirs; they check by `hasDays` that it is not empty. */
export const validitySchema = z.strictObject({
  validFrom: daySchema.nullable(),
  validTo: daySchema.nullable(),
}) satisfies z.ZodType<Validity>;
