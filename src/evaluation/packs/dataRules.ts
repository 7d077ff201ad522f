import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { dataDeliveryRules } from "./dataDeliveryRules.ts";
import { dataNeedsRules } from "./dataNeedsRules.ts";
import { dataSoundnessRules } from "./dataSoundnessRules.ts";

/**
 * Pack of rules about the collection of data (pravidla o sběru dat): what was not delivered, what came late, what cannot be believed, and what a
 * total or a share cannot be made of.
 *
 * They judge facts of `deliveryFacts` and yearly reports, and dated events of an office: deliveries, reminders, steps of the collection of
 * needs. None of them is law. A breach is a reason to ask, not a judgement of who was asked.
 *
 * @example
 * new Set(dataRules.map(({ basis }) => basis)) // => new Set(["house", "practice"])
 * clauseCoverage(dataRules).withoutOutcome // => []
 *
 * @see docs/methods/register.md
 * @category Rules
 */
export const dataRules: readonly RuleSpec[] = [...dataDeliveryRules, ...dataSoundnessRules, ...dataNeedsRules];
