import type { Outcome } from "../codebooks/outcomes.ts";
import { canonicalJson } from "../model/canonicalJson.ts";
import { rangeRefusal } from "../model/refusal.ts";
import type { Finding } from "./evaluate.ts";

/**
 * How the outcome of a rule moved (jak se zjištění pohnulo).
 *
 * - `newly-breached`, `no-longer-breached`: the last only where the rule is now met or does not apply
 * - `no-longer-decided`: undecidable now; a breach that nobody can see any more is not mended
 * - `newly-decided`: met or not applicable now, undecidable before
 * - `otherwise`: between met and not applicable
 */
export type FindingMove = "newly-breached" | "no-longer-breached" | "no-longer-decided" | "newly-decided" | "otherwise";

/** One rule and one subject. */
export interface JudgedSubject {
  readonly rule: string;
  readonly subject: string;
}

/** Findings that moved between two evaluations (která zjištění se pohnula), see {@link findingChanges}. Plain JSON. */
export interface FindingChanges {
  readonly method: "finding-changes@1";
  /** Pairs of rule and subject that were judged both times by the same version and parameters. */
  readonly compared: number;
  /** Of those the ones with another outcome, by rule and subject. */
  readonly moved: readonly (JudgedSubject & { readonly before: Outcome; readonly after: Outcome; readonly move: FindingMove })[];
  /** Judged both times, by another version or other limits, so that nothing follows. */
  readonly ruleChanged: readonly JudgedSubject[];
  readonly onlyBefore: readonly JudgedSubject[];
  readonly onlyAfter: readonly JudgedSubject[];
}

/**
 * Which findings moved (porovnání zjištění) between two days or between the present state and a what-if.
 *
 * Compares outcomes, not figures: a breach that became smaller is a breach still. Does not say why; see {@link indicatorChanges} for the causes.
 *
 * @param before - findings of one evaluation
 * @param after - findings of another one, by the same rules
 * @returns the record; the order of the findings changes nothing
 * @throws RangeError `finding-twice` when one list has two findings of one rule about one subject
 *
 * @example
 * const rest = { kind: "finding", version: 1, severity: "info", basis: "house", sources: [], parameters: {}, title: { cs: "", en: "" }, message: { cs: "", en: "" }, day: "2026-11-21", facts: {}, missing: [], why: null }
 * const seen = (subject, outcome) => ({ ...rest, rule: "plan/late", subject: { id: subject, cs: subject }, outcome })
 * const found = findingChanges([seen("a", "breached"), seen("b", "breached"), seen("c", "met")], [seen("a", "met"), seen("b", "undecidable"), seen("c", "met")])
 * found.moved.map(({ subject, move }) => [subject, move]) // => [["a", "no-longer-breached"], ["b", "no-longer-decided"]]
 * found.compared // => 3
 *
 * @see docs/methods/observations.md
 */
export function findingChanges(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  const [old, now] = [byPair(before), byPair(after)];
  const both = [...now].flatMap(([key, found]) => {
    const was = old.get(key);
    return was === undefined ? [] : [{ was, found }];
  });
  const alike = both.filter(({ was, found }) => isSameRule(was, found));
  return {
    method: "finding-changes@1",
    compared: alike.length,
    moved: alike.flatMap(({ was, found }) => {
      const { outcome: from } = was;
      const { outcome: to } = found;
      return from === to ? [] : [{ ...pairOf(found), before: from, after: to, move: moveOf(from, to) }];
    }),
    ruleChanged: both.filter(({ was, found }) => !isSameRule(was, found)).map(({ found }) => pairOf(found)),
    onlyBefore: [...old].filter(([key]) => !now.has(key)).map(([, found]) => pairOf(found)),
    onlyAfter: [...now].filter(([key]) => !old.has(key)).map(([, found]) => pairOf(found)),
  };
}

/** By rule and subject, in their order. */
function byPair(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const keyed = findings.map((found) => [JSON.stringify([found.rule, found.subject.id]), found] as const);
  const sorted = new Map(keyed.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  if (sorted.size === keyed.length) return sorted;
  const [twice = ""] = keyed.find(([key], i) => keyed.findIndex(([other]) => other === key) < i) ?? [];
  throw rangeRefusal("finding-twice", `findingChanges requires one finding of a rule about a subject, got two of ${twice}`);
}

const pairOf = ({ rule, subject }: Finding): JudgedSubject => ({ rule, subject: subject.id });

const isSameRule = (a: Finding, b: Finding): boolean =>
  a.version === b.version && canonicalJson(a.parameters) === canonicalJson(b.parameters);

function moveOf(before: Outcome, after: Outcome): FindingMove {
  if (after === "breached") return "newly-breached";
  if (after === "undecidable") return "no-longer-decided";
  if (before === "breached") return "no-longer-breached";
  return before === "undecidable" ? "newly-decided" : "otherwise";
}
