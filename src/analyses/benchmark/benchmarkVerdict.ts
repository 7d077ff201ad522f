/**
 * How a figure stands to a benchmark (srovnání s referenční hodnotou): better and worse where the indicator has a direction, higher and
 * lower where it has none. `same` is not proven to differ, which is less than proven to be equal.
 */
export type BenchmarkVerdict = "better" | "worse" | "higher" | "lower" | "same" | "too-few";

/** Published limits of a funnel plot; both belong to the British public health indicators and differ for small areas. */
export type FunnelVariant = "funnel.phe-2.1" | "funnel.fingertips-2020";

/** Named ways of comparing a figure with a benchmark. */
export type BenchmarkVariant = FunnelVariant | "single-overlap" | "double-overlap";

/** What is compared: a part of a whole, or events against people or places. */
export type BenchmarkStatistic = "proportion" | "rate";
