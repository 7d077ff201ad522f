/** More decimals tell a reader nothing. */
const MOST = 12;

/**
 * How many decimals a figure and its limit need so that what is printed does not say the opposite of what was found: 84.999 % below a minimum of
 * 85 % is not printed as 85.0 % below 85.0 %.
 *
 * @param a - one figure
 * @param b - the other one
 * @param decimals - as many as are printed as a rule
 * @param print - the text of a figure with so many decimals
 * @returns the rule, or as many more as make two texts of two figures that differ
 *
 * @internal
 *
 * @example
 * decimalsApart(59.997, 60, 2, (value, decimals) => value.toFixed(decimals)) // => 3
 * decimalsApart(60, 60, 2, (value, decimals) => value.toFixed(decimals)) // => 2
 */
export function decimalsApart(a: number, b: number, decimals: number, print: (value: number, decimals: number) => string): number {
  if (a === b) return decimals;
  for (let more = decimals; more <= MOST; more++) if (print(a, more) !== print(b, more)) return more;
  return decimals;
}
