import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessSupply } from "./accessInput.ts";

/** A time when a service is open (otevírací doba), on one day of the week. */
export interface OpeningTime {
  /** 1 is Monday, 7 Sunday */
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** `"08:00"` */
  readonly from: string;
  /** `"16:30"`; `"24:00"` is the end of the day */
  readonly to: string;
}

/** Which supply takes part (filtr nabídky). */
export interface SupplyFilter {
  /** Code of a target group that it has to serve. @default any */
  readonly group?: string;
  /** A time through the whole of which it has to be open. @default any */
  readonly open?: OpeningTime;
  /** What becomes of supply whose groups or times are not known: both ways give the bounds. @default "leave-out" */
  readonly unknown?: "leave-out" | "keep";
}

/** Why supply does not take part. */
export type FilteredOut = "other-group" | "group-unknown" | "closed" | "opening-unknown";

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/**
 * Why a supply does not pass a filter (filtr podle cílové skupiny a otevírací doby).
 *
 * A service is open at a time when a single opening of that day covers all of it, both ends included. It does not tell whether anybody
 * gets an appointment then.
 *
 * @param supply - its target groups and opening times
 * @param filter - what is asked for
 * @returns the first reason; `null` when it takes part
 * @throws RangeError `time-invalid`
 *
 * @example
 * const supply = { targetGroups: ["seniori"], opening: [{ weekday: 3, from: "08:00", to: "16:00" }] }
 * filteredOut(supply, { group: "seniori" }) // => null
 * filteredOut(supply, { group: "osoby-v-krizi" }) // => "other-group"
 * filteredOut(supply, { open: { weekday: 3, from: "15:00", to: "16:00" } }) // => null
 * filteredOut(supply, { open: { weekday: 3, from: "15:30", to: "16:30" } }) // => "closed"
 * filteredOut({ targetGroups: null }, { group: "seniori" }) // => "group-unknown"
 * filteredOut({ targetGroups: null }, { group: "seniori", unknown: "keep" }) // => null
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function filteredOut(supply: Pick<AccessSupply, "targetGroups" | "opening">, filter: SupplyFilter): FilteredOut | null {
  const { group, open, unknown = "leave-out" } = filter;
  if (unknown !== "leave-out" && unknown !== "keep")
    throw rangeRefusal("filter-invalid", `filteredOut requires unknown to be leave-out or keep, got ${String(unknown)}`);
  const { targetGroups = null, opening = null } = supply;
  if (group !== undefined && targetGroups !== null && !targetGroups.includes(group)) return "other-group";
  if (open !== undefined) {
    const asked = minutesOf(open);
    const times = opening?.map((time) => ({ weekday: time.weekday, ...minutesOf(time) })) ?? null;
    if (times !== null && !times.some(({ weekday, from, to }) => weekday === open.weekday && from <= asked.from && asked.to <= to))
      return "closed";
  }
  if (unknown === "keep") return null;
  if (group !== undefined && targetGroups === null) return "group-unknown";
  return open !== undefined && opening === null ? "opening-unknown" : null;
}

function minutesOf({ weekday, from, to }: OpeningTime): { readonly from: number; readonly to: number } {
  const [start, end] = [from, to].map((text) => {
    if (!TIME.test(text)) return Number.NaN;
    const [hours, minutes] = text.split(":").map(Number);
    return 60 * (hours as number) + (minutes as number);
  }) as [number, number];
  if (Number.isInteger(weekday) && weekday >= 1 && weekday <= 7 && start < end) return { from: start, to: end };
  throw rangeRefusal("time-invalid", `filteredOut requires a weekday 1 to 7 and times HH:MM that grow, got ${weekday} ${from} to ${to}`);
}
