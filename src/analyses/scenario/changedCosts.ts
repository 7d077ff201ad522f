/** Whether the ways of two scenarios are the same ones (změněné náklady cesty), see {@link compareScenarios}. */
export interface ChangedCosts {
  /**
   * - `same`: every way from a place to a service that takes part in both scenarios costs the same
   * - `other`: some do not
   * - `not-compared`: one scenario is a copy of its figures, in which the costs that were given are not
   */
  readonly compared: "same" | "other" | "not-compared";
  /** Ids of services of both scenarios to which ways changed, in the order of the later one; of great circles those that have another point. */
  readonly supply: readonly string[];
  /** Ids of places from which ways to them changed, in the order of places; of great circles those that have another point. */
  readonly places: readonly string[];
}
