import { z } from "zod";
import { type MoneyOrigin, moneyOrigins } from "../../codebooks/moneyOrigins.ts";
import { type MoneyPayer, moneyPayers } from "../../codebooks/moneyPayers.ts";
import { daySchema } from "../day.schema.ts";
import type { MeasureCost, MeasureFunding, MeasureMoney, MeasureSpending } from "./measureMoney.ts";

const year = z.int().min(1000).max(9998);
const amount = z.int().min(0).nullable();

/** Schema of a {@link MoneyOrigin}. */
export const moneyOriginSchema = z.enum(moneyOrigins.map(({ code }) => code)) satisfies z.ZodType<MoneyOrigin>;

/** Schema of a {@link MoneyPayer}. */
export const moneyPayerSchema = z.enum(moneyPayers.map(({ code }) => code)) satisfies z.ZodType<MoneyPayer>;

/** Schema of {@link MeasureCost}. */
const measureCostSchema = z.strictObject({ year, amount, knownAt: daySchema }) satisfies z.ZodType<MeasureCost>;

/** Schema of {@link MeasureSpending}. */
const measureSpendingSchema = z.strictObject({
  year,
  origin: moneyOriginSchema,
  payer: moneyPayerSchema,
  amount,
  knownAt: daySchema,
}) satisfies z.ZodType<MeasureSpending>;

/** Schema of {@link MeasureFunding}. */
const measureFundingSchema = measureSpendingSchema.extend({
  certainty: z.enum(["secured", "applied-for", "possible"]),
}) satisfies z.ZodType<MeasureFunding>;

/** Schema of {@link MeasureMoney}. */
export const measureMoneySchema = z.strictObject({
  costs: z.array(measureCostSchema).max(1000).readonly().nullable(),
  funding: z.array(measureFundingSchema).max(1000).readonly().nullable(),
  spending: z.array(measureSpendingSchema).max(1000).readonly().nullable(),
}) satisfies z.ZodType<MeasureMoney>;
