import type { Explanation } from "../../evaluation/explain.ts";
import { dayAfter } from "../../model/day.ts";
import { compareCzech } from "../compareCzech.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText, printedInUnit } from "../numberText.ts";
import { parametersText } from "../parametersText.ts";
import { plainText } from "../plainText.ts";
import { roundingText } from "../rollUpText.ts";
import { sourceText } from "../sourceText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { memberForms, valueText } from "../valueText.ts";
import { explainedFormula } from "./explainedFormula.ts";
import { datesText, observationHead, sumText } from "./observationWords.ts";

/** So many municipalities without a figure are named, the rest is counted. */
const NAMED = 5;

/**
 * What a sentence says of an explanation: value, formula in words and in figures, over how much they were summed, their dates,
 * sources and since when they have been known, who has no figure, the interval, fixed choices, the paragraph and its validity, the method
 * and its rounding, and what the number does not tell.
 *
 * @internal
 *
 * @example
 * const observation = { subject: "obec/500000", cs: "přírůstek", en: "increase", unit: "per-1000", value: -1, reason: null, low: null, high: null, covered: 1, members: 1, numeratorPeriod: null, denominatorPeriod: null, sources: ["office"], origin: "reported", detail: null, interval: null }
 * const terms = [{ side: "numerator", field: "births", value: 190 }, { side: "numerator", field: "deaths", times: -1, value: 210 }, { side: "denominator", field: "midYearPopulation", value: 20000 }]
 * const rest = { parameters: {}, legalBasis: [], rounding: { factor: 1, decimals: 2, value: "-1.00" }, caveat: { cs: "", en: "" }, inputs: [], without: [] }
 * explanationWords({ observation, method: "natural-increase@1", formula: { scale: 1000, numerator: -20, denominator: 20000 }, terms, ...rest }, "cs", () => "Vymyšlená")
 * // => "obec\u00a0Vymyšlená: přírůstek: \u22121,00\u00a0‰ = 1\u00a0000\u00a0×\u00a0(živě narození − zemřelí) / střední stav obyvatelstva = 1\u00a0000\u00a0×\u00a0(190 − 210) / 20\u00a0000; zdroj: evidence úřadu; metoda natural-increase@1, zaokrouhleno na 2\u00a0desetinná místa"
 */
export function explanationWords(explanation: Explanation, lang: Language, names: SubjectNames): string {
  const { observation, caveat, without } = explanation;
  const isCzech = lang === "cs";
  const part = (cs: string, en: string, words: string | null): readonly string[] =>
    words === null || words === "" ? [] : [`${isCzech ? cs : en}${words}`];
  const formula = explainedFormula(explanation, lang);
  const equals = observation.value === null ? `; ${isCzech ? "výpočet" : "formula"}: ` : " = ";
  return [
    `${observationHead(observation, lang, names)}: ${valueText(observation, lang)}${formula === null ? "" : `${equals}${formula}`}`,
    ...part("", "", plainText(observation.detail ?? "")),
    ...part("", "", sumText(observation, lang)),
    ...part("údaje: ", "figures: ", datesText(observation, lang)),
    ...part("", "", sourcesText(explanation, lang)),
    ...part("bez údaje: ", "without a figure: ", without.length === 0 ? null : withoutText(explanation, lang, names)),
    ...part("", "", intervalText(explanation, lang)),
    ...part("pevné volby: ", "fixed choices: ", parametersText(explanation.parameters, lang)),
    ...part("podle ", "under ", basisText(explanation, lang)),
    methodText(explanation, lang),
    ...part("pozor: ", "note: ", plainText(caveat[lang])),
  ].join("; ");
}

function methodText({ method, observation, rounding }: Explanation, lang: Language): string {
  const name = `${lang === "cs" ? "metoda" : "method"} ${plainText(method)}`;
  return observation.value === null || observation.unit === "yes-no" ? name : `${name}, ${roundingText(rounding.decimals, lang)}`;
}

/** Within what chance alone may have moved the value, in the unit of the indicator. */
function intervalText({ observation }: Explanation, lang: Language): string | null {
  const { interval, unit } = observation;
  if (interval === null) return null;
  const level = numberText(interval.level, { unit: "1", decimals: 0, lang });
  const [low, high] = [printedInUnit(interval.low, { unit, lang }).text, numberText(interval.high, { unit, lang })];
  return lang === "cs"
    ? `interval spolehlivosti ${level}: ${low} až ${high} (${interval.method})`
    : `confidence interval ${level}: ${low} to ${high} (${interval.method})`;
}

const basisText = ({ legalBasis }: Explanation, lang: Language): string =>
  legalBasis
    .map(({ text, validFrom, validTo }) => {
      const days = [
        validFrom === null ? "" : `${lang === "cs" ? "předpis účinný od" : "law in force since"} ${dayText(validFrom, lang)}`,
        validTo === null ? "" : `${lang === "cs" ? "do" : "until"} ${dayText(dayAfter(validTo, -1), lang)}`,
      ].filter((words) => words !== "");
      return `${plainText(text)}${days.length === 0 ? "" : ` (${days.join(" ")})`}`;
    })
    .join(", ");

/** Each source with the day since when all its figures used here have been known. */
function sourcesText({ observation, inputs }: Explanation, lang: Language): string | null {
  const { sources } = observation;
  if (sources.length === 0) return null;
  const figures = inputs.flatMap((input) => input.figures);
  const named = sources.map((source) => {
    const days = figures.flatMap((figure) => (figure.source === source && figure.knownAt !== null ? [figure.knownAt] : [])).sort();
    const last = days.at(-1);
    const since = last === undefined ? "" : ` (${lang === "cs" ? "známo od" : "known since"} ${dayText(last, lang)})`;
    return `${sourceText(source, lang)}${since}`;
  });
  const word = lang === "cs" ? (named.length === 1 ? "zdroj" : "zdroje") : named.length === 1 ? "source" : "sources";
  return `${word}: ${named.join(", ")}`;
}

function withoutText({ observation, without }: Explanation, lang: Language, names: SubjectNames): string {
  const named = without.map((id) => subjectText(id, names(id), lang)).sort(compareCzech);
  if (named.length <= NAMED) return named.join(", ");
  const { cs, en } = memberForms(observation.subject);
  const rest = named.length - NAMED;
  const more =
    lang === "cs"
      ? `a ${countText(rest, { one: `další ${cs.one}`, few: `další ${cs.few}`, many: `dalších ${cs.many}`, fraction: `další ${cs.fraction}` })}`
      : `and ${countText(rest, { one: `more ${en.one}`, other: `more ${en.other}` })}`;
  return `${named.slice(0, NAMED).join(", ")} ${more}`;
}
