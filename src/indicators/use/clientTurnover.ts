import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link clientTurnover} reads. */
export type ClientTurnoverInput = Pick<ServiceYear, "clientsLeft" | "clients">;

/**
 * Turnover of clients (obměna klientů).
 *
 * clients who left / clients
 *
 * The reason is not in it: a death, a move to another service and a recovery count the same.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * clientTurnover({ clientsLeft: 12, clients: 54 }) // => 0.2222222222222222
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function clientTurnover(year: ClientTurnoverInput): number | null {
  return share({ part: year.clientsLeft, whole: year.clients });
}

/** Catalogue card of {@link clientTurnover}. */
export const clientTurnoverIndicator: RatioIndicator<ClientTurnoverInput> = {
  id: "client-turnover",
  version: 1,
  cs: "podíl klientů, kteří službu ukončili (obměna klientů)",
  en: "share of clients who left (turnover of clients)",
  topic: "use",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Důvod odchodu neříká: úmrtí, přechod do jiné služby i zlepšení se počítají stejně. Za více služeb je interval příliš úzký: klienta dvou služeb počítá dvakrát.",
    en: "Does not tell why they left: a death, a move to another service and a recovery count the same. Over several services the interval is too narrow: it counts a client of two services twice.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "clientsLeft" }],
  denominator: [{ field: "clients" }],
  interval: "wilson",
};
