import { z } from "zod";
import { daySchema } from "./day.schema.ts";
import { recordKeySchema } from "./recordKey.schema.ts";
import { isRiskTheme, type RiskSignal } from "./riskSignal.ts";
import { isTerritoryId, type TerritoryId } from "./territoryId.ts";

/** Schema of {@link RiskSignal}. */
export const riskSignalSchema = z
  .strictObject({
    id: recordKeySchema,
    theme: z.custom<string>(isRiskTheme, "a slug of small letters, digits, hyphens and slashes"),
    targetGroup: z
      .string()
      .regex(/^[a-z][a-z\d-]{0,199}$/, "a slug of small letters, digits and hyphens")
      .nullable(),
    territory: z.custom<TerritoryId>(isTerritoryId, "cr, or a level and a ČSÚ code such as orp/6201"),
    source: z.enum(["field-worker", "working-group", "survey"]),
    method: z.enum(["random-sample", "everybody-asked", "quota-sample", "self-selected", "at-hand", "discussion", "own-work"]).nullable(),
    respondents: z.int().min(0).nullable(),
    count: z.int().min(0).nullable(),
    share: z.number().min(0).max(1).nullable(),
    day: daySchema,
    knownAt: daySchema,
  })
  .refine(({ count, share }) => count === null || share === null, "a count or a share, not both")
  .refine(({ count, respondents }) => count === null || respondents === null || count <= respondents, "count at most respondents")
  .refine(({ day, knownAt }) => day <= knownAt, "known on its day or later") satisfies z.ZodType<RiskSignal>;
