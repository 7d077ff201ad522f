import type { Bilingual } from "../../model/bilingual.ts";
import { isRefusal, rangeRefusal } from "../../model/refusal.ts";
import { ruleSpecSchema, savedRulesSchema } from "../../model/rules/ruleSpec.schema.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { noteOf, type Reading, type Rejection, shown } from "../reading.ts";
import { savedHead } from "../savedHead.ts";
import { schemaFlaws } from "../schemaFlaws.ts";
import { ruleExpected } from "./ruleExpected.ts";
import { hasTooMany, type RuleFlaw, ruleFlaws } from "./ruleFlaws.ts";

/**
 * Reads rules that an office or a region wrote, `kpss/rules@1` (vlastní pravidla sledování). What is accepted, `evaluateRules` judges by.
 *
 * Every rule is accepted or rejected whole: its shape, the names that its conditions and messages use, and its worked examples, which are worked and
 * must give the outcomes they state. Nothing in a rule is executed. A rule without examples of all outcomes is only noted.
 *
 * @param input - the text of a file, or JSON already parsed
 * @returns rules, flaws with their paths, notes
 * @throws RangeError `json-broken`, `schema-unknown`, `head-invalid`: nothing is read from such a file
 *
 * @example
 * const rule = { id: "own/many-births", version: 1, severity: "info", basis: "house", sources: [], title: { cs: "hodně dětí", en: "many births" },
 *   message: { cs: "Narodilo se {births}.", en: "{births} were born." }, scope: { subject: "territory" },
 *   figures: { births: { field: "births", unit: "persons" } }, breachedWhen: { kind: "threshold", figure: "births", is: "above", limit: 100 },
 *   examples: [{ outcome: "breached", figures: { births: 101 } }] }
 * const read = readRules({ schema: "kpss/rules@1", rules: [rule, { ...rule, id: "own/other", examples: [{ outcome: "met", figures: { births: 101 } }] }] })
 * read.accepted.map(({ id }) => id) // => ["own/many-births"]
 * read.rejected.map(({ code, path }) => [code, path]) // => [["example-failed", "rules[1].examples[0]"]]
 * read.notes.map(({ code }) => code) // => ["outcome-without-example"]
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function readRules(input: unknown): Reading<RuleSpec> {
  const { head, notes } = headOf(input);
  const accepted: RuleSpec[] = [];
  const rejected: Rejection[] = [];
  const unproved: string[] = [];
  const ids = new Set<string>();
  for (const [i, item] of head.rules.entries()) {
    const { rule, flaws, withoutOutcome } = ruleOf(item);
    const repeated = rule !== null && ids.has(rule.id) ? [{ code: "id-repeated", path: ".id", value: rule.id }] : [];
    for (const { code, path, value } of [...flaws, ...repeated])
      rejected.push({ code, path: `rules[${i}]${path}`, value: shown(value), expected: wordsOf(code) });
    if (rule === null || repeated.length > 0) continue;
    ids.add(rule.id);
    accepted.push(rule);
    unproved.push(...withoutOutcome);
  }
  const what = { cs: "výsledky bez řešeného příkladu", en: "outcomes without a worked example" };
  return { accepted, rejected, notes: [...notes, ...noteOf("outcome-without-example", what, unproved)] };
}

const wordsOf = (code: string): Bilingual => ruleExpected[code] ?? { cs: "platné pravidlo", en: "a sound rule" };

/** The head; an object that cannot even be read is of no schema. */
function headOf(input: unknown): ReturnType<typeof savedHead<{ readonly rules: readonly unknown[] }>> {
  try {
    return savedHead(input, "kpss/rules@1", savedRulesSchema, "readRules");
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw rangeRefusal("schema-unknown", 'readRules requires an object with schema "kpss/rules@1", got one that cannot be read');
  }
}

interface ReadRule {
  readonly rule: RuleSpec | null;
  readonly flaws: readonly RuleFlaw[];
  readonly withoutOutcome: readonly string[];
}

function ruleOf(item: unknown): ReadRule {
  const rejected = (flaws: readonly RuleFlaw[]): ReadRule => ({ rule: null, flaws, withoutOutcome: [] });
  let found: RuleSpec | readonly RuleFlaw[];
  try {
    found = parsed(item);
  } catch {
    // A getter or a proxy that throws: nothing was written there.
    return rejected([{ code: "item-not-object", path: "", value: {} }]);
  }
  if (!("id" in found)) return rejected(found);
  const { flaws, coverage } = ruleFlaws(found);
  if (flaws.length > 0 || coverage === null) return rejected(flaws);
  return { rule: found, flaws: [], withoutOutcome: coverage.withoutOutcome.map(({ rule, outcome }) => `${rule}: ${outcome}`) };
}

function parsed(item: unknown): RuleSpec | readonly RuleFlaw[] {
  // What an object inherits, nobody wrote.
  const written = typeof item === "object" && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item)) : item;
  const { breachedWhen, appliesWhen } = Object(written) as {
    readonly breachedWhen?: unknown;
    readonly appliesWhen?: { readonly condition?: unknown };
  };
  for (const [path, condition] of [
    [".breachedWhen", breachedWhen],
    [".appliesWhen.condition", appliesWhen?.condition],
  ] as const)
    if (hasTooMany(condition)) return [{ code: "conditions-invalid", path, value: condition }];
  const read = ruleSpecSchema.safeParse(written);
  if (read.success) return read.data;
  return schemaFlaws(read.error.issues, item).map((flaw) => ({ ...flaw, code: codeOf(flaw) }));
}

/** Where the schema has no words of its own, the part of the rule says what was expected. */
function codeOf({ code, path }: RuleFlaw): string {
  if (Object.hasOwn(ruleExpected, code)) return code;
  const part = /^\.([a-zA-Z]+)/.exec(path)?.[1];
  return (
    { figures: "figure-invalid", parameters: "parameter-invalid", events: "event-invalid", examples: "example-invalid" }[part ?? ""] ??
    "rule-unsound"
  );
}
