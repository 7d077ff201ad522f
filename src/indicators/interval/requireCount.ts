import { rangeRefusal } from "../../model/refusal.ts";

/**
 * Refuses what cannot be a count of events; whole it need not be.
 *
 * @internal
 */
export function requireCount(count: number, name: string, what = "a count"): void {
  if (!Number.isFinite(count)) throw rangeRefusal("not-finite", `${name} requires ${what} that is a finite number, got ${String(count)}`);
  if (count < 0) throw rangeRefusal("count-negative", `${name} requires ${what} of at least 0, got ${count}`);
}

/**
 * Refuses a part that is larger than its whole.
 *
 * @internal
 */
export function requireProportion(count: number, denominator: number, name: string): void {
  requireCount(count, name);
  requireCount(denominator, name, "a denominator");
  if (count > denominator)
    throw rangeRefusal("count-exceeds-denominator", `${name} requires a count within its denominator, got ${count} of ${denominator}`);
}

/**
 * Refuses what cannot be a critical value.
 *
 * @internal
 */
export function requireCriticalValue(z: number, name: string): void {
  if (!(z >= 0 && z <= 40))
    throw rangeRefusal("critical-value-out-of-range", `${name} requires a critical value from 0 to 40 such as 1.96, got ${String(z)}`);
}

/**
 * Refuses a multiplier that would turn an interval around or lose it.
 *
 * @internal
 */
export function requireScale(scale: number, name: string): void {
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY))
    throw rangeRefusal("scale-not-positive", `${name} requires a finite scale above 0 such as 1 or 1000, got ${String(scale)}`);
}

/**
 * Probability left out on each side of a two-sided interval, (1 − level) / 2.
 *
 * @internal
 */
export function tailOf(level: number, name: string): number {
  if (!(level > 0 && level < 1))
    throw rangeRefusal("level-out-of-range", `${name} requires a level between 0 and 1 such as 0.95, got ${String(level)}`);
  return (1 - level) / 2;
}
