import { rangeRefusal } from "../../model/refusal.ts";

/**
 * A weight of a link, 0 or within a range whose squares stay far from the ends of numbers.
 *
 * @throws RangeError `weight-out-of-range`
 *
 * @internal
 */
export function requireWeight(name: string, weight: number | undefined, id: string): number {
  if (weight === 0 || (weight !== undefined && weight >= 1e-50 && weight <= 1e50)) return weight + 0;
  throw rangeRefusal("weight-out-of-range", `${name} requires weights of 0 or of 1e-50 to 1e50, got ${weight} in ${id}`);
}
