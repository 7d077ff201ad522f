import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link placeTurnover} reads. */
export type PlaceTurnoverInput = Pick<ServiceYear, "newClients" | "places">;

/**
 * Turnover of places (obměna míst).
 *
 * new clients / places at one moment
 *
 * How often a place came free for somebody new. Whether that is good depends on the type of service.
 *
 * @param year - figures of one service in one year
 * @returns new clients per place; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * placeTurnover({ newClients: 9, places: 30 }) // => 0.3
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function placeTurnover(year: PlaceTurnoverInput): number | null {
  return ratioOfCounts(year.newClients, year.places);
}

/** Catalogue card of {@link placeTurnover}. */
export const placeTurnoverIndicator: RatioIndicator<PlaceTurnoverInput> = {
  id: "place-turnover",
  version: 1,
  cs: "noví klienti na jedno místo (obměna míst)",
  en: "new clients per place (turnover of places)",
  topic: "use",
  subject: "serviceYear",
  unit: "quotient",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Vysoká obměna může být posláním služby, třeba krizové pomoci, i známkou toho, že klienti odcházejí předčasně.",
    en: "A high turnover may be what the service is for, as in crisis help, or a sign that clients leave too early.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "newClients" }],
  denominator: [{ field: "places" }],
  unlessZero: [{ field: "places" }],
};
