import { serviceForms } from "../codebooks/serviceForms.ts";
import { serviceTypes } from "../codebooks/serviceTypes.ts";
import { targetGroups } from "../codebooks/targetGroups.ts";
import { rangeCell, reportCell, reportColumn, reportWords } from "../model/reportCell.ts";
import type { ReportTable } from "../model/reportTable.ts";
import type { NeedLine } from "./needLine.ts";

/**
 * Needs by target group, type and form, as a table.
 *
 * @internal
 */
export function needTable(lines: readonly NeedLine[]): ReportTable {
  const rows = lines.map((line) => [
    reportCell(line.targetGroup, "not-reported"),
    reportCell(line.serviceType, "not-reported"),
    reportCell(line.form, "not-reported"),
    rangeCell(line.people, "not-reported"),
    ...[
      line.records,
      line.acute,
      line.answers.open + line.answers.unknown,
      line.answers["in-plan"],
      line.answers.met,
      line.answers.declined,
    ].map((count) => reportCell(count)),
  ]);
  const count = (id: string, cs: string, en: string) => reportColumn(id, cs, en, { kind: "number", unit: "needs" });
  return {
    ...{ id: "needs", cs: "zaznamenané potřeby", en: "needs recorded", rows },
    columns: [
      reportColumn("targetGroup", "cílová skupina", "target group", {
        kind: "code",
        words: reportWords(
          targetGroups,
          lines.map((line) => line.targetGroup),
        ),
      }),
      reportColumn("serviceType", "chybějící služba", "missing service", {
        kind: "code",
        words: reportWords(
          serviceTypes,
          lines.map((line) => line.serviceType),
        ),
      }),
      reportColumn("form", "forma", "form", {
        kind: "code",
        words: reportWords(
          serviceForms,
          lines.map((line) => line.form),
        ),
      }),
      reportColumn("people", "lidé", "people", { kind: "number", unit: "persons" }),
      count("records", "záznamy", "records"),
      count("acute", "akutní", "acute"),
      count("open", "bez odpovědi", "unanswered"),
      count("inPlan", "v plánu", "in the plan"),
      count("met", "naplněné", "met"),
      count("declined", "nepřevzaté", "declined"),
    ],
  };
}
