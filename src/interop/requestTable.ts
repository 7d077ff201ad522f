import type { FigureRequest, RequestedFigure } from "../evaluation/judging/dataRequest.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { columnMap } from "./columnMap.ts";
import { shown } from "./reading.ts";
import { writeDelimited } from "./writeDelimited.ts";

/**
 * The empty table that a provider fills in (tabulka k vyplnění): a row for each service, a column for each figure that is asked for, CSV as Czech
 * spreadsheets open it. `readTable` reads it back, empty as it is and filled in; an empty cell then is `not-reported`: the column asked.
 *
 * @param request - of one provider, from `dataRequest`
 * @param options.year - of which year the figures are asked [year] @default of each figure the year in which its period begins
 * @param options.lang - language of the titles @default "cs"
 * @returns the text
 * @throws RangeError `request-without-table` where no figure stands in a table of yearly reports of services, `language-unknown`
 *
 * @example
 * const figure = (field) => ({ field, cs: field, en: field, unit: "beds", table: "service-year", holder: "provider", subject: "1234567", name: "Domov", period: year(2025), reason: "not-asked", waiting: [] })
 * const request = { addressee: "63504260", kind: "provider", cs: "Poskytovatel", en: "Poskytovatel", due: null, figures: [figure("beds"), figure("clients")], verdicts: 2 }
 * const text = requestTable(request) // => "\ufeffRegistrační číslo služby;Název služby;Rok;Lůžka;Klienti\r\n1234567;Domov;2025;;\r\n"
 * const read = readTable(text, { noun: "service-year", source: "office", knownAt: "2026-02-10" })
 * read.accepted.map(({ subject, record }) => [subject.service, record.beds]) // => [["1234567", null]]
 *
 * @see docs/methods/rules.md
 */
export function requestTable(request: FigureRequest, options: { readonly year?: number; readonly lang?: "cs" | "en" } = {}): string {
  const { lang = "cs" } = options;
  if (lang !== "cs" && lang !== "en") throw rangeRefusal("language-unknown", `requestTable requires "cs" or "en", got ${shown(lang)}`);
  const { columns } = columnMap("service-year");
  const asked = columns.filter(({ field }) => request.figures.some((figure) => figure.field === field));
  const rowOf = ({ subject, name, period }: RequestedFigure) => ({ subject, name, year: options.year ?? Number(period.from.slice(0, 4)) });
  const rowsOf = request.figures.filter(({ subject }) => /^\d{7}$/.test(subject)).map(rowOf);
  const subjects = [...new Map(rowsOf.map((row) => [`${row.subject} ${row.year}`, row])).values()];
  if (asked.length === 0 || subjects.length === 0)
    throw rangeRefusal(
      "request-without-table",
      `requestTable requires figures of yearly reports of services, got ${shown(request.figures.map(({ field }) => field))} of ${request.addressee}`,
    );
  const head = ["service", "serviceName", "year"].flatMap((field) => columns.find((column) => column.field === field) ?? []);
  const titles = [...head, ...asked].map((column) => column[lang][0] ?? column.field);
  const rows = subjects
    .sort((a, b) => (a.subject === b.subject ? a.year - b.year : a.subject < b.subject ? -1 : 1))
    .map(({ subject, name, year }) => [subject, name === subject ? null : name, year, ...asked.map(() => null)]);
  return writeDelimited([titles, ...rows], { delimiter: ";", bom: true });
}
