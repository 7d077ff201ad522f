/**
 * Writes the tables of figures beside this file from a folder of source tables: `npx tsx examples/data/build.ts DIR`.
 *
 * DIR holds territory/, population/, exclusion-index/ and facilities/ with the CSV files named below. The tables are checked
 * first (rows, codes, sums against official totals); nothing is written when a check fails. The same sources give the same bytes.
 * What each table is, where it comes from and what is wrong with it: SOURCES.md.
 */
import { realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reason } from "../../src/codebooks/absenceReasons.ts";
import type { Publication } from "../../src/interop/publication.ts";
import { writeFacts } from "../../src/interop/writeFacts.ts";
import { exactSum } from "../../src/model/exactSum.ts";
import type { Fact } from "../../src/model/fact.ts";
import { onDay, type Period, period, year } from "../../src/model/period.ts";
import { territoryId } from "../../src/model/territoryId.ts";
import { cell, check, figure, type Row, relation, table, type Whole } from "./sourceTable.ts";
import { territory } from "./territory.ts";

/** Figures of one subject, column by column; the pair says how many of how many members a partial sum covers. */
type FactRow = readonly [subject: string, cells: readonly (number | Reason | null)[], part?: readonly [number, number]];

/** The day on which the source tables were taken over. */
const retrieved = "2026-11-21";
/** What the extract holds: a whole kraj and two ORPs. */
const KRAJ = "3115";
const ORPS = ["5302", "2116"];

const ages = [...Array.from({ length: 17 }, (_, i) => `${5 * i}-${5 * i + 4}`), "85+"];

/** Columns of the exclusion index: field, column of the source, period, sum over all municipalities. */
const inputs: readonly (readonly [string, string, Period, number])[] = [
  ["population/T/15+", "pop2023_15p", onDay("2023-12-31"), 9_172_797],
  ["population/T/15-64", "pop2023_15_64", onDay("2023-12-31"), 6_935_475],
  ["personsInExecution", "exekuce_osoby_2023", onDay("2023-12-31"), 621_305],
  ["housingAllowancesPaid", "pnb_prumer_mesic_2023", year(2023), 248_663 + 7 / 12],
  ["livingAllowancesPaid", "pnz_prumer_mesic_2023", year(2023), 64_077 + 7 / 12],
  ["jobSeekersOver6Months", "uchazeci_nad6m_2023_12", period("2023-12-01", "2024-01-01"), 126_228],
  ["earlySchoolLeavers", "predc_odchody_zs_2022_23", period("2022-09-01", "2023-09-01"), 3_157],
  ["pupilsLeavingSchool", "zaci_ukoncili_2022_23", period("2022-09-01", "2023-09-01"), 106_501],
  ["exclusionIndex", "index_sv_2023", year(2023), 15_782],
];
const schoolFields = ["earlySchoolLeavers", "pupilsLeavingSchool"];

/** One table of facts; a cell without a figure gives no fact. */
function facts(publication: Omit<Publication, "retrieved">, rows: readonly FactRow[]): string {
  const { source, knownAt, fields, fieldPeriods } = publication;
  const all = rows.flatMap(([id, cells, part]) =>
    cells.flatMap((value, i): Fact[] => {
      const field = fields[i] ?? "";
      const coverage = part === undefined ? {} : { coverage: { covered: part[0], members: part[1] } };
      const base = { subject: territoryId(id), field, period: fieldPeriods[field] ?? publication.period, source, knownAt, ...coverage };
      if (value === null) return [];
      return typeof value === "number" ? [{ ...base, value }] : [{ ...base, value: null, reason: value }];
    }),
  );
  return writeFacts(all, { ...publication, retrieved });
}

const code = (row: Row): string => cell(row, "kod_obec");

/** Population by sex and five-year age group, 31. 12. 2020. */
function population(folder: string, kraje: readonly Row[], chosen: readonly Row[], wholes: readonly Whole[]): string {
  const rows = table(folder, "population/obyvatelstvo_obce_vek5_siroke_2020-12-31.csv", 18_774);
  const bySex = new Map(rows.map((row) => [`${code(row)}/${cell(row, "pohlavi")}`, row]));
  const cells = (row: Row, sex: string) => ages.map((age) => figure(bySex.get(`${code(row)}/${sex}`) ?? {}, age));
  const both = (row: Row) => [...cells(row, "F"), ...cells(row, "M")];
  const people = new Map(wholes.flatMap(({ members }) => members).map((row) => [row, both(row)]));
  for (const [row, parts] of people) {
    const added = ages.map((_, i) => (parts[i] ?? 0) + (parts[i + ages.length] ?? 0));
    check(cells(row, "T").join() === added.join(), `F + M = T in ${code(row)}`);
    check(exactSum(parts) === figure(row, "pop2020"), `the population of ${code(row)} in both tables`);
  }
  const sum = (members: readonly Row[], i: number) => exactSum(members.map((row) => people.get(row)?.[i] ?? 0));
  const sums = wholes.map(({ id, members }) => [id, [...ages, ...ages].map((_, i) => sum(members, i))] as const);
  for (const [id, parts] of sums) {
    const official = id === "cr" ? 10_701_777 : figure(kraje.find((row) => `kraj/${cell(row, "kod_kraj")}` === id) ?? {}, "pop2020");
    check(exactSum(parts) === official, `the official population of ${id}, ${official}`);
  }
  return facts(
    {
      id: "csu-population-2020-12-31-obec",
      source: "csu-population-2020-12-31",
      cs: "Obyvatelstvo podle pohlaví a pětiletých věkových skupin v obcích k 31. 12. 2020",
      en: "Population by sex and five-year age group in municipalities, 31 December 2020",
      publisher: "Český statistický úřad",
      licence: "none stated by the carrier for the data; ČSÚ: reuse with the source named",
      knownAt: "2022-01-28",
      period: onDay("2020-12-31"),
      fieldPeriods: {},
      absentRow: "not-covered",
      fields: ["F", "M"].flatMap((sex) => ages.map((age) => `population/${sex}/${age}`)),
    },
    [...sums, ...chosen.map((row): FactRow => [`obec/${code(row)}`, both(row)])],
  );
}

/** Inputs of the exclusion index 2023 and the published index. */
function exclusion(folder: string, chosen: readonly Row[], wholes: readonly Whole[]): string {
  const rows = table(folder, "exclusion-index/index_socialniho_vylouceni_obce_2023.csv", 6_258);
  const byCode = new Map(rows.map((row) => [code(row), row]));
  const cells = (obec: Row): FactRow[1] => {
    const row = byCode.get(code(obec)) ?? {};
    const uninhabited = cell(row, "status") === "U";
    check(!uninhabited || figure(row, "pop2023_15p") === 0, `no people in the military area ${code(obec)}`);
    return inputs.map(([field, column]) => {
      // Without a school there are no pupils to count; what the workbook borrows from a neighbour for the index it does not print.
      if (schoolFields.includes(field) && cell(row, "zs_prevzato") === "1" && cell(row, column) === "") return "not-applicable";
      // Where nobody lives the published index (0, once 3) is made of 0/0.
      return field === "exclusionIndex" && uninhabited ? "not-applicable" : figure(row, column);
    });
  };
  const sums = wholes.map(({ id, members }): FactRow => {
    const all = members.map(cells);
    const known = (i: number) => all.map((row) => row[i]).filter((value) => typeof value === "number");
    if (id === "cr") {
      check(known(6).length === 1_368, "1 368 municipalities with a school of their own");
      for (const [i, [field, , , total]] of inputs.entries()) check(exactSum(known(i)) === total, `${total} as the sum of ${field}`);
    }
    return [id, inputs.map(([field], i) => (field === "exclusionIndex" ? null : exactSum(known(i))))];
  });
  return facts(
    {
      id: "asz-exclusion-index-2023-obec",
      source: "asz-exclusion-index-2023",
      cs: "Index sociálního vyloučení 2023: vstupní údaje a zveřejněný index v obcích",
      en: "Index of social exclusion 2023: inputs and the published index in municipalities",
      publisher: "Ministerstvo pro místní rozvoj, odbor pro sociální začleňování (Agentura)",
      licence: "none stated by the carrier",
      knownAt: "2026-05-23",
      period: year(2023),
      fieldPeriods: Object.fromEntries(inputs.filter(([, , { from }]) => from !== "2023-01-01").map(([field, , time]) => [field, time])),
      absentRow: "not-covered",
      fields: inputs.map(([field]) => field),
    },
    [...sums, ...chosen.map((row): FactRow => [`obec/${code(row)}`, cells(row)])],
  );
}

/** Numbers of facilities by kind, 2023; only municipalities that the source has a row for. */
function facilities(folder: string, chosen: readonly Row[], wholes: readonly Whole[]): string {
  const rows = table(folder, "facilities/zarizeni_socialnich_sluzeb_obce_2023.csv", 2_191);
  const codes = [...relation(rows, "dsz_kod", "dsz_txt").keys()].sort();
  const byObec = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const counts = byObec.get(cell(row, "obec_kod")) ?? new Map<string, number>();
    check(cell(row, "rok") === "2023" && !counts.has(cell(row, "dsz_kod")), `one row of 2023 for a kind in ${cell(row, "obec_kod")}`);
    byObec.set(cell(row, "obec_kod"), counts.set(cell(row, "dsz_kod"), figure(row, "hodnota")));
  }
  check(codes.length === 20 && byObec.size === 699, "20 kinds of facilities in 699 municipalities");
  check(exactSum(rows.map((row) => figure(row, "hodnota"))) === 3_606, "3 606 facilities");
  const sums = wholes.map(({ id, members }): FactRow => {
    const covered = members.flatMap((row) => byObec.get(code(row)) ?? []);
    const sum = (kind: string) => covered.flatMap((counts) => counts.get(kind) ?? []);
    check(id !== "cr" || covered.length === byObec.size, "facilities in known municipalities only");
    return [id, codes.map((kind) => (sum(kind).length === 0 ? null : exactSum(sum(kind)))), [covered.length, members.length]];
  });
  const own = chosen.flatMap((row): FactRow[] => {
    const counts = byObec.get(code(row));
    return counts === undefined ? [] : [[`obec/${code(row)}`, codes.map((kind) => counts.get(kind) ?? null)]];
  });
  return facts(
    {
      id: "csu-facilities-2023-obec",
      source: "csu-facilities-2023",
      cs: "Počet zařízení sociálních služeb podle druhu v obcích 2023",
      en: "Number of facilities of social services by kind in municipalities, 2023",
      publisher: "Český statistický úřad",
      licence: "ČSÚ: reuse with the source named; carrier's repository: MIT",
      knownAt: retrieved,
      period: year(2023),
      fieldPeriods: {},
      absentRow: "unknown",
      fields: codes.map((kind) => `facilities/${kind}`),
    },
    [...sums, ...own],
  );
}

/**
 * The texts of all tables, by file name.
 *
 * @param folder - the folder of source tables
 */
export function build(folder: string): ReadonlyMap<string, string> {
  const obce = table(folder, "territory/obce_6258.csv", 6_258).toSorted((a, b) => (code(a) < code(b) ? -1 : 1));
  const orps = table(folder, "territory/orp_206.csv", 206);
  const kraje = table(folder, "territory/kraje_14.csv", 14);
  const links: [string, string, number][] = [
    ["kod_obec", "kod_pou", 6_258],
    ["kod_pou", "nazev_pou", 393],
    ["kod_pou", "kod_orp", 393],
    ["kod_orp", "kod_kraj", 206],
    ["kod_okres", "kod_kraj", 77],
  ];
  for (const [from, to, size] of links) check(relation(obce, from, to).size === size, `${size} different ${from}`);
  const chosen = obce.filter((row) => cell(row, "kod_kraj") === KRAJ || ORPS.includes(cell(row, "kod_orp")));
  const size = (column: string, value: string) => chosen.filter((row) => cell(row, column) === value).length;
  check(size("kod_kraj", KRAJ) === 673 && ORPS.every((orp) => size("kod_orp", orp) === 22), "673, 22 and 22 municipalities");
  const wholes: readonly Whole[] = [
    { id: "cr", members: obce },
    ...[...new Set(chosen.map((row) => cell(row, "kod_kraj")))].sort().map((kraj) => {
      return { id: `kraj/${kraj}`, members: obce.filter((row) => cell(row, "kod_kraj") === kraj) };
    }),
  ];
  return new Map([
    ["territory.json", territory(obce, chosen, orps, wholes, retrieved)],
    ["population-2020-12-31.json", population(folder, kraje, chosen, wholes)],
    ["exclusion-inputs-2023.json", exclusion(folder, chosen, wholes)],
    ["facilities-2023.json", facilities(folder, chosen, wholes)],
  ]);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, ...rest] = process.argv.slice(2);
  try {
    if (folder === undefined || rest.length > 0) throw new Error("build.ts requires one folder of source tables");
    for (const [name, text] of build(folder)) {
      writeFileSync(new URL(name, import.meta.url), text);
      console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
