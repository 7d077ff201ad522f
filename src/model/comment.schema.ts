import { z } from "zod";
import type { Comment, CommentAuthor } from "./comment.ts";
import { daySchema } from "./day.schema.ts";
import { recordKeySchema } from "./recordKey.schema.ts";

/** Schema of a {@link CommentAuthor}. */
export const commentAuthorSchema = z.enum([
  ...(["citizen", "user", "provider", "municipality", "kraj", "organisation", "other"] as const),
]) satisfies z.ZodType<CommentAuthor>;

/** Schema of {@link Comment}. */
export const commentSchema = z.strictObject({
  id: recordKeySchema,
  receivedOn: daySchema.nullable(),
  author: commentAuthorSchema.nullable(),
  about: z.string().min(1).max(200).nullable(),
  settlement: z.enum(["accepted", "partly", "explained", "declined"]).nullable(),
  settledOn: daySchema.nullable(),
}) satisfies z.ZodType<Comment>;
