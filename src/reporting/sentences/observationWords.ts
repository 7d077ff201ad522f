import type { Observation } from "../../model/observation.ts";
import { countText } from "../countText.ts";
import type { Language } from "../language.ts";
import { periodText } from "../periodText.ts";
import { plainText } from "../plainText.ts";
import { publisherText } from "../sourceText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { memberForms, valueWords } from "../valueText.ts";

/**
 * What a sentence says of an observation: subject, name, value, and in brackets date, publisher and coverage.
 *
 * @internal
 *
 * @example
 * const births = { cs: "narození", en: "births", unit: "persons", subject: "obec/500000", value: 190, reason: null, low: null, high: null, covered: 1, members: 1 }
 * const rest = { detail: null, numeratorPeriod: { from: "2023-01-01", to: "2024-01-01" }, denominatorPeriod: null, sources: ["office"], origin: "reported" }
 * observationWords({ ...births, ...rest }, "cs", () => "Vymyšlená") // => "obec\u00a0Vymyšlená: narození: 190\u00a0osob (za rok\u00a02023; evidence úřadu)"
 */
export function observationWords(observation: Observation, lang: Language, names: SubjectNames): string {
  const { detail, sources } = observation;
  const { words, notes } = valueWords(observation, lang);
  const brackets = [
    ...notes,
    datesText(observation, lang),
    sources.length === 0 ? null : publisherText(sources, lang),
    sumText(observation, lang),
    detail === null ? null : plainText(detail),
  ].filter((note) => note !== null);
  return `${observationHead(observation, lang, names)}: ${words}${brackets.length === 0 ? "" : ` (${brackets.join("; ")})`}`;
}

/**
 * Subject and name of an observation.
 *
 * @internal
 *
 * @example
 * observationHead({ subject: "orp/6201", cs: "index stáří", en: "ageing index" }, "cs", () => "Blansko") // => "ORP\u00a0Blansko: index stáří"
 */
export function observationHead(observation: Pick<Observation, "subject" | "cs" | "en">, lang: Language, names: SubjectNames): string {
  const { subject } = observation;
  return `${subjectText(subject, names(subject), lang)}: ${plainText(observation[lang])}`;
}

/**
 * Dates of an observation: one when numerator and denominator share it, otherwise both, each called by its name.
 *
 * @internal
 *
 * @example
 * const year = { from: "2023-01-01", to: "2024-01-01" }
 * datesText({ numeratorPeriod: year, denominatorPeriod: { from: "2023-12-31", to: "2024-01-01" } }, "cs") // => "čitatel za rok\u00a02023, jmenovatel k\u00a031.\u00a012.\u00a02023"
 * datesText({ numeratorPeriod: null, denominatorPeriod: null }, "cs") // => null
 */
export function datesText(observation: Pick<Observation, "numeratorPeriod" | "denominatorPeriod">, lang: Language): string | null {
  const { numeratorPeriod: above, denominatorPeriod: below } = observation;
  const only = above ?? below;
  if (only === null) return null;
  if (above === null || below === null || (above.from === below.from && above.to === below.to)) return periodText(only, lang);
  const [first, second] = lang === "cs" ? ["čitatel", "jmenovatel"] : ["numerator", "denominator"];
  return `${first} ${periodText(above, lang)}, ${second} ${periodText(below, lang)}`;
}

/**
 * Over how many members a figure was summed; `null` when it was not, or not over all of them.
 *
 * @internal
 *
 * @example
 * sumText({ subject: "orp/6201", origin: "rolled-up", value: 3, covered: 43, members: 43 }, "cs") // => "součet za 43\u00a0obcí"
 * sumText({ subject: "orp/6201", origin: "reported", value: 3, covered: 1, members: 1 }, "cs") // => null
 */
export function sumText(observation: Pick<Observation, "subject" | "origin" | "value" | "members">, lang: Language): string | null {
  const { subject, origin, value, members } = observation;
  if (origin !== "rolled-up" || value === null || members < 1) return null;
  const { cs, en } = memberForms(subject);
  return lang === "cs" ? `součet za ${countText(members, cs)}` : `sum over ${countText(members, en)}`;
}
