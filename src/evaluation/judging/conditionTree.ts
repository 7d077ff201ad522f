import { onDay } from "../../model/period.ts";
import type { LeafCondition, RuleCondition } from "../../model/rules/ruleCondition.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import type { ConditionColumn } from "./conditionColumn.ts";
import type { ExplainedCondition, ExplainedFigure } from "./explainedCondition.ts";
import { eventCount, lateEvents, namedFigure } from "./leafColumn.ts";
import { type RuleFigures, reasonAt } from "./ruleFigures.ts";
import type { Truth } from "./truth.ts";
import { truths } from "./truths.ts";

/**
 * Explain a judged condition for one target.
 *
 * @internal
 */
export function conditionTree(column: ConditionColumn, rule: RuleSpec, figures: RuleFigures, at: number): ExplainedCondition {
  const { condition, truth, parts } = column;
  const { of: _, ...stated } = condition as Exclude<RuleCondition, LeafCondition>;
  return {
    kind: condition.kind,
    truth: truths[truth[at] as number] as Truth,
    is: "is" in condition ? condition.is : null,
    figures: parts.length > 0 ? [] : leafFigures(condition as LeafCondition, rule, figures, at),
    stated,
    of: parts.map((part) => conditionTree(part, rule, figures, at)),
  };
}

/**
 * Figures, limits and numbers of events that a condition looks at, of one target.
 *
 * @internal
 */
export function leafFigures(condition: LeafCondition, rule: RuleSpec, figures: RuleFigures, at: number): readonly ExplainedFigure[] {
  const figure = (name: string, back = 0): ExplainedFigure => explainedFigure(name, rule, figures, { back, at });
  const limit = (): readonly ExplainedFigure[] => {
    if (!("limit" in condition) || typeof condition.limit === "number") return [];
    return rule.parameters?.[condition.limit] === undefined ? [figure(condition.limit)] : [explainedParameter(condition.limit, rule)];
  };
  switch (condition.kind) {
    case "threshold":
      return [figure(condition.figure), ...limit()];
    case "compared":
      return [figure(condition.figure), figure(condition.with), ...limit()];
    case "change":
      return [figure(condition.figure, condition.over), figure(condition.figure), ...limit()];
    case "trend":
    case "signal":
    case "missing":
      return Array.from({ length: condition.periods }, (_, i) => figure(condition.figure, condition.periods - 1 - i));
    case "count":
      return [explainedCount(condition.event, eventCount(condition, rule, figures, at), rule, figures), ...limit()];
    case "deadline": {
      const events = figures.events(rule.events?.[condition.event]?.code ?? condition.event, at);
      const late = events === null ? null : lateEvents(events, figures.day, condition.grace ?? 0);
      return [explainedCount(condition.event, late, rule, figures)];
    }
  }
}

/**
 * A figure of a rule as its explanation has it.
 *
 * @internal
 */
export function explainedFigure(
  name: string,
  rule: RuleSpec,
  figures: RuleFigures,
  { back, at }: { readonly back: number; readonly at: number },
): ExplainedFigure {
  const figure = namedFigure(rule, name);
  const { low, high, reason } = figures.column(figure, back);
  const told = figures.told(figure, back, at);
  const why = reasonAt(reason[at] as number);
  const finite = (bound: number): number | null => (why !== null && Number.isFinite(bound) ? bound : null);
  return {
    name,
    ...told,
    value: why === null ? (low[at] as number) : null,
    low: finite(low[at] as number),
    high: finite(high[at] as number),
    reason: why,
  };
}

/**
 * A parameter of a rule as a figure of its explanation.
 *
 * @internal
 */
export function explainedParameter(name: string, rule: RuleSpec): ExplainedFigure {
  const parameter = rule.parameters?.[name];
  const value = parameter?.value ?? null;
  return {
    ...{ name, figure: name, cs: parameter?.cs ?? name, en: parameter?.en ?? name, subject: rule.id, value, low: null, high: null },
    ...{ reason: value === null ? "not-known-to-source" : null, unit: parameter?.unit ?? "quotient", period: null },
    sources: parameter?.source === undefined ? [] : [parameter.source],
  };
}

/**
 * A number of events as the explanation has it.
 *
 * @internal
 */
export function explainedCount(
  name: string,
  count: { readonly low: number; readonly high: number } | null,
  rule: RuleSpec,
  figures: RuleFigures,
): ExplainedFigure {
  const kind = rule.events?.[name];
  const isKnown = count !== null && count.low === count.high;
  return {
    ...{ name, figure: kind?.code ?? name, cs: kind?.cs ?? name, en: kind?.en ?? name, subject: rule.id },
    ...{ value: isKnown ? count.low : null, low: isKnown ? null : (count?.low ?? null), high: isKnown ? null : (count?.high ?? null) },
    ...{ reason: isKnown ? null : count === null ? "not-asked" : "not-reported", unit: "events" },
    ...{ period: onDay(figures.day), sources: [] },
  };
}
