import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link clientsPerSocialWorker} reads. */
export type ClientsPerSocialWorkerInput = Pick<ServiceYear, "clients" | "fteSocialWorkers">;

/**
 * Clients per social worker (klienti na úvazek sociálního pracovníka).
 *
 * clients / full-time equivalents of social workers
 *
 * Clients of the whole year, not those at one moment; it does not tell how many of them the social worker really
 * accompanies.
 *
 * @param year - figures of one service in one year
 * @returns clients per full-time equivalent; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * clientsPerSocialWorker({ clients: 54, fteSocialWorkers: 1.5 }) // => 36
 *
 * @see docs/methods/services.md
 * @category Staff
 */
export function clientsPerSocialWorker(year: ClientsPerSocialWorkerInput): number | null {
  return ratioOfCounts(year.clients, year.fteSocialWorkers);
}

/** Catalogue card of {@link clientsPerSocialWorker}. */
export const clientsPerSocialWorkerIndicator: RatioIndicator<ClientsPerSocialWorkerInput> = {
  id: "clients-per-social-worker",
  version: 1,
  cs: "klienti na úvazek sociálního pracovníka",
  en: "clients per full-time equivalent of social workers",
  topic: "staff",
  subject: "serviceYear",
  unit: "quotient",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Neříká, kolik z klientů sociální pracovník opravdu provází.",
    en: "Does not tell how many of the clients the social worker really accompanies.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "clients" }],
  denominator: [{ field: "fteSocialWorkers" }],
};
