import type { CarriedMeasure, CarryOver, CarryOverWhy } from "../../planning/carryOver.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { listedText } from "./listedText.ts";

const WHY: Readonly<Record<CarryOverWhy, { readonly cs: string; readonly en: string }>> = {
  moved: { cs: "přesunuto", en: "moved" },
  continuous: { cs: "plněno průběžně", en: "being fulfilled continuously" },
  "partly-fulfilled": { cs: "částečně splněno", en: "partly fulfilled" },
  "not-fulfilled": { cs: "nesplněno", en: "not fulfilled" },
  fulfilled: { cs: "splněno", en: "fulfilled" },
  cancelled: { cs: "zrušeno", en: "cancelled" },
  "no-need": { cs: "potřeba pominula", en: "no need any more" },
  "not-assessed": { cs: "nehodnoceno", en: "not assessed" },
  "reason-missing": { cs: "chybí důvod nesplnění", en: "the reason why it was not fulfilled is missing" },
  "ongoing-with-end-product": { cs: "průběžné s konečným výstupem", en: "ongoing with an end product" },
};

type Said = Pick<CarriedMeasure, "measure" | "why">;
const MEASURES = {
  cs: { one: "opatření", few: "opatření", many: "opatření", fraction: "opatření" },
  en: { one: "measure", other: "measures" },
} as const;

/**
 * What a sentence says of what passes to the next plan: how many go on, how many end, which wait for a decision.
 *
 * @internal
 *
 * @example
 * const found = { plan: "p-2022", asOf: "2026-02-01", carried: [{ measure: "1", why: "not-fulfilled" }], ended: [], toDecide: [{ measure: "3", why: "not-assessed" }] }
 * carryOverWords(found, "cs") // => "Plán p-2022, převod k\u00a01.\u00a02.\u00a02026: převést 1\u00a0opatření – 1 (nesplněno); rozhodnout o 1\u00a0opatření – 3 (nehodnoceno)"
 * carryOverWords({ ...found, carried: [], toDecide: [] }, "en") // => "Plan p-2022, carry-over on 1\u00a0February\u00a02026: the plan has no measure"
 */
export function carryOverWords(
  found: Pick<CarryOver, "plan" | "asOf"> & Readonly<Record<"carried" | "ended" | "toDecide", readonly Said[]>>,
  lang: Language,
): string {
  const isCzech = lang === "cs";
  const day = dayText(found.asOf, lang);
  const head = `${isCzech ? "Plán" : "Plan"} ${plainText(found.plan)}, ${isCzech ? `převod k\u00a0${day}` : `carry-over on ${day}`}: `;
  const part = (cs: string, en: string, list: readonly Said[]): readonly string[] => {
    const named = list.map(({ measure, why }) => `${plainText(measure)} (${WHY[why][lang]})`);
    return list.length === 0 ? [] : [`${isCzech ? cs : en} ${countText(list.length, MEASURES[lang])} – ${listedText(named, lang)}`];
  };
  const parts = [
    ...part("převést", "to carry over", found.carried),
    ...part("ukončit", "to end", found.ended),
    ...part("rozhodnout o", "to decide on", found.toDecide),
  ];
  return `${head}${parts.join("; ") || (isCzech ? "plán nemá žádné opatření" : "the plan has no measure")}`;
}
