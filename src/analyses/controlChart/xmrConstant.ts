import type { XmrConstant } from "./xmrOptions.ts";

/** d₂ of two: mean range of two standard normal values. */
const D2 = 2 / Math.sqrt(Math.PI);

/**
 * Multipliers of the mean moving range: to the limits of values, and to the upper limit of the moving ranges, D₄.
 *
 * @internal
 */
export const xmrConstant: Readonly<Record<XmrConstant, { readonly limits: number; readonly range: number; readonly sigma: number }>> = {
  "2.66": { limits: 2.66, range: 3.267, sigma: 2.66 / 3 },
  "three-over-1.128": { limits: 3 / 1.128, range: 3.267, sigma: 1 / 1.128 },
  // D₄ = 1 + 3 d₃ / d₂ with d₃ = √(2 − 4/π).
  "three-over-d2": { limits: 3 / D2, range: 1 + (3 * Math.sqrt(2 - 4 / Math.PI)) / D2, sigma: 1 / D2 },
};
