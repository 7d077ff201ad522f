import type { Address } from "../model/address.ts";
import type { AbsentRow, Fact } from "../model/fact.ts";
import type { NetworkEntry } from "../model/networkEntry.ts";
import { type PlanningData, planningData } from "../model/planningData.ts";
import type { Provider } from "../model/provider.ts";
import type { RelatedService } from "../model/relatedService.ts";
import type { Service } from "../model/service.ts";
import type { ServiceReach } from "../model/serviceReach.ts";
import type { ServiceYear } from "../model/serviceYear.ts";
import type { PartialTerritory, TerritoryNode } from "../model/territoryGraph.ts";
import { integrityNotes } from "./integrityNotes.ts";
import { type Note, noteOf, type Reading } from "./reading.ts";

/** A part of what an office holds: a plain list, a reading, or several readings. */
export type OfficePart<T> = readonly T[] | Reading<T> | readonly Reading<T>[];

/** Parts from which {@link officeData} makes the whole; every one optional. */
export interface OfficeParts {
  /** The register of providers, as read by `readRegister`, or its services alone. */
  readonly register?: OfficePart<Service> | (Reading<Service> & { readonly providers: readonly Provider[] }) | undefined;
  /** Providers and services from elsewhere, behind those of the register. */
  readonly providers?: OfficePart<Provider> | undefined;
  readonly services?: OfficePart<Service> | undefined;
  readonly relatedServices?: OfficePart<RelatedService> | undefined;
  readonly networkEntries?: OfficePart<NetworkEntry> | undefined;
  readonly reaches?: OfficePart<ServiceReach> | undefined;
  readonly serviceYears?: OfficePart<ServiceYear> | undefined;
  /** Readings of facts bring what their missing rows mean. */
  readonly facts?: OfficePart<Fact> | undefined;
  readonly absentRows?: readonly AbsentRow[] | undefined;
  /** A reading of territories brings which of them are partial. */
  readonly territories?: OfficePart<TerritoryNode> | undefined;
  readonly partial?: readonly PartialTerritory[] | undefined;
  /** Where address points really lie, from `readRuianAddresses`; used to judge, not kept. `placeFacilities` gives places their points. */
  readonly addressPoints?: OfficePart<LocatedAddressPoint> | undefined;
  /** What the office held before: a sudden change of the number of services is noted. */
  readonly earlier?: PlanningData | undefined;
}

/** An address point and its municipality, as `readRuianAddresses` reads them (adresní místo). */
export interface LocatedAddressPoint {
  readonly address: Pick<Address, "addressPoint" | "municipality">;
}

/** What an office holds, and what is odd about it. */
export interface OfficeData {
  readonly data: PlanningData;
  /** Nothing is repaired or left out because of a note, but the address of a secret place. */
  readonly notes: readonly Note[];
}

/**
 * Everything that an office holds, put together and checked against itself (podklady úřadu a jejich celistvost).
 *
 * Parts come in any order, any of them may be missing: the register alone is enough. Records that a reader rejected are not
 * in the data and are counted in the notes.
 *
 * @param parts - readings or plain lists
 * @returns the data and the notes: references to nothing, overlapping times, duplicates, places that contradict themselves…
 *
 * @example
 * const reach = { service: "1234567", municipality: "581283", year: 2025, mode: "offered", clients: null, contacts: null, hours: null, visitsPerWeek: 2, frequency: null }
 * const { data, notes } = officeData({ register: [], reaches: [reach] })
 * data.reaches.length // => 1
 * notes.map((note) => [note.code, note.count, note.detail.en])
 * // => [["reach-of-unknown-service", 1, "reaches of services that are not among the services: 1234567"]]
 * officeData({}).notes // => []
 *
 * @see docs/methods/catalogue.md
 */
export function officeData(parts: OfficeParts): OfficeData {
  const { register, addressPoints, earlier } = parts;
  const services = joined(listOf(register), listOf(parts.services));
  const data = planningData({
    providers: joined(listOf(register && "providers" in register ? register.providers : undefined), listOf(parts.providers)),
    services,
    relatedServices: listOf(parts.relatedServices),
    networkEntries: listOf(parts.networkEntries),
    reaches: listOf(parts.reaches),
    serviceYears: listOf(parts.serviceYears),
    facts: listOf(parts.facts),
    absentRows: joined(fromReadings<AbsentRow>(parts.facts, "absentRows"), parts.absentRows),
    territories: listOf(parts.territories),
    partial: joined(fromReadings<PartialTerritory>(parts.territories, "partial"), parts.partial),
  });
  const points = listOf(addressPoints);
  return {
    data,
    notes: [
      ...rejectedNotes(parts),
      ...integrityNotes(data, { services: services ?? [], addressPoints: points ?? [], earlier: earlier ?? null }),
    ],
  };
}

const isReading = (part: object): part is Reading<unknown> => "accepted" in part && Array.isArray(part.accepted);

/** Its readings, where it is handed over as such. */
function readingsOf(part: OfficePart<unknown> | undefined): readonly Reading<unknown>[] {
  if (part === undefined) return [];
  const all: readonly unknown[] = Array.isArray(part) ? part : [part];
  return all.filter((one): one is Reading<unknown> => typeof one === "object" && one !== null && isReading(one));
}

/** The records of a part; `undefined` where there is no such part. */
function listOf<T>(part: OfficePart<T> | undefined): readonly T[] | undefined {
  if (part === undefined) return undefined;
  const readings = readingsOf(part);
  return readings.length > 0 || !Array.isArray(part)
    ? readings.flatMap((reading) => reading.accepted as readonly T[])
    : (part as readonly T[]);
}

/** What readings bring beside their records. */
function fromReadings<T>(part: OfficePart<unknown> | undefined, key: string): readonly T[] | undefined {
  const brought = readingsOf(part).flatMap((reading) => {
    const value = (reading as unknown as Readonly<Record<string, unknown>>)[key];
    return Array.isArray(value) ? (value as readonly T[]) : [];
  });
  return brought.length === 0 ? undefined : brought;
}

function joined<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

const PARTS = {
  register: { cs: "registr", en: "register" },
  providers: { cs: "poskytovatelé", en: "providers" },
  services: { cs: "služby", en: "services" },
  relatedServices: { cs: "návazné služby", en: "related services" },
  networkEntries: { cs: "zařazení v síti", en: "network entries" },
  reaches: { cs: "dosahy služeb", en: "reaches" },
  serviceYears: { cs: "roční výkazy", en: "yearly reports" },
  facts: { cs: "údaje", en: "facts" },
  territories: { cs: "území", en: "territories" },
  addressPoints: { cs: "adresní místa", en: "address points" },
} as const;

/** Records that readers rejected, part by part. */
function rejectedNotes(parts: OfficeParts): readonly Note[] {
  return Object.entries(PARTS).flatMap(([part, name]) => {
    const rejected = readingsOf(parts[part as keyof typeof PARTS] as OfficePart<unknown> | undefined).flatMap(
      (reading) => reading.rejected,
    );
    const what = { cs: `záznamy, které čtení odmítlo (${name.cs})`, en: `records that the reader rejected (${name.en})` };
    const paths = rejected.map((rejection) => rejection.path);
    return noteOf("records-rejected", what, paths);
  });
}
