import { access } from "../../../src/analyses/access/access.ts";
import { scenario } from "../../../src/analyses/scenario/scenario.ts";
import { withCapacity } from "../../../src/analyses/scenario/withCapacity.ts";
import { withPopulation } from "../../../src/analyses/scenario/withPopulation.ts";
import { withService } from "../../../src/analyses/scenario/withService.ts";
import type { Work } from "../work.ts";
import { enhanced, syntheticCountry } from "./accessFigures.ts";

/** One capacity of the country changed, as by a slider: a new scenario with all its access, against computing it from the start. */
export const accessWhatIfWork: Work = {
  name: "access-what-if",
  what: "one capacity changed among 6 258 places and 10 000 services, E2SFCA up to 30 km; the aim is below 1 ms",
  prepare: () => {
    const country = syntheticCountry(6258, 10_000);
    const now = scenario(country, enhanced);
    const [place, service] = [now.places[17], now.supply[17]];
    if (place === undefined || service === undefined) throw new Error("the country is empty");
    let turn = 0;
    const next = (count: number) => {
      turn += 1;
      return (turn * 37) % count;
    };
    let then = now;
    return {
      measured: {
        ...{ name: "one capacity", size: 1, unit: "step" },
        run: () => {
          then = withCapacity(now, now.supply[next(10_000)]?.id ?? "", 1 + next(50) / 7);
        },
      },
      references: [
        { name: "people of a place", size: 1, unit: "step", run: () => withPopulation(now, [{ id: place.id, people: next(9000) }]) },
        { name: "one service more", size: 1, unit: "step", run: () => withService(now, { ...service, id: `sluzba/new${next(9000)}` }) },
        { name: "all from the start", size: 1, unit: "step", aim: 1 / 25, run: () => access(country, enhanced) },
      ],
      disagreement: () => {
        const whole = access({ ...country, supply: then.supply }, enhanced);
        return JSON.stringify(whole) === JSON.stringify(then.access) ? null : "another record than from the start";
      },
    };
  },
};
