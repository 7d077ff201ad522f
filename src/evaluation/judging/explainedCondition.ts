import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { UnitCode } from "../../codebooks/units.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Period } from "../../model/period.ts";
import type { Comparison, LeafCondition, RuleCondition } from "../../model/rules/ruleCondition.ts";
import type { Truth } from "./truth.ts";

/** A figure that a condition looked at (údaj ve vysvětlení): its value, its bounds, or why there is none. */
export interface ExplainedFigure extends Bilingual {
  /** What the rule calls it. */
  readonly name: string;
  /** Id of the indicator, the field, the parameter or the events. */
  readonly figure: string;
  readonly subject: string;
  readonly value: number | null;
  /** What is certain where there is no value. */
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: Reason | null;
  readonly unit: UnitCode;
  readonly period: Period | null;
  readonly sources: readonly string[];
}

/** A condition with what was found of it (vysvětlení podmínky): a tree, every part in its place, also those that decided nothing. */
export interface ExplainedCondition {
  readonly kind: RuleCondition["kind"];
  readonly truth: Truth;
  /** How figures were compared; `null` of conditions that do not compare. */
  readonly is: Comparison | null;
  /** Figures and limits, in the order of the sentence; a series has one for each period, the oldest first. */
  readonly figures: readonly ExplainedFigure[];
  /** The condition as the rule has it, without its parts. */
  readonly stated: Omit<LeafCondition, "of"> | { readonly kind: string; readonly count?: number };
  readonly of: readonly ExplainedCondition[];
}
