/** All municipalities of the country from the folder of source tables, as texts in the library's own layout. */
import { cell, check, figure, type Row, table } from "../../examples/data/sourceTable.ts";
import { territory } from "../../examples/data/territory.ts";
import type { Reason } from "../../src/codebooks/absenceReasons.ts";
import type { Publication } from "../../src/interop/publication.ts";
import { writeFacts } from "../../src/interop/writeFacts.ts";
import type { Fact } from "../../src/model/fact.ts";
import { onDay, type Period, period, year } from "../../src/model/period.ts";

/** Texts that the readers of the library take. There are no rows of larger territories: all sums are made by the library. */
export interface CountryTexts {
  /** `kpss/territory@1` */
  readonly territory: string;
  /** `kpss/facts@1`, one text for each publication */
  readonly facts: readonly string[];
}

/** Figures of one municipality, column by column; `null` where the table has none. */
type Cells = readonly (number | Reason | null)[];

/** The index of social exclusion and what it is made of; a folder with this table holds the country. */
export const EXCLUSION_TABLE = "exclusion-index/index_socialniho_vylouceni_obce_2023.csv";

const AGES = [...Array.from({ length: 17 }, (_, i) => `${5 * i}-${5 * i + 4}`), "85+"];

/** Field, column of the table and period of the figures that the index of exclusion is made of, and of the index itself. */
const RISKS: readonly (readonly [field: string, column: string, period: Period])[] = [
  ["population/T/15+", "pop2023_15p", onDay("2023-12-31")],
  ["population/T/15-64", "pop2023_15_64", onDay("2023-12-31")],
  ["personsInExecution", "exekuce_osoby_2023", onDay("2023-12-31")],
  ["housingAllowancesPaid", "pnb_prumer_mesic_2023", year(2023)],
  ["livingAllowancesPaid", "pnz_prumer_mesic_2023", year(2023)],
  ["jobSeekersOver6Months", "uchazeci_nad6m_2023_12", period("2023-12-01", "2024-01-01")],
  ["earlySchoolLeavers", "predc_odchody_zs_2022_23", period("2022-09-01", "2023-09-01")],
  ["pupilsLeavingSchool", "zaci_ukoncili_2022_23", period("2022-09-01", "2023-09-01")],
  ["exclusionIndex", "index_sv_2023", year(2023)],
];

const code = (row: Row): string => cell(row, "kod_obec");

function publication(source: string, time: Period, absentRow: Publication["absentRow"], fields: readonly string[]): Publication {
  return {
    ...{ id: `${source}-obec`, source, cs: source, en: source, publisher: "see examples/data/SOURCES.md", licence: "see NOTICE" },
    ...{ retrieved: "2026-11-21", knownAt: "2026-11-21", period: time, fieldPeriods: {}, absentRow, fields },
  };
}

/** The text of one publication; a cell without a figure gives no fact. */
function text(head: Publication, rows: readonly (readonly [code: string, cells: Cells])[]): string {
  const facts = rows.flatMap(([obec, cells]) =>
    cells.flatMap((value, i): Fact[] => {
      const field = head.fields[i] ?? "";
      const time = head.fieldPeriods[field] ?? head.period;
      const base = { subject: `obec/${obec}`, field, period: time, source: head.source, knownAt: head.knownAt };
      if (value === null) return [];
      return typeof value === "number" ? [{ ...base, value }] : [{ ...base, value: null, reason: value }];
    }),
  );
  return writeFacts(facts, head);
}

function population(folder: string): string {
  const rows = table(folder, "population/obyvatelstvo_obce_vek5_siroke_2020-12-31.csv", 18_774);
  const byObec = new Map<string, (number | null)[]>();
  for (const row of rows) {
    const at = ["F", "M"].indexOf(cell(row, "pohlavi")) * AGES.length;
    const cells = byObec.get(code(row)) ?? Array.from({ length: 2 * AGES.length }, () => null);
    byObec.set(code(row), cells);
    if (at >= 0) for (const [i, age] of AGES.entries()) cells[at + i] = figure(row, age);
  }
  const fields = ["F", "M"].flatMap((sex) => AGES.map((age) => `population/${sex}/${age}`));
  return text(publication("csu-population-2020-12-31", onDay("2020-12-31"), "not-covered", fields), [...byObec]);
}

function exclusion(folder: string): string {
  const rows = table(folder, EXCLUSION_TABLE, 6_258);
  const fields = RISKS.map(([field]) => field);
  const head = publication("asz-exclusion-index-2023", year(2023), "not-covered", fields);
  const cells = (row: Row): Cells =>
    RISKS.map(([field, column]) => {
      // Without a school there are no pupils to count; where nobody lives the printed index is made of 0/0.
      if (cell(row, column) === "" && cell(row, "zs_prevzato") === "1") return "not-applicable";
      return field === "exclusionIndex" && cell(row, "status") === "U" ? "not-applicable" : figure(row, column);
    });
  const fieldPeriods = Object.fromEntries(RISKS.map(([field, , time]) => [field, time]));
  return text(
    { ...head, fieldPeriods },
    rows.map((row) => [code(row), cells(row)]),
  );
}

function facilities(folder: string): string {
  const rows = table(folder, "facilities/zarizeni_socialnich_sluzeb_obce_2023.csv", 2_191);
  const kinds = [...new Set(rows.map((row) => cell(row, "dsz_kod")))].sort();
  const byObec = new Map<string, (number | null)[]>();
  for (const row of rows) {
    const cells = byObec.get(cell(row, "obec_kod")) ?? kinds.map(() => null);
    byObec.set(cell(row, "obec_kod"), cells);
    cells[kinds.indexOf(cell(row, "dsz_kod"))] = figure(row, "hodnota");
  }
  const fields = kinds.map((kind) => `facilities/${kind}`);
  return text(publication("csu-facilities-2023", year(2023), "unknown", fields), [...byObec]);
}

/**
 * The whole country.
 *
 * @param folder - the folder of source tables
 */
export function countryTexts(folder: string): CountryTexts {
  const obce = table(folder, "territory/obce_6258.csv", 6_258);
  check(new Set(obce.map(code)).size === 6_258, "6 258 different codes of municipalities");
  return {
    territory: territory(obce, obce, table(folder, "territory/orp_206.csv", 206), [], "2026-11-21"),
    facts: [population(folder), exclusion(folder), facilities(folder)],
  };
}
