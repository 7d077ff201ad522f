import { exactSum } from "../model/exactSum.ts";
import { rangeRefusal } from "../model/refusal.ts";

/**
 * Shares in per cent that add up to 100 when printed (metoda největších zbytků): every share is rounded down, and what is
 * left goes to the largest remainders, to the earlier of equal ones.
 *
 * @param parts - parts of a whole, for example persons by age group
 * @param decimals - decimal places @default 0
 * @returns per cent, rounded; `null` when the whole is 0
 * @throws RangeError `count-negative`, `decimals-invalid`
 *
 * @example
 * roundedShares([1, 1, 1]) // => [34, 33, 33]
 * roundedShares([1, 1, 1], 1) // => [33.4, 33.3, 33.3]
 * roundedShares([0, 0]) // => null
 */
export function roundedShares(parts: readonly number[], decimals = 0): readonly number[] | null {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10)
    throw rangeRefusal("decimals-invalid", `roundedShares requires decimals of 0 to 10, got ${decimals}`);
  for (const part of parts)
    if (!(part >= 0 && part < Number.POSITIVE_INFINITY))
      throw rangeRefusal("count-negative", `roundedShares requires finite parts of at least 0, got ${part}`);
  const whole = exactSum(parts);
  if (whole === 0) return null;
  const places = 10 ** decimals;
  const exact = parts.map((part) => (part / whole) * 100 * places);
  const units = exact.map(Math.floor);
  const rest = 100 * places - units.reduce((total, unit) => total + unit, 0);
  const order = exact.map((_, at) => at).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const at of order.slice(0, rest)) units[at] = (units[at] ?? 0) + 1;
  return units.map((unit) => unit / places);

  function remainder(at: number): number {
    return (exact[at] ?? 0) - (units[at] ?? 0);
  }
}
