import process from "node:process";
import { access } from "../../../src/analyses/access/access.ts";
import type { Contestant, Work } from "../work.ts";
import { enhanced, syntheticCountry } from "./accessFigures.ts";

/**
 * The same country cut into more and more places, with half as many services: pairs within 30 km grow with the square of the places, so the
 * time of a place grows with their number, and what is held in memory must not.
 */
export const accessGrowthWork: Work = {
  name: "access-growth",
  what: "E2SFCA up to 30 km of one synthetic country in 100 000, 25 000 and 6 258 places, half as many services",
  prepare: () => {
    const contestant = (places: number): Contestant => {
      const country = syntheticCountry(places, places / 2);
      return { name: `${places / 2} services`, size: places, unit: "places", run: () => access(country, enhanced) };
    };
    return {
      measured: contestant(100_000),
      references: [contestant(25_000), contestant(6258)],
      memory: () => [
        { name: "the process", peak: process.resourceUsage().maxRSS * 1024 },
        { name: "1 GB allowed", peak: 1e9, aim: 1 },
      ],
    };
  },
};
