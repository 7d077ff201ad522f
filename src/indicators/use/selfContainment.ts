import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link selfContainment} reads. */
export type SelfContainmentInput = Pick<ServiceYear, "localClients" | "clients">;

/**
 * Self-containment of a service (podíl místních klientů).
 *
 * clients who live in the territory / clients
 *
 * The provider says which territory it meant. Only services that meant the same one may be added; a client of two services
 * counts twice.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * selfContainment({ localClients: 41, clients: 54 }) // => 0.7592592592592593
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function selfContainment(year: SelfContainmentInput): number | null {
  return share({ part: year.localClients, whole: year.clients });
}

/** Catalogue card of {@link selfContainment}. */
export const selfContainmentIndicator: RatioIndicator<SelfContainmentInput> = {
  id: "self-containment",
  version: 1,
  cs: "podíl klientů s bydlištěm v území (soběstačnost)",
  en: "share of clients who live in the territory (self-containment)",
  topic: "use",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["khk-benchmarking"],
  caveat: {
    cs: "Sčítat se smějí jen služby, které mínily totéž území. Za více služeb je interval příliš úzký: klienta dvou služeb počítá dvakrát.",
    en: "Only services that meant the same territory may be added. Over several services the interval is too narrow: it counts a client of two services twice.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "localClients" }],
  denominator: [{ field: "clients" }],
  interval: "wilson",
};
