import { z } from "zod";
import { absenceReasons } from "../codebooks/absenceReasons.ts";
import { daySchema } from "./day.schema.ts";
import type { Fact } from "./fact.ts";
import { isField } from "./field.ts";
import { periodSchema } from "./period.schema.ts";

const shape = {
  subject: z.string().min(1).max(200),
  field: z.string().refine(isField, "a field such as personsInExecution or population/F/65-69"),
  period: periodSchema,
  source: z.string().min(1).max(100),
  knownAt: daySchema,
  coverage: z
    .strictObject({ covered: z.int().min(0), members: z.int().min(1) })
    .refine((coverage) => coverage.covered <= coverage.members, "covered at most members")
    .exactOptional(),
};

/** Schema of {@link Fact}: a finite value, or `null` with its reason. */
export const factSchema = z.union([
  z.strictObject({ ...shape, value: z.number() }),
  z.strictObject({ ...shape, value: z.null(), reason: z.enum(absenceReasons.map((reason) => reason.code)) }),
]) satisfies z.ZodType<Fact>;
