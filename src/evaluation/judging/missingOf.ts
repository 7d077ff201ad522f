import type { Bilingual } from "../../model/bilingual.ts";
import type { LeafCondition } from "../../model/rules/ruleCondition.ts";
import type { RuleSpec, RuleTarget } from "../../model/rules/ruleSpec.ts";
import type { MissingFigure } from "../rule.ts";
import { type ConditionColumn, decidingLeaves } from "./conditionColumn.ts";
import { leafFigures } from "./conditionTree.ts";
import type { ExplainedFigure } from "./explainedCondition.ts";
import { unknownTraits } from "./judgedRule.ts";
import { limitOf, namedFigure } from "./leafColumn.ts";
import type { RuleFigures } from "./ruleFigures.ts";
import { signalTruth } from "./signalTruth.ts";

const TRAITS: Readonly<Record<ReturnType<typeof unknownTraits>[number], Bilingual>> = {
  level: { cs: "úroveň území", en: "level of the territory" },
  types: { cs: "druh služby", en: "type of the service" },
  forms: { cs: "forma služby", en: "form of the service" },
  groups: { cs: "cílová skupina", en: "target group" },
};

/**
 * What an undecidable verdict waits for, each figure of each period once: of conditions that would decide it, no others.
 *
 * @param column - the condition that is unknown; `null` where the scope is
 *
 * @internal
 */
export function missingOf(
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
  for (const leaf of decidingLeaves(column, at))
    for (const { figure, cs, en, subject, reason, sources, period } of waitedFigures(leaf, rule, figures, at)) {
      const [source = null] = sources.length === 1 ? sources : [];
      const whose = subject === rule.id ? target.id : subject;
      const key = `${figure} ${whose} ${period?.from ?? ""} ${period?.to ?? ""}`;
      const when = period === null ? {} : { period };
      if (!found.has(key)) found.set(key, { figure, cs, en, subject: whose, reason: reason ?? "not-reported", source, ...when });
    }
  return [...found.values()];
}

/** Figures that an unknown condition waits for. Where it could not be judged with all of them either, the one that stands in the way. */
function waitedFigures(leaf: LeafCondition, rule: RuleSpec, figures: RuleFigures, at: number): readonly ExplainedFigure[] {
  const all = leafFigures(leaf, rule, figures, at);
  const [first, second] = all;
  if (first === undefined) return [];
  if (isBroken(leaf, rule, figures)) return [{ ...first, reason: "break-in-series" }];
  const divisor =
    leaf.kind === "compared" && leaf.by === "ratio" ? second : leaf.kind === "change" && leaf.by === "relative" ? first : undefined;
  if (divisor !== undefined && divisor.value !== null && divisor.value <= 0)
    return [{ ...divisor, reason: divisor.value === 0 ? "denominator-zero" : "invalid-input" }];
  const unknown = all.filter(({ value }) => value === null);
  const last = all.at(-1);
  if (leaf.kind === "signal" && last?.value === null) {
    // With the last one there may be a chart, also over other gaps.
    const filled = all.map(({ value }, i) => (i === all.length - 1 ? 0 : value));
    if (signalTruth(filled, leaf) !== 2) return [last];
  }
  return unknown.length > 0 ? unknown : [{ ...first, reason: "too-few" }];
}

function isBroken(leaf: LeafCondition, rule: RuleSpec, figures: RuleFigures): boolean {
  if (!("figure" in leaf) || leaf.kind === "missing") return false;
  const figure = namedFigure(rule, leaf.figure);
  if (leaf.kind === "change") return figures.broken(figure, leaf.over);
  if (leaf.kind === "trend" || leaf.kind === "signal") return figures.broken(figure, leaf.periods - 1);
  if (leaf.kind === "compared") return figures.apart(figure, namedFigure(rule, leaf.with));
  const limit = limitOf(rule, leaf.limit);
  return typeof limit === "object" && limit !== null && figures.apart(figure, limit);
}
