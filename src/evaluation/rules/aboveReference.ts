import type { RuleBasis } from "../../codebooks/ruleBases.ts";
import type { Severity } from "../../codebooks/severities.ts";
import type { TerritoryLevel } from "../../codebooks/territoryLevels.ts";
import type { Indicator } from "../../indicators/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import { periodGap } from "../../model/period.ts";
import { factOf, missingOf } from "../factOf.ts";
import type { ObservedTerritory } from "../observedTerritory.ts";
import { requireLimit } from "../requireLimit.ts";
import type { Rule } from "../rule.ts";

const PLACES: Readonly<Record<"kraj" | "cr", { readonly cs: string; readonly en: string }>> = {
  kraj: { cs: "v kraji", en: "in the region" },
  cr: { cs: "v České republice", en: "in the Czech Republic" },
};

/**
 * An indicator is higher here than in the region or in the country (nad hodnotou kraje či ČR).
 *
 * Equal, or within the tolerance, is met. A difference says nothing about chance: in a small municipality one household decides.
 *
 * @param options.indicator - card of the indicator
 * @param options.than - level of the territory of comparison @default "cr"
 * @param options.tolerance - difference that is not yet said, in the unit of the indicator @default 0
 * @param options.severity - how serious a breach is @default "info"
 * @param options.basis - what the rule stands on @default "house"
 * @param options.area - first part of the rule's id @default "risk"
 * @returns the rule; it does not apply to the territory of comparison itself
 *
 * @example
 * aboveReference({ indicator: executionShareIndicator }).id // => "risk/execution-share-above-cr"
 */
export function aboveReference(options: {
  readonly indicator: Pick<Indicator, "id" | "cs" | "en" | "sources">;
  readonly than?: Extract<TerritoryLevel, "kraj" | "cr">;
  readonly tolerance?: number;
  readonly severity?: Severity;
  readonly basis?: RuleBasis;
  readonly area?: string;
}): Rule<ObservedTerritory> {
  const { indicator, than = "cr", severity = "info", basis = "house", area = "risk" } = options;
  const tolerance = requireLimit("aboveReference", "tolerance", options.tolerance ?? 0);
  const { cs, en } = indicator;
  return {
    id: `${area}/${indicator.id}-above-${than}`,
    version: 1,
    severity,
    basis,
    sources: indicator.sources,
    parameters: { indicator: indicator.id, than, tolerance },
    title: {
      cs: `${cs}: nad hodnotou ${than === "cr" ? "České republiky" : "kraje"}`,
      en: `${en}: above the ${than === "cr" ? "country" : "region"}`,
    },
    message: {
      cs: `${cs} je {here}, více než ${PLACES[than].cs} ({there}); údaje {here.period}.`,
      en: `${en} is {here}, more than ${PLACES[than].en} ({there}); figures of {here.period}.`,
    },
    judge: (territory) => {
      const reference = territory.reference(than);
      if (reference?.id === territory.id || territory.level === "cr" || territory.level === than)
        return {
          outcome: "not-applicable",
          why: { cs: "území nemá s čím být srovnáno", en: "the territory has nothing to be compared with" },
        };
      if (reference === null)
        return { outcome: "undecidable", missing: [{ figure: indicator.id, cs, en, subject: than, reason: "not-asked", source: null }] };
      const [here, there] = [territory.observation(indicator.id), reference.observation(indicator.id)];
      if (here.reason === "not-applicable")
        return {
          outcome: "not-applicable",
          why: { cs: "ukazatel se na území nepoužije", en: "the indicator does not apply to the territory" },
        };
      if (here.value === null || there.value === null)
        return { outcome: "undecidable", missing: [here, there].filter((side) => side.value === null).map(missingOf) };
      if (differentTimes(here, there)) return { outcome: "undecidable", missing: [{ ...missingOf(there), reason: "periods-differ" }] };
      return {
        outcome: here.value - there.value > tolerance ? "breached" : "met",
        facts: { here: factOf(here, here.value), there: factOf(there, there.value) },
      };
    },
  };
}

/** Whether two figures speak of times that do not even touch. */
function differentTimes(here: Observation, there: Observation): boolean {
  const [one, other] = [here, there].map((seen) => seen.numeratorPeriod ?? seen.denominatorPeriod);
  return one != null && other != null && periodGap(one, other) > 0;
}
