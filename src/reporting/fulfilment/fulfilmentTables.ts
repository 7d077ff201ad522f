import { dayAfter } from "../../model/day.ts";
import type { Fulfilment } from "../../planning/fulfilment.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import type { ReportBlock } from "../reportBlock.ts";
import { amountText } from "../sentences/amountText.ts";
import { measureWords } from "./measureWords.ts";
import { countedOf, shareOfText } from "./shareOfText.ts";

type Table = Extract<ReportBlock, { kind: "table" }>;
type Column = { readonly cs: string; readonly en: string; readonly isNumber?: boolean };

/** Tables of a report on fulfilment; `null` where there is nothing to tell. @internal */
export function fulfilmentTables(found: Fulfilment, lang: Language) {
  return {
    priorities: priorityTable(found, lang),
    measures: measureTable(found, lang),
    apart: apartBlocks(found, lang),
    targets: targetTable(found, lang),
  };
}

/** Counts by priority. */
function priorityTable({ byPriority, byMeasure }: Fulfilment, lang: Language): Table | null {
  if (byMeasure.length === 0) return null;
  const rows = byPriority.map(({ priority, title, ...counts }) => {
    const { part, base } = countedOf(byMeasure.filter((one) => one.priority === priority));
    const name = priority === null ? (lang === "cs" ? "bez priority" : "without a priority") : `${priority} ${plainText(title ?? "")}`;
    const ongoing = counts.ongoing + counts.ongoingWithEndProduct;
    const numbers = [counts.measures, counts.fulfilled, ongoing, counts.partly, counts.notFulfilled, counts.moved, counts.notAssessed];
    return [name.trim(), ...[...numbers, counts.cancelled].map((value) => numberText(value, { lang })), shareOfText(part, base, lang)];
  });
  return table("priorities-table", lang, rows, [
    { cs: "Priorita", en: "Priority" },
    { cs: "Opatření", en: "Measures", isNumber: true },
    { cs: "Splněno", en: "Fulfilled", isNumber: true },
    { cs: "Průběžně", en: "Ongoing", isNumber: true },
    { cs: "Částečně", en: "Partly", isNumber: true },
    { cs: "Nesplněno", en: "Not fulfilled", isNumber: true },
    { cs: "Přesunuto", en: "Moved", isNumber: true },
    { cs: "Nehodnoceno", en: "Not assessed", isNumber: true },
    { cs: "Zrušeno", en: "Cancelled", isNumber: true },
    { cs: "Podíl plnění", en: "Share", isNumber: true },
  ]);
}

/** Every measure with its status, term and money. */
function measureTable({ byMeasure }: Fulfilment, lang: Language): Table | null {
  const amount = (haler: number | null) => (haler === null ? (lang === "cs" ? "neznámo" : "unknown") : amountText(haler, lang));
  const rows = byMeasure.map((one) => [
    `${one.measure} ${plainText(one.title)}`,
    measureWords.status[one.status ?? "not-assessed"][lang],
    one.reason === null ? "" : measureWords.reason[one.reason][lang],
    one.due === null ? "" : dayText(dayAfter(one.due, -1), lang),
    amount(one.money.planned),
    amount(one.money.spent),
  ]);
  return table("measures-table", lang, rows, [
    { cs: "Opatření", en: "Measure" },
    { cs: "Stav", en: "Status" },
    { cs: "Důvod", en: "Reason" },
    { cs: "Termín", en: "Term" },
    { cs: "Plánováno", en: "Planned", isNumber: true },
    { cs: "Čerpáno", en: "Spent", isNumber: true },
  ]);
}

/** What is reported apart: measures that nobody assessed, measures that were cancelled. */
function apartBlocks({ notAssessed, cancelled, byMeasure }: Fulfilment, lang: Language): readonly ReportBlock[] {
  const titles = new Map(byMeasure.map(({ measure, title }) => [measure, plainText(title)]));
  const name = (measure: string) => `${measure} ${titles.get(measure) ?? ""}`.trim();
  const columns = (last: Column): readonly Column[] => [{ cs: "Opatření", en: "Measure" }, last];
  const waiting = notAssessed.map(({ measure, why }) => [name(measure), measureWords.unassessed[why][lang]]);
  const dropped = cancelled.map(({ measure, reason }) => [name(measure), measureWords.reason[reason ?? "none"][lang]]);
  const first = table("not-assessed-table", lang, waiting, columns({ cs: "Proč", en: "Why" }));
  const second = table("cancelled-table", lang, dropped, columns({ cs: "Důvod", en: "Reason" }));
  return [
    ...(first === null ? [] : [heading("not-assessed", lang === "cs" ? "Nehodnocená opatření" : "Measures not assessed"), first]),
    ...(second === null ? [] : [heading("cancelled", lang === "cs" ? "Zrušená opatření" : "Cancelled measures"), second]),
  ];
}

/** Indicators of measures whose target value is due. */
function targetTable({ byMeasure }: Fulfilment, lang: Language): Table | null {
  const rows = byMeasure.flatMap(({ measure, targets }) =>
    targets
      .filter(({ due }) => due !== null)
      .map(({ target, outcome, due, reading }) => [
        ...[measure, target, due === null ? "" : numberText(due.value, { lang }), due === null ? "" : dayText(due.on, lang)],
        reading === null ? (lang === "cs" ? "neznámo" : "unknown") : numberText(reading.value, { lang }),
        measureWords.target[outcome][lang],
      ]),
  );
  return table("targets-table", lang, rows, [
    { cs: "Opatření", en: "Measure" },
    { cs: "Ukazatel", en: "Indicator" },
    { cs: "Cíl", en: "Target", isNumber: true },
    { cs: "Ke dni", en: "On" },
    { cs: "Skutečnost", en: "Reading", isNumber: true },
    { cs: "Výsledek", en: "Outcome" },
  ]);
}

function heading(id: string, text: string): ReportBlock {
  return { kind: "heading", id, text };
}

function table(id: string, lang: Language, rows: readonly (readonly string[])[], columns: readonly Column[]): Table | null {
  if (rows.length === 0) return null;
  return {
    ...{ kind: "table", id, rows },
    columns: columns.map((column) => ({ title: column[lang], kind: column.isNumber === true ? "number" : "text" })),
  };
}
