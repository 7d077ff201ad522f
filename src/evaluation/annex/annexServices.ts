import type { Reason } from "../../codebooks/absenceReasons.ts";
import { indicatorCatalogue } from "../../indicators/indicatorCatalogue.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import { year as calendarYear, endsWithin } from "../../model/period.ts";
import { reportCell } from "../../model/reportCell.ts";
import type { ReportCell } from "../../model/reportTable.ts";
import type { Service } from "../../model/service.ts";
import { municipalitiesOn } from "../../model/servicesIn.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";
import { orpServices } from "../../planning/orpServices.ts";
import type { AnnexContext } from "./annexContext.ts";
import { annexIndicators } from "./annexIndicators.ts";
import type { AnnexCaveat, AnnexSection } from "./annexSection.ts";
import { byType, serviceTable, supplyTables } from "./supplyTables.ts";

interface Amount {
  readonly form: string | null;
  readonly basis: "registered" | "network" | "actual";
  readonly unit: string | null;
  readonly amount: number | null;
  readonly reason: Reason | null;
}

/** Figures of a yearly report that are a capacity in fact provided, and their units. */
const ACTUAL = [
  ["beds", "luzka"],
  ["fteDirect", "fte"],
  ["hours", "hour"],
  ["contacts", "kontakt"],
  ["interventions", "interv"],
  ["calls", "hovor"],
] as const satisfies readonly (readonly [keyof ServiceYear, string])[];

/**
 * Providers and services: every service with its capacity on each basis, counts by type, sums by type × form × basis × unit.
 *
 * @internal
 */
export function annexServices(context: AnnexContext): Omit<AnnexSection, "id" | "chapter" | "cs" | "en"> {
  const { data, day, orp, here, gaps, year } = context;
  const { services } = orpServices(data, orp, day);
  if (services === null) {
    const reason = data.given.has("services") ? (here.reason ?? "not-covered-by-source") : "not-asked";
    for (const figure of data.given.has("services") ? ["territories"] : ["servicesSeated", "capacities"])
      gaps.add("services", figure, orp, reason);
  }
  const all = (services ?? []).toSorted((a, b) => byType(a.service, b.service));
  const rows = all.flatMap(({ service, here: way }) =>
    amountsOf(service, context).map((one): readonly ReportCell[] => {
      const key = `${service.id} ${one.form}`;
      // What the network does not say, the section of the network asks for.
      if (one.reason !== null && one.basis !== "network") gaps.add("services", "capacities", key, one.reason);
      const groups = service.targetGroups;
      return [
        reportCell(service.type),
        reportCell(service.id),
        reportCell(service.provider),
        reportCell(way),
        reportCell(one.form),
        reportCell(one.basis),
        reportCell(one.amount, one.reason),
        reportCell(one.unit),
        placesCell(service, context),
        groups === null || groups.length === 0 ? reportCell(null) : reportCell(groups.join(", ")),
      ];
    }),
  );
  const derived = context.derived();
  const own = derived.facts.filter(({ subject }) => subject === orp);
  const cards = indicatorCatalogue.filter(
    (card) => card.subject === "territoryYear" && (card.topic === "availability" || card.topic === "use"),
  );
  const titles = { cs: "ukazatele dostupnosti a využití", en: "indicators of availability and use" };
  const indicators = annexIndicators(context, cards, { section: "services", id: "supply-indicators", ...titles });
  const list = all.map(({ service }) => service);
  return {
    table: serviceTable(rows, list, context),
    details: [...supplyTables(list, own, context), indicators.table],
    reason:
      rows.length > 0
        ? null
        : services === null
          ? data.given.has("services")
            ? (here.reason ?? "not-covered-by-source")
            : "not-asked"
          : null,
    sources: [
      ...(rows.length > 0 ? [{ source: "mpsv-rpss", from: day, to: null, knownAt: day }] : []),
      ...indicators.sources.filter(({ source }) => source !== "mpsv-rpss"),
    ],
    caveats: [...caveatsOf(list, year), ...indicators.caveats],
  };
}

/** Capacities of a service: registered, in the network of the year, in fact provided in the year before. */
function amountsOf(service: Service, { data, year }: AnnexContext): readonly Amount[] {
  const registered = service.forms.flatMap(({ form, capacities }): readonly Amount[] => {
    const own = capacities.filter(({ basis }) => basis === "registered");
    if (own.length === 0) return [{ form, basis: "registered", unit: null, amount: null, reason: "not-known-to-source" }];
    return own.map(({ unit, amount }) => ({ form, basis: "registered", unit, ...usable(amount) }));
  });
  const none: Amount = { form: null, basis: "registered", unit: null, amount: null, reason: "not-known-to-source" };
  const entries = (data.networkEntriesByService.get(service.id) ?? []).filter((entry) => entry.year === year && entry.status !== "outside");
  const network = entries.flatMap(({ form, units }): readonly Amount[] => {
    if (units === null || units.length === 0) return [{ form, basis: "network", unit: null, amount: null, reason: "not-reported" }];
    return units.map(({ unit, amount }) => ({ form, basis: "network", unit, ...usable(amount) }));
  });
  const within = calendarYear(year - 1);
  const reports = data.serviceYears.filter((one) => one.service === service.id && endsWithin(one.period, within));
  const [only, ...others] = service.forms;
  const actual = reports.flatMap((report) =>
    ACTUAL.flatMap(([field, unit]): readonly Amount[] => {
      const amount = report[field];
      const form = unit === "luzka" ? "pobytova" : others.length === 0 ? (only?.form ?? null) : null;
      return amount === null ? [] : [{ form, basis: "actual", unit, ...usable(amount) }];
    }),
  );
  return [...(registered.length === 0 ? [none] : registered), ...network, ...actual];
}

const usable = (amount: number): Pick<Amount, "amount" | "reason"> =>
  Number.isFinite(amount) && amount >= 0 ? { amount, reason: null } : { amount: null, reason: "invalid-input" };

/** Where it has open places; of a service with a secret address nothing below the ORP. */
function placesCell(service: Service, { day, state }: AnnexContext): ReportCell {
  if (isSheltered(service)) return reportCell(null, "suppressed");
  const names = municipalitiesOn(service, day).map((code) => state.nodes.get(`obec/${code}`)?.cs ?? code);
  return names.length === 0 ? reportCell(null) : reportCell(names.join(", "));
}

function caveatsOf(services: readonly Service[], year: number): readonly AnnexCaveat[] {
  if (services.length === 0) return [];
  const sheltered = services.filter(isSheltered).length;
  return [
    {
      code: "registered-maximum",
      cs: `Registrované maximum není volná kapacita ani kapacita v síti; patří celé službě, i když má místa i mimo ORP. Základ „síť“ je z roku ${year}, „skutečně“ z roku ${year - 1}. Různé jednotky se nesčítají.`,
      en: `A registered maximum is neither free capacity nor capacity in the network; it belongs to the whole service, also where that has places outside the ORP. “Network” is of ${year}, “actually provided” of ${year - 1}. Unlike units are never added.`,
    },
    ...(sheltered === 0
      ? []
      : [
          {
            code: "secret-address",
            cs: `Služby s utajenou adresou (${sheltered}) jsou uvedeny jen za celou ORP.`,
            en: `Services with a secret address (${sheltered}) are told for the whole ORP only.`,
          },
        ]),
  ];
}
