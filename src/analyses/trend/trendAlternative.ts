/** Which departures from no trend count: both, or one that was chosen before the figures were seen. */
export type TrendAlternative = "two-sided" | "increasing" | "decreasing";
