import { expect, it } from "vitest";
import type { TerritoryYear } from "../../src/model/territoryYear.ts";

it("a figure of a territory's year is a number or null, never left out", () => {
  const figures: Pick<TerritoryYear, "births" | "population" | "facilities"> = {
    births: 0,
    population: { "T/15+": 204 },
    facilities: { "130": null },
  };
  // @ts-expect-error unknown is null
  const left: Pick<TerritoryYear, "births"> = {};
  // @ts-expect-error unknown is null
  const none: Pick<TerritoryYear, "births"> = { births: undefined };
  expect([figures.population?.["T/15+"], left, none]).toEqual([204, {}, { births: undefined }]);
});
