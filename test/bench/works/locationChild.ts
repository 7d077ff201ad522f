// A process of its own that finds one p-median, by the library or by HiGHS from a file with the full model, and says what it took.
import { readFileSync } from "node:fs";
import process from "node:process";
import { locationAllocation } from "../../../src/analyses/location/locationAllocation.ts";
import { highsSolver } from "../../analyses/location/highsSolver.ts";
import { medianProblem } from "./locationMedianProblem.ts";

/** What the process says, as JSON. */
export interface LocationAnswer {
  readonly objective: number;
  readonly proven: boolean;
  /** Largest resident set [byte] */
  readonly peak: number;
  /** The same before the problem was made: Node itself and the code [byte] */
  readonly empty: number;
}

const memory = (): number => process.resourceUsage().maxRSS * 1024;

const empty = memory();
const [how, file = "", places, sites, added] = process.argv.slice(2);

async function found(): Promise<Pick<LocationAnswer, "objective" | "proven">> {
  if (how === "own") {
    const problem = medianProblem(Number(places), Number(sites));
    const { objective, status } = locationAllocation(problem, { aim: "p-median", sites: Number(added) });
    return { objective: objective ?? Number.NaN, proven: status === "proven-optimal" };
  }
  // The model was written before: only reading and solving it is measured.
  const solve = await highsSolver();
  const { ObjectiveValue, Status } = solve(readFileSync(file, "utf8"));
  return { objective: ObjectiveValue, proven: Status === "Optimal" };
}

const answer: LocationAnswer = { ...(await found()), empty, peak: memory() };
process.stdout.write(JSON.stringify(answer));
