import type { AtLeastCondition, GroupCondition, LeafCondition, RuleCondition } from "../../model/rules/ruleCondition.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { leafColumn } from "./leafColumn.ts";
import type { RuleFigures } from "./ruleFigures.ts";

/**
 * A condition judged for all targets, with its parts: 0 no, 1 yes, 2 unknown. Every part is judged, also where others have decided.
 *
 * @internal
 */
export interface ConditionColumn {
  readonly condition: RuleCondition;
  readonly truth: Uint8Array;
  readonly parts: readonly ConditionColumn[];
}

/**
 * Judge a condition for all targets.
 *
 * @internal
 */
export function conditionColumn(condition: RuleCondition, rule: RuleSpec, figures: RuleFigures): ConditionColumn {
  switch (condition.kind) {
    case "not": {
      const part = conditionColumn(condition.of, rule, figures);
      return { condition, truth: part.truth.map((truth) => (truth === 2 ? 2 : 1 - truth)), parts: [part] };
    }
    case "all":
    case "any":
    case "at-least": {
      const parts = condition.of.map((part) => conditionColumn(part, rule, figures));
      return { condition, truth: countedColumn(parts, leastOf(condition), figures.size), parts };
    }
    default:
      return { condition, truth: leafColumn(condition, rule, figures), parts: [] };
  }
}

/**
 * How many parts of a group have to hold.
 */
function leastOf(condition: GroupCondition | AtLeastCondition): number {
  return condition.kind === "at-least" ? condition.count : condition.kind === "all" ? condition.of.length : 1;
}

function countedColumn(parts: readonly ConditionColumn[], count: number, size: number): Uint8Array {
  const truth = new Uint8Array(size);
  const [surely, possibly] = [new Uint8Array(size), new Uint8Array(size)];
  for (const part of parts)
    for (let at = 0; at < size; at++) {
      const one = part.truth[at];
      if (one === 1) surely[at] = (surely[at] as number) + 1;
      else if (one === 2) possibly[at] = (possibly[at] as number) + 1;
    }
  for (let at = 0; at < size; at++) {
    const sure = surely[at] as number;
    truth[at] = sure >= count ? 1 : sure + (possibly[at] as number) < count ? 0 : 2;
  }
  return truth;
}

/**
 * Parts without parts of their own that leave a condition unknown for a target: those that would decide it, no others.
 *
 * @internal
 */
export function decidingLeaves({ condition, truth, parts }: ConditionColumn, at: number): readonly LeafCondition[] {
  if (truth[at] !== 2) return [];
  return parts.length === 0 ? [condition as LeafCondition] : parts.flatMap((part) => decidingLeaves(part, at));
}

/**
 * A condition and all its parts, each before its own, with their paths: `breachedWhen`, `breachedWhen/0`…
 *
 * @internal
 */
export function withPaths(column: ConditionColumn, path: string): readonly { readonly path: string; readonly column: ConditionColumn }[] {
  return [{ path, column }, ...column.parts.flatMap((part, i) => withPaths(part, `${path}/${i}`))];
}
