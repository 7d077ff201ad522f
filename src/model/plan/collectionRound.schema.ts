import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import type { CollectionRound, CollectionStep } from "./collectionRound.ts";
import { organisationIdSchema } from "./organisationId.schema.ts";

/** Schema of {@link CollectionStep}. */
const collectionStepSchema = z.strictObject({
  kind: z.enum(["prepare", "announce", "collect", "evaluate", "publish"]),
  due: daySchema.nullable(),
  doneOn: daySchema.nullable(),
  organisation: organisationIdSchema.nullable(),
}) satisfies z.ZodType<CollectionStep>;

/** Schema of {@link CollectionRound}: every step once. */
export const collectionRoundSchema = z.strictObject({
  id: recordKeySchema,
  due: daySchema.nullable(),
  closedOn: daySchema.nullable(),
  steps: z
    .array(collectionStepSchema)
    .max(5)
    .refine((steps) => new Set(steps.map(({ kind }) => kind)).size === steps.length, "every step once")
    .readonly(),
}) satisfies z.ZodType<CollectionRound>;
