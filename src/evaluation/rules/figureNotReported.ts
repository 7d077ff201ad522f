import { absenceReasons } from "../../codebooks/absenceReasons.ts";
import type { Severity } from "../../codebooks/severities.ts";
import type { Indicator } from "../../indicators/indicator.ts";
import { factOf } from "../factOf.ts";
import type { ObservedTerritory } from "../observedTerritory.ts";
import type { Rule } from "../rule.ts";

/**
 * A figure that the yearly picture needs is not there (údaj chybí).
 *
 * Breached means that the figure is known to be missing; a figure that makes no sense here (a share of nobody) does not apply. The rule is
 * never undecidable: that a figure is missing is itself known.
 *
 * @param options.indicator - card of the indicator
 * @param options.severity - how serious a breach is @default "info"
 * @returns the rule
 *
 * @example
 * figureNotReported({ indicator: earlySchoolLeavingShareIndicator }).id // => "data/early-school-leaving-share-not-reported"
 */
export function figureNotReported(options: {
  readonly indicator: Pick<Indicator, "id" | "cs" | "en" | "sources">;
  readonly severity?: Severity;
}): Rule<ObservedTerritory> {
  const { indicator, severity = "info" } = options;
  const { cs, en } = indicator;
  return {
    id: `data/${indicator.id}-not-reported`,
    version: 1,
    severity,
    basis: "house",
    sources: indicator.sources,
    parameters: { indicator: indicator.id },
    title: { cs: `${cs}: údaj chybí`, en: `${en}: figure missing` },
    message: { cs: `${cs}: údaj chybí ({reason}).`, en: `${en}: the figure is missing ({reason}).` },
    judge: (territory) => {
      const seen = territory.observation(indicator.id);
      if (seen.value !== null) return { outcome: "met", facts: { figure: factOf(seen, seen.value) } };
      if (seen.reason === "not-applicable" || seen.reason === "denominator-zero")
        return {
          outcome: "not-applicable",
          why: { cs: "ukazatel se na území nepoužije", en: "the indicator does not apply to the territory" },
        };
      const reason = absenceReasons.find((entry) => entry.code === seen.reason) ?? absenceReasons[1];
      return { outcome: "breached", facts: { reason: { value: { cs: reason.cs, en: reason.en }, unit: "text" } } };
    },
  };
}
