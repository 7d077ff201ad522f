import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { AgeRange, Sex } from "../../model/ages.ts";
import { type Day, isDay } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { onDay, type Period } from "../../model/period.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { isTerritoryId, type TerritoryId } from "../../model/territoryId.ts";
import { cellRejection, type OfficialTable, officialTable } from "../officialTable.ts";
import type { Rejection } from "../reading.ts";
import { csuAges, csuSex } from "./csuAges.ts";
import { csuDay } from "./csuDay.ts";
import { csuFigure } from "./csuFigure.ts";
import { csuFlaws } from "./csuFlaws.ts";
import { type PopulationCounts, populationNotes } from "./populationNotes.ts";
import type { CsuFactReading } from "./readCsuFacilities.ts";

/** What {@link readCsuPopulation} has to be told, because the files do not say it. */
export interface CsuPopulationOptions {
  /** The day from which the figures were known. */
  readonly knownAt: Day;
  /** The day of the state (stav k…) where the table has no column with it; rows of another year are rejected. */
  readonly on?: Day;
  /** Id of the source @default "csu-population-" and the day of the row */
  readonly source?: string;
  /** `stapro_kod` or `vuk` of the population where a long table holds other figures too @default the only one in the table */
  readonly indicator?: string;
}

/**
 * Reads a population table of the ČSÚ (obyvatelstvo podle pohlaví a věku), in either of its shapes.
 *
 * Wide: `kod_obec`, `pohlavi` (M, F, T), `celkem`, and a column for each age group `0-4` … `85+` or single year. Long, as the public
 * database gives it: `hodnota`, `stapro_kod`, `uzemi_cis` (43, 61, 65, 100, 101, 97), `uzemi_kod`, and, where they apply, `pohlavi_kod`,
 * `vek_kod`, `vek_txt`, `casref_do`. Facts are `population/F/65-69`, all ages `population/T/0+`; `personsAged` puts ages together from them.
 * A table may hold age groups and single years of the same people: both are taken over as they are, nothing is added up here,
 * and `notes` say so. They also say where women and men, or the ages, do not make the whole.
 *
 * @param input - bytes, a text, or rows with the titles first
 * @param options - see {@link CsuPopulationOptions}
 * @returns facts; what does not fit, by row, or by cell of a wide table
 * @throws RangeError `table-empty`, `column-missing`, `column-repeated`, `day-invalid`, `day-needed`, `indicator-needed`; TypeError `not-a-text`
 *
 * @example
 * const wide = "kod_obec,pohlavi,celkem,0-4,5+\n500101,T,227,17,210\n500101,M,127,x,119\n"
 * const { accepted } = readCsuPopulation(wide, { on: "2020-12-31", knownAt: "2021-05-01" })
 * accepted.map(({ field, value }) => [field, value]) // => [["population/T/0+", 227], ["population/T/0-4", 17], ["population/T/5+", 210], ["population/M/0+", 127], ["population/M/0-4", null], ["population/M/5+", 119]]
 * accepted[0].period // => { from: "2020-12-31", to: "2021-01-01" }
 */
export function readCsuPopulation(input: unknown, options: CsuPopulationOptions): CsuFactReading {
  const { knownAt, on, source } = options;
  for (const day of [knownAt, ...(on === undefined ? [] : [on])])
    if (!isDay(day)) throw rangeRefusal("day-invalid", `readCsuPopulation requires days as YYYY-MM-DD, got ${String(day).slice(0, 40)}`);
  const table = officialTable(input, "readCsuPopulation", []);
  const rejected: Rejection[] = [...table.rejected];
  const accepted: Fact[] = [];
  const seen = new Map<string, number>();
  const times = new Map<Day, { readonly period: Period; readonly source: string }>();
  const counts = new Map<string, PopulationCounts>();
  const take: Take = (line, column, { subject, sex, ages, value, day }) => {
    const cell = `${sex}/${ages}`;
    const key = `${subject}/${day}/${cell}`;
    const first = seen.get(key);
    if (first !== undefined) return rejected.push(cellRejection(line, column, value, "record-repeated", csuFlaws.once(first)));
    seen.set(key, line);
    const time = times.get(day) ?? { period: onDay(day), source: source ?? `csu-population-${day}` };
    times.set(day, time);
    const base = { subject, field: `population/${cell}`, period: time.period, source: time.source, knownAt };
    if (typeof value === "string") return accepted.push({ ...base, value: null, reason: value });
    const place = `${subject} ${day}`;
    const known: PopulationCounts = counts.get(place) ?? new Map();
    counts.set(place, known.set(cell, value));
    return accepted.push({ ...base, value });
  };
  const reject: Reject = (line, column, value, code, expected) => rejected.push(cellRejection(line, column, value, code, expected));
  if (table.columns.has("hodnota")) readLong(table, options, take, reject);
  else readWide(table, options, take, reject);
  return {
    accepted,
    rejected,
    absentRows: [...times.values()].map((time) => ({ ...time, fields: ["population"], means: "not-covered" as const, knownAt })),
    notes: populationNotes(counts),
  };
}

interface Cell {
  readonly subject: TerritoryId;
  readonly sex: Sex;
  readonly ages: AgeRange;
  readonly value: number | Reason;
  readonly day: Day;
}
type Take = (line: number, column: string, cell: Cell) => void;
type Reject = (line: number, column: string, value: unknown, code: string, expected: Rejection["expected"]) => void;

function needed({ columns }: OfficialTable, ...titles: readonly string[]): readonly [title: string, column: number] {
  for (const title of titles) {
    const column = columns.get(title);
    if (column !== undefined) return [title, column];
  }
  throw rangeRefusal("column-missing", `readCsuPopulation requires the column ${titles.join(" or ")}, got a table without it`);
}

function readWide(table: OfficialTable, { on }: CsuPopulationOptions, take: Take, reject: Reject): void {
  const [[obecTitle, obecAt], [, sexAt]] = [needed(table, "kod_obec", "obec_kod"), needed(table, "pohlavi")];
  const ages = table.titles.flatMap((title, column) => {
    const range = title.trim().toLowerCase() === "celkem" ? "0+" : title.trim() === "" ? null : csuAges(title);
    return range === null ? [] : [{ title, column, range }];
  });
  if (ages.length === 0) throw rangeRefusal("column-missing", "readCsuPopulation requires columns with ages such as 0-4, got none");
  if (on === undefined)
    throw rangeRefusal("day-needed", "readCsuPopulation requires the day of the state as options.on, got a table without days");
  for (const { line, cells } of table.rows) {
    const [subject, sex] = [`obec/${cells[obecAt]?.trim()}`, csuSex(cells[sexAt] ?? "")];
    if (!isTerritoryId(subject)) reject(line, obecTitle, cells[obecAt], "municipality-code-invalid", csuFlaws.municipality);
    else if (sex === null || cells[sexAt]?.trim() === "") reject(line, "pohlavi", cells[sexAt], "sex-invalid", expectedSex);
    else {
      for (const { title, column, range } of ages) {
        const value = csuFigure(cells[column] ?? "");
        if (value === undefined) reject(line, title.slice(0, 40), cells[column], "figure-invalid", csuFlaws.figure);
        else take(line, title.slice(0, 40), { subject, sex, ages: range, value, day: on });
      }
    }
  }
}

const levels: ReadonlyMap<string, string> = new Map([
  ["43", "obec"],
  ["61", "pou"],
  ["65", "orp"],
  ["100", "kraj"],
  ["101", "okres"],
]);

function readLong(table: OfficialTable, options: CsuPopulationOptions, take: Take, reject: Reject): void {
  const [cisTitle, kodTitle] = [needed(table, "uzemi_cis", "vuzemi_cis")[0], needed(table, "uzemi_kod", "vuzemi_kod")[0]];
  const [indicatorTitle] = needed(table, "stapro_kod", "vuk");
  const at = (cells: readonly string[], title: string): string => cells[table.columns.get(title) ?? -1]?.trim() ?? "";
  const isOf = (cells: readonly string[], asked: string) => at(cells, "stapro_kod") === asked || at(cells, "vuk") === asked;
  const indicators = new Set(table.rows.map(({ cells }) => `${at(cells, "stapro_kod")} ${at(cells, "vuk")}`.trim()));
  const { indicator, on } = options;
  if (indicator === undefined && indicators.size > 1) {
    const got = [...indicators].slice(0, 5).map((text) => text.slice(0, 20));
    throw rangeRefusal("indicator-needed", `readCsuPopulation requires options.indicator for a table of several, got ${got.join(", ")}`);
  }
  if (on === undefined && !table.columns.has("casref_do"))
    throw rangeRefusal("day-needed", "readCsuPopulation requires the day of the state as options.on, got a table without casref_do");
  for (const { line, cells } of table.rows) {
    const cell = (title: string): string => at(cells, title);
    const codelist = cell(cisTitle);
    const subject = codelist === "97" && cell(kodTitle) === "19" ? "cr" : `${levels.get(codelist)}/${cell(kodTitle)}`;
    const sex = csuSex(cell("pohlavi_kod") || cell("pohlavi_txt"));
    const ages = csuAges(cell("vek_txt"), cell("vek_kod"));
    const [day, from] = [table.columns.has("casref_do") ? csuDay(cell("casref_do")) : on, csuDay(cell("casref_od"))];
    const value = csuFigure(cell("hodnota"));
    if (indicator !== undefined && !isOf(cells, indicator))
      reject(line, indicatorTitle, cell(indicatorTitle), "variable-foreign", expectedVariable(indicator));
    else if (codelist !== "97" && !levels.has(codelist)) reject(line, cisTitle, codelist, "codelist-foreign", expectedLevel);
    else if (!isTerritoryId(subject)) reject(line, kodTitle, cell(kodTitle), "territory-invalid", expectedTerritory);
    else if (sex === null) reject(line, "pohlavi_kod", cell("pohlavi_kod") || cell("pohlavi_txt"), "sex-invalid", expectedSex);
    else if (ages === null) reject(line, "vek_txt", cell("vek_txt") || cell("vek_kod"), "ages-invalid", expectedAges);
    else if (day === undefined || day === null) reject(line, "casref_do", cell("casref_do"), "day-invalid", csuFlaws.day);
    else if (from !== null && from !== day) reject(line, "casref_od", cell("casref_od"), "not-a-state", expectedState);
    else if (cell("rok") !== "" && cell("rok") !== day.slice(0, 4)) reject(line, "rok", cell("rok"), "year-other", expectedYear(day));
    else if (value === undefined) reject(line, "hodnota", cell("hodnota"), "figure-invalid", csuFlaws.figure);
    else take(line, "hodnota", { subject, sex, ages, value, day });
  }
}

const expectedSex = { cs: "pohlaví M, F nebo T; v dlouhé tabulce 1, 2 nebo nic", en: "the sex M, F or T; in a long table 1, 2 or nothing" };
const expectedLevel = { cs: "číselník území 43, 61, 65, 97, 100 nebo 101", en: "a code list of territories 43, 61, 65, 97, 100 or 101" };
const expectedTerritory = { cs: "kód území ze svého číselníku", en: "a code of a territory out of its code list" };
const expectedAges = {
  cs: "věk jako 0-4, 85+ nebo „0 až 5 (více nebo rovno 0 a méně než 5)“",
  en: 'ages such as 0-4, 85+ or "0 až 5 (více nebo rovno 0 a méně než 5)"',
};
const expectedState = { cs: "stav k jednomu dni, ne údaj za období", en: "a state on one day, not a figure over a time" };
const expectedVariable = (asked: string) => ({ cs: `ukazatel ${asked.slice(0, 40)}`, en: `the indicator ${asked.slice(0, 40)}` });
const expectedYear = (day: Day) => ({ cs: `rok dne ${day}`, en: `the year of ${day}` });
