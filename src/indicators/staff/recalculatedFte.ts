import type { ServiceYear } from "../../model/serviceYear.ts";
import type { SumIndicator } from "../indicator.ts";
import { sumOfCounts } from "../sumOfCounts.ts";
import { requireAnnualHours } from "./requireAnnualHours.ts";

/** The part of a service's year that {@link recalculatedFte} reads. */
export type RecalculatedFteInput = Pick<ServiceYear, "fteContracts" | "agreementHours">;

/**
 * Recalculated full-time equivalents (přepočtené úvazky): employment contracts together with agreements DPP and DPČ.
 *
 * FTE = full-time equivalents from contracts + hours under agreements × (1 / hours of a full time in the year)
 *
 * How many hours a full time has in the year (roční fond pracovní doby) is not in the library: it differs by year and by
 * working week, so the caller names it. From single contracts `averageFte` counts both parts. A vacancy is not in it, a
 * stand-in for the sick is.
 *
 * @param year - contracts and agreements of one service in one year
 * @param options.annualHours - hours of a full time in the year [hour]
 * @returns full-time equivalents [FTE]; `null` when either is unknown, a service without agreements reports a zero
 * @throws RangeError `count-negative`, `not-finite`, `annual-hours-invalid`
 *
 * @example
 * recalculatedFte({ fteContracts: 8.5, agreementHours: 500 }, { annualHours: 2000 }) // => 8.75
 * recalculatedFte({ fteContracts: 8.5, agreementHours: null }, { annualHours: 2000 }) // => null
 *
 * @see docs/methods/services.md
 * @category Staff
 */
export function recalculatedFte(year: RecalculatedFteInput, options: { readonly annualHours: number }): number | null {
  const perHour = 1 / requireAnnualHours(options.annualHours);
  return sumOfCounts([year.fteContracts, year.agreementHours === null ? null : perHour * year.agreementHours]);
}

/**
 * Catalogue card of {@link recalculatedFte} for one length of a full time.
 *
 * @param choice.annualHours - hours of a full time in the year [hour]
 * @returns the card
 * @throws RangeError `annual-hours-invalid`
 *
 * @example
 * recalculatedFteIndicator({ annualHours: 2000 }).id // => "recalculated-fte/2000"
 */
export function recalculatedFteIndicator(choice: { readonly annualHours: number }): SumIndicator<RecalculatedFteInput> {
  const annualHours = requireAnnualHours(choice.annualHours);
  return {
    id: `recalculated-fte/${String(annualHours).replace(".", "-")}`,
    version: 1,
    cs: "přepočtené úvazky ze smluv a dohod",
    en: "recalculated full-time equivalents from contracts and agreements",
    topic: "staff",
    subject: "serviceYear",
    unit: "fte",
    polarity: "none",
    sources: ["kpss"],
    caveat: {
      cs: "Závisí na ročním fondu pracovní doby, který se rok od roku liší; neobsazená místa se nepočítají.",
      en: "Depends on the hours of a full time, which differ from year to year; vacancies are not in it.",
    },
    parameters: { annualHours },
    kind: "sum",
    terms: [{ field: "fteContracts" }, { field: "agreementHours", times: 1 / annualHours }],
    partial: "at-least",
  };
}
