/** Oracle for sums: every finite number is a whole multiple of 2^-1074, so sums are exact in whole numbers of any size. */
const POWER = 1074;

/** A finite number times 2^1074. */
export function scaled(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : (fraction | 0x10000000000000n) << BigInt(exponent - 1);
  return bits >> 63n === 1n ? -size : size;
}

/** The number nearest to `whole` × 2^-1074, ties to even; infinite beyond the range of numbers. */
export function nearest(whole: bigint): number {
  const size = whole < 0n ? -whole : whole;
  const extra = size.toString(2).length - 53;
  if (extra <= 0) return Number(whole) * Number.MIN_VALUE;
  const step = 1n << BigInt(extra);
  const rest = size % step;
  let kept = size / step;
  if (rest * 2n > step || (rest * 2n === step && kept % 2n === 1n)) kept += 1n;
  const value = Number(kept) * 2 ** (extra - POWER);
  return whole < 0n ? -value : value;
}

/** The exact sum of finite numbers, rounded once. */
export const rationalSum = (values: readonly number[]): number => nearest(values.reduce((total, value) => total + scaled(value), 0n));
