import { canonicalJson } from "../model/canonicalJson.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanMeasure } from "../model/plan/planMeasure.ts";
import type { RecordKey } from "../model/recordKey.ts";
import { compareKeys } from "./compareKeys.ts";

/** What is in one plan and not in the other, and what changed (rozdíl seznamů). */
export interface ListDiff {
  readonly added: readonly RecordKey[];
  readonly removed: readonly RecordKey[];
  /** Records that are in both, under which id in each, and which of their properties differ. */
  readonly changed: readonly { readonly before: RecordKey; readonly after: RecordKey; readonly fields: readonly string[] }[];
}

/** What differs between two plans (rozdíl plánů). */
export interface PlanDiff {
  readonly kind: "plan-diff";
  readonly method: "plan-diff@1";
  readonly before: RecordKey;
  readonly after: RecordKey;
  /** Properties of the plan itself that differ: `period`, `vision`, `approvers`… */
  readonly fields: readonly string[];
  readonly priorities: ListDiff;
  readonly goals: ListDiff;
  readonly measures: ListDiff;
  readonly bodies: ListDiff;
  /** Target groups of measures and of bodies, codes. */
  readonly targetGroups: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

const OWN_FIELDS = [
  ...([
    "level",
    "territory",
    "municipalities",
    "title",
    "period",
    "previous",
    "owner",
    "implementers",
    "approvers",
    "vision",
    "themes",
  ] as const),
] as const;

/** The part of a plan that {@link planDiff} reads. */
export type ComparedPlan = Pick<Plan, "id" | (typeof OWN_FIELDS)[number] | "priorities" | "measures" | "bodies">;

/** How measures of two plans are paired. */
export interface PlanDiffOptions {
  /**
   * By `follows` of the later plan, or by ids.
   * @default "follows" where the later plan follows the earlier one and some of its measures says what it follows, "ids" otherwise
   */
  readonly pairBy?: "follows" | "ids";
}

/**
 * What differs between two plans, or two versions of one (rozdíl plánů): properties, priorities, goals, measures, bodies, target groups.
 *
 * Of measures the card is compared; assessments, readings and money spent are not, they belong to fulfilment. Numbers of measures are given
 * anew in every plan: measures of a later plan are paired by what they follow, where they say so. The order of records changes nothing, nor does the order of lists.
 *
 * @param before - the earlier plan
 * @param after - the later one
 * @param options - how measures are paired
 * @returns what was added, removed and changed, by id; everything empty for a plan and itself
 *
 * @example
 * const second = plan({ id: "p-2010", level: "obec", territory: "obec/581283", title: "Plán", period: { from: "2010-01-01", to: "2012-01-01" }, priorities: [{ id: "1", title: "Senioři", goals: [] }] })
 * const third = { ...second, id: "p-2013", period: { from: "2013-01-01", to: "2017-01-01" }, priorities: [{ id: "1", title: "Senioři a lidé s postižením", goals: [] }, { id: "2", title: "Rodiny", goals: [] }] }
 * const found = planDiff(second, third)
 * found.fields // => ["period"]
 * found.priorities // => { added: ["2"], removed: [], changed: [{ before: "1", after: "1", fields: ["title"] }] }
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function planDiff(before: ComparedPlan, after: ComparedPlan, options: PlanDiffOptions = {}): PlanDiff {
  const measuresBefore = before.measures.map(cardOf);
  const measuresAfter = after.measures.map(cardOf);
  const anyFollows = after.previous === before.id && after.measures.some(({ follows }) => follows !== null);
  const byFollows = (options.pairBy ?? (anyFollows ? "follows" : "ids")) === "follows";
  const follows = new Map(after.measures.map((measure) => [measure.id, measure.follows]));
  const earlier = (id: RecordKey) => (byFollows ? (follows.get(id) ?? null) : id);
  const goals = (plan: ComparedPlan) => plan.priorities.flatMap((one) => one.goals.map((goal) => ({ ...goal, priority: one.id })));
  const headings = (plan: ComparedPlan) => plan.priorities.map(({ id, title }) => ({ id, title }));
  const [groupsBefore, groupsAfter] = [groupsOf(before), groupsOf(after)];
  return {
    ...{ kind: "plan-diff", method: "plan-diff@1", before: before.id, after: after.id },
    fields: OWN_FIELDS.filter((field) => textOf(before[field]) !== textOf(after[field])),
    priorities: listDiff(headings(before), headings(after)),
    goals: listDiff(goals(before), goals(after)),
    measures: listDiff(measuresBefore, measuresAfter, earlier),
    bodies: listDiff(before.bodies ?? [], after.bodies ?? []),
    targetGroups: {
      added: [...groupsAfter].filter((group) => !groupsBefore.has(group)).sort(),
      removed: [...groupsBefore].filter((group) => !groupsAfter.has(group)).sort(),
    },
  };
}

interface Keyed {
  readonly id: RecordKey;
}

/** The card of a measure, without what happens to it while the plan runs. */
function cardOf(measure: PlanMeasure): Keyed {
  const { assessments: _assessments, spending: _spending, follows: _follows, knownAt: _knownAt, targets, ...card } = measure;
  return { ...card, targets: targets.map(({ readings: _readings, ...target }) => target) } as Keyed;
}

function listDiff<Item extends Keyed>(
  before: readonly Item[],
  after: readonly Item[],
  earlier: (id: RecordKey) => RecordKey | null = (id) => id,
): ListDiff {
  const byId = new Map(before.map((one) => [one.id, one]));
  const kept = new Set<RecordKey>();
  const added: RecordKey[] = [];
  const changed: { before: RecordKey; after: RecordKey; fields: readonly string[] }[] = [];
  for (const one of after) {
    const id = earlier(one.id);
    const old = id === null ? undefined : byId.get(id);
    if (old === undefined) {
      added.push(one.id);
      continue;
    }
    kept.add(old.id);
    const fields = fieldsThatDiffer(old, one);
    if (fields.length > 0) changed.push({ before: old.id, after: one.id, fields });
  }
  const removed = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  return {
    added: added.sort(compareKeys),
    removed: removed.sort(compareKeys),
    changed: changed.sort((a, b) => compareKeys(a.after, b.after) || compareKeys(a.before, b.before)),
  };
}

function fieldsThatDiffer(a: object, b: object): readonly string[] {
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const names = [...new Set([...one.keys(), ...other.keys()])].filter((name) => name !== "id").sort();
  return names.filter((name) => textOf(one.get(name)) !== textOf(other.get(name)));
}

/** Two lists of the same things in another order read the same. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).sort().join()}]`;
  if (typeof value !== "object" || value === null) return canonicalJson(value ?? null);
  const members = Object.entries(value).map(([name, member]) => `${canonicalJson(name)}:${textOf(member)}`);
  return `{${members.sort().join()}}`;
}

function groupsOf({ measures, bodies }: ComparedPlan): ReadonlySet<string> {
  return new Set([...measures, ...(bodies ?? [])].flatMap(({ targetGroups }) => targetGroups ?? []));
}
