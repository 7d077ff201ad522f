import { random } from "../../../src/analyses/chance/random.ts";
import { nearestNeighbours } from "../../../src/analyses/neighbours/nearestNeighbours.ts";
import { type LocalMoran, localMoran } from "../../../src/analyses/pattern/localMoran.ts";
import { type BareMoran, bareMoran } from "../bareMoran.ts";
import { chance } from "../chance.ts";
import type { Work } from "../work.ts";

const AREAS = 6258;
const NEIGHBOURS = 8;
const PERMUTATIONS = 999;
const SEED = 1;

/** Synthetic areas with ids in order, scattered over a country, and a figure that is smooth with noise on it. */
function areas() {
  const next = chance(5);
  return Array.from({ length: AREAS }, (_, i) => {
    const point = { lon: 12.1 + 6.7 * next(), lat: 48.6 + 2.4 * next() };
    return { id: String(i).padStart(5, "0"), point, value: Math.sin(point.lon * 2) + Math.cos(point.lat * 3) + next() };
  });
}

/** Where the loop and the library differ, or `null`: the same statistics, and the same counts of the same permutations. */
function disagreement({ areas: found }: LocalMoran, { statistic, pseudoP }: BareMoran): string | null {
  for (const [i, area] of found.entries()) {
    const [bare, p] = [statistic[i] ?? Number.NaN, pseudoP[i] ?? Number.NaN];
    if (!(Math.abs((area.statistic ?? Number.NaN) - bare) <= 1e-9 * Math.max(1, Math.abs(bare))))
      return `${area.id}: ${bare}, not ${area.statistic}`;
    if (area.pseudoP !== p) return `pseudo p of ${area.id}: ${p}, not ${area.pseudoP}`;
  }
  return null;
}

/** Local Moran of all municipalities of a country, against a loop over typed arrays that makes the same permutations. */
export const localMoranWork: Work = {
  name: "local-moran",
  what: `${AREAS} synthetic areas, ${NEIGHBOURS} nearest neighbours, ${PERMUTATIONS} conditional permutations: rows to the record, and a bare loop`,
  prepare: () => {
    const values = areas();
    const neighbours = nearestNeighbours(values, { k: NEIGHBOURS });
    const [figures, links] = [Float64Array.from(values, ({ value }) => value), Int32Array.from(neighbours.links)];
    let record: LocalMoran | null = null;
    let bare: BareMoran | null = null;
    const input = { values, neighbours };
    const contestant = (name: string, permutations: number) => ({
      name,
      size: AREAS,
      unit: "areas",
      run: () => {
        const found = localMoran(input, { permutations, seed: SEED, alternative: "one-sided" });
        if (permutations === PERMUTATIONS) record = found;
      },
    });
    return {
      measured: contestant("local Moran", PERMUTATIONS),
      references: [
        {
          name: "bare loop",
          size: AREAS,
          unit: "areas",
          run: () => {
            bare = bareMoran(figures, links, { k: NEIGHBOURS, permutations: PERMUTATIONS, next: random(SEED) });
          },
          aim: 2,
        },
        contestant("local Moran, ten times the permutations", 10 * PERMUTATIONS + 9),
      ],
      disagreement: () => (record === null || bare === null ? "nothing was computed" : disagreement(record, bare)),
    };
  },
};
