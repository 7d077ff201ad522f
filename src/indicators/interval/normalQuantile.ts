import { rangeRefusal } from "../../model/refusal.ts";

/** Coefficients of Wichura (1988), algorithm AS 241 (PPND16), lowest power first: the middle, the tails, the far tails. */
const MIDDLE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
    2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852546,
  ],
] as const;
const TAIL = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
] as const;
const FAR_TAIL = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
    2.0442631033899397e-15,
  ],
] as const;

/** Value of a polynomial, lowest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) value = value * x + (coefficients[power] ?? 0);
  return value;
}

/**
 * Quantile of the standard normal distribution (kvantil normovaného normálního rozdělení), inverse of its distribution function.
 *
 * Wichura (1988), Applied Statistics 37: 477–484, algorithm AS 241; relative error about 1e-15 down to the smallest probability.
 *
 * @param probability - of a smaller value, between 0 and 1 without both ends
 * @returns the value z that is exceeded with the probability 1 − p
 * @throws RangeError `probability-out-of-range`
 *
 * @example
 * normalQuantile(0.975).toFixed(12) // => "1.959963984540"
 * normalQuantile(0.001).toFixed(12) // => "-3.090232306168"
 * normalQuantile(0.5) // => 0
 * normalQuantile(1) // => throws "probability-out-of-range"
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1))
    throw rangeRefusal("probability-out-of-range", `normalQuantile requires a probability between 0 and 1, got ${probability}`);
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const r = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(MIDDLE[0], r)) / polynomial(MIDDLE[1], r);
  }
  const r = Math.sqrt(-Math.log(fromMiddle < 0 ? probability : 1 - probability));
  const [[above, below], shift] = r <= 5 ? [TAIL, 1.6] : [FAR_TAIL, 5];
  const z = polynomial(above, r - shift) / polynomial(below, r - shift);
  return fromMiddle < 0 ? -z : z;
}
