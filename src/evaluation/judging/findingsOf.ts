import type { Outcome } from "../../codebooks/outcomes.ts";
import type { RuleSpec, RuleTarget } from "../../model/rules/ruleSpec.ts";
import { findingAt, sortedRuleFindings } from "./findingAt.ts";
import { outcomePlaces } from "./judgedRule.ts";
import type { RuleFinding } from "./ruleFinding.ts";
import type { RuleTable } from "./ruleTable.ts";
import { tablePlace } from "./tablePlace.ts";

/**
 * Findings of a table of verdicts (zjištění), each with its figures, what it waits for, and the tree of its conditions.
 *
 * @param table - from `evaluateRules`
 * @param options.outcomes - which outcomes to tell @default all four
 * @returns findings sorted by outcome (breached first), severity, rule and target
 *
 * @example
 * const table = evaluateRules([], { targets: [], series: observeSeries([], [], [], { periods: [year(2025)], day: "2026-06-30" }) })
 * findingsOf(table) // => []
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function findingsOf(table: RuleTable, options: { readonly outcomes?: readonly Outcome[] } = {}): readonly RuleFinding[] {
  const { outcomes = outcomePlaces } = options;
  const asked = outcomePlaces.map((outcome) => outcomes.includes(outcome));
  const found: RuleFinding[] = [];
  for (const [r, rule] of table.rules.entries()) {
    const judged = table.judged[r] as RuleTable["judged"][number];
    // A rule for services says nothing at all of a territory.
    for (const [at, target] of table.targets.entries())
      if (target.subject === rule.scope.subject && asked[judged.outcome[at] as number])
        found.push(findingAt(rule, judged, table.figures, { target, at }));
  }
  return sortedRuleFindings(found);
}

/**
 * The finding of one rule on one target (zjištění pravidla o předmětu).
 *
 * @param table - from `evaluateRules`
 * @param rule - id of a rule
 * @param target - id of a target
 * @returns the finding, whatever its outcome
 * @throws RangeError `rule-unknown`, `target-unknown`
 *
 * @example
 * const table = evaluateRules([], { targets: [], series: observeSeries([], [], [], { periods: [year(2025)], day: "2026-06-30" }) })
 * findingOf(table, "own/x", "orp/6201") // => throws "rule-unknown"
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function findingOf(table: RuleTable, rule: string, target: string): RuleFinding {
  const { r, at } = tablePlace(table, rule, target);
  return findingAt(table.rules[r] as RuleSpec, table.judged[r] as RuleTable["judged"][number], table.figures, {
    target: table.targets[at] as RuleTarget,
    at,
  });
}
