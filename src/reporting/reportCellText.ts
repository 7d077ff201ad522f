import { type CapacityUnitEntry, capacityUnits } from "../codebooks/capacityUnits.ts";
import { type UnitEntry, units } from "../codebooks/units.ts";
import type { ReportCell, ReportColumn } from "../model/reportTable.ts";
import { dayText } from "./dayText.ts";
import type { Language } from "./language.ts";
import { numberText, printedInUnit } from "./numberText.ts";
import { periodText } from "./periodText.ts";
import { plainText } from "./plainText.ts";
import { publisherText } from "./sourceText.ts";

/**
 * A cell of a report in text: its value with limits, never a zero for what is not known.
 *
 * @example
 * const column = { id: "amount", cs: "částka", en: "amount", kind: "number", unit: "halere", unitFrom: null, words: {} }
 * reportCellText({ value: 123450, reason: null, low: null, high: null }, column, { lang: "cs", unit: "halere" }) // => "1\u00a0234,50"
 * reportCellText({ value: null, reason: "not-reported", low: 500000, high: null }, column, { lang: "en", unit: "halere" }) // => "≥\u00a05\u00a0000"
 *
 * @internal
 */
export function reportCellText(
  cell: ReportCell,
  column: Pick<ReportColumn, "kind" | "words" | "id">,
  options: { readonly lang: Language; readonly unit: string | null },
): string {
  const { lang, unit } = options;
  const { value, low, high } = cell;
  const number = (one: number): string => amountText(one, unit, lang);
  if (value === null) {
    if (low !== null && high !== null) return `${number(low)}–${number(high)}`;
    if (low !== null && low !== 0) return `≥\u00a0${number(low)}`;
    if (high !== null) return `≤\u00a0${number(high)}`;
    return cell.reason === "not-applicable" ? "×" : "–";
  }
  // A year is no amount: 2026, not 2 026.
  if (typeof value === "number") return column.id === "year" ? String(value) : number(value);
  if (column.kind === "period") {
    const [from = "", to = ""] = value.split("/");
    return periodText({ from, to }, lang, { preposition: false });
  }
  if (column.kind === "day") return dayText(value, lang);
  if (column.kind === "sources") return publisherText(value.split(", "), lang);
  if (column.kind === "codes")
    return value
      .split(", ")
      .map((code) => word(code, column, lang))
      .join(", ");
  return column.id === "unit" ? reportUnitText(value, lang) : word(value, column, lang);
}

/**
 * What a number of a report is measured in, as it stands behind a title or in a column of units.
 *
 * @example
 * reportUnitText("1", "cs") // => "%"
 * reportUnitText("halere", "en") // => "CZK"
 * reportUnitText("luzka", "cs") // => "lůžka"
 *
 * @internal
 */
export function reportUnitText(unit: string | null, lang: Language): string {
  if (unit === null) return "";
  if (unit === "halere") return lang === "cs" ? "Kč" : "CZK";
  const capacity: CapacityUnitEntry | undefined = capacityUnits.find(({ code }) => code === unit);
  if (capacity !== undefined && unit !== "fte") return capacity[lang];
  const entry: UnitEntry | undefined = units.find(({ code }) => code === unit);
  if (entry === undefined) return plainText(unit);
  const words = lang === "cs" ? entry.csForms.many : entry.enForms.other;
  return words === "" ? entry[lang] : words;
}

/** A number in its unit, without the word; haléře as crowns. */
function amountText(value: number, unit: string | null, lang: Language): string {
  if (unit === "halere") return numberText(value / 100, { lang, decimals: Number.isInteger(value / 100) ? 0 : 2 });
  const known: UnitEntry | undefined = units.find(({ code }) => code === unit);
  if (known === undefined) return numberText(value, { lang });
  const decimals = unit === "fte" || (known.decimals === 0 && !Number.isInteger(value)) ? null : known.decimals;
  return decimals === null
    ? numberText(value, { lang })
    : printedInUnit(value, { lang, unit: known.code as (typeof units)[number]["code"] }).text;
}

function word(code: string, { words }: Pick<ReportColumn, "words">, lang: Language): string {
  const known = Object.hasOwn(words, code) ? words[code] : undefined;
  return plainText(known?.[lang] ?? code);
}
