import { z } from "zod";
import { periodSchema } from "../period.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import type { PlanEvent } from "./planEvent.ts";
import { planRoleSchema } from "./planMembership.schema.ts";

/** Schema of {@link PlanEvent}. */
export const planEventSchema = z.strictObject({
  id: recordKeySchema,
  kind: z.enum(["training", "workshop", "consultation", "fair", "round-table", "public-hearing", "other"]),
  period: periodSchema,
  hours: z.number().min(0).max(10_000).nullable(),
  participants: z.partialRecord(planRoleSchema, z.int().min(0)).readonly().nullable(),
}) satisfies z.ZodType<PlanEvent, unknown>;
