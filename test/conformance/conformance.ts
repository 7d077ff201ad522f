import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type BuiltInCase, builtInCases } from "./builtInCases.ts";
import { builtInFiles } from "./builtInFiles.ts";
import { type BrokenInput, brokenInput, filesOf } from "./conformanceCase.ts";
import { type Country, country } from "./country.ts";
import { countryTexts, EXCLUSION_TABLE } from "./countryTexts.ts";
import { type ConformanceMethod, compared, judge, thrown, type Verdict } from "./judge.ts";

/** Takes a line; an error goes where errors go. */
export type Print = (line: string, isError: boolean) => void;

/** A case that is ready to be judged. */
interface Waiting {
  readonly path: string;
  readonly id: string;
  readonly verdict: () => Verdict;
}

/** Names of all folders above a file. */
function foldersOf(folder: string, path: string): readonly string[] {
  const names: string[] = [];
  for (let at = dirname(resolve(folder, path)); dirname(at) !== at; at = dirname(at)) names.push(basename(at));
  return names;
}

/** The cases that belong to the tables of a folder, of which the exclusion table is one. */
function casesOfTables(folder: string, path: string): readonly Waiting[] {
  let tables: Country;
  try {
    tables = country(countryTexts(join(folder, path.slice(0, -EXCLUSION_TABLE.length))));
  } catch (error) {
    throw brokenInput(folder, (error as Error).message.replace(/^build\.ts /, "conformance "));
  }
  return builtIn(path, () => builtInCases(tables));
}

/** The cases of a table that is a case by its name; none of any other file. */
function casesOfFile(folder: string, path: string): readonly Waiting[] {
  const file = builtInFiles.find(({ ending }) => `/${path}`.endsWith(`/${ending}`));
  return file === undefined ? [] : builtIn(path, () => file.cases(readFileSync(join(folder, path), "utf8")));
}

function builtIn(path: string, cases: () => readonly BuiltInCase[]): readonly Waiting[] {
  try {
    return cases().map(({ id, expected, got, words }) => {
      const verdict = compared({ expected, tolerance: {} }, { got });
      return { path, id, verdict: () => (verdict.outcome === "pass" ? { ...verdict, words } : verdict) };
    });
  } catch (error) {
    return [{ path, id: "built-in", verdict: () => thrown("the library", error) }];
  }
}

/** Everything to be judged in a folder; all files are read before the first is judged. */
function waitingIn(folder: string, methods: readonly ConformanceMethod[], seen: Set<string>): readonly Waiting[] {
  return filesOf(folder).flatMap(({ path, found }): readonly Waiting[] => {
    const place = resolve(folder, path);
    if (seen.has(place)) return [];
    seen.add(place);
    if (found !== null) return [{ path, id: found.id, verdict: () => judge(found, foldersOf(folder, path), methods) }];
    return `/${path}`.endsWith(`/${EXCLUSION_TABLE}`) ? casesOfTables(folder, path) : casesOfFile(folder, path);
  });
}

/**
 * Judges every case below some folders, a file only once, and prints a line for each and a line for all.
 *
 * @returns the exit code: 0, 1 when a case failed, 2 when something cannot be read and nothing was judged
 */
export function conformance(folders: readonly string[], methods: readonly ConformanceMethod[], print: Print): 0 | 1 | 2 {
  const seen = new Set<string>();
  let waiting: readonly Waiting[];
  try {
    waiting = folders.flatMap((folder) => waitingIn(folder, methods, seen));
  } catch (error) {
    if ((error as Partial<BrokenInput>).code !== "broken-input") throw error;
    print(`conformance: ${(error as Error).message}`, true);
    return 2;
  }
  const counts = { pass: 0, fail: 0, "not-covered": 0 };
  for (const { path, id, verdict } of waiting) {
    const { outcome, words } = verdict();
    counts[outcome] += 1;
    print(`${outcome} ${path} ${id.replace(/\s+/g, " ")}${words === "" ? "" : `: ${words}`}`, false);
  }
  print(`conformance: ${counts.pass} passed, ${counts.fail} failed, ${counts["not-covered"]} not covered`, false);
  return counts.fail > 0 ? 1 : 0;
}
