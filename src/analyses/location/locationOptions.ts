/** What the choice is to be best at (kritérium výběru). */
export type LocationAim = "p-median" | "max-cover" | "set-cover" | "p-center" | "least-unmet-need" | "least-inequality";

/** How unlike the shares of unmet need of territories are. */
export type InequalityMeasure = "absolute-gini" | "worst-share";

/** What is asked of a {@link LocationProblem}. */
export interface LocationOptions {
  /**
   * - `p-median`: least Σ people × cost to the nearest site, after as many people as possible are reached at all; exact
   * - `max-cover`: most people within the radius; exact
   * - `set-cover`: fewest sites, or least money, so that every place lies within the radius; exact
   * - `p-center`: least cost of the place that is farthest from its nearest site; exact
   * - `least-unmet-need`: fewest people for whom no capacity within reach is left, then least travel; best found, with a bound on the people
   * - `least-inequality`: share of unmet need and its inequality between territories, as little as possible together; best found
   */
  readonly aim: LocationAim;
  /** Sites to add, at most; for `p-median` see `needlessSites`. @default null, no limit */
  readonly sites?: number | null;
  /**
   * What becomes of `sites` of `p-median` where fewer serve everybody as well.
   *
   * - `leave-out`: no site is opened that betters nobody whose number is known; `notUsed` says how many were left
   * - `fill-up`: exactly so many, as the textbook has it (Σ y = p), or as many of them as other limits leave room for: candidates of the first ids
   *   make up the number, and `filledUp` names them
   *
   * @default "leave-out"
   */
  readonly needlessSites?: "leave-out" | "fill-up";
  /** Budget in capacity (rozpočet v kapacitě): added capacity, at most [person] @default null, no limit */
  readonly capacity?: number | null;
  /** Budget in money (rozpočet v penězích), at most [CZK] @default null, no limit */
  readonly money?: number | null;
  /** Farther than this nobody is served, the limit itself is within [km] or [min] @default null, as far as there is a way */
  readonly radius?: number | null;
  /** What `set-cover` makes the least of. @default "sites" */
  readonly minimise?: "sites" | "money";
  /** Whether `set-cover` and `p-center` have an answer when some place can be served by no site at all. @default "all-places" */
  readonly coverage?: "all-places" | "reachable-places";
  /** @default "absolute-gini" */
  readonly inequality?: InequalityMeasure;
  /** Between which territories `least-inequality` compares. @default "okres" */
  readonly between?: "place" | "orp" | "okres" | "kraj";
  /** Weight of the share of unmet need beside its inequality; at 0 nobody served anywhere is a perfect answer [1] @default 1 */
  readonly needWeight?: number;
  /** Parts of an exact search that are looked into before it ends as not proven. @default 5000 */
  readonly nodeLimit?: number;
  /** Choices that the aims with capacities try; where there are no more than that, all of them are tried and the best is proven. @default 1000 */
  readonly choiceLimit?: number;
}
