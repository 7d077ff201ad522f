import { readFacts } from "../../src/interop/readFacts.ts";
import type { Rejection } from "../../src/interop/reading.ts";
import { readTerritory } from "../../src/interop/readTerritory.ts";
import type { AbsentRow, Fact } from "../../src/model/fact.ts";
import { type TerritoryState, territoriesOn } from "../../src/model/territoryGraph.ts";
import type { CountryTexts } from "./countryTexts.ts";

/** Municipalities with their figures and with all that they lie in. */
export interface Country {
  readonly territories: TerritoryState;
  /** Figures of municipalities only: every larger territory is the sum of its own. */
  readonly facts: readonly Fact[];
  readonly absentRows: readonly AbsentRow[];
}

/** The day as of which the figures are looked at: all of them are known. */
export const DAY = "2026-11-21";

function whole<Table extends { readonly rejected: readonly Rejection[] }>(table: Table): Table {
  const [first] = table.rejected;
  if (first !== undefined) throw new Error(`requires ${first.expected.en} at ${first.path}, got ${first.value}`);
  return table;
}

/**
 * Reads texts in the library's own layout by its own readers.
 *
 * @throws Error when a record is rejected; RangeError as the readers
 */
export function country(texts: CountryTexts): Country {
  const tables = texts.facts.map((text) => whole(readFacts(text)));
  return {
    territories: territoriesOn(whole(readTerritory(texts.territory)).accepted, DAY),
    facts: tables.flatMap(({ accepted }) => accepted.filter(({ subject }) => subject.startsWith("obec/"))),
    absentRows: tables.flatMap(({ absentRows }) => absentRows),
  };
}
