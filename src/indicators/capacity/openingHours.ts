import { rangeRefusal } from "../../model/refusal.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";
import type { CustomIndicator } from "../indicator.ts";

/** The part of a service's year that {@link openingHours} reads. */
export type OpeningHoursInput = Pick<ServiceYear, "openingHours">;

/** Hours of a week. */
const WEEK = 168;

/**
 * Opening hours of a service a week (provozní doba týdně) at one place, the longest where it has several.
 *
 * Hours in which somebody may come or call, not hours of work done. Never added over services or places: two counsellors open on
 * Tuesday mornings are not open twice as long. Says nothing about which hours: forty on working days help nobody in the evening.
 *
 * @param year - hours a week [h/week]
 * @returns the hours, 0 to 168; `null` when unknown
 * @throws RangeError `opening-hours-out-of-range`
 *
 * @example
 * openingHours({ openingHours: 37.5 }) // => 37.5
 * openingHours({ openingHours: null }) // => null
 * openingHours({ openingHours: 169 }) // => throws "opening-hours-out-of-range"
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function openingHours(year: OpeningHoursInput): number | null {
  const { openingHours: hours } = year;
  if (hours === null) return null;
  if (!(hours >= 0 && hours <= WEEK))
    throw rangeRefusal("opening-hours-out-of-range", `openingHours requires hours of a week, 0 to ${WEEK}, got ${hours}`);
  return hours + 0;
}

/** Catalogue card of {@link openingHours}; it is not summed. */
export const openingHoursIndicator: CustomIndicator<OpeningHoursInput> = {
  id: "opening-hours",
  version: 1,
  cs: "provozní doba týdně",
  en: "opening hours a week",
  topic: "availability",
  subject: "serviceYear",
  unit: "hours-per-week",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Neříká, které hodiny to jsou; za více míst platí nejdelší provozní doba.",
    en: "Does not tell which hours they are; of several places the longest counts.",
  },
  interpretation: {
    cs: "168 hodin je nepřetržitý provoz; přes služby se nesčítá.",
    en: "168 hours is around the clock; it is not added over services.",
  },
  parameters: { longest: WEEK },
  kind: "custom",
  reads: ["openingHours"],
  compute: openingHours,
  why: () => "not-reported",
};
