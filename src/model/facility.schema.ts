import { z } from "zod";
import { addressSchema } from "./address.schema.ts";
import type { Facility } from "./facility.ts";
import { validitySchema } from "./validity.schema.ts";
import { hasDays } from "./validity.ts";

const shape = {
  name: z.string().min(1).max(500).nullable(),
  ...validitySchema.shape,
};

const point = z.strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) });

/** Schema of {@link Facility}: a secret address is not there at all. */
export const facilitySchema = z
  .discriminatedUnion("secretAddress", [
    z.strictObject({ ...shape, secretAddress: z.literal(false), address: addressSchema.nullable(), point: point.nullable() }),
    z.strictObject({ ...shape, secretAddress: z.literal(true), address: z.null(), point: z.null() }),
  ])
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<Facility>;
