import { type CapacityUnit, capacityUnits } from "../codebooks/capacityUnits.ts";
import { type ServiceForm, serviceForms } from "../codebooks/serviceForms.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { registeredCapacity, type Service } from "../model/service.ts";
import { shown } from "./reading.ts";

/**
 * By what a figure of a provider is split over its services (klíč k rozpočtení): equally; by full-time equivalents in direct care; by registered capacity
 * of one form in one unit, for unlike capacities never compare; or by weights that the office names and answers for.
 */
export type AllocationKey =
  | { readonly kind: "equal" }
  | { readonly kind: "fte" }
  | { readonly kind: "capacity"; readonly form: ServiceForm; readonly unit: CapacityUnit }
  | (Bilingual & { readonly kind: "weights"; readonly id: string; readonly weights: Readonly<Record<string, number>> });

/** A service that a figure of its provider is split over. */
export interface AllocatedService extends Pick<Service, "id" | "provider" | "forms"> {
  /** For the key `fte` [FTE] @default unknown, the key is then refused */
  readonly fteDirect?: number | null;
}

/** Name of a key, as the facts that come of it carry it. */
export interface NamedKey extends Bilingual {
  readonly id: string;
}

/**
 * The name of a key (název klíče).
 *
 * @param key - by what a figure is split
 * @throws RangeError `key-invalid`
 *
 * @example
 * allocationKeyName({ kind: "fte" }) // => { id: "by-fte", cs: "podle úvazků v přímé péči", en: "by full-time equivalents in direct care" }
 * allocationKeyName({ kind: "weights", id: "Podle mě", cs: "", en: "", weights: {} }) // => throws "key-invalid"
 */
export function allocationKeyName(key: AllocationKey): NamedKey {
  const { kind } = key;
  if (kind === "equal") return { id: "equally", cs: "rovným dílem", en: "equally" };
  if (kind === "fte") return { id: "by-fte", cs: "podle úvazků v přímé péči", en: "by full-time equivalents in direct care" };
  if (kind === "capacity") {
    const form = serviceForms.find((entry) => entry.code === key.form);
    const unit = capacityUnits.find((entry) => entry.code === key.unit);
    if (form !== undefined && unit !== undefined)
      return {
        id: `by-capacity-${form.code}-${unit.code}`,
        cs: `podle registrované kapacity: ${form.cs} forma, ${unit.cs}`,
        en: `by registered capacity: ${form.en}, ${unit.en}`,
      };
  }
  if (kind === "weights" && /^[a-z\d][a-z\d-]{0,39}$/.test(key.id)) return { id: `by-${key.id}`, cs: key.cs, en: key.en };
  throw rangeRefusal(
    "key-invalid",
    `allocationKeyName requires a key of a known kind, an own one with an id such as "floor-area", got ${shown(kind)}`,
  );
}

/**
 * The weight of a service under a key (váha služby); `null` when it is not known.
 *
 * @param key - by what a figure is split
 * @param service - the service
 *
 * @example
 * allocationWeight({ kind: "fte" }, { id: "3559424", provider: "63504260", forms: [], fteDirect: 2.5 }) // => 2.5
 * allocationWeight({ kind: "fte" }, { id: "3559424", provider: "63504260", forms: [] }) // => null
 */
export function allocationWeight(key: AllocationKey, service: AllocatedService): number | null {
  if (key.kind === "equal") return 1;
  if (key.kind === "fte") return service.fteDirect ?? null;
  if (key.kind === "capacity") return registeredCapacity(service, key)?.amount ?? null;
  return (Object.hasOwn(key.weights, service.id) ? key.weights[service.id] : null) ?? null;
}
