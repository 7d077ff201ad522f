import { z } from "zod";
import { capacitySchema, serviceFormSchema } from "./capacity.schema.ts";
import { serviceRegistrationIdSchema } from "./identifiers/serviceRegistrationId.schema.ts";
import type { NetworkEntry } from "./networkEntry.ts";

const counted = capacitySchema.extend({ basis: z.literal("network") });

/** Schema of {@link NetworkEntry}: units of the entry's own form, on the basis of the network. */
export const networkEntrySchema = z
  .strictObject({
    service: serviceRegistrationIdSchema,
    form: serviceFormSchema,
    network: z.string().min(1).max(200),
    year: z.int().min(1000).max(9998),
    units: z.array(counted).max(50).readonly().nullable(),
    status: z.enum(["basic", "orp-minimum", "temporary", "outside"]),
    entrustment: z.string().min(1).max(200).nullable(),
    application: z.string().min(1).max(200).nullable(),
  })
  .refine(
    (entry) => (entry.units ?? []).every((unit) => unit.form === entry.form),
    "units of the same form",
  ) satisfies z.ZodType<NetworkEntry>;
