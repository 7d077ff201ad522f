import type { Severity } from "../../codebooks/severities.ts";
import type { Indicator } from "../../indicators/indicator.ts";
import { dayNumber } from "../../model/day.ts";
import { missingOf } from "../factOf.ts";
import type { ObservedTerritory } from "../observedTerritory.ts";
import { requireLimit } from "../requireLimit.ts";
import type { Rule } from "../rule.ts";

/**
 * The figures behind an indicator are old (zastaralé údaje): the last day they speak of lies too far back.
 *
 * @param options.indicator - card of the indicator
 * @param options.maximumAge - age in days that is still good enough [day] @default 730
 * @param options.severity - how serious a breach is @default "info"
 * @returns the rule; exactly the maximum is met
 *
 * @example
 * figureOutOfDate({ indicator: ageingIndexIndicator }).parameters // => { indicator: "ageing-index", maximumAge: 730 }
 */
export function figureOutOfDate(options: {
  readonly indicator: Pick<Indicator, "id" | "cs" | "en" | "sources">;
  readonly maximumAge?: number;
  readonly severity?: Severity;
}): Rule<ObservedTerritory> {
  const { indicator, severity = "info" } = options;
  const maximumAge = requireLimit("figureOutOfDate", "maximumAge", options.maximumAge ?? 730);
  const { cs, en } = indicator;
  return {
    id: `data/${indicator.id}-out-of-date`,
    version: 1,
    severity,
    basis: "house",
    sources: indicator.sources,
    parameters: { indicator: indicator.id, maximumAge },
    title: { cs: `${cs}: starý údaj`, en: `${en}: old figure` },
    message: {
      cs: `${cs}: údaje {figure.period} jsou staré {age}, hranice je {limit}.`,
      en: `${en}: figures of {figure.period} are {age} old, the limit is {limit}.`,
    },
    judge: (territory) => {
      const seen = territory.observation(indicator.id);
      if (seen.reason === "not-applicable")
        return {
          outcome: "not-applicable",
          why: { cs: "ukazatel se na území nepoužije", en: "the indicator does not apply to the territory" },
        };
      const periods = [seen.numeratorPeriod, seen.denominatorPeriod].filter((period) => period !== null);
      const oldest = periods.toSorted((a, b) => (a.to < b.to ? -1 : 1))[0];
      if (oldest === undefined || (seen.value === null && seen.low === null)) return { outcome: "undecidable", missing: [missingOf(seen)] };
      const age = dayNumber(territory.day) - (dayNumber(oldest.to) - 1);
      const facts = {
        figure: { value: { cs, en }, unit: "text", period: oldest, sources: seen.sources },
        age: { value: age, unit: "days" },
        limit: { value: maximumAge, unit: "days" },
      } as const;
      return { outcome: age > maximumAge ? "breached" : "met", facts };
    },
  };
}
