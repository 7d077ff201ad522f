import type { z } from "zod";
import { commentSchema } from "../comment.schema.ts";
import { daySchema } from "../day.schema.ts";
import { bodyIdSchema } from "./bodyId.schema.ts";
import type { PlanComment } from "./planComment.ts";

/** Schema of {@link PlanComment}. */
export const planCommentSchema = commentSchema.extend({
  settledBy: bodyIdSchema.nullable(),
  settlementPublishedOn: daySchema.nullable(),
}) satisfies z.ZodType<PlanComment>;
