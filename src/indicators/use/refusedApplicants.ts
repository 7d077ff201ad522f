import type { ServiceYear } from "../../model/serviceYear.ts";
import type { SumIndicator } from "../indicator.ts";
import { sumOfCounts } from "../sumOfCounts.ts";

/** The part of a service's year that {@link refusedApplicants} reads. */
export type RefusedApplicantsInput = Pick<ServiceYear, "refusedApplicants">;

/**
 * Applicants refused for lack of capacity (odmítnutí žadatelé).
 *
 * as reported
 *
 * Of one service it is a count of people. Over several services it is an interval: at least those of the largest one, at most all
 * of them together, because one person may be refused more than once.
 *
 * @param year - figures of one service in one year
 * @returns persons; `null` when not known
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * refusedApplicants({ refusedApplicants: 6 }) // => 6
 * refusedApplicants({ refusedApplicants: null }) // => null
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function refusedApplicants(year: RefusedApplicantsInput): number | null {
  return sumOfCounts([year.refusedApplicants]);
}

/** Catalogue card of {@link refusedApplicants}. */
export const refusedApplicantsIndicator: SumIndicator<RefusedApplicantsInput> = {
  id: "refused-applicants",
  version: 1,
  cs: "odmítnutí žadatelé",
  en: "refused applicants",
  topic: "use",
  subject: "serviceYear",
  unit: "persons",
  polarity: "lower-is-better",
  sources: ["act-108-2006"],
  caveat: {
    cs: "Jeden člověk může být odmítnut víckrát; kdo se ani nepřihlásil, v počtu není.",
    en: "One person may be refused more than once; who did not even apply is not in it.",
  },
  legalBasis: ["§ 88 písm. g) zákona č. 108/2006 Sb.", "§ 91 odst. 3 zákona č. 108/2006 Sb."],
  kind: "sum",
  terms: [{ field: "refusedApplicants" }],
  partial: "at-least",
  overlaps: true,
};
