import type { PlanningData } from "../model/planningData.ts";
import type { Service } from "../model/service.ts";
import { integrityNotesOfPlaces } from "./integrityNotesOfPlaces.ts";
import { integrityNotesOfReferences } from "./integrityNotesOfReferences.ts";
import { integrityNotesOfServices } from "./integrityNotesOfServices.ts";
import { integrityNotesOfTimes } from "./integrityNotesOfTimes.ts";
import type { LocatedAddressPoint } from "./officeData.ts";
import type { Note } from "./reading.ts";

/** What the data are judged against. */
export interface IntegrityContext {
  /** Services as they came, before each was taken once and secret addresses were left out. @default those of the data */
  readonly services?: readonly Service[] | undefined;
  readonly addressPoints?: readonly LocatedAddressPoint[] | undefined;
  readonly earlier?: PlanningData | null | undefined;
}

/**
 * What is odd about the data of an office (celistvost podkladů): each kind of oddness counted, with the first examples.
 *
 * Only what can be decided from the parts at hand is judged: without providers no provider is missing.
 *
 * @param data - what the office holds
 * @param context - raw services, address points, an earlier state
 * @returns notes, empty when nothing is odd
 *
 * @example
 * integrityNotes(planningData({})) // => []
 */
export function integrityNotes(data: PlanningData, context: IntegrityContext = {}): readonly Note[] {
  const { services = data.services, addressPoints = [], earlier = null } = context;
  return [
    ...integrityNotesOfReferences(data),
    ...integrityNotesOfTimes(data),
    ...integrityNotesOfPlaces(data, { services, addressPoints }),
    ...integrityNotesOfServices(data, { services, earlier }),
  ];
}
