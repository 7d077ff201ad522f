import { fork } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { projectFolder } from "../house/sources.ts";
import { writeCountry } from "./figures.ts";
import { type BenchReport, measuredText, missedAims } from "./report.ts";
import type { Measured } from "./work.ts";
import { works } from "./works/works.ts";

/** What was asked for on the command line. */
export interface BenchRequest {
  readonly names: readonly string[];
  /** File for the report as JSON. */
  readonly json: string | null;
  /** Folder for a CPU profile of each process. */
  readonly profile: string | null;
}

const cache = join(projectFolder, "node_modules/.cache/kpss-bench");

/** Reads the command line; a wrong call is one line. */
export function benchRequest(args: readonly string[], known: readonly string[]): BenchRequest | string {
  let parsed: { readonly values: { readonly json?: string; readonly profile?: string }; readonly positionals: readonly string[] };
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "string" }, profile: { type: "string" } } });
  } catch (error) {
    return `${(error as Error).message.split(". ")[0]}; flags are --json FILE, --profile DIR`;
  }
  const { values, positionals } = parsed;
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined) return `there is no work ${JSON.stringify(stranger)}; works are ${known.join(", ")}`;
  const names = positionals.length === 0 ? known : known.filter((name) => positionals.includes(name));
  return { names, json: values.json ?? null, profile: values.profile ?? null };
}

/** The program of a child, bundled as a user's program would be: what runs TypeScript directly makes functions slower. */
async function childProgram(): Promise<string> {
  const outfile = join(cache, "child.mjs");
  const contents = `
    import { measure } from "./measure.ts";
    import { works } from "./works/works.ts";
    const [name, folder] = process.argv.slice(2);
    process.send(measure(works.find((work) => work.name === name), folder), () => process.disconnect());
  `;
  await build({
    stdin: { contents, resolveDir: join(projectFolder, "test/bench"), sourcefile: "child.ts", loader: "ts" },
    ...{ outfile, bundle: true, platform: "node", format: "esm", target: "es2022", packages: "external", sourcemap: true },
  });
  return outfile;
}

/** Measures a work in a process of its own. */
function inChild(program: string, name: string, folder: string, profile: string | null): Promise<Measured> {
  const execArgv = ["--expose-gc", ...(profile === null ? [] : ["--cpu-prof", `--cpu-prof-dir=${resolve(profile)}`])];
  return new Promise((done, fail) => {
    const child = fork(program, [name, folder], { cwd: projectFolder, execArgv });
    let measured: Measured | null = null;
    child.on("message", (message) => {
      measured = message as Measured;
    });
    child.on("error", fail);
    child.on("exit", (code) => (measured === null ? fail(new Error(`the process of ${name} ended with ${code}`)) : done(measured)));
  });
}

/** The folder of figures, and the words for it. */
function figuresFolder(): readonly [folder: string, words: string] {
  const beside = join(projectFolder, "../shared/data");
  if (!existsSync(beside)) return [join(projectFolder, "examples/data"), "examples/data; ../shared/data is not there"];
  const folder = join(cache, "country");
  writeCountry(beside, folder);
  return [folder, "../shared/data"];
}

/**
 * Measures the works one after another and prints what was found.
 *
 * @returns the exit code: 0, also when an aim is missed; 2 for a wrong call
 */
export async function bench(args: readonly string[], print: (line: string, isError: boolean) => void): Promise<0 | 2> {
  const request = benchRequest(
    args,
    works.map(({ name }) => name),
  );
  if (typeof request === "string") {
    print(`bench: ${request}`, true);
    return 2;
  }
  mkdirSync(cache, { recursive: true });
  const program = await childProgram();
  const [folder, figures] = figuresFolder();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`;
  print(`Node ${process.version}, ${machine}; median of five, figures of ${figures}`, false);
  const found: Measured[] = [];
  for (const name of request.names) {
    const measured = await inChild(program, name, folder, request.profile);
    found.push(measured);
    print(["", ...measuredText(measured)].join("\n"), false);
  }
  if (request.json !== null) {
    const all = found.map((measured) => ({ ...measured, missed: missedAims(measured) }));
    const report: BenchReport = { schema: "kpss/bench@1", node: process.version, machine, figures, works: all };
    writeFileSync(request.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  return 0;
}
