import type { Bilingual } from "../../model/bilingual.ts";
import type { Plan } from "../../model/plan/plan.ts";
import { reportCell, reportColumn, reportWords } from "../../model/reportCell.ts";
import type { ReportTable } from "../../model/reportTable.ts";
import { type Fulfilment, fulfilment } from "../../planning/fulfilment.ts";
import type { FulfilmentCounts } from "../../planning/fulfilmentCounts.ts";
import type { KnownSum } from "../../planning/knownSum.ts";
import type { AnnexContext } from "./annexContext.ts";
import type { AnnexCaveat, AnnexSection } from "./annexSection.ts";

const STATUSES: readonly (Bilingual & { readonly code: string })[] = [
  { code: "fulfilled", cs: "splněno", en: "fulfilled" },
  { code: "ongoing", cs: "plněno průběžně", en: "being fulfilled continuously" },
  { code: "partly", cs: "částečně splněno", en: "partly fulfilled" },
  { code: "not-fulfilled", cs: "nesplněno", en: "not fulfilled" },
  { code: "cancelled", cs: "zrušeno", en: "cancelled" },
  { code: "moved", cs: "přesunuto do dalšího období", en: "moved to the next period" },
];

const WHY: readonly (Bilingual & { readonly code: string })[] = [
  { code: "overdue", cs: "po termínu bez záznamu", en: "overdue without a record" },
  { code: "not-due", cs: "termín běží", en: "its term runs" },
  { code: "not-begun", cs: "ještě nezačalo", en: "has not begun" },
  { code: "no-term", cs: "bez termínu", en: "no term" },
  { code: "records-disagree", cs: "záznamy si odporují", en: "records disagree" },
  { code: "outdated", cs: "hodnocení je zastaralé", en: "assessment is outdated" },
];

/**
 * Fulfilment of the previous plan: by priority, and each measure with its status and money.
 *
 * @internal
 */
export function annexFulfilment(context: AnnexContext, previous: Plan | null): Omit<AnnexSection, "id" | "chapter" | "cs" | "en"> {
  const { gaps, orp, day } = context;
  const told = previous === null ? null : fulfilment(previous, day);
  if (previous === null)
    for (const figure of ["measures", "measuresAssessed", "budgetSpent"]) gaps.add("fulfilment", figure, orp, "not-asked");
  if (told?.byMeasure.length === 0) gaps.add("fulfilment", "measures", orp, "not-reported");
  for (const { measure, status, money } of told?.byMeasure ?? []) {
    if (status === null) gaps.add("fulfilment", "measuresAssessed", measure, "not-reported");
    if (money.planned === null) gaps.add("fulfilment", "budgetPlanned", measure, "not-reported");
    if (money.spent === null) gaps.add("fulfilment", "budgetSpent", measure, "not-reported");
  }
  return {
    table: priorityTable(told),
    details: [measureTable(told)],
    reason: told === null ? "not-asked" : told.byMeasure.length === 0 ? "not-reported" : null,
    sources: previous === null ? [] : [{ source: "office", ...previous.period, knownAt: day }],
    caveats: told === null ? [] : caveatsOf(told),
  };
}

function priorityTable(told: Fulfilment | null): ReportTable {
  const line = (id: string | null, counts: FulfilmentCounts) => [
    reportCell(id, "not-reported"),
    ...[counts.measures, counts.assessed, counts.fulfilled, counts.ongoing, counts.cancelled, counts.notAssessed].map((count) =>
      reportCell(count),
    ),
    reportCell(counts.share, counts.assessed === 0 ? "not-reported" : "denominator-zero"),
  ];
  const rows =
    told === null || told.byMeasure.length === 0 ? [] : [...told.byPriority.map((one) => line(one.priority, one)), line("*", told.all)];
  const titles =
    told?.byPriority.flatMap(({ priority, title }) =>
      priority === null || title === null ? [] : [{ code: priority, cs: title, en: title }],
    ) ?? [];
  const words = reportWords([...titles, { code: "*", cs: "celý plán", en: "the whole plan" }], [...titles.map(({ code }) => code), "*"]);
  const count = (id: string, cs: string, en: string) => reportColumn(id, cs, en, { kind: "number", unit: "measures" });
  return {
    ...{ id: "fulfilment", cs: "plnění podle priorit", en: "fulfilment by priority", rows },
    columns: [
      reportColumn("priority", "priorita", "priority", { kind: "code", words }),
      count("measures", "opatření", "measures"),
      count("assessed", "hodnocená", "assessed"),
      count("fulfilled", "splněná", "fulfilled"),
      count("ongoing", "průběžně", "ongoing"),
      count("cancelled", "zrušená", "cancelled"),
      count("notAssessed", "nehodnocená", "not assessed"),
      reportColumn("share", "podíl plnění", "share of fulfilment", { kind: "number", unit: "1" }),
    ],
  };
}

function measureTable(told: Fulfilment | null): ReportTable {
  const rows = (told?.byMeasure ?? []).map((one) => [
    reportCell(one.measure),
    reportCell(one.priority, "not-reported"),
    reportCell(one.status, "not-reported"),
    reportCell(one.why, "not-applicable"),
    reportCell(one.assessedOn, "not-reported"),
    reportCell(one.progress, "not-reported"),
    reportCell(one.money.planned, "not-reported"),
    reportCell(one.money.spent, "not-reported"),
  ]);
  const titles = told?.byMeasure.map(({ measure, title }) => ({ code: measure, cs: title, en: title })) ?? [];
  return {
    ...{ id: "measures", cs: "opatření předchozího plánu", en: "measures of the previous plan", rows },
    columns: [
      reportColumn("measure", "opatření", "measure", {
        kind: "code",
        words: reportWords(
          titles,
          titles.map(({ code }) => code),
        ),
      }),
      reportColumn("priority", "priorita", "priority"),
      reportColumn("status", "stav", "status", {
        kind: "code",
        words: reportWords(
          STATUSES,
          STATUSES.map(({ code }) => code),
        ),
      }),
      reportColumn("why", "proč nehodnoceno", "why not assessed", {
        kind: "code",
        words: reportWords(
          WHY,
          WHY.map(({ code }) => code),
        ),
      }),
      reportColumn("assessedOn", "hodnoceno k", "assessed on", { kind: "day" }),
      reportColumn("progress", "míra splnění", "progress", { kind: "number", unit: "1" }),
      reportColumn("planned", "plánované náklady", "planned costs", { kind: "number", unit: "halere" }),
      reportColumn("spent", "čerpáno", "spent", { kind: "number", unit: "halere" }),
    ],
  };
}

function caveatsOf({ notAssessed, money, faults }: Fulfilment): readonly AnnexCaveat[] {
  const part = ({ known, of }: KnownSum): string => `${known}/${of}`;
  return [
    {
      code: "fulfilment-as-of",
      cs: `Stav ke dni podkladů; „nehodnoceno“ není „nesplněno“; podíl = (splněná + plněná průběžně) / hodnocená bez zrušených`,
      en: `As of the day of the material; “not assessed” is not “not fulfilled”; share = (fulfilled + being fulfilled) / assessed without cancelled ones`,
    },
    {
      code: "money-known",
      cs: `Peníze jsou známy jen u části opatření: plánované ${part(money.planned)}, čerpané ${part(money.spent)}`,
      en: `Money is known of a part of the measures: planned ${part(money.planned)}, spent ${part(money.spent)}`,
    },
    ...(faults.length === 0
      ? []
      : [
          {
            code: "faulty-records",
            cs: `Vadných záznamů o plnění: ${faults.length}`,
            en: `Faulty records of fulfilment: ${faults.length}`,
          },
        ]),
    ...(notAssessed.length === 0
      ? []
      : [
          { code: "not-assessed", cs: `Nehodnocených opatření: ${notAssessed.length}`, en: `Measures not assessed: ${notAssessed.length}` },
        ]),
  ];
}
