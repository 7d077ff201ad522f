import { rangeRefusal } from "../../model/refusal.ts";
import { requireFigure, requirePositive } from "../trend/knownSeries.ts";
import { gaussLegendre, normalDensity, runLengths } from "./runLengths.ts";

/** Places of the integral for each standard deviation of a step, and how many at least and at most. */
const DENSITY = 6;
const LEAST = 40;
const MOST = 250;

/**
 * Average run length of a two-sided EWMA with asymptotic limits (průměrná délka běhu): after how many periods it signals, on average.
 *
 * L(z) = 1 + 1/λ ∫ L(y) φ((y − (1 − λ) z)/λ − δ) dy between the limits ∓ L √(λ/(2 − λ))
 *
 * With a shift of 0 it is the time between two false alarms. For independent normal values and a mean that starts at the target, by
 * Gauss–Legendre quadrature (Crowder 1987, Technometrics 29: 401–407; R package spc): 369 for λ = 0.1 and L = 2.7, 9.7 at a shift of one sigma.
 *
 * It does not tell the run length of exact limits, which is a little shorter at the start.
 *
 * @param chart - weight λ, from 0.01 to 1 [1], and width L
 * @param options.shift - of the true mean from the target [sigma] @default 0
 * @returns periods, at least 1
 * @throws RangeError `not-finite`, `value-out-of-range`, `not-positive`, `weight-out-of-range`, `run-length-out-of-reach`
 *
 * @example
 * ewmaRunLength({ weight: 0.1, width: 2.7 }).toFixed(2) // => "368.99"
 * ewmaRunLength({ weight: 0.1, width: 2.7 }, { shift: 1 }).toFixed(2) // => "9.73"
 *
 * @see docs/methods/trend.md
 * @category Control chart
 */
export function ewmaRunLength(
  chart: { readonly weight: number; readonly width: number },
  options: { readonly shift?: number } = {},
): number {
  const { weight, width } = chart;
  const { shift = 0 } = options;
  requireFigure("ewmaRunLength", shift, "a shift");
  requirePositive("ewmaRunLength", width, "a width");
  if (!(weight >= 0.01 && weight <= 1))
    throw rangeRefusal("weight-out-of-range", `ewmaRunLength requires a weight from 0.01 to 1, got ${String(weight)}`);
  if (width > 7) throw rangeRefusal("run-length-out-of-reach", `ewmaRunLength requires a width of at most 7, got ${width}`);
  const limit = width * Math.sqrt(weight / (2 - weight));
  const count = Math.min(MOST, Math.max(LEAST, Math.ceil((DENSITY * 2 * limit) / weight)));
  const nodes = gaussLegendre(count, -limit, limit);
  const step = (from: number) =>
    nodes.map(({ at, weight: part }) => (part / weight) * normalDensity((at - (1 - weight) * from) / weight - shift));
  // The target is a state of its own: no node lies on it, or one does and is met twice, which changes nothing.
  const going = [0, ...nodes.map(({ at }) => at)].map((from) => [0, ...step(from)]);
  const length = runLengths(going)?.[0];
  if (length === undefined)
    throw rangeRefusal(
      "run-length-out-of-reach",
      "ewmaRunLength requires limits that are crossed once in 1e9 periods or sooner, got wider ones",
    );
  return length;
}
