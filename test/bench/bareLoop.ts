/** The yearly picture as a bare loop over typed arrays: the same sums, shares and points, no provenance, reasons or rules. */
import { exclusionIndex2023 } from "../../src/codebooks/parameters/exclusionIndex2023.ts";
import { municipalitiesOf, territoriesAt } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import type { Country } from "../conformance/country.ts";

const GROUPS = 18;
const AGES = 2 * GROUPS;
const RISKS = 8;

/** Ids of the indicators in the columns of {@link BareAnswer.people}. */
export const peopleColumns = [
  ...["persons", "share-aged-0-14", "share-aged-15-64", "share-aged-65+", "share-aged-80+", "mean-age"],
  ...["ageing-index", "youth-dependency-ratio", "senior-dependency-ratio", "economic-burden", "support-ratio"],
] as const;
const PEOPLE = peopleColumns.length;

/** Ids of the indicators in the columns of {@link BareAnswer.shares}, in the order of the exclusion index. */
export const shareColumns = [
  ...["execution-share", "housing-allowance-share", "living-allowance-share"],
  ...["long-term-job-seeker-share", "early-school-leaving-share"],
] as const;
const SHARES = shareColumns.length;

/** Figures in columns, row by row of a municipality; `NaN` is unknown. Areas: municipalities, then ORPs, kraje, the country. */
export interface BareFigures {
  readonly municipalities: readonly TerritoryId[];
  readonly orps: readonly TerritoryId[];
  readonly kraje: readonly TerritoryId[];
  readonly kinds: number;
  /** Place of a municipality's ORP, and of an ORP's kraj, in their lists. */
  readonly orpOf: Int32Array;
  readonly krajOfOrp: Int32Array;
  readonly ages: Float64Array;
  readonly risks: Float64Array;
  readonly facilities: Float64Array;
}

/** Numbers of every area, in rows as wide as their columns. */
export interface BareAnswer {
  readonly people: Float64Array;
  readonly shares: Float64Array;
  readonly facilities: Float64Array;
  readonly rates: Float64Array;
  /** Points of the exclusion index that are certain and possible; of larger areas those for shares alone. */
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

const FIELDS = [
  "population/T/15+",
  "population/T/15-64",
  ...exclusionIndex2023.indicators.map(({ countField }) => countField),
  "pupilsLeavingSchool",
];
/** Column of what each share is taken of. */
const WHOLES = exclusionIndex2023.indicators.map(({ denominatorField }) => FIELDS.indexOf(denominatorField));
/** Limits a and b of count, share and quotient of each indicator. */
const LIMITS = Float64Array.from(
  exclusionIndex2023.indicators.flatMap(({ count, share, quotient }) => [count.a, count.b, share.a, share.b, quotient.a, quotient.b]),
);

/** Puts facts into columns; this is reading, not computing. */
export function bareFigures({ territories, facts }: Country): BareFigures {
  const municipalities = municipalitiesOf(territories, "cr");
  const orps = territoriesAt(territories, "cr", "orp");
  const kraje = territoriesAt(territories, "cr", "kraj");
  const place = new Map<string, number>(municipalities.map((id, i) => [id, i]));
  const groups = ["F", "M"].flatMap((sex) =>
    Array.from({ length: GROUPS }, (_, i) => `population/${sex}/${5 * i}${i === 17 ? "+" : `-${5 * i + 4}`}`),
  );
  const kinds = [...new Set(facts.map(({ field }) => field).filter((field) => field.startsWith("facilities/")))].sort();
  const orpOf = new Int32Array(municipalities.length);
  for (const [i, orp] of orps.entries()) for (const id of municipalitiesOf(territories, orp)) orpOf[place.get(id) ?? -1] = i;
  const krajOfOrp = Int32Array.from(orps, (orp) => kraje.indexOf(territoriesAt(territories, orp, "kraj")[0] as TerritoryId));
  const columns = (fields: readonly string[], empty: number): Float64Array => {
    const found = new Float64Array(municipalities.length * fields.length).fill(empty);
    const column = new Map(fields.map((field, i) => [field, i]));
    for (const { subject, field, value } of facts) {
      const at = column.get(field);
      if (at !== undefined && value !== null) found[(place.get(subject) ?? -1) * fields.length + at] = value;
    }
    return found;
  };
  return {
    ...{ municipalities, orps, kraje, kinds: kinds.length, orpOf, krajOfOrp },
    ...{ ages: columns(groups, 0), risks: columns(FIELDS, Number.NaN), facilities: columns(kinds, Number.NaN) },
  };
}

/** Adds the row at `from` to the row at `to`; what is unknown is left out. */
function addRow(all: Float64Array, from: number, to: number, width: number): void {
  for (let c = 0; c < width; c++) {
    const value = all[from * width + c] as number;
    const known = all[to * width + c] as number;
    if (!Number.isNaN(value)) all[to * width + c] = Number.isNaN(known) ? value : known + value;
  }
}

/** Adds rows of municipalities up to ORPs, ORPs to kraje, kraje to the country. */
function summed(figures: BareFigures, rows: Float64Array, width: number): Float64Array {
  const { municipalities, orps, kraje, orpOf, krajOfOrp } = figures;
  const n = municipalities.length;
  const firstKraj = n + orps.length;
  const last = firstKraj + kraje.length;
  const all = new Float64Array((last + 1) * width);
  all.set(rows);
  all.fill(Number.NaN, n * width);
  for (let m = 0; m < n; m++) addRow(all, m, n + (orpOf[m] as number), width);
  for (let o = 0; o < orps.length; o++) addRow(all, n + o, firstKraj + (krajOfOrp[o] as number), width);
  for (let k = firstKraj; k < last; k++) addRow(all, k, last, width);
  return all;
}

/** 0 below a, 1 up to b, 2 above; unknown is 0 where points are certain and 2 where they are possible. */
function points(value: number, at: number, unknown: 0 | 2): number {
  if (Number.isNaN(value)) return unknown;
  if (value < (LIMITS[at] as number)) return 0;
  return value <= (LIMITS[at + 1] as number) ? 1 : 2;
}

function ofAges(ages: Float64Array, area: number, people: Float64Array): void {
  let young = 0;
  let old = 0;
  let oldest = 0;
  let working = 0;
  let adult = 0;
  let lived = 0;
  for (let group = 0; group < GROUPS; group++) {
    const persons = (ages[area * AGES + group] as number) + (ages[area * AGES + GROUPS + group] as number);
    if (group < 3) young += persons;
    else if (group < 13) working += persons;
    else old += persons;
    if (group >= 16) oldest += persons;
    if (group >= 4 && group < 13) adult += persons;
    lived += persons * (group === 17 ? 89 : 5 * group + 2.5);
  }
  const all = young + working + old;
  const at = area * PEOPLE;
  people[at] = all;
  people[at + 1] = young / all;
  people[at + 2] = working / all;
  people[at + 3] = old / all;
  people[at + 4] = oldest / all;
  people[at + 5] = lived / all;
  people[at + 6] = (100 * old) / young;
  people[at + 7] = (100 * young) / working;
  people[at + 8] = (100 * old) / working;
  people[at + 9] = (100 * (young + old)) / working;
  people[at + 10] = adult / old;
}

/** All sums, shares, rates and points of all areas. */
export function bareLoop(figures: BareFigures): BareAnswer {
  const { municipalities, orps, kinds, orpOf, krajOfOrp } = figures;
  const n = municipalities.length;
  const ages = summed(figures, figures.ages, AGES);
  const risks = summed(figures, figures.risks, RISKS);
  const facilities = summed(figures, figures.facilities, kinds);
  const areas = ages.length / AGES;
  const people = new Float64Array(areas * PEOPLE);
  const shares = new Float64Array(areas * SHARES);
  const rates = new Float64Array(areas * kinds);
  const low = new Uint8Array(areas);
  const high = new Uint8Array(areas);
  for (let area = 0; area < areas; area++) {
    ofAges(ages, area, people);
    const people15 = risks[area * RISKS] as number;
    for (let kind = 0; kind < kinds; kind++) rates[area * kinds + kind] = (10_000 * (facilities[area * kinds + kind] as number)) / people15;
    for (let i = 0; i < SHARES; i++) {
      const count = risks[area * RISKS + 2 + i] as number;
      const whole = risks[area * RISKS + (WHOLES[i] as number)] as number;
      shares[area * SHARES + i] = count === 0 && whole === 0 ? 0 : count / whole;
    }
  }
  for (let area = 0; area < areas; area++) {
    if (risks[area * RISKS] === 0) continue;
    const kraj = area < n ? n + orps.length + (krajOfOrp[orpOf[area] as number] as number) : -1;
    let certain = 0;
    let possible = 0;
    for (let i = 0; i < SHARES; i++) {
      const share = shares[area * SHARES + i] as number;
      certain += points(share, 6 * i + 2, 0);
      possible += points(share, 6 * i + 2, 2);
      if (kraj < 0) continue;
      const count = risks[area * RISKS + 2 + i] as number;
      const quotient = (2 * share) / ((shares[kraj * SHARES + i] as number) + (shares[(areas - 1) * SHARES + i] as number));
      certain += points(count, 6 * i, 0) + points(quotient, 6 * i + 4, 0);
      possible += points(count, 6 * i, 2) + points(quotient, 6 * i + 4, 2);
    }
    low[area] = certain;
    high[area] = possible;
  }
  return { people, shares, facilities, rates, low, high };
}
