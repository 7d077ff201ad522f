import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { networkMoneyRules } from "./networkMoneyRules.ts";
import { serviceCostRules } from "./serviceCostRules.ts";
import { serviceRevenueRules } from "./serviceRevenueRules.ts";

/**
 * Monitoring rules about money (pravidla sledování peněz): costs against peers and usual costs, wages, shares of payers, surplus and loss,
 * dependence on one origin, gaps in the financing of the network.
 *
 * All of them inform: no law sets these limits, and dear or cheap is not yet bad. Where a region sets a limit by its own rules, the parameter is
 * `null` until the office states it. Over-compensation is judged over a whole entrustment, which no figure of one service tells.
 *
 * @example
 * moneyRules.length // => 17
 * clauseCoverage(moneyRules).unseen // => []
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export const moneyRules: readonly RuleSpec[] = [...serviceCostRules, ...serviceRevenueRules, ...networkMoneyRules];
