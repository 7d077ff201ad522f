import type { Reason } from "../../codebooks/absenceReasons.ts";
import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { targetGroups } from "../../codebooks/targetGroups.ts";
import { type Day, dayNumber } from "../../model/day.ts";
import type { Facility } from "../../model/facility.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import { facilitiesOn, isProvidedOn, type Service } from "../../model/service.ts";
import { hasDays, isValidOn } from "../../model/validity.ts";
import { capacityFigures } from "./capacityFigures.ts";

/**
 * Figures of a record by field: a value, or why there is none.
 *
 * @internal
 */
export type RecordFigures = Readonly<Record<string, number | Reason>>;

/**
 * What a record of a service is compared with.
 *
 * @internal
 */
export interface RecordContext {
  readonly day: Day;
  /** Codes of the municipalities that exist on the day; `null` when no territories were handed over. */
  readonly municipalities: ReadonlySet<string> | null;
  /** Whether the provider is among the data; `null` when no providers were handed over. */
  readonly hasProvider: boolean | null;
  /** Other services of the same type and name with a place in the same municipality. */
  readonly same: number;
}

/** Fields that speak of a service while it is provided. */
const PROVIDED = [
  ...["servicePlaces", "publicPlaces", "secretPlaces", "placesWithoutMunicipality", "placesWithoutAddressPoint", "placesWithoutPoint"],
  ...["placesOutsideTerritories", "serviceForms", "formsWithoutCapacity", "formsOutsideType", "formsWithoutNonStop", "capacityRecords"],
  ...["capacitiesWithoutAmount", "capacitiesOfUnknownUnit", "capacitiesRepeated", "registeredBeds", "servicePhones", "serviceEmails"],
  ...["serviceWebs", "targetGroupsListed", "targetGroupsUnknown", "regionsListed", "daysSinceChange", "daysSinceTypeEnd", "typesUnknown"],
  ...["providersMissing", "sameServices"],
];

/**
 * What a record of a service says and what it lacks. Of a secret place it is only counted that there is one; of a service that has any,
 * nothing is said that depends on where its places are.
 *
 * @internal
 */
export function recordFigures(service: Service, context: RecordContext): RecordFigures {
  const { day } = context;
  const { validFrom, validTo, facilities } = service;
  const hasEnded = validTo !== null && validTo <= day;
  const always: RecordFigures = {
    // What has ended in order is history, and not judged.
    emptyValidities: hasEnded && hasDays(service) ? "not-applicable" : [service, ...facilities].filter((span) => !hasDays(span)).length,
    daysSinceStart: validFrom === null ? "not-known-to-source" : validFrom > day ? "not-applicable" : daysBetween(validFrom, day),
    daysToEnd: validTo === null || hasEnded ? "not-applicable" : daysBetween(day, validTo),
    daysSinceEnd: hasEnded ? daysBetween(validTo, day) : "not-applicable",
    placesOpenAfterEnd: hasEnded ? facilities.filter((place) => isValidOn(place, day)).length : "not-applicable",
  };
  if (!isProvidedOn(service, day)) return { ...Object.fromEntries(PROVIDED.map((field) => [field, "not-applicable" as const])), ...always };
  const type = serviceTypes.find(({ code }) => code === service.type);
  const { targetGroups: groups, contacts } = service;
  return {
    ...always,
    ...placeFigures(service, context),
    ...capacityFigures(service),
    servicePhones: contacts.phones.length,
    serviceEmails: contacts.emails.length,
    serviceWebs: contacts.webs.length,
    targetGroupsListed: groups === null ? "not-known-to-source" : groups.length,
    targetGroupsUnknown: groups === null ? "not-known-to-source" : groups.filter((group) => !isKnownGroup(group)).length,
    regionsListed: service.regions === null ? "not-known-to-source" : service.regions.length,
    daysSinceChange: daysSinceChange(service, day),
    typesUnknown: type === undefined ? 1 : 0,
    daysSinceTypeEnd:
      type === undefined
        ? "not-known-to-source"
        : type.validTo === null || type.validTo > day
          ? "not-applicable"
          : daysBetween(type.validTo, day),
    providersMissing: context.hasProvider === null ? "not-asked" : context.hasProvider ? 0 : 1,
    sameServices: isSheltered(service) ? "suppressed" : context.same,
  };
}

/**
 * Days from one day to another.
 *
 * @internal
 */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

const isKnownGroup = (group: string): boolean => group.startsWith("own/") || targetGroups.some(({ code }) => code === group);

function placeFigures(service: Service, { day, municipalities }: RecordContext): RecordFigures {
  const places = facilitiesOn(service, day);
  const shown = places.filter((place) => place.secretAddress === false);
  const count = (lacks: (place: Facility) => boolean): number => shown.filter(lacks).length;
  const isOutside = ({ address }: Facility): boolean => {
    const code = address?.municipality ?? null;
    return code !== null && municipalities?.has(code) === false;
  };
  return {
    servicePlaces: places.length,
    publicPlaces: shown.length,
    secretPlaces: places.length - shown.length,
    placesWithoutMunicipality: count(({ address }) => (address?.municipality ?? null) === null),
    placesWithoutAddressPoint: count(({ address }) => (address?.addressPoint ?? null) === null),
    placesWithoutPoint: count(({ point }) => (point ?? null) === null),
    placesOutsideTerritories: municipalities === null ? "not-asked" : isSheltered(service) ? "suppressed" : count(isOutside),
  };
}

/** Days since the last day on which the record says that something began or ended. */
function daysSinceChange(service: Service, day: Day): number | Reason {
  const days = [service, ...service.facilities].flatMap(({ validFrom, validTo }) => [validFrom, validTo]);
  const past = days.filter((one): one is Day => one !== null && one <= day).sort();
  const last = past[past.length - 1];
  return last === undefined ? "not-known-to-source" : daysBetween(last, day);
}
