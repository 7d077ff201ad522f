import type { CzechForms, EnglishForms } from "../codebooks/countedEntry.ts";
import { territoryLevels } from "../codebooks/territoryLevels.ts";
import type { Observation } from "../model/observation.ts";
import { isTerritoryId } from "../model/territoryId.ts";
import { countInGenitive, countText } from "./countText.ts";
import { czechPlural } from "./czechPlural.ts";
import type { Language } from "./language.ts";
import { numberText, printedInUnit } from "./numberText.ts";
import { reasonText } from "./reasonText.ts";

/** The part of an observation that {@link valueText} reads. */
export type ObservedValue = Pick<Observation, "value" | "reason" | "unit" | "low" | "high" | "subject" | "covered" | "members">;

/** Words of a value, and what belongs in brackets behind them. */
export interface ValueWords {
  readonly words: string;
  readonly notes: readonly string[];
}

/**
 * The value of an observation in words (hodnota slovy), or what is certain of it, or why it is not known. An absent value
 * is never printed as a zero.
 *
 * @param observation - from a table
 * @param lang - language
 * @returns the words
 *
 * @example
 * const shelters = { value: null, reason: "not-known-to-source", unit: "facilities", low: 3, high: null, subject: "orp/6201", covered: 5, members: 43 }
 * valueText(shelters, "cs") // => "nejméně 3\u00a0zařízení (údaj má 5\u00a0z\u00a043\u00a0obcí)"
 * valueText({ ...shelters, low: null, covered: 0 }, "cs") // => "není známo (zdroj neuvádí)"
 * valueText({ ...shelters, value: 0 }, "cs") // => "0\u00a0zařízení"
 *
 * @see docs/methods/sentences.md
 */
export function valueText(observation: ObservedValue, lang: Language): string {
  const { words, notes } = valueWords(observation, lang);
  return notes.length === 0 ? words : `${words} (${notes.join("; ")})`;
}

/**
 * The value of an observation in words, with its notes apart for a sentence that has more to put into the brackets.
 *
 * @internal
 *
 * @example
 * const births = { value: null, reason: "refused", unit: "persons", low: null, high: null, subject: "obec/500000", covered: 0, members: 1 }
 * valueWords(births, "en") // => { words: "not known", notes: ["refused"] }
 */
export function valueWords(observation: ObservedValue, lang: Language): ValueWords {
  const { value, reason, unit, low, high } = observation;
  const isCzech = lang === "cs";
  if (value !== null) return { words: numberText(value, { unit, lang }), notes: [] };
  if (reason === "not-applicable") return { words: reasonText(reason, lang), notes: [] };
  const notes = coverageNotes(observation, lang);
  if (low !== null && high !== null)
    return { words: `${printedInUnit(low, { unit, lang }).text} ${isCzech ? "až" : "to"} ${numberText(high, { unit, lang })}`, notes };
  if (low !== null && low > 0) return { words: `${isCzech ? "nejméně" : "at least"} ${numberText(low, { unit, lang })}`, notes };
  if (high !== null) return { words: `${isCzech ? "nejvýše" : "at most"} ${numberText(high, { unit, lang })}`, notes };
  return { words: isCzech ? "není známo" : "not known", notes: [reasonText(reason, lang), ...notes] };
}

/** "údaj má 5 z 43 obcí", where some have it and some have not. */
function coverageNotes({ subject, covered, members }: ObservedValue, lang: Language): readonly string[] {
  if (covered <= 0 || covered >= members) return [];
  const { cs, en } = memberForms(subject);
  const count = numberText(covered, { lang });
  if (lang === "en") return [`${count} of ${countText(members, en)} ${covered === 1 ? "has" : "have"} the figure`];
  return [`údaj ${czechPlural(covered) === "few" ? "mají" : "má"} ${count}\u00a0z\u00a0${countInGenitive(members, cs)}`];
}

/**
 * What the parts of a subject are called when they are counted: municipalities of a territory, otherwise parts.
 *
 * @param subject - id of the whole
 * @returns forms in both languages
 *
 * @example
 * memberForms("orp/6201").cs.many // => "obcí"
 * memberForms("12345678").en.other // => "parts"
 */
export function memberForms(subject: string): { readonly cs: CzechForms; readonly en: EnglishForms } {
  if (!isTerritoryId(subject))
    return { cs: { one: "část", few: "části", many: "částí", fraction: "části" }, en: { one: "part", other: "parts" } };
  const [{ csForms, enForms }] = territoryLevels;
  return { cs: csForms, en: enForms };
}
