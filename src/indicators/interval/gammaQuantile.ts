import { rangeRefusal } from "../../model/refusal.ts";
import { gammaTail, gammaTerm, logFactorial } from "./gammaTail.ts";
import { normalQuantile } from "./normalQuantile.ts";

/** Above this shape Temme's expansion has all digits. */
const LARGE_SHAPE = 100_000;

/**
 * Quantile of the gamma distribution with scale 1 (kvantil rozdělení gama); half of the χ² quantile with twice as many degrees of
 * freedom.
 *
 * Halley's method on the logarithm of the incomplete gamma function (series, or continued fraction above shape + 1); above the shape
 * 100 000 the expansion of Temme (1992), Math. Comp. 58: 755–764. Relative error below 1e-12 for shapes of at least 0.01.
 *
 * @param probability - of the chosen tail, between 0 and 1 without both ends
 * @param shape - above 0; need not be whole
 * @param options.tail - whether the probability is that of a smaller or of a larger value @default "lower"
 * @returns the value; 0 where it is smaller than the smallest number
 * @throws RangeError `probability-out-of-range`, `shape-not-positive`
 *
 * @example
 * gammaQuantile(0.025, 1).toFixed(12) // => "0.025317807984"
 * gammaQuantile(0.025, 2, { tail: "upper" }).toFixed(12) // => "5.571643390939"
 * (2 * gammaQuantile(0.05, 5, { tail: "upper" })).toFixed(3) // => "18.307"
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function gammaQuantile(probability: number, shape: number, options: { readonly tail?: "lower" | "upper" } = {}): number {
  if (!(probability > 0 && probability < 1))
    throw rangeRefusal("probability-out-of-range", `gammaQuantile requires a probability between 0 and 1, got ${probability}`);
  if (!(shape > 0 && shape < Number.POSITIVE_INFINITY))
    throw rangeRefusal("shape-not-positive", `gammaQuantile requires a finite shape above 0, got ${shape}`);
  const isLower = options.tail !== "upper";
  return probability <= 0.5 ? quantile(probability, shape, isLower) : quantile(1 - probability, shape, !isLower);
}

/** Quantile from the smaller of both tails. */
function quantile(probability: number, shape: number, isLower: boolean): number {
  const z = isLower ? normalQuantile(probability) : 0 - normalQuantile(probability);
  if (shape > LARGE_SHAPE) return temme(z, shape);
  if (shape >= 10) return solved(probability, shape, isLower, wilsonHilferty(z, shape));
  // The value is never below the one where x^a / Γ(a + 1) is the lower tail, and equals it where that is tiny.
  const floor = Math.exp(((isLower ? Math.log(probability) : Math.log1p(-probability)) + logFactorial(shape)) / shape);
  return floor < 1e-17 ? floor : solved(probability, shape, isLower, Math.max(floor, wilsonHilferty(z, shape)));
}

/** Wilson and Hilferty (1931): the cube root is nearly normal. */
function wilsonHilferty(z: number, shape: number): number {
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  return root > 0 ? shape * root * root * root : 0;
}

/** Halley's steps in ln x from a first guess; both tails are log-concave in ln x. */
function solved(probability: number, shape: number, isLower: boolean, guess: number): number {
  let x = guess > 0 ? guess : shape / 2;
  for (let step = 0; step < 200; step++) {
    const term = gammaTerm(shape, x);
    const tail = gammaTail(shape, x, term, isLower);
    const slope = ((isLower ? 1 : -1) * shape * term) / tail;
    const newton = -Math.log(tail / probability) / slope;
    // Halley's correction; where the tail vanishes or the slope does, a plain step to the side of the root.
    const halley = newton / (1 + (newton * (shape - x - slope)) / 2);
    const change = Number.isFinite(halley) ? Math.max(-1, Math.min(1, halley)) : tail > probability === isLower ? -1 : 1;
    x *= Math.exp(change);
    if (Math.abs(change) < 1e-6) break;
  }
  return x;
}

/** Temme's expansion for a large shape. */
function temme(z: number, shape: number): number {
  const first = z / Math.sqrt(shape);
  const correction = (-1 / 3 + first * (1 / 36 + first * (1 / 1620 + first * (-7 / 6480 + (first * 5) / 18144))) - 7 / 405 / shape) / shape;
  const eta = first + correction;
  const ratio =
    1 +
    eta *
      (1 +
        eta * (1 / 3 + eta * (1 / 36 + eta * (-1 / 270 + eta * (1 / 4320 + eta * (1 / 17010 + eta * (-139 / 5443200 + eta / 204120)))))));
  return shape * ratio;
}
