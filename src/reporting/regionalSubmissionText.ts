import type { RegionalSubmission } from "../planning/submission/regionalSubmission.ts";
import { submissionTables } from "../planning/submission/submissionTables.ts";
import { gapLines } from "./gapLines.ts";
import { language } from "./language.ts";
import { nonBreaking } from "./nonBreaking.ts";
import { type ReportTextOptions, reportTableText } from "./reportTableText.ts";
import { sentence } from "./sentence.ts";
import { wrapText } from "./wrapText.ts";

/**
 * The file for the region in text (podklad pro kraj v textu): its tables, and what is missing and who has it.
 *
 * @param file - from `regionalSubmission`
 * @param options - language and width
 * @returns lines joined by "\n"
 * @throws RangeError `language-unknown`, `width-invalid`
 *
 * @example
 * const file = regionalSubmission(planningData({}), "orp/6201", { planYear: 2028, day: "2026-11-21" })
 * regionalSubmissionText(file, { lang: "en" }).split("\n\n")[1] // => "needs recorded: nothing yet."
 *
 * @see docs/methods/plan-annex.md
 */
export function regionalSubmissionText(file: RegionalSubmission, options: ReportTextOptions): string {
  const { width = 120 } = options;
  const lang = language(options.lang);
  const line = (text: string, indent = 0): string => wrapText(nonBreaking(text, lang), width, indent);
  const name = (id: string): string | undefined => (id === file.territory.id ? (file.territory.cs ?? undefined) : undefined);
  const tables = submissionTables(file).filter(({ id }) => id !== "incomplete");
  const none = lang === "cs" ? "zatím nic" : "nothing yet";
  return [
    line(sentence(file, lang, name)),
    ...tables.map((table) => (table.rows.length === 0 ? line(`${table[lang]}: ${none}.`) : reportTableText(table, { lang, width }))),
    line(lang === "cs" ? "Co chybí a kdo to má" : "What is missing and who has it"),
    ...gapLines(file.incomplete, lang).map((text) => line(text, 2)),
  ].join("\n\n");
}
