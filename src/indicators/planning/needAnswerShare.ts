import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link needAnswerShare} reads. */
export type NeedAnswerShareInput = Pick<PlanYear, "needsAnswered" | "needs">;

/**
 * Share of needs answered (podíl zodpovězených potřeb): recorded needs that were taken into the plan, met or declined.
 *
 * share = needs with an answer / needs recorded
 *
 * An answer may be no. Needs that nobody recorded are not in it, and those are the needs of people whom no service knows.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or no need was recorded
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * needAnswerShare({ needsAnswered: 24, needs: 60 }) // => 0.4
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function needAnswerShare(year: NeedAnswerShareInput): number | null {
  return share({ part: year.needsAnswered, whole: year.needs });
}

/** Catalogue card of {@link needAnswerShare}. */
export const needAnswerShareIndicator: RatioIndicator<NeedAnswerShareInput> = {
  id: "need-answer-share",
  version: 1,
  cs: "podíl zodpovězených potřeb",
  en: "share of needs answered",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Odpověď může být i zamítavá; potřeby, které nikdo nezaznamenal, v něm nejsou.",
    en: "An answer may be no; needs that nobody recorded are not in it.",
  },
  interpretation: {
    cs: "Zaznamenané potřeby, u kterých se ví, co se s nimi stalo.",
    en: "Recorded needs of which it is known what became of them.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "needsAnswered" }],
  denominator: [{ field: "needs" }],
};
