import { type Refusals, unmetDemand } from "../../analyses/use/unmetDemand.ts";
import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { factsAsOf } from "../../model/factsAsOf.ts";
import { figureOf } from "../../model/figureOf.ts";
import type { Need } from "../../model/need.ts";
import { year as calendarYear, endsWithin } from "../../model/period.ts";
import { rangeCell, reportCell, reportColumn, reportWords } from "../../model/reportCell.ts";
import type { ReportTable } from "../../model/reportTable.ts";
import { servicesIn } from "../../model/servicesIn.ts";
import type { NeedLine, NeedSummary } from "../../planning/needLine.ts";
import { needLines, needLinesOfGroups } from "../../planning/needLines.ts";
import { needTable } from "../../planning/needTable.ts";
import type { AnnexContext } from "./annexContext.ts";
import type { AnnexCaveat, AnnexSection } from "./annexSection.ts";

/**
 * Needs by target group, and people whom services refused.
 *
 * @internal
 */
export function annexNeeds(
  context: AnnexContext,
  needs: readonly Need[] | null,
  groups: readonly NeedSummary[] | null,
): Omit<AnnexSection, "id" | "chapter" | "cs" | "en"> {
  const { gaps, orp, here, day } = context;
  const found = needLines(needs ?? [], here, day);
  const lines = groups === null ? found.lines : needLinesOfGroups(groups);
  if (needs === null && groups === null) gaps.add("needs", "needs", orp, "not-asked");
  for (const line of lines) {
    if (line.targetGroup === null) gaps.add("needs", "needTargetGroup", line.id, "not-reported");
    if (line.serviceType === null) gaps.add("needs", "needServiceType", line.id, "not-reported");
    if (line.people.high === null) gaps.add("needs", "needPeople", line.id, "not-reported");
  }
  const unmet = unmetTable(context);
  const days =
    groups === null
      ? (needs ?? [])
          .flatMap(({ recordedOn }) => recordedOn ?? [])
          .filter((on) => on <= day)
          .sort()
      : [];
  return {
    table: needTable(lines),
    details: [unmet],
    reason: lines.length > 0 || unmet.rows.length > 0 ? null : needs === null && groups === null ? "not-asked" : "not-reported",
    sources: lines.length === 0 ? [] : [{ source: "office", from: days[0] ?? null, to: null, knownAt: days.at(-1) ?? null }],
    caveats: caveatsOf(lines, groups === null ? found.unplaced : 0),
  };
}

/** People refused for lack of capacity in the year before the day, by type, at least and at most. */
function unmetTable(context: AnnexContext): ReportTable {
  const { data, orp, day, year, gaps } = context;
  const within = calendarYear(year - 1);
  const { services } = servicesIn(data, orp, day);
  const book = factsAsOf(
    data.facts.filter(({ field }) => field === "refusedApplicants"),
    day,
    { period: within, absentRows: data.absentRows },
  );
  const byType = new Map<string, Refusals[]>();
  for (const { id, type } of (data.given.has("services") ? services : null) ?? []) {
    const fact = figureOf(book, id, "refusedApplicants");
    const written = data.serviceYears
      .filter((one) => one.service === id && endsWithin(one.period, within))
      .map((one) => one.refusedApplicants);
    const values = new Set([fact.value, ...written].filter((value) => value !== null));
    const [value = null] = values;
    const isUsable = values.size === 1 && value !== null && Number.isFinite(value) && value >= 0;
    if (!isUsable)
      gaps.add(
        "needs",
        "refusedApplicants",
        `${id} ${year - 1}`,
        values.size > 0 ? "invalid-input" : written.length > 0 ? "not-reported" : (fact.reason ?? "not-asked"),
      );
    const rows = byType.get(type) ?? [];
    byType.set(type, rows);
    rows.push({ id, refused: isUsable ? value : null });
  }
  if (services === null || !data.given.has("services")) gaps.add("needs", "refusedApplicants", orp, "not-asked");
  const rows = [...byType]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([type, refusals]) => {
      const { people, covered, members } = unmetDemand(refusals);
      return covered === 0 ? [] : [[reportCell(type), rangeCell(people, "not-reported"), reportCell(covered), reportCell(members)]];
    });
  return {
    ...{ id: "refused", cs: `odmítnutí žadatelé v roce ${year - 1}`, en: `applicants refused in ${year - 1}`, rows },
    columns: [
      reportColumn("type", "druh služby", "type of service", { kind: "code", words: reportWords(serviceTypes, byType.keys()) }),
      reportColumn("people", "lidé", "people", { kind: "number", unit: "persons" }),
      reportColumn("covered", "služeb s údajem", "services with the figure", { kind: "number" }),
      reportColumn("members", "ze služeb", "of services", { kind: "number" }),
    ],
  };
}

function caveatsOf(lines: readonly NeedLine[], unplaced: number): readonly AnnexCaveat[] {
  if (lines.length === 0) return [];
  return [
    {
      code: "people-within-limits",
      cs: "Táž potřeba může být zaznamenána vícekrát: lidí je nejméně tolik, kolik uvádí největší záznam každé obce, nejvýše tolik, kolik dávají záznamy dohromady",
      en: "The same need may be recorded more than once: at least as many people as the largest record of each municipality, at most all records together",
    },
    ...(unplaced === 0
      ? []
      : [
          {
            code: "needs-without-place",
            cs: `Záznamů bez obce: ${unplaced}; počítají se k ORP`,
            en: `Records without a municipality: ${unplaced}; they count as of the ORP`,
          },
        ]),
  ];
}
