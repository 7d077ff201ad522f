import { clauseCoverage } from "../../evaluation/judging/clauseCoverage.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { isRefusal } from "../../model/refusal.ts";
import { ruleSpecSchema, savedRulesSchema } from "../../model/rules/ruleSpec.schema.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { type Note, noteOf, type Reading, type Rejection, shown } from "../reading.ts";
import { savedHead } from "../savedHead.ts";
import { schemaFlaws } from "../schemaFlaws.ts";
import { ruleExpected } from "./ruleExpected.ts";

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
  const { head, notes } = savedHead(input, "kpss/rules@1", savedRulesSchema, "readRules");
  const accepted: RuleSpec[] = [];
  const rejected: Rejection[] = [];
  const ids = new Set<string>();
  const reject = (code: string, path: string, value: unknown): void => {
    rejected.push({ code, path, value: shown(value), expected: wordsOf(code) });
  };
  for (const [i, item] of head.rules.entries()) {
    const place = `rules[${i}]`;
    // What an object inherits, nobody wrote.
    const written = typeof item === "object" && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item)) : item;
    const parsed = ruleSpecSchema.safeParse(written);
    if (!parsed.success) {
      for (const { code, path, value } of schemaFlaws(parsed.error.issues, item)) reject(code, `${place}${path}`, value);
      continue;
    }
    const rule = parsed.data as RuleSpec;
    const flaws = unsound(rule);
    for (const { code, path, value } of flaws) reject(code, `${place}${path}`, value);
    if (flaws.length > 0) continue;
    if (ids.has(rule.id)) reject("id-repeated", `${place}.id`, rule.id);
    else {
      ids.add(rule.id);
      accepted.push(rule);
    }
  }
  return { accepted, rejected, notes: [...notes, ...examplesNotes(accepted)] };
}

const wordsOf = (code: string): Bilingual => ruleExpected[code] ?? { cs: "platné pravidlo", en: "a sound rule" };

interface Unsound {
  readonly code: string;
  readonly path: string;
  readonly value: unknown;
}

/** What a schema cannot see: names, messages, and examples that do not give what they state. */
function unsound(rule: RuleSpec): readonly Unsound[] {
  try {
    const failed = clauseCoverage([rule]).failed.map(({ example, got }) => ({
      code: "example-failed",
      path: `.examples[${example}]`,
      value: got,
    }));
    return [...strangeTokens(rule), ...failed];
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    return [{ code: "rule-unsound", path: "", value: refusal.message }];
  }
}

function strangeTokens(rule: RuleSpec): readonly Unsound[] {
  const names = new Set([rule.figures, rule.parameters ?? {}, rule.events ?? {}].flatMap((record) => Object.keys(record)));
  return (["cs", "en"] as const).flatMap((lang) => {
    const tokens = [...rule.message[lang].matchAll(/\{[^{}]*\}|[{}]/g)].map(([token]) => token);
    const strange = tokens.filter((token) => {
      const [, name = ""] = /^\{([A-Za-z]\w*)(?:\.(?:period|sources|number)|\?.*)?\}$/su.exec(token) ?? [];
      return !names.has(name) && !names.has(name.replace(/Before$/, ""));
    });
    return strange.map((token) => ({ code: "message-unsound", path: `.message.${lang}`, value: token }));
  });
}

function examplesNotes(rules: readonly RuleSpec[]): readonly Note[] {
  const { withoutOutcome } = clauseCoverage(rules);
  return noteOf(
    "outcome-without-example",
    { cs: "výsledky bez řešeného příkladu", en: "outcomes without a worked example" },
    withoutOutcome.map(({ rule, outcome }) => `${rule}: ${outcome}`),
  );
}
