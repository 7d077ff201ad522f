import { z } from "zod";
import { serviceRegistrationIdSchema } from "./identifiers/serviceRegistrationId.schema.ts";
import { periodSchema } from "./period.schema.ts";
import { revenuesSchema } from "./revenues.schema.ts";
import type { ServiceYear } from "./serviceYear.ts";

const count = z.int().min(0).nullable();
const amount = z.number().min(0).nullable();

/** Schema of {@link ServiceYear}. */
export const serviceYearSchema = z.strictObject({
  service: serviceRegistrationIdSchema,
  period: periodSchema,
  bedDaysUsed: count,
  bedDaysAvailable: count,
  beds: amount,
  places: count,
  clients: count,
  newClients: count,
  clientsLeft: count,
  localClients: count,
  refusedApplicants: count,
  applicantsWaiting: count,
  waitingDays: count,
  contracts: count,
  contacts: count,
  interventions: count,
  calls: count,
  hours: amount,
  travelHours: amount,
  agreementHours: amount,
  fteDirect: amount,
  fteTotal: amount,
  fteContracts: amount,
  fteSocialWorkers: amount,
  costs: count,
  wageCosts: count,
  usualCosts: count,
  revenues: revenuesSchema.nullable(),
  careAllowancePaid: count,
  openingHours: amount,
  placesBarrierFree: count,
  placesAssessed: count,
  criteriaMet: count,
  criteriaAssessed: count,
  essentialCriteriaFailed: count,
  essentialCriteriaAssessed: count,
  qualityPoints: amount,
  qualityPointsMaximum: amount,
  daysSinceInspection: count,
  complaints: count,
  complaintsUpheld: count,
  complaintsInTime: count,
  restraintMeasures: count,
  personsRestrained: count,
}) satisfies z.ZodType<ServiceYear>;
