import fc from "fast-check";
import type { LeafCondition, RuleCondition } from "../../../src/model/rules/ruleCondition.ts";
import type { RuleSpec } from "../../../src/model/rules/ruleSpec.ts";

/** A rule of an office, with everything a rule may say. */
export const beds: RuleSpec = {
  id: "own/few-beds",
  version: 2,
  severity: "warning",
  basis: "methodology",
  sources: ["own/council-2026", "mpsv-rpss"],
  legalBasis: ["§ 94 písm. f) zákona č. 108/2006 Sb."],
  validFrom: "2026-01-01",
  validTo: "2029-01-01",
  title: { cs: "málo lůžek", en: "few beds" },
  message: { cs: "Lůžek je {beds.number}, nejméně {least?lůžko|lůžka|lůžek}.", en: "{beds}, at least {least} ({beds.period})." },
  scope: { subject: "service", types: ["domovy-pro-seniory"], forms: ["pobytova"], groups: ["seniori"] },
  figures: { beds: { field: "beds", unit: "beds", times: 1 }, there: { indicator: "ageing-index", of: "kraj", back: 1 } },
  parameters: { least: { value: null, unit: "beds", cs: "nejméně", en: "at least", source: "own/council-2026" } },
  events: { meetings: { code: "meeting", cs: "setkání", en: "meetings" } },
  appliesWhen: {
    condition: { kind: "count", event: "meetings", days: 365, is: "at-least", limit: 1 },
    otherwise: { cs: "nesešli se", en: "they did not meet" },
  },
  breachedWhen: {
    kind: "any",
    of: [
      { kind: "threshold", figure: "beds", is: "below", limit: "least" },
      { kind: "not", of: { kind: "missing", figure: "there", periods: 2 } },
    ],
  },
  examples: [
    {
      outcome: "breached",
      figures: { beds: [19, 9] },
      parameters: { least: 10 },
      events: [{ event: "meetings", on: -3, due: null, done: null }],
    },
    {
      outcome: "met",
      figures: { beds: { low: 10, high: 12 } },
      parameters: { least: 10 },
      events: [{ event: "meetings", on: 0, due: null, done: 0 }],
    },
    { outcome: "undecidable", figures: { beds: "refused" }, target: { types: null } },
    { outcome: "not-applicable", events: [] },
  ],
};

export const file = (...rules: readonly unknown[]) => ({ schema: "kpss/rules@1", rules });

/** A copy with one place changed; `undefined` takes it away. */
export function changed(rule: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(rule) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const nested = (depth: number): unknown =>
  depth === 1 ? { kind: "missing", figure: "beds", periods: 1 } : { kind: "not", of: nested(depth - 1) };
const many = (count: number): unknown => ({ kind: "all", of: Array.from({ length: count }, () => nested(1)) });

type Wrong = { readonly code: string; readonly path: string; readonly change: readonly [readonly (string | number)[], unknown] };
const of = (code: string, change: readonly (string | number)[], value: unknown, path?: string): Wrong => ({
  code,
  path: path ?? change.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join(""),
  change: [change, value],
});

/** What a schema sees. */
export const wrong: readonly Wrong[] = [
  of("key-unknown", ["sevrity"], "info"),
  of("key-unknown", ["breachedWhen", "of", 0, "code"], "process.exit()"),
  of("id-invalid", ["id"], "Few Beds"),
  of("id-invalid", ["id"], `own/${"a".repeat(100)}`),
  of("version-invalid", ["version"], 0),
  of("severity-unknown", ["severity"], "fatal"),
  of("basis-unknown", ["basis"], "opinion"),
  of("source-invalid", ["sources", 0], "act-0-1900"),
  of("list-invalid", ["sources"], "kpss"),
  of("list-invalid", ["sources"], Array(21).fill("kpss")),
  of("text-invalid", ["legalBasis", 0], ""),
  of("text-invalid", ["title", "cs"], " "),
  of("text-invalid", ["message", "en"], "a".repeat(1001)),
  of("bilingual-invalid", ["title"], "few beds"),
  of("day-invalid", ["validFrom"], "1. 1. 2026"),
  of("scope-invalid", ["scope"], null),
  of("subject-unknown", ["scope", "subject"], "person"),
  of("level-unknown", ["scope", "levels"], ["europe"], ".scope.levels[0]"),
  of("names-invalid", ["figures", "1st"], { indicator: "x" }, ".figures"),
  of("names-invalid", ["figures", "constructor"], { indicator: "x" }, ".figures"),
  of("figure-invalid", ["figures", "beds"], { field: "beds" }),
  of("figure-invalid", ["figures", "beds"], { field: "a b", unit: "beds" }, ".figures.beds.field"),
  of("figure-invalid", ["figures", "there"], { indicator: "x", of: "europe" }),
  of("parameter-invalid", ["parameters", "least"], 5),
  of("parameter-invalid", ["parameters", "least", "value"], "5"),
  of("unit-unknown", ["parameters", "least", "unit"], "furlong"),
  of("event-invalid", ["events", "meetings"], "meeting"),
  of("applies-invalid", ["appliesWhen"], "always"),
  of("condition-unknown", ["breachedWhen"], { kind: "xor", of: [] }, ".breachedWhen.kind"),
  of("condition-unknown", ["breachedWhen"], nested(9), ".breachedWhen.of.of.of.of.of.of.of.kind"),
  of("condition-invalid", ["breachedWhen"], "beds < 10"),
  of("conditions-invalid", ["breachedWhen", "of"], []),
  of("conditions-invalid", ["breachedWhen"], many(65)),
  of("comparison-unknown", ["breachedWhen", "of", 0, "is"], "<"),
  of(
    "choice-unknown",
    ["breachedWhen", "of", 1],
    { kind: "missing", figure: "there", periods: 2, reasons: ["silent"] },
    ".breachedWhen.of[1].reasons[0]",
  ),
  of(
    "choice-unknown",
    ["breachedWhen", "of", 1],
    { kind: "missing", figure: "there", periods: 2, reasons: [] },
    ".breachedWhen.of[1].reasons",
  ),
  of("limit-invalid", ["breachedWhen", "of", 0, "limit"], null),
  of("name-invalid", ["breachedWhen", "of", 0, "figure"], "__proto__"),
  of(
    "choice-unknown",
    ["breachedWhen"],
    { kind: "change", figure: "beds", over: 1, by: "leaps", is: "above", limit: 0 },
    ".breachedWhen.by",
  ),
  of("number-invalid", ["breachedWhen", "of", 1, "of", "periods"], 1.5),
  of("outcome-unknown", ["examples", 0, "outcome"], "fine"),
  of("example-invalid", ["examples", 0], "met"),
  of("example-invalid", ["examples", 0, "target"], { level: "europe" }, ".examples[0].target.level"),
  of("number-invalid", ["examples", 0, "events", 0, "on"], 1e9),
];

/** What only a function sees. */
export const unseen: readonly Wrong[] = [
  of("validity-reversed", ["validTo"], "2025-01-01"),
  of("day-invalid", ["validFrom"], "2026-02-30"),
  of("conditions-invalid", ["breachedWhen"], { kind: "all", of: [many(33), many(33)] }),
  of("rule-unsound", ["breachedWhen", "of", 0, "figure"], "nothing", ""),
  of("rule-unsound", ["breachedWhen", "of", 0, "limit"], "nothing", ""),
  of("rule-unsound", ["breachedWhen"], { kind: "at-least", count: 2, of: [nested(1)] }, ""),
  of("rule-unsound", ["breachedWhen"], { kind: "trend", figure: "beds", periods: 3, direction: "increasing", test: "mann-kendall" }, ""),
  of("rule-unsound", ["figures", "beds", "times"], 0, ""),
  of("rule-unsound", ["parameters", "beds"], { value: 1, unit: "beds", cs: "x", en: "x" }, ""),
  of("rule-unsound", ["examples", 0, "figures"], { nothing: 1 }, ""),
  of("rule-unsound", ["examples", 0, "figures"], { beds: { low: 2, high: 1 } }, ""),
  of("message-unsound", ["message", "cs"], "{nothing}"),
  of("message-unsound", ["message", "cs"], "{bedsBefore}"),
  of("message-unsound", ["message", "cs"], "{beds?lůžko|lůžka}"),
  of("message-unsound", ["message", "en"], "{beds?bed|beds|beds}"),
  of("message-unsound", ["message", "en"], "{beds"),
  of("message-unsound", ["message", "en"], "{beds.unit}"),
  of("example-failed", ["examples", 0, "outcome"], "met", ".examples[0]"),
];

const name = fc.constantFrom("a", "b", "c");
const comparison = fc.constantFrom("above", "at-least", "below", "at-most", "equal", "unequal");
const limit = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom("a", "most"));
const leaf = fc.oneof(
  fc.record({ kind: fc.constant("threshold"), figure: name, is: comparison, limit }),
  fc.record({ kind: fc.constant("compared"), figure: name, with: name, is: comparison, limit, by: fc.constantFrom("difference", "ratio") }),
  fc.record({
    kind: fc.constant("change"),
    figure: name,
    over: fc.integer({ min: 1, max: 100 }),
    by: fc.constantFrom("difference", "relative"),
    is: comparison,
    limit,
  }),
  fc.record(
    {
      kind: fc.constant("trend"),
      figure: name,
      periods: fc.integer({ min: 4, max: 20 }),
      direction: fc.constantFrom("increasing", "decreasing"),
      test: fc.constantFrom("every-step", "mann-kendall"),
      level: fc.constantFrom(0.05, 0.1),
    },
    { requiredKeys: ["kind", "figure", "periods", "direction", "test"] },
  ),
  fc.record({
    kind: fc.constant("signal"),
    figure: name,
    periods: fc.integer({ min: 6, max: 30 }),
    rules: fc.constantFrom("outside-limits", "nhs-7", "western-electric-8", "nelson-9"),
    direction: fc.constantFrom("increasing", "decreasing", "any"),
  }),
  fc.record(
    {
      kind: fc.constant("missing"),
      figure: name,
      periods: fc.integer({ min: 1, max: 100 }),
      reasons: fc.constant(["not-reported", "refused"]),
    },
    { requiredKeys: ["kind", "figure", "periods"] },
  ),
  fc.record({ kind: fc.constant("deadline"), event: fc.constant("met"), grace: fc.nat(3660) }, { requiredKeys: ["kind", "event"] }),
  fc.record({ kind: fc.constant("count"), event: fc.constant("met"), days: fc.integer({ min: 1, max: 36_600 }), is: comparison, limit }),
) as fc.Arbitrary<LeafCondition>;

const condition = fc.letrec<{ condition: RuleCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    leaf,
    fc.record({ kind: fc.constantFrom("all" as const, "any" as const), of: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc
      .array(tie("condition"), { minLength: 1, maxLength: 3 })
      .chain((of) =>
        fc.record({ kind: fc.constant("at-least" as const), count: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) }),
      ),
    fc.record({ kind: fc.constant("not" as const), of: tie("condition") }),
  ),
})).condition;

const words = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }).filter((text) => /\S/.test(text) && !/[{}]/.test(text));
const bilingual = fc.record({ cs: words, en: words });
const figure = fc.oneof(
  fc.record(
    { of: fc.constantFrom("itself", "kraj", "peers", "own/x.y"), back: fc.nat(100), indicator: words },
    { requiredKeys: ["indicator"] },
  ),
  fc.record(
    {
      of: fc.constantFrom("cr", "target"),
      back: fc.nat(3),
      field: fc.constantFrom("births", "population/F/65-69", "own"),
      unit: fc.constantFrom("persons", "CZK"),
      times: fc.constantFrom(0.01, -1),
    },
    { requiredKeys: ["field", "unit"] },
  ),
);
const tokens = fc
  .array(fc.oneof(words, fc.constantFrom("{a}", "{b.period}", "{most}", "{met.number}", "{c.sources}")), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(" "));

/** Any sound rule, without examples. */
export const anyRule = fc.record(
  {
    id: fc.stringMatching(/^own\/[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/),
    version: fc.integer({ min: 1, max: 1_000_000 }),
    severity: fc.constantFrom("critical", "warning", "info"),
    basis: fc.constantFrom("law", "methodology", "practice", "house"),
    sources: fc.array(fc.constantFrom("kpss", "own/office"), { maxLength: 3 }),
    legalBasis: fc.array(words, { maxLength: 2 }),
    validFrom: fc.constantFrom("2020-02-29", "2023-01-01"),
    validTo: fc.constantFrom("2024-01-01", "2026-12-31"),
    title: bilingual,
    message: fc.record({ cs: tokens, en: tokens }),
    scope: fc.record(
      {
        subject: fc.constantFrom("territory", "service", "provider", "plan"),
        levels: fc.constantFrom(["orp"], []),
        types: fc.array(words, { maxLength: 2 }),
        forms: fc.array(words, { maxLength: 2 }),
        groups: fc.array(words, { maxLength: 2 }),
      },
      { requiredKeys: ["subject"] },
    ),
    figures: fc.record({ a: figure, b: figure, c: figure }),
    parameters: fc.record({
      most: fc.record(
        {
          value: fc.option(fc.constantFrom(-0.5, 0, 7)),
          unit: fc.constantFrom("1", "persons"),
          cs: words,
          en: words,
          source: fc.constantFrom("kpss", "own/office"),
        },
        { requiredKeys: ["value", "unit", "cs", "en"] },
      ),
    }),
    events: fc.record({ met: fc.record({ code: words, cs: words, en: words }) }),
    appliesWhen: fc.record({ condition, otherwise: bilingual }),
    breachedWhen: condition,
    examples: fc.constant([]),
  },
  {
    requiredKeys: [
      "id",
      "version",
      "severity",
      "basis",
      "sources",
      "title",
      "message",
      "scope",
      "figures",
      "parameters",
      "events",
      "breachedWhen",
      "examples",
    ],
  },
) as unknown as fc.Arbitrary<RuleSpec>;
