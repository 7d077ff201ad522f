import type { Outcome } from "../../codebooks/outcomes.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { LeafCondition } from "../../model/rules/ruleCondition.ts";
import type { RuleSpec, RuleTarget } from "../../model/rules/ruleSpec.ts";
import { sortFindings } from "../evaluate.ts";
import type { FindingFact } from "../rule.ts";
import type { ConditionColumn } from "./conditionColumn.ts";
import { conditionTree, explainedCount, explainedFigure, explainedParameter, leafFigures } from "./conditionTree.ts";
import type { ExplainedFigure } from "./explainedCondition.ts";
import { type JudgedRule, judgedWhys, outcomePlaces } from "./judgedRule.ts";
import { missingOf } from "./missingOf.ts";
import type { RuleFigures } from "./ruleFigures.ts";
import type { RuleFinding } from "./ruleFinding.ts";

const WHY: Readonly<Record<string, Bilingual>> = {
  "outside-scope": { cs: "pravidlo se netýká tohoto druhu", en: "the rule is not meant for this kind" },
  "not-valid": { cs: "pravidlo v tento den neplatí", en: "the rule is not valid on this day" },
  "figure-not-applicable": { cs: "ukazatel se zde nepoužije", en: "the indicator does not apply here" },
};

/**
 * A finding of a judged rule on a target.
 *
 * @internal
 */
export function findingAt(
  rule: RuleSpec,
  judged: JudgedRule,
  figures: RuleFigures,
  { target, at }: { readonly target: RuleTarget; readonly at: number },
): RuleFinding {
  const outcome = outcomePlaces[judged.outcome[at] as number] as Outcome;
  const because = judgedWhys[judged.why[at] as number] as (typeof judgedWhys)[number];
  const { id, version, severity, basis, sources, title, message } = rule;
  const isJudged = because === "judged" || because === "figure-not-applicable";
  const column = because === "does-not-apply" || because === "applying-unknown" ? judged.applies : isJudged ? judged.breached : null;
  const isDecided = outcome === "met" || outcome === "breached";
  return {
    ...{ kind: "finding", rule: id, version, severity, basis, sources, parameters: parametersOf(rule), title, message },
    ...{ subject: { id: target.id, cs: target.cs }, day: figures.day, outcome },
    facts: isDecided ? factsOf(rule, judged, figures, at) : {},
    missing: outcome === "undecidable" ? missingOf(rule, column, figures, { target, at }) : [],
    why:
      outcome !== "not-applicable" ? null : because === "does-not-apply" ? (rule.appliesWhen?.otherwise ?? null) : (WHY[because] ?? null),
    tree: column === null ? null : conditionTree(column, rule, figures, at),
  };
}

function parametersOf({ parameters = {} }: RuleSpec): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(parameters).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])));
}

/**
 * Facts by the names that a message may use: figures, the older one of a change as `…Before`, parameters, numbers of events. Those of the condition
 * of the breach go before those of the applying one; what is not known says so.
 */
function factsOf(
  rule: RuleSpec,
  { breached, applies }: JudgedRule,
  figures: RuleFigures,
  at: number,
): Readonly<Record<string, FindingFact>> {
  const facts: Record<string, FindingFact> = {};
  const add = (name: string, figure: ExplainedFigure): void => {
    facts[name] ??= factOf(figure);
  };
  for (const leaf of [breached, ...(applies === null ? [] : [applies])].flatMap(leavesOf)) {
    const found = leafFigures(leaf, rule, figures, at);
    const last = found.length - 1;
    for (const [i, figure] of found.entries()) {
      const isOlder =
        (leaf.kind === "change" && i === 0) || ((leaf.kind === "trend" || leaf.kind === "signal" || leaf.kind === "missing") && i < last);
      if (!isOlder) add(figure.name, figure);
      else if (i === 0) add(`${figure.name}Before`, figure);
    }
  }
  for (const name of Object.keys(rule.figures))
    if (facts[name] === undefined) add(name, explainedFigure(name, rule, figures, { back: 0, at }));
  for (const name of Object.keys(rule.parameters ?? {})) add(name, explainedParameter(name, rule));
  for (const [name, { code }] of Object.entries(rule.events ?? {})) {
    const number = figures.events(code, at)?.length;
    if (facts[name] === undefined)
      add(name, explainedCount(name, number === undefined ? null : { low: number, high: number }, rule, figures));
  }
  return facts;
}

function factOf({ value, low, high, unit, period, sources }: ExplainedFigure): FindingFact {
  const from = { period, sources };
  if (value !== null) return { value, unit, ...from };
  if (low !== null) return { value: low, unit, bound: "at-least", ...from };
  if (high !== null) return { value: high, unit, bound: "at-most", ...from };
  return { value: { cs: "není známo", en: "not known" }, unit: "text", unknown: true, ...from };
}

function leavesOf({ condition, parts }: ConditionColumn): readonly LeafCondition[] {
  return parts.length === 0 ? [condition as LeafCondition] : parts.flatMap(leavesOf);
}

/**
 * Findings in the order of a report, with their trees.
 *
 * @internal
 */
export const sortedRuleFindings = (findings: readonly RuleFinding[]): readonly RuleFinding[] =>
  sortFindings(findings) as readonly RuleFinding[];
