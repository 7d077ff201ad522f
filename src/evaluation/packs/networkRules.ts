import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { networkEntryRules } from "./networkEntryRules.ts";
import { networkPredicateRules } from "./networkPredicateRules.ts";
import { networkSupplyRules } from "./networkSupplyRules.ts";
import { networkUseRules } from "./networkUseRules.ts";

/**
 * Pack of rules about capacity and the network (pravidla o kapacitě a síti): the four statutory predicates, supply of territories, entries in a
 * network, use and staff of services.
 *
 * That a network has sufficient capacity, adequate quality, local availability, and is in line with needs and resources is law (§ 3); what is
 * sufficient the law does not say. The limits of those rules are `null`: until the office states them, they are undecidable. How the predicates
 * are measured is the library's own choice, and these rules look at one type of service each; change the figures for others, and use
 * `typeMissingRule` for other types.
 *
 * @example
 * networkRules.filter(({ severity }) => severity !== "info").length // => 5
 * networkRules.some(({ id }) => id === "network/type-missing-pecovatelska-sluzba") // => true
 * clauseCoverage(networkRules).unseen // => []
 *
 * @see docs/methods/register.md
 * @category Rules
 */
export const networkRules: readonly RuleSpec[] = [
  ...networkPredicateRules,
  ...networkSupplyRules,
  ...networkEntryRules,
  ...networkUseRules,
];
