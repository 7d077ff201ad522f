import type { Reason } from "../codebooks/absenceReasons.ts";
import type { CapacityUnit } from "../codebooks/capacityUnits.ts";
import type { ServiceForm } from "../codebooks/serviceForms.ts";
import { day as checkedDay, type Day } from "../model/day.ts";
import { exactSum } from "../model/exactSum.ts";
import type { ServiceRegistrationId } from "../model/identifiers/serviceRegistrationId.ts";
import type { NetworkEntry, NetworkStatus } from "../model/networkEntry.ts";
import type { PlanningData } from "../model/planningData.ts";
import type { ProviderId } from "../model/provider.ts";
import { rangeRefusal } from "../model/refusal.ts";
import type { TerritoryId } from "../model/territoryId.ts";
import { orpServices } from "./orpServices.ts";

/** One side of a difference: what a network counts on in one year. */
export interface NetworkSide {
  readonly status: NetworkStatus | null;
  /** In the unit of the row; `null` and then `reason` says why. */
  readonly amount: number | null;
  readonly reason: Reason | null;
}

/** What is wanted of one service in one form, network and unit, against what is there (požadovaná změna v síti). */
export interface NetworkDifference {
  readonly service: ServiceRegistrationId;
  readonly provider: ProviderId | null;
  readonly type: string | null;
  /** It has a place in the territory, comes to its people, or is only named in the territory's own network. */
  readonly here: "seat" | "reach" | "network";
  readonly form: ServiceForm;
  readonly network: string;
  /** `null` where no side says a unit. */
  readonly unit: CapacityUnit | null;
  /** Neither the registered maximum nor what is really provided. */
  readonly basis: "network";
  readonly current: NetworkSide;
  readonly wanted: NetworkSide;
  /** Wanted less current, in the unit; `null` while one of them is not known. */
  readonly difference: number | null;
  readonly application: string | null;
}

/** Entries wanted in the network against the current ones, see {@link networkDifferences}. */
export interface NetworkDifferences {
  readonly method: "networkDifferences@1";
  readonly territory: TerritoryId;
  readonly day: Day;
  readonly currentYear: number;
  readonly wantedYear: number;
  readonly rows: readonly NetworkDifference[];
  /** Services of the territory of which no side has an entry: not in the network, or nobody said. */
  readonly withoutEntry: readonly ServiceRegistrationId[];
  /** Why it is not known which services are in the territory; `null` when it is. */
  readonly reason: Reason | null;
}

/** Choices of {@link networkDifferences}. */
export interface NetworkDifferencesOptions {
  /** The day whose services are meant. */
  readonly day: Day;
  /** Year that entries are wanted for [year]. */
  readonly wantedYear: number;
  /** Year of the current entries [year]. @default the year of `day` */
  readonly currentYear?: number;
  /** Take entries of this network only. @default all networks, each by itself */
  readonly network?: string;
  /** Entries wanted, beside those of the data for that year. @default none */
  readonly wanted?: readonly NetworkEntry[];
}

/**
 * Entries wanted in the network against the current ones (požadavky na síť proti současnému stavu): one row for each service, form,
 * network and unit, of services that have a place in the territory, come to its people, or are named in the territory's own network
 * (`network` is its id).
 *
 * difference = units wanted − units now
 *
 * Units are those that the network counts on, never the registered maximum. Unlike units are never added or compared. A service outside of
 * a network has none there. No entry is not zero: it is not known (`not-asked` while the year has no entry at all, `not-reported` otherwise).
 * Two entries that contradict each other make the side unknown. Says nothing of whether the units are needed.
 *
 * @param data - what the office holds
 * @param territory - the ORP
 * @param options - the day and the years
 * @returns rows sorted by service, form, network, unit
 * @throws RangeError `day-invalid`, `territory-id-invalid`, `year-invalid`
 *
 * @example
 * const entry = (year, amount) => ({ service: "1234567", form: "terenni", network: "orp/6201", year, status: "basic", entrustment: null, application: null, units: [{ amount, unit: "fte", form: "terenni", basis: "network" }] })
 * const found = networkDifferences(planningData({ networkEntries: [entry(2026, 2.1)] }), "orp/6201", { day: "2026-11-21", wantedYear: 2028, wanted: [entry(2028, 2.6)] })
 * found.rows.map(({ unit, current, wanted, difference }) => [unit, current.amount, wanted.amount, difference]) // => [["fte", 2.1, 2.6, 0.5]]
 *
 * @see docs/methods/plan-annex.md
 * @category Planning
 */
export function networkDifferences(data: PlanningData, territory: TerritoryId, options: NetworkDifferencesOptions): NetworkDifferences {
  const { wantedYear, currentYear = Number(checkedDay(options.day).slice(0, 4)), network = null, wanted = [] } = options;
  for (const year of [wantedYear, currentYear])
    if (!Number.isInteger(year)) throw rangeRefusal("year-invalid", `networkDifferences requires whole years, got ${year}`);
  const { territory: asked, services } = orpServices(data, territory, options.day);
  const here = new Map(services?.map((one) => [one.service.id, one.here]));
  const entries = [...data.networkEntries, ...wanted].filter(
    (entry) => (network === null || entry.network === network) && (here.has(entry.service) || entry.network === territory),
  );
  const sides = new Map<string, { readonly head: NetworkEntry; readonly now: NetworkEntry[]; readonly next: NetworkEntry[] }>();
  for (const entry of entries) {
    if (entry.year !== currentYear && entry.year !== wantedYear) continue;
    const key = JSON.stringify([entry.service, entry.form, entry.network]);
    const held = sides.get(key) ?? { head: entry, now: [], next: [] };
    sides.set(key, held);
    if (entry.year === currentYear) held.now.push(entry);
    if (entry.year === wantedYear) held.next.push(entry);
  }
  const silent = (year: number): Reason => (entries.some((entry) => entry.year === year) ? "not-reported" : "not-asked");
  const [silentNow, silentNext] = [silent(currentYear), silent(wantedYear)];
  const rows = [...sides]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { head, now, next }]) => {
      const service = data.servicesById.get(head.service);
      const units = [...new Set([...now, ...next].flatMap((entry) => (entry.units ?? []).map(({ unit }) => unit)))].sort();
      return (units.length === 0 ? [null] : units).map((unit): NetworkDifference => {
        const [current, asNext] = [sideOf(now, unit, silentNow), sideOf(next, unit, silentNext)];
        return {
          service: head.service,
          provider: service?.provider ?? null,
          type: service?.type ?? null,
          here: here.get(head.service) ?? "network",
          form: head.form,
          network: head.network,
          unit,
          basis: "network",
          current,
          wanted: asNext,
          difference: current.amount === null || asNext.amount === null ? null : decimalDifference(asNext.amount, current.amount),
          application: next.find((entry) => entry.application !== null)?.application ?? null,
        };
      });
    });
  const named = new Set(rows.map((row) => row.service));
  return {
    method: "networkDifferences@1",
    territory: asked.id,
    day: options.day,
    ...{ currentYear, wantedYear, rows },
    withoutEntry: [...here.keys()].filter((id) => !named.has(id)).sort(),
    reason: services === null ? (data.given.has("services") ? (asked.reason ?? "not-covered-by-source") : "not-asked") : null,
  };
}

/** What entries of one service, form, network and year say of one unit. */
function sideOf(entries: readonly NetworkEntry[], unit: CapacityUnit | null, silent: Reason): NetworkSide {
  const [first] = entries;
  if (first === undefined) return { status: null, amount: null, reason: silent };
  const status = entries.every((entry) => entry.status === first.status) ? first.status : null;
  const amounts = entries.map((entry): number | null => {
    if (entry.status === "outside") return 0;
    if (entry.units === null || unit === null) return null;
    const said = entry.units.filter((one) => one.unit === unit).map(({ amount }) => amount);
    return said.every((amount) => Number.isFinite(amount) && amount >= 0) ? exactSum(said) : Number.NaN;
  });
  const [amount] = amounts;
  if (amounts.some(Number.isNaN) || amounts.some((one) => one !== amount)) return { status, amount: null, reason: "invalid-input" };
  return amount == null ? { status, amount: null, reason: "not-reported" } : { status, amount: amount + 0, reason: null };
}

/** Difference of two decimal numbers as a person would write it: 2.6 − 2.1 is 0.5. */
function decimalDifference(a: number, b: number): number {
  const places = Math.max(...[a, b].map((one) => (/^\d+\.(\d+)$/.exec(String(one))?.[1] ?? "").length));
  const scale = 10 ** places;
  const [one, other] = [Math.round(a * scale), Math.round(b * scale)];
  if (places > 6 || !Number.isSafeInteger(one) || !Number.isSafeInteger(other)) return exactSum([a, -b]) + 0;
  return (one - other) / scale + 0;
}
