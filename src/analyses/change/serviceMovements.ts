import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { CapacityUnit } from "../../codebooks/capacityUnits.ts";
import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import type { Day } from "../../model/day.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import type { PlanningData } from "../../model/planningData.ts";
import { servicesIn } from "../../model/servicesIn.ts";
import { type TerritoryId, territoryLevel } from "../../model/territoryId.ts";
import type { ContributionsToChange } from "../decomposition/contributionsToChange.ts";
import { amountOf } from "./amountOf.ts";
import { capacityChanges, type HeldServices } from "./capacityChanges.ts";
import { changes } from "./changes.ts";
import type { ChangedService, ChangedValue, ServiceChange } from "./serviceChange.ts";

/** A registered maximum of a service that rose or fell, or that is new or gone. */
export interface CapacityMove {
  readonly service: ChangedService;
  readonly form: ServiceForm;
  readonly unit: CapacityUnit;
  readonly basis: "registered";
  /** `null` where it was not registered. */
  readonly from: number | null;
  readonly to: number | null;
  /** More than half of it changed: rather a mistake in the data. */
  readonly suspicious: boolean;
}

/** A service whose places changed. */
export interface PlaceMove {
  readonly service: ChangedService;
  /** Places that are gone and new, in words; `null` of a service with a secret address. */
  readonly gone: readonly string[] | null;
  readonly fresh: readonly string[] | null;
  /** It came into the territory, left it, or neither; `null` of a service with a secret address. */
  readonly direction: "in" | "out" | "within" | null;
}

/** A capacity of one kind in a territory, service by service. */
export interface CapacityChange {
  readonly type: string;
  readonly form: ServiceForm;
  readonly unit: CapacityUnit;
  readonly basis: "registered";
  readonly change: ContributionsToChange;
}

/** How services of a territory moved between two days (pohyb služeb), see {@link serviceMovements}. */
export interface ServiceMovements {
  readonly method: "service-movements@1";
  readonly scope: TerritoryId;
  readonly since: Day;
  readonly day: Day;
  /** Lists are sorted by id and `null` when the municipalities of the territory are not known, and `reason` says why. */
  readonly opened: readonly ServiceChange[] | null;
  readonly closed: readonly ServiceChange[] | null;
  readonly grew: readonly CapacityMove[] | null;
  readonly shrank: readonly CapacityMove[] | null;
  readonly moved: readonly PlaceMove[] | null;
  /** Services registered anew under another number. */
  readonly renumbered: readonly ServiceChange[] | null;
  /** Services with other changes only, of contacts, groups, provider. */
  readonly otherwise: readonly ServiceChange[] | null;
  /** That the number of services fell by more than an ordinary week brings. */
  readonly warnings: readonly ServiceChange[] | null;
  readonly capacities: readonly CapacityChange[] | null;
  readonly reason: Reason | null;
}

/**
 * How services of a territory moved (pohyb služeb v území): which opened, closed, grew, shrank and moved between two days, and what that did to
 * the capacity of each kind.
 *
 * A service may be in several lists: one that moved and grew is in both. A capacity counts where all open places of the service lie in the
 * territory; of the others it is `null`, and the sums of their kind are unknown. Registered maxima only. Of a service with a secret address nothing is said of
 * places, and below an ORP nothing at all.
 *
 * @param before - what the office held
 * @param after - what it holds now
 * @param scope - the territory
 * @param options - the earlier and the later day
 * @returns the record
 * @throws RangeError `day-invalid`, `territory-id-invalid`, `capacity-amount-invalid`
 *
 * @example
 * const place = (municipality) => ({ name: null, secretAddress: false, address: { municipality, street: null, houseNumber: null, orientationNumber: null }, point: null, validFrom: null, validTo: null })
 * const beds = (amount) => [{ form: "pobytova", nonStop: true, capacities: [{ amount, unit: "luzka", form: "pobytova", basis: "registered" }] }]
 * const home = { id: "1234567", portalId: null, name: null, type: "domovy-pro-seniory", provider: "provider/a", forms: beds(20), targetGroups: null, facilities: [place("581283")], regions: null, contacts: { emails: [], phones: [], webs: [] }, validFrom: null, validTo: null }
 * const [before, after] = [planningData({ services: [home] }), planningData({ services: [{ ...home, forms: beds(24) }] })]
 * const { grew, capacities } = serviceMovements(before, after, "obec/581283", { since: "2025-11-21", day: "2026-11-21" })
 * grew?.map(({ service, from, to }) => [service.id, from, to]) // => [["1234567", 20, 24]]
 * capacities?.map(({ unit, change }) => [unit, change.before, change.grew]) // => [["luzka", 20, 4]]
 *
 * @see docs/methods/reach.md
 * @category Change
 */
export function serviceMovements(
  before: PlanningData,
  after: PlanningData,
  scope: TerritoryId,
  options: { readonly since: Day; readonly day: Day },
): ServiceMovements {
  const { since, day } = options;
  const found = changes(before, after, scope, options);
  const head = { method: "service-movements@1", scope, since, day } as const;
  if (found.opened === null || found.closed === null || found.changed === null || found.suspicious === null) {
    const nothing = { opened: null, closed: null, grew: null, shrank: null, moved: null, renumbered: null, otherwise: null };
    return { ...head, ...nothing, warnings: null, capacities: null, reason: found.reason };
  }
  const hidden = new Set<string>([...before.services, ...after.services].filter(isSheltered).map(({ id }) => id));
  const [was, is] = [idsIn(before, scope, since), idsIn(after, scope, day)];
  const all = [...found.changed, ...found.suspicious].flatMap((one) => (one.change === "changed" ? [one] : [])).sort(byService);
  const capacityMoves = all.flatMap(capacityMovesOf);
  const moved = all.flatMap((change): readonly PlaceMove[] => {
    const field = change.fields.find((one) => one.field === "facilities");
    if (field === undefined) return [];
    const { service } = change;
    if (hidden.has(service.id)) return [{ service, gone: null, fresh: null, direction: null }];
    const direction = !was.has(service.id) ? "in" : !is.has(service.id) ? "out" : "within";
    return [{ service, gone: textsOf(field.from), fresh: textsOf(field.to), direction }];
  });
  const isCounted = ({ fields }: (typeof all)[number]): boolean =>
    fields.some(({ field }) => field === "facilities" || field.startsWith("capacity/"));
  const renumbered = found.suspicious.flatMap((change) => (change.change === "renumbered" ? [change] : [])).sort(byService);
  const inScope = (data: PlanningData, on: Day): HeldServices => {
    const { services, territory } = servicesIn(data, scope, on);
    return {
      services: (services ?? []).filter(({ id }) => !(isLow(scope) && hidden.has(id))),
      municipalities: territory.municipalities,
      on,
    };
  };
  return {
    ...head,
    opened: found.opened,
    closed: found.closed,
    grew: capacityMoves.filter(({ from, to }) => (to ?? 0) > (from ?? 0)),
    shrank: capacityMoves.filter(({ from, to }) => (to ?? 0) < (from ?? 0)),
    moved,
    renumbered,
    otherwise: all.filter((change) => !isCounted(change)),
    warnings: found.suspicious.filter(({ change }) => change === "count"),
    capacities: capacityChanges(inScope(before, since), inScope(after, day), {
      isCountry: scope === "cr",
      hidden,
      formerly: new Map(renumbered.map((change) => [change.service.id as string, change.formerly as string])),
    }),
    reason: null,
  };
}

const idsIn = (data: PlanningData, scope: TerritoryId, on: Day): ReadonlySet<string> =>
  new Set(servicesIn(data, scope, on).services?.map(({ id }) => id));

const isLow = (scope: TerritoryId): boolean => ["obec", "pou"].includes(territoryLevel(scope));

type OneService = Extract<ServiceChange, { readonly service: ChangedService }>;
const byService = (a: OneService, b: OneService): number => (a.service.id < b.service.id ? -1 : 1);

/** Registered maxima of one service that are other ones than before. */
function capacityMovesOf({ service, fields, why }: Extract<ServiceChange, { readonly fields: unknown }>): readonly CapacityMove[] {
  return fields.flatMap(({ field, from, to }): readonly CapacityMove[] => {
    const [property, form, unit] = field.split("/") as [string, ServiceForm, CapacityUnit];
    if (property !== "capacity") return [];
    const kind = { form, unit, basis: "registered" } as const;
    return [{ service, ...kind, from: amountOf(from), to: amountOf(to), suspicious: why.includes("capacity-by-half") }];
  });
}

/** Texts of a list of places. */
const textsOf = (value: ChangedValue): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
