import { rangeRefusal } from "../../model/refusal.ts";
import type { RuleSpec, RuleTarget } from "../../model/rules/ruleSpec.ts";
import { figuresOfData } from "./figuresOfData.ts";
import { judgedRule } from "./judgedRule.ts";
import { requireRule } from "./requireRule.ts";
import type { RuleData } from "./ruleData.ts";
import type { RuleTable } from "./ruleTable.ts";

/**
 * Judge targets by rules that are data (vyhodnocení pravidel): met, breached, undecidable with what is missing, or not applicable.
 *
 * Every part of every condition is judged, none is skipped because others have decided. An unknown figure makes a condition unknown only where it
 * could change it (three-valued logic of Kleene); one of which bounds are known decides where all that is possible lies on one side of the limit.
 * Nothing in a rule is executed; a rule has at most 64 conditions, 8 deep, so that the time is bounded.
 *
 * @param rules - each id once
 * @param data - targets, observations, events
 * @returns a table; findings by `findingsOf`; the order of the input changes nothing
 * @throws RangeError `rule-twice`, `target-twice`, `period-unknown`, `name-unknown`, `rule-too-large`, `value-out-of-range`
 *
 * @example
 * const rule = { id: "own/many-births", version: 1, severity: "info", basis: "house", sources: [], title: { cs: "hodně dětí", en: "many births" },
 *   message: { cs: "Narodilo se {births}.", en: "{births} were born." }, scope: { subject: "territory" },
 *   figures: { births: { field: "births", unit: "persons" } }, breachedWhen: { kind: "threshold", figure: "births", is: "above", limit: 100 }, examples: [] }
 * const facts = [{ subject: "obec/500000", field: "births", period: year(2025), value: 190, source: "office", knownAt: "2026-03-01" }]
 * const targets = [{ id: "obec/500000", cs: "Vzorov", subject: "territory" }, { id: "obec/500001", cs: "Lhota", subject: "territory" }]
 * const series = observeSeries([], facts, targets.map(({ id }) => id), { periods: [year(2025)], day: "2026-06-30" })
 * findingsOf(evaluateRules([rule], { targets, series })).map(({ subject, outcome }) => [subject.cs, outcome]) // => [["Vzorov", "breached"], ["Lhota", "undecidable"]]
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function evaluateRules(rules: readonly RuleSpec[], data: RuleData): RuleTable {
  const sortedRules = sortedOnce(rules, "rule-twice", ({ id }) => id);
  const targets: readonly RuleTarget[] = sortedOnce(data.targets, "target-twice", ({ id, subject }) => `${id} ${subject}`);
  for (const rule of sortedRules) requireRule(rule);
  const figures = figuresOfData(data, targets);
  const scopes = new Map<string, Uint8Array>();
  const judged = sortedRules.map((rule) => judgedRule(rule, targets, figures, scopes));
  return { kind: "rule-table", day: figures.day, rules: sortedRules, targets, judged, data, figures };
}

function sortedOnce<Item>(items: readonly Item[], code: string, keyOf: (item: Item) => string): readonly Item[] {
  const sorted = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const [at, { key }] of sorted.entries())
    if (sorted[at - 1]?.key === key) throw rangeRefusal(code, `evaluateRules requires each of them once, got ${key} twice`);
  return sorted.map(({ item }) => item);
}
