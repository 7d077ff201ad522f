import { readFacts } from "../../src/interop/readFacts.ts";
import { readTerritory } from "../../src/interop/readTerritory.ts";
import { harmless } from "./harmless.ts";

const origin = { cs: "údaje", en: "figures", publisher: "smyšlený úřad", licence: "none stated", retrieved: "2026-11-21" };
const facts = {
  ...{ schema: "kpss/facts@1", id: "fuzz", source: "fuzz", knownAt: "2026-11-21", absentRow: "unknown" },
  ...origin,
  period: { from: "2023-01-01", to: "2024-01-01" },
  fields: ["births", "population/F/0-4"],
  fieldPeriods: { "population/F/0-4": { from: "2023-12-31", to: "2024-01-01" } },
  rows: [
    ["obec/500000", 3, null],
    ["obec/500001", "refused", 1.5],
  ],
  coverage: [["obec/500000", 1, 2]],
};
const territory = {
  ...{ schema: "kpss/territory@1", source: "fuzz", validFrom: null },
  ...origin,
  columns: ["id", "cs", "kind", "parents", "lon", "lat"],
  rows: [
    ["cr", "Česká republika", "cr", [], null, null],
    ["kraj/3115", "Jihomoravský kraj", "kraj", ["cr"], null, null],
    ["orp/6201", "Blansko", "orp", ["kraj/3115"], 16.6, 49.3],
    ["obec/500000", "Vymyšlená", "obec", ["orp/6201"], 16.6, 49.3],
  ],
};

/** The library's own saved tables: every row is accepted or rejected, every figure is a number or has a reason. */
export const saved = {
  name: "saved",
  samples: (): unknown[] => [facts, territory, JSON.stringify(facts), JSON.stringify(territory)],
  run(input: unknown): void {
    const read = harmless(() => readFacts(input));
    for (const fact of read?.accepted ?? []) {
      const sound = fact.value === null ? typeof fact.reason === "string" : Number.isFinite(fact.value) && fact.value >= 0;
      if (!sound) throw new Error(`a fact that is neither a figure nor a reason: ${JSON.stringify(fact)}`);
    }
    const nodes = harmless(() => readTerritory(input));
    const known = new Set(nodes?.accepted.map((node) => node.id) ?? []);
    if (known.size !== (nodes?.accepted.length ?? 0)) throw new Error("a territory twice");
    for (const node of nodes?.accepted ?? [])
      for (const parent of node.parents) if (!known.has(parent.id)) throw new Error(`${node.id} lies in a territory that was not read`);
  },
};
