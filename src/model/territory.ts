import type { Reason } from "../codebooks/absenceReasons.ts";
import { districts } from "../codebooks/districts.ts";
import { orps } from "../codebooks/orps.ts";
import { regions } from "../codebooks/regions.ts";
import type { TerritoryLevel } from "../codebooks/territoryLevels.ts";
import { type Day, day } from "./day.ts";
import type { PlanningData } from "./planningData.ts";
import { municipalitiesOf, type TerritoryState, territoriesAt, territoriesOn } from "./territoryGraph.ts";
import { type TerritoryId, territoryId, territoryLevel } from "./territoryId.ts";

/** A territory on a day with all that is asked of it again and again (území). What is not known is `null`. */
export interface Territory {
  readonly id: TerritoryId;
  readonly level: TerritoryLevel;
  readonly day: Day;
  readonly cs: string | null;
  /** Its municipalities, sorted by code; of a municipality just that one. */
  readonly municipalities: readonly TerritoryId[] | null;
  /** ORPs and okresy that share a municipality with it; ORP Turnov lies in three okresy. */
  readonly orps: readonly TerritoryId[] | null;
  readonly okresy: readonly TerritoryId[] | null;
  /** Its kraj; `null` also when it lies in none or in several. */
  readonly kraj: TerritoryId | null;
  /** How many of its municipalities are not in the data: what is summed over the others is a part. */
  readonly absent: number;
  /** Why something is `null`: no territories were handed over, or this one is not among them. */
  readonly reason: Reason | null;
}

/** The part of what an office holds that says how territories lie. */
export type TerritorySource = Pick<PlanningData, "given" | "territories" | "partial">;

/** States that were worked out already; a graph does not change, so nobody can tell. */
const STATES = new WeakMap<TerritorySource, TerritoryState>();

/**
 * A territory of an office's data on a day. Without territories it knows what the codebooks say of an ORP, okres or kraj.
 *
 * @param data - what the office holds
 * @param id - the territory
 * @param on - the day
 * @returns the territory; parts of it are `null` and `reason` says why
 * @throws RangeError `territory-id-invalid`, `day-invalid`; what `territoriesOn` says of a graph that contradicts itself
 *
 * @example
 * const link = (id) => ({ id, validFrom: null, validTo: null })
 * const node = (id, cs, parents) => ({ id, cs, kind: "mesto", parents: parents.map(link), validFrom: null, validTo: null, point: null })
 * const nodes = [node("obec/581283", "Blansko", ["orp/6201", "okres/40703"]), node("orp/6201", "Blansko", ["kraj/3115"]), node("okres/40703", "Blansko", ["kraj/3115"])]
 * const territories = [...nodes, node("kraj/3115", "Jihomoravský kraj", [])]
 * const { municipalities, okresy, kraj, reason } = territory(planningData({ territories }), "orp/6201", "2026-11-21")
 * municipalities // => ["obec/581283"]
 * okresy // => ["okres/40703"]
 * kraj // => "kraj/3115"
 * territory(planningData({}), "orp/6201", "2026-11-21").cs // => "Blansko"
 * territory(planningData({}), "orp/6201", "2026-11-21").municipalities // => null
 * territory(planningData({}), "orp/6201", "2026-11-21").reason // => "not-asked"
 */
export function territory(data: TerritorySource, id: TerritoryId, on: Day): Territory {
  const base = { id: territoryId(id), level: territoryLevel(id), day: day(on) };
  const state = territoryState(data, on);
  const node = state.nodes.get(id);
  if (node === undefined) {
    const reason = data.given.has("territories") ? "not-covered-by-source" : "not-asked";
    return { ...base, ...listed(id), municipalities: base.level === "obec" ? [id] : null, absent: 0, reason };
  }
  const [kraj, ...others] = territoriesAt(state, id, "kraj");
  return {
    ...base,
    cs: node.cs,
    municipalities: municipalitiesOf(state, id),
    orps: territoriesAt(state, id, "orp"),
    okresy: territoriesAt(state, id, "okres"),
    kraj: others.length > 0 ? null : (kraj ?? null),
    absent: state.absent.get(id) ?? 0,
    reason: null,
  };
}

/**
 * All territories of an office's data on a day (stav území); without territories an empty state.
 *
 * @param data - what the office holds
 * @param on - the day
 * @returns the state, the same one when asked again for the same day
 * @throws as `territoriesOn`
 *
 * @example
 * territoryState(planningData({}), "2026-11-21").nodes.size // => 0
 */
export function territoryState(data: TerritorySource, on: Day): TerritoryState {
  const known = STATES.get(data);
  if (known?.day === on) return known;
  const state = territoriesOn(data.territories, on, { partial: data.partial });
  STATES.set(data, state);
  return state;
}

/** What the codebooks say of a territory. */
function listed(id: TerritoryId): Pick<Territory, "cs" | "orps" | "okresy" | "kraj"> {
  const [level, code] = id.split("/");
  const none = { cs: null, orps: null, okresy: null, kraj: null };
  const orp = level === "orp" ? orps.find((entry) => entry.code === code) : undefined;
  const okres = level === "okres" ? districts.find((entry) => entry.code === code) : undefined;
  const kraj = level === "kraj" ? regions.find((entry) => entry.code === code) : undefined;
  if (orp !== undefined) return { ...none, cs: orp.cs, orps: [id], kraj: `kraj/${orp.region}` };
  if (okres !== undefined) return { ...none, cs: okres.cs, okresy: [id], kraj: `kraj/${okres.region}` };
  if (kraj !== undefined) return { ...none, cs: kraj.cs, kraj: id };
  return id === "cr" ? { ...none, cs: "Česká republika" } : none;
}
