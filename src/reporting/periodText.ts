import { dayAfter } from "../model/day.ts";
import { onDay, type Period, period } from "../model/period.ts";
import { dayText } from "./dayText.ts";
import { type Language, language } from "./language.ts";
import { monthNames } from "./monthNames.ts";

/**
 * A period in words (období), with the preposition that belongs to it.
 *
 * @param span - the period
 * @param lang - language
 * @param options.preposition - whether the preposition stands there @default true
 * @returns a day, a calendar year, a school year, a month, or its first and last day
 * @throws RangeError `day-invalid`, `period-empty`, `language-unknown`
 *
 * @example
 * periodText({ from: "2020-12-31", to: "2021-01-01" }, "cs") // => "k\u00a031.\u00a012.\u00a02020"
 * periodText({ from: "2023-01-01", to: "2024-01-01" }, "cs") // => "za rok\u00a02023"
 * periodText({ from: "2022-09-01", to: "2023-09-01" }, "cs") // => "za školní rok\u00a02022/23"
 * periodText({ from: "2023-12-01", to: "2024-01-01" }, "cs") // => "za prosinec\u00a02023"
 * periodText({ from: "2012-04-01", to: "2014-04-01" }, "cs") // => "od 1.\u00a04.\u00a02012 do 31.\u00a03.\u00a02014"
 * periodText({ from: "2023-01-01", to: "2024-01-01" }, "en") // => "in\u00a02023"
 * periodText({ from: "2023-01-01", to: "2024-01-01" }, "cs", { preposition: false }) // => "rok\u00a02023"
 */
export function periodText(span: Period, lang: Language, options: { readonly preposition?: boolean } = {}): string {
  const { preposition = true } = options;
  const { from, to } = period(span.from, span.to);
  const isCzech = language(lang) === "cs";
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const lasts = (end: string): boolean => from.endsWith("-01") && to === end;
  const worded = (cs: string, en: string, words: string): string => (preposition ? `${isCzech ? cs : en}${words}` : words);

  if (to === onDay(from).to) return worded("k\u00a0", "on\u00a0", dayText(from, lang));
  if (lasts(`${year + 1}-01-01`) && month === 1) return worded("za ", "in\u00a0", isCzech ? `rok\u00a0${year}` : String(year));
  if (lasts(`${year + 1}-09-01`) && month === 9) {
    const years = `${year}/${String(year + 1).slice(2)}`;
    return worded("za ", "in ", isCzech ? `školní rok\u00a0${years}` : `the school year\u00a0${years}`);
  }
  if (lasts(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`))
    return worded("za ", "in ", `${monthNames[lang][month - 1]}\u00a0${year}`);
  const join = isCzech ? (preposition ? " do " : " až ") : " to ";
  return worded("od ", "from ", `${dayText(from, lang)}${join}${dayText(dayAfter(to, -1), lang)}`);
}
