import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { planEvaluationRules } from "./planEvaluationRules.ts";
import { planMoneyRules } from "./planMoneyRules.ts";
import { planOpennessRules } from "./planOpennessRules.ts";
import { planPeopleRules } from "./planPeopleRules.ts";
import { planProgressRules } from "./planProgressRules.ts";
import { planTermRules } from "./planTermRules.ts";

/**
 * Monitoring rules about a plan and its process (pravidla sledování plánu a procesu): evaluation with the triad, fulfilment, cards and money of
 * measures, term and approval, what follows, groups and municipalities, comments, needs, publication, handovers.
 *
 * They read facts of `planRuleFacts` and events of `planEvents`; the target is the plan's territory with its level (`obec`, `orp`, `kraj`). Law
 * binds regions only; the same of a municipality or an ORP, whose plan is voluntary, is practice and informs. After 30 June 2026 the length of a plan by
 * law is not known, and the verdict waits for it.
 *
 * @example
 * planRules.length // => 33
 * planRules.filter(({ basis }) => basis === "law").map(({ id }) => id) // => ["plan/evaluation-without-triad", "plan/ended-without-evaluation", "plan/length-of-regional-plan", "plan/mandatory-parts-missing"]
 * clauseCoverage(planRules).unseen // => []
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export const planRules: readonly RuleSpec[] = [
  ...planEvaluationRules,
  ...planProgressRules,
  ...planMoneyRules,
  ...planTermRules,
  ...planPeopleRules,
  ...planOpennessRules,
];
