import { capacityUnits } from "../../codebooks/capacityUnits.ts";
import { regions } from "../../codebooks/regions.ts";
import { serviceForms } from "../../codebooks/serviceForms.ts";
import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { reportCell, reportColumn, reportWords } from "../../model/reportCell.ts";
import type { ReportCell, ReportTable } from "../../model/reportTable.ts";
import type { NetworkDifference, NetworkSide } from "../networkDifferences.ts";

const STATUSES: readonly (Bilingual & { readonly code: string })[] = [
  { code: "basic", cs: "základní síť", en: "basic network" },
  { code: "orp-minimum", cs: "minimální síť ORP", en: "ORP minimum" },
  { code: "temporary", cs: "dočasná síť", en: "temporary network" },
  { code: "outside", cs: "mimo síť", en: "outside the network" },
];

/**
 * Entries wanted in the network against the current ones, as a table.
 *
 * @internal
 */
export function networkTable(rows: readonly NetworkDifference[], words: Readonly<Record<string, Bilingual>>): ReportTable {
  const named = new Set(rows.map(({ network }) => network));
  const networks = regions.flatMap(({ code, cs, en }) => (named.has(`kraj/${code}`) ? [{ code: `kraj/${code}`, cs, en }] : []));
  const statuses = reportWords(
    STATUSES,
    STATUSES.map(({ code }) => code),
  );
  return {
    ...{ id: "network", cs: "síť: požadavek proti současnému stavu", en: "network: wanted against current" },
    rows: rows.map((row): readonly ReportCell[] => [
      reportCell(row.type),
      reportCell(row.service),
      reportCell(row.form),
      reportCell(row.network),
      statusCell(row.current),
      statusCell(row.wanted),
      reportCell(row.current.amount, row.current.reason),
      reportCell(row.wanted.amount, row.wanted.reason),
      reportCell(row.difference, row.current.reason ?? row.wanted.reason),
      reportCell(row.unit, "not-reported"),
      reportCell(row.application, "not-reported"),
    ]),
    columns: [
      reportColumn("type", "druh služby", "type of service", {
        kind: "code",
        words: reportWords(
          serviceTypes,
          rows.map(({ type }) => type),
        ),
      }),
      reportColumn("service", "služba", "service", { kind: "code", words }),
      reportColumn("form", "forma", "form", {
        kind: "code",
        words: reportWords(
          serviceForms,
          rows.map(({ form }) => form),
        ),
      }),
      reportColumn("network", "síť", "network", {
        kind: "code",
        words: reportWords(
          networks,
          networks.map((entry) => entry.code),
        ),
      }),
      reportColumn("currentStatus", "zařazení nyní", "status now", { kind: "code", words: statuses }),
      reportColumn("wantedStatus", "zařazení požadované", "status wanted", { kind: "code", words: statuses }),
      reportColumn("current", "v síti nyní", "in the network now", { kind: "number", unitFrom: "unit" }),
      reportColumn("wanted", "požadováno", "wanted", { kind: "number", unitFrom: "unit" }),
      reportColumn("difference", "rozdíl", "difference", { kind: "number", unitFrom: "unit" }),
      reportColumn("unit", "jednotka", "unit", {
        kind: "code",
        words: reportWords(
          capacityUnits,
          rows.map(({ unit }) => unit),
        ),
      }),
      reportColumn("application", "číslo žádosti", "application number"),
    ],
  };
}

const statusCell = ({ status, reason }: NetworkSide): ReportCell => reportCell(status, reason ?? "not-reported");
