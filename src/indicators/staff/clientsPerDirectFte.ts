import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link clientsPerDirectFte} reads. */
export type ClientsPerDirectFteInput = Pick<ServiceYear, "clients" | "fteDirect">;

/**
 * Clients per full-time equivalent in direct care (klienti na úvazek v přímé péči).
 *
 * clients / full-time equivalents in direct care
 *
 * The need of support is not in it: an hour a week and care around the clock count the same. Compare services of one type
 * and one form.
 *
 * @param year - figures of one service in one year
 * @returns clients per full-time equivalent; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * clientsPerDirectFte({ clients: 54, fteDirect: 6 }) // => 9
 *
 * @see docs/methods/services.md
 * @category Staff
 */
export function clientsPerDirectFte(year: ClientsPerDirectFteInput): number | null {
  return ratioOfCounts(year.clients, year.fteDirect);
}

/** Catalogue card of {@link clientsPerDirectFte}. */
export const clientsPerDirectFteIndicator: RatioIndicator<ClientsPerDirectFteInput> = {
  id: "clients-per-direct-fte",
  version: 1,
  cs: "klienti na úvazek v přímé péči",
  en: "clients per full-time equivalent in direct care",
  topic: "staff",
  subject: "serviceYear",
  unit: "per-fte",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Míru potřebné podpory nezohledňuje: klient s hodinou týdně a klient s nepřetržitou péčí se počítají stejně.",
    en: "The need of support is not in it: an hour a week and care around the clock count the same.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "clients" }],
  denominator: [{ field: "fteDirect" }],
};
