import { municipalityReachShareIndicator } from "../../indicators/capacity/municipalityReachShare.ts";
import { personReachShareIndicator } from "../../indicators/capacity/personReachShare.ts";
import { servicesOfTypeIndicator } from "../../indicators/capacity/servicesOfType.ts";
import { supplyRateIndicator } from "../../indicators/capacity/supplyRate.ts";
import type { Indicator } from "../../indicators/indicator.ts";

const homes = { code: "domovy-pro-seniory", cs: "domovy pro seniory", en: "homes for seniors" } as const;
const homeCare = { code: "pecovatelska-sluzba", cs: "pečovatelská služba", en: "home care" } as const;
const assistance = { code: "osobni-asistence", cs: "osobní asistence", en: "personal assistance" } as const;

/**
 * Indicators of types of services that `networkRules` read beside the catalogue (ukazatele k pravidlům sítě). Observe them with
 * `indicatorCatalogue`; without them the rules that read them are undecidable.
 *
 * @example
 * networkRuleIndicators.length // => 5
 * networkRuleIndicators[0].id // => "supply-rate/domovy-pro-seniory/luzka/pobytova/registered/65+"
 *
 * @see docs/methods/register.md
 * @category Rules
 */
export const networkRuleIndicators: readonly Indicator[] = [
  supplyRateIndicator({ type: homes, unit: "luzka", form: "pobytova", basis: "registered", ages: "65+" }),
  municipalityReachShareIndicator({ type: homeCare }),
  personReachShareIndicator({ type: homeCare }),
  personReachShareIndicator({ type: assistance }),
  servicesOfTypeIndicator({ type: homeCare }),
];
