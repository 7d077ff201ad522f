import * as z from "zod";
import { absenceReasons } from "../../codebooks/absenceReasons.ts";
import { outcomes } from "../../codebooks/outcomes.ts";
import { ruleBases } from "../../codebooks/ruleBases.ts";
import { severities } from "../../codebooks/severities.ts";
import { sources } from "../../codebooks/sources.ts";
import { territoryLevels } from "../../codebooks/territoryLevels.ts";
import { units } from "../../codebooks/units.ts";
import { isDay } from "../day.ts";
import { isField } from "../field.ts";
import { ruleConditionSchema, ruleNameSchema } from "./ruleCondition.schema.ts";
import type { RuleSpec } from "./ruleSpec.ts";

// Messages are codes; the reader has their words in both languages.

const codesOf = <Code extends string>(entries: readonly { readonly code: Code }[]): readonly Code[] => entries.map((entry) => entry.code);

const text = (longest: number) =>
  z
    .string({ error: "text-invalid" })
    .min(1, { error: "text-invalid" })
    .max(longest, { error: "text-invalid" })
    .regex(/\S/, { error: "text-invalid" })
    .refine((value) => !/\p{Surrogate}/u.test(value), { error: "text-invalid" });
const bilingual = (longest: number) => z.strictObject({ cs: text(longest), en: text(longest) }, { error: "bilingual-invalid" });

const day = z
  .string({ error: "day-invalid" })
  .regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: "day-invalid" })
  .refine(isDay, { error: "day-invalid" });
const own = <Prefix extends string>(prefix: Prefix) => z.templateLiteral([prefix, z.string().regex(/^[a-z0-9][a-z0-9._/-]{0,99}$/)]);
const source = z.union([z.enum(codesOf(sources)), own("own/")], { error: "source-invalid" });
const codes = z.array(text(60), { error: "list-invalid" }).max(200, { error: "list-invalid" });
const unit = z.enum(codesOf(units), { error: "unit-unknown" });

/** A record passes over a key `__proto__` without a word; here it is refused, as are the names that every object inherits. */
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= 40 &&
  Object.keys(value).every((key) => /^[a-z][A-Za-z0-9]{0,39}$/.test(key) && !(key in Object.prototype));
const named = <Value extends z.ZodType>(value: Value) =>
  z.custom<Record<string, unknown>>(isRecord, { error: "names-invalid" }).pipe(z.record(ruleNameSchema, value));

const figureHead = {
  of: z.exactOptional(z.union([z.enum(["itself", "orp", "okres", "kraj", "cr", "peers", "previous-plan", "target"]), own("own/")])),
  back: z.exactOptional(z.int({ error: "number-invalid" }).min(0, { error: "number-invalid" }).max(100, { error: "number-invalid" })),
};
const figure = z.union(
  [
    z.strictObject({ ...figureHead, indicator: text(200) }),
    z.strictObject({
      ...figureHead,
      field: z
        .string()
        .max(200)
        .regex(/^[a-z][A-Za-z0-9]*(\/[A-Za-z0-9+-]+){0,4}$/)
        .refine(isField),
      unit,
      times: z.exactOptional(z.number()),
    }),
  ],
  { error: "figure-invalid" },
);

const parameter = z.strictObject(
  { cs: text(200), en: text(200), value: z.nullable(z.number()), unit, source: z.exactOptional(source) },
  { error: "parameter-invalid" },
);
const eventKind = z.strictObject({ cs: text(200), en: text(200), code: text(60) }, { error: "event-invalid" });

const shift = z.nullable(
  z.int({ error: "number-invalid" }).min(-36_600, { error: "number-invalid" }).max(36_600, { error: "number-invalid" }),
);
const exampleFigure = z.union([z.number(), z.enum(codesOf(absenceReasons)), z.strictObject({ low: z.number(), high: z.number() })], {
  error: "figure-invalid",
});
const traits = z.exactOptional(z.nullable(codes));
const example = z.strictObject(
  {
    outcome: z.enum(codesOf(outcomes), { error: "outcome-unknown" }),
    figures: z.exactOptional(named(z.union([exampleFigure, z.array(exampleFigure).max(101)], { error: "figure-invalid" }))),
    parameters: z.exactOptional(named(z.nullable(z.number()))),
    events: z.exactOptional(z.array(z.strictObject({ event: ruleNameSchema, on: shift, due: shift, done: shift })).max(200)),
    target: z.exactOptional(
      z.strictObject({ level: z.exactOptional(z.enum(codesOf(territoryLevels))), types: traits, forms: traits, groups: traits }),
    ),
  },
  { error: "example-invalid" },
);

/** Schema of a {@link RuleSpec}. Names that conditions use are looked up by the reader. */
export const ruleSpecSchema = z
  .strictObject(
    {
      id: z
        .string({ error: "id-invalid" })
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+([+-][a-z0-9]+)*\+?)+$/, { error: "id-invalid" })
        .max(100, { error: "id-invalid" }),
      version: z.int({ error: "version-invalid" }).min(1, { error: "version-invalid" }).max(1_000_000, { error: "version-invalid" }),
      severity: z.enum(codesOf(severities), { error: "severity-unknown" }),
      basis: z.enum(codesOf(ruleBases), { error: "basis-unknown" }),
      sources: z.array(source, { error: "list-invalid" }).max(20, { error: "list-invalid" }),
      legalBasis: z.exactOptional(z.array(text(300), { error: "list-invalid" }).max(20, { error: "list-invalid" })),
      validFrom: z.exactOptional(day),
      validTo: z.exactOptional(day),
      title: bilingual(300),
      message: bilingual(1000),
      scope: z.strictObject(
        {
          subject: z.enum(["territory", "service", "provider", "plan"], { error: "subject-unknown" }),
          levels: z.exactOptional(z.array(z.enum(codesOf(territoryLevels), { error: "level-unknown" }), { error: "list-invalid" })),
          types: z.exactOptional(codes),
          forms: z.exactOptional(codes),
          groups: z.exactOptional(codes),
        },
        { error: "scope-invalid" },
      ),
      figures: named(figure),
      parameters: z.exactOptional(named(parameter)),
      events: z.exactOptional(named(eventKind)),
      appliesWhen: z.exactOptional(
        z.strictObject({ condition: ruleConditionSchema, otherwise: bilingual(300) }, { error: "applies-invalid" }),
      ),
      breachedWhen: ruleConditionSchema,
      examples: z.array(example, { error: "list-invalid" }).max(100, { error: "list-invalid" }),
    },
    { error: "item-not-object" },
  )
  .refine(({ validFrom = "", validTo = "9999-12-31" }) => validFrom < validTo, {
    path: ["validTo"],
    error: "validity-reversed",
  }) satisfies z.ZodType<RuleSpec>;

/** Head of `kpss/rules@1`. */
export const savedRulesSchema = z.object({
  schema: z.literal("kpss/rules@1"),
  rules: z.array(z.unknown(), { error: "a list of at most 2 000 rules" }).max(2000, { error: "a list of at most 2 000 rules" }),
});
