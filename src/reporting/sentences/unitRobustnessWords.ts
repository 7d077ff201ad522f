import type { UnitRobustness } from "../../analyses/composite/unitRobustness.ts";
import { countText } from "../countText.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { printedNumber } from "../printedNumber.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

/** As many missing indicators are named. */
const NAMED = 5;

/**
 * What a sentence says of a rank in a composite index: never without the ranks under admissible weights, and with what is missing.
 *
 * @internal
 *
 * @example
 * const rank = { kind: "unit-robustness", index: { id: "care", cs: "péče", en: "care" }, unit: "orp/6201", name: "Blansko", rank: 3, tied: 0, ranked: 21, missing: [{ id: "wait", cs: "čekání", en: "waiting" }], ranks: { best: 2, worst: 5, basis: "exact", bestSeen: 2, worstSeen: 5 } }
 * unitRobustnessWords(rank, "cs", () => undefined) // => "ORP\u00a0Blansko je v souhrnném indexu „péče“ 3.\u00a0z\u00a021 (2.–5.\u00a0podle přípustných vah); chybí: čekání"
 * unitRobustnessWords({ ...rank, ranks: { ...rank.ranks, basis: "sampled" } }, "en", () => undefined) // => "ORP\u00a0Blansko is 3 of 21 in the composite index “care” (2 to 5 under the admissible weights that were tried); missing: waiting"
 */
export function unitRobustnessWords(one: UnitRobustness, lang: Language, names: SubjectNames): string {
  const { unit, name, index, rank, ranked, ranks, tied, missing } = one;
  const isCzech = lang === "cs";
  const who = subjectText(unit, name || names(unit), lang);
  const called = plainText(index[lang]);
  const title = isCzech ? `souhrnném indexu „${called}“` : `the composite index “${called}”`;
  const shown = missing.slice(0, NAMED).map((indicator) => plainText(indicator[lang]));
  const more = missing.length - shown.length;
  const lacking = [...shown, ...(more > 0 ? [isCzech ? `a další (${more})` : `and others (${more})`] : [])].join(", ");
  const tail = missing.length === 0 ? "" : `; ${isCzech ? "chybí" : "missing"}: ${lacking}`;
  if (rank === null || ranks === null) return isCzech ? `${who} nemá v ${title} pořadí${tail}` : `${who} has no rank in ${title}${tail}`;
  const number = (value: number): string => printedNumber(value, { lang }).text;
  const others = { one: "dalším", few: "dalšími", many: "dalšími", fraction: "dalším" };
  const shared = tied === 0 ? "" : isCzech ? `, shodně s\u00a0${countText(tied, others)}` : `, tied with ${number(tied)} more`;
  const place = isCzech
    ? `je v ${title} ${number(rank)}.\u00a0z\u00a0${number(ranked)}${shared}`
    : `is ${number(rank)} of ${number(ranked)} in ${title}${shared}`;
  return `${who} ${place} (${rangeText(ranks, lang, number)})${tail}`;
}

/** Ranks under admissible weights, and how sure they are. */
function rangeText(
  { best, worst, basis }: NonNullable<UnitRobustness["ranks"]>,
  lang: Language,
  number: (value: number) => string,
): string {
  if (lang === "cs") {
    const weights = basis === "sampled" ? "zkoušených přípustných vah" : "přípustných vah";
    if (best === worst) return `stejně podle všech ${weights}`;
    return `${basis === "bounded" ? "v\u00a0mezích " : ""}${number(best)}.–${number(worst)}.\u00a0podle ${weights}`;
  }
  const weights = basis === "sampled" ? "admissible weights that were tried" : "admissible weights";
  if (best === worst) return `the same under all ${weights}`;
  return `${basis === "bounded" ? "within " : ""}${number(best)} to ${number(worst)} under the ${weights}`;
}
