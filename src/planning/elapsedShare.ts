import { type Day, dayNumber } from "../model/day.ts";

/** Part of a term that has passed on a day [1]. @internal */
export function elapsedShare(from: Day | null, to: Day | null, on: Day): number | null {
  if (from === null || to === null) return null;
  const [start, end, now] = [dayNumber(from), dayNumber(to), dayNumber(on)];
  return end <= start ? null : Math.min(1, Math.max(0, (now - start) / (end - start)));
}
