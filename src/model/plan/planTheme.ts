/** Phenomenon or theme that a plan deals with (jev, téma): indebtedness, hidden homelessness, loneliness. */
export interface PlanTheme {
  /** A slug that stays the same from plan to plan, or the id of an indicator that shows the phenomenon. */
  readonly code: string;
  readonly title: string;
  /** Codes of target groups that it concerns. */
  readonly targetGroups: readonly string[];
  /** Slugs of types of services that answer it. */
  readonly serviceTypes: readonly string[];
}
