import { moneyOrigins } from "../../codebooks/moneyOrigins.ts";
import { moneyPayers } from "../../codebooks/moneyPayers.ts";
import { revenueCells } from "../../codebooks/revenueCells.ts";
import { type Day, dayAfter, day as knownDay } from "../../model/day.ts";
import { exactSum } from "../../model/exactSum.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import { year as yearPeriod } from "../../model/period.ts";
import type { PlanningData } from "../../model/planningData.ts";
import { type Territory, territory as territoryOn } from "../../model/territory.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import { type FinancingFigures, financingFigures, moneyFields } from "./financingFigures.ts";
import type { FinancingMap, FinancingRow, FinancingTotal, MoneyField, MoneyRange, ServiceFinancing, UnitCoverage } from "./financingRow.ts";
import { type GroupRange, groupRange, type ProviderGroup } from "./groupRange.ts";
import { inhabitantsOf, moneyPerInhabitant } from "./moneyPerInhabitant.ts";
import { providerGroups, servicesDuring } from "./servicesDuring.ts";
import { differenceOfRanges, shareOfRanges, sumOfRanges } from "./sumOfRanges.ts";

const CELLS = revenueCells.map(({ code, origin, payer }) => ({ origin, payer, field: `revenues/${code}` as const }));
const UNKNOWN: MoneyRange = { low: null, high: null };

/**
 * Map of money of a territory in one year (mapa financování): every service × origin × payer in whole haléře or a reason, and
 * totals by service, origin and payer.
 *
 * Whose services: those with a place in the territory on any day of the year, the territory as it was on its last day; or those
 * that the caller lists. What they report is taken from facts (`costs`, `revenues/state/kraj`…) and, where no fact has a
 * figure, from yearly reports; only figures that speak of the whole year, or of all of it in which the service was provided.
 * Each crown stands in one way of the closed list of revenue cells, and a way that nobody reported is unknown, never zero.
 *
 * While something is unknown, totals are limits: at least what is known, and above only where a provider reported the amount
 * for all its services together: then what one of them may still have is bounded by it. Such a figure stays with the provider
 * (`byProvider`), it is never split; where all its services in the data are in the map, the total holds it whole, and where they report less
 * than it, the total is at least theirs and at most its own (`remainder`). Services that report more than their provider are a conflict.
 *
 * It does not tell whom the money serves, and data that hold only part of a provider's services make its figure look wholly
 * local. A gap is what costs exceed revenues by, not what the network should have.
 *
 * @param data - what the office holds
 * @param territory - its id, or the territory itself with its day: only facts known by that day are read
 * @param options.year - calendar year [year]
 * @param options.day - only facts known by this day @default the day of the territory; with an id everything known
 * @param options.services - exactly these services @default those with a place in the territory in the year
 * @returns the map; without services or municipalities it is empty, all limits are `null` and `reason` says why
 * @throws RangeError `day-invalid`, `territory-id-invalid`
 *
 * @example
 * const year2025 = { from: "2025-01-01", to: "2026-01-01" }
 * const told = (subject, field, value) => ({ subject, field, value, period: year2025, source: "office", knownAt: "2026-02-10" })
 * const facts = [told("1234567", "costs", 900000), told("1234567", "revenues/state/kraj", 500000), told("1234567", "revenues/user/user", 300000)]
 * const map = financingMap(planningData({ facts }), "obec/581283", { year: 2025, services: ["1234567"] })
 * map.revenues // => { low: 800000, high: null }
 * map.gap // => { low: null, high: 100000 }
 * map.coverage.cells // => { covered: 2, members: 13 }
 * financingMap(planningData({ facts }), "obec/581283", { year: 2025 }).reason // => "not-asked"
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function financingMap(
  data: PlanningData,
  territory: TerritoryId | Territory,
  options: { readonly year: number; readonly day?: Day; readonly services?: readonly ServiceRegistrationId[] },
): FinancingMap {
  const { year } = options;
  const during = yearPeriod(year);
  const id = typeof territory === "object" ? territory.id : territory;
  const day = options.day ?? (typeof territory === "object" ? territory.day : null);
  if (day !== null) knownDay(day);
  const found =
    options.services === undefined && data.given.has("services")
      ? servicesDuring(data, id, during)
      : { territory: territoryOn(data, id, dayAfter(during.to, -1)), services: options.services ?? null };
  const asked = found.territory;
  const services = [...new Set(found.services ?? [])].sort();
  const groups = providerGroups(data, services, during);
  const providers = groups.flatMap(({ provider }) => provider ?? []);
  const figures = financingFigures(data, new Set<string>([...services, ...providers]), { year, day });
  const ranges = new Map(groups.map((group) => [group, rangesOf(group, figures)] as const));
  const isEmpty = found.services === null;

  const isOpen = services.some((service) => figures.open.has(service));
  const over = (fields: readonly MoneyField[]): MoneyRange => {
    if (isEmpty) return UNKNOWN;
    const { low, high } = sumOfRanges(fields.flatMap((field) => groups.map((group) => ranges.get(group)?.get(field) ?? UNKNOWN)));
    // Money on a way that nobody knows may come on top of any of them.
    return { low, high: fields[0] !== "costs" && isOpen ? null : high };
  };
  const totalOf = (fields: readonly MoneyField[]): FinancingTotal => {
    const rest = CELLS.flatMap(({ field }) => (fields.includes(field) ? [] : [field]));
    const range = over(fields);
    const share = isEmpty ? UNKNOWN : shareOfRanges(range, over(rest));
    return { ...range, ...coverage(services, (one) => fields.every((field) => figures.of(one, field).amount !== null)), share };
  };
  const revenueFields = CELLS.map(({ field }) => field);
  const [costs, revenues] = [over(["costs"]), over(revenueFields)];
  const gap = differenceOfRanges(costs, revenues);
  const hasCosts = (service: ServiceRegistrationId): boolean => figures.of(service, "costs").amount !== null;
  const hasRevenues = (service: ServiceRegistrationId): boolean =>
    !figures.open.has(service) && revenueFields.every((field) => figures.of(service, field).amount !== null);
  const rows = services.flatMap((service) => rowsOf(service, data, figures));
  const fieldsOf = (by: (cell: (typeof CELLS)[number]) => boolean): readonly MoneyField[] => CELLS.filter(by).map(({ field }) => field);
  return {
    kind: "financing-map",
    method: "financingMap@1",
    territory: id,
    year,
    day,
    reason: isEmpty ? (data.given.has("services") ? (asked.reason ?? "not-covered-by-source") : "not-asked") : null,
    rows,
    byProvider: groups.flatMap((group) => providerFigures(group, figures, ranges.get(group))),
    byService: groups
      .flatMap((group) => servicesOf(group, data, figures, ranges.get(group)))
      .toSorted((a, b) => order(a.service, b.service)),
    byOrigin: moneyOrigins.map(({ code }) => ({ origin: code, ...totalOf(fieldsOf(({ origin }) => origin === code)) })),
    byPayer: moneyPayers.map(({ code }) => ({ payer: code, ...totalOf(fieldsOf(({ payer }) => payer === code)) })),
    ...{ costs, revenues, gap },
    perInhabitant: moneyPerInhabitant(inhabitantsOf(data, asked, { year, day }), {
      ...{ costs, revenues, gap },
      municipal: over(fieldsOf(({ origin }) => origin === "obec")),
    }),
    coverage: {
      services: coverage(services, (service) => hasCosts(service) && hasRevenues(service)),
      costs: coverage(services, hasCosts),
      revenues: coverage(services, hasRevenues),
      cells: { covered: rows.filter(({ amount }) => amount !== null).length, members: rows.length },
      ...unitsOf(data, new Set(services), year, (service) => hasCosts(service) && hasRevenues(service)),
    },
    conflicts: [
      ...figures.conflicts,
      ...groups.flatMap((group) => [...(ranges.get(group)?.values() ?? [])].flatMap(({ conflict }) => conflict ?? [])),
    ].toSorted((a, b) => order(a.subject, b.subject) || order(a.field, b.field)),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const coverage = (services: readonly ServiceRegistrationId[], isKnown: (service: ServiceRegistrationId) => boolean) => ({
  covered: services.filter(isKnown).length,
  members: services.length,
});

const rangesOf = (group: ProviderGroup, figures: FinancingFigures): ReadonlyMap<MoneyField, GroupRange> =>
  new Map(moneyFields.map((field) => [field, groupRange(group, field, figures)]));

const rowsOf = (service: ServiceRegistrationId, data: PlanningData, figures: FinancingFigures): readonly FinancingRow[] =>
  CELLS.map(({ origin, payer, field }) => ({
    service,
    provider: data.servicesById.get(service)?.provider ?? null,
    ...{ origin, payer },
    ...figures.of(service, field),
  }));

function providerFigures(
  { provider, services, elsewhere }: ProviderGroup,
  figures: FinancingFigures,
  ranges: ReadonlyMap<MoneyField, GroupRange> | undefined,
): FinancingMap["byProvider"] {
  if (provider === null) return [];
  return moneyFields.flatMap((field) => {
    const { amount, source } = figures.of(provider, field);
    return amount === null
      ? []
      : [{ provider, field, amount, remainder: ranges?.get(field)?.remainder ?? null, source, services, elsewhere }];
  });
}

function servicesOf(
  group: ProviderGroup,
  data: PlanningData,
  figures: FinancingFigures,
  ranges: ReadonlyMap<MoneyField, GroupRange> | undefined,
): readonly ServiceFinancing[] {
  return group.services.map((service) => {
    const rangeOf = (field: MoneyField): MoneyRange => {
      const { amount } = figures.of(service, field);
      return amount === null ? { low: 0, high: ranges?.get(field)?.mostOfOne ?? null } : { low: amount, high: amount };
    };
    const all = sumOfRanges(CELLS.map(({ field }) => rangeOf(field)));
    const revenues = figures.open.has(service) ? { ...all, high: null } : all;
    return {
      service,
      provider: group.provider,
      type: data.servicesById.get(service)?.type ?? null,
      costs: figures.of(service, "costs"),
      careAllowance: figures.of(service, "careAllowancePaid"),
      revenues,
      known: CELLS.filter(({ field }) => figures.of(service, field).amount !== null).length,
      gap: differenceOfRanges(rangeOf("costs"), revenues),
    };
  });
}

/** Coverage by what networks count on; each network, form and unit by itself. */
function unitsOf(
  data: PlanningData,
  services: ReadonlySet<ServiceRegistrationId>,
  year: number,
  isKnown: (service: ServiceRegistrationId) => boolean,
): { readonly units: readonly UnitCoverage[]; readonly unitsUnknown: number } {
  const entries = data.networkEntries.filter((entry) => entry.year === year && entry.status !== "outside" && services.has(entry.service));
  const amounts = new Map<string, { readonly head: Omit<UnitCoverage, "covered" | "members">; all: number[]; known: number[] }>();
  for (const { network, form, units, service } of entries)
    for (const { unit, amount } of units ?? []) {
      const key = JSON.stringify([network, form, unit]);
      const held = amounts.get(key) ?? { head: { network, form, unit }, all: [], known: [] };
      amounts.set(key, held);
      held.all.push(amount);
      if (isKnown(service)) held.known.push(amount);
    }
  const units = [...amounts].sort(([a], [b]) => order(a, b));
  return {
    units: units.map(([, { head, all, known }]) => ({ ...head, covered: exactSum(known), members: exactSum(all) })),
    unitsUnknown: entries.filter((entry) => entry.units === null).length,
  };
}
