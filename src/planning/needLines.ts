import type { Day } from "../model/day.ts";
import { exactSum } from "../model/exactSum.ts";
import type { Need } from "../model/need.ts";
import type { RecordKey } from "../model/recordKey.ts";
import type { Territory } from "../model/territory.ts";
import type { NeedLine, NeedSummary } from "./needLine.ts";

const NONE = { open: 0, "in-plan": 0, met: 0, declined: 0, unknown: 0 } as const;

/** Needs recorded by a day in a territory, and how many of them name no place. @internal */
export interface NeedsHere {
  readonly lines: readonly NeedLine[];
  readonly unplaced: number;
}

/**
 * Needs of a territory, the same of one target group, type and form together.
 *
 * People of different municipalities are different people; of one municipality several records may speak of the same ones. So at least:
 * the sum over municipalities of the largest record; at most: the sum of all. A record that names no place is taken as one of here.
 *
 * @internal
 */
export function needLines(needs: readonly Need[], here: Pick<Territory, "municipalities">, day: Day): NeedsHere {
  const inside = here.municipalities === null ? null : new Set<string>(here.municipalities);
  const seen = needs.filter(
    ({ recordedOn, municipality }) =>
      (recordedOn === null || recordedOn <= day) && (municipality === null || inside === null || inside.has(`obec/${municipality}`)),
  );
  const groups = new Map<string, Need[]>();
  for (const need of seen) {
    const id = needId(need);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [need]);
    else group.push(need);
  }
  const lines = [...groups].map(([id, group]): NeedLine => {
    const [{ targetGroup, serviceType, form }] = group as [Need, ...Need[]];
    const people = group.flatMap((need) => (isPeople(need.people) ? [need.people] : []));
    const answers: Record<keyof NeedLine["answers"], number> = { ...NONE };
    for (const { answer } of group) answers[answer ?? "unknown"] += 1;
    return {
      ...{ id, targetGroup, serviceType, form, records: group.length, recordsWithPeople: people.length },
      people: { low: atLeast(group), high: people.length < group.length ? null : exactSum(people.map(({ max }) => max)) },
      acute: group.filter(({ acute }) => acute === true).length,
      answers,
      measures: measuresOf(group),
    };
  });
  return { lines: sorted(lines), unplaced: seen.filter(({ municipality }) => municipality === null).length };
}

/**
 * Groups of needs from elsewhere as lines; what is not known stays so.
 *
 * @internal
 */
export function needLinesOfGroups(groups: readonly NeedSummary[]): readonly NeedLine[] {
  const lines = groups.map((group): NeedLine => {
    const { targetGroup, serviceType, form = null, records = 0, people = { low: 0, high: null }, acute = 0, measures = null } = group;
    const { id = needId({ targetGroup, serviceType, form }), recordsWithPeople = people.high === null ? 0 : records } = group;
    const answers = { ...NONE, ...(group.answers ?? { unknown: records }) };
    return { id, targetGroup, serviceType, form, records, recordsWithPeople, people, acute, answers, measures };
  });
  return sorted(lines);
}

const needId = ({ targetGroup, serviceType, form }: Pick<Need, "targetGroup" | "serviceType" | "form">): string =>
  [targetGroup, serviceType, form].map((part) => part ?? "-").join("/");

const isPeople = (people: Need["people"]): people is { readonly min: number; readonly max: number } =>
  people !== null && Number.isFinite(people.min) && Number.isFinite(people.max) && people.min >= 0 && people.max >= people.min;

/** Measures that the records name; `null` when none does. A need that was not taken up has none. */
function measuresOf(group: readonly Need[]): readonly RecordKey[] | null {
  const named = group.flatMap(({ measure, answer }) => (answer === "declined" ? [] : (measure ?? [])));
  return named.length === 0 ? null : [...new Set(named)].sort();
}

function atLeast(group: readonly Need[]): number {
  const most = new Map<string | null, number>();
  for (const { municipality, people } of group)
    if (isPeople(people)) most.set(municipality, Math.max(most.get(municipality) ?? 0, people.min));
  const placed = exactSum([...most].flatMap(([municipality, people]) => (municipality === null ? [] : [people])));
  return Math.max(placed, most.get(null) ?? 0) + 0;
}

const sorted = (lines: readonly NeedLine[]): readonly NeedLine[] => lines.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
