import * as z from "zod";
import { serviceForms } from "../codebooks/serviceForms.ts";
import { sources } from "../codebooks/sources.ts";
import { units } from "../codebooks/units.ts";
import { isDay } from "./day.ts";
import type { ScoringCard } from "./scoringCard.ts";

// Messages are codes; the reader has their words in both languages.

/** A text of an office: not empty, no half of a surrogate pair, not endless. */
const text = (longest: number) =>
  z
    .string({ error: "text-invalid" })
    .max(longest, { error: "text-invalid" })
    .refine((value) => /\S/.test(value) && !/\p{Surrogate}/u.test(value), { error: "text-invalid" });

const day = z.string({ error: "day-invalid" }).refine(isDay, { error: "day-invalid" });

/** Lower-case letters, digits and hyphens. */
const code = z
  .string({ error: "code-invalid" })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "code-invalid" })
  .max(100, { error: "code-invalid" });

const between = (least: number, most: number, error: string) => z.number({ error }).min(least, { error }).max(most, { error });

const points = (error: string) => between(0, 100, error).nullable();

const figure = between(-1e15, 1e15, "figure-invalid").nullable();

const list = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item, { error: "list-invalid" }).max(most, { error: "list-invalid" });

const once = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;

const source = z.union(
  [z.enum(sources.map((entry) => entry.code)), z.templateLiteral(["own/", z.string().regex(/^[a-z0-9][a-z0-9._/-]{0,99}$/)])],
  { error: "source-invalid" },
);

/** A slug of a codebook, or a code as the register has it. */
const slug = z
  .string({ error: "slug-invalid" })
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}/+-]*$/u, { error: "slug-invalid" })
  .max(200, { error: "slug-invalid" });

const step = z.strictObject(
  { limit: between(-1e15, 1e15, "figure-invalid"), share: between(0, 1, "share-invalid") },
  { error: "step-invalid" },
);

const limit = z.strictObject(
  {
    type: slug.nullable(),
    form: z
      .enum(
        serviceForms.map((entry) => entry.code),
        { error: "form-unknown" },
      )
      .nullable(),
    targetGroup: slug.nullable(),
    weight: points("weight-invalid"),
    minimum: figure,
    maximum: figure,
    steps: list(step, 50),
  },
  { error: "limit-invalid" },
);

const indicator = z
  .strictObject(
    {
      code,
      cs: text(200),
      en: text(200),
      indicator: text(200).nullable(),
      unit: z
        .enum(
          units.map((entry) => entry.code),
          { error: "unit-unknown" },
        )
        .nullable(),
      polarity: z.enum(["higher-is-better", "lower-is-better", "target-band"], { error: "polarity-unknown" }).nullable(),
      scale: z.enum(["within", "linear", "steps"], { error: "scale-unknown" }).nullable(),
      limits: list(limit, 500),
    },
    { error: "indicator-invalid" },
  )
  .refine(({ polarity, scale }) => polarity !== "target-band" || scale === null || scale === "within", {
    path: ["scale"],
    error: "scale-unfit",
  })
  .superRefine(({ scale, limits }, context) => {
    for (const [at, { minimum, maximum }] of limits.entries())
      if (minimum !== null && maximum !== null && (scale === "linear" ? minimum >= maximum : minimum > maximum))
        context.addIssue({ code: "custom", path: ["limits", at, "maximum"], message: "limits-reversed" });
  });

const criterion = z.strictObject(
  {
    code,
    cs: text(200),
    en: text(200),
    weight: points("weight-invalid"),
    maximumWeight: points("weight-invalid"),
    complete: z.boolean({ error: "yes-or-no" }),
    indicators: list(indicator, 100),
  },
  { error: "criterion-invalid" },
);

/** Schema of a {@link ScoringCard} that an office filled in; it may still have gaps. */
export const scoringCardSchema = z
  .strictObject(
    {
      code: z
        .string({ error: "card-code-invalid" })
        .regex(/^own\/[a-z0-9]+([/-][a-z0-9]+)*$/, { error: "card-code-invalid" })
        .max(100, { error: "card-code-invalid" }),
      version: z.int({ error: "version-invalid" }).min(1, { error: "version-invalid" }).max(1_000_000, { error: "version-invalid" }),
      cs: text(200),
      en: text(200),
      source,
      validFrom: day.nullable(),
      validTo: day.nullable(),
      yearLag: z.int({ error: "lag-invalid" }).min(0, { error: "lag-invalid" }).max(20, { error: "lag-invalid" }).nullable(),
      passMark: list(z.strictObject({ validFrom: day, value: points("mark-invalid"), source }, { error: "mark-invalid" }), 100),
      belowMark: z.strictObject({ code, cs: text(200), en: text(200) }, { error: "consequence-invalid" }).nullable(),
      criteria: list(criterion, 50).min(1, { error: "list-invalid" }),
    },
    { error: "card-invalid" },
  )
  .refine(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom < validTo, {
    path: ["validTo"],
    error: "validity-reversed",
  })
  .refine(({ criteria }) => once(criteria.map((one) => one.code)), { path: ["criteria"], error: "code-repeated" })
  .refine(({ criteria }) => once(criteria.flatMap((one) => one.indicators.map((inner) => inner.code))), {
    path: ["criteria"],
    error: "code-repeated",
  }) satisfies z.ZodType<ScoringCard>;

/** Head of `kpss/scoring-card@1`. */
export const savedScoringCardSchema = z.object({
  schema: z.literal("kpss/scoring-card@1"),
  card: z.custom<unknown>((value) => value !== undefined, { error: "a card" }),
});
