import { z } from "zod";
import type { PlanTheme } from "./planTheme.ts";

const codes = z.array(z.string().min(1).max(200)).max(200).readonly();

/** Schema of {@link PlanTheme}. */
export const planThemeSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z\d-]{0,99}$/),
  title: z.string().min(1).max(500),
  targetGroups: codes,
  serviceTypes: codes,
}) satisfies z.ZodType<PlanTheme>;
