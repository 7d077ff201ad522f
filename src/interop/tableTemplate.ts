import { rangeRefusal } from "../model/refusal.ts";
import { columnMap } from "./columnMap.ts";
import { shown } from "./reading.ts";
import type { TableNoun } from "./tableColumn.ts";
import { writeDelimited } from "./writeDelimited.ts";

/**
 * An empty table for an office or a provider to fill in (prázdná šablona): a CSV with titles alone, UTF-8 with a byte order mark, semicolons, as
 * Czech spreadsheets open it. `readTable` knows each of its columns.
 *
 * @param noun - what a row is to speak of
 * @param lang - language of the titles
 * @returns the text
 * @throws RangeError `noun-unknown`, `language-unknown`
 *
 * @example
 * tableTemplate("confirmed-match", "cs") // => "\ufeffRegistrační číslo služby;Název služby;Druh služby;IČO poskytovatele;Poskytovatel;Místo poskytování;Potvrzeno dne\r\n"
 */
export function tableTemplate(noun: TableNoun, lang: "cs" | "en"): string {
  if (lang !== "cs" && lang !== "en") throw rangeRefusal("language-unknown", `tableTemplate requires "cs" or "en", got ${shown(lang)}`);
  return writeDelimited([columnMap(noun).columns.map((column) => column[lang][0] ?? column.field)], { delimiter: ";", bom: true });
}
