import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link commentAcceptanceShare} reads. */
export type CommentAcceptanceShareInput = Pick<PlanYear, "commentsAccepted" | "commentsSettled">;

/**
 * Share of comments accepted (podíl přijatých připomínek), wholly or in part, among those settled.
 *
 * share = comments accepted / comments settled
 *
 * Unsettled comments are not in it. More is not better: a share of 100 % may mean an open office, or comments about commas.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or no comment was settled
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * commentAcceptanceShare({ commentsAccepted: 18, commentsSettled: 45 }) // => 0.4
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function commentAcceptanceShare(year: CommentAcceptanceShareInput): number | null {
  return share({ part: year.commentsAccepted, whole: year.commentsSettled });
}

/** Catalogue card of {@link commentAcceptanceShare}. */
export const commentAcceptanceShareIndicator: RatioIndicator<CommentAcceptanceShareInput> = {
  id: "comment-acceptance-share",
  version: 1,
  cs: "podíl přijatých připomínek",
  en: "share of comments accepted",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Více není lépe: záleží na tom, čeho se připomínky týkaly.",
    en: "More is not better: it depends on what the comments were about.",
  },
  interpretation: {
    cs: "Přijaté zcela nebo zčásti, z připomínek již vypořádaných.",
    en: "Accepted wholly or in part, of the comments already settled.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "commentsAccepted" }],
  denominator: [{ field: "commentsSettled" }],
};
