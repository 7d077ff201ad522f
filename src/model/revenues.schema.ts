import { z } from "zod";
import type { Revenues } from "./revenues.ts";

const cell = z.templateLiteral([
  z.enum(["state", "kraj", "obec", "eu", "user", "insurance", "other"]),
  "/",
  z.enum(["state", "kraj", "obec", "user", "insurance", "other"]),
]);

/** Schema of {@link Revenues}. */
export const revenuesSchema = z.partialRecord(cell, z.int().min(0).nullable()) satisfies z.ZodType<Revenues>;
