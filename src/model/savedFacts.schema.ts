import * as z from "zod";
import { daySchema } from "./day.schema.ts";
import { periodSchema } from "./period.schema.ts";
import { countSchema, rowsSchema, tableOriginSchema, textSchema } from "./tableOrigin.schema.ts";

/** A property of a noun or a cell's path below it; never a name that every object inherits. */
function isField(value: string): boolean {
  if (value.length > 100 || !/^[a-z][A-Za-z0-9]*(\/[A-Za-z0-9][A-Za-z0-9+-]*)*$/.test(value)) return false;
  return value.split("/").every((part) => !(part in Object.prototype));
}

/** A record passes over a key `__proto__` without a word; here it is refused. */
function hasFieldKeys(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.keys(value).every(isField);
}

const field = "a field such as personsInExecution or population/F/65-69";
const once = { error: "each field once" };

const coverage = z
  .tuple([textSchema("a subject"), countSchema, countSchema], { error: "[subject, covered, members]" })
  .refine(([, covered, members]) => covered <= members && members > 0, { error: "[subject, covered, members] with covered ≤ members" });

/** Head of `kpss/facts@1`. */
export const savedFactsSchema = z
  .object({
    schema: z.literal("kpss/facts@1"),
    id: textSchema("an id of the publication"),
    ...tableOriginSchema.shape,
    knownAt: daySchema,
    period: periodSchema,
    absentRow: z.enum(["none", "not-covered", "unknown"], { error: "none, not-covered or unknown" }),
    subjects: z.array(z.string().min(1).max(100), { error: "a list" }).min(1).max(100_000).optional(),
    fields: z
      .array(z.string({ error: field }).refine(isField, { error: field }), { error: "a list" })
      .min(1, { error: "at least one field" })
      .refine((fields) => new Set(fields).size === fields.length, once),
    fieldPeriods: z.custom(hasFieldKeys, { error: "an object of periods by field" }).pipe(z.record(z.string(), periodSchema)).optional(),
    rows: rowsSchema,
    coverage: z
      .array(coverage, { error: "a list" })
      .refine((entries) => new Set(entries.map(([subject]) => subject)).size === entries.length, { error: "each subject once" })
      .optional(),
  })
  .refine(({ fields, fieldPeriods = {} }) => Object.keys(fieldPeriods).every((name) => fields.includes(name)), {
    path: ["fieldPeriods"],
    error: "periods of fields that are listed in fields",
  });
