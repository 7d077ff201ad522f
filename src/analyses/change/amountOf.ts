import { exactSum } from "../../model/exactSum.ts";
import type { FieldChange } from "./serviceChange.ts";

/**
 * Amounts of a capacity field together; `null` when there is none on that side.
 *
 * @internal
 *
 * @example
 * amountOf([12, 20]) // => 32
 * amountOf(null) // => null
 */
export function amountOf(value: FieldChange["from"]): number | null {
  if (typeof value === "number") return value;
  if (!Array.isArray(value)) return null;
  return exactSum(value.filter((one) => typeof one === "number"));
}
