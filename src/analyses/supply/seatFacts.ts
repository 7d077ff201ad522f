import type { Fact } from "../../model/fact.ts";
import type { PlanningData } from "../../model/planningData.ts";
import type { SeatedService } from "./seatedService.ts";
import { countOf, type SupplyCount, supplyFact } from "./supplyCount.ts";
import type { SupplyScope } from "./supplyScope.ts";
import { type SupplyHead, type SupplyStatement, silentRows } from "./supplyStatement.ts";
import type { TerritoryLists } from "./territoryLists.ts";

/** What is counted of the services of one territory. */
interface SeatCounts {
  readonly types: Map<string, number>;
  services: number;
  /** By the seat of the provider, where it is known. */
  own: number;
  external: number;
  /** By the register's word on it, where there is one. */
  nonStop: number;
  withWord: number;
  /** Types of services that an okres must not tell. */
  readonly hidden: Set<string>;
}

/** Around the clock in one of its forms; `null` when no form says so and one does not say. */
function isNonStop({ service }: SeatedService): boolean | null {
  const said = service.forms.map((provided) => provided.nonStop);
  if (said.includes(true)) return true;
  return said.length === 0 || said.includes(null) ? null : false;
}

function seatCounts(data: PlanningData, seated: readonly SeatedService[], lists: TerritoryLists): readonly SeatCounts[] {
  const counts: readonly SeatCounts[] = lists.ids.map(() => {
    return { types: new Map(), services: 0, own: 0, external: 0, nonStop: 0, withWord: 0, hidden: new Set() };
  });
  for (const one of seated) {
    const { type, provider } = one.service;
    const seat = data.providersById.get(provider)?.seat?.municipality ?? null;
    const home = seat === null ? undefined : lists.municipality.get(seat);
    const homes = home === undefined ? [] : (lists.above[home] ?? []);
    const nonStop = isNonStop(one);
    for (const t of one.inside) {
      const count = counts[t] as SeatCounts;
      count.types.set(type, (count.types.get(type) ?? 0) + 1);
      count.services++;
      // A seat outside the territories at hand is elsewhere, but in the country.
      if (seat !== null && (t === lists.country || homes.includes(t))) count.own++;
      else if (seat !== null) count.external++;
      if (nonStop === true) count.nonStop++;
      if (nonStop !== null) count.withWord++;
    }
    for (const t of one.hidden) counts[t]?.hidden.add(type);
  }
  return counts;
}

/**
 * Services with a place in each territory: by type, by the seat of the provider, around the clock.
 *
 * @internal
 */
export function seatFacts(
  data: PlanningData,
  seated: readonly SeatedService[],
  lists: TerritoryLists,
  scope: SupplyScope,
  head: SupplyHead,
): SupplyStatement {
  const facts: Fact[] = [];
  seatCounts(data, seated, lists).forEach((count, t) => {
    const small = lists.small[t] === true;
    const isCovered = scope.covered[t] === true;
    // Below an ORP what is not there is told by what a missing row means, of all municipalities alike.
    if (small && (!isCovered || count.services === 0)) return;
    const say = (field: string, type: string | null, isHidden: boolean, found: number, said: SupplyCount): void => {
      if (small && found === 0) return;
      const why = isHidden && isCovered ? "suppressed" : found > 0 && isCovered ? null : scope.whyNotNone(type, t);
      facts.push(supplyFact(lists, t, field, head, why === null ? said : { value: null, reason: why }));
    };
    for (const type of scope.types) {
      const found = count.types.get(type) ?? 0;
      // Listed as unknown, so that a sum of all types is the part here that it is in the ORP; of all municipalities alike, and for the same reason.
      if (small && found === 0 && !scope.isNoneSayable(type))
        facts.push(supplyFact(lists, t, `servicesSeated/${type}`, head, { value: null, reason: "not-known-to-source" }));
      say(`servicesSeated/${type}`, type, count.hidden.has(type), found, { value: found });
    }
    const { services, own, external, nonStop, withWord } = count;
    const total = (field: string, value: number, known: number): void =>
      say(field, null, count.hidden.size > 0, services, countOf(value, known, services, "not-known-to-source"));
    total("servicesOwn", own, own + external);
    total("servicesExternal", external, own + external);
    total("servicesNonStop", nonStop, withWord);
  });
  const fields = [
    ...scope.types.map((type) => ({ field: `servicesSeated/${type}`, type })),
    ...["servicesOwn", "servicesExternal", "servicesNonStop"].map((field) => ({ field, type: null })),
  ];
  return { facts, absentRows: silentRows(fields, lists, scope, head) };
}
