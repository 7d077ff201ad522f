import type { FigureRequest, RequestedFigure } from "../evaluation/judging/dataRequest.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { columnMap } from "./columnMap.ts";
import { shown } from "./reading.ts";
import { writeDelimited } from "./writeDelimited.ts";

const SERVICE = /^\d{7}$/;
const MUNICIPALITY = /^obec\/\d{6}$/;

/**
 * The empty table that a provider or a municipality fills in (tabulka k vyplnění): a row for each service (noun `service-year`) or
 * municipality (`municipality-year`) and year, a column for each figure that is asked for, CSV as Czech
 * spreadsheets open it. `readTable` reads it back, empty as it is and filled in; an empty cell then is `not-reported`: the column asked.
 *
 * @param request - of one addressee, from `dataRequest`; where it asks for figures of services, those alone
 * @param options.year - of which year the figures are asked [year] @default of each figure the year in which its period begins
 * @param options.lang - language of the titles @default "cs"
 * @returns the text
 * @throws RangeError `request-without-table` where no figure has a column: tables by age, by kind or by type have none, `language-unknown`
 *
 * @example
 * const figure = (field) => ({ field, cs: field, en: field, unit: "beds", table: "service-year", holder: "provider", subject: "1234567", name: "Domov", period: year(2025), reason: "not-asked", waiting: [] })
 * const request = { addressee: "63504260", kind: "provider", cs: "Poskytovatel", en: "Poskytovatel", due: null, figures: [figure("beds"), figure("clients")], verdicts: 2 }
 * const text = requestTable(request) // => "\ufeffRegistrační číslo služby;Název služby;Rok;Lůžka;Klienti\r\n1234567;Domov;2025;;\r\n"
 * const read = readTable(text, { noun: "service-year", source: "office", knownAt: "2026-02-10" })
 * read.accepted.map(({ subject, record }) => [subject.service, record.beds]) // => [["1234567", null]]
 *
 * const town = { addressee: "obec/581283", kind: "municipality", cs: "Blansko", en: "Blansko", due: null, figures: [{ ...figure("municipalSpending"), subject: "obec/581283" }], verdicts: 1 }
 * requestTable(town) // => "\ufeffKód obce;Rok;Výdaje obcí na sociální služby\r\n581283;2025;\r\n"
 *
 * @see docs/methods/rules.md
 */
export function requestTable(request: FigureRequest, options: { readonly year?: number; readonly lang?: "cs" | "en" } = {}): string {
  const { lang = "cs" } = options;
  if (lang !== "cs" && lang !== "en") throw rangeRefusal("language-unknown", `requestTable requires "cs" or "en", got ${shown(lang)}`);
  const isOfServices = request.figures.some(({ subject }) => SERVICE.test(subject));
  const { columns } = columnMap(isOfServices ? "service-year" : "municipality-year");
  const own = request.figures.filter(({ subject }) => (isOfServices ? SERVICE : MUNICIPALITY).test(subject));
  const asked = columns.filter(({ field }) => own.some((figure) => figure.field === field));
  const rowOf = ({ subject, name, period }: RequestedFigure) => ({ subject, name, year: options.year ?? Number(period.from.slice(0, 4)) });
  const subjects = [...new Map(own.map(rowOf).map((row) => [`${row.subject} ${row.year}`, row])).values()];
  if (asked.length === 0 || subjects.length === 0)
    throw rangeRefusal(
      "request-without-table",
      `requestTable requires figures of services or of municipalities that have a column, got ${request.figures
        .map(({ field }) => field)
        .slice(0, 8)
        .join(", ")} of ${request.addressee}`,
    );
  const head = (isOfServices ? ["service", "serviceName", "year"] : ["municipality", "year"]).flatMap(
    (field) => columns.find((column) => column.field === field) ?? [],
  );
  const titles = [...head, ...asked].map((column) => column[lang][0] ?? column.field);
  const rows = subjects
    .sort((a, b) => (a.subject === b.subject ? a.year - b.year : a.subject < b.subject ? -1 : 1))
    .map(({ subject, name, year }) => [
      ...(isOfServices ? [subject, name === subject ? null : name, year] : [subject.slice("obec/".length), year]),
      ...asked.map(() => null),
    ]);
  return writeDelimited([titles, ...rows], { delimiter: ";", bom: true });
}
