import { supplyFacts } from "../../analyses/supply/supplyFacts.ts";
import type { DerivedFacts } from "./annexCandidates.ts";
import type { AnnexContext } from "./annexContext.ts";

/**
 * Facts about territories that follow from what the office holds about services: places and capacities on the day, capacity in fact provided
 * in the year before.
 *
 * @internal
 */
export function derivedFacts(context: Pick<AnnexContext, "data" | "state" | "orp" | "day" | "year">): DerivedFacts {
  const { data, state, orp, day, year } = context;
  if (data.services.length === 0 || !state.nodes.has(orp)) return { facts: [], absentRows: [] };
  const levels = ["orp", "kraj", "cr"] as const;
  const now = supplyFacts(data, state, { day, year, levels });
  const before = data.serviceYears.length === 0 ? null : supplyFacts(data, state, { day, year: year - 1, levels });
  const actual = before?.facts.filter(({ field }) => field.startsWith("capacities/") && field.endsWith("/actual")) ?? [];
  return { facts: [...now.facts, ...actual], absentRows: now.absentRows };
}
