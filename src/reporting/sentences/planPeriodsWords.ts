import type { PlanPeriods } from "../../planning/planPeriods.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { periodText } from "../periodText.ts";
import { listedText } from "./listedText.ts";

/**
 * What a sentence says of how plans follow one another: gaps and overlaps with their days.
 *
 * @internal
 *
 * @example
 * const gap = { from: "2017-01-01", to: "2018-01-01", after: "p-2013", before: "p-2018", days: 365 }
 * planPeriodsWords({ day: "2020-12-31", covered: [{}], gaps: [gap], overlaps: [] }, "cs") // => "Návaznost plánů k\u00a031.\u00a012.\u00a02020: mezera (rok\u00a02017, 365\u00a0dnů) po plánu p-2013"
 * planPeriodsWords({ day: "2020-12-31", covered: [{}], gaps: [], overlaps: [] }, "en") // => "Succession of plans on 31\u00a0December\u00a02020: without a gap and without an overlap"
 */
export function planPeriodsWords(
  found: Pick<PlanPeriods, "day" | "gaps" | "overlaps"> & { readonly covered: readonly object[] },
  lang: Language,
): string {
  const isCzech = lang === "cs";
  const day = dayText(found.day, lang);
  const head = isCzech ? `Návaznost plánů k\u00a0${day}: ` : `Succession of plans on ${day}: `;
  if (found.covered.length === 0) return `${head}${isCzech ? "žádný plán" : "no plan"}`;
  const span = (one: { readonly from: string; readonly to: string; readonly days: number }) =>
    `(${periodText(one, lang, { preposition: false })}, ${numberText(one.days, { unit: "days", lang })})`;
  const gaps = found.gaps.map((gap) => `${isCzech ? "mezera" : "gap"} ${span(gap)} ${isCzech ? "po plánu" : "after plan"} ${gap.after}`);
  const overlaps = found.overlaps.map((one) => {
    const [first, second] = one.plans;
    return isCzech ? `překryv ${span(one)} plánů ${first} a ${second}` : `overlap ${span(one)} of plans ${first} and ${second}`;
  });
  const all = [...gaps, ...overlaps];
  return `${head}${all.length === 0 ? (isCzech ? "bez mezery a bez překryvu" : "without a gap and without an overlap") : listedText(all, lang)}`;
}
