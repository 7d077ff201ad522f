import type { Observation } from "../model/observation.ts";
import type { FindingFact, MissingFigure } from "./rule.ts";

/**
 * The value of an observation as a fact of a finding, with its unit, date and sources.
 *
 * @param observation - one with a value
 * @param value - the value, known to be there
 * @returns the fact
 *
 * @example
 * factOf({ unit: "points", numeratorPeriod: null, denominatorPeriod: null, sources: [] }, 10) // => { value: 10, unit: "points", period: null, sources: [] }
 */
export function factOf(
  observation: Pick<Observation, "unit" | "numeratorPeriod" | "denominatorPeriod" | "sources">,
  value: number,
): FindingFact {
  const { unit, numeratorPeriod, denominatorPeriod, sources } = observation;
  return { value, unit, period: numeratorPeriod ?? denominatorPeriod, sources };
}

/**
 * What is missing when an observation has no value.
 *
 * @param observation - one without a value
 * @returns the missing figure; its source is named when there is just one
 *
 * @example
 * missingOf({ indicator: "natural-increase", cs: "přírůstek", en: "increase", subject: "obec/500000", reason: "not-reported", sources: ["office"] })
 * // => { figure: "natural-increase", cs: "přírůstek", en: "increase", subject: "obec/500000", reason: "not-reported", source: "office" }
 */
export function missingOf(observation: Pick<Observation, "indicator" | "cs" | "en" | "subject" | "reason" | "sources">): MissingFigure {
  const { indicator, cs, en, subject, reason, sources } = observation;
  return {
    figure: indicator,
    cs,
    en,
    subject,
    reason: reason ?? "not-reported",
    source: sources.length === 1 ? (sources[0] ?? null) : null,
  };
}
