import type { AreaSystem } from "./areaSystem.ts";

/**
 * Σⱼ wᵢⱼ of the others' values, standardised by the mean and the deviation (divisor n − 1, their number) of all but area i.
 *
 * @returns `null` where all others have the same value
 *
 * @internal
 */
export function withoutOne({ n, z, values, starts, links, weights }: AreaSystem, place: number): number | null {
  const own = z[place] as number;
  const [begin, end] = [starts[place] as number, starts[place + 1] as number];
  // Σ z is 0 and Σ z² is n: taking one away is enough, unless it is nearly all there is.
  if (own * own < n / 4) {
    const mean = -own / (n - 1);
    const variance = (n - own * own) / (n - 1) - mean * mean;
    let sum = 0;
    for (let at = begin; at < end; at++) sum += (weights[at] as number) * ((z[links[at] as number] as number) - mean);
    return sum / Math.sqrt(variance);
  }
  let [least, most, total] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let j = 0; j < n; j++) {
    if (j === place) continue;
    const value = values[j] as number;
    [least, most] = [Math.min(least, value), Math.max(most, value)];
    total += value / (n - 1);
  }
  const size = Math.max(Math.abs(least), Math.abs(most));
  if (!(most / size - least / size > 2 ** -48)) return null;
  let [squares, sum] = [0, 0];
  for (let j = 0; j < n; j++) if (j !== place) squares += ((values[j] as number) / size - total / size) ** 2;
  for (let at = begin; at < end; at++) sum += (weights[at] as number) * ((values[links[at] as number] as number) / size - total / size);
  return sum / Math.sqrt(squares / (n - 1));
}
