import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link informationPublishedShare} reads. */
export type InformationPublishedShareInput = Pick<PlanYear, "documentsPublished" | "documentsDue">;

/**
 * Share of information published (podíl zveřejněných dokumentů) of what the planning is due to publish.
 *
 * share = documents published / documents due
 *
 * Says nothing about whether people find them or understand them. What is due is set by the office or its rules of procedure.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or nothing was due
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * informationPublishedShare({ documentsPublished: 12, documentsDue: 16 }) // => 0.75
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function informationPublishedShare(year: InformationPublishedShareInput): number | null {
  return share({ part: year.documentsPublished, whole: year.documentsDue });
}

/** Catalogue card of {@link informationPublishedShare}. */
export const informationPublishedShareIndicator: RatioIndicator<InformationPublishedShareInput> = {
  id: "information-published-share",
  version: 1,
  cs: "podíl zveřejněných dokumentů",
  en: "share of information published",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Neříká, zda lidé dokumenty najdou a rozumějí jim.",
    en: "Does not tell whether people find the documents and understand them.",
  },
  interpretation: { cs: "Zveřejněné dokumenty z těch, které zveřejněny být mají.", en: "Documents published of those that are due to be." },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "documentsPublished" }],
  denominator: [{ field: "documentsDue" }],
};
