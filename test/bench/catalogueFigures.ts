import type { Indicator } from "../../src/indicators/indicator.ts";
import type { Fact } from "../../src/model/fact.ts";
import { type Period, year } from "../../src/model/period.ts";
import { type TerritoryNode, type TerritoryState, territoriesOn } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { chance } from "./chance.ts";

/** Made-up figures of a made-up country, of the size of the real one, with gaps as real ones have. */
export interface CatalogueFigures {
  readonly cards: readonly Indicator[];
  readonly facts: readonly Fact[];
  readonly periods: readonly Period[];
  readonly territories: TerritoryState;
  readonly towns: readonly TerritoryId[];
  readonly subjects: readonly TerritoryId[];
  /** Columns of the same figures, by period and field; `NaN` where nothing is known. */
  readonly columns: readonly (readonly Float64Array[])[];
  /** Fields of the numerator and the denominator of each card. */
  readonly formulas: readonly (readonly [above: number, below: number])[];
  /** Places of the towns of each territory above them. */
  readonly members: readonly Int32Array[];
}

const FIELDS = 60;
const CARDS = 70;
const ORPS = 206;
const DISTRICTS = 77;
const REGIONS = 14;
export const day = "2025-06-30";

/** Territories of four levels: each town lies in an ORP and a district, both of them in a region. */
function country(towns: number): readonly TerritoryNode[] {
  const node = (id: TerritoryId, parents: readonly TerritoryId[]): TerritoryNode => ({
    id,
    cs: id,
    kind: id.split("/")[0] as TerritoryNode["kind"],
    parents: parents.map((parent) => ({ id: parent, validFrom: null, validTo: null })),
    validFrom: null,
    validTo: null,
    point: null,
  });
  const region = (at: number): TerritoryId => `kraj/${3000 + (at % REGIONS)}`;
  return [
    node("cr", []),
    ...Array.from({ length: REGIONS }, (_, at) => node(region(at), ["cr"])),
    ...Array.from({ length: DISTRICTS }, (_, at) => node(`okres/${40_000 + at}`, [region(at)])),
    ...Array.from({ length: ORPS }, (_, at) => node(`orp/${1000 + at}`, [region(at)])),
    ...Array.from({ length: towns }, (_, at) => {
      const orp = at % ORPS;
      const district = (orp % REGIONS) + REGIONS * (orp % 5);
      return node(`obec/${500_000 + at}`, [`orp/${1000 + orp}`, `okres/${40_000 + district}`]);
    }),
  ];
}

const card = (at: number): Indicator => ({
  id: `own/made-up-${at}`,
  version: 1,
  cs: `smyšlený ukazatel ${at}`,
  en: `made-up indicator ${at}`,
  topic: "people",
  subject: "territoryYear",
  unit: "per-1000-persons",
  polarity: "none",
  sources: ["own/made-up"],
  caveat: { cs: "Syntetický.", en: "Synthetic." },
  kind: "ratio",
  scale: 1000,
  numerator: [{ field: `count${at % FIELDS}` }],
  denominator: [{ field: `people${at % 6}` }],
  interval: at % 2 === 0 ? "poisson" : "wilson",
  partial: "at-least",
});

/** Counts of events in towns of very different size; 5 % not reported, 2 % without a row, one field in seven a mean of twelve months. */
export function catalogueFigures(towns: number, years: number): CatalogueFigures {
  const random = chance(20_260_601);
  const nodes = country(towns);
  const territories = territoriesOn(nodes, day);
  const ids = nodes.flatMap(({ id, kind }) => (kind === "obec" ? [id] : []));
  const fields = [...Array.from({ length: FIELDS }, (_, at) => `count${at}`), ...Array.from({ length: 6 }, (_, at) => `people${at}`)];
  const periods = Array.from({ length: years }, (_, at) => year(2020 + at));
  const facts: Fact[] = [];
  const size = ids.map(() => Math.floor(30 * 2 ** (random() * 9)));
  const columns = periods.map((period, y) => {
    const knownAt = `${2021 + y}-05-01`;
    const source = "own/made-up";
    const made = fields.map(() => new Float64Array(towns).fill(Number.NaN));
    ids.forEach((subject, s) => {
      fields.forEach((field, f) => {
        const people = size[s] ?? 0;
        const fate = f < FIELDS ? random() : 1;
        if (fate < 0.02) return;
        if (fate < 0.07) {
          facts.push({ subject, field, period, source, knownAt, value: null, reason: "not-reported" });
          return;
        }
        const count = f >= FIELDS ? people : Math.floor(random() * random() * 0.2 * people);
        const value = f % 7 === 0 && f < FIELDS ? count + Math.floor(random() * 12) / 12 : count;
        const said = f < FIELDS ? Math.min(value, people) : value;
        facts.push({ subject, field, period, source, knownAt, value: said });
        (made[f] as Float64Array)[s] = said;
      });
    });
    return made;
  });
  const place = new Map(ids.map((id, at) => [id, at]));
  const above = nodes.flatMap(({ id, kind }) => (kind === "obec" ? [] : [id]));
  const within = new Map(above.map((id) => [id, [] as number[]]));
  const parents = new Map(nodes.map(({ id, parents: of }) => [id, of.map((parent) => parent.id)]));
  for (const [id, at] of place) {
    const found = new Set<TerritoryId>();
    const visit = (one: TerritoryId): void => {
      for (const parent of parents.get(one) ?? [])
        if (!found.has(parent)) {
          found.add(parent);
          visit(parent);
        }
    };
    visit(id);
    for (const one of found) within.get(one)?.push(at);
  }
  return {
    cards: Array.from({ length: CARDS }, (_, at) => card(at)),
    facts,
    periods,
    territories,
    towns: ids,
    subjects: nodes.map(({ id }) => id),
    columns,
    formulas: Array.from({ length: CARDS }, (_, at) => [at % FIELDS, FIELDS + (at % 6)] as const),
    members: above.map((id) => Int32Array.from(within.get(id) ?? [])),
  };
}
