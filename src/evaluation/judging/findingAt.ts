import type { Outcome } from "../../codebooks/outcomes.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { LeafCondition } from "../../model/rules/ruleCondition.ts";
import type { RuleSpec, RuleTarget } from "../../model/rules/ruleSpec.ts";
import { sortFindings } from "../evaluate.ts";
import type { FindingFact, MissingFigure } from "../rule.ts";
import { type ConditionColumn, decidingLeaves } from "./conditionColumn.ts";
import { conditionTree, leafFigures } from "./conditionTree.ts";
import type { ExplainedFigure } from "./explainedCondition.ts";
import { type JudgedRule, judgedWhys, outcomePlaces, unknownTraits } from "./judgedRule.ts";
import type { RuleFigures } from "./ruleFigures.ts";
import type { RuleFinding } from "./ruleFinding.ts";

const WHY: Readonly<Record<string, Bilingual>> = {
  "outside-scope": { cs: "pravidlo se netýká tohoto druhu", en: "the rule is not meant for this kind" },
  "not-valid": { cs: "pravidlo v tento den neplatí", en: "the rule is not valid on this day" },
  "figure-not-applicable": { cs: "ukazatel se zde nepoužije", en: "the indicator does not apply here" },
};

const TRAITS: Readonly<Record<ReturnType<typeof unknownTraits>[number], Bilingual>> = {
  level: { cs: "úroveň území", en: "level of the territory" },
  types: { cs: "druh služby", en: "type of the service" },
  forms: { cs: "forma služby", en: "form of the service" },
  groups: { cs: "cílová skupina", en: "target group" },
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

/** Figures by their names; of a change the older one as `…Before`. */
function factsOf(rule: RuleSpec, { breached }: JudgedRule, figures: RuleFigures, at: number): Readonly<Record<string, FindingFact>> {
  const facts: Record<string, FindingFact> = {};
  for (const leaf of leavesOf(breached)) {
    const found = leafFigures(leaf, rule, figures, at);
    const last = found.length - 1;
    for (const [i, figure] of found.entries()) {
      const isOlder =
        (leaf.kind === "change" && i === 0) || ((leaf.kind === "trend" || leaf.kind === "signal" || leaf.kind === "missing") && i < last);
      if (!isOlder) facts[figure.name] = factOf(figure);
      else if (i === 0) facts[`${figure.name}Before`] = factOf(figure);
    }
  }
  for (const [name, { value, unit }] of Object.entries(rule.parameters ?? {}))
    if (facts[name] === undefined && value !== null) facts[name] = { value, unit };
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

/** What an undecidable verdict waits for, each figure once: of conditions that would decide it, no others. */
function missingOf(
  rule: RuleSpec,
  column: ConditionColumn | null,
  figures: RuleFigures,
  { target, at }: { readonly target: RuleTarget; readonly at: number },
): readonly MissingFigure[] {
  if (column === null)
    return unknownTraits(rule.scope, target).map((trait) => ({
      ...{ figure: trait, ...TRAITS[trait], subject: target.id, reason: "not-known-to-source", source: null },
    }));
  const found = new Map<string, MissingFigure>();
  for (const leaf of decidingLeaves(column, at)) {
    const missing = leafFigures(leaf, rule, figures, at).filter(({ value }) => value === null);
    for (const { figure, cs, en, subject, reason, sources, period } of missing) {
      const [source = null] = sources.length === 1 ? sources : [];
      const whose = subject === rule.id ? target.id : subject;
      const key = `${figure} ${whose} ${period?.from ?? ""}`;
      if (!found.has(key)) found.set(key, { figure, cs, en, subject: whose, reason: reason ?? "not-reported", source });
    }
    if (missing.length === 0) {
      // All figures are there, but they cannot be compared: a broken series, a divisor of zero, too few points.
      const [first] = leafFigures(leaf, rule, figures, at);
      const reason =
        leaf.kind === "change" || leaf.kind === "trend"
          ? isBroken(leaf, rule, figures)
            ? "break-in-series"
            : "denominator-zero"
          : leaf.kind === "compared"
            ? "denominator-zero"
            : "too-few";
      if (first !== undefined)
        found.set(`${first.figure} ${first.subject}`, {
          figure: first.figure,
          cs: first.cs,
          en: first.en,
          subject: first.subject,
          reason,
          source: null,
        });
    }
  }
  return [...found.values()];
}

function isBroken(leaf: LeafCondition, rule: RuleSpec, figures: RuleFigures): boolean {
  const back = leaf.kind === "change" ? leaf.over : leaf.kind === "trend" || leaf.kind === "signal" ? leaf.periods - 1 : 0;
  const figure = "figure" in leaf ? rule.figures[leaf.figure] : undefined;
  return figure !== undefined && figures.broken(figure, back);
}

/**
 * Findings in the order of a report, with their trees.
 *
 * @internal
 */
export const sortedRuleFindings = (findings: readonly RuleFinding[]): readonly RuleFinding[] =>
  sortFindings(findings) as readonly RuleFinding[];
