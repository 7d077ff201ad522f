import type { Reason } from "../../codebooks/absenceReasons.ts";
import { capacityUnits } from "../../codebooks/capacityUnits.ts";
import { type ServiceTypeEntry, serviceTypes } from "../../codebooks/serviceTypes.ts";
import { exactSum } from "../../model/exactSum.ts";
import type { Service } from "../../model/service.ts";
import type { RecordFigures } from "./recordFigures.ts";

/**
 * What a record of a service says of its forms and capacities, and what it lacks.
 *
 * @internal
 */
export function capacityFigures(service: Service): RecordFigures {
  const { forms } = service;
  const capacities = forms.flatMap((provided) => provided.capacities);
  const kinds = capacities.map(({ unit, form }) => `${unit}/${form}`);
  return {
    serviceForms: forms.length,
    formsWithoutCapacity: forms.filter((provided) => provided.capacities.length === 0).length,
    formsOutsideType: formsOutsideType(service),
    formsWithoutNonStop: forms.filter(({ nonStop }) => nonStop === null).length,
    capacityRecords: capacities.length,
    capacitiesWithoutAmount: capacities.filter(({ amount }) => !(isAmount(amount) && amount > 0)).length,
    capacitiesOfUnknownUnit: capacities.filter(({ unit }) => !capacityUnits.some(({ code }) => code === unit)).length,
    capacitiesRepeated: kinds.length - new Set(kinds).size,
    registeredBeds: registeredBeds(service),
  };
}

/**
 * Whether a capacity can be counted with: finite, not negative, and not so large that sums lose units.
 *
 * @internal
 */
export const isAmount = (amount: unknown): amount is number =>
  typeof amount === "number" && amount >= 0 && amount <= Number.MAX_SAFE_INTEGER;

/** Forms that the law does not name for the type; of a type whose forms were not read one by one it is not known whether another is one. */
function formsOutsideType({ type, forms }: Service): number | Reason {
  const known: ServiceTypeEntry | undefined = serviceTypes.find(({ code }) => code === type);
  if (known === undefined) return "not-known-to-source";
  const outside = forms.filter(({ form }) => !known.forms.includes(form)).length;
  return outside === 0 || known.formsCertain ? outside : "not-known-to-source";
}

function registeredBeds({ forms }: Service): number | Reason {
  const residential = forms.filter(({ form }) => form === "pobytova");
  if (residential.length === 0) return "not-applicable";
  const amounts = residential.flatMap(({ capacities }) => capacities.filter(({ unit }) => unit === "luzka").map(({ amount }) => amount));
  if (amounts.length === 0) return "not-known-to-source";
  return amounts.every(isAmount) ? exactSum(amounts) : "invalid-input";
}
