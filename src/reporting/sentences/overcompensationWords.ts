import type { Overcompensation } from "../../analyses/compensation/overcompensation.ts";
import { countText } from "../countText.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import type { SubjectNames } from "../subjectText.ts";
import { amountRangeText, amountText } from "./amountText.ts";

/**
 * What a sentence says of the over-compensation of an entrustment: public support, net cost, what is too much, and what is returned.
 *
 * @internal
 *
 * @example
 * const exact = (amount) => ({ low: amount, high: amount })
 * const found = { kind: "overcompensation", entrustment: "P-1", support: exact(70000), carriedIn: 0, netCost: exact(60000), overcompensation: exact(10000), shortfall: exact(0), tolerated: exact(7000), outcome: "breached", returned: 10000, carriedOver: 0, kept: 0, missing: [] }
 * overcompensationWords(found, "cs", () => undefined) // => "Pověření P-1: veřejné zdroje 700\u00a0Kč, čisté uznatelné náklady 600\u00a0Kč: překompenzace 100\u00a0Kč přesahuje toleranci 70\u00a0Kč; vrátit 100\u00a0Kč"
 * overcompensationWords({ ...found, overcompensation: exact(0), shortfall: exact(500), outcome: "met", returned: 0 }, "en", () => undefined) // => "Entrustment P-1: public sources 700\u00a0CZK, net eligible cost 600\u00a0CZK: no over-compensation; 5\u00a0CZK not covered"
 */
export function overcompensationWords(found: Overcompensation, lang: Language, names: SubjectNames): string {
  const { entrustment, support, carriedIn, netCost, outcome } = found;
  const isCzech = lang === "cs";
  const who = `${isCzech ? "Pověření" : "Entrustment"} ${plainText(names(entrustment) ?? entrustment)}`;
  if (outcome === "not-applicable") return `${who}: ${isCzech ? "v období bez veřejných zdrojů" : "no public money in the period"}`;
  const before =
    carriedIn === null || carriedIn === 0
      ? ""
      : isCzech
        ? `, převod z minulého období ${amountText(carriedIn, lang)}`
        : `, carried in ${amountText(carriedIn, lang)}`;
  const [money, cost] = [amountRangeText(support, lang), amountRangeText(netCost, lang)];
  const sums = isCzech
    ? `veřejné zdroje ${money}${before}, čisté uznatelné náklady ${cost}`
    : `public sources ${money}${before}, net eligible cost ${cost}`;
  return `${who}: ${sums}: ${verdictText(found, lang)}`;
}

function verdictText(found: Overcompensation, lang: Language): string {
  const { overcompensation: amount, shortfall, tolerated, outcome, returned, carriedOver, kept, missing } = found;
  const isCzech = lang === "cs";
  const money = (value: number): string => amountText(value, lang);
  if (amount.high === 0) {
    const uncovered = shortfall.low > 0 ? `; ${isCzech ? `nepokryto ${money(shortfall.low)}` : `${money(shortfall.low)} not covered`}` : "";
    return `${isCzech ? "bez překompenzace" : "no over-compensation"}${uncovered}`;
  }
  const size = amountRangeText(amount, lang);
  const limit = tolerated === null ? "" : ` ${amountRangeText(tolerated, lang)}`;
  const parts = [
    ...(returned === null || returned === 0 ? [] : [isCzech ? `vrátit ${money(returned)}` : `to be returned ${money(returned)}`]),
    ...(carriedOver === null || carriedOver === 0
      ? []
      : [isCzech ? `převést do dalšího období ${money(carriedOver)}` : `carried over ${money(carriedOver)}`]),
    ...(kept === null || kept === 0 ? [] : [isCzech ? `ponechat ${money(kept)}` : `kept ${money(kept)}`]),
    ...(missing.length === 0 ? [] : [missingText(missing.length, lang)]),
  ];
  const tail = parts.length === 0 ? "" : `; ${parts.join(", ")}`;
  if (outcome === "undecidable")
    return `${isCzech ? "překompenzaci nelze určit" : "over-compensation cannot be told"}${amount.low === 0 && amount.high === null ? "" : ` (${size})`}${tail}`;
  const isOver = outcome === "breached";
  if (tolerated !== null && tolerated.high === 0) return `${isCzech ? "překompenzace" : "over-compensation"} ${size}${tail}`;
  return isCzech
    ? `překompenzace ${size} ${isOver ? "přesahuje toleranci" : "je v toleranci"}${limit}${tail}`
    : `over-compensation ${size} is ${isOver ? "above" : "within"} the tolerance${limit}${tail}`;
}

function missingText(count: number, lang: Language): string {
  return lang === "cs"
    ? `chybí ${countText(count, { one: "údaj", few: "údaje", many: "údajů", fraction: "údaje" })}`
    : `${countText(count, { one: "figure", other: "figures" })} missing`;
}
