const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

/**
 * Upper tail of the standard normal distribution (horní konec normovaného normálního rozdělení), P(Z > z).
 *
 * Up to 2.5 from the middle by the series φ(z) Σ z^(2k+1) / (1·3·5…(2k+1)), whose terms are all positive; beyond by the continued
 * fraction φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))) of Laplace. Relative error below 1e-12, so that a probability of 1e-300 is
 * still one; simple-statistics has the distribution from a table of four digits.
 *
 * @param z - standard deviate [1]
 * @returns a probability; 0 where it is less than the smallest number
 *
 * @internal
 */
export function normalTail(z: number): number {
  if (z < -2.5) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / ROOT_OF_TWO_PI;
  if (z > 2.5) {
    let fraction = z;
    for (let k = 200; k > 0; k--) fraction = z + k / fraction;
    return density / fraction;
  }
  let term = z;
  let series = z;
  for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(series); k += 2) {
    term *= (z * z) / k;
    series += term;
  }
  return 0.5 - density * series;
}
