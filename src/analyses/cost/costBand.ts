/** Where a cost stands to those of its group (pásmo). */
export type CostBand = "far-below" | "below" | "within" | "above" | "far-above";

/** Bands by quartiles with Tukey's fences, or by multiples of the median. */
export type CostBands = "quartiles" | { readonly lower: number; readonly upper: number };
