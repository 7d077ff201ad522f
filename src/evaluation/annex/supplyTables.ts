import { capacityBases } from "../../codebooks/capacityBases.ts";
import { capacityUnits } from "../../codebooks/capacityUnits.ts";
import { serviceForms } from "../../codebooks/serviceForms.ts";
import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { targetGroups } from "../../codebooks/targetGroups.ts";
import type { Fact } from "../../model/fact.ts";
import { rangeCell, reportCell, reportColumn, reportWords } from "../../model/reportCell.ts";
import type { ReportCell, ReportTable } from "../../model/reportTable.ts";
import type { Service } from "../../model/service.ts";
import { providerWords, serviceWords } from "../../planning/serviceWords.ts";
import type { AnnexContext } from "./annexContext.ts";

const HERE = [
  { code: "seat", cs: "sídlí v ORP", en: "seated in the ORP" },
  { code: "reach", cs: "dojíždí", en: "comes from elsewhere" },
];

const TYPES: readonly string[] = serviceTypes.map(({ code }) => code);
const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
const typeRank = (type: string): number => (TYPES.includes(type) ? TYPES.indexOf(type) : TYPES.length);

/**
 * Order of services in a report: by type as the law lists them, then by id.
 *
 * @internal
 */
export const byType = (a: Service, b: Service): number => order(typeRank(a.type), typeRank(b.type)) || order(a.id, b.id);

/**
 * Services by type, capacities by type, form, basis and unit, providers.
 *
 * @internal
 */
export function supplyTables(services: readonly Service[], facts: readonly Fact[], context: AnnexContext): readonly ReportTable[] {
  return [typeTable(facts, context), capacityTable(facts), providerTable(services, context)];
}

/**
 * Every service with its capacities.
 *
 * @internal
 */
export function serviceTable(rows: ReportTable["rows"], services: readonly Service[], context: AnnexContext): ReportTable {
  return {
    ...{ id: "services", cs: "služby a jejich kapacity", en: "services and their capacities", rows },
    columns: [
      reportColumn("type", "druh služby", "type of service", {
        kind: "code",
        words: reportWords(
          serviceTypes,
          services.map(({ type }) => type),
        ),
      }),
      reportColumn("service", "služba", "service", { kind: "code", words: serviceWords(services, context.data, context.day) }),
      reportColumn("provider", "poskytovatel", "provider", { kind: "code", words: providerWords(services, context.data) }),
      reportColumn("here", "v území", "in the territory", { kind: "code", words: reportWords(HERE, ["seat", "reach"]) }),
      reportColumn("form", "forma", "form", {
        kind: "code",
        words: reportWords(
          serviceForms,
          serviceForms.map(({ code }) => code),
        ),
      }),
      reportColumn("basis", "základ", "basis", {
        kind: "code",
        words: reportWords(
          capacityBases,
          capacityBases.map(({ code }) => code),
        ),
      }),
      reportColumn("amount", "kapacita", "capacity", { kind: "number", unitFrom: "unit" }),
      reportColumn("unit", "jednotka", "unit", {
        kind: "code",
        words: reportWords(
          capacityUnits,
          capacityUnits.map(({ code }) => code),
        ),
      }),
      reportColumn("places", "obce poskytování", "municipalities of provision"),
      reportColumn("targetGroups", "cílové skupiny", "target groups", {
        kind: "codes",
        words: reportWords(
          targetGroups,
          services.flatMap((service) => service.targetGroups ?? []),
        ),
      }),
    ],
  };
}

/** How many services of each type have a place here, or why nobody can say. */
function typeTable(facts: readonly Fact[], { gaps, orp }: AnnexContext): ReportTable {
  const own = facts.filter(({ field }) => field.startsWith("servicesSeated/"));
  const rows = own
    .map((fact) => ({ fact, type: fact.field.slice("servicesSeated/".length) }))
    .sort((a, b) => order(typeRank(a.type), typeRank(b.type)))
    .map(({ fact, type }) => {
      if (fact.value === null && fact.reason !== "suppressed") gaps.add("services", "servicesSeated", orp, fact.reason);
      return [reportCell(type), factCell(fact)];
    });
  return {
    ...{ id: "types", cs: "služby s místem v ORP podle druhu", en: "services with a place in the ORP by type", rows },
    columns: [
      reportColumn("type", "druh služby", "type of service", { kind: "code", words: reportWords(serviceTypes, TYPES) }),
      reportColumn("services", "služby", "services", { kind: "number", unit: "services" }),
    ],
  };
}

/** Capacity by type, form, basis and unit; unlike ones are never added. */
function capacityTable(facts: readonly Fact[]): ReportTable {
  const rows = facts
    .filter(({ field }) => field.startsWith("capacities/"))
    .map((fact) => ({ fact, parts: fact.field.split("/") }))
    .filter(({ fact }) => fact.value !== 0)
    .sort((a, b) => order(typeRank(a.parts[1] ?? ""), typeRank(b.parts[1] ?? "")) || order(a.fact.field, b.fact.field))
    .map(({ fact, parts: [, type = "", unit = "", form = "", basis = ""] }) => [
      ...[type, form, basis].map((code) => reportCell(code)),
      factCell(fact),
      reportCell(unit),
    ]);
  const of = (codes: readonly { readonly code: string; readonly cs: string; readonly en: string }[]) =>
    reportWords(
      codes,
      codes.map(({ code }) => code),
    );
  return {
    ...{
      id: "capacities",
      cs: "kapacita v ORP podle druhu, formy, základu a jednotky",
      en: "capacity in the ORP by type, form, basis and unit",
      rows,
    },
    columns: [
      reportColumn("type", "druh služby", "type of service", { kind: "code", words: of(serviceTypes) }),
      reportColumn("form", "forma", "form", { kind: "code", words: of(serviceForms) }),
      reportColumn("basis", "základ", "basis", { kind: "code", words: of(capacityBases) }),
      reportColumn("amount", "kapacita", "capacity", { kind: "number", unitFrom: "unit" }),
      reportColumn("unit", "jednotka", "unit", { kind: "code", words: of(capacityUnits) }),
    ],
  };
}

function factCell(fact: Fact): ReportCell {
  if (fact.value === null) return reportCell(null, fact.reason);
  const { coverage } = fact;
  if (coverage === undefined || coverage.covered >= coverage.members) return reportCell(fact.value);
  return rangeCell({ low: fact.value, high: null }, "not-known-to-source");
}

/** Providers with their services. */
function providerTable(services: readonly Service[], { data }: AnnexContext): ReportTable {
  const ids = [...new Set(services.map(({ provider }) => provider))].sort();
  const rows = ids.map((id) => {
    const own = services.filter(({ provider }) => provider === id);
    const types = [...new Set(own.map(({ type }) => type))].sort((a, b) => order(typeRank(a), typeRank(b)));
    return [reportCell(id), reportCell(own.length), reportCell(types.join(", "))];
  });
  return {
    ...{ id: "providers", cs: "poskytovatelé", en: "providers", rows },
    columns: [
      reportColumn("provider", "poskytovatel", "provider", { kind: "code", words: providerWords(services, data) }),
      reportColumn("services", "služby", "services", { kind: "number", unit: "services" }),
      reportColumn("types", "druhy služeb", "types of services", { kind: "codes", words: reportWords(serviceTypes, TYPES) }),
    ],
  };
}
