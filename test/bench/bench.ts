import { fork } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join, resolve } from "node:path";
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
    const answer = (found) => process.send(found, () => process.disconnect());
    try {
      answer(await measure(works.find((work) => work.name === name), folder));
    } catch (error) {
      answer(error.stack);
    }
  `;
  await build({
    stdin: { contents, resolveDir: join(projectFolder, "test/bench"), sourcefile: "child.ts", loader: "ts" },
    ...{ outfile, bundle: true, platform: "node", format: "esm", target: "es2022", packages: "external", sourcemap: true },
  });
  return outfile;
}

/** Measures a work in a process of its own; a line where it could not be measured. */
function inChild(program: string, name: string, folder: string, profile: string | null): Promise<Measured | string> {
  const execArgv = ["--expose-gc", ...(profile === null ? [] : ["--cpu-prof", `--cpu-prof-dir=${resolve(profile)}`])];
  return new Promise((done) => {
    const child = fork(program, [name, folder], { cwd: projectFolder, execArgv });
    let found: Measured | string = "";
    child.on("message", (message) => {
      found = message as Measured | string;
    });
    child.on("error", (error) => done(`${name}: ${error.message}`));
    child.on("exit", (code) => done(found === "" ? `${name}: its process ended with ${code}` : found));
  });
}

/** What keeps a report from being written, or `null`: better said before the first work than after the last. */
function obstacle(file: string): string | null {
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
    return null;
  } catch (error) {
    return `--json requires a file in a folder that can be written to, got ${file} (${(error as NodeJS.ErrnoException).code})`;
  }
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
 * @returns the exit code: 0, also when an aim is missed; 1 when a work could not be measured, 2 for a wrong call
 */
export async function bench(args: readonly string[], print: (line: string, isError: boolean) => void): Promise<0 | 1 | 2> {
  const request = benchRequest(
    args,
    works.map(({ name }) => name),
  );
  const wrong = typeof request === "string" ? request : request.json === null ? null : obstacle(request.json);
  if (typeof request === "string" || wrong !== null) {
    print(`bench: ${wrong}`, true);
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
    if (typeof measured === "string") {
      print(`bench: ${measured}`, true);
      return 1;
    }
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
