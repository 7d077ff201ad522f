import type { Comment } from "../comment.ts";
import type { Day } from "../day.ts";
import type { BodyId } from "./bodyId.ts";

/**
 * Comment on a draft of a plan (připomínka) with the way it was settled (vypořádání): a {@link Comment} and who settled it. Neither the wording
 * nor its author is here.
 */
export interface PlanComment extends Comment {
  /** `null` while it is not settled, or when not known. */
  readonly settledBy: BodyId | null;
  /** When the settlement was published; `null` when it was not. */
  readonly settlementPublishedOn: Day | null;
}
