import type { Fact } from "../../model/fact.ts";
import type { ServiceReach } from "../../model/serviceReach.ts";
import type { SeatedService } from "./seatedService.ts";
import { countOf, type SupplyCount, supplyFact } from "./supplyCount.ts";
import type { SupplyHead, SupplyStatement } from "./supplyStatement.ts";
import type { TerritoryLists } from "./territoryLists.ts";

const NOTHING: Readonly<ClientSum> = { clients: 0, services: 0, telling: 0 };
const FIELDS = ["residentsServed", "residentsServedLocally", "clientsOfLocalServices"] as const;
type ClientField = (typeof FIELDS)[number];

/** What came together of one figure in one territory. */
interface ClientSum {
  clients: number;
  /** Services that count, and those that told all their clients. */
  services: number;
  telling: number;
}

/**
 * Where people who used services live and where they used them: once for each service, so a person with two services counts twice.
 *
 * A figure covers the services with a place in the territory and those that told clients from it; which of all others have some, nobody
 * can know. Clients of a service with a secret address are told by ORPs and what is larger.
 *
 * @internal
 */
export function clientFacts(
  seated: readonly SeatedService[],
  rowsOf: (one: SeatedService) => readonly ServiceReach[],
  lists: TerritoryLists,
  head: SupplyHead,
): SupplyStatement {
  const sums = new Map<ClientField, Map<number, ClientSum>>(FIELDS.map((field) => [field, new Map()]));
  const hidden = new Set<number>();
  const count = (field: ClientField, t: number, clients: number, tells: boolean): void => {
    const byTerritory = sums.get(field);
    const sum = byTerritory?.get(t) ?? { clients: 0, services: 0, telling: 0 };
    byTerritory?.set(t, sum);
    sum.services++;
    if (!tells) return;
    sum.telling++;
    sum.clients += clients;
  };
  for (const one of seated) {
    const rows = rowsOf(one).filter((row) => row.mode === "provided");
    const tells = rows.length > 0 && rows.every(({ clients }) => Number.isSafeInteger(clients) && (clients ?? -1) >= 0);
    const here = new Map<number, number>(one.inside.map((t) => [t, 0]));
    for (const row of rows) {
      const place = lists.municipality.get(row.municipality);
      if (place === undefined) continue;
      const split = one.sheltered ? (lists.split[place] ?? []) : [];
      for (const okres of split) hidden.add(okres);
      for (const t of lists.above[place] ?? []) {
        if (!(one.sheltered && lists.small[t])) here.set(t, (here.get(t) ?? 0) + (row.clients ?? 0));
      }
    }
    const local = new Set(one.inside);
    const all = rows.reduce((total, row) => total + (row.clients ?? 0), 0);
    for (const [t, clients] of here) {
      count("residentsServed", t, clients, tells);
      if (local.has(t)) count("residentsServedLocally", t, clients, tells);
    }
    for (const t of one.inside) count("clientsOfLocalServices", t, all, tells);
    for (const t of one.hidden) hidden.add(t);
  }
  const facts: Fact[] = [];
  for (const field of FIELDS) {
    const byTerritory = sums.get(field) ?? new Map<number, ClientSum>();
    // An okres about which nothing may be told says so whether or not something was found there.
    for (const t of [...new Set([...byTerritory.keys(), ...hidden])].sort((a, b) => a - b)) {
      const { clients, telling, services } = byTerritory.get(t) ?? NOTHING;
      const said: SupplyCount = hidden.has(t) ? { value: null, reason: "suppressed" } : countOf(clients, telling, services, "not-reported");
      facts.push(supplyFact(lists, t, field, head, said));
    }
  }
  return { facts, absentRows: [{ ...head, fields: FIELDS, means: "unknown" }] };
}
