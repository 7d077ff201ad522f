import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link newClientShare} reads. */
export type NewClientShareInput = Pick<ServiceYear, "newClients" | "clients">;

/**
 * Share of new clients (podíl nových klientů).
 *
 * new clients / clients
 *
 * A person who uses two services is a client of each. Who counts as new after a break is the habit of the service.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * newClientShare({ newClients: 9, clients: 54 }) // => 0.16666666666666666
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function newClientShare(year: NewClientShareInput): number | null {
  return share({ part: year.newClients, whole: year.clients });
}

/** Catalogue card of {@link newClientShare}. */
export const newClientShareIndicator: RatioIndicator<NewClientShareInput> = {
  id: "new-client-share",
  version: 1,
  cs: "podíl nových klientů",
  en: "share of new clients",
  topic: "use",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Klient, který se po přestávce vrátil, může být u jedné služby nový a u druhé ne. Za více služeb je interval příliš úzký: klienta dvou služeb počítá dvakrát.",
    en: "A client who came back after a break may be new in one service and not in another. Over several services the interval is too narrow: it counts a client of two services twice.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "newClients" }],
  denominator: [{ field: "clients" }],
  interval: "wilson",
};
