import { expect, it } from "vitest";
import type { z } from "zod";
import { commentSchema } from "../../src/model/comment.schema.ts";
import type { Comment } from "../../src/model/comment.ts";

const comment = { id: "3", receivedOn: "2025-02-01", author: "citizen", about: "4.1", settlement: "partly", settledOn: null };

it("commentSchema is that of the noun, both ways", () => {
  const there: Comment = commentSchema.parse(comment);
  const back: z.infer<typeof commentSchema> = there;
  expect(back).toEqual(comment);
});

it.each([
  ["a wording", { ...comment, text: "Chybí lavička" }],
  ["a person as author", { ...comment, author: "Nováková" }],
  ["a Czech date", { ...comment, receivedOn: "1. 2. 2025" }],
  ["an unknown settlement", { ...comment, settlement: "yes" }],
])("commentSchema refuses %s", (_, value) => {
  expect(commentSchema.safeParse(value).success).toBe(false);
});
