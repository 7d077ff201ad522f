import type { Day } from "./day.ts";
import type { RecordKey } from "./recordKey.ts";
import type { TerritoryId } from "./territoryId.ts";

/** Who noticed: a worker in the field (terénní pracovník), a working group (pracovní skupina), an opinion survey (průzkum). */
export type RiskSignalSource = "field-worker" | "working-group" | "survey";

/**
 * How the people were found who speak in a signal. Only a random sample, or everybody asked, speaks for more than themselves:
 *
 * - `random-sample`: everybody had a known chance to be asked
 * - `everybody-asked`: a whole population was asked, those who did not answer are not among the respondents
 * - `quota-sample`, `self-selected`, `at-hand`: chosen by quotas, who wanted to, who was there
 * - `discussion`, `own-work`: what a group agreed on, what a worker meets in the work
 */
export type RiskSignalMethod =
  | "random-sample"
  | "everybody-asked"
  | "quota-sample"
  | "self-selected"
  | "at-hand"
  | "discussion"
  | "own-work";

/**
 * Signal of a social risk from people (signál sociálního rizika): what workers, groups and surveys noticed before any statistics did.
 * Counts and codes only: it has no free text and no place for a name.
 */
export interface RiskSignal {
  readonly id: RecordKey;
  /** Code of the risk: id of an indicator, or the office's own slug, `energy-poverty`. */
  readonly theme: string;
  /** Code of a target group (cílová skupina); `null` when it is about everybody. */
  readonly targetGroup: string | null;
  readonly territory: TerritoryId;
  readonly source: RiskSignalSource;
  readonly method: RiskSignalMethod | null;
  /** People who answered, were present or were met [persons] */
  readonly respondents: number | null;
  /** How many of them reported the risk [persons]; not beside `share`. */
  readonly count: number | null;
  /** Share of them that is printed without a count [1]; not beside `count`. */
  readonly share: number | null;
  /** The day it speaks of. */
  readonly day: Day;
  /** Since when the office has known it. */
  readonly knownAt: Day;
}

/**
 * Whether a text may be the code of a risk: small letters without diacritics, digits, hyphens and slashes. A sentence is none.
 *
 * @param text - any value
 *
 * @example
 * isRiskTheme("own/energy-poverty") // => true
 * isRiskTheme("u Nováků netopí") // => false
 *
 * @see docs/methods/early-warning.md
 */
export function isRiskTheme(text: unknown): text is string {
  return typeof text === "string" && /^[a-z][a-z\d/-]{0,63}$/.test(text) && !(text in Object.prototype);
}
