import { z } from "zod";
import { capacitySchema, serviceFormSchema } from "./capacity.schema.ts";
import { contactsSchema } from "./contacts.schema.ts";
import { facilitySchema } from "./facility.schema.ts";
import { isPortalId, type PortalId } from "./identifiers/portalId.ts";
import { isRegionCode, type RegionCode } from "./identifiers/regionCode.ts";
import { serviceRegistrationIdSchema } from "./identifiers/serviceRegistrationId.schema.ts";
import { providerIdSchema } from "./provider.schema.ts";
import type { Service } from "./service.ts";
import { validitySchema } from "./validity.schema.ts";
import { hasDays } from "./validity.ts";

const registered = capacitySchema.extend({ basis: z.literal("registered") });

const providedForm = z
  .strictObject({ form: serviceFormSchema, nonStop: z.boolean().nullable(), capacities: z.array(registered).max(50).readonly() })
  .refine((provided) => provided.capacities.every((capacity) => capacity.form === provided.form), "capacities of the same form");

/** Schema of {@link Service}. The type is open: an office may have its own, a register may bring an unknown code. */
export const serviceSchema = z
  .strictObject({
    id: serviceRegistrationIdSchema,
    portalId: z.custom<PortalId>(isPortalId, "a portal number").nullable(),
    name: z.string().min(1).max(500).nullable(),
    type: z.string().min(1).max(200),
    provider: providerIdSchema,
    forms: z.array(providedForm).max(20).readonly(),
    targetGroups: z.array(z.string().min(1).max(200)).max(200).readonly().nullable(),
    facilities: z.array(facilitySchema).max(2_000).readonly(),
    regions: z.array(z.custom<RegionCode>(isRegionCode, "a code of a region")).max(14).readonly().nullable(),
    contacts: contactsSchema,
    ...validitySchema.shape,
  })
  .refine(hasDays, "valid from before valid to") satisfies z.ZodType<Service>;
