import { rangeRefusal } from "../../model/refusal.ts";

/**
 * A figure of a result, which has to be within the range of numbers.
 *
 * @internal
 */
export function finiteFigure(value: number): number {
  if (!Number.isFinite(value))
    throw rangeRefusal("figure-overflow", "the frontier requires results within the range of numbers, got a figure beyond it");
  return value + 0;
}
