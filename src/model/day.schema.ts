import { z } from "zod";
import { type Day, isDay } from "./day.ts";

/** Schema of {@link Day}. */
export const daySchema = z.string().max(10).refine(isDay, "a calendar day as YYYY-MM-DD") satisfies z.ZodType<Day>;
