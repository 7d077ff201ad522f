import { z } from "zod";
import { validitySchema } from "../validity.schema.ts";
import { hasDays } from "../validity.ts";
import { bodyIdSchema } from "./bodyId.schema.ts";
import { memberIdSchema } from "./memberId.schema.ts";
import { organisationIdSchema } from "./organisationId.schema.ts";
import type { PlanMembership, PlanRole } from "./planMembership.ts";

/** Schema of {@link PlanRole}. */
export const planRoleSchema = z.enum([
  ...(["commissioner", "provider", "user", "municipality", "public-administration"] as const),
  ...(["affected-public", "public", "expert", "related-provider"] as const),
]) satisfies z.ZodType<PlanRole>;

/** Schema of {@link PlanMembership}. */
export const planMembershipSchema = z
  .strictObject({
    member: memberIdSchema,
    body: bodyIdSchema,
    organisation: organisationIdSchema.nullable(),
    roles: z.array(planRoleSchema).max(9).readonly(),
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<PlanMembership>;
