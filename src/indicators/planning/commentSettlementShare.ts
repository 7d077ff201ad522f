import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link commentSettlementShare} reads. */
export type CommentSettlementShareInput = Pick<PlanYear, "commentsSettled" | "comments">;

/**
 * Share of comments settled (podíl vypořádaných připomínek), in whatever way.
 *
 * share = comments settled / comments received
 *
 * A comment that was declined with reasons is settled as well. No comment at all gives no share, and may mean that nobody knew of
 * the plan.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or no comment came
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * commentSettlementShare({ commentsSettled: 45, comments: 50 }) // => 0.9
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function commentSettlementShare(year: CommentSettlementShareInput): number | null {
  return share({ part: year.commentsSettled, whole: year.comments });
}

/** Catalogue card of {@link commentSettlementShare}. */
export const commentSettlementShareIndicator: RatioIndicator<CommentSettlementShareInput> = {
  id: "comment-settlement-share",
  version: 1,
  cs: "podíl vypořádaných připomínek",
  en: "share of comments settled",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Vypořádaná je i připomínka zamítnutá; když žádná nepřišla, podíl není.",
    en: "A declined comment is settled as well; where none came there is no share.",
  },
  interpretation: { cs: "Dokud není 100 %, zbývá někomu odpovědět.", en: "Until it is 100 %, somebody waits for an answer." },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "commentsSettled" }],
  denominator: [{ field: "comments" }],
};
