import { holders } from "../../codebooks/holders.ts";
import { moneyOrigins } from "../../codebooks/moneyOrigins.ts";
import { moneyPayers } from "../../codebooks/moneyPayers.ts";
import { officeTables } from "../../codebooks/officeTables.ts";
import { outcomes } from "../../codebooks/outcomes.ts";
import { serviceForms } from "../../codebooks/serviceForms.ts";
import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { targetGroups } from "../../codebooks/targetGroups.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { rangeCell, reportCell, reportColumn, reportWords } from "../../model/reportCell.ts";
import type { ReportColumn, ReportTable } from "../../model/reportTable.ts";
import { needTable } from "../needTable.ts";
import { networkTable } from "./networkTable.ts";
import type { RegionalSubmission } from "./regionalSubmission.ts";

type Named = Bilingual & { readonly code: string };

const MONEY_OF: readonly Named[] = [
  { code: "services", cs: "peníze, které služby dostaly", en: "money that services received" },
  { code: "measures", cs: "zdroje opatření plánu", en: "sources of the plan's measures" },
];

const CERTAINTIES: readonly Named[] = [
  { code: "secured", cs: "zajištěno", en: "secured" },
  { code: "applied-for", cs: "požádáno", en: "applied for" },
  { code: "possible", cs: "možné", en: "possible" },
];

const BY: readonly Named[] = [
  { code: "stated", cs: "uvedl úřad", en: "stated by the office" },
  { code: "target-group", cs: "návrh podle cílové skupiny", en: "proposed by target group" },
  { code: "guarantor", cs: "návrh podle garanta", en: "proposed by guarantor" },
  { code: "partner", cs: "návrh podle partnera", en: "proposed by partner" },
  { code: "type", cs: "návrh podle druhu služby", en: "proposed by type of service" },
];

const ENDS: readonly Named[] = [
  { code: "measure", cs: "chybí opatření", en: "no measure" },
  { code: "service", cs: "chybí služba", en: "no service" },
  { code: "finding", cs: "chybí zjištění", en: "no finding" },
];

/**
 * The file for the region as tables (tabulky podkladu pro kraj): needs, ways of meeting them, money, network, justification, what is missing.
 *
 * @param file - from `regionalSubmission`
 * @returns six tables, each with its id; also empty ones
 *
 * @example
 * const file = regionalSubmission(planningData({}), "orp/6201", { planYear: 2028, day: "2026-11-21" })
 * submissionTables(file).map(({ id, rows }) => [id, rows.length]) // => [["needs", 0], ["measures", 0], ["resources", 0], ["network", 0], ["justification", 0], ["incomplete", 7]]
 *
 * @see docs/methods/plan-annex.md
 * @category Planning
 */
export function submissionTables(file: RegionalSubmission): readonly ReportTable[] {
  const serviceNames = named(file.services.flatMap(({ id, name }) => (name === null ? [] : [{ code: id, cs: name, en: name }])));
  const measureNames = named(file.measures.map(({ id, title }) => ({ code: id, cs: title, en: title })));
  return [
    needTable(file.needs),
    measureTable(file, measureNames),
    resourceTable(file),
    networkTable(file.network, serviceNames),
    justificationTable(file, { serviceNames, measureNames }),
    gapTable(file),
  ];
}

const named = (book: readonly Named[]) =>
  reportWords(
    book,
    book.map(({ code }) => code),
  );
const code = (id: string, cs: string, en: string, book: readonly Named[]): ReportColumn =>
  reportColumn(id, cs, en, { kind: "code", words: named(book) });
const money = (id: string, cs: string, en: string): ReportColumn => reportColumn(id, cs, en, { kind: "number", unit: "halere" });
const number = (id: string, cs: string, en: string): ReportColumn => reportColumn(id, cs, en, { kind: "number" });

function measureTable(file: RegionalSubmission, words: ReportColumn["words"]): ReportTable {
  const groups = file.measures.flatMap((one) => one.targetGroups ?? []);
  return {
    ...{ id: "measures", cs: "způsoby zajištění potřeb", en: "ways of meeting needs" },
    rows: file.measures.map((one) => [
      reportCell(one.id),
      one.targetGroups === null || one.targetGroups.length === 0
        ? reportCell(null, "not-reported")
        : reportCell(one.targetGroups.join(", ")),
      reportCell(one.guarantor, "not-reported"),
      one.partners.length === 0 ? reportCell(null, "not-reported") : reportCell(one.partners.join(", ")),
      reportCell(one.validFrom, "not-reported"),
      reportCell(one.validTo, "not-reported"),
      ...[one.planned, one.secured, one.unsecured].map((amount) => reportCell(amount, "not-reported")),
    ]),
    columns: [
      reportColumn("measure", "opatření", "measure", { kind: "code", words }),
      reportColumn("targetGroups", "cílové skupiny", "target groups", { kind: "codes", words: reportWords(targetGroups, groups) }),
      reportColumn("guarantor", "garant", "guarantor"),
      reportColumn("partners", "partneři", "partners", { kind: "codes" }),
      reportColumn("validFrom", "od", "from", { kind: "day" }),
      reportColumn("validTo", "do (první den po)", "to (first day after)", { kind: "day" }),
      money("planned", `náklady ${file.planYear}`, `costs of ${file.planYear}`),
      money("secured", "z toho zajištěno", "of them secured"),
      money("unsecured", "nezajištěno", "unsecured"),
    ],
  };
}

function resourceTable(file: RegionalSubmission): ReportTable {
  return {
    ...{ id: "resources", cs: "dostupné finanční zdroje", en: "available money" },
    rows: file.resources.map((one) => [
      reportCell(one.of),
      reportCell(one.year),
      reportCell(one.origin),
      reportCell(one.payer),
      reportCell(one.certainty, "not-applicable"),
      rangeCell(one, one.reason),
      reportCell(one.covered),
      reportCell(one.members),
    ]),
    columns: [
      code("of", "co", "what", MONEY_OF),
      number("year", "rok", "year"),
      code("origin", "původ peněz", "origin of money", moneyOrigins),
      code("payer", "plátce", "payer", moneyPayers),
      code("certainty", "jistota", "certainty", CERTAINTIES),
      money("amount", "částka", "amount"),
      number("covered", "s údajem", "with the figure"),
      number("members", "celkem", "of all"),
    ],
  };
}

function justificationTable(
  file: RegionalSubmission,
  names: { readonly serviceNames: ReportColumn["words"]; readonly measureNames: ReportColumn["words"] },
): ReportTable {
  const titles = file.justification.flatMap(({ finding, title }) =>
    finding === null || title === null ? [] : [{ code: finding, ...title }],
  );
  const word = (book: readonly Named[], key: string | null, lang: "cs" | "en"): string =>
    key === null ? "–" : (book.find((entry) => entry.code === key)?.[lang] ?? key);
  const needs = file.needs.map((line) => {
    const say = (lang: "cs" | "en"): string =>
      [word(targetGroups, line.targetGroup, lang), word(serviceTypes, line.serviceType, lang), word(serviceForms, line.form, lang)].join(
        " · ",
      );
    return { code: line.id, cs: say("cs"), en: say("en") };
  });
  return {
    ...{
      id: "justification",
      cs: "zdůvodnění: potřeba → opatření → služba → zjištění",
      en: "justification: need → measure → service → finding",
    },
    rows: file.justification.map((step) => [
      reportCell(step.need),
      ...[step.measure, step.measureBy, step.service, step.serviceBy, step.finding, step.outcome].map((one) =>
        reportCell(one, "not-reported"),
      ),
      reportCell(step.endsAt, "not-applicable"),
    ]),
    columns: [
      code("need", "potřeba", "need", needs),
      reportColumn("measure", "opatření", "measure", { kind: "code", words: names.measureNames }),
      code("measureBy", "vazba na opatření", "link to the measure", BY),
      reportColumn("service", "služba", "service", { kind: "code", words: names.serviceNames }),
      code("serviceBy", "vazba na službu", "link to the service", BY),
      code("finding", "zjištění", "finding", titles),
      code("outcome", "výsledek", "outcome", outcomes),
      code("endsAt", "kde řetěz končí", "where the chain ends", ENDS),
    ],
  };
}

function gapTable(file: RegionalSubmission): ReportTable {
  return {
    ...{ id: "incomplete", cs: "co chybí a kdo to má", en: "what is missing and who has it" },
    rows: file.incomplete.map((gap) => [
      reportCell(gap.figure),
      reportCell(gap.holder),
      reportCell(gap.table),
      reportCell(gap.count),
      reportCell(gap.sections.join(", ")),
    ]),
    columns: [
      code(
        "figure",
        "údaj",
        "figure",
        file.incomplete.map(({ figure, cs, en }) => ({ code: figure, cs, en })),
      ),
      code("holder", "kdo jej má", "who has it", holders),
      code("table", "tabulka", "table", officeTables),
      number("count", "kolikrát chybí", "how often missing"),
      reportColumn("sections", "pro oddíly", "for sections", { kind: "codes" }),
    ],
  };
}
