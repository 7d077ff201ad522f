import { z } from "zod";
import { serviceRegistrationIdSchema } from "./identifiers/serviceRegistrationId.schema.ts";
import { periodSchema } from "./period.schema.ts";
import type { ServiceYear } from "./serviceYear.ts";

const count = z.int().min(0).nullable();
const amount = z.number().min(0).nullable();

/** Schema of {@link ServiceYear}. */
export const serviceYearSchema = z.strictObject({
  service: serviceRegistrationIdSchema,
  period: periodSchema,
  bedDaysUsed: count,
  bedDaysAvailable: count,
  clients: count,
  contracts: count,
  contacts: count,
  interventions: count,
  calls: count,
  hours: amount,
  fteDirect: amount,
  fteTotal: amount,
  costs: count,
  refusedApplicants: count,
}) satisfies z.ZodType<ServiceYear>;
