import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { periodSchema } from "../period.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import { moneyOriginSchema, moneyPayerSchema } from "./measureMoney.schema.ts";
import type { ProcessBudget } from "./processBudget.ts";

/** Schema of {@link ProcessBudget}. */
export const processBudgetSchema = z.strictObject({
  id: recordKeySchema,
  item: z.enum(["staff", "facilitation", "analyses", "events", "publication", "other"]),
  period: periodSchema,
  origin: moneyOriginSchema,
  payer: moneyPayerSchema,
  planned: z.int().min(0).nullable(),
  spent: z.int().min(0).nullable(),
  knownAt: daySchema,
  grant: z.boolean().nullable(),
}) satisfies z.ZodType<ProcessBudget>;
