import { type Day, dayAfter } from "../../model/day.ts";
import { hasDays, type Validity } from "../../model/validity.ts";
import { cellRejection, officialTable } from "../officialTable.ts";
import type { Reading, Rejection } from "../reading.ts";
import { csuDay } from "./csuDay.ts";
import { csuFlaws } from "./csuFlaws.ts";

/** One end of a link between two code lists. */
export interface CsuRelationEnd {
  /** Number of the code list, `"43"`. */
  readonly codelist: string;
  readonly code: string;
  readonly text: string;
}

/** A link between entries of two code lists of the ČSÚ (vazba číselníků). Which of them is the larger one, the link does not say. */
export interface CsuRelation extends Validity {
  /** Type of the link (TYPVAZ); `null` when the file does not give it. */
  readonly type: string | null;
  readonly from: CsuRelationEnd;
  readonly to: CsuRelationEnd;
}

/**
 * Reads a relation of code lists of the ČSÚ (vazba číselníků): `kodjaz,typvaz,akrcis1,kodcis1,chodnota1,text1,akrcis2,kodcis2,chodnota2,text2`.
 *
 * Such a file gives a state, mostly without days; then validity is open at both ends. Days are read where the file has the
 * columns ADMPLOD and ADMNEPO, as in a code list. `from` and `to` stand as in the file: in the relation of code lists 100 and
 * 101 the region comes first, elsewhere the smaller territory.
 *
 * @param input - bytes, a text, or rows with the titles first
 * @param options.end - whether ADMNEPO is the last day of validity or the first day after it @default "last-day"
 * @returns one link for each row
 * @throws RangeError `table-empty`, `column-missing`, `column-repeated`; TypeError `not-a-text`
 *
 * @example
 * const text = "kodjaz,typvaz,akrcis1,kodcis1,chodnota1,text1,akrcis2,kodcis2,chodnota2,text2\nCS,VAZ,CISOB,43,581283,Blansko,CISORP,65,6201,Blansko\n"
 * const [link] = readCsuRelation(text).accepted;
 * [link.from.code, link.to.codelist, link.to.code, link.validTo] // => ["581283", "65", "6201", null]
 */
export function readCsuRelation(input: unknown, options: { readonly end?: "last-day" | "day-after" } = {}): Reading<CsuRelation> {
  const { end = "last-day" } = options;
  const table = officialTable(input, "readCsuRelation", ["kodcis1", "chodnota1", "kodcis2", "chodnota2"]);
  const accepted: CsuRelation[] = [];
  const rejected: Rejection[] = [...table.rejected];
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const cell = (title: string): string => cells[table.columns.get(title) ?? -1]?.trim() ?? "";
    const reject = (title: string, code: string, expected: Rejection["expected"]) =>
      rejected.push(cellRejection(line, title.toUpperCase(), cell(title), code, expected));
    const codelist = ["kodcis1", "kodcis2"].find((title) => !/^\d{1,5}$/.test(cell(title)));
    const code = ["chodnota1", "chodnota2"].find((title) => !/^.{1,100}$/u.test(cell(title)));
    const [from, last] = [csuDay(cell("admplod")), csuDay(cell("admnepo"))];
    if (codelist !== undefined) reject(codelist, "codelist-invalid", expectedCodelist);
    else if (code !== undefined) reject(code, "code-invalid", expectedCode);
    else if (from === undefined) reject("admplod", "day-invalid", csuFlaws.day);
    else if (last === undefined) reject("admnepo", "day-invalid", csuFlaws.day);
    else {
      const side = (n: "1" | "2"): CsuRelationEnd => ({
        codelist: String(Number(cell(`kodcis${n}`))),
        code: cell(`chodnota${n}`),
        text: cell(`text${n}`).slice(0, 1000),
      });
      const validTo: Day | null = last === null || end === "day-after" ? last : dayAfter(last, 1);
      const link: CsuRelation = { type: cell("typvaz") || null, from: side("1"), to: side("2"), validFrom: from, validTo };
      const key = JSON.stringify([link.from.codelist, link.from.code, link.to.codelist, link.to.code, from]);
      const first = seen.get(key);
      if (!hasDays(link)) reject("admnepo", "validity-empty", csuFlaws.order);
      else if (first !== undefined) reject("chodnota1", "link-repeated", csuFlaws.once(first));
      else {
        seen.set(key, line);
        accepted.push(link);
      }
    }
  }
  return { accepted, rejected, notes: [] };
}

const expectedCodelist = { cs: "číslo číselníku", en: "the number of a code list" };
const expectedCode = { cs: "kód položky", en: "the code of an entry" };
