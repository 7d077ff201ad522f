import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link directCareFteShare} reads. */
export type DirectCareFteShareInput = Pick<ServiceYear, "fteDirect" | "fteTotal">;

/**
 * Share of full-time equivalents in direct care (podíl úvazků v přímé péči).
 *
 * full-time equivalents in direct care / full-time equivalents of all staff
 *
 * Direct care leaves out directors, economists, technical staff and supervisors; a small service counts its director in, a
 * large one spreads that time over its services, so size moves the share.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * directCareFteShare({ fteDirect: 6.25, fteTotal: 9.5 }) // => 0.6578947368421053
 *
 * @see docs/methods/services.md
 * @category Staff
 */
export function directCareFteShare(year: DirectCareFteShareInput): number | null {
  return share({ part: year.fteDirect, whole: year.fteTotal });
}

/** Catalogue card of {@link directCareFteShare}. */
export const directCareFteShareIndicator: RatioIndicator<DirectCareFteShareInput> = {
  id: "direct-care-fte-share",
  version: 1,
  cs: "podíl úvazků v přímé péči",
  en: "share of direct-care full-time equivalents",
  topic: "staff",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["prague-support-2013"],
  caveat: {
    cs: "Do celku se u malé služby počítá celý úvazek ředitele, u velké organizace jen jeho část; podíl proto závisí na velikosti.",
    en: "In the whole a small service counts all of its director, a large organisation only a part; so the share depends on size.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "fteDirect" }],
  denominator: [{ field: "fteTotal" }],
};
