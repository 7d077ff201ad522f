import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link averageWaitingDays} reads. */
export type AverageWaitingDaysInput = Pick<ServiceYear, "waitingDays" | "newClients">;

/**
 * Average waiting time of new clients (průměrná doba čekání).
 *
 * days that new clients waited, in total / new clients
 *
 * Counts only those who were accepted in the end; who still waits or gave up is not in it.
 *
 * @param year - figures of one service in one year
 * @returns days per new client [day]; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * averageWaitingDays({ waitingDays: 810, newClients: 9 }) // => 90
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function averageWaitingDays(year: AverageWaitingDaysInput): number | null {
  return ratioOfCounts(year.waitingDays, year.newClients);
}

/** Catalogue card of {@link averageWaitingDays}. */
export const averageWaitingDaysIndicator: RatioIndicator<AverageWaitingDaysInput> = {
  id: "average-waiting-days",
  version: 1,
  cs: "průměrná doba čekání nových klientů",
  en: "average waiting time of new clients",
  topic: "use",
  subject: "serviceYear",
  unit: "days",
  polarity: "lower-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Počítá jen ty, kdo se dočkali; toho, kdo stále čeká nebo čekání vzdal, nezahrnuje.",
    en: "Counts only those who were accepted in the end; who still waits or gave up is not in it.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "waitingDays" }],
  denominator: [{ field: "newClients" }],
};
