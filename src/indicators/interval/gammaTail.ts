/**
 * How much ln Γ(a + 1) exceeds Stirling's ½ ln 2πa + a ln a − a, for a of at least 10.
 */
function stirlingExcess(a: number): number {
  const square = a * a;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) / square) / a;
}

/** Coefficients of ln Γ(1 + a) = −γ a + ζ(2)/2 a² − ζ(3)/3 a³ + …, lowest power first. */
const NEAR_ONE = [
  -0.5772156649015329, 0.8224670334241132, -0.40068563438653143, 0.27058080842778454, -0.20738555102867398, 0.1695571769974082,
  -0.1440498967688461, 0.12550966952474304,
];

/**
 * ln Γ(a + 1) for a of at least 0 and below 10: near 1 by its power series, else by moving up to where Stirling's series is exact.
 *
 * @internal
 */
export function logFactorial(a: number): number {
  if (a < 0.02) return NEAR_ONE.reduceRight((value, coefficient) => (value + coefficient) * a, 0);
  let product = 1;
  let up = a;
  while (up < 10) {
    up += 1;
    product *= up;
  }
  return 0.5 * Math.log(2 * Math.PI * up) + up * Math.log(up) - up + stirlingExcess(up) - Math.log(product);
}

/** a ln(a / x) + x − a without cancellation where x is near a (Loader 2000). */
function deviance(a: number, x: number): number {
  if (Math.abs(a - x) > 0.1 * (a + x)) return a * Math.log(a / x) + x - a;
  const v = (a - x) / (a + x);
  let sum = (a - x) * v;
  let term = 2 * a * v;
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * x^a e^−x / Γ(a + 1), from which both tails of the gamma distribution and its density are made.
 *
 * @internal
 */
export function gammaTerm(a: number, x: number): number {
  if (a < 10) return Math.exp(a * Math.log(x) - x - logFactorial(a));
  return Math.exp(-stirlingExcess(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/** Lower tail by its power series, for x below a + 1. */
function series(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Upper tail by its continued fraction (Lentz), for x of at least a + 1. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 100_000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return a * value;
}

/**
 * One tail of the gamma distribution of shape a and scale 1 at x, given {@link gammaTerm} of both.
 *
 * @internal
 */
export function gammaTail(a: number, x: number, term: number, isLower: boolean): number {
  if (x < a + 1) {
    const lower = term * series(a, x);
    return isLower ? lower : 1 - lower;
  }
  const upper = term * fraction(a, x);
  return isLower ? 1 - upper : upper;
}
