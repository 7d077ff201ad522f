import { rangeRefusal } from "../../model/refusal.ts";
import { type CountedCriterion, countedCriteria } from "./countedCriteria.ts";
import type { QualityVisit } from "./qualityVisit.ts";

/** From one visit to the next, on the criteria that both assessed. */
export interface StandardsChange {
  readonly from: string;
  readonly to: string;
  /** Criteria that both assessed in the same way. */
  readonly common: number;
  /** Not met before and met now; met before and not met now; not met at both visits. */
  readonly repaired: readonly string[];
  readonly newlyNotMet: readonly string[];
  readonly stillNotMet: readonly string[];
  /** Points now less points before, on common criteria; `null` where one of the visits gave none [point] */
  readonly pointsChange: number | null;
  /** By points where there are some, else by the number of criteria met; `null` with nothing in common. */
  readonly direction: "better" | "same" | "worse" | null;
}

/** How the quality of a service went over several visits. */
export interface StandardsTrend {
  readonly kind: "standards-trend";
  readonly method: "standards-trend@1";
  readonly service: string | null;
  readonly visit: QualityVisit["kind"] | null;
  readonly days: readonly string[];
  /** One fewer than visits. */
  readonly changes: readonly StandardsChange[];
}

/**
 * Trend of quality over inspections or audits of one service (vývoj výsledků inspekcí), from each visit to the next one.
 *
 * Two visits are compared on the criteria that both assessed: a visit that looked at other criteria is neither better nor worse.
 *
 * @param visits - of one service and one kind, in any order, at most one a day
 * @returns one change for each pair of neighbours in time
 * @throws RangeError `services-differ`, `kinds-differ`, `day-twice`, and those of `standardsResult`
 *
 * @example
 * const visit = (day, points) => ({ service: "1234567", day, kind: "audit", results: points.map((one, i) => ({ criterion: `5${"abcde"[i]}`, points: one, met: null, essential: null })) })
 * const trend = standardsTrend([visit("2026-05-12", [2, 3, 0]), visit("2024-04-02", [1, 0, 0, 3])])
 * trend.changes // => [{ from: "2024-04-02", to: "2026-05-12", common: 3, repaired: ["5b"], newlyNotMet: [], stillNotMet: ["5c"], pointsChange: 4, direction: "better" }]
 *
 * @see docs/methods/region.md
 * @category Quality
 */
export function standardsTrend(visits: readonly QualityVisit[]): StandardsTrend {
  const [first] = visits;
  const differs = (part: "service" | "kind"): boolean => visits.some((visit) => visit[part] !== first?.[part]);
  if (differs("service")) throw rangeRefusal("services-differ", "standardsTrend requires visits of one service, got several");
  if (differs("kind")) throw rangeRefusal("kinds-differ", "standardsTrend requires inspections or audits, got both");
  const sorted = visits.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const counted = sorted.map(({ day, results }) => ({ day, criteria: countedCriteria("standardsTrend", results) }));
  const changes = counted.slice(1).map((now, at): StandardsChange => {
    const before = counted[at] ?? now;
    if (before.day === now.day) throw rangeRefusal("day-twice", `standardsTrend requires at most one visit a day, got two on ${now.day}`);
    return changeOf(before, now);
  });
  return {
    ...{ kind: "standards-trend", method: "standards-trend@1", service: first?.service ?? null, visit: first?.kind ?? null },
    ...{ days: sorted.map(({ day }) => day), changes },
  };
}

interface CountedVisit {
  readonly day: string;
  readonly criteria: readonly CountedCriterion[];
}

function changeOf(before: CountedVisit, now: CountedVisit): StandardsChange {
  const earlier = new Map(before.criteria.map((one) => [one.criterion, one]));
  const pairs = now.criteria.flatMap((to) => {
    const from = earlier.get(to.criterion);
    return from === undefined ? [] : [{ from, to }];
  });
  const codes = (wasMet: boolean, isMet: boolean): readonly string[] =>
    pairs.filter(({ from, to }) => from.met === wasMet && to.met === isMet).map(({ to }) => to.criterion);
  const hasPoints = pairs.length > 0 && pairs.every(({ from, to }) => from.points !== null && to.points !== null);
  const pointsChange = hasPoints ? pairs.reduce((total, { from, to }) => total + (to.points ?? 0) - (from.points ?? 0), 0) : null;
  const [repaired, newlyNotMet] = [codes(false, true), codes(true, false)];
  const change = pointsChange ?? repaired.length - newlyNotMet.length;
  return {
    ...{ from: before.day, to: now.day, common: pairs.length, repaired, newlyNotMet, stillNotMet: codes(false, false), pointsChange },
    direction: pairs.length === 0 ? null : change > 0 ? "better" : change < 0 ? "worse" : "same",
  };
}
