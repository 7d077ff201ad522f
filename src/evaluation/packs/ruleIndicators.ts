import type { Indicator } from "../../indicators/indicator.ts";
import { ownRevenuePerUnitIndicator } from "../../indicators/money/ownRevenuePerUnit.ts";
import { personsAgedIndicator } from "../../indicators/people/personsAgedIndicator.ts";
import { networkRuleIndicators } from "./networkRuleIndicators.ts";

/**
 * Indicators that the shipped packs read beside the catalogue (ukazatele k pravidlům). Observe them with `indicatorCatalogue`: of one that nobody
 * observed a rule is undecidable, and a sentence has only its code.
 *
 * @example
 * ruleIndicators.map(({ id }) => id).includes("persons-aged/15+") // => true
 * ruleIndicators.length // => 7
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export const ruleIndicators: readonly Indicator[] = [
  ...networkRuleIndicators,
  ownRevenuePerUnitIndicator({ per: "bed" }),
  personsAgedIndicator({ ages: "15+" }),
];
