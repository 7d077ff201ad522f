import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link complaintsPer100Clients} reads. */
export type ComplaintsPer100ClientsInput = Pick<ServiceYear, "complaints" | "clients">;

/**
 * Complaints per 100 clients (stížnosti na 100 klientů).
 *
 * 100 × complaints / clients
 *
 * Few complaints may mean content or fear; a service that welcomes complaints has more of them.
 *
 * @param year - figures of one service in one year
 * @returns complaints per 100 clients; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * complaintsPer100Clients({ complaints: 4, clients: 54 }) // => 7.407407407407407
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function complaintsPer100Clients(year: ComplaintsPer100ClientsInput): number | null {
  return ratioOfCounts(year.complaints, year.clients, 100);
}

/** Catalogue card of {@link complaintsPer100Clients}. */
export const complaintsPer100ClientsIndicator: RatioIndicator<ComplaintsPer100ClientsInput> = {
  id: "complaints-per100-clients",
  version: 1,
  cs: "stížnosti na 100 klientů",
  en: "complaints per 100 clients",
  topic: "quality",
  subject: "serviceYear",
  unit: "per-100",
  polarity: "none",
  sources: ["decree-505-2006"],
  caveat: {
    cs: "Málo stížností může znamenat spokojenost i strach; služba, která stížnosti přijímá vstřícně, jich má víc.",
    en: "Few complaints may mean content or fear; a service that welcomes complaints has more of them.",
  },
  kind: "ratio",
  scale: 100,
  numerator: [{ field: "complaints" }],
  denominator: [{ field: "clients" }],
  interval: "poisson",
};
