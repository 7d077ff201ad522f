/** The yearly picture as a bare loop over typed arrays: the same sums, shares and points, no provenance, reasons or rules. */
import { exclusionIndex2023 } from "../../src/codebooks/parameters/exclusionIndex2023.ts";
import { municipalitiesOf, territoriesAt } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import type { Country } from "../conformance/country.ts";

const GROUPS = 18;
const AGES = 2 * GROUPS;
const RISKS = 8;
const SHARES = 5;
const PEOPLE = 9;

/** Figures in columns, row by row of a municipality; `NaN` is unknown. Areas: municipalities, then ORPs, kraje, the country. */
export interface BareFigures {
  readonly municipalities: readonly TerritoryId[];
  readonly orps: readonly TerritoryId[];
  readonly kraje: readonly TerritoryId[];
  readonly kinds: number;
  /** Places of a municipality's ORP and kraj in their lists. */
  readonly orpOf: Int32Array;
  readonly krajOf: Int32Array;
  readonly ages: Float64Array;
  readonly risks: Float64Array;
  readonly facilities: Float64Array;
}

/** Numbers of every area, in rows of `PEOPLE`, `SHARES` and so on. */
export interface BareAnswer {
  /** Persons, shares of 65+ and 80+, mean age, ageing, youth and senior dependency, economic burden, support ratio. */
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
  const within = (areas: readonly TerritoryId[]): Int32Array => {
    const found = new Int32Array(municipalities.length);
    for (const [i, area] of areas.entries()) for (const id of municipalitiesOf(territories, area)) found[place.get(id) ?? -1] = i;
    return found;
  };
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
    ...{ municipalities, orps, kraje, kinds: kinds.length, orpOf: within(orps), krajOf: within(kraje) },
    ...{ ages: columns(groups, 0), risks: columns(FIELDS, Number.NaN), facilities: columns(kinds, Number.NaN) },
  };
}

/** Adds rows of municipalities up to ORPs, kraje and the country; what is unknown is left out. */
function summed(figures: BareFigures, rows: Float64Array, width: number): Float64Array {
  const { municipalities, orps, kraje, orpOf, krajOf } = figures;
  const n = municipalities.length;
  const firstKraj = n + orps.length;
  const last = firstKraj + kraje.length;
  const all = new Float64Array((last + 1) * width);
  all.set(rows);
  all.fill(Number.NaN, n * width);
  for (let m = 0; m < n; m++) {
    const orp = (n + (orpOf[m] as number)) * width;
    const kraj = (firstKraj + (krajOf[m] as number)) * width;
    for (let c = 0; c < width; c++) {
      const value = rows[m * width + c] as number;
      if (value !== value) continue;
      for (const at of [orp + c, kraj + c, last * width + c]) {
        const known = all[at] as number;
        all[at] = known === known ? known + value : value;
      }
    }
  }
  return all;
}

/** 0 below a, 1 up to b, 2 above; 3 where the value is unknown. */
const points = (value: number, at: number): number =>
  value < (LIMITS[at] as number) ? 0 : value <= (LIMITS[at + 1] as number) ? 1 : value === value ? 2 : 3;

function ofAges(ages: Float64Array, area: number, people: Float64Array): void {
  let [young, old, oldest, working, adult, lived] = [0, 0, 0, 0, 0, 0];
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
  people[at + 1] = old / all;
  people[at + 2] = oldest / all;
  people[at + 3] = lived / all;
  people[at + 4] = (100 * old) / young;
  people[at + 5] = (100 * young) / working;
  people[at + 6] = (100 * old) / working;
  people[at + 7] = (100 * (young + old)) / working;
  people[at + 8] = adult / old;
}

/** All sums, shares, rates and points of all areas. */
export function bareLoop(figures: BareFigures): BareAnswer {
  const { municipalities, orps, kinds, krajOf } = figures;
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
    let [certain, possible] = [0, 0];
    for (let i = 0; i < SHARES; i++) {
      const share = shares[area * SHARES + i] as number;
      const found = [points(share, 6 * i + 2)];
      if (area < n) {
        const kraj = shares[(n + orps.length + (krajOf[area] as number)) * SHARES + i] as number;
        const reference = (kraj + (shares[(areas - 1) * SHARES + i] as number)) / 2;
        found.push(points(risks[area * RISKS + 2 + i] as number, 6 * i), points(share / reference, 6 * i + 4));
      }
      for (const point of found) {
        certain += point === 3 ? 0 : point;
        possible += point === 3 ? 2 : point;
      }
    }
    low[area] = certain;
    high[area] = possible;
  }
  return { people, shares, facilities, rates, low, high };
}
