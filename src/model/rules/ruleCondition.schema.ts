import * as z from "zod";
import { absenceReasons } from "../../codebooks/absenceReasons.ts";
import type { RuleCondition } from "./ruleCondition.ts";

// Messages are codes; the reader has their words in both languages.

/** Schema of a name of a figure, a parameter or events: none that every object inherits. */
export const ruleNameSchema = z
  .string({ error: "name-invalid" })
  .regex(/^(?!(constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][A-Za-z0-9]{0,39}$/, {
    error: "name-invalid",
  });

const reason = z.enum(
  absenceReasons.map(({ code }) => code),
  { error: "choice-unknown" },
);
const comparison = z.enum(["above", "at-least", "below", "at-most", "equal", "unequal"], { error: "comparison-unknown" });
const limit = z.union([z.number({ error: "limit-invalid" }), ruleNameSchema], { error: "limit-invalid" });
const whole = (least: number, most: number) =>
  z.int({ error: "number-invalid" }).min(least, { error: "number-invalid" }).max(most, { error: "number-invalid" });

const plain = [
  z.strictObject({ kind: z.literal("threshold"), figure: ruleNameSchema, is: comparison, limit }),
  z.strictObject({
    kind: z.literal("compared"),
    figure: ruleNameSchema,
    with: ruleNameSchema,
    is: comparison,
    limit,
    by: z.enum(["difference", "ratio"], { error: "choice-unknown" }),
  }),
  z.strictObject({
    kind: z.literal("change"),
    figure: ruleNameSchema,
    over: whole(1, 100),
    by: z.enum(["difference", "relative"], { error: "choice-unknown" }),
    is: comparison,
    limit,
  }),
  z.strictObject({
    kind: z.literal("trend"),
    figure: ruleNameSchema,
    periods: whole(3, 100),
    direction: z.enum(["increasing", "decreasing"], { error: "choice-unknown" }),
    test: z.enum(["every-step", "mann-kendall"], { error: "choice-unknown" }),
    level: z.exactOptional(z.number({ error: "number-invalid" }).gt(0, { error: "number-invalid" }).lt(1, { error: "number-invalid" })),
  }),
  z.strictObject({
    kind: z.literal("signal"),
    figure: ruleNameSchema,
    periods: whole(6, 100),
    rules: z.enum(["outside-limits", "nhs-7", "western-electric-8", "nelson-9"], { error: "choice-unknown" }),
    direction: z.enum(["increasing", "decreasing", "any"], { error: "choice-unknown" }),
  }),
  z.strictObject({
    kind: z.literal("missing"),
    figure: ruleNameSchema,
    periods: whole(1, 100),
    reasons: z.exactOptional(
      z.array(reason, { error: "choice-unknown" }).min(1, { error: "choice-unknown" }).max(20, { error: "choice-unknown" }),
    ),
  }),
  z.strictObject({ kind: z.literal("deadline"), event: ruleNameSchema, grace: z.exactOptional(whole(0, 3660)) }),
  z.strictObject({ kind: z.literal("count"), event: ruleNameSchema, days: whole(1, 36_600), is: comparison, limit }),
] as const;

const list = (part: z.ZodType<RuleCondition>) =>
  z.array(part, { error: "conditions-invalid" }).min(1, { error: "conditions-invalid" }).max(64, { error: "conditions-invalid" });

/**
 * Schema of conditions at most so many deep: each depth is a schema of its own, so that nothing has to be followed without end.
 *
 * @internal
 */
function conditionSchema(depth: number): z.ZodType<RuleCondition> {
  const kind = {
    error: (issue: { readonly code: string }) => (issue.code === "invalid_union" ? "condition-unknown" : "condition-invalid"),
  };
  if (depth <= 1) return z.discriminatedUnion("kind", plain, kind);
  const part = conditionSchema(depth - 1);
  return z.discriminatedUnion(
    "kind",
    [
      ...plain,
      z.strictObject({ kind: z.enum(["all", "any"]), of: list(part) }),
      z.strictObject({ kind: z.literal("at-least"), count: whole(1, 64), of: list(part) }),
      z.strictObject({ kind: z.literal("not"), of: part }),
    ],
    kind,
  );
}

/** Schema of a {@link RuleCondition}, at most 8 deep. */
export const ruleConditionSchema: z.ZodType<RuleCondition> = conditionSchema(8);
