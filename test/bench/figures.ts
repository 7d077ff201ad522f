import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { municipalitiesOf, type TerritoryNode, territoriesAt, territoriesOn } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import type { Country } from "../conformance/country.ts";
import { type CountryTexts, countryTexts } from "../conformance/countryTexts.ts";

/** Writes the tables of the whole country in the library's own layout, so that a measured process reads nothing else. */
export function writeCountry(from: string, folder: string): void {
  const { territory, facts } = countryTexts(from);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "territory.json"), territory);
  for (const [i, text] of facts.entries()) writeFileSync(join(folder, `facts-${i}.json`), text);
}

/** The texts of a folder of tables in the library's own layout. */
export function readTexts(folder: string): CountryTexts {
  const text = (name: string): string => readFileSync(join(folder, name), "utf8");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "territory.json");
  return { territory: text("territory.json"), facts: names.sort().map(text) };
}

/** The first municipalities ORP by ORP, with all that they lie in and with their figures. */
export function partOf(all: Country, count: number): Country {
  const { territories, facts, absentRows } = all;
  const byOrp = territoriesAt(territories, "cr", "orp").flatMap((orp) => municipalitiesOf(territories, orp));
  const chosen = new Set<TerritoryId>(byOrp.slice(0, count));
  const subjects = new Set<string>(chosen);
  for (const id of chosen) for (const parent of territories.parents.get(id) ?? []) chosen.add(parent);
  const nodes = [...chosen].map((id) => territories.nodes.get(id) as TerritoryNode);
  return { territories: territoriesOn(nodes, territories.day), facts: facts.filter(({ subject }) => subjects.has(subject)), absentRows };
}
