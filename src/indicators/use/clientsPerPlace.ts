import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link clientsPerPlace} reads. */
export type ClientsPerPlaceInput = Pick<ServiceYear, "clients" | "places">;

/**
 * Clients per place (klienti na místo).
 *
 * clients of the year / places at one moment
 *
 * A client is a person with a contract who in fact drew the service. One above 1 means that places were used by several
 * people in turn; it does not tell how much care each of them got.
 *
 * @param year - figures of one service in one year
 * @returns clients per place; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * clientsPerPlace({ clients: 54, places: 30 }) // => 1.8
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function clientsPerPlace(year: ClientsPerPlaceInput): number | null {
  return ratioOfCounts(year.clients, year.places);
}

/** Catalogue card of {@link clientsPerPlace}. */
export const clientsPerPlaceIndicator: RatioIndicator<ClientsPerPlaceInput> = {
  id: "clients-per-place",
  version: 1,
  cs: "klienti na jedno místo za rok",
  en: "clients per place in a year",
  topic: "use",
  subject: "serviceYear",
  unit: "quotient",
  polarity: "none",
  sources: ["prague-support-2013"],
  caveat: {
    cs: "Kolik péče klient dostal, neříká: klient na den a klient na celý rok se počítají stejně.",
    en: "Does not tell how much care a client got: a client of a day and a client of the whole year count the same.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "clients" }],
  denominator: [{ field: "places" }],
  unlessZero: [{ field: "places" }],
};
