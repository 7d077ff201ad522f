import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link contractFteShare} reads. */
export type ContractFteShareInput = Pick<ServiceYear, "fteContracts" | "fteTotal">;

/**
 * Share of work under employment contracts (podíl úvazků z pracovních smluv).
 *
 * full-time equivalents from employment contracts / full-time equivalents of all staff
 *
 * The rest is work under agreements DPP and DPČ. Agreements may stand in for the sick as well as for contracts that ought to
 * be there.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * contractFteShare({ fteContracts: 8.5, fteTotal: 9.5 }) // => 0.8947368421052632
 *
 * @see docs/methods/services.md
 * @category Staff
 */
export function contractFteShare(year: ContractFteShareInput): number | null {
  return share({ part: year.fteContracts, whole: year.fteTotal });
}

/** Catalogue card of {@link contractFteShare}. */
export const contractFteShareIndicator: RatioIndicator<ContractFteShareInput> = {
  id: "contract-fte-share",
  version: 1,
  cs: "podíl úvazků z pracovních smluv",
  en: "share of full-time equivalents from employment contracts",
  topic: "staff",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Dohody mohou být zástupem za nemoc stejně jako trvalým obcházením smluv.",
    en: "Agreements may stand in for the sick as well as for contracts that ought to be there.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "fteContracts" }],
  denominator: [{ field: "fteTotal" }],
};
