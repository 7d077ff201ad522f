import { z } from "zod";
import { addressSchema } from "./address.schema.ts";
import { contactsSchema } from "./contacts.schema.ts";
import { isRelatedServiceId, type RelatedService, type RelatedServiceId } from "./relatedService.ts";
import { validitySchema } from "./validity.schema.ts";
import { hasDays } from "./validity.ts";

/** Schema of {@link RelatedService}. */
export const relatedServiceSchema = z
  .strictObject({
    id: z.custom<RelatedServiceId>(isRelatedServiceId, "related/ and an own id"),
    kind: z.enum(["health", "school", "housing", "leisure", "office", "ngo"]),
    name: z.string().min(1).max(500),
    operator: z.string().min(1).max(500).nullable(),
    place: addressSchema.nullable(),
    targetGroups: z.array(z.string().min(1).max(200)).max(200).readonly().nullable(),
    contacts: contactsSchema,
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<RelatedService>;
