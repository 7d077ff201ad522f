import type { ChangeCauseCode, ChangeRemark, IndicatorChange } from "../../evaluation/indicatorChange.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { reasonText } from "../reasonText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

const CAUSES: Readonly<Record<ChangeCauseCode, Bilingual>> = {
  "population-changed": { cs: "jiný počet obyvatel", en: "another number of inhabitants" },
  "supply-changed": { cs: "jiná nabídka", en: "another supply" },
  "figure-changed": { cs: "jiné vykázané počty", en: "other counts reported" },
  corrected: { cs: "oprava údaje", en: "a corrected figure" },
  "territory-changed": { cs: "jiné území", en: "another territory" },
  "method-changed": { cs: "jiná metoda", en: "another method" },
  "parameter-changed": { cs: "jiné parametry výpočtu", en: "other parameters of the computation" },
  "newly-known": { cs: "údaj dříve nebyl znám", en: "the figure was not known before" },
  "no-longer-known": { cs: "údaj už není znám", en: "the figure is not known any more" },
};

const REMARKS: Readonly<Record<ChangeRemark, Bilingual>> = {
  "source-changed": { cs: "jiný zdroj", en: "another source" },
  "break-in-series": { cs: "přerušená řada, čísla nelze přímo srovnat", en: "a break in the series, the numbers do not compare directly" },
  "coverage-changed": { cs: "údaj má jiný počet obcí", en: "another number of municipalities has the figure" },
};

/**
 * What a sentence says of an indicator that moved: from what to what, and why, the largest part first.
 *
 * @internal
 *
 * @example
 * const seen = { reason: null, numerator: 1, denominator: 1, numeratorPeriod: null, denominatorPeriod: null, sources: [], covered: 1, members: 1 }
 * const change = { cs: "podíl osob v exekuci", en: "share in debt enforcement", unit: "1", subject: "obec/581283", before: { ...seen, value: 0.1 }, after: { ...seen, value: 0.125 }, verdict: "worse", causes: [{ cause: "population-changed", side: "denominator", part: 0.025 }], remarks: [] }
 * indicatorChangeWords(change, "cs", () => "Blansko") // => "obec\u00a0Blansko: podíl osob v exekuci: dříve 10,00\u00a0%, nyní 12,50\u00a0% (zhoršení; jiný počet obyvatel)"
 */
export function indicatorChangeWords(change: IndicatorChange, lang: Language, names: SubjectNames): string {
  const { subject, unit, before, after, verdict, causes, remarks } = change;
  const isCzech = lang === "cs";
  const print = ({ value, reason }: IndicatorChange["before"]): string =>
    value === null ? `${isCzech ? "není známo" : "not known"} (${reasonText(reason, lang)})` : numberText(value, { unit, lang });
  const better = verdict === "better";
  const judged = isCzech ? (better ? "zlepšení" : "zhoršení") : better ? "better" : "worse";
  const why = [
    ...(verdict === null ? [] : [judged]),
    ...new Set(causes.map(({ cause }) => CAUSES[cause][lang])),
    ...remarks.map((remark) => REMARKS[remark][lang]),
  ];
  const [was, is] = isCzech ? ["dříve", "nyní"] : ["before", "now"];
  const head = `${subjectText(subject, names(subject), lang)}: ${plainText(change[lang])}`;
  return `${head}: ${was} ${print(before)}, ${is} ${print(after)}${why.length === 0 ? "" : ` (${why.join("; ")})`}`;
}
