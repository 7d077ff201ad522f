import type { Reason } from "../../codebooks/absenceReasons.ts";
import { day as checkedDay, type Day } from "../../model/day.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import { type PlanningData, providerOf } from "../../model/planningData.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { facilitiesOn, isProvidedOn, type Service } from "../../model/service.ts";
import { servicesIn } from "../../model/servicesIn.ts";
import type { Territory } from "../../model/territory.ts";
import { type TerritoryId, territoryLevel } from "../../model/territoryId.ts";
import { amountOf } from "./amountOf.ts";
import { canonicalText } from "./canonicalText.ts";
import { changedFields } from "./changedFields.ts";
import type { ChangedService, ChangeSuspicion, FieldChange, ServiceChange } from "./serviceChange.ts";

/** What changed between two states of an office's data (změny služeb). Each service that differs is in exactly one list. */
export interface Changes {
  readonly kind: "changes";
  readonly scope: TerritoryId | null;
  /** Days on which the two states were looked at; `null` when the whole of both was compared. */
  readonly since: Day | null;
  readonly day: Day | null;
  /** Sorted by id; all four lists are `null` when it cannot be decided, and `reason` says why. */
  readonly opened: readonly ServiceChange[] | null;
  readonly closed: readonly ServiceChange[] | null;
  readonly changed: readonly ServiceChange[] | null;
  /** Changes that rather look like a mistake in the data, each with its `why`. */
  readonly suspicious: readonly ServiceChange[] | null;
  readonly reason: Reason | null;
}

/** More than an ordinary week brings: of all services, and of one capacity. */
const [COUNT, CAPACITY] = [0.05, 0.5];

/**
 * What changed among registered services from one state of the data to another (co se změnilo), most often since last week.
 *
 * With a day, services provided on it are compared: a service whose end has come is closed. Without one, services that
 * appeared, disappeared or got an end. Services with a secret address are not reported below the level of an ORP.
 *
 * @param before - the earlier data
 * @param after - the later data
 * @param scope - only services with a place in this territory, before or after @default all
 * @param options.day - the day on which the later state is looked at @default the day of `scope`
 * @param options.since - the day on which the earlier state is looked at @default the same day
 * @returns the changes; lists are `null` without services or when the municipalities of the territory are not known
 * @throws RangeError `day-required` when the scope is an id and no day is given; `day-invalid`
 *
 * @example
 * const service = { id: "1234567", name: null, type: "azylove-domy", provider: "63504260", forms: [], targetGroups: null, facilities: [], regions: null, contacts: { emails: [], phones: [], webs: [] }, validFrom: null, validTo: null }
 * const [before, after] = [planningData({ services: [service] }), planningData({ services: [{ ...service, validTo: "2026-11-18" }] })]
 * changes(before, after).closed?.map((one) => [one.service.id, one.day]) // => [["1234567", "2026-11-18"]]
 * changes(before, after, undefined, { day: "2026-11-17" }).closed // => []
 * changes(planningData({}), after).reason // => "not-asked"
 *
 * @category Change
 */
export function changes(
  before: PlanningData,
  after: PlanningData,
  scope?: Territory | TerritoryId,
  options: { readonly day?: Day | undefined; readonly since?: Day | undefined } = {},
): Changes {
  const id = typeof scope === "object" ? scope.id : (scope ?? null);
  const day = options.day ?? (typeof scope === "object" ? scope.day : null);
  const since = options.since ?? day;
  for (const one of [day, since]) if (one !== null) checkedDay(one);
  if ((id !== null || since !== null) && day === null)
    throw rangeRefusal("day-required", `changes requires a day where a territory or the day of the earlier state is given, got none`);
  const head = { kind: "changes", scope: id, since, day } as const;
  const nothing = { ...head, opened: null, closed: null, changed: null, suspicious: null };
  if (!before.given.has("services") || !after.given.has("services")) return { ...nothing, reason: "not-asked" };

  const [earlier, later] = [stateOf(before, id, since), stateOf(after, id, day)];
  if (earlier === null || later === null) {
    const unknown = servicesIn(earlier === null ? before : after, id as TerritoryId, day as Day).territory.reason;
    return { ...nothing, reason: unknown ?? "not-covered-by-source" };
  }
  const isLow = id !== null && (territoryLevel(id) === "obec" || territoryLevel(id) === "pou");
  const found = new Map<string, ServiceChange>();
  for (const key of [...new Set([...earlier.keys(), ...later.keys()])].sort()) {
    const [one, other] = [before.servicesById.get(key as Service["id"]), after.servicesById.get(key as Service["id"])];
    if (isLow && hides(one, other)) {
      // Open once and secret now: neither a change nor a number may tell.
      earlier.delete(key);
      later.delete(key);
      continue;
    }
    const change = changeOf(one, other, { before, after, since, day });
    if (change !== null) found.set(key, change);
  }
  for (const [old, change] of renumbered(found, before, after)) {
    found.delete(old);
    found.set(change.service.id, change);
  }
  const all = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
  const isSuspicious = (change: ServiceChange): boolean => change.why.length > 0;
  const plain = (kind: ServiceChange["change"]): readonly ServiceChange[] => all.filter((one) => one.change === kind && !isSuspicious(one));
  return {
    ...head,
    opened: plain("opened"),
    closed: plain("closed"),
    changed: plain("changed"),
    suspicious: [...countFell(id, earlier.size, later.size), ...all.filter(isSuspicious)],
    reason: null,
  };
}

/** Services of a state by id: those in the territory, provided on the day; `null` when that is not known. */
function stateOf(data: PlanningData, id: TerritoryId | null, day: Day | null): Map<string, Service> | null {
  if (id !== null && day !== null) {
    const { services } = servicesIn(data, id, day);
    return services === null ? null : new Map(services.map((service) => [service.id, service]));
  }
  return new Map(data.services.filter((service) => isThere(service, day)).map((service) => [service.id, service]));
}

const isThere = (service: Service | undefined, day: Day | null): boolean =>
  service !== undefined && (day === null ? true : isProvidedOn(service, day));

interface Sides {
  readonly before: PlanningData;
  readonly after: PlanningData;
  readonly since: Day | null;
  readonly day: Day | null;
}

const hides = (one: Service | undefined, other: Service | undefined): boolean =>
  (one !== undefined && isSheltered(one)) || (other !== undefined && isSheltered(other));

/** How one service changed; `null` when it did not. */
function changeOf(one: Service | undefined, other: Service | undefined, { before, after, since, day }: Sides): ServiceChange | null {
  const isReopened = day === null && one !== undefined && one.validTo !== null && other !== undefined && other.validTo === null;
  const isEnded = day === null && one !== undefined && one.validTo === null && other !== undefined && other.validTo !== null;
  const was = isThere(one, since) && !isReopened;
  const is = isThere(other, day) && !isEnded;
  const base = { kind: "service-change", fields: [], why: [] } as const;
  if (other !== undefined && is && !was) return { ...base, change: "opened", service: named(other, after), day: other.validFrom };
  if (one !== undefined && was && !is) {
    const last = other ?? one;
    return { ...base, change: "closed", service: named(last, other === undefined ? before : after), day: last.validTo };
  }
  if (one === undefined || other === undefined || !was) return null;
  const fields = changedFields(
    since === null ? one : { ...one, facilities: facilitiesOn(one, since) },
    day === null ? other : { ...other, facilities: facilitiesOn(other, day) },
    { sheltered: hides(one, other) },
  );
  if (fields.length === 0) return null;
  return { ...base, change: "changed", service: named(other, after), day: null, fields, why: suspicions(fields) };
}

function suspicions(fields: readonly FieldChange[]): readonly ChangeSuspicion[] {
  const jumps = fields.some(({ field, from, to }) => {
    const [was, is] = [amountOf(from), amountOf(to)];
    return field.startsWith("capacity/") && was !== null && is !== null && Math.abs(is - was) > CAPACITY * was;
  });
  const moved = fields.some(({ field }) => field === "provider");
  return [...(jumps ? (["capacity-by-half"] as const) : []), ...(moved ? (["provider-changed"] as const) : [])];
}

/** Services that are there under another number and are otherwise the same, each once; keyed by the number that is gone. */
function renumbered(
  found: ReadonlyMap<string, ServiceChange>,
  before: PlanningData,
  after: PlanningData,
): readonly (readonly [string, Extract<ServiceChange, { change: "renumbered" }>])[] {
  const looks = ({ id: _, portalId: __, ...rest }: Service): string => canonicalText(rest);
  const gone = new Map<string, Service[]>();
  for (const key of found.keys()) {
    const service = before.servicesById.get(key as Service["id"]);
    if (service === undefined || after.servicesById.has(service.id)) continue;
    const look = looks(service);
    gone.set(look, [...(gone.get(look) ?? []), service]);
  }
  return [...found.keys()].flatMap((key) => {
    const service = after.servicesById.get(key as Service["id"]);
    if (service === undefined || before.servicesById.has(service.id)) return [];
    const old = gone.get(looks(service))?.shift();
    if (old === undefined) return [];
    return [
      [old.id, { kind: "service-change", change: "renumbered", service: named(service, after), formerly: old.id, why: ["id-changed"] }],
    ] as const;
  });
}

function named(service: Service, data: PlanningData): ChangedService {
  const { id, name, type, provider } = service;
  return { id, name, type, provider: { id: provider, name: providerOf(data, service)?.name ?? null } };
}

function countFell(scope: TerritoryId | null, from: number, to: number): readonly ServiceChange[] {
  return from - to > COUNT * from ? [{ kind: "service-change", change: "count", scope, from, to, why: ["count-fell"] }] : [];
}
