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
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const of = (schema: string): readonly string[] => texts.filter((text) => text.slice(0, 100).includes(`"schema": "${schema}"`));
  const [territory, ...others] = of("kpss/territory@1");
  if (territory === undefined || others.length > 0)
    throw new Error(`${folder} requires one table of territories, got ${territory === undefined ? 0 : 1 + others.length}`);
  return { territory, facts: of("kpss/facts@1") };
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
