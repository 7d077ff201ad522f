import type { Reason } from "../../codebooks/absenceReasons.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/** How one member of a sum changed: it came, it ended, or it has more, less or the same as before. */
export type ContributionKind = "opened" | "closed" | "grew" | "shrank" | "unchanged";

/** What one member, most often a service, adds to the change of a sum. */
export interface Contribution {
  readonly key: string;
  readonly kind: ContributionKind;
  /** `null` when it was not there yet. */
  readonly before: number | null;
  /** `null` when it is no longer there. */
  readonly after: number | null;
  readonly change: number;
}

/** A change of a sum, member by member. */
export interface ContributionsToChange {
  readonly method: "contributions-to-change@1";
  readonly before: number | null;
  readonly after: number | null;
  /** Exact sum of the contributions. */
  readonly change: number | null;
  /** Exact sums of the contributions of each kind. */
  readonly opened: number | null;
  readonly closed: number | null;
  readonly grew: number | null;
  readonly shrank: number | null;
  /** Members that are known, the largest change first, then by key. */
  readonly contributions: readonly Contribution[];
  readonly reason: Reason | null;
  /** Members whose figure is unknown in one of the states. */
  readonly missing: readonly string[];
}

/** Figures by key; no key means that the member was not there, `null` that its figure is unknown. */
type Members = Readonly<Record<string, number | null>>;

/**
 * Change of a sum by its members (příspěvky ke změně): which services opened, closed, grew or shrank, and by how much.
 *
 * A key that is in one state only opened or closed; a key with an unknown figure leaves the change unknown, and it is named. A member with 0
 * before is one that grew, not one that opened. A service that was registered anew under another id looks closed and opened: join such ids first.
 *
 * @param input.before - figures by key, first state
 * @param input.after - figures by key, second state
 * @returns the record; sums are `null` with `not-known-to-source` when a figure is unknown
 * @throws RangeError `not-finite`, `sum-overflow`
 *
 * @example
 * const found = contributionsToChange({ before: { a: 30, b: 12, c: 8 }, after: { a: 35, c: 8, d: 20 } });
 * [found.before, found.after, found.change, found.opened, found.closed, found.grew, found.shrank] // => [50, 63, 13, 20, -12, 5, 0]
 * found.contributions.map(({ key, kind, change }) => [key, kind, change]) // => [["d", "opened", 20], ["b", "closed", -12], ["a", "grew", 5], ["c", "unchanged", 0]]
 * contributionsToChange({ before: { a: 30 }, after: { a: null } }).missing // => ["a"]
 *
 * @see docs/methods/rates.md
 * @category Decomposition
 */
export function contributionsToChange(input: { readonly before: Members; readonly after: Members }): ContributionsToChange {
  const names = [...new Set([...Object.keys(input.before), ...Object.keys(input.after)])].sort();
  const missing: string[] = [];
  const known: Omit<Contribution, "change" | "kind">[] = [];
  for (const key of names) {
    const [before, after] = [figureOf(input.before, key), figureOf(input.after, key)];
    if (before === null || after === null) missing.push(key);
    else known.push({ key, before: before ?? null, after: after ?? null });
  }
  const contributions = known.map((one): Contribution => ({ ...one, kind: kindOf(one), change: (one.after ?? 0) - (one.before ?? 0) }));
  const of = (kind: ContributionKind): number => exactSum(contributions.flatMap((one) => (one.kind === kind ? [one.change] : [])));
  const change = exactSum(contributions.map((one) => one.change));
  const sorted = contributions.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.key < b.key ? -1 : 1));
  const head = { method: "contributions-to-change@1", contributions: sorted, missing } as const;
  if (missing.length > 0) {
    const nothing = { before: null, after: null, change: null, opened: null, closed: null, grew: null, shrank: null };
    return { ...head, ...nothing, reason: "not-known-to-source" };
  }
  const kinds = { opened: of("opened"), closed: of("closed"), grew: of("grew"), shrank: of("shrank") };
  return {
    ...head,
    before: exactSum(known.map(({ before }) => before ?? 0)),
    after: exactSum(known.map(({ after }) => after ?? 0)),
    change,
    ...kinds,
    reason: null,
  };
}

/** The figure of a member; `undefined` when it is not there. */
function figureOf(members: Members, key: string): number | null | undefined {
  const figure = Object.hasOwn(members, key) ? members[key] : undefined;
  if (figure === undefined || figure === null || Number.isFinite(figure))
    return figure === undefined || figure === null ? figure : figure + 0;
  throw rangeRefusal("not-finite", `contributionsToChange requires finite figures, got ${figure} of ${key}`);
}

function kindOf({ before, after }: Pick<Contribution, "before" | "after">): ContributionKind {
  if (before === null) return "opened";
  if (after === null) return "closed";
  return after > before ? "grew" : after < before ? "shrank" : "unchanged";
}
