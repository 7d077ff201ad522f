import type { Day } from "../../model/day.ts";
import type { RecordKey } from "../../model/recordKey.ts";
import type { Fulfilment } from "../../planning/fulfilment.ts";
import { dayText } from "../dayText.ts";
import { type Language, language } from "../language.ts";
import { plainText } from "../plainText.ts";
import type { ReportBlock } from "../reportBlock.ts";
import { reportText } from "../reportText.ts";
import { fulfilmentParagraphs } from "./fulfilmentParagraphs.ts";
import { fulfilmentTables } from "./fulfilmentTables.ts";

/** How {@link fulfilmentReport} prints. */
export interface FulfilmentReportOptions {
  readonly lang: Language;
  /** Longest line of the text. @default 110 */
  readonly width?: number;
}

/** Report on the fulfilment of a plan for a council (zpráva o plnění plánu pro zastupitelstvo). */
export interface FulfilmentReport {
  readonly kind: "fulfilment-report";
  readonly method: "fulfilment-report@1";
  readonly plan: RecordKey;
  readonly asOf: Day;
  readonly lang: Language;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
  /** The same as plain text. */
  readonly text: string;
}

/**
 * Report on the fulfilment of a plan for a council (zpráva o plnění plánu): the whole in a few lines, priorities and measures in tables, what was not
 * assessed and what was cancelled apart, money with how many measures it is known for, faults of the records, what must not be concluded, and the rules.
 *
 * Every share stands beside its base. Says nothing that `fulfilment` does not hold, adds no judgement, and is the same for the same input.
 *
 * @param found - from `fulfilment`
 * @param options - language, width of the text
 * @returns blocks as data, and their text
 * @throws RangeError `language-unknown`; what `textTable` says of the width
 *
 * @example
 * const base = { goal: "1", knownAt: "2025-01-01", validFrom: "2025-01-01", validTo: "2026-01-01", endProduct: true, targets: [], costs: null, funding: null, spending: null }
 * const done = { on: "2025-12-31", knownAt: "2026-01-20", status: "fulfilled", reason: null, progress: 1, fulfilledOn: null }
 * const measures = [{ ...base, id: "1.1", title: "A", assessments: [done] }, { ...base, id: "1.2", title: "B", assessments: [] }]
 * const small = { id: "p-1", title: "Plán", period: { from: "2025-01-01", to: "2028-01-01" }, extensions: [], actionPlans: null, priorities: [{ id: "1", title: "Bydlení", goals: [] }], measures }
 * const report = fulfilmentReport(fulfilment(small, "2026-01-31"), { lang: "cs" });
 * report.title // => "Plnění plánu: Plán, k\u00a031.\u00a01.\u00a02026"
 * report.blocks[1].items[2] // => "Splněno nebo plněno průběžně: 1 z\u00a01 (100,0\u00a0%)."
 * report.blocks.find(({ id }) => id === "priorities-table").rows // => [["1 Bydlení", "2", "1", "0", "0", "0", "0", "1", "0", "1 z\u00a01 (100,0\u00a0%)"]]
 *
 * @see docs/methods/plan.md
 */
export function fulfilmentReport(found: Fulfilment, options: FulfilmentReportOptions): FulfilmentReport {
  const lang = language(options.lang);
  const isCzech = lang === "cs";
  const on = dayText(found.asOf, lang);
  const title = `${isCzech ? "Plnění plánu" : "Fulfilment of the plan"}: ${plainText(found.title)}, ${isCzech ? `k\u00a0${on}` : `on ${on}`}`;
  const [tables, texts] = [fulfilmentTables(found, lang), fulfilmentParagraphs(found, lang)];
  const blocks: readonly ReportBlock[] = [
    { kind: "heading", id: "title", text: title },
    { kind: "list", items: texts.summary },
    ...section("priorities", { cs: "Podle priorit", en: "By priority" }, lang, [tables.priorities]),
    ...section("measures", { cs: "Opatření", en: "Measures" }, lang, [tables.measures]),
    ...tables.apart,
    ...section("targets", { cs: "Ukazatele opatření", en: "Indicators of measures" }, lang, [tables.targets]),
    ...section("money", { cs: "Peníze", en: "Money" }, lang, texts.money),
    ...section("faults", { cs: "Vady záznamů", en: "Faults of the records" }, lang, [texts.faults]),
    ...section("cautions", { cs: "Co z čísel nevyvozovat", en: "What not to conclude" }, lang, [{ kind: "list", items: texts.cautions }]),
    ...section("rules", { cs: "Pravidla hodnocení", en: "Rules of assessment" }, lang, [{ kind: "paragraph", text: texts.rules }]),
  ];
  return {
    ...{ kind: "fulfilment-report", method: "fulfilment-report@1", plan: found.plan, asOf: found.asOf, lang, title, blocks },
    text: reportText(blocks, { width: options.width ?? 110 }),
  };
}

/** A heading and what stands under it; nothing where nothing does. */
function section(
  id: string,
  title: { readonly cs: string; readonly en: string },
  lang: Language,
  blocks: readonly (ReportBlock | null)[],
): readonly ReportBlock[] {
  const there = blocks.filter((block) => block !== null);
  return there.length === 0 ? [] : [{ kind: "heading", id, text: title[lang] }, ...there];
}
