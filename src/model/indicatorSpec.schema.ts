import * as z from "zod";
import { polarities } from "../codebooks/polarities.ts";
import { sources } from "../codebooks/sources.ts";
import { territoryLevels } from "../codebooks/territoryLevels.ts";
import { topics } from "../codebooks/topics.ts";
import { units } from "../codebooks/units.ts";
import { type AgeRange, isAgeRange } from "./ages.ts";
import { isDay } from "./day.ts";
import { isField } from "./field.ts";
import type { IndicatorSpec, Term } from "./indicatorSpec.ts";

// Messages are codes; the reader has their words in both languages. Patterns repeat what the checks behind them ask, for the JSON Schema.

const codesOf = <Code extends string>(entries: readonly { readonly code: Code }[]): readonly Code[] => entries.map((entry) => entry.code);

/** A text of an office: not empty, no half of a surrogate pair, not endless. */
const text = (longest: number, error = "text-invalid") =>
  z
    .string({ error })
    .min(1, { error })
    .max(longest, { error })
    .regex(/\S/, { error })
    .refine((value) => !/\p{Surrogate}/u.test(value), { error });

const bilingual = (longest: number) => z.strictObject({ cs: text(longest), en: text(longest) }, { error: "bilingual-invalid" });

const day = z
  .string({ error: "day-invalid" })
  .regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: "day-invalid" })
  .refine(isDay, { error: "day-invalid" });

const ages = z
  .string({ error: "ages-invalid" })
  .regex(/^(0|[1-9]\d{0,2})(\+|-(0|[1-9]\d{0,2}))$/, { error: "ages-invalid" })
  .refine(isAgeRange, { error: "ages-invalid" }) as unknown as z.ZodType<AgeRange>;

const between = (least: number, most: number, error: string) => z.number({ error }).min(least, { error }).max(most, { error });

/** Schema of a term of a formula. */
export const termSchema = z
  .strictObject(
    {
      field: z
        .string({ error: "field-invalid" })
        .regex(/^[a-z][A-Za-z0-9]*(\/[A-Za-z0-9+-]+){0,4}$/, { error: "field-invalid" })
        .max(200, { error: "field-invalid" })
        .refine(isField, { error: "field-invalid" }),
      ages: z.exactOptional(ages),
      sex: z.exactOptional(z.enum(["F", "M", "T"], { error: "sex-invalid" })),
      times: z.exactOptional(
        z.union([between(1e-9, 1e9, "times-invalid"), between(-1e9, -1e-9, "times-invalid")], { error: "times-invalid" }),
      ),
      cells: z.exactOptional(z.literal("listed", { error: "cells-invalid" })),
    },
    { error: "term-invalid" },
  )
  .refine(({ field, ages }) => field !== "population" || ages !== undefined, { path: ["ages"], error: "ages-missing" })
  .refine(({ field, ages }) => field === "population" || ages === undefined, { path: ["ages"], error: "ages-misplaced" })
  .refine(({ ages, sex }) => ages !== undefined || sex === undefined, { path: ["sex"], error: "sex-misplaced" })
  .refine(({ field, ages, cells }) => cells === undefined || (ages === undefined && !field.includes("/")), {
    path: ["cells"],
    error: "cells-misplaced",
  }) satisfies z.ZodType<Term>;

const terms = (most: number) =>
  z.array(termSchema, { error: "terms-invalid" }).min(1, { error: "terms-invalid" }).max(most, { error: "terms-invalid" });

/** A record passes over a key `__proto__` without a word; here it is refused, as are the names that every object inherits. */
const hasOwnKeys = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= 20 &&
  Object.keys(value).every((key) => /^[a-z][A-Za-z0-9]{0,39}$/.test(key) && !(key in Object.prototype));

/** Schema of the fixed choices of a card. */
export const specParametersSchema = z
  .custom(hasOwnKeys, { error: "parameters-invalid" })
  .pipe(
    z.record(
      z.string(),
      z.union([text(200, "parameter-invalid"), z.number({ error: "parameter-invalid" })], { error: "parameter-invalid" }),
    ),
  );

const source = z.union([z.enum(codesOf(sources)), z.templateLiteral(["own/", z.string().regex(/^[a-z0-9][a-z0-9._/-]{0,99}$/)])], {
  error: "source-invalid",
});

const wholeNumber = (least: number, most: number, error: string) => z.int({ error }).min(least, { error }).max(most, { error });

const head = {
  id: z
    .string({ error: "id-invalid" })
    .regex(/^own\/[a-z0-9]+([/+-][a-z0-9]+)*\+?$/, { error: "id-invalid" })
    .max(100, { error: "id-invalid" }),
  version: wholeNumber(1, 1_000_000, "version-invalid"),
  cs: text(200),
  en: text(200),
  topic: z.enum(codesOf(topics), { error: "topic-unknown" }),
  subject: z.union(
    [z.enum(["territoryYear", "serviceYear", "planYear"]), z.templateLiteral(["own/", z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/)])],
    { error: "subject-invalid" },
  ),
  unit: z.enum(codesOf(units), { error: "unit-unknown" }),
  polarity: z.enum(codesOf(polarities), { error: "polarity-unknown" }),
  sources: z.array(source, { error: "sources-invalid" }).min(1, { error: "sources-invalid" }).max(20, { error: "sources-invalid" }),
  caveat: bilingual(1000),
  interpretation: z.exactOptional(bilingual(1000)),
  parameters: z.exactOptional(specParametersSchema),
  legalBasis: z.exactOptional(z.array(text(300), { error: "list-invalid" }).max(20, { error: "list-invalid" })),
  lowestLevel: z.exactOptional(z.enum(codesOf(territoryLevels), { error: "level-unknown" })),
  validFrom: z.exactOptional(day),
  validTo: z.exactOptional(day),
  unlessZero: z.exactOptional(terms(10)),
  partial: z.exactOptional(z.enum(["refuse", "at-least"], { error: "partial-invalid" })),
  overlaps: z.exactOptional(z.union([z.boolean(), z.literal("both")], { error: "yes-or-no" })),
  additive: z.exactOptional(z.boolean({ error: "yes-or-no" })),
};

const inOrder = ({ validFrom = "", validTo = "9999-12-31" }: { readonly validFrom?: string; readonly validTo?: string }): boolean =>
  validFrom < validTo;

const ratio = z.strictObject({
  ...head,
  kind: z.literal("ratio"),
  scale: between(1e-9, 1e9, "scale-invalid"),
  numerator: terms(50),
  denominator: terms(50),
  maxPeriodGap: z.exactOptional(wholeNumber(0, 36_525, "gap-invalid")),
  part: z.exactOptional(z.boolean({ error: "yes-or-no" })),
  interval: z.exactOptional(z.enum(["wilson", "poisson"], { error: "interval-invalid" })),
});

const sum = z.strictObject({ ...head, kind: z.literal("sum"), terms: terms(50) });

/** Schema of an {@link IndicatorSpec} that an office wrote. */
export const indicatorSpecSchema = z
  .discriminatedUnion("kind", [ratio, sum], { error: (issue) => (issue.code === "invalid_union" ? "kind-unknown" : "item-not-object") })
  .refine(inOrder, { path: ["validTo"], error: "validity-reversed" }) satisfies z.ZodType<IndicatorSpec>;

/** Head of `kpss/indicators@1`. */
export const savedIndicatorsSchema = z.object({
  schema: z.literal("kpss/indicators@1"),
  indicators: z
    .array(z.unknown(), { error: "a list of at most 2 000 indicators" })
    .max(2000, { error: "a list of at most 2 000 indicators" }),
});
