import { z } from "zod";
import { absenceReasons } from "../codebooks/absenceReasons.ts";
import { daySchema } from "./day.schema.ts";
import type { Fact } from "./fact.ts";
import { periodSchema } from "./period.schema.ts";

const shape = {
  subject: z.string().min(1).max(200),
  field: z
    .string()
    .max(200)
    .regex(/^[a-z][A-Za-z0-9]*(\/[A-Za-z0-9+-]+){0,3}$/)
    .refine((field) => field.split("/").every((part) => !(part in Object.prototype)), "no name that every object has"),
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
