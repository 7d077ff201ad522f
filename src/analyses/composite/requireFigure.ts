import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";

const FAR = 1e100;

/**
 * Refuses what is no number that can be reckoned with: an answer of it could leave the range of numbers.
 *
 * @param name - the function that asks
 * @param what - "a figure of x", for the refusal
 * @internal
 */
export function requireFigure(name: string, what: string, value: unknown): asserts value is number {
  if (typeof value !== "number")
    throw typeRefusal("not-a-number", `${name} requires ${what} as a number, got ${value === null ? "null" : typeof value}`);
  if (!Number.isFinite(value)) throw rangeRefusal("not-finite", `${name} requires ${what} that is finite, got ${value}`);
  const size = Math.abs(value);
  if (size > FAR || (size > 0 && size < 1 / FAR))
    throw rangeRefusal("number-too-extreme", `${name} requires ${what} of 0 or of a size from 1e-100 to 1e100, got ${value}`);
}
