import type { Day } from "./day.ts";
import type { RecordKey } from "./recordKey.ts";

/** Who comments, as a role, never as a person. */
export type CommentAuthor = "citizen" | "user" | "provider" | "municipality" | "kraj" | "organisation" | "other";

/** How a comment was settled (vypořádání): taken over, taken over in part, explained, not taken over. */
export type CommentSettlement = "accepted" | "partly" | "explained" | "declined";

/**
 * Comment on a plan (připomínka) and its settlement. The wording of the comment is not here: it may name people, and it stays in the office's
 * own table.
 */
export interface Comment {
  readonly id: RecordKey;
  readonly receivedOn: Day | null;
  readonly author: CommentAuthor | null;
  /** What it speaks of: a chapter or a measure of the plan, as the plan numbers them. */
  readonly about: string | null;
  /** `null` while it is not settled. */
  readonly settlement: CommentSettlement | null;
  readonly settledOn: Day | null;
}
