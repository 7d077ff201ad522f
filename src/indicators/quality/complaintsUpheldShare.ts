import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link complaintsUpheldShare} reads. */
export type ComplaintsUpheldShareInput = Pick<ServiceYear, "complaintsUpheld" | "complaints">;

/**
 * Share of complaints upheld (podíl oprávněných stížností).
 *
 * complaints upheld / complaints
 *
 * Whether a complaint is justified is mostly decided by those it is about. Partly justified ones count as the service says.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * complaintsUpheldShare({ complaintsUpheld: 1, complaints: 4 }) // => 0.25
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function complaintsUpheldShare(year: ComplaintsUpheldShareInput): number | null {
  return share({ part: year.complaintsUpheld, whole: year.complaints });
}

/** Catalogue card of {@link complaintsUpheldShare}. */
export const complaintsUpheldShareIndicator: RatioIndicator<ComplaintsUpheldShareInput> = {
  id: "complaints-upheld-share",
  version: 1,
  cs: "podíl oprávněných stížností",
  en: "share of complaints upheld",
  topic: "quality",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["decree-505-2006"],
  caveat: {
    cs: "O oprávněnosti zpravidla rozhoduje ten, na koho si lidé stěžují.",
    en: "Whether a complaint is justified is mostly decided by those it is about.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "complaintsUpheld" }],
  denominator: [{ field: "complaints" }],
  interval: "wilson",
};
