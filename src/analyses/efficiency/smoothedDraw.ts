import { interquartileRange, mean, sampleStandardDeviation, sampleVariance } from "simple-statistics";
import { random } from "../chance/random.ts";
import type { Seed } from "../chance/seed.ts";

/**
 * Bandwidth for distances of at least 1: Silverman's rule over those above 1 and their mirror images, brought to the number and the spread
 * of all of them, because the many that are 1 are no sign of how the others lie (Simar and Wilson 2008, as in the program FEAR).
 *
 * @returns the bandwidth; `null` where no distance is above 1, or all are the same
 * @internal
 */
export function smoothedBandwidth(distances: readonly number[]): number | null {
  const beyond = distances.filter((distance) => distance > 1);
  if (beyond.length === 0 || distances.every((distance) => distance === distances[0])) return null;
  const reflected = [...beyond, ...beyond.map((distance) => 2 - distance)];
  const spread = sampleStandardDeviation(reflected);
  const quartiles = interquartileRange(reflected) / 1.34;
  const silverman = 0.9 * Math.min(spread, quartiles > 0 ? quartiles : spread) * reflected.length ** -0.2;
  const all = sampleStandardDeviation([...distances]);
  return silverman * (reflected.length / distances.length) ** 0.2 * (all / spread);
}

/**
 * Draws of distances: with replacement from the distances and their mirror images at 1, smoothed by a normal kernel, brought back to the
 * variance of both together around the mean of the draw, and reflected at 1 last (Daraio and Simar 2007, section 3.4; Simar and
 * Wilson 2008). Reflected before the variance is restored, as it was first printed in 1998, no draw would come near to 1.
 *
 * @returns a function that gives as many distances as there were, each time others
 * @internal
 */
export function smoothedDraw(distances: readonly number[], bandwidth: number, seed: Seed): () => readonly number[] {
  const next = random(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const both = [...distances, ...distances.map((distance) => 2 - distance)];
  const shrunk = Math.sqrt(1 + bandwidth ** 2 / sampleVariance(both));
  return () => {
    const drawn = distances.map(() => both[Math.floor(next() * both.length)] as number);
    const middle = mean(drawn);
    return drawn.map((distance) => 1 + Math.abs(middle + (distance + bandwidth * normal() - middle) / shrunk - 1));
  };
}
