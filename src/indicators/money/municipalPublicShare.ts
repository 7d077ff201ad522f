import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { publicRevenues, revenueCellsOf, revenueSum } from "./revenueSum.ts";

/** The part of a service's year that {@link municipalPublicShare} reads. */
export type MunicipalPublicShareInput = Pick<ServiceYear, "revenues">;

/**
 * Share of municipalities in public money (podíl obcí na veřejných zdrojích).
 *
 * money of municipalities / (state + region + municipalities + European funds)
 *
 * What municipalities bear of what public budgets bear, fees and insurance left aside. Services that a municipality runs itself
 * report its operating grant here. Public cells have to be known, the others need not.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a public cell is unknown or there was no public money
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * const revenues = completeRevenues({ "state/kraj": 600, "kraj/kraj": 50, "obec/obec": 100, "user/user": 250 })
 * municipalPublicShare({ revenues: { ...revenues, "other/other": null } }) // => 0.13333333333333333
 * municipalPublicShare({ revenues: { "obec/obec": 100 } }) // => null
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function municipalPublicShare(year: MunicipalPublicShareInput): number | null {
  return share({
    part: revenueSum(year, revenueCellsOf(["obec"])),
    whole: revenueSum(year, revenueCellsOf(["state", "kraj", "obec", "eu"])),
  });
}

/** Catalogue card of {@link municipalPublicShare}. */
export const municipalPublicShareIndicator: RatioIndicator<MunicipalPublicShareInput> = {
  id: "municipal-public-share",
  version: 1,
  cs: "podíl obcí na veřejných zdrojích",
  en: "share of municipalities in public money",
  topic: "money",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["act-108-2006"],
  caveat: {
    cs: "Neříká, která obec platí: může to být jen ta, v níž služba sídlí, i když slouží celému okolí.",
    en: "Does not tell which municipality pays: it may be only the one where the service sits, for all those around.",
  },
  legalBasis: ["§ 105 zákona č. 108/2006 Sb."],
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "revenues/obec/obec" }, { field: "revenues/obec/kraj" }],
  denominator: publicRevenues,
};
