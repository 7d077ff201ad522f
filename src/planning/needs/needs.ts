import type { TerritoryLevel } from "../../codebooks/territoryLevels.ts";
import { type Day, day } from "../../model/day.ts";
import type { Need, NeedChannel } from "../../model/need.ts";
import type { Plan } from "../../model/plan/plan.ts";
import type { RecordKey } from "../../model/recordKey.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { type TerritoryGraph, type TerritoryState, territoriesAt, territoriesOn } from "../../model/territoryGraph.ts";
import { type TerritoryId, territoryId, territoryLevel } from "../../model/territoryId.ts";
import { compareKeys } from "../compareKeys.ts";
import { groupOfNeeds } from "./groupOfNeeds.ts";
import type { NeedGroup } from "./needGroup.ts";
import { type NeedStanding, type NeedWaitsFor, needStanding } from "./needStanding.ts";
import { ownNumbers } from "./ownNumbers.ts";
import type { PeopleOfNeedsOptions } from "./peopleOfNeeds.ts";

/** What a person of a record weighs beside others. No authority has set weights: every one is the caller's. */
export interface NeedWeights {
  /** By how the need became known. @default 1 for every channel */
  readonly channels?: Readonly<Partial<Record<NeedChannel, number>>>;
  /** How many times more a need that cannot wait weighs. @default 1 */
  readonly acute?: number;
}

/** Which needs, as of when, and what they are held against. */
export interface NeedsOptions extends Pick<PeopleOfNeedsOptions, "withinSource" | "acrossMunicipalities"> {
  /** As of this day; records and answers that came later are not seen. */
  readonly day: Day;
  /** Only records from this day on. @default all */
  readonly since?: Day;
  /** Only records of this territory. @default all */
  readonly scope?: TerritoryId;
  /** Says which municipality lies where. @default none: a scope and a level above the municipality are not known */
  readonly territories?: TerritoryGraph;
  /** Territories of which level are kept apart. @default "obec" */
  readonly level?: TerritoryLevel;
  /** Whose measures answer. @default measures are taken as named */
  readonly plan?: Pick<Plan, "measures">;
  /** @default 1 for everybody */
  readonly weights?: NeedWeights;
  /** Codes of the office's own groups and types that may stand in the answer. @default those of the codebooks alone */
  readonly ownCodes?: readonly string[];
}

/** A need that waits for an answer. */
export interface UnansweredNeed extends Pick<NeedGroup, "targetGroup" | "serviceType" | "territory"> {
  readonly need: RecordKey;
  readonly recordedOn: Day | null;
  /** How long it has waited [day]; `null` when nobody wrote down since when. */
  readonly days: number | null;
  readonly why: NeedWaitsFor;
}

/** Log of needs, put together (přehled potřeb). */
export interface Needs {
  readonly kind: "needs";
  readonly method: "needs@1";
  readonly day: Day;
  readonly since: Day | null;
  readonly scope: TerritoryId | null;
  readonly level: TerritoryLevel;
  readonly weights: NeedWeights;
  /** Heaviest first. People of groups do not add up: one person may need several things. */
  readonly groups: readonly NeedGroup[];
  /** Longest waiting first. */
  readonly unanswered: readonly UnansweredNeed[];
  /** Records of which nobody can say whether they belong here: no municipality, or one that the territories do not know; no day. */
  readonly leftOut: readonly { readonly need: RecordKey; readonly why: "place-not-known" | "day-not-known" }[];
}

/**
 * A log of needs put together (přehled potřeb): records of the same target group, type of service and territory become one group, with how
 * many people it concerns at least and at most, who said so and how, what was agreed on, and whether it is answered.
 *
 * Holds no free text: a group or a type that no codebook knows stands as `own/1`, texts stay in the office's table. The number of people is
 * an interval, see `peopleOfNeeds`; groups are ordered by weight, for which nothing but the caller's weights speaks. It
 * does not tell what people need who nobody asked.
 *
 * @param records - needs, each once, in any order
 * @param options - day, scope, plan, weights
 * @returns groups, what waits, what could not be placed
 * @throws RangeError `day-invalid`, `since-after-day`, `need-twice`, `weight-invalid`, `territory-id-invalid`; what `territoriesOn` says of a graph that contradicts itself
 *
 * @example
 * const of = (id, source, people, more) => need({ id, source, people, targetGroup: "seniori", serviceType: "pecovatelska-sluzba", municipality: "581283", recordedOn: "2026-01-10", answer: "open", ...more })
 * const log = [of("P-1", "own/domov", { min: 5, max: 5 }), of("P-2", "own/charita", { min: 3, max: 4 }, { answer: "in-plan", measure: "1.2" })]
 * const found = needs(log, { day: "2026-03-01" });
 * found.groups.map(({ territory, people, sources, answer }) => [territory, people.min, people.max, sources, answer.outcome]) // => [["obec/581283", 5, 9, ["own/charita", "own/domov"], "partly"]]
 * found.unanswered.map(({ need, days, why }) => [need, days, why]) // => [["P-1", 50, "not-answered"]]
 * needs(log, { day: "2026-03-01", scope: "orp/6201" }).leftOut.length // => 2
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function needs(records: readonly Need[], options: NeedsOptions): Needs {
  const {
    since = null,
    scope = null,
    level = "obec",
    weights = {},
    withinSource = "may-repeat",
    acrossMunicipalities = "different",
    ownCodes = [],
  } = options;
  const on = day(options.day);
  if (since !== null && day(since) > on) throw rangeRefusal("since-after-day", `needs requires since not after ${on}, got ${since}`);
  if (new Set(records.map(({ id }) => id)).size < records.length)
    throw rangeRefusal("need-twice", `needs requires each record once, got ${records.length} with repeated ids`);
  if (scope !== null) territoryId(scope);
  const weight = weightOf(weights);
  const state = options.territories === undefined ? null : territoriesOn(options.territories, on);
  const seen = records
    .filter(({ recordedOn }) => recordedOn === null || (recordedOn <= on && (since === null || since <= recordedOn)))
    .sort((a, b) => compareKeys(a.id, b.id));
  const group = ownNumbers(
    seen.map(({ targetGroup }) => targetGroup),
    "targetGroup",
    ownCodes,
  );
  const type = ownNumbers(
    seen.map(({ serviceType }) => serviceType),
    "serviceType",
    ownCodes,
  );
  const leftOut: Needs["leftOut"][number][] = [];
  const groups = new Map<
    string,
    { readonly head: GroupHead; readonly members: { readonly need: Need; readonly standing: NeedStanding }[] }
  >();
  const places = new Map<Need["municipality"], ReturnType<typeof placeOf>>();
  for (const need of seen) {
    const place = places.get(need.municipality) ?? placeOf(need, scope, level, state);
    places.set(need.municipality, place);
    if (place === "elsewhere") continue;
    if (place === "unknown" || (need.recordedOn === null && since !== null)) {
      leftOut.push({ need: need.id, why: place === "unknown" ? "place-not-known" : "day-not-known" });
      continue;
    }
    const head = { targetGroup: group(need.targetGroup), serviceType: type(need.serviceType), territory: place };
    const key = `${head.targetGroup} ${head.serviceType} ${head.territory}`;
    const found = groups.get(key) ?? { head, members: [] };
    found.members.push({ need, standing: needStanding(need, on, options.plan) });
    groups.set(key, found);
  }
  const all = [...groups.values()].map(({ head, members }) => ({
    members,
    group: groupOfNeeds(head, members, { day: on, weight, withinSource, acrossMunicipalities }),
  }));
  return {
    ...{ kind: "needs", method: "needs@1", day: on, since, scope, level, weights },
    groups: all.map(({ group }) => group).sort(byWeight),
    unanswered: all
      .flatMap(({ group: { targetGroup, serviceType, territory }, members }) =>
        members.flatMap(({ need: { id, recordedOn }, standing: { why, days } }): readonly UnansweredNeed[] =>
          why === null ? [] : [{ need: id, targetGroup, serviceType, territory, recordedOn, days, why }],
        ),
      )
      .sort((a, b) => (b.days ?? -1) - (a.days ?? -1) || compareKeys(a.need, b.need)),
    leftOut,
  };
}

type GroupHead = Pick<NeedGroup, "targetGroup" | "serviceType" | "territory">;

/** Where a need counts: its territory of the level (`null` when not recorded and nobody asked for a scope), outside the scope, or nobody knows. */
function placeOf(
  { municipality }: Need,
  scope: TerritoryId | null,
  level: TerritoryLevel,
  state: TerritoryState | null,
): TerritoryId | null | "elsewhere" | "unknown" {
  if (municipality === null) return scope === null || scope === "cr" ? null : "unknown";
  const id: TerritoryId = `obec/${municipality}`;
  const isKnown = state?.nodes.has(id) ?? false;
  const at = (asked: TerritoryLevel): readonly TerritoryId[] => {
    if (asked === "obec") return [id];
    if (asked === "cr") return ["cr"];
    return state !== null && isKnown ? territoriesAt(state, id, asked) : [];
  };
  if (scope !== null) {
    const around = at(territoryLevel(scope));
    if (around.length === 0) return "unknown";
    if (!around.includes(scope)) return "elsewhere";
  }
  const [place, ...others] = at(level);
  return place === undefined || others.length > 0 ? null : place;
}

function weightOf({ channels = {}, acute = 1 }: NeedWeights): (need: Pick<Need, "channel" | "acute">) => number {
  const given = [...Object.values(channels), acute];
  const wrong = given.find((one) => !(Number.isFinite(one) && one >= 0));
  if (wrong !== undefined) throw rangeRefusal("weight-invalid", `needs requires weights of at least 0, got ${wrong}`);
  return (need) => (need.channel === null ? 1 : (channels[need.channel] ?? 1)) * (need.acute === true ? acute : 1);
}

function byWeight(a: NeedGroup, b: NeedGroup): number {
  return (
    (b.weight.min ?? -1) - (a.weight.min ?? -1) ||
    (b.weight.max ?? Number.MAX_VALUE) - (a.weight.max ?? Number.MAX_VALUE) ||
    compareKeys(a.targetGroup ?? "", b.targetGroup ?? "") ||
    compareKeys(a.serviceType ?? "", b.serviceType ?? "") ||
    compareKeys(a.territory ?? "", b.territory ?? "")
  );
}
