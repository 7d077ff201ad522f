import { readFacts } from "../../src/interop/readFacts.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { inputOf } from "../../src/model/nounOf.ts";
import type { TerritoryYear } from "../../src/model/territoryYear.ts";
import { exampleTable } from "../interop/saved.ts";

type People = Pick<TerritoryYear, "population">;

const book = factsAsOf(readFacts(exampleTable("population-2020-12-31.json")).accepted, "2026-11-21");

/** Population of a municipality, region or the country on 31 December 2020 by sex and five years, ČSÚ, as in examples/data. */
export const on31December2020 = (subject: string): People => ({
  population: inputOf(book, subject, "population").value as People["population"],
});

/**
 * Okres Blansko about 2010 (regiony.penize.cz after ČSÚ): 107 354 inhabitants, 14.90 % aged 0–14, 17.41 % aged 65 and over.
 */
export const okresBlansko2010: People = { population: { "T/0-14": 15_998, "T/15-64": 72_670, "T/65+": 18_686 } };
