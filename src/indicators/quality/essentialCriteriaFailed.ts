import type { ServiceYear } from "../../model/serviceYear.ts";
import type { SumIndicator } from "../indicator.ts";
import { sumOfCounts } from "../sumOfCounts.ts";

/** The part of a service's year that {@link essentialCriteriaFailed} reads. */
export type EssentialCriteriaFailedInput = Pick<ServiceYear, "essentialCriteriaFailed">;

/**
 * Essential criteria of the quality standards that were not met (nesplněná zásadní kritéria).
 *
 * as the inspection found
 *
 * One is enough for the service not to meet the standards, whatever its points. Zero of few criteria assessed says less than zero
 * of all of them.
 *
 * @param year - figures of one service in one year
 * @returns criteria; `null` when not known
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * essentialCriteriaFailed({ essentialCriteriaFailed: 0 }) // => 0
 * essentialCriteriaFailed({ essentialCriteriaFailed: null }) // => null
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function essentialCriteriaFailed(year: EssentialCriteriaFailedInput): number | null {
  return sumOfCounts([year.essentialCriteriaFailed]);
}

/** Catalogue card of {@link essentialCriteriaFailed}. */
export const essentialCriteriaFailedIndicator: SumIndicator<EssentialCriteriaFailedInput> = {
  id: "essential-criteria-failed",
  version: 1,
  cs: "nesplněná zásadní kritéria",
  en: "essential criteria that were not met",
  topic: "quality",
  subject: "serviceYear",
  unit: "criteria",
  polarity: "lower-is-better",
  sources: ["decree-505-2006"],
  caveat: {
    cs: "Nula z několika hodnocených kritérií říká méně než nula ze všech; kontrola vidí jeden den.",
    en: "Zero of a few criteria assessed says less than zero of all; an inspection sees one day.",
  },
  legalBasis: ["příloha č. 2 vyhlášky č. 505/2006 Sb.", "§ 38 vyhlášky č. 505/2006 Sb."],
  kind: "sum",
  terms: [{ field: "essentialCriteriaFailed" }],
  partial: "at-least",
};
