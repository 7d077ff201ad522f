import type { Reason } from "../../codebooks/absenceReasons.ts";
import { regions } from "../../codebooks/regions.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Day } from "../../model/day.ts";
import type { PlanningData } from "../../model/planningData.ts";
import { type Territory, territory, territoryState } from "../../model/territory.ts";
import { municipalitiesOf, type TerritoryState } from "../../model/territoryGraph.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import type { GapList } from "../../planning/gapList.ts";
import type { AnnexCandidates, DerivedFacts } from "./annexCandidates.ts";
import type { AnnexComparison } from "./annexComparison.ts";

/** A column of comparison: the ORP itself first. @internal */
export interface ComparedColumn extends Bilingual {
  readonly id: string;
  /** `null` when it is not known what to compare with. */
  readonly subject: string | null;
  readonly reason: Reason | null;
  /** Municipalities over which it is summed. */
  readonly members: readonly string[];
}

/** What all sections are made from. @internal */
export interface AnnexContext {
  readonly data: PlanningData;
  readonly day: Day;
  /** The year of the day [year] */
  readonly year: number;
  readonly orp: TerritoryId;
  readonly here: Territory;
  readonly state: TerritoryState;
  readonly columns: readonly ComparedColumn[];
  readonly similar: readonly TerritoryId[];
  readonly gaps: GapList;
  /** Facts that follow from what the office holds about services. */
  readonly derived: () => DerivedFacts;
  /** Indicators of all sections, year by year. */
  readonly candidates: () => AnnexCandidates;
}

/**
 * What all sections are made from; facts and indicators are worked out by `planAnnex`.
 *
 * @internal
 */
export function annexContext(
  data: PlanningData,
  orp: TerritoryId,
  options: {
    readonly day: Day;
    readonly compare: readonly AnnexComparison[];
    readonly similar: readonly TerritoryId[] | null;
    readonly gaps: GapList;
  },
): Omit<AnnexContext, "derived" | "candidates"> {
  const { day, compare, gaps } = options;
  const here = territory(data, orp, day);
  const state = territoryState(data, day);
  const similar = [...new Set(options.similar ?? [])].filter((id) => id !== orp);
  const membersOf = (id: TerritoryId): readonly TerritoryId[] => (state.nodes.has(id) ? municipalitiesOf(state, id) : []);
  const of = (id: TerritoryId): ComparedColumn => ({ id, ...nameOf(id, state, here), subject: id, reason: null, members: membersOf(id) });
  const column = (key: AnnexComparison): ComparedColumn => {
    if (key === "similar") {
      const members = similar.flatMap(membersOf);
      const reason = options.similar === null ? "not-asked" : members.length === 0 ? "not-covered-by-source" : null;
      if (reason !== null) gaps.add("people", "similarTerritories", orp, reason);
      const titles = { cs: "srovnatelné ORP", en: "comparable ORPs" };
      return { id: "similar", ...titles, subject: reason === null ? "similar" : null, reason, members };
    }
    if (key !== "kraj") return { ...of(key), id: key };
    if (here.kraj !== null) return { ...of(here.kraj), id: "kraj" };
    gaps.add("people", "territories", orp, here.reason ?? "not-known-to-source");
    return { id: "kraj", cs: "kraj", en: "region", subject: null, reason: here.reason ?? "not-known-to-source", members: [] };
  };
  const columns = [{ ...of(orp), id: "here" }, ...[...new Set(compare)].filter((key) => key !== orp).map(column)];
  return { data, day, year: Number(day.slice(0, 4)), orp, here, state, columns, similar, gaps };
}

function nameOf(id: TerritoryId, state: TerritoryState, here: Territory): Bilingual {
  if (id === "cr") return { cs: "ČR", en: "Czechia" };
  const region = regions.find((entry) => id === `kraj/${entry.code}`);
  if (region !== undefined) return { cs: region.cs, en: region.en };
  const name = (id === here.id ? here.cs : null) ?? state.nodes.get(id)?.cs ?? id.slice(id.indexOf("/") + 1);
  return id.startsWith("orp/") ? { cs: `ORP ${name}`, en: `ORP ${name}` } : { cs: name, en: name };
}
