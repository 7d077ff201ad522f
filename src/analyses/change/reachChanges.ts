import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { Day } from "../../model/day.ts";
import { exactSum } from "../../model/exactSum.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import type { PlanningData } from "../../model/planningData.ts";
import { isProvidedOn, type Service } from "../../model/service.ts";
import { territoryState } from "../../model/territory.ts";
import { municipalitiesOf, type TerritoryState } from "../../model/territoryGraph.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import { inhabitants } from "../supply/inhabitants.ts";
import { seatedService } from "../supply/seatedService.ts";
import { supplyScope } from "../supply/supplyScope.ts";
import { territoryLists } from "../supply/territoryLists.ts";
import { typeReach } from "../supply/typeReach.ts";
import { crosswalk } from "../territory/crosswalk.ts";
import type { TerritorySuccession } from "../territory/territorySuccession.ts";

/** Municipalities and people that came into reach, or fell out of it. */
export interface ReachMove {
  /** Known to be so. */
  readonly surely: readonly TerritoryId[];
  /** Not known to be otherwise: of one of the days it cannot be decided. */
  readonly possibly: readonly TerritoryId[];
  /** Inhabitants of the first at least, of both at most [persons]; `high` is `null` where inhabitants of one of them are not known. */
  readonly persons: { readonly low: number; readonly high: number | null };
}

/** Who gained and who lost the reach of one type of service (změna dosahu), see {@link reachChanges}. */
export interface ReachChange {
  readonly kind: "reach-change";
  readonly method: "reach-change@1";
  readonly type: string;
  readonly scope: TerritoryId;
  readonly since: Day;
  readonly day: Day;
  readonly gained: ReachMove | null;
  readonly lost: ReachMove | null;
  /** `not-reported` when no service of the type told its reach on either day; `not-asked` without territories. */
  readonly reason: Reason | null;
}

/** Choices of {@link reachChanges}. */
export interface ReachChangesOptions {
  /** The earlier and the later day. */
  readonly since: Day;
  readonly day: Day;
  /** Territories of which the data hold every registered service, as of `supplyFacts`. @default regions in which a service sits */
  readonly covers?: readonly TerritoryId[];
  /** Whether the rows of a service are all that it reaches: only then is anybody known not to be reached. @default false */
  readonly wholeReach?: boolean;
  /** Municipalities that merged or divided between the days. @default [] */
  readonly successions?: readonly TerritorySuccession[];
}

/**
 * People who gained or lost the reach of services (kdo získal a kdo ztratil dosah), by type of service: municipalities in reach on one day and on
 * the other, times the inhabitants known on the later one.
 *
 * Reach is what providers said of the year of each day. Where it cannot be decided there is an interval. A service that has or had a secret address
 * in either of the data never decides anything: neither that it reaches nor that nobody does. It does not tell whether the people in reach need
 * the service or get it.
 *
 * @param before - what the office held
 * @param after - what it holds now
 * @param scope - whose municipalities, as they are on the later day
 * @param options - both days, and what the data cover
 * @returns a record for each type of which a service is provided on one of the days, sorted by type
 * @throws RangeError `day-invalid`, `territory-unknown`, what `crosswalk` says
 *
 * @example
 * const link = (id) => ({ id, validFrom: null, validTo: null })
 * const node = (id, parents) => ({ id, cs: id, kind: "obec", parents: parents.map(link), validFrom: null, validTo: null, point: null })
 * const territories = [node("kraj/3115", []), node("orp/6201", ["kraj/3115"]), node("obec/581283", ["orp/6201"]), node("obec/581291", ["orp/6201"])]
 * const care = { id: "1234567", portalId: null, name: null, type: "pecovatelska-sluzba", provider: "provider/a", forms: [], targetGroups: null, facilities: [{ name: null, secretAddress: false, address: { municipality: "581283" }, point: null, validFrom: null, validTo: null }], regions: null, contacts: { emails: [], phones: [], webs: [] }, validFrom: null, validTo: null }
 * const row = (municipality, year) => ({ service: "1234567", municipality, year, mode: "offered", clients: null, contacts: null, hours: null, visitsPerWeek: null, frequency: null })
 * const people = { subject: "obec/581291", field: "population/T/0+", period: onDay("2025-12-31"), value: 4500, source: "office", knownAt: "2026-05-01" }
 * const data = (reaches) => planningData({ services: [care], reaches, territories, facts: [people] })
 * const [before, after] = [data([row("581283", 2025)]), data([row("581283", 2026), row("581291", 2026)])]
 * const days = { since: "2025-11-21", day: "2026-11-21" }
 * reachChanges(before, after, "orp/6201", { ...days, wholeReach: true })[0].gained // => { surely: ["obec/581291"], possibly: [], persons: { low: 4500, high: 4500 } }
 * reachChanges(before, after, "orp/6201", days)[0].gained // => { surely: [], possibly: ["obec/581291"], persons: { low: 0, high: 4500 } }
 *
 * @see docs/methods/reach.md
 * @category Change
 */
export function reachChanges(
  before: PlanningData,
  after: PlanningData,
  scope: TerritoryId,
  options: ReachChangesOptions,
): readonly ReachChange[] {
  const { since, day, successions = [] } = options;
  const states = [territoryState(before, since), territoryState(after, day)] as const;
  const hidden = new Set<string>([...before.services, ...after.services].filter(isSheltered).map(({ id }) => id));
  const provided = [providedOn(before, since), providedOn(after, day)] as const;
  const types = [...new Set(provided.flat().map(({ type }) => type))].sort();
  const head = { kind: "reach-change", method: "reach-change@1", scope, since, day } as const;
  const isMapped = states.every(({ nodes }) => nodes.size > 0);
  if (!isMapped) return types.map((type) => ({ ...head, type, gained: null, lost: null, reason: "not-asked" }));

  const was = reachByType(before, provided[0], states[0], { types, hidden, options });
  const is = reachByType(after, provided[1], states[1], { types, hidden, options });
  const members = municipalitiesOf(states[1], scope);
  const { rows } = crosswalk(states[0], states[1], { successions });
  const origins = new Map<TerritoryId, TerritoryId[]>();
  for (const { from, to, weight } of rows) if (weight > 0) origins.set(to, [...(origins.get(to) ?? []), from]);
  const people = new Map(inhabitants(after, members, day).map((count, i) => [members[i], count.value] as const));
  return types.map((type): ReachChange => {
    const [one, other] = [was.get(type), is.get(type)];
    if (one?.told !== true && other?.told !== true) return { ...head, type, gained: null, lost: null, reason: "not-reported" };
    const statuses = members.map((id): Statuses => {
      const earlier = new Set((origins.get(id) ?? []).map((origin) => statusIn(one, origin)));
      const [only = null] = earlier;
      return { id, before: earlier.size === 1 ? only : null, after: statusIn(other, id) };
    });
    const move = (from: boolean): ReachMove => {
      const surely = statuses.filter((row) => row.before === from && row.after === !from);
      const possibly = statuses.filter((row) => row.before !== !from && row.after !== from && !surely.includes(row));
      const persons = (some: readonly Statuses[]): readonly (number | null)[] => some.map(({ id }) => people.get(id) ?? null);
      const known = (counts: readonly (number | null)[]): number => exactSum(counts.map((count) => count ?? 0));
      const [sure, maybe] = [persons(surely), persons(possibly)];
      return {
        surely: surely.map(({ id }) => id),
        possibly: possibly.map(({ id }) => id),
        persons: { low: known(sure), high: [...sure, ...maybe].includes(null) ? null : known([...sure, ...maybe]) },
      };
    };
    return { ...head, type, gained: move(false), lost: move(true), reason: null };
  });
}

/** Whether a municipality is in reach on both days; `null` is not known. */
interface Statuses {
  readonly id: TerritoryId;
  readonly before: boolean | null;
  readonly after: boolean | null;
}

/** Reach of one type: whether any service told it, and what is decided, by municipality. */
interface TypeStatus {
  readonly told: boolean;
  readonly of: ReadonlyMap<TerritoryId, boolean>;
}

const statusIn = (type: TypeStatus | undefined, id: TerritoryId): boolean | null => type?.of.get(id) ?? null;

const providedOn = (data: PlanningData, on: Day): readonly Service[] =>
  data.services.filter((service) => isProvidedOn(service, on)).sort((a, b) => (a.id < b.id ? -1 : 1));

/** What the services of each type reached in the year of a day, as `supplyFacts` tells it. */
function reachByType(
  data: PlanningData,
  provided: readonly Service[],
  state: TerritoryState,
  choice: { readonly types: readonly string[]; readonly hidden: ReadonlySet<string>; readonly options: ReachChangesOptions },
): ReadonlyMap<string, TypeStatus> {
  const { types, hidden, options } = choice;
  const { covers = null, wholeReach = false } = options;
  const lists = territoryLists(state, ["obec"]);
  const seated = provided.map((service) => {
    const one = seatedService(service, state.day, lists);
    return hidden.has(service.id) ? { ...one, sheltered: true } : one;
  });
  const scope = supplyScope(seated, lists, state, { day: state.day, covers });
  const isAll = wholeReach && scope.covered.every((isCovered) => isCovered);
  const year = Number(state.day.slice(0, 4));
  return new Map(
    types.map((type): [string, TypeStatus] => {
      const services = seated
        .filter(({ service }) => service.type === type)
        .map((one) => ({ one, rows: (data.reachesByService.get(one.service.id) ?? []).filter((row) => row.year === year) }));
      const { reached, decided } = typeReach(type, services, lists, { isWhole: isAll && scope.isReadable(type) });
      const known = lists.municipalities.flatMap((id, m) => (decided[m] === true ? [[id, reached[m] === true] as const] : []));
      return [type, { told: services.some(({ one, rows }) => !one.sheltered && rows.length > 0), of: new Map(known) }];
    }),
  );
}
