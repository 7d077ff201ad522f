import { expect, test } from "vitest";
import { savedTerritorySchema } from "../../src/model/savedTerritory.schema.ts";

const origin = { source: "office", cs: "Údaje", en: "Figures", publisher: "Obec", licence: "none stated", retrieved: "2024-02-01" };
const columns = ["id", "cs", "kind", "parents", "lon", "lat"];
const territory = { schema: "kpss/territory@1", ...origin, validFrom: null, columns, rows: [] };

test("a head that fits, with and without what is optional", () => {
  expect(savedTerritorySchema.safeParse(territory).success).toBe(true);
  expect(savedTerritorySchema.safeParse({ ...territory, validFrom: "2024-01-01", partial: [["kraj/3115", 1, 2]] }).success).toBe(true);
});

test("a head that lacks any other key does not fit", () => {
  for (const key of Object.keys(territory)) expect(savedTerritorySchema.safeParse({ ...territory, [key]: undefined }).success).toBe(false);
});
