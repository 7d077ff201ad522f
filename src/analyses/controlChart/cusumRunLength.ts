import { rangeRefusal } from "../../model/refusal.ts";
import { normalTail } from "../chance/normalTail.ts";
import { requireFigure, requirePositive } from "../trend/knownSeries.ts";
import { gaussLegendre, normalDensity, runLengths } from "./runLengths.ts";

/** Places of the integral for each sigma of the interval, and the least of them. */
const DENSITY = 6;
const LEAST = 40;

/** Mean run length of one sum that starts at 0; `null` beyond reach. */
function oneSided(allowance: number, interval: number, shift: number): number | null {
  const nodes = gaussLegendre(Math.max(LEAST, Math.ceil(DENSITY * interval)), 0, interval);
  const states = [0, ...nodes.map(({ at }) => at)];
  const going = states.map((from) => [
    normalTail(from + shift - allowance),
    ...nodes.map(({ at, weight }) => weight * normalDensity(at + allowance - from - shift)),
  ]);
  return runLengths(going)?.[0] ?? null;
}

/**
 * Average run length of a two-sided CUSUM (průměrná délka běhu): after how many periods it signals, on average.
 *
 * L(u) = 1 + L(0) Φ(k − u − δ) + ∫₀ʰ L(y) φ(y + k − u − δ) dy for each side, 1/L = 1/L⁺ + 1/L⁻
 *
 * With a shift of 0 it is the time between two false alarms; monitoring 6 258 municipalities monthly with 465 between them, 13 cry
 * wolf every month. For independent normal values and sums that start at 0, by Gauss–Legendre quadrature: 465.4 for k = 0.5, h = 5 and
 * 10.4 at a shift of one sigma, as in the tables (Montgomery; R package spc).
 *
 * It does not tell the spread: half of all runs are shorter than about 0.7 of the average.
 *
 * @param chart - allowance k, at least 0, and decision interval h, at most 30 [sigma]
 * @param options.shift - of the true mean from the target [sigma] @default 0
 * @returns periods, at least 1
 * @throws RangeError `not-finite`, `value-out-of-range`, `not-positive`, `allowance-negative`, `interval-out-of-range`,
 *   `run-length-out-of-reach`
 *
 * @example
 * cusumRunLength({ allowance: 0.5, interval: 5 }).toFixed(2) // => "465.44"
 * cusumRunLength({ allowance: 0.5, interval: 5 }, { shift: 1 }).toFixed(2) // => "10.38"
 *
 * @see docs/methods/trend.md
 * @category Control chart
 */
export function cusumRunLength(
  chart: { readonly allowance: number; readonly interval: number },
  options: { readonly shift?: number } = {},
): number {
  const { allowance, interval } = chart;
  const { shift = 0 } = options;
  requireFigure("cusumRunLength", shift, "a shift");
  requirePositive("cusumRunLength", interval, "a decision interval");
  if (interval > 30) throw rangeRefusal("interval-out-of-range", `cusumRunLength requires an interval of at most 30, got ${interval}`);
  if (requireFigure("cusumRunLength", allowance, "an allowance") < 0)
    throw rangeRefusal("allowance-negative", `cusumRunLength requires an allowance of at least 0, got ${allowance}`);
  const towards = oneSided(allowance, interval, Math.abs(shift));
  if (towards === null)
    throw rangeRefusal(
      "run-length-out-of-reach",
      "cusumRunLength requires an interval that is crossed once in 1e9 periods or sooner, got a wider one",
    );
  // The side that the shift leads away from may never signal; then it adds nothing.
  const away = shift === 0 ? towards : oneSided(allowance, interval, -Math.abs(shift));
  return 1 / (1 / towards + (away === null ? 0 : 1 / away));
}
