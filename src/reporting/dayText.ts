import { type Day, day } from "../model/day.ts";
import { type Language, language } from "./language.ts";
import { monthNames } from "./monthNames.ts";

/**
 * A day in words (datum), its parts held together by non-breaking spaces.
 *
 * @param text - ISO text of the day
 * @param lang - language
 * @returns 31. 12. 2020, or 31 December 2020
 * @throws RangeError `day-invalid`, `language-unknown`
 *
 * @example
 * dayText("2020-12-31", "cs") // => "31.\u00a012.\u00a02020"
 * dayText("2020-12-31", "en") // => "31\u00a0December\u00a02020"
 */
export function dayText(text: Day, lang: Language): string {
  const [year, month, date] = day(text).split("-").map(Number) as [number, number, number];
  return language(lang) === "cs" ? `${date}.\u00a0${month}.\u00a0${year}` : `${date}\u00a0${monthNames.en[month - 1]}\u00a0${year}`;
}
