import { z } from "zod";
import { municipalityCodeSchema } from "./identifiers/municipalityCode.schema.ts";
import { serviceRegistrationIdSchema } from "./identifiers/serviceRegistrationId.schema.ts";
import type { ServiceReach } from "./serviceReach.ts";

const count = z.int().min(0).nullable();

/** Schema of {@link ServiceReach}. */
export const serviceReachSchema = z.strictObject({
  service: serviceRegistrationIdSchema,
  municipality: municipalityCodeSchema,
  year: z.int().min(1000).max(9998),
  mode: z.enum(["offered", "provided"]),
  clients: count,
  contacts: count,
  hours: z.number().min(0).nullable(),
  visitsPerWeek: z.number().min(0).nullable(),
  frequency: z.string().min(1).max(500).nullable(),
}) satisfies z.ZodType<ServiceReach>;
