import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link hoursPerClient} reads. */
export type HoursPerClientInput = Pick<ServiceYear, "hours" | "clients">;

/**
 * Hours of direct care per client (hodiny přímé péče na klienta).
 *
 * hours of direct care / clients
 *
 * How intensive the care is. A mean: a few clients with care all day may hide many with an hour a week.
 *
 * @param year - figures of one service in one year
 * @returns hours per client in a year; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * hoursPerClient({ hours: 5400, clients: 80 }) // => 67.5
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function hoursPerClient(year: HoursPerClientInput): number | null {
  return ratioOfCounts(year.hours, year.clients);
}

/** Catalogue card of {@link hoursPerClient}. */
export const hoursPerClientIndicator: RatioIndicator<HoursPerClientInput> = {
  id: "hours-per-client",
  version: 1,
  cs: "hodiny přímé péče na klienta",
  en: "hours of direct care per client",
  topic: "use",
  subject: "serviceYear",
  unit: "quotient",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Je to průměr: několik klientů s celodenní péčí může zakrýt mnoho klientů s hodinou týdně.",
    en: "It is a mean: a few clients with care all day may hide many with an hour a week.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "hours" }],
  denominator: [{ field: "clients" }],
};
