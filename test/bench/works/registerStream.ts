import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { buildSync } from "esbuild";
import { median } from "../measure.ts";
import type { ChildAnswer } from "../registerChild.ts";
import { registerFile, SERVICES } from "../registerFile.ts";
import type { Contestant, Work } from "../work.ts";

/** Memory of reading a register as it comes, against parsing it whole; every run in a process of its own. */
export const registerStreamWork: Work = {
  name: "register-stream",
  what: "a made-up register of 100 MB from a file, streaming and whole, each run a new process, all accepted services kept",
  prepare: () => {
    // The measuring process is bundled and runs in the folder of the project.
    const folder = join(process.cwd(), "node_modules/.cache/kpss-bench");
    const file = registerFile(folder, SERVICES);
    const outfile = join(folder, "registerChild.mjs");
    const entryPoints = [join(process.cwd(), "test/bench/registerChild.ts")];
    buildSync({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", target: "es2022", packages: "external" });
    const contestant = (how: "streaming" | "whole") => {
      const answers: ChildAnswer[] = [];
      const run = () => {
        const { stdout, stderr, status } = spawnSync(process.execPath, [outfile, how, file], { encoding: "utf8" });
        if (status !== 0) throw new Error(`its process ended with ${status}: ${stderr}`);
        answers.push(JSON.parse(stdout) as ChildAnswer);
      };
      const timed: Contestant = { name: how, size: SERVICES, unit: "services", run };
      return { timed, answers, peak: () => median(answers.map(({ peak }) => peak)) };
    };
    const [streaming, whole] = [contestant("streaming"), contestant("whole")];
    return {
      measured: streaming.timed,
      references: [whole.timed],
      disagreement: () => {
        const [a, b] = [streaming.answers[0], whole.answers[0]];
        return a?.digest === b?.digest ? null : `${a?.services} services and ${b?.services}, or other ones`;
      },
      memory: () => [
        { name: "streaming", peak: streaming.peak() },
        { name: "whole", peak: whole.peak(), aim: 1 / 3 },
      ],
    };
  },
};
