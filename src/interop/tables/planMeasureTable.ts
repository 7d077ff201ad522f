import type { ColumnMap } from "../tableColumn.ts";
import { column } from "./column.ts";

const statuses = [
  { code: "fulfilled", cs: ["splněno", "splněné", "dokončeno"], en: ["fulfilled", "done"] },
  { code: "ongoing", cs: ["plněno průběžně", "průběžně", "průběžně plněno", "plní se"], en: ["ongoing"] },
  { code: "partly", cs: ["částečně splněno", "částečně", "splněno částečně"], en: ["partly fulfilled", "partly"] },
  { code: "not-fulfilled", cs: ["nesplněno", "nesplněné"], en: ["not fulfilled"] },
  { code: "cancelled", cs: ["zrušeno", "neaktuální", "zrušeno/neaktuální"], en: ["cancelled"] },
  {
    code: "moved",
    cs: ["přesunuto do dalšího období", "přesunuto", "přechází do dalšího období"],
    en: ["moved to the next period", "moved"],
  },
];

/** Columns of a table of measures of a plan. @internal */
// biome-ignore format: a table, one column a row
export const planMeasureTable: ColumnMap = {
  noun: "plan-measure",
  cs: "opatření plánu",
  en: "measures of a plan",
  columns: [
    column("id", "key", "Číslo opatření|Číslo|Č.|Opatření č.|Kód opatření", "Measure number|Number|Id", { need: "required" }),
    column("title", "text", "Název opatření|Název|Opatření", "Measure|Title", { need: "required" }),
    column("priority", "text", "Priorita|Číslo priority|Cíl|Strategický cíl", "Priority|Goal"),
    column("targetGroups", "target-groups", "Cílové skupiny|Cílová skupina", "Target groups|Target group"),
    column("validFrom", "day", "Termín od|Od|Zahájení", "From|Start"),
    column("validTo", "last-day", "Termín do (včetně)|Termín do|Do|Ukončení", "Until (inclusive)|Until|End"),
    column("costs", "money", "Předpokládané náklady|Náklady|Rozpočet|Finanční náročnost", "Expected costs|Costs|Budget", { unit: "CZK" }),
    column("status", "words", "Stav plnění|Stav|Plnění slovy|Hodnocení", "Status|State", { words: statuses }),
    column("progress", "share", "Podíl splnění|Plnění|Míra splnění", "Progress", { unit: "1" }),
    column("guarantor", "kept", "Garant|Odpovědná osoba|Realizátor|Odpovídá", "Guarantor|Responsible"),
    column("note", "kept", "Poznámka|Popis|Popis opatření|Zdůvodnění", "Note|Description"),
  ],
};
