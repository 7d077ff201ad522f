import { dayAfter } from "../../model/day.ts";
import type { Fulfilment, MeasureFulfilment } from "../../planning/fulfilment.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { nonBreaking } from "../nonBreaking.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import type { ReportBlock } from "../reportBlock.ts";
import { amountText } from "../sentences/amountText.ts";
import { reasonWords, statusWords, targetWords, unassessedWords } from "./measureWords.ts";

type Table = Extract<ReportBlock, { kind: "table" }>;
type Column = { readonly cs: string; readonly en: string; readonly isNumber?: boolean };

/** A share with what it is a share of: 5 of 8 (62.5%). @internal */
export function shareText(part: number, base: number, lang: Language): string {
  const number = (value: number) => numberText(value, { lang });
  const words = `${number(part)} ${lang === "cs" ? "z" : "of"} ${number(base)}`;
  return nonBreaking(base === 0 ? words : `${words} (${numberText(part / base, { unit: "1", decimals: 1, lang })})`, lang);
}

/** How many measures are in the share, and how many in its base. @internal */
export function countedOf(measures: readonly Pick<MeasureFulfilment, "counted">[]): { readonly part: number; readonly base: number } {
  return {
    part: measures.filter(({ counted }) => counted === "fulfilled").length,
    base: measures.filter(({ counted }) => counted !== null).length,
  };
}

/** Counts by priority. @internal */
export function priorityTable({ byPriority, byMeasure }: Fulfilment, lang: Language): Table | null {
  if (byMeasure.length === 0) return null;
  const rows = byPriority.map(({ priority, title, ...counts }) => {
    const { part, base } = countedOf(byMeasure.filter((one) => one.priority === priority));
    const name = priority === null ? (lang === "cs" ? "bez priority" : "without a priority") : `${priority} ${plainText(title ?? "")}`;
    const ongoing = counts.ongoing + counts.ongoingWithEndProduct;
    const numbers = [counts.measures, counts.fulfilled, ongoing, counts.partly, counts.notFulfilled, counts.moved, counts.notAssessed];
    return [name.trim(), ...[...numbers, counts.cancelled].map((value) => numberText(value, { lang })), shareText(part, base, lang)];
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

/** Every measure with its status, term and money. @internal */
export function measureTable({ byMeasure }: Fulfilment, lang: Language): Table | null {
  const amount = (haler: number | null) => (haler === null ? (lang === "cs" ? "neznámo" : "unknown") : amountText(haler, lang));
  const rows = byMeasure.map((one) => [
    `${one.measure} ${plainText(one.title)}`,
    statusWords[one.status ?? "not-assessed"][lang],
    one.reason === null ? "" : reasonWords[one.reason][lang],
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

/** What is reported apart: measures that nobody assessed, measures that were cancelled. @internal */
export function apartBlocks({ notAssessed, cancelled, byMeasure }: Fulfilment, lang: Language): readonly ReportBlock[] {
  const titles = new Map(byMeasure.map(({ measure, title }) => [measure, plainText(title)]));
  const name = (measure: string) => `${measure} ${titles.get(measure) ?? ""}`.trim();
  const columns = (last: Column): readonly Column[] => [{ cs: "Opatření", en: "Measure" }, last];
  const waiting = notAssessed.map(({ measure, why }) => [name(measure), unassessedWords[why][lang]]);
  const dropped = cancelled.map(({ measure, reason }) => [name(measure), reasonWords[reason ?? "none"][lang]]);
  const first = table("not-assessed-table", lang, waiting, columns({ cs: "Proč", en: "Why" }));
  const second = table("cancelled-table", lang, dropped, columns({ cs: "Důvod", en: "Reason" }));
  return [
    ...(first === null ? [] : [heading("not-assessed", lang === "cs" ? "Nehodnocená opatření" : "Measures not assessed"), first]),
    ...(second === null ? [] : [heading("cancelled", lang === "cs" ? "Zrušená opatření" : "Cancelled measures"), second]),
  ];
}

/** Indicators of measures whose target value is due. @internal */
export function targetTable({ byMeasure }: Fulfilment, lang: Language): Table | null {
  const rows = byMeasure.flatMap(({ measure, targets }) =>
    targets
      .filter(({ due }) => due !== null)
      .map(({ target, outcome, due, reading }) => [
        ...[measure, target, due === null ? "" : numberText(due.value, { lang }), due === null ? "" : dayText(due.on, lang)],
        reading === null ? (lang === "cs" ? "neznámo" : "unknown") : numberText(reading.value, { lang }),
        targetWords[outcome][lang],
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
