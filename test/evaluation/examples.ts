import { type ObservedYear, observeYear } from "../../src/evaluation/observeYear.ts";
import { readFacts } from "../../src/interop/readFacts.ts";
import { readTerritory } from "../../src/interop/readTerritory.ts";
import type { Fact } from "../../src/model/fact.ts";
import { onDay } from "../../src/model/period.ts";
import { territoriesOn } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { exampleTable } from "../interop/saved.ts";

const tables = ["population-2020-12-31.json", "exclusion-inputs-2023.json", "facilities-2023.json"].map((name) =>
  readFacts(exampleTable(name)),
);
const territory = readTerritory(exampleTable("territory.json"));

/** The day as of which the examples are judged: all their tables are known. */
export const day = "2026-11-21";
export const facts: readonly Fact[] = tables.flatMap((table) => table.accepted);
export const territories = territoriesOn(territory.accepted, day, { partial: territory.partial });
export const orps: readonly TerritoryId[] = [...territories.nodes.keys()].filter((id) => id.startsWith("orp/"));

/** The year 2023 of examples/data, with people of the end of 2020; from some of its facts, or in another order. */
export const observed2023 = (of: readonly Fact[] = facts): ObservedYear =>
  observeYear({
    facts: of,
    absentRows: tables.flatMap((table) => table.absentRows),
    territories,
    day,
    people: onDay("2020-12-31"),
    year: 2023,
  });
