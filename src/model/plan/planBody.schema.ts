import { z } from "zod";
import { validitySchema } from "../validity.schema.ts";
import { hasDays } from "../validity.ts";
import { bodyIdSchema } from "./bodyId.schema.ts";
import { organisationIdSchema } from "./organisationId.schema.ts";
import type { PlanBody, PlanTier } from "./planBody.ts";

/** Schema of {@link PlanTier}. */
export const planTierSchema = z.enum(["obec", "orp", "okres", "kraj"]) satisfies z.ZodType<PlanTier>;

/** Schema of {@link PlanBody}. */
export const planBodySchema = z
  .strictObject({
    id: bodyIdSchema,
    kind: z.enum([
      ...(["steering-group", "working-group", "okres-team", "regional-working-group"] as const),
      ...(["planning-centre", "council", "assembly", "other"] as const),
    ]),
    tier: planTierSchema,
    organisation: organisationIdSchema.nullable(),
    targetGroups: z.array(z.string().min(1).max(200)).max(200).readonly().nullable(),
    mandate: z.enum(["proposes", "recommends", "approves"]).nullable(),
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<PlanBody>;
