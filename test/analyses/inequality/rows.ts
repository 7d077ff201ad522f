import fc from "fast-check";
import { expect } from "vitest";

/** Rows of values, each member counting alike. */
export const plain = (...values: readonly (number | null)[]) => values.map((value) => ({ value }));

/** Rows of values with weights. */
export const weighed = (...pairs: readonly (readonly [value: number | null, weight: number | null])[]) =>
  pairs.map(([value, weight]) => ({ value, weight }));

/** A group with positive values and weights. */
export const positiveRows = fc.array(
  fc.record({
    value: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
    weight: fc.integer({ min: 1, max: 1000 }),
    rank: fc.integer({ min: 0, max: 5 }),
    group: fc.constantFrom("a", "b", "c"),
  }),
  { minLength: 2, maxLength: 12 },
);

export const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

/**
 * What all measures of inequality have in common, for the tests of each of them.
 *
 * PySAL example mexico.csv: gross domestic product per head of the 32 states of Mexico in 1940, and regions after Hanson (1998). Figures of
 * INEGI; the results stand in the tests of pysal/inequality.
 */
export const mexico1940 = [
  10384, 22361, 9573, 3758, 2934, 8578, 8537, 6909, 17816, 12132, 4359, 2181, 4414, 5309, 3408, 3327, 6936, 4836, 9073, 1892, 3569, 11016,
  21965, 4372, 4840, 6399, 2459, 7508, 3605, 5203, 7990, 3734,
];
export const mexicoRegions = [2, 1, 2, 5, 5, 1, 1, 3, 4, 2, 3, 5, 3, 3, 4, 3, 3, 2, 1, 5, 3, 3, 5, 2, 2, 1, 5, 1, 3, 3, 5, 2];
