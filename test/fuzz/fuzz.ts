import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { chance } from "../bench/chance.ts";
import { projectFolder } from "../house/sources.ts";
import { type Chance, mutatedBytes, mutatedValue } from "./mutations.ts";

/** A reader that is to be attacked. */
export interface FuzzReader {
  readonly name: string;
  /** Sound inputs: texts, bytes, values. */
  readonly samples: () => unknown[];
  /** Throws for a defect only. */
  readonly run: (input: unknown) => void;
}

/** What was asked for on the command line. */
export interface FuzzRequest {
  readonly names: readonly string[];
  readonly runs: number;
  readonly seed: number;
  /** The one input to be run again. */
  readonly only: number | null;
}

/** An input on which a reader has a defect. */
export interface FuzzDefect {
  readonly reader: string;
  /** Running number of the input, for `--only`. */
  readonly input: number;
  readonly message: string;
  readonly value: unknown;
}

/** An input that takes so long is a defect: nothing here is large [ms] */
const SLOW = 5_000;

/** Reads the command line; a wrong call is one line. */
export function fuzzRequest(args: readonly string[], known: readonly string[]): FuzzRequest | string {
  const options = { runs: { type: "string" }, seed: { type: "string" }, only: { type: "string" } } as const;
  let parsed: { readonly values: Partial<Record<keyof typeof options, string>>; readonly positionals: readonly string[] };
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return `${(error as Error).message.split(". ")[0]}; flags are --runs N, --seed N, --only N`;
  }
  const { values, positionals } = parsed;
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined) return `there is no reader ${JSON.stringify(stranger)}; readers are ${known.join(", ")}`;
  for (const [flag, value] of Object.entries(values))
    if (!/^\d{1,9}$/.test(value ?? "")) return `--${flag} requires a whole number, got ${JSON.stringify(value)}`;
  return {
    names: positionals.length === 0 ? known : positionals,
    runs: Number(values.runs ?? 20_000),
    seed: Number(values.seed ?? 1),
    only: values.only === undefined ? null : Number(values.only),
  };
}

/** The readers of this folder: every exported thing with a name, samples and a run. */
export async function fuzzReaders(): Promise<readonly FuzzReader[]> {
  const folder = join(projectFolder, "test/fuzz");
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !/^(run|fuzz|mutations|harmless)\.ts$|\.test\.ts$/.test(file));
  const modules = await Promise.all(files.sort().map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>));
  return modules.flatMap((module) => [module, ...Object.values(module)].filter(isReader));
}

const isReader = (value: unknown): value is FuzzReader => {
  const { name, samples, run } = (typeof value === "object" && value !== null ? value : {}) as Partial<Record<keyof FuzzReader, unknown>>;
  return typeof name === "string" && typeof samples === "function" && typeof run === "function";
};

const bytesOf = (sample: unknown): Uint8Array =>
  sample instanceof Uint8Array ? sample : new TextEncoder().encode(typeof sample === "string" ? sample : (JSON.stringify(sample) ?? ""));

function parsedSample(sample: unknown): unknown {
  if (typeof sample !== "string" && !(sample instanceof Uint8Array)) return sample;
  const text = typeof sample === "string" ? sample : new TextDecoder().decode(sample);
  try {
    return JSON.parse(text);
  } catch {
    return text.split(/\r?\n/).map((line) => line.split(/[,;]/));
  }
}

const anything = fc.oneof(fc.anything({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 6 }), fc.string({ unit: "binary" }), fc.uint8Array());

/** The input of a running number: a mutation of a sample as bytes, as text or as a value; now and then anything at all. */
export function fuzzInput(samples: readonly unknown[], seed: number, input: number): unknown {
  const random: Chance = chance(Math.imul(seed, 0x9e3779b1) + input);
  for (let n = 0; n < 3; n++) random();
  const sample = samples[Math.floor(random() * samples.length)];
  const other = samples[Math.floor(random() * samples.length)];
  const way = random();
  if (way < 0.02) return fc.sample(anything, { seed: seed + input, numRuns: 1 })[0];
  if (way < 0.5) return mutatedValue(random, parsedSample(sample));
  if (way < 0.55) return JSON.stringify(mutatedValue(random, parsedSample(sample))) ?? "";
  const bytes = mutatedBytes(random, bytesOf(sample), bytesOf(other));
  return way < 0.8 ? bytes : new TextDecoder().decode(bytes);
}

/** Attacks a reader; the first defect ends it. */
export function fuzz(
  reader: FuzzReader,
  { runs, seed, only }: FuzzRequest,
  clock: () => number = performance.now.bind(performance),
): FuzzDefect | null {
  const samples = reader.samples();
  const [first, last] = only === null ? [0, runs] : [only, only + 1];
  for (let input = first; input < last; input++) {
    const value = fuzzInput(samples, seed, input);
    const defect = (message: string): FuzzDefect => ({ reader: reader.name, input, message, value });
    const start = clock();
    try {
      reader.run(value);
    } catch (error) {
      return defect(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const took = clock() - start;
    if (took > SLOW) return defect(`took ${Math.round(took)} ms`);
    const polluted = [Object.prototype, Array.prototype].find((prototype) => Object.keys(prototype).length > 0);
    if (polluted !== undefined) return defect(`polluted a prototype with ${Object.keys(polluted).join(", ")}`);
  }
  return null;
}

/**
 * Attacks the readers one after another and prints what came of it; the input of a defect is saved.
 *
 * @returns the exit code: 0, 1 for a defect, 2 for a wrong call
 */
export async function fuzzAll(args: readonly string[], print: (line: string, isError: boolean) => void): Promise<0 | 1 | 2> {
  const readers = await fuzzReaders();
  const request = fuzzRequest(
    args,
    readers.map(({ name }) => name),
  );
  if (typeof request === "string") {
    print(`fuzz: ${request}`, true);
    return 2;
  }
  let failed = false;
  for (const reader of readers.filter(({ name }) => request.names.includes(name))) {
    const start = performance.now();
    const defect = fuzz(reader, request);
    if (defect === null) {
      print(
        `${reader.name}: ${request.only === null ? request.runs : 1} inputs, seed ${request.seed}, no defect, ${Math.round((performance.now() - start) / 1000)} s`,
        false,
      );
      continue;
    }
    failed = true;
    const folder = join(projectFolder, "node_modules/.cache/kpss-fuzz");
    mkdirSync(folder, { recursive: true });
    const isBytes = defect.value instanceof Uint8Array;
    const file = join(folder, `${reader.name}-${request.seed}-${defect.input}.${isBytes ? "bin" : "json"}`);
    writeFileSync(file, isBytes ? (defect.value as Uint8Array) : (JSON.stringify(defect.value) ?? "undefined"));
    print(
      `${reader.name}: a defect on input ${defect.input}; again by npm run fuzz -- ${reader.name} --seed ${request.seed} --only ${defect.input}`,
      true,
    );
    print(`  ${defect.message}\n  saved as ${file}`, true);
  }
  return failed ? 1 : 0;
}
