import { z } from "zod";
import { validitySchema } from "../validity.schema.ts";
import { hasDays } from "../validity.ts";
import { memberIdSchema } from "./memberId.schema.ts";
import { organisationIdSchema } from "./organisationId.schema.ts";
import { planTierSchema } from "./planBody.schema.ts";
import type { PlanOffice } from "./planOffice.ts";

/** Schema of {@link PlanOffice}. */
export const planOfficeSchema = z
  .strictObject({
    kind: z.enum(["coordinator", "manager", "methodologist", "guarantor"]),
    tier: planTierSchema,
    organisation: organisationIdSchema.nullable(),
    holder: memberIdSchema.nullable(),
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<PlanOffice>;
