import { observationAt } from "../../../src/evaluation/observationTable.ts";
import { observeSeries } from "../../../src/evaluation/observeSeries.ts";
import { poissonLower } from "../../../src/indicators/interval/poissonLower.ts";
import { poissonUpper } from "../../../src/indicators/interval/poissonUpper.ts";
import { wilsonLower } from "../../../src/indicators/interval/wilsonLower.ts";
import { wilsonUpper } from "../../../src/indicators/interval/wilsonUpper.ts";
import { type CatalogueFigures, catalogueFigures, day } from "../catalogueFigures.ts";
import type { Contestant, Work } from "../work.ts";

const TOWNS = 6258;
const YEARS = 5;

/** What was read of all observations: enough to tell two ways of computing them apart. */
interface Sums {
  values: number;
  known: number;
  bounds: number;
  limits: number;
}

/** Observes everything and reads every value, interval and reason once. */
function observedSums({ cards, facts, subjects, periods, territories }: CatalogueFigures): Sums {
  const sums: Sums = { values: 0, known: 0, bounds: 0, limits: 0 };
  for (const table of observeSeries(cards, facts, subjects, { periods, day, territories }).tables) {
    const rows = table.cards.length * table.subjects.length;
    for (let at = 0; at < rows; at++) {
      const { value, reason, low, interval } = observationAt(table, at);
      if (reason === null && value !== null) {
        sums.values += value;
        sums.known += 1;
      }
      if (low !== null) sums.bounds += 1;
      if (interval !== null) sums.limits += interval.high - interval.low;
    }
  }
  return sums;
}

/** The same arithmetic over typed arrays: no reasons, dates, sources, and sums that are not exact. */
function bareSums({ columns, formulas, members, towns }: CatalogueFigures): Sums {
  const sums: Sums = { values: 0, known: 0, bounds: 0, limits: 0 };
  const z = 1.959963984540054;
  const add = (count: number, people: number, card: number): void => {
    sums.values += (1000 * count) / people;
    sums.known += 1;
    if (card % 2 === 0) sums.limits += (1000 * ((poissonUpper(count, 0.95) ?? 0) - (poissonLower(count, 0.95) ?? 0))) / people;
    else if (count <= people) sums.limits += 1000 * ((wilsonUpper(count, people, z) ?? 0) - (wilsonLower(count, people, z) ?? 0));
  };
  for (const fields of columns)
    formulas.forEach(([above, below], card) => {
      const [counts, people] = [fields[above] as Float64Array, fields[below] as Float64Array];
      for (let at = 0; at < towns.length; at++)
        if (!Number.isNaN(counts[at]) && (people[at] as number) > 0) add(counts[at] as number, people[at] as number, card);
      for (const places of members) {
        let [count, all, missing] = [0, 0, 0];
        for (const at of places) {
          all += people[at] as number;
          if (Number.isNaN(counts[at])) missing += 1;
          else count += counts[at] as number;
        }
        if (missing === 0 && places.length > 0) add(count, all, card);
        else if (missing < places.length) sums.bounds += 1;
      }
    });
  return sums;
}

/** How two ways differ, beyond the rounding of sums that are not exact. */
function difference(one: Sums, other: Sums): string | null {
  const apart = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9 * Math.abs(b);
  const words = (sums: Sums): string => `${sums.known} values of ${sums.values}, limits of ${sums.limits}, ${sums.bounds} bounds`;
  const same =
    one.known === other.known && one.bounds === other.bounds && !apart(one.values, other.values) && !apart(one.limits, other.limits);
  return same ? null : `${words(one)}, not ${words(other)}`;
}

/** The whole catalogue over the whole country and five years. */
export const catalogueWork: Work = {
  name: "catalogue",
  what: "70 indicators × 6 258 municipalities × 5 years rolled up to ORP, okres, kraj and ČR, from facts to every value, interval and reason read",
  prepare: () => {
    const figures = catalogueFigures(TOWNS, YEARS);
    const size = figures.cards.length * figures.subjects.length * YEARS;
    let [seen, bare]: [Sums | null, Sums | null] = [null, null];
    return {
      measured: {
        name: "observations",
        size,
        unit: "observations",
        run: () => {
          seen = observedSums(figures);
        },
      },
      references: [
        {
          name: "bare loop",
          size,
          unit: "observations",
          run: () => {
            bare = bareSums(figures);
          },
        },
      ],
      disagreement: () => (seen === null || bare === null ? "nothing was computed" : difference(seen, bare)),
    };
  },
};

/** Whether ten times the rows take ten times as long. */
export const catalogueGrowthWork: Work = {
  name: "catalogue-growth",
  what: "the catalogue over all municipalities of a year and over a tenth of them",
  prepare: () => {
    const contestant = (name: string, towns: number, aim?: number): Contestant & { readonly aim?: number } => {
      const figures = catalogueFigures(towns, 1);
      const size = figures.cards.length * towns;
      return { name, size, unit: "observations", run: () => observedSums(figures), ...(aim === undefined ? {} : { aim }) };
    };
    return { measured: contestant("all", TOWNS), references: [contestant("a tenth", Math.round(TOWNS / 10), 11)] };
  },
};
