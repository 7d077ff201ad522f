import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import type { Handover } from "./handover.ts";
import { organisationIdSchema } from "./organisationId.schema.ts";

/** Schema of {@link Handover}: accepted never before it was sent. */
export const handoverSchema = z
  .strictObject({
    id: recordKeySchema,
    content: z.enum([
      ...(["needs", "ways-of-meeting", "resources", "network-entries", "figures"] as const),
      ...(["plan", "evaluation", "methodology", "other"] as const),
    ]),
    from: organisationIdSchema,
    to: organisationIdSchema,
    due: daySchema.nullable(),
    sentOn: daySchema.nullable(),
    acceptedOn: daySchema.nullable(),
  })
  .refine(
    ({ sentOn, acceptedOn }) => acceptedOn === null || sentOn === null || sentOn <= acceptedOn,
    "accepted on the day of sending or later",
  ) satisfies z.ZodType<Handover>;
