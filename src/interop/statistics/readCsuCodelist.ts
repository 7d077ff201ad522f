import { type Day, dayAfter } from "../../model/day.ts";
import { hasDays, type Validity } from "../../model/validity.ts";
import { cellRejection, officialTable } from "../officialTable.ts";
import { noteOf, type Reading, type Rejection } from "../reading.ts";
import { csuDay } from "./csuDay.ts";
import { csuFlaws } from "./csuFlaws.ts";

/** An entry of a code list of the ČSÚ (položka číselníku), as one row gives it. */
export interface CsuCodelistEntry extends Validity {
  /** Number of the code list, `"43"`. */
  readonly codelist: string;
  /** Its acronym, `"CISOB"`. */
  readonly acronym: string | null;
  /** The code, always a text: codes keep their zeros. */
  readonly code: string;
  /** `null` in the English edition of a list. */
  readonly cs: string | null;
  /** `null` in the Czech edition of a list. */
  readonly en: string | null;
  readonly short: string | null;
  /** Id of the source, as in the codebook of sources or the office's own. */
  readonly source: string;
  /** Cells of all other columns that are not empty, by plain title: `kod_ruian`, `cznuts`. */
  readonly extra: Readonly<Record<string, string>>;
}

/** What the days of the ČSÚ mean, see {@link readCsuCodelist}. */
export interface CsuCodelistOptions {
  /** Id of the source @default `csu-codelists-territory` for code lists 43, 61, 65, 100 and 101, else `csu-codelist-` and the number */
  readonly source?: string;
  /** Whether ADMNEPO is the last day of validity or the first day after it @default "last-day" */
  readonly end?: "last-day" | "day-after";
}

const known = ["kodjaz", "akrcis", "kodcis", "chodnota", "zkrtext", "text", "admplod", "admnepo"];
const territorial = ["43", "61", "65", "100", "101"];

/**
 * Reads a code list of the ČSÚ (číselník ČSÚ): `KODJAZ;AKRCIS;KODCIS;CHODNOTA;ZKRTEXT;TEXT;ADMPLOD;ADMNEPO;…`.
 *
 * Titles in capitals or not, comma or semicolon, UTF-8 or windows-1250, days as `31.12.2020` or `2020-12-31`. The open end
 * 9. 9. 9999 becomes `null`. The ČSÚ does not say with its files whether ADMNEPO is still a day of validity; here it is taken
 * for the last one, so that `validTo` is the day after. Ends on the first day of a month speak against it and are counted
 * in `notes`; `options.end` reads them the other way.
 *
 * @param input - bytes, a text, or rows with the titles first
 * @param options.source - id of the source @default by the number of the code list
 * @param options.end - what ADMNEPO is @default "last-day"
 * @returns one entry for each row
 * @throws RangeError `table-empty`, `column-missing`, `column-repeated`; TypeError `not-a-text`
 *
 * @example
 * const text = "KODJAZ;AKRCIS;KODCIS;CHODNOTA;ZKRTEXT;TEXT;ADMPLOD;ADMNEPO;KOD_RUIAN\nCS;CISORP;65;6201;Blansko;Blansko;01.01.2003;09.09.9999;1295\n"
 * const [entry] = readCsuCodelist(text).accepted;
 * [entry.code, entry.cs, entry.validFrom, entry.validTo, entry.extra] // => ["6201", "Blansko", "2003-01-01", null, { kod_ruian: "1295" }]
 */
export function readCsuCodelist(input: unknown, options: CsuCodelistOptions = {}): Reading<CsuCodelistEntry> {
  const { source, end = "last-day" } = options;
  const table = officialTable(input, "readCsuCodelist", ["kodjaz", "kodcis", "chodnota", "text"]);
  const others = [...table.columns].filter(([title]) => !known.includes(title) && !(title in Object.prototype));
  const accepted: CsuCodelistEntry[] = [];
  const rejected: Rejection[] = [...table.rejected];
  const firstDays: string[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const cell = (title: string): string => cells[table.columns.get(title) ?? -1]?.trim() ?? "";
    const reject = (title: string, code: string, expected: Rejection["expected"]) =>
      rejected.push(cellRejection(line, title.toUpperCase(), cell(title), code, expected));
    const language = cell("kodjaz").toLowerCase();
    const [codelist, code, text] = [cell("kodcis"), cell("chodnota"), cell("text") || cell("zkrtext")];
    const [from, last] = [csuDay(cell("admplod")), csuDay(cell("admnepo"))];
    if (language !== "cs" && language !== "en") reject("kodjaz", "language-unknown", { cs: "CS nebo EN", en: "CS or EN" });
    else if (!/^\d{1,5}$/.test(codelist)) reject("kodcis", "codelist-invalid", { cs: "číslo číselníku", en: "the number of a code list" });
    else if (code === "" || code.length > 100) reject("chodnota", "code-invalid", { cs: "kód položky", en: "the code of an entry" });
    else if (text === "" || text.length > 1000) reject("text", "text-invalid", { cs: "název položky", en: "the name of an entry" });
    else if (from === undefined) reject("admplod", "day-invalid", csuFlaws.day);
    else if (last === undefined) reject("admnepo", "day-invalid", csuFlaws.day);
    else {
      const validTo: Day | null = last === null || end === "day-after" ? last : dayAfter(last, 1);
      const key = JSON.stringify([codelist, code, language, from]);
      const first = seen.get(key);
      if (!hasDays({ validFrom: from, validTo })) reject("admnepo", "validity-empty", csuFlaws.order);
      else if (first !== undefined) reject("chodnota", "entry-repeated", csuFlaws.once(first));
      else {
        seen.set(key, line);
        if (last?.endsWith("-01") && end === "last-day") firstDays.push(`${codelist}/${code} ${last}`);
        accepted.push({
          ...{ codelist: String(Number(codelist)), acronym: cell("akrcis") || null, code },
          ...{ cs: language === "cs" ? text : null, en: language === "en" ? text : null, short: cell("zkrtext") || null },
          source:
            source ?? (territorial.includes(String(Number(codelist))) ? "csu-codelists-territory" : `csu-codelist-${Number(codelist)}`),
          ...{ validFrom: from, validTo },
          extra: Object.fromEntries(others.flatMap(([title, column]) => (cells[column] ? [[title, cells[column].trim()]] : []))),
        });
      }
    }
  }
  const what = {
    cs: "konce platnosti na prvním dni měsíce; možná je to už první den po platnosti",
    en: "validities that end on the first day of a month; perhaps that is already the day after",
  };
  return { accepted, rejected, notes: noteOf("ends-on-first-day", what, firstDays) };
}
