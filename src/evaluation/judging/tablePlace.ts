import { rangeRefusal } from "../../model/refusal.ts";
import type { RuleTable } from "./ruleTable.ts";

/**
 * Places of a rule and of a target in a table.
 *
 * @throws RangeError `rule-unknown`, `target-unknown`
 *
 * @internal
 */
export function tablePlace(table: RuleTable, rule: string, target: string): { readonly r: number; readonly at: number } {
  const r = table.rules.findIndex(({ id }) => id === rule);
  if (r < 0) throw rangeRefusal("rule-unknown", `findingOf requires a rule of the table, got ${rule}`);
  const at = table.targets.findIndex(({ id, subject }) => id === target && subject === table.rules[r]?.scope.subject);
  if (at < 0) throw rangeRefusal("target-unknown", `findingOf requires a target of the table, got ${target}`);
  return { r, at };
}
