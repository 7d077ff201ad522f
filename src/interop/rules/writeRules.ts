import { rangeRefusal } from "../../model/refusal.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { readRules } from "./readRules.ts";

/**
 * Rules as the text of a file, `kpss/rules@1` (pravidla do souboru). What it writes, `readRules` reads back unchanged.
 *
 * @param rules - a pack, or rules of an office
 * @returns JSON, two spaces deep
 * @throws RangeError `rule-invalid` when the reader would not take one back
 *
 * @example
 * const rule = { id: "own/many-births", version: 1, severity: "info", basis: "house", sources: [], title: { cs: "hodně dětí", en: "many births" },
 *   message: { cs: "Narodilo se {births}.", en: "{births} were born." }, scope: { subject: "territory" },
 *   figures: { births: { field: "births", unit: "persons" } }, breachedWhen: { kind: "threshold", figure: "births", is: "above", limit: 100 }, examples: [] }
 * readRules(writeRules([rule])).accepted // => [rule]
 * writeRules([{ ...rule, version: 0 }]) // => throws "rule-invalid"
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function writeRules(rules: readonly RuleSpec[]): string {
  const { accepted, rejected } = readRules({ schema: "kpss/rules@1", rules: [...rules] });
  const [flaw] = rejected;
  if (flaw !== undefined) throw rangeRefusal("rule-invalid", `writeRules requires ${flaw.expected.en} at ${flaw.path}, got ${flaw.value}`);
  return `${JSON.stringify({ schema: "kpss/rules@1", rules: accepted }, null, 2)}\n`;
}
