import { z } from "zod";
import type { Address } from "./address.ts";
import { type AddressPointCode, isAddressPointCode } from "./identifiers/addressPointCode.ts";
import { municipalityCodeSchema } from "./identifiers/municipalityCode.schema.ts";
import { isPsc, type Psc } from "./identifiers/psc.ts";

/** Schema of {@link Address}. */
export const addressSchema = z.strictObject({
  addressPoint: z.custom<AddressPointCode>(isAddressPointCode, "a code of an address point").nullable(),
  municipality: municipalityCodeSchema.nullable(),
  municipalityPart: z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .nullable(),
  street: z.string().min(1).max(200).nullable(),
  houseNumber: z.int().min(1).max(99_999).nullable(),
  houseNumberKind: z.enum(["descriptive", "registration"]).nullable(),
  orientationNumber: z.string().min(1).max(20).nullable(),
  addition: z.string().min(1).max(500).nullable(),
  psc: z.custom<Psc>(isPsc, "five digits of a PSČ").nullable(),
}) satisfies z.ZodType<Address>;
