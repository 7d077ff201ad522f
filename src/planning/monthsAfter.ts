import { type Day, dayAfter } from "../model/day.ts";

/** The same day of the month so many months later; the last day of that month where it has no such day. @internal */
export function monthsAfter(from: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = from.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const first = (at: number): Day => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`;
  const last = dayAfter(first(index + 1), -1);
  const asked = `${first(index).slice(0, 8)}${String(date).padStart(2, "0")}`;
  return asked < last ? asked : last;
}
