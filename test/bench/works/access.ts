import { distance } from "@turf/turf";
import { access } from "../../../src/analyses/access/access.ts";
import type { AccessResult } from "../../../src/analyses/access/accessResult.ts";
import type { Work } from "../work.ts";
import { accessLoop, demandBy, enhanced, syntheticCountry } from "./accessFigures.ts";

const PLACES = 6258;
const SERVICES = 10_000;
/** A twenty-fifth of the services: as long as all of them, where this library is twenty-five times faster. */
const PART = SERVICES / 25;
/** A little more than 30 km to the north or south [degree] */
const BAND = 0.272;

/** Where two answers differ by more than rounding, or `null`. */
function differs(found: readonly (number | null)[], other: ArrayLike<number>): string | null {
  for (const [i, value] of found.entries())
    if (value === null || !(Math.abs((other[i] ?? Number.NaN) - value) <= 1e-11 * value)) return `${other[i]}, not ${value}, at ${i}`;
  return null;
}

/** Enhanced two-step floating catchments of the country, against a loop by hand and against turf's distance. */
export const accessWork: Work = {
  name: "access",
  what: "E2SFCA, great circle up to 30 km, Gaussian, from plain objects to the record with its certificate; a synthetic country",
  prepare: () => {
    const country = syntheticCountry(PLACES, SERVICES);
    let found: AccessResult | null = null;
    let loop: Float64Array = new Float64Array(0);
    let demand: Float64Array = new Float64Array(0);
    return {
      measured: {
        ...{ name: "access", size: SERVICES, unit: "services" },
        run: () => {
          found = access(country, enhanced);
        },
      },
      references: [
        {
          ...{ name: "loop by hand", size: SERVICES, unit: "services", aim: 1.3 },
          run: () => {
            loop = accessLoop(country);
          },
        },
        {
          ...{ name: "a 25th by turf", size: PART, unit: "services", aim: 1 },
          run: () => {
            demand = demandBy((from, to) => distance(from, to), country, PART, 180);
          },
        },
        {
          ...{ name: "a 25th, turf in bands", size: PART, unit: "services" },
          run: () => demandBy((from, to) => distance(from, to), country, PART, BAND),
        },
      ],
      disagreement: () => {
        if (found === null) return "nothing was computed";
        const ratios = found.services?.slice(0, PART).map(({ ratio }) => ratio) ?? [];
        const others = Array.from(demand, (people, j) => (country.supply[j]?.amount ?? 0) / people);
        return (
          differs(
            found.places.map(({ value }) => value),
            loop,
          ) ?? differs(ratios, others)
        );
      },
    };
  },
};
