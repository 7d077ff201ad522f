import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import { bodyIdSchema } from "./bodyId.schema.ts";
import { memberIdSchema } from "./memberId.schema.ts";
import type { PlanMeeting } from "./planMeeting.ts";

const attendance = z.strictObject({ member: memberIdSchema, invited: z.boolean(), present: z.boolean().nullable() });

/** Schema of {@link PlanMeeting}. */
export const planMeetingSchema = z.strictObject({
  id: recordKeySchema,
  body: bodyIdSchema,
  on: daySchema,
  purpose: z.enum(["work", "settlement", "evaluation"]),
  attendance: z
    .array(attendance)
    .max(1000)
    .refine((list) => new Set(list.map(({ member }) => member)).size === list.length, "every member once")
    .readonly()
    .nullable(),
  minutesPublishedOn: daySchema.nullable(),
}) satisfies z.ZodType<PlanMeeting>;
