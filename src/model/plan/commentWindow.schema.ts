import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import type { CommentWindow } from "./commentWindow.ts";

/** Schema of {@link CommentWindow}. */
export const commentWindowSchema = z
  .strictObject({ from: daySchema, to: daySchema, announcedOn: daySchema.nullable() })
  .refine((window) => window.from < window.to, "from before to") satisfies z.ZodType<CommentWindow>;
