import { z } from "zod";
import { revenueCells } from "../codebooks/revenueCells.ts";
import type { Revenues } from "./revenues.ts";

/** Schema of {@link Revenues}. */
export const revenuesSchema = z.partialRecord(
  z.enum(revenueCells.map(({ code }) => code)),
  z.int().min(0).nullable(),
) satisfies z.ZodType<Revenues>;
