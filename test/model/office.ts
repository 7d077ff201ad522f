import type { Reason } from "../../src/codebooks/absenceReasons.ts";
import type { AbsentRow, Fact } from "../../src/model/fact.ts";
import { year } from "../../src/model/period.ts";
import type { TerritoryNode } from "../../src/model/territoryGraph.ts";
import { type TerritoryId, territoryLevel } from "../../src/model/territoryId.ts";

/** A figure of an office for the year 2023, known on 1 March 2024, with other things where a test wants them. */
export function fact(subject: string, field: string, said: number | Reason, changes: Partial<Fact> = {}): Fact {
  const base = { subject, field, period: year(2023), source: "office", knownAt: "2024-03-01" };
  return { ...base, ...(typeof said === "number" ? { value: said } : { value: null, reason: said }), ...changes } as Fact;
}

/** What a missing row of the office's table of 2023 means. */
export const absentRow = (fields: readonly string[], means: AbsentRow["means"], changes: Partial<AbsentRow> = {}): AbsentRow => ({
  source: "office",
  fields,
  means,
  subjects: ["obec/", "pou/", "orp/", "okres/", "kraj/", "cr"],
  period: year(2023),
  knownAt: "2024-03-01",
  ...changes,
});

/** A territory that has always been and lies where it lies. */
export const node = (id: TerritoryId, parents: readonly TerritoryId[], changes: Partial<TerritoryNode> = {}): TerritoryNode => ({
  id,
  cs: id,
  kind: territoryLevel(id),
  parents: parents.map((parent) => ({ id: parent, validFrom: null, validTo: null })),
  validFrom: null,
  validTo: null,
  point: null,
  ...changes,
});

/** Two ORPs over two okresy and three POÚ, so that no level lies within the other; one kraj. */
export const county: readonly TerritoryNode[] = [
  node("cr", []),
  node("kraj/3115", ["cr"]),
  node("okres/40703", ["kraj/3115"]),
  node("okres/40711", ["kraj/3115"]),
  node("orp/6201", ["kraj/3115"]),
  node("orp/6202", ["kraj/3115"]),
  node("pou/62011", ["orp/6201"]),
  node("pou/62012", ["orp/6201"]),
  node("pou/62021", ["orp/6202"]),
  node("obec/500001", ["pou/62011", "okres/40703"]),
  node("obec/500002", ["pou/62011", "okres/40711"]),
  node("obec/500003", ["pou/62012", "okres/40703"]),
  node("obec/500004", ["pou/62021", "okres/40703"]),
  node("obec/500005", ["pou/62021", "okres/40711"]),
  node("obec/500006", ["pou/62021", "okres/40711"]),
];
