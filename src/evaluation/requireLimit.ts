import { rangeRefusal } from "../model/refusal.ts";

/**
 * A limit of a rule, checked: a limit that is no number would let everything pass.
 *
 * @param rule - name of the factory
 * @param name - name of the limit
 * @param limit - the limit
 * @param range - least and greatest that make sense @default from 0 on
 * @returns the limit
 * @throws RangeError `limit-invalid`
 *
 * @internal
 *
 * @example
 * requireLimit("smallDenominator", "minimum", 500) // => 500
 * requireLimit("smallDenominator", "minimum", NaN) // => throws "limit-invalid"
 */
export function requireLimit(
  rule: string,
  name: string,
  limit: number,
  range: { readonly from?: number; readonly to?: number } = {},
): number {
  const { from = 0, to = Number.MAX_VALUE } = range;
  if (limit >= from && limit <= to) return limit;
  throw rangeRefusal("limit-invalid", `${rule} requires a ${name} of ${from} to ${to}, got ${String(limit)}`);
}
