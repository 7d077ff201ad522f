import type { MunicipalityCode } from "./identifiers/municipalityCode.ts";
import type { ServiceRegistrationId } from "./identifiers/serviceRegistrationId.ts";

/**
 * Reach of a service (dosah služby): what it offered or provided to people of one municipality in one year.
 * No register knows this; providers tell it. Every figure that is not known is `null`.
 */
export interface ServiceReach {
  readonly service: ServiceRegistrationId;
  /** Where the people live, not where the service has its seat. */
  readonly municipality: MunicipalityCode;
  /** [year] */
  readonly year: number;
  /** What the provider says it would do, or what it did. */
  readonly mode: "offered" | "provided";
  /** [persons] */
  readonly clients: number | null;
  /** [contact], ten minutes each in the register's terms */
  readonly contacts: number | null;
  /** [hour] */
  readonly hours: number | null;
  /** [1/week] */
  readonly visitsPerWeek: number | null;
  /** Frequency in the provider's words (četnost): `"každé úterý"`. */
  readonly frequency: string | null;
}
