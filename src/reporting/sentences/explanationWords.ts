import type { Explanation } from "../../evaluation/explain.ts";
import { compareCzech } from "../compareCzech.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { sourceText } from "../sourceText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { memberForms, valueText } from "../valueText.ts";
import { datesText, observationHead, sumText } from "./observationWords.ts";

/** So many municipalities without a figure are named, the rest is counted. */
const NAMED = 5;

/**
 * What a sentence says of an explanation: value and formula with the figures, over how much they were summed, their dates,
 * sources and since when they have been known, who has no figure, the method, and what the number does not tell.
 *
 * @internal
 *
 * @example
 * const observation = { subject: "obec/500000", cs: "přírůstek", en: "increase", unit: "per-1000", value: -1, reason: null, low: null, high: null, covered: 1, members: 1, numeratorPeriod: null, denominatorPeriod: null, sources: ["office"], origin: "reported", detail: null }
 * const explanation = { observation, method: "natural-increase@1", formula: { scale: 1000, numerator: -20, denominator: 20000 }, caveat: { cs: "", en: "" }, inputs: [], without: [] }
 * explanationWords(explanation, "cs", () => "Vymyšlená")
 * // => "obec\u00a0Vymyšlená: přírůstek: \u22121,00\u00a0‰ = 1\u00a0000\u00a0×\u00a0\u221220 / 20\u00a0000; zdroj: office; metoda natural-increase@1"
 */
export function explanationWords(explanation: Explanation, lang: Language, names: SubjectNames): string {
  const { observation, method, caveat, without } = explanation;
  const isCzech = lang === "cs";
  const dates = datesText(observation, lang);
  const sum = sumText(observation, lang);
  const known = sourcesText(explanation, lang);
  const detail = plainText(observation.detail ?? "");
  const note = plainText(caveat[lang]);
  return [
    `${observationHead(observation, lang, names)}: ${valueText(observation, lang)}${formulaText(explanation, lang)}`,
    ...(detail === "" ? [] : [detail]),
    ...(sum === null ? [] : [sum]),
    ...(dates === null ? [] : [`${isCzech ? "údaje" : "figures"}: ${dates}`]),
    ...(known === null ? [] : [known]),
    ...(without.length === 0 ? [] : [`${isCzech ? "bez údaje" : "without a figure"}: ${withoutText(explanation, lang, names)}`]),
    `${isCzech ? "metoda" : "method"} ${plainText(method)}`,
    ...(note === "" ? [] : [`${isCzech ? "pozor" : "note"}: ${note}`]),
  ].join("; ");
}

function formulaText({ formula, observation }: Explanation, lang: Language): string {
  if (formula === null) return "";
  const { scale, numerator, denominator } = formula;
  const side = (n: number | null): string =>
    n === null
      ? lang === "cs"
        ? "(není známo)"
        : "(not known)"
      : numberText(n, { lang, ...(Number.isInteger(n) ? {} : { decimals: 2 }) });
  const equals = observation.value === null ? `; ${lang === "cs" ? "výpočet" : "formula"}: ` : " = ";
  return `${equals}${scale === 1 ? "" : `${numberText(scale, { lang })}\u00a0×\u00a0`}${side(numerator)} / ${side(denominator)}`;
}

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
