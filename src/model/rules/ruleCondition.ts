import type { Reason } from "../../codebooks/absenceReasons.ts";

/** How a figure is compared (porovnání): both sides named, so that nobody has to guess on which side a limit lies. */
export type Comparison = "above" | "at-least" | "below" | "at-most" | "equal" | "unequal";

/** A limit (mez): a number, or the name of a parameter or of a figure of the rule. */
export type Limit = number | string;

/** A figure against a limit (prahová hodnota). A figure of which only bounds are known decides where all that is possible lies on one side. */
export interface ThresholdCondition {
  readonly kind: "threshold";
  /** Name of a figure of the rule. */
  readonly figure: string;
  readonly is: Comparison;
  readonly limit: Limit;
}

/** A figure against another one (srovnání): of the region, the country, fair peers, the previous plan, a target trajectory. */
export interface ComparedCondition {
  readonly kind: "compared";
  readonly figure: string;
  /** Name of the other figure of the rule. */
  readonly with: string;
  readonly is: Comparison;
  /** What their difference or their ratio is compared with. */
  readonly limit: Limit;
  /** The figure less the other one, in its unit; or the figure divided by the other one. */
  readonly by: "difference" | "ratio";
}

/** How a figure moved since some periods ago (změna). A break of the series between them leaves it unknown. */
export interface ChangeCondition {
  readonly kind: "change";
  readonly figure: string;
  /** How many periods lie between, 1 to 100. */
  readonly over: number;
  /** In the unit of the figure, or as a part of the older one [1]. */
  readonly by: "difference" | "relative";
  readonly is: Comparison;
  readonly limit: Limit;
}

/**
 * Whether a figure rises or falls over some periods (trend): at every step, or by the test of Mann and Kendall. A gap leaves it unknown, unless the
 * known figures already contradict a rise at every step. So few periods that the test could never say so are refused.
 */
export interface TrendCondition {
  readonly kind: "trend";
  readonly figure: string;
  /** How many of the last periods are looked at, 3 to 100. */
  readonly periods: number;
  readonly direction: "increasing" | "decreasing";
  readonly test: "every-step" | "mann-kendall";
  /** p below which the test says so, one-sided [1] @default 0.05 */
  readonly level?: number;
}

/** Whether the last point of a series signals on a control chart of individual values (signál regulačního diagramu, XmR). */
export interface SignalCondition {
  readonly kind: "signal";
  readonly figure: string;
  /** How many of the last periods make the chart, 6 to 100; with fewer than 6 known ones, or without the last one, it is unknown. */
  readonly periods: number;
  readonly rules: "outside-limits" | "nhs-7" | "western-electric-8" | "nelson-9";
  /** A signal without a side, such as too little variation, is one of `any` only. */
  readonly direction: "increasing" | "decreasing" | "any";
}

/**
 * Whether a figure has been missing for some periods (údaj chybí po několik období). Without `reasons` never unknown, save where the figure does not
 * apply now; a period in which it did not apply is none in which it was missing. With them it tells silence from not having been asked: missing for
 * another reason leaves it unknown.
 */
export interface MissingCondition {
  readonly kind: "missing";
  readonly figure: string;
  /** How many of the last periods, 1 to 100: all of them without a value. */
  readonly periods: number;
  /** For which reasons it has to be missing. @default whatever they are */
  readonly reasons?: readonly Reason[];
}

/** Whether something dated is overdue (lhůta): its day passed, and it was not done. */
export interface DeadlineCondition {
  readonly kind: "deadline";
  /** Name of events of the rule. */
  readonly event: string;
  /** Days after the term that are still borne, 0 to 3 660. @default 0 */
  readonly grace?: number;
}

/** How many events there were (počet událostí) in the days up to the day of judgement, that day with them. An event of an unknown day may be one of them. */
export interface CountCondition {
  readonly kind: "count";
  readonly event: string;
  /** How many days back, 1 to 36 600. */
  readonly days: number;
  readonly is: Comparison;
  readonly limit: Limit;
}

/** All, any, or at least some of several conditions (a, nebo), in three-valued logic: none of them is skipped. */
export interface GroupCondition {
  readonly kind: "all" | "any";
  readonly of: readonly RuleCondition[];
}

/** At least so many of several conditions (alespoň k z n). */
export interface AtLeastCondition {
  readonly kind: "at-least";
  readonly count: number;
  readonly of: readonly RuleCondition[];
}

/** The contrary of a condition (ne): of an unknown one it is unknown. */
export interface NotCondition {
  readonly kind: "not";
  readonly of: RuleCondition;
}

/** A condition that stands alone: it looks at figures or events. */
export type LeafCondition =
  | ThresholdCondition
  | ComparedCondition
  | ChangeCondition
  | TrendCondition
  | SignalCondition
  | MissingCondition
  | DeadlineCondition
  | CountCondition;

/** What a rule looks for (podmínka pravidla): data, never code. At most 8 deep, at most 64 parts. */
export type RuleCondition = LeafCondition | GroupCondition | AtLeastCondition | NotCondition;
