import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseJson } from "../../src/interop/parseJson.ts";

/** One reference case: figures that go in, and the numbers that a published source, a textbook or a peer gives for them. */
export interface ConformanceCase {
  readonly id: string;
  readonly method: string;
  /** What is computed, in words: where peers differ, it names the one that holds. */
  readonly convention?: string;
  readonly input: unknown;
  readonly parameters: unknown;
  readonly expected: unknown;
  /** `abs` and `rel` hold for all numbers; other keys are read by the method that knows them. */
  readonly tolerance: Readonly<Record<string, unknown>>;
}

/** A file of a folder, and the case in it; `null` where the file is not a case. */
export interface FoundFile {
  /** Path from the folder that was asked for, with forward slashes. */
  readonly path: string;
  readonly found: ConformanceCase | null;
}

/** What cannot be read stops the run before the first case; the message is one line. */
export interface BrokenInput extends Error {
  readonly code: "broken-input";
}

/** Says in one line what cannot be read. */
export function brokenInput(place: string, what: string): BrokenInput {
  return Object.assign(new Error(`${place}: ${what.replace(/\s+/g, " ")}`), { code: "broken-input" as const });
}

/** A record of anything; an empty one where the value is not an object. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A list of figures, each a finite number or unknown; `null` where the value is anything else. */
export function figures(value: unknown): readonly (number | null)[] | null {
  return Array.isArray(value) && value.every((item) => item === null || Number.isFinite(item)) ? value : null;
}

function asCase(json: unknown): ConformanceCase | null {
  const { id, method, convention, input, expected, parameters, tolerance } = record(json);
  if (typeof id !== "string" || typeof method !== "string" || input === undefined || expected === undefined) return null;
  const words = typeof convention === "string" ? { convention } : {};
  return { id, method, ...words, input, expected, parameters, tolerance: record(tolerance) };
}

const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? (error as Error).message;

function stats(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw brokenInput(path, `cannot be read (${reason(error)})`);
  }
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw brokenInput(path, `cannot be read (${reason(error)})`);
  }
  try {
    return JSON.parse(text);
  } catch {
    // Said with line and column, the same on every engine.
    try {
      return parseJson(text, "conformance");
    } catch (refusal) {
      throw brokenInput(path, (refusal as Error).message);
    }
  }
}

/**
 * All files of a folder and of the folders in it, sorted by path; every `*.json` is read.
 *
 * @throws BrokenInput for a folder that is not there, a file that cannot be read, a text that is not JSON
 */
export function filesOf(folder: string): readonly FoundFile[] {
  if (!stats(folder).isDirectory()) throw brokenInput(folder, "is not a folder");
  let names: readonly string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch (error) {
    throw brokenInput(folder, `cannot be read (${reason(error)})`);
  }
  return names
    .map((name) => name.replaceAll("\\", "/"))
    .sort()
    .filter((path) => stats(resolve(folder, path)).isFile())
    .map((path) => ({ path, found: path.endsWith(".json") ? asCase(readJson(join(folder, path))) : null }));
}
