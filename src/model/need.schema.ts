import { z } from "zod";
import { type CapacityUnit, capacityUnits } from "../codebooks/capacityUnits.ts";
import { serviceFormSchema } from "./capacity.schema.ts";
import { commentAuthorSchema } from "./comment.schema.ts";
import { daySchema } from "./day.schema.ts";
import { municipalityCodeSchema } from "./identifiers/municipalityCode.schema.ts";
import type { Need, NeedChannel, NegotiatedHelp } from "./need.ts";
import { personKeySchema } from "./personKey.schema.ts";
import { organisationIdSchema } from "./plan/organisationId.schema.ts";
import { recordKeySchema } from "./recordKey.schema.ts";

const code = z.string().min(1).max(200).nullable();

/** Schema of a {@link NeedChannel}. */
export const needChannelSchema = z.enum([
  ...(["survey", "form", "focus-group", "refused-applicants", "office", "provider", "other"] as const),
]) satisfies z.ZodType<NeedChannel>;

/** Schema of {@link NegotiatedHelp}: an amount has a unit. */
const negotiatedHelpSchema = z
  .strictObject({
    form: serviceFormSchema.nullable(),
    amount: z.number().min(0).nullable(),
    unit: (z.enum(capacityUnits.map((unit) => unit.code)) satisfies z.ZodType<CapacityUnit>).nullable(),
    per: z.enum(["day", "week", "month", "year"]).nullable(),
  })
  .refine(({ amount, unit }) => amount === null || unit !== null, "an amount has a unit") satisfies z.ZodType<NegotiatedHelp>;

/** Schema of {@link Need}: as many keys of people as there are people; a reason only where it was not taken up. */
export const needSchema = z
  .strictObject({
    id: recordKeySchema,
    recordedOn: daySchema.nullable(),
    municipality: municipalityCodeSchema.nullable(),
    targetGroup: code,
    serviceType: code,
    form: serviceFormSchema.nullable(),
    people: z
      .strictObject({ min: z.int().min(0), max: z.int().min(0) })
      .refine((people) => people.min <= people.max, "min at most max")
      .nullable(),
    persons: z
      .array(personKeySchema)
      .max(10_000)
      .refine((keys) => new Set(keys).size === keys.length, "every key once")
      .readonly()
      .nullable(),
    channel: needChannelSchema.nullable(),
    author: commentAuthorSchema.nullable(),
    source: organisationIdSchema.nullable(),
    acute: z.boolean().nullable(),
    negotiated: negotiatedHelpSchema.nullable(),
    answer: z.enum(["open", "in-plan", "met", "declined"]).nullable(),
    answeredOn: daySchema.nullable(),
    measure: recordKeySchema.nullable(),
    reason: z
      .enum([
        ...(["no-money", "no-staff", "no-provider", "no-premises"] as const),
        ...(["met-otherwise", "not-ours", "not-confirmed", "other"] as const),
      ])
      .nullable(),
  })
  .refine(
    ({ people, persons }) => people === null || persons === null || (people.min <= persons.length && persons.length <= people.max),
    "as many keys as people",
  )
  .refine(({ answer, reason }) => reason === null || answer === "declined", "a reason where it was not taken up")
  .refine(
    ({ recordedOn, answeredOn }) => recordedOn === null || answeredOn === null || recordedOn <= answeredOn,
    "answered on the day it was recorded or later",
  ) satisfies z.ZodType<Need>;
