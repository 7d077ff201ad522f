import type { Day } from "../day.ts";
import type { Period } from "../period.ts";

/** Window in which a draft may be commented (lhůta pro připomínky): the first day counts, `to` is the first day after it. */
export interface CommentWindow extends Period {
  /** When it was made known; `null` when not known. */
  readonly announcedOn: Day | null;
}
