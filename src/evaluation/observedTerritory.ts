import type { TerritoryLevel } from "../codebooks/territoryLevels.ts";
import type { Day } from "../model/day.ts";
import type { Observation } from "../model/observation.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { type TerritoryState, territoriesAt } from "../model/territoryGraph.ts";
import { type TerritoryId, territoryLevel } from "../model/territoryId.ts";
import { type ObservationTable, observationOf } from "./observationTable.ts";
import type { RuleSubject } from "./rule.ts";

/** A territory with what was observed on it and on the larger ones it is compared with (sledované území). */
export interface ObservedTerritory extends RuleSubject {
  readonly id: TerritoryId;
  readonly level: TerritoryLevel;
  /** The day as of which facts were known. */
  readonly day: Day;
  readonly observation: (indicator: string) => Observation;
  /** The territory of comparison at a level; `null` when it has none, or several as ORP Turnov has okresy. */
  readonly reference: (level: TerritoryLevel) => ObservedTerritory | null;
}

/**
 * A territory with its observations, ready to be judged by rules.
 *
 * @param tables - observations of the territory and of those it is compared with, as of one day; an indicator is taken from
 *   the first table that has it
 * @param territories - territories on a day
 * @param id - the territory
 * @returns the territory; an observation is looked up when a rule asks for it
 * @throws RangeError `territory-unknown`; later, when asked, `indicator-unknown`, `subject-unknown`
 *
 * @example
 * const territories = territoriesOn([{ id: "orp/6201", cs: "Blansko", kind: "orp", parents: [], validFrom: null, validTo: null, point: null }], "2024-06-30")
 * observedTerritory([observe([], factsAsOf([], "2024-06-30"), ["orp/6201"])], territories, "orp/6201").cs // => "Blansko"
 */
export function observedTerritory(tables: readonly ObservationTable[], territories: TerritoryState, id: TerritoryId): ObservedTerritory {
  const node = territories.nodes.get(id);
  if (node === undefined)
    throw rangeRefusal("territory-unknown", `observedTerritory requires a territory known on ${territories.day}, got ${id}`);
  return {
    id,
    cs: node.cs,
    level: territoryLevel(id),
    day: tables[0]?.day ?? territories.day,
    observation: (indicator) => {
      const table = tables.find((known) => known.cards.some((card) => card.id === indicator));
      if (table === undefined)
        throw rangeRefusal("indicator-unknown", `observedTerritory requires an indicator of its tables, got ${indicator}`);
      return observationOf(table, indicator, id);
    },
    reference: (level) => {
      const [only, ...others] = territoriesAt(territories, id, level);
      return only === undefined || others.length > 0 ? null : observedTerritory(tables, territories, only);
    },
  };
}
