import type { Day } from "../../model/day.ts";
import { facilitiesOn, registeredCapacity, type Service } from "../../model/service.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import { contributionsToChange } from "../decomposition/contributionsToChange.ts";
import type { CapacityChange } from "./serviceMovements.ts";

/**
 * Services of a territory on a day.
 *
 * @internal
 */
export interface HeldServices {
  readonly services: readonly Service[];
  readonly municipalities: readonly TerritoryId[] | null;
  readonly on: Day;
}

/**
 * How the registered capacity of each kind changed in a territory, service by service. A service that lies in it only in part, or has a secret
 * address, has an unknown part of its capacity there.
 *
 * @internal
 */
export function capacityChanges(
  before: HeldServices,
  after: HeldServices,
  choice: {
    readonly isCountry: boolean;
    readonly hidden: ReadonlySet<string>;
    /** New number of a service → the one it had. */
    readonly formerly: ReadonlyMap<string, string>;
  },
): readonly CapacityChange[] {
  const kinds = new Map<
    string,
    Omit<CapacityChange, "change"> & { readonly sides: [Record<string, number | null>, Record<string, number | null>] }
  >();
  for (const [side, held] of [before, after].entries()) {
    const inside = new Set<string>(held.municipalities ?? []);
    for (const service of held.services) {
      const amount = choice.isCountry || (!choice.hidden.has(service.id) && isWithin(service, inside, held.on));
      for (const { form, capacities } of service.forms)
        for (const unit of new Set(capacities.map((one) => one.unit))) {
          const key = [service.type, form, unit].join(" ");
          const kind = kinds.get(key) ?? { type: service.type, form, unit, basis: "registered", sides: [{}, {}] };
          const id = side === 1 ? (choice.formerly.get(service.id) ?? service.id) : service.id;
          const figures = kind.sides[side] as Record<string, number | null>;
          figures[id] = amount ? (registeredCapacity(service, { form, unit })?.amount ?? null) : null;
          kinds.set(key, kind);
        }
    }
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { sides, ...kind }]) => ({ ...kind, change: contributionsToChange({ before: sides[0], after: sides[1] }) }));
}

/** Whether all open places of a service lie in a territory, so that all of its capacity does. */
function isWithin(service: Service, inside: ReadonlySet<string>, on: Day): boolean {
  const codes = facilitiesOn(service, on).map(({ address }) => address?.municipality ?? null);
  return codes.length > 0 && codes.every((code) => code !== null && inside.has(`obec/${code}`));
}
