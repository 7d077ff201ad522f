/** Reads the figures beside the examples: every record of every table, or one line that says what is wrong and where. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import {
  type AbsentRow,
  type Fact,
  isRefusal,
  type PartialTerritory,
  type Publication,
  type Rejection,
  readFacts,
  readTerritory,
  type TerritoryGraph,
} from "kpss";

/** All figures of the examples. */
export interface Figures {
  readonly graph: TerritoryGraph;
  readonly partial: readonly PartialTerritory[];
  readonly facts: readonly Fact[];
  readonly absentRows: readonly AbsentRow[];
  readonly publications: readonly Publication[];
}

/** A table that cannot be used as it is; its message is one line. */
export interface BrokenTable extends Error {
  readonly code: "broken-table";
}

const TABLES = ["population-2020-12-31.json", "exclusion-inputs-2023.json", "facilities-2023.json"];

const broken = (file: string, what: string): BrokenTable =>
  Object.assign(new Error(`${relative(process.cwd(), file) || file}: ${what}`), { code: "broken-table" as const });

/** Reads one table; a table with a single rejected record is not used, because a picture without it would look whole. */
function table<T extends { readonly rejected: readonly Rejection[] }>(file: string, read: (text: string) => T): T {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw broken(file, `cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`);
  }
  let result: T;
  try {
    result = read(text);
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    throw broken(file, refusal.message);
  }
  const [first, ...others] = result.rejected;
  if (first !== undefined)
    throw broken(
      file,
      `${first.path} is ${first.value}, expected ${first.expected.en}${others.length > 0 ? ` (and ${others.length} more)` : ""}`,
    );
  return result;
}

/**
 * @param folder - where the tables are
 * @throws BrokenTable
 */
export function readFigures(folder: string): Figures {
  const territory = table(join(folder, "territory.json"), readTerritory);
  const tables = TABLES.map((name) => table(join(folder, name), readFacts));
  return {
    graph: territory.accepted,
    partial: territory.partial,
    facts: tables.flatMap((reading) => reading.accepted),
    absentRows: tables.flatMap((reading) => reading.absentRows),
    publications: tables.map((reading) => reading.publication),
  };
}
