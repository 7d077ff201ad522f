import type { CapacityUnit } from "../codebooks/capacityUnits.ts";
import type { ServiceForm } from "../codebooks/serviceForms.ts";
import { type Capacity, sumCapacity } from "./capacity.ts";
import type { Contacts } from "./contacts.ts";
import type { Day } from "./day.ts";
import type { Facility } from "./facility.ts";
import type { PortalId } from "./identifiers/portalId.ts";
import type { RegionCode } from "./identifiers/regionCode.ts";
import type { ServiceRegistrationId } from "./identifiers/serviceRegistrationId.ts";
import type { ProviderId } from "./provider.ts";
import { isValidOn, type Validity } from "./validity.ts";

/** A form in which a service is provided (forma poskytování), with its registered maxima. */
export interface ProvidedForm<F extends ServiceForm = ServiceForm> {
  readonly form: F;
  /** Around the clock (nepřetržité poskytování); `null` when the source does not say. */
  readonly nonStop: boolean | null;
  /** The registered maximum, in one or several units; never free places. Belongs to the service, not to each of its places. */
  readonly capacities: readonly Capacity<CapacityUnit, F, "registered">[];
}

/** Registered social service (registrovaná sociální služba): one registration, at one or many places. */
export interface Service extends Validity {
  readonly id: ServiceRegistrationId;
  readonly portalId: PortalId | null;
  /** Most services carry no name of their own in the register. */
  readonly name: string | null;
  /** Slug of the codebook of service types, `domovy-pro-seniory`, an office's own, or an unknown code as it came. */
  readonly type: string;
  readonly provider: ProviderId;
  readonly forms: readonly ProvidedForm[];
  /** Codes of target groups (cílové skupiny); `null` when the source does not say. */
  readonly targetGroups: readonly string[] | null;
  readonly facilities: readonly Facility[];
  /** Regions it says it works in (působnost v kraji), finer than which no register goes; `null` when it does not say. */
  readonly regions: readonly RegionCode[] | null;
  readonly contacts: Contacts;
}

/**
 * Whether a service is provided on a day (služba je poskytována). Says nothing about its places, see {@link facilitiesOn}.
 *
 * @param service - its validity
 * @param on - the day
 * @throws RangeError `day-invalid`
 *
 * @example
 * isProvidedOn({ validFrom: "2020-01-01", validTo: "2027-01-01" }, "2026-12-31") // => true
 * isProvidedOn({ validFrom: "2020-01-01", validTo: "2027-01-01" }, "2027-01-01") // => false
 */
export function isProvidedOn(service: Validity, on: Day): boolean {
  return isValidOn(service, on);
}

/**
 * Places where a service is provided on a day (místa poskytování): none once the service has ended, although registers
 * leave places of ended services open.
 *
 * @param service - its validity and places
 * @param on - the day
 * @returns places that are open, in the order given
 * @throws RangeError `day-invalid`
 *
 * @example
 * const place = { name: "Domov", secretAddress: true, address: null, point: null, validFrom: "2010-01-01", validTo: null }
 * facilitiesOn({ validFrom: "2010-01-01", validTo: "2012-07-01", facilities: [place] }, "2012-06-30").length // => 1
 * facilitiesOn({ validFrom: "2010-01-01", validTo: "2012-07-01", facilities: [place] }, "2012-07-01").length // => 0
 */
export function facilitiesOn(service: Pick<Service, "validFrom" | "validTo" | "facilities">, on: Day): readonly Facility[] {
  return isProvidedOn(service, on) ? service.facilities.filter((facility) => isValidOn(facility, on)) : [];
}

/**
 * Registered maximum of a service in one form and unit (registrovaná kapacita).
 *
 * @param service - its forms
 * @param kind - the form and the unit asked for
 * @returns the capacity of the service as a whole; `null` when none is registered
 * @throws RangeError `capacity-amount-invalid`
 *
 * @example
 * const forms = [{ form: "pobytova", nonStop: true, capacities: [{ amount: 24, unit: "luzka", form: "pobytova", basis: "registered" }] }]
 * registeredCapacity({ forms }, { form: "pobytova", unit: "luzka" })?.amount // => 24
 * registeredCapacity({ forms }, { form: "terenni", unit: "klient" }) // => null
 */
export function registeredCapacity<U extends CapacityUnit, F extends ServiceForm>(
  service: Pick<Service, "forms">,
  kind: { readonly form: F; readonly unit: U },
): Capacity<U, F, "registered"> | null {
  const all: readonly Capacity[] = service.forms.flatMap((provided) => provided.capacities);
  const asked = all.filter((item) => item.form === kind.form && item.unit === kind.unit && item.basis === "registered");
  return sumCapacity(asked) as Capacity<U, F, "registered"> | null;
}
