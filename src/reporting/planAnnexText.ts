import type { AnnexSection } from "../evaluation/annex/annexSection.ts";
import type { PlanAnnex } from "../evaluation/annex/planAnnex.ts";
import { dayAfter } from "../model/day.ts";
import { dayText } from "./dayText.ts";
import { finished } from "./finished.ts";
import { gapLines } from "./gapLines.ts";
import { type Language, language } from "./language.ts";
import { nonBreaking } from "./nonBreaking.ts";
import { periodText } from "./periodText.ts";
import { reasonText } from "./reasonText.ts";
import { type ReportTextOptions, reportTableText } from "./reportTableText.ts";
import { sentence } from "./sentence.ts";
import { sourceText } from "./sourceText.ts";
import { wrapText } from "./wrapText.ts";

/**
 * The annex of a plan in text (příloha plánu v textu): each section with its tables, caveats and sources, and at the end what is missing and who
 * has it.
 *
 * @param annex - from `planAnnex`
 * @param options - language and width
 * @returns lines joined by "\n"
 * @throws RangeError `language-unknown`, `width-invalid`
 *
 * @example
 * const text = planAnnexText(planAnnex(planningData({}), "orp/6201", { day: "2026-11-21" }), { lang: "en" })
 * const lines = text.split("\n");
 * lines.slice(lines.indexOf("PROVIDERS AND SERVICES")).slice(0, 3) // => ["PROVIDERS AND SERVICES", "", "Nothing to tell yet: nobody asked."]
 *
 * @see docs/methods/plan-annex.md
 */
export function planAnnexText(annex: PlanAnnex, options: ReportTextOptions): string {
  const { width = 120 } = options;
  const lang = language(options.lang);
  const line = (text: string, indent = 0): string => wrapText(nonBreaking(text, lang), width, indent);
  const name = (id: string): string | undefined => (id === annex.territory.id ? (annex.territory.cs ?? undefined) : undefined);
  return [
    line(sentence(annex, lang, name)),
    ...Object.values(annex.sections).map((section) => sectionText(section, { ...options, lang, width }, line)),
    line((lang === "cs" ? "Co chybí a kdo to má" : "What is missing and who has it").toUpperCase()),
    ...gapLines(annex.gaps, lang).map((text) => line(text, 2)),
  ].join("\n\n");
}

function sectionText(section: AnnexSection, options: ReportTextOptions, line: (text: string, indent?: number) => string): string {
  const { lang } = options;
  const tables = [section.table, ...section.details].filter(({ rows }) => rows.length > 0);
  const isEmpty = section.reason !== null;
  const empty = `${lang === "cs" ? "Zatím není co uvést" : "Nothing to tell yet"}: ${reasonText(section.reason, lang)}.`;
  const caveats = section.caveats.map((caveat) => line(`! ${finished(caveat[lang], lang)}`, 2));
  const sources = section.sources.map((source) => line(`${lang === "cs" ? "Zdroj" : "Source"}: ${sourceLine(source, lang)}.`, 2));
  return [
    line(section[lang].toUpperCase()),
    ...(isEmpty
      ? [line(empty)]
      : tables.map((table) =>
          reportTableText(table, { ...options, without: table.id === "services" ? ["targetGroups"] : ["topic", "basePeriod"] }),
        )),
    ...(caveats.length + sources.length === 0 ? [] : [[...caveats, ...sources].join("\n")]),
  ].join("\n\n");
}

function sourceLine({ source, from, to, knownAt }: AnnexSection["sources"][number], lang: Language): string {
  const isDay = from !== null && to !== null && dayAfter(from, 1) === to;
  const time = from === null ? null : to === null || isDay ? dayText(from, lang) : periodText({ from, to }, lang, { preposition: false });
  const known = knownAt === null ? null : `${lang === "cs" ? "známo od" : "known since"} ${dayText(knownAt, lang)}`;
  const dates = [time, known].filter((one) => one !== null);
  const title = source === "office" ? (lang === "cs" ? "evidence úřadu" : "records of the office") : sourceText(source, lang);
  return dates.length === 0 ? title : `${title} (${dates.join("; ")})`;
}
