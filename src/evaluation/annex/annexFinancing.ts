import { financingMap } from "../../analyses/money/financingMap.ts";
import type { FinancingMap, MoneyRange } from "../../analyses/money/financingRow.ts";
import { moneyOrigins } from "../../codebooks/moneyOrigins.ts";
import { moneyPayers } from "../../codebooks/moneyPayers.ts";
import { indicatorCatalogue } from "../../indicators/indicatorCatalogue.ts";
import { year as calendarYear } from "../../model/period.ts";
import { rangeCell, reportCell, reportColumn, reportWords } from "../../model/reportCell.ts";
import type { ReportCell, ReportTable } from "../../model/reportTable.ts";
import { serviceWords } from "../../planning/serviceWords.ts";
import type { AnnexContext } from "./annexContext.ts";
import { annexIndicators } from "./annexIndicators.ts";
import type { AnnexCaveat, AnnexSection } from "./annexSection.ts";

const ITEMS = [
  { code: "costs", cs: "náklady", en: "costs" },
  { code: "revenues", cs: "výnosy celkem", en: "all revenues" },
  { code: "gap", cs: "náklady bez výnosů", en: "costs less revenues" },
  ...moneyOrigins.map(({ code, cs, en }) => ({ code: `origin/${code}`, cs: `výnosy: ${cs}`, en: `revenues: ${en}` })),
];

/**
 * Analysis of financing: map of money of each of the years, in total by origin, by service, by service × origin × payer.
 *
 * @internal
 */
export function annexFinancing(context: AnnexContext, years: readonly number[]): Omit<AnnexSection, "id" | "chapter" | "cs" | "en"> {
  const { data, here, day, gaps, orp } = context;
  const maps = years.map((year) => financingMap(data, here, { year, day }));
  for (const map of maps) tellGaps(map, context);
  if (maps.length === 0) gaps.add("financing", "costs", orp, "not-asked");
  // A year of which nobody reported anything is a gap, not thirteen empty lines.
  const told = maps.filter((map) => isTold(map));
  const ids = [...new Set(told.flatMap(({ byService }) => byService.map(({ service }) => service)))];
  const services = ids.map((id) => data.servicesById.get(id)).filter((service) => service !== undefined);
  const words = serviceWords(services, data, day);
  const cards = indicatorCatalogue.filter((card) => card.subject === "territoryYear" && card.topic === "money");
  const titles = { cs: "ukazatele financování", en: "indicators of financing" };
  const indicators = annexIndicators(context, cards, { section: "financing", id: "financing-indicators", ...titles });
  const reason = maps.find((map) => map.reason !== null)?.reason ?? "not-asked";
  return {
    table: totalTable(told),
    details: [serviceTable(told, words), cellTable(told, words), indicators.table],
    reason: told.length > 0 || indicators.isKnown ? null : reason,
    sources: [...sourcesOf(told, day), ...indicators.sources],
    caveats: [...caveatsOf(maps, told), ...indicators.caveats],
  };
}

const isTold = (map: FinancingMap): boolean =>
  map.coverage.cells.covered > 0 || map.coverage.costs.covered > 0 || map.byProvider.length > 0;

function tellGaps(map: FinancingMap, { gaps, orp }: AnnexContext): void {
  if (map.reason !== null) for (const figure of ["costs", "revenues"]) gaps.add("financing", figure, `${orp} ${map.year}`, map.reason);
  for (const { service, costs } of map.byService)
    if (costs.amount === null) gaps.add("financing", "costs", `${service} ${map.year}`, costs.reason ?? "not-asked");
  const open = new Map(map.rows.flatMap(({ service, amount, reason }) => (amount === null ? [[service, reason] as const] : [])));
  for (const [service, reason] of open) gaps.add("financing", "revenues", `${service} ${map.year}`, reason ?? "not-asked");
}

/** A share between nothing and everything says nothing. */
const shareCell = (share: MoneyRange): ReportCell =>
  share.low === 0 && share.high === 1 ? reportCell(null, "not-reported") : rangeCell(share, "not-reported");

function totalTable(maps: readonly FinancingMap[]): ReportTable {
  const rows = maps.flatMap((map) => {
    const { costs, revenues, gap, coverage } = map;
    const line = (
      item: string,
      range: MoneyRange,
      counts: { readonly covered: number; readonly members: number },
      share: MoneyRange | null,
    ) => [
      reportCell(map.year),
      reportCell(item),
      rangeCell(range, "not-reported"),
      share === null ? reportCell(null, "not-applicable") : shareCell(share),
      reportCell(counts.covered),
      reportCell(counts.members),
    ];
    return [
      line("costs", costs, coverage.costs, null),
      line("revenues", revenues, coverage.revenues, null),
      line("gap", gap, coverage.services, null),
      ...map.byOrigin.map((one) => line(`origin/${one.origin}`, one, one, one.share)),
    ];
  });
  return {
    ...{ id: "financing", cs: "náklady a výnosy podle původu peněz", en: "costs and revenues by origin of money", rows },
    columns: [
      reportColumn("year", "rok", "year", { kind: "number" }),
      reportColumn("item", "položka", "item", {
        kind: "code",
        words: reportWords(
          ITEMS,
          ITEMS.map(({ code }) => code),
        ),
      }),
      reportColumn("amount", "částka", "amount", { kind: "number", unit: "halere" }),
      reportColumn("share", "podíl na výnosech", "share of revenues", { kind: "number", unit: "1" }),
      reportColumn("covered", "služeb s údajem", "services with the figure", { kind: "number" }),
      reportColumn("members", "ze služeb", "of services", { kind: "number" }),
    ],
  };
}

/** Somebody said something about its money; the others stand in the gaps. */
const isSaid = ({ costs, known }: FinancingMap["byService"][number]): boolean =>
  known > 0 || costs.amount !== null || (costs.reason !== "not-asked" && costs.reason !== null);

function serviceTable(maps: readonly FinancingMap[], words: ReturnType<typeof serviceWords>): ReportTable {
  const rows = maps.flatMap((map) =>
    map.byService
      .filter(isSaid)
      .map(({ service, costs, revenues, gap, known }) => [
        reportCell(map.year),
        reportCell(service),
        reportCell(costs.amount, costs.reason),
        rangeCell(revenues, "not-reported"),
        rangeCell(gap, "not-reported"),
        reportCell(known),
      ]),
  );
  return {
    ...{ id: "financing-by-service", cs: "financování služeb", en: "financing of services", rows },
    columns: [
      reportColumn("year", "rok", "year", { kind: "number" }),
      reportColumn("service", "služba", "service", { kind: "code", words }),
      reportColumn("costs", "náklady", "costs", { kind: "number", unit: "halere" }),
      reportColumn("revenues", "výnosy", "revenues", { kind: "number", unit: "halere" }),
      reportColumn("gap", "náklady bez výnosů", "costs less revenues", { kind: "number", unit: "halere" }),
      reportColumn("known", "známé cesty z 13", "known ways of 13", { kind: "number" }),
    ],
  };
}

/** Service × origin × payer, as far as somebody said something; what nobody was asked stands in the gaps. */
function cellTable(maps: readonly FinancingMap[], words: ReturnType<typeof serviceWords>): ReportTable {
  const rows = maps.flatMap((map) =>
    map.rows
      .filter(({ amount, reason }) => amount !== null || reason !== "not-asked")
      .map(({ service, origin, payer, amount, reason }): readonly ReportCell[] => [
        reportCell(map.year),
        reportCell(service),
        reportCell(origin),
        reportCell(payer),
        reportCell(amount, reason),
      ]),
  );
  const codes = (book: readonly { readonly code: string }[]): readonly string[] => book.map(({ code }) => code);
  return {
    ...{ id: "financing-by-way", cs: "výnosy podle služby, původu a plátce", en: "revenues by service, origin and payer", rows },
    columns: [
      reportColumn("year", "rok", "year", { kind: "number" }),
      reportColumn("service", "služba", "service", { kind: "code", words }),
      reportColumn("origin", "původ peněz", "origin of money", { kind: "code", words: reportWords(moneyOrigins, codes(moneyOrigins)) }),
      reportColumn("payer", "plátce", "payer", { kind: "code", words: reportWords(moneyPayers, codes(moneyPayers)) }),
      reportColumn("amount", "částka", "amount", { kind: "number", unit: "halere" }),
    ],
  };
}

function sourcesOf(maps: readonly FinancingMap[], day: string): AnnexSection["sources"] {
  const found = maps.flatMap((map) => {
    const sources = new Set(map.rows.filter(({ amount }) => amount !== null).map(({ source }) => source ?? "office"));
    return [...sources].map((source) => ({ source, ...calendarYear(map.year), knownAt: day }));
  });
  return found.toSorted((a, b) => (`${a.source} ${a.from}` < `${b.source} ${b.from}` ? -1 : 1));
}

function caveatsOf(maps: readonly FinancingMap[], told: readonly FinancingMap[]): readonly AnnexCaveat[] {
  const silent = maps.filter((map) => !told.includes(map)).map(({ year }) => year);
  const caveats: AnnexCaveat[] = [];
  if (silent.length > 0)
    caveats.push({
      code: "year-without-money",
      cs: `Za rok ${silent.join(", ")} nikdo nevykázal žádnou částku`,
      en: `Nobody reported any amount for ${silent.join(", ")}`,
    });
  if (told.some(({ coverage }) => coverage.services.covered < coverage.services.members))
    caveats.push({
      code: "limits-not-sums",
      cs: "Dokud nevykázaly všechny služby, jsou součty mezemi: nejméně tolik; horní mez je známa jen tam, kde ji dává úhrn poskytovatele",
      en: "Until all services have reported, totals are limits: at least so much; an upper limit is known only where a provider's total gives it",
    });
  const conflicts = told.flatMap(({ conflicts: found, year }) => found.map(({ subject, field }) => `${subject} ${field} ${year}`));
  if (conflicts.length > 0)
    caveats.push({
      code: "figures-disagree",
      cs: `Údaje, které si odporují, a proto se nepočítají (${conflicts.length}): ${conflicts.slice(0, 5).join(", ")}`,
      en: `Figures that contradict each other and were left out (${conflicts.length}): ${conflicts.slice(0, 5).join(", ")}`,
    });
  return caveats;
}
