/** What is known of a condition (pravdivostní hodnota): three values, the third one is not known. */
export type Truth = "yes" | "no" | "unknown";

/**
 * Whether the contrary holds (negace): of the unknown it is unknown.
 *
 * @param truth - of the condition
 *
 * @example
 * contrary("yes") // => "no"
 * contrary("unknown") // => "unknown"
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function contrary(truth: Truth): Truth {
  return truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown";
}

/**
 * Whether at least so many of several conditions hold (alespoň k z n), in the logic of Kleene (1952): unknown only where the unknown ones decide.
 *
 * `count` of all of them is "and", 1 is "or".
 *
 * @param of - truths
 * @param count - how many have to hold; 0 always holds
 *
 * @example
 * atLeastOf(["no", "unknown"], 2) // => "no"
 * atLeastOf(["yes", "unknown"], 1) // => "yes"
 * atLeastOf(["yes", "unknown", "no"], 2) // => "unknown"
 * atLeastOf([], 0) // => "yes"
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function atLeastOf(of: readonly Truth[], count: number): Truth {
  const surely = of.filter((truth) => truth === "yes").length;
  const possibly = surely + of.filter((truth) => truth === "unknown").length;
  return surely >= count ? "yes" : possibly < count ? "no" : "unknown";
}
