import type { CapacityUnit } from "../../codebooks/capacityUnits.ts";
import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import type { Day } from "../../model/day.ts";
import { publicPoint } from "../../model/facility.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import { facilitiesOn, isProvidedOn, registeredCapacity, type Service } from "../../model/service.ts";
import type { AccessSupply } from "./accessInput.ts";
import { plain } from "./plain.ts";
import { requirePoint } from "./unitVector.ts";

/**
 * Registered services as a supply of one kind (nabídka z registru): a form, a unit, a day.
 *
 * A capacity belongs to the service and not to each of its places: how it is divided between several of them no register says. So a
 * service of several places is not located, unless the caller divides it on purpose. A service that has, or ever had, a place with a secret
 * address is not located at all, not even by its open places.
 *
 * @param services - of the register, of any type; those without such a capacity or not provided on the day are left out
 * @param kind.form - one of the forms; each travels differently
 * @param kind.unit - one of the units
 * @param kind.on - the day
 * @param options.split - `"equally"` divides a capacity over all places of the day, an assumption of the caller @default "never"
 * @returns one supply for each service, in their order; of a divided one `id#1`, `id#2` …
 * @throws RangeError `day-invalid`, `capacity-amount-invalid`, `point-invalid`
 *
 * @example
 * const place = { name: null, secretAddress: false, address: null, point: { lon: 16.65, lat: 49.36 }, validFrom: null, validTo: null }
 * const capacities = [{ amount: 24, unit: "luzka", form: "pobytova", basis: "registered" }]
 * const service = { id: "1234567", forms: [{ form: "pobytova", nonStop: true, capacities }], facilities: [place], targetGroups: ["seniori"], validFrom: null, validTo: null }
 * const asked = { form: "pobytova", unit: "luzka", on: "2026-11-21" }
 * locatedSupply([service], asked)[0].point // => { lon: 16.65, lat: 49.36 }
 * const shelter = { ...service, facilities: [place, { ...place, secretAddress: true, point: null }] }
 * locatedSupply([shelter], asked)[0].point // => null
 * locatedSupply([shelter], asked)[0].notLocated // => "secret-address"
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function locatedSupply<U extends CapacityUnit, F extends ServiceForm>(
  services: readonly Pick<Service, "id" | "forms" | "facilities" | "targetGroups" | "validFrom" | "validTo">[],
  kind: { readonly form: F; readonly unit: U; readonly on: Day },
  options: { readonly split?: "never" | "equally" } = {},
): readonly AccessSupply<U, F, "registered">[] {
  const { form, unit, on } = kind;
  const { split = "never" } = options;
  const found = services.flatMap((service): readonly AccessSupply<U, F, "registered">[] => {
    const capacity = isProvidedOn(service, on) ? registeredCapacity(service, { form, unit }) : null;
    if (capacity === null) return [];
    const base = {
      id: service.id as string,
      amount: capacity.amount,
      unit,
      form,
      basis: "registered" as const,
      targetGroups: service.targetGroups,
    };
    if (isSheltered(service)) return [{ ...base, point: null, notLocated: "secret-address" }];
    const points = facilitiesOn(service, on).map(publicPoint);
    for (const point of points) if (point !== null) requirePoint("locatedSupply", point);
    const [first = null] = points;
    if (first === null && points.length <= 1) return [{ ...base, point: null, notLocated: "point-unknown" }];
    if (points.every((point) => point?.lon === first?.lon && point?.lat === first?.lat) && first !== null)
      return [{ ...base, point: first }];
    if (split !== "equally") return [{ ...base, point: null, notLocated: "several-places" }];
    const amount = capacity.amount / points.length;
    return points.map((point, i) => {
      const one = { ...base, id: `${service.id}#${i + 1}`, amount };
      return point === null ? { ...one, point, notLocated: "point-unknown" } : { ...one, point };
    });
  });
  return found.map(plain);
}
