import { municipalitiesOf } from "../../../src/model/territoryGraph.ts";
import { country } from "../../conformance/country.ts";
import { partOf, readTexts } from "../figures.ts";
import type { Contestant, Work } from "../work.ts";
import { observedYear } from "./yearlyPicture.ts";

/** Whether time grows with the number of municipalities and not faster: the time of each stays about the same. */
export const growthWork: Work = {
  name: "growth",
  what: "observations of the year for all municipalities, for a half and for a quarter of them",
  prepare: (folder) => {
    const figures = country(readTexts(folder));
    const size = municipalitiesOf(figures.territories, "cr").length;
    const contestant = (name: string, part: number): Contestant => {
      const count = Math.round(size * part);
      const some = part === 1 ? figures : partOf(figures, count);
      return { name, size: count, unit: "municipalities", run: () => observedYear(some) };
    };
    return { measured: contestant("all", 1), references: [contestant("a half", 1 / 2), contestant("a quarter", 1 / 4)] };
  },
};
