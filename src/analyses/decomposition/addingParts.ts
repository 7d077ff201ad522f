import { rangeRefusal } from "../../model/refusal.ts";

/** Terms and their whole, all of them multiples of one power of two, so that they add up exactly in any order. */
interface AddingParts {
  readonly terms: readonly number[];
  readonly whole: number;
}

/**
 * Rounds terms, and the whole that they are meant to add up to, to a grid of about 2⁻⁵¹ of everything that is added; what rounding left
 * goes to the largest term. Whole numbers stay whole.
 *
 * @param terms - parts whose exact sum is the whole, save for rounding
 * @param whole - what they add up to
 * @param size - the largest number the whole is a difference of
 *
 * @internal
 */
export function addingParts(terms: readonly number[], whole: number, size: number, name: string): AddingParts {
  const magnitude = terms.reduce((sum, term) => sum + Math.abs(term), Math.max(Math.abs(size), Math.abs(whole)));
  if (!Number.isFinite(magnitude))
    throw rangeRefusal("sizes-out-of-range", `${name} requires figures of sizes that can be added up, got a sum of ${magnitude}`);
  const grid = gridOf(magnitude);
  const rounded = terms.map((term) => onGrid(term, grid));
  const target = onGrid(whole, grid);
  const left = rounded.reduce((rest, term) => rest - term, target);
  const largest = rounded.reduce((at, term, i) => (Math.abs(term) > Math.abs(rounded[at] ?? 0) ? i : at), 0);
  return { terms: rounded.map((term, i) => (i === largest ? term + left : term) + 0), whole: target };
}

/** The power of two 52 places below the first digit of a magnitude, never below the smallest number. */
function gridOf(magnitude: number): number {
  if (magnitude === 0) return 1;
  let power = 1;
  while (power > magnitude) power /= 2;
  while (power <= magnitude / 2) power *= 2;
  return Math.max(power * 2 ** -51, Number.MIN_VALUE);
}

const onGrid = (value: number, grid: number): number => Math.round(value / grid) * grid + 0;
