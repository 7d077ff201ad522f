import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link personsRestrainedShare} reads. */
export type PersonsRestrainedShareInput = Pick<ServiceYear, "personsRestrained" | "clients">;

/**
 * Share of persons restrained (podíl osob, u nichž bylo použito opatření omezující pohyb).
 *
 * persons restrained / clients
 *
 * Over several services it is an interval: one person may have been restrained in two of them. The denominator is taken as the
 * sum of clients, each service its own. How often and for how long is not in it.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * personsRestrainedShare({ personsRestrained: 2, clients: 54 }) // => 0.037037037037037035
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function personsRestrainedShare(year: PersonsRestrainedShareInput): number | null {
  return share({ part: year.personsRestrained, whole: year.clients });
}

/** Catalogue card of {@link personsRestrainedShare}. */
export const personsRestrainedShareIndicator: RatioIndicator<PersonsRestrainedShareInput> = {
  id: "persons-restrained-share",
  version: 1,
  cs: "podíl klientů, u nichž bylo použito opatření omezující pohyb",
  en: "share of clients on whom restraint measures were used",
  topic: "quality",
  subject: "serviceYear",
  unit: "1",
  polarity: "lower-is-better",
  sources: ["act-108-2006"],
  caveat: {
    cs: "Jeden člověk mohl být klientem i omezen ve dvou službách; za území proto známe jen dolní mez.",
    en: "One person may have been a client and restrained in two services; for a territory only a lower limit is known.",
  },
  legalBasis: ["§ 85 odst. 5 zákona č. 108/2006 Sb."],
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "personsRestrained" }],
  denominator: [{ field: "clients" }],
  overlaps: "both",
};
