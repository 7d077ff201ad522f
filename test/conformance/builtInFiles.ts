import { cadastralPoint } from "../../src/interop/coordinates/krovakPoint.ts";
import { krovakToWgs84 } from "../../src/interop/coordinates/krovakToWgs84.ts";
import { wgs84ToKrovak } from "../../src/interop/coordinates/wgs84ToKrovak.ts";
import { parseDelimited } from "../../src/interop/parseDelimited.ts";
import { readCsuFacilities } from "../../src/interop/statistics/readCsuFacilities.ts";
import { readCsuPopulation } from "../../src/interop/statistics/readCsuPopulation.ts";
import { exactSum } from "../../src/model/exactSum.ts";
import type { Fact } from "../../src/model/fact.ts";
import { isIco } from "../../src/model/identifiers/ico.ts";
import { hasRuianCheckDigit } from "../../src/model/identifiers/ruianCheckDigit.ts";
import { accessOverMinutes } from "./accessOverMinutes.ts";
import type { BuiltInCase } from "./builtInCases.ts";
import { DAY } from "./country.ts";

/** A file that is a case by its name. */
export interface BuiltInFile {
  /** How its path ends. */
  readonly ending: string;
  readonly cases: (text: string) => readonly BuiltInCase[];
}

/** How far a point may be from its published place [m] */
const ALLOWED = 0.5;

/** All cells of a column. */
function column(text: string, title: string): readonly string[] {
  const { titles, rows } = parseDelimited(text);
  const at = titles.indexOf(title);
  if (at < 0) throw new Error(`requires the column ${title}`);
  return rows.map(({ cells }) => cells[at] ?? "");
}

/** Distances of the control points there and back, each direction by itself [m]. */
function controlPoints(text: string): readonly BuiltInCase[] {
  const [names, ...figures] = ["name", "lat_deg_etrs89", "lon_deg_etrs89", "jtsk_Y_m", "jtsk_X_m"].map((title) => column(text, title));
  const distances = (names ?? []).map((name, i) => {
    const [lat, lon, y, x] = figures.map((cells) => Number(cells[i])) as [number, number, number, number];
    const there = cadastralPoint(wgs84ToKrovak({ lon, lat }));
    const back = krovakToWgs84({ y, x });
    const wide = 111_320 * Math.cos((lat * Math.PI) / 180);
    return { name, there: Math.hypot(there.y - y, there.x - x), back: Math.hypot((back.lon - lon) * wide, (back.lat - lat) * 111_200) };
  });
  const far = distances.filter(({ there, back }) => !(there <= ALLOWED && back <= ALLOWED));
  const worst = Math.max(...distances.map(({ there, back }) => Math.max(there, back)));
  return [
    {
      id: "built-in/krovak-control-points",
      expected: { some: true, beyondHalfAMetre: [] },
      got: { some: distances.length > 0, beyondHalfAMetre: far },
      words: `${distances.length} control points within ${ALLOWED} m there and back, the worst ${worst.toFixed(3)} m`,
    },
  ];
}

function checkDigits(id: string, what: string, codes: readonly string[], holds: (code: string) => boolean): readonly BuiltInCase[] {
  return [
    {
      id: `built-in/${id}`,
      expected: { some: true, wrong: [] },
      got: { some: codes.length > 0, wrong: codes.filter((code) => !holds(code)) },
      words: `check digit right in all ${codes.length} codes of ${what}`,
    },
  ];
}

/** All texts under a key, however deep. */
function textsUnder(value: unknown, key: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key && typeof inner === "string" ? [inner] : textsUnder(inner, key)));
}

const ruian = (id: string, what: string, title: string) => (text: string) => checkDigits(id, what, column(text, title), hasRuianCheckDigit);
const icos = (id: string) => (text: string) => checkDigits(id, "providers (IČO)", [...new Set(textsUnder(JSON.parse(text), "ico"))], isIco);

const sum = (facts: readonly Fact[]): number => exactSum(facts.flatMap(({ value }) => value ?? []));

function facilities(text: string): readonly BuiltInCase[] {
  const { accepted, rejected, notes, absentRows } = readCsuFacilities(text, { knownAt: DAY });
  const municipalities = new Set(accepted.map(({ subject }) => subject)).size;
  return [
    {
      id: "built-in/csu-facilities-2023",
      expected: { rows: 2_191, municipalities: 699, facilities: 3_606, rejected: [], notes: [], absentRow: ["unknown"] },
      got: {
        rows: accepted.length,
        municipalities,
        facilities: sum(accepted),
        rejected,
        notes,
        absentRow: absentRows.map(({ means }) => means),
      },
      words: `${accepted.length} rows, ${municipalities} municipalities, ${sum(accepted)} facilities read as facts`,
    },
  ];
}

function population(text: string): readonly BuiltInCase[] {
  const { accepted, rejected, notes } = readCsuPopulation(text, { knownAt: DAY, on: "2020-12-31" });
  const of = (cells: RegExp) => sum(accepted.filter(({ field }) => cells.test(field)));
  return [
    {
      id: "built-in/csu-population-2020",
      expected: { cells: 356_706, all: 10_701_777, byAge: 10_701_777, bySexAndAge: 10_701_777, rejected: [], notes: [] },
      got: {
        ...{ cells: accepted.length, all: of(/\/T\/0\+$/), byAge: of(/\/T\/(?!0\+)/), bySexAndAge: of(/\/[FM]\/(?!0\+)/), rejected, notes },
      },
      words: "10 701 777 people read as facts by sex and age, women and men and all ages make the whole everywhere",
    },
  ];
}

/** Published tables that the library reads or checks whole. Figures and codes: ČSÚ, ČÚZK; IČO: the register of providers. */
export const builtInFiles: readonly BuiltInFile[] = [
  { ending: "krovak/control-points.csv", cases: controlPoints },
  { ending: "territory/obce_6258.csv", cases: ruian("check-digits-municipalities", "municipalities", "kod_obec") },
  { ending: "territory/kraje_14.csv", cases: ruian("check-digits-regions", "regions (RÚIAN)", "ruian_kraj") },
  { ending: "uzemi/orp.csv", cases: ruian("check-digits-orps", "ORPs (RÚIAN)", "ruian_orp_kod") },
  { ending: "uzemi/kraje.csv", cases: ruian("check-digits-vusc", "regions (RÚIAN)", "ruian_vusc_kod") },
  { ending: "rpss/katalog_vzorek_19_mist.json", cases: icos("check-digits-ico") },
  { ending: "rpss/rpss_zaznam_rekonstrukce.json", cases: icos("check-digits-ico-of-a-record") },
  { ending: "csu/zarizeni-socialnich-sluzeb-obce-2023.csv", cases: facilities },
  { ending: "travel/od_JMK_673x673_min.csv", cases: accessOverMinutes },
  { ending: "population/obyvatelstvo_obce_vek5_siroke_2020-12-31.csv", cases: population },
];
