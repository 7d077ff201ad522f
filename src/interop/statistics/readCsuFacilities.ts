import { facilityKinds } from "../../codebooks/facilityKinds.ts";
import { type Day, isDay } from "../../model/day.ts";
import type { AbsentRow, Fact } from "../../model/fact.ts";
import { isDistrictCode } from "../../model/identifiers/districtCode.ts";
import { isMunicipalityCode } from "../../model/identifiers/municipalityCode.ts";
import { type Period, year } from "../../model/period.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { cellRejection, officialTable } from "../officialTable.ts";
import { noteOf, type Reading, type Rejection } from "../reading.ts";
import { csuFigure } from "./csuFigure.ts";
import { csuFlaws } from "./csuFlaws.ts";

/** Facts of a table of the ČSÚ, with what its missing rows mean. */
export interface CsuFactReading extends Reading<Fact> {
  readonly absentRows: readonly AbsentRow[];
}

/** The statistical variable "number of facilities of social services" of the ČSÚ. */
const VARIABLE = "6098";
/** The code list of kinds of facilities. */
const KINDS = "2910";

const kinds: ReadonlySet<string> = new Set(facilityKinds.map(({ code }) => code));

/**
 * Reads the yearly counts of facilities of social services by municipality of the ČSÚ (zařízení sociálních služeb podle obcí).
 *
 * A row becomes the fact `facilities/130` of `obec/581283`, 130 being the kind of facility in code list 2910, not a type of service of
 * the register. The table holds facilities only, no field services, and has a row only where there is at least one; what a
 * missing row means its publisher does not say, so `absentRows` says `unknown`. Unknown kinds are taken over and counted
 * in `notes`. `okres_kod` is the five-digit code of the ČSÚ; it is looked at, the district follows from the municipality.
 *
 * @param input - bytes, a text, or rows with the titles first
 * @param options.knownAt - the day from which the figures were known
 * @param options.source - id of the source @default "csu-facilities-" and the year of the row
 * @returns one fact for each row
 * @throws RangeError `table-empty`, `column-missing`, `column-repeated`, `day-invalid`; TypeError `not-a-text`
 *
 * @example
 * const head = "idhod,hodnota,stapro_kod,dsz_cis,dsz_kod,rok,obec_kod,obec_txt,okres_kod,okres_txt,dsz_txt"
 * const row = "1343411505,1,6098,2910,114,2023,529303,Benešov,40169,Benešov,Nízkoprahová denní centra"
 * const { accepted, absentRows } = readCsuFacilities(`${head}\n${row}\n`, { knownAt: "2024-07-31" })
 * accepted // => [{ subject: "obec/529303", field: "facilities/114", period: { from: "2023-01-01", to: "2024-01-01" }, source: "csu-facilities-2023", knownAt: "2024-07-31", value: 1 }]
 * absentRows[0].means // => "unknown"
 */
export function readCsuFacilities(input: unknown, options: { readonly knownAt: Day; readonly source?: string }): CsuFactReading {
  const { knownAt, source } = options;
  if (!isDay(knownAt))
    throw rangeRefusal("day-invalid", `readCsuFacilities requires knownAt as YYYY-MM-DD, got ${String(knownAt).slice(0, 40)}`);
  const table = officialTable(input, "readCsuFacilities", ["hodnota", "stapro_kod", "dsz_kod", "rok", "obec_kod"]);
  const accepted: Fact[] = [];
  const rejected: Rejection[] = [...table.rejected];
  const [strangers, districts]: [string[], string[]] = [[], []];
  const years = new Map<string, { readonly period: Period; readonly source: string }>();
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const cell = (title: string): string => cells[table.columns.get(title) ?? -1]?.trim() ?? "";
    const reject = (title: string, code: string, expected: Rejection["expected"]) =>
      rejected.push(cellRejection(line, title, cell(title), code, expected));
    const [obec, kind, rok, value] = [cell("obec_kod"), cell("dsz_kod"), cell("rok"), csuFigure(cell("hodnota"))];
    const key = `${obec}/${kind}/${rok}`;
    const first = seen.get(key);
    if (cell("stapro_kod") !== VARIABLE) reject("stapro_kod", "variable-foreign", expectedVariable);
    else if (table.columns.has("dsz_cis") && cell("dsz_cis") !== KINDS) reject("dsz_cis", "codelist-foreign", expectedKinds);
    else if (!/^[A-Za-z\d]{1,10}$/.test(kind)) reject("dsz_kod", "kind-invalid", expectedKind);
    else if (!/^[12]\d{3}$/.test(rok)) reject("rok", "year-invalid", csuFlaws.year);
    else if (!isMunicipalityCode(obec)) reject("obec_kod", "municipality-code-invalid", csuFlaws.municipality);
    else if (value === undefined) reject("hodnota", "figure-invalid", csuFlaws.figure);
    else if (first !== undefined) reject("obec_kod", "record-repeated", csuFlaws.once(first));
    else {
      seen.set(key, line);
      const time = years.get(rok) ?? { period: year(Number(rok)), source: source ?? `csu-facilities-${rok}` };
      years.set(rok, time);
      if (!kinds.has(kind)) strangers.push(kind);
      if (table.columns.has("okres_kod") && !isDistrictCode(cell("okres_kod"))) districts.push(`row ${line}`);
      const base = { subject: `obec/${obec}`, field: `facilities/${kind}`, period: time.period, source: time.source, knownAt };
      accepted.push(typeof value === "number" ? { ...base, value } : { ...base, value: null, reason: value });
    }
  }
  return {
    accepted,
    rejected,
    absentRows: [...years.values()].map((time) => ({ ...time, fields: ["facilities"], means: "unknown" as const, knownAt })),
    notes: [
      ...noteOf(
        "unknown-kind",
        { cs: "řádky s druhem zařízení, který číselník knihovny nemá", en: "rows with a kind of facility that the codebook lacks" },
        [...new Set(strangers)],
        strangers.length,
      ),
      ...noteOf(
        "district-code-unexpected",
        { cs: "řádky, jejichž okres_kod není pětimístný kód ČSÚ", en: "rows whose okres_kod is no five-digit code of the ČSÚ" },
        districts,
      ),
    ],
  };
}

const expectedVariable = { cs: `počet zařízení, stapro_kod ${VARIABLE}`, en: `the number of facilities, stapro_kod ${VARIABLE}` };
const expectedKinds = { cs: `číselník druhů zařízení ${KINDS}`, en: `the code list of kinds of facilities ${KINDS}` };
const expectedKind = { cs: "kód druhu zařízení", en: "the code of a kind of facility" };
