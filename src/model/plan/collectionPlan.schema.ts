import { z } from "zod";
import { needChannelSchema } from "../need.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import { validitySchema } from "../validity.schema.ts";
import { hasDays } from "../validity.ts";
import { bodyIdSchema } from "./bodyId.schema.ts";
import type { CollectionPlan } from "./collectionPlan.ts";
import { collectionRoundSchema } from "./collectionRound.schema.ts";
import { organisationIdSchema } from "./organisationId.schema.ts";

/** Schema of {@link CollectionPlan}. */
export const collectionPlanSchema = z
  .strictObject({
    id: recordKeySchema,
    targetGroup: z.string().min(1).max(200),
    channel: needChannelSchema,
    everyMonths: z.int().min(1).max(120).nullable(),
    responsible: bodyIdSchema.nullable(),
    organisation: organisationIdSchema.nullable(),
    basis: z.enum(["consent", "legal-duty", "public-task", "none-needed"]).nullable(),
    rounds: z
      .array(collectionRoundSchema)
      .max(1000)
      .refine((rounds) => new Set(rounds.map(({ id }) => id)).size === rounds.length, "every id once")
      .readonly(),
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<CollectionPlan>;
