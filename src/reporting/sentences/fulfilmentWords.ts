import type { Fulfilment } from "../../planning/fulfilment.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";

type SaidFulfilment = Pick<Fulfilment, "title" | "asOf" | "all" | "rules"> & {
  readonly byMeasure: readonly Pick<Fulfilment["byMeasure"][number], "counted">[];
  readonly money: Pick<Fulfilment["money"], "drawing">;
};

/**
 * What a sentence says of the fulfilment of a plan: how much was assessed, the share of that, what was cancelled, what nobody assessed, the money.
 *
 * @internal
 *
 * @example
 * const all = { measures: 10, assessed: 5, cancelled: 1, notAssessed: 4, share: 0.4 }
 * const counted = ["fulfilled", "fulfilled", "base", "base", "base", null, null]
 * const found = { title: "Plán 2025–2027", asOf: "2026-03-31", rules: {}, all, byMeasure: counted.map((one) => ({ counted: one })), money: { drawing: null } }
 * fulfilmentWords(found, "cs") // => "Plán 2025–2027, plnění k\u00a031.\u00a03.\u00a02026: bez zrušených 9\u00a0opatření, hodnoceno 5, splněno nebo plněno průběžně 2 (40,0\u00a0%, základ 5); 1\u00a0zrušené; 4\u00a0nehodnocená"
 * fulfilmentWords({ ...found, all: { ...all, assessed: 0, share: null }, byMeasure: [] }, "en") // => "Plán 2025–2027, fulfilment on 31\u00a0March\u00a02026: 9\u00a0measures without cancelled ones, none assessed; 1\u00a0cancelled; 4\u00a0not assessed"
 */
export function fulfilmentWords(found: SaidFulfilment, lang: Language): string {
  const { all, asOf, money } = found;
  const isCzech = lang === "cs";
  const head = `${plainText(found.title)}, ${isCzech ? "plnění k" : "fulfilment on"}${isCzech ? "\u00a0" : " "}${dayText(asOf, lang)}: `;
  if (all.measures === 0) return `${head}${isCzech ? "plán nemá žádné opatření" : "the plan has no measure"}`;
  const drawn = money.drawing === null ? null : numberText(money.drawing, { unit: "1", decimals: 1, lang });
  const parts = [
    assessedPart(found, lang),
    all.cancelled === 0 ? null : cancelledPart(all.cancelled, lang),
    all.notAssessed === 0 ? null : notAssessedPart(all.notAssessed, lang),
    drawn === null ? null : isCzech ? `čerpáno ${drawn} plánovaných nákladů` : `${drawn} of planned costs spent`,
  ];
  return `${head}${parts.filter((part) => part !== null).join("; ")}`;
}

function assessedPart({ all, byMeasure, rules }: SaidFulfilment, lang: Language): string {
  const forms = { one: "opatření", few: "opatření", many: "opatření", fraction: "opatření" };
  const whole = countText(all.measures - all.cancelled, lang === "cs" ? forms : { one: "measure", other: "measures" });
  const number = (value: number) => numberText(value, { lang });
  const base = number(byMeasure.filter(({ counted }) => counted !== null).length);
  const fulfilled = number(byMeasure.filter(({ counted }) => counted === "fulfilled").length);
  const share = all.share === null ? null : numberText(all.share, { unit: "1", decimals: 1, lang });
  const withOngoing = rules.ongoing !== "left-out";
  if (lang === "cs") {
    const assessed = `bez zrušených ${whole}, ${all.assessed === 0 ? "žádné nehodnoceno" : `hodnoceno ${number(all.assessed)}`}`;
    const what = withOngoing ? "splněno nebo plněno průběžně" : "splněno";
    return share === null ? assessed : `${assessed}, ${what} ${fulfilled} (${share}, základ ${base})`;
  }
  const assessed = `${whole} without cancelled ones, ${all.assessed === 0 ? "none" : number(all.assessed)} assessed`;
  const what = withOngoing ? "fulfilled or being fulfilled" : "fulfilled";
  return share === null ? assessed : `${assessed}, ${fulfilled} ${what} (${share}, base ${base})`;
}

function cancelledPart(count: number, lang: Language): string {
  if (lang === "en") return countText(count, { one: "cancelled", other: "cancelled" });
  return countText(count, { one: "zrušené", few: "zrušená", many: "zrušených", fraction: "zrušeného" });
}

function notAssessedPart(count: number, lang: Language): string {
  if (lang === "en") return countText(count, { one: "not assessed", other: "not assessed" });
  return countText(count, { one: "nehodnocené", few: "nehodnocená", many: "nehodnocených", fraction: "nehodnoceného" });
}
