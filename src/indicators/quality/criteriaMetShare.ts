import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link criteriaMetShare} reads. */
export type CriteriaMetShareInput = Pick<ServiceYear, "criteriaMet" | "criteriaAssessed">;

/**
 * Share of criteria met (podíl splněných kritérií standardů kvality).
 *
 * criteria met / criteria assessed
 *
 * For inspections that say met or not met and give no points. Only criteria that were assessed count, and a small criterion
 * weighs as much as an essential one.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * criteriaMetShare({ criteriaMet: 44, criteriaAssessed: 48 }) // => 0.9166666666666666
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function criteriaMetShare(year: CriteriaMetShareInput): number | null {
  return share({ part: year.criteriaMet, whole: year.criteriaAssessed });
}

/** Catalogue card of {@link criteriaMetShare}. */
export const criteriaMetShareIndicator: RatioIndicator<CriteriaMetShareInput> = {
  id: "criteria-met-share",
  version: 1,
  cs: "podíl splněných kritérií standardů",
  en: "share of criteria of the standards that were met",
  topic: "quality",
  subject: "serviceYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["decree-505-2006"],
  caveat: {
    cs: "Inspekce nehodnotí vždy všechna kritéria; podíl je jen z těch, která hodnotila.",
    en: "An inspection does not always assess all criteria; the share is of those that it did.",
  },
  legalBasis: ["příloha č. 2 vyhlášky č. 505/2006 Sb."],
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "criteriaMet" }],
  denominator: [{ field: "criteriaAssessed" }],
};
