import type { Indicator } from "../../indicators/indicator.ts";
import { missingOf } from "../factOf.ts";
import type { ObservedTerritory } from "../observedTerritory.ts";
import { requireLimit } from "../requireLimit.ts";
import type { Rule } from "../rule.ts";

/**
 * An indicator stands on few people (malý jmenovatel): one household moves it, so it should not be ranked or compared.
 *
 * @param options.indicator - card of a ratio
 * @param options.minimum - denominator that is large enough [persons] @default 500
 * @returns the rule; exactly the minimum is met
 *
 * @example
 * smallDenominator({ indicator: executionShareIndicator }).id // => "data/execution-share-small-denominator"
 */
export function smallDenominator(options: {
  readonly indicator: Pick<Indicator, "id" | "cs" | "en" | "sources">;
  readonly minimum?: number;
}): Rule<ObservedTerritory> {
  const { indicator } = options;
  const minimum = requireLimit("smallDenominator", "minimum", options.minimum ?? 500);
  const { cs, en } = indicator;
  return {
    id: `data/${indicator.id}-small-denominator`,
    version: 1,
    severity: "info",
    basis: "house",
    sources: [],
    parameters: { indicator: indicator.id, minimum },
    title: { cs: `${cs}: malý jmenovatel`, en: `${en}: small denominator` },
    message: {
      cs: `${cs}: výsledek stojí jen na {denominator.number} {denominator?osobě|osobách|osobách}, hranice je {limit}; pohne jím jediná domácnost.`,
      en: `${en}: the figure stands on just {denominator}, the limit is {limit}; a single household moves it.`,
    },
    judge: (territory) => {
      const seen = territory.observation(indicator.id);
      if (seen.reason === "not-applicable")
        return {
          outcome: "not-applicable",
          why: { cs: "ukazatel se na území nepoužije", en: "the indicator does not apply to the territory" },
        };
      if (seen.denominator === null) return { outcome: "undecidable", missing: [missingOf(seen)] };
      const facts = {
        denominator: { value: seen.denominator, unit: "persons", period: seen.denominatorPeriod },
        limit: { value: minimum, unit: "persons" },
      } as const;
      return { outcome: seen.denominator < minimum ? "breached" : "met", facts };
    },
  };
}
