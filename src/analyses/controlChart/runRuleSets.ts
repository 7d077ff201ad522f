/** One rule by which points of a control chart are more than chance; `name` is what a signal is called by. */
export type RunRule =
  /** One point outside the limits; on a limit is not outside. */
  | { readonly kind: "outside-limits"; readonly name: string }
  /** So many points in a row on one side of the mean; on the mean is on neither. */
  | { readonly kind: "one-side"; readonly name: string; readonly points: number }
  /** So many points in a row each above, or each below, the one before: 7 points are 6 steps. */
  | { readonly kind: "trend"; readonly name: string; readonly points: number }
  /** So many points in a row by turns above and below the one before. */
  | { readonly kind: "alternating"; readonly name: string; readonly points: number }
  /** So many points in a row nearer to the mean than `distance` of the limits. */
  | { readonly kind: "within"; readonly name: string; readonly points: number; readonly distance: number }
  /** So many points in a row farther from the mean than `distance` of the limits, on whatever side. */
  | { readonly kind: "away"; readonly name: string; readonly points: number; readonly distance: number }
  /** At least `least` of so many points in a row farther out than `distance` of the limits, on one side. */
  | {
      readonly kind: "beyond";
      readonly name: string;
      readonly points: number;
      readonly least: number;
      readonly distance: number;
      /** Whether the other points of the row have to be on the same side of the mean. */
      readonly others: "same-side" | "anywhere";
      /** Whether a point outside the limits counts as one of the `least`. */
      readonly outside: "counted" | "uncounted";
    };

const OUTSIDE = { kind: "outside-limits", name: "outside-limits" } as const;
const beyond = { kind: "beyond", others: "anywhere", outside: "counted" } as const;

/**
 * Sets of rules for control charts by name (sady pravidel regulačního diagramu). The order is that of precedence: a point is said by the
 * first rule that it belongs to.
 *
 * - `outside-limits`: nothing but the limits (Shewhart)
 * - `nhs-7`: 7 points on one side, 7 in a row, 2 of 3 near a limit with all three on its side (NHS England, Making Data Count, as
 *   NHSRplotthedots has it)
 * - `western-electric-8`: 8 on one side, 2 of 3 in the outer third, 4 of 5 in the outer two thirds (Western Electric 1956)
 * - `nelson-9`: 9 on one side, 6 in a row, 14 by turns, 2 of 3, 4 of 5, 15 near the mean, 8 away from it (Nelson 1984, Journal
 *   of Quality Technology 16: 237–239)
 *
 * More rules find more, and more of it is chance: by the limits alone 1 point of 370 is a false alarm, by four rules 1 of about 90.
 *
 * @example
 * runRuleSets["nhs-7"].map(({ name }) => name) // => ["outside-limits", "trend-7", "2-of-3", "one-side-7"]
 * runRuleSets["western-electric-8"].length // => 4
 *
 * @see docs/methods/trend.md
 * @category Control chart
 */
export const runRuleSets = {
  "outside-limits": [OUTSIDE],
  "nhs-7": [
    OUTSIDE,
    { kind: "trend", name: "trend-7", points: 7 },
    { kind: "beyond", name: "2-of-3", points: 3, least: 2, distance: 2 / 3, others: "same-side", outside: "uncounted" },
    { kind: "one-side", name: "one-side-7", points: 7 },
  ],
  "western-electric-8": [
    OUTSIDE,
    { ...beyond, name: "2-of-3", points: 3, least: 2, distance: 2 / 3 },
    { ...beyond, name: "4-of-5", points: 5, least: 4, distance: 1 / 3 },
    { kind: "one-side", name: "one-side-8", points: 8 },
  ],
  "nelson-9": [
    OUTSIDE,
    { kind: "one-side", name: "one-side-9", points: 9 },
    { kind: "trend", name: "trend-6", points: 6 },
    { kind: "alternating", name: "alternating-14", points: 14 },
    { ...beyond, name: "2-of-3", points: 3, least: 2, distance: 2 / 3 },
    { ...beyond, name: "4-of-5", points: 5, least: 4, distance: 1 / 3 },
    { kind: "within", name: "within-15", points: 15, distance: 1 / 3 },
    { kind: "away", name: "away-8", points: 8, distance: 1 / 3 },
  ],
} as const satisfies Readonly<Record<string, readonly RunRule[]>>;

/** Name of a set of rules. */
export type RunRuleSet = keyof typeof runRuleSets;
