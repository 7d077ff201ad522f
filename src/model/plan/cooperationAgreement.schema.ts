import { z } from "zod";
import { recordKeySchema } from "../recordKey.schema.ts";
import { validitySchema } from "../validity.schema.ts";
import { hasDays } from "../validity.ts";
import type { CooperationAgreement } from "./cooperationAgreement.ts";
import { handoverSchema } from "./handover.schema.ts";
import { organisationIdSchema } from "./organisationId.schema.ts";

/** Schema of {@link CooperationAgreement}: at least two parties. */
export const cooperationAgreementSchema = z
  .strictObject({
    id: recordKeySchema,
    parties: z.array(organisationIdSchema).min(2).max(1000).readonly(),
    handovers: z.array(handoverSchema).max(10_000).readonly().nullable(),
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<CooperationAgreement>;
