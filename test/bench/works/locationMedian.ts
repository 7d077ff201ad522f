import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { buildSync } from "esbuild";
import { allocationModel } from "../../../src/analyses/location/allocationModel.ts";
import { lpText } from "../../analyses/location/lpText.ts";
import { median } from "../measure.ts";
import type { Contestant, Work } from "../work.ts";
import type { LocationAnswer } from "./locationChild.ts";
import { medianProblem } from "./locationMedianProblem.ts";

/** A proven p-median against HiGHS on the full model; every run in a process of its own, so that its memory is its own too. */
const locationMedian = (name: string, [places, sites, added]: readonly [number, number, number]): Work => ({
  name,
  what: `p-median of ${places} made-up towns, ${sites} candidates, ${added} to add, proven; each run a new process`,
  prepare: () => {
    // The measuring process is bundled and runs in the folder of the project.
    const folder = join(process.cwd(), "node_modules/.cache/kpss-bench");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${name}.lp`);
    writeFileSync(file, lpText(allocationModel(medianProblem(places, sites), { aim: "p-median", sites: added })));
    const outfile = join(folder, "locationChild.mjs");
    const entryPoints = [join(process.cwd(), "test/bench/works/locationChild.ts")];
    buildSync({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", target: "es2022", packages: "external" });
    const contestant = (how: "own" | "highs") => {
      const answers: LocationAnswer[] = [];
      const run = () => {
        const given = [outfile, how, file, ...[places, sites, added].map(String)];
        const { stdout, stderr, status } = spawnSync(process.execPath, given, { encoding: "utf8" });
        if (status !== 0) throw new Error(`its process ended with ${status}: ${stderr}`);
        answers.push(JSON.parse(stdout) as LocationAnswer);
      };
      const timed: Contestant = { name: how, size: places * sites, unit: "pairs", run };
      const middle = (of: (answer: LocationAnswer) => number): number => median(answers.map(of));
      const needed = () => {
        const whole = Math.round(middle(({ peak }) => peak) / 1e6);
        return { name: `${how} above an empty process (${whole} MB with it)`, peak: middle(({ peak, empty }) => peak - empty) };
      };
      return { timed, answers, needed };
    };
    const [own, highs] = [contestant("own"), contestant("highs")];
    return {
      measured: own.timed,
      references: [{ ...highs.timed, aim: 1 }],
      disagreement: () => {
        const [a, b] = [own.answers[0], highs.answers[0]];
        if (a === undefined || b === undefined || !a.proven || !b.proven) return "one of both is not proven";
        return Math.abs(a.objective - b.objective) <= 1e-6 * b.objective ? null : `${a.objective}, not ${b.objective}`;
      },
      memory: () => [own.needed(), { ...highs.needed(), aim: 1 / 10 }],
    };
  },
});

/** The size of a country's ORPs. */
export const locationMedianWork = locationMedian("location-median", [206, 206, 10]);

/** Municipalities of a kraj, and some of them as candidates. */
export const locationMedianLargeWork = locationMedian("location-median-large", [1000, 300, 20]);
