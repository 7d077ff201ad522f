import { dayNumber } from "../../model/day.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { requireOnce } from "../compensation/requireOnce.ts";
import { requireWord } from "../compensation/requireWord.ts";
import type { ControlFinding, ControlSurvey } from "./controlSurvey.ts";

/** A finding as it stands on a day. */
export interface FindingState {
  readonly survey: string;
  readonly service: string;
  readonly finding: string;
  readonly subject: string;
  readonly found: string;
  readonly remedy: ControlFinding["remedy"];
  readonly deadline: string | null;
  /** `open`: asked for and not remedied, in time or without a deadline; `overdue`: the deadline has passed; `nothing-asked`: no remedy was. */
  readonly state: "remedied" | "open" | "overdue" | "nothing-asked";
  /** Whether the last follow-up said that it was remedied in part. */
  readonly partly: boolean;
  readonly remediedOn: string | null;
  /** Days after the deadline: until the remedy, or until the day asked about [day]; 0 in time, `null` without a deadline. */
  readonly daysLate: number | null;
}

/** Findings on one subject at the surveys of one service that looked at it. */
export interface SubjectTrend {
  readonly service: string;
  readonly subject: string;
  readonly surveys: readonly { readonly survey: string; readonly day: string; readonly findings: number }[];
  /** From the last but one survey to the last; `null` with one alone. */
  readonly direction: "better" | "same" | "worse" | null;
  /** Whether something was found again, at the last two surveys that looked. */
  readonly repeated: boolean;
}

/** Control surveys as they stand on a day. */
export interface ControlSurveys {
  readonly kind: "control-surveys";
  readonly method: "control-surveys@1";
  readonly day: string;
  /** Surveys up to the day, and those after it, which are not read. */
  readonly surveys: number;
  readonly later: number;
  /** By day of the survey, survey and finding. */
  readonly findings: readonly FindingState[];
  /** Most overdue first. */
  readonly overdue: readonly FindingState[];
  /** By service and subject. */
  readonly trends: readonly SubjectTrend[];
}

/**
 * Control surveys of a region (kontrolní šetření kraje): what was found, what is remedied, what is overdue on a day, and how it went by subject.
 *
 * Surveys and follow-ups after the day are not read, so that the state of last year can be told today. A remedy that was found
 * wanting again later is open again. A subject is compared with itself over surveys that looked at it; a survey of something else says nothing of it.
 *
 * @param surveys - of any services, in any order
 * @param options.day - the day asked about
 * @returns findings with their state, overdue remedies, trend by subject
 * @throws RangeError `day-invalid`, `survey-twice`, `finding-twice`, `subject-unknown`, `follow-up-too-early`; TypeError `option-not-known`
 *
 * @example
 * const finding = { id: "1", subject: "smlouvy", remedy: "required", deadline: "2026-06-01", followUps: [{ day: "2026-05-20", result: "partly" }] }
 * const survey = { id: "2026-014", service: "1234567", day: "2026-03-10", subjects: ["smlouvy", "personal"], findings: [finding] }
 * const state = controlSurveys([survey], { day: "2026-06-30" })
 * state.overdue.map(({ finding, daysLate, partly }) => [finding, daysLate, partly]) // => [["1", 29, true]]
 * controlSurveys([survey], { day: "2026-05-31" }).findings[0].state // => "open"
 * state.trends.map(({ subject, direction }) => [subject, direction]) // => [["personal", null], ["smlouvy", null]]
 *
 * @see docs/methods/region.md
 * @category Quality
 */
export function controlSurveys(surveys: readonly ControlSurvey[], options: { readonly day: string }): ControlSurveys {
  const { day } = options;
  const today = dayNumber(day);
  requireOnce(
    "controlSurveys",
    surveys.map(({ id }) => id),
    "survey-twice",
  );
  for (const survey of surveys) requireSound(survey);
  const held = surveys.filter((survey) => survey.day <= day).toSorted((a, b) => before(a.day, b.day) || before(a.id, b.id));
  const findings = held.flatMap((survey) =>
    survey.findings.toSorted((a, b) => before(a.id, b.id)).map((finding) => stateOf(survey, finding, day, today)),
  );
  return {
    ...{ kind: "control-surveys", method: "control-surveys@1", day, surveys: held.length, later: surveys.length - held.length, findings },
    overdue: findings
      .filter(({ state }) => state === "overdue")
      .toSorted((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0) || before(a.survey, b.survey) || before(a.finding, b.finding)),
    trends: trendsOf(held),
  };
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function requireSound(survey: ControlSurvey): void {
  dayNumber(survey.day);
  requireOnce(
    "controlSurveys",
    survey.findings.map(({ id }) => id),
    "finding-twice",
  );
  for (const { id, subject, remedy, deadline, followUps } of survey.findings) {
    requireWord("controlSurveys", "remedy", remedy, ["required", "recommended", "none"]);
    for (const { result } of followUps) requireWord("controlSurveys", "result", result, ["remedied", "partly", "not-remedied"]);
    if (!survey.subjects.includes(subject))
      throw rangeRefusal(
        "subject-unknown",
        `controlSurveys requires findings on subjects of the survey, got ${subject} of ${id} in ${survey.id}`,
      );
    if (deadline !== null) dayNumber(deadline);
    for (const { day } of followUps)
      if (dayNumber(day) < dayNumber(survey.day))
        throw rangeRefusal(
          "follow-up-too-early",
          `controlSurveys requires follow-ups after the survey, got ${day} of ${id} in ${survey.id}`,
        );
  }
}

function stateOf(survey: ControlSurvey, finding: ControlFinding, day: string, today: number): FindingState {
  const { id, subject, remedy, deadline, followUps } = finding;
  const seen = followUps.filter((one) => one.day <= day).toSorted((a, b) => before(a.day, b.day));
  const last = seen.at(-1);
  const isRemedied = last?.result === "remedied";
  // Remedied since the first of the follow-ups that say so without another one in between.
  const since = seen.findLastIndex(({ result }) => result !== "remedied") + 1;
  const remediedOn = isRemedied ? (seen[since]?.day ?? null) : null;
  const until = remediedOn === null ? today : dayNumber(remediedOn);
  const daysLate = deadline === null || remedy === "none" ? null : Math.max(0, until - dayNumber(deadline));
  const isLate = daysLate !== null && daysLate > 0;
  const state = remedy === "none" ? "nothing-asked" : isRemedied ? "remedied" : isLate ? "overdue" : "open";
  return {
    ...{ survey: survey.id, service: survey.service, finding: id, subject, found: survey.day, remedy, deadline, state },
    ...{ partly: last?.result === "partly", remediedOn, daysLate },
  };
}

function trendsOf(surveys: readonly ControlSurvey[]): readonly SubjectTrend[] {
  const byPair = new Map<string, { service: string; subject: string; surveys: { survey: string; day: string; findings: number }[] }>();
  for (const { id, service, day, subjects, findings } of surveys) {
    for (const subject of new Set(subjects)) {
      const key = JSON.stringify([service, subject]);
      const pair = byPair.get(key) ?? { service, subject, surveys: [] };
      pair.surveys.push({ survey: id, day, findings: findings.filter((finding) => finding.subject === subject).length });
      byPair.set(key, pair);
    }
  }
  const sorted = [...byPair.values()].toSorted((a, b) => before(a.service, b.service) || before(a.subject, b.subject));
  return sorted.map((pair): SubjectTrend => {
    const [now, earlier] = [pair.surveys.at(-1)?.findings ?? 0, pair.surveys.at(-2)?.findings ?? null];
    const direction = earlier === null ? null : now < earlier ? "better" : now > earlier ? "worse" : "same";
    return { ...pair, direction, repeated: earlier !== null && earlier > 0 && now > 0 };
  });
}
