/** How a remedy was checked (ověření nápravy). */
export interface FollowUp {
  readonly day: string;
  readonly result: "remedied" | "partly" | "not-remedied";
}

/** A finding of a control survey (zjištění). Its wording stays with the office: codes and days are enough here, and no name of a person gets in. */
export interface ControlFinding {
  /** The office's own, unique in the survey: `2026-014/3`. */
  readonly id: string;
  /** One of the survey's subjects. */
  readonly subject: string;
  readonly remedy: "required" | "recommended" | "none";
  /** Last day on which the remedy is in time; `null`: none was set. */
  readonly deadline: string | null;
  readonly followUps: readonly FollowUp[];
}

/** The region's own survey at a service (kontrolní šetření), apart from inspections and audits of the quality standards. */
export interface ControlSurvey {
  readonly id: string;
  readonly service: string;
  readonly day: string;
  /** What was looked at, the office's own codes: `smlouvy`, `personal`, `vykazovani`. */
  readonly subjects: readonly string[];
  readonly findings: readonly ControlFinding[];
}
