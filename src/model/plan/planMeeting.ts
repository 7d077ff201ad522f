import type { Day } from "../day.ts";
import type { RecordKey } from "../recordKey.ts";
import type { BodyId } from "./bodyId.ts";
import type { MemberId } from "./memberId.ts";

/** What a meeting was for, as far as the cycle asks. */
export type PlanMeetingPurpose = "work" | "settlement" | "evaluation";

/** Presence of one member at a meeting (účast). */
export interface PlanAttendance {
  readonly member: MemberId;
  readonly invited: boolean;
  /** `null` when not known. */
  readonly present: boolean | null;
}

/** Meeting of a body (jednání) with its attendance; the roles of those present are those of their memberships on that day. */
export interface PlanMeeting {
  readonly id: RecordKey;
  readonly body: BodyId;
  readonly on: Day;
  readonly purpose: PlanMeetingPurpose;
  /** `null` when no list of attendance is at hand. */
  readonly attendance: readonly PlanAttendance[] | null;
  /** When the minutes (zápis) were published; `null` when they were not. */
  readonly minutesPublishedOn: Day | null;
}
