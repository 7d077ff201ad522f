import type { Outcome } from "../../codebooks/outcomes.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { type Finding, sortFindings } from "../evaluate.ts";

/** A verdict that is another one than before. */
export interface TurnedFinding {
  readonly finding: Finding;
  /** The outcome before; `null` where nobody judged. */
  readonly before: Outcome | null;
}

/** What changed between two evaluations (co je nového), see {@link newFindings}. */
export interface NewFindings {
  readonly kind: "new-findings";
  readonly method: "new-findings@1";
  /** Breached now, and not before. */
  readonly appeared: readonly TurnedFinding[];
  /** Breached before, and met now. */
  readonly mended: readonly Finding[];
  /** Breached before; now nobody can tell, or the rule no longer applies. */
  readonly lost: readonly TurnedFinding[];
  /** Breached before and now. */
  readonly still: readonly Finding[];
  /** Met now, and neither met nor breached before. */
  readonly clarified: readonly TurnedFinding[];
  /** Undecidable now, and neither undecidable nor breached before. */
  readonly unclear: readonly TurnedFinding[];
  /** Breached before, and not judged now: the rule or its subject is no longer there. */
  readonly gone: readonly Finding[];
  /** Rules judged now by another version than before: what turned may be the rule, not the world. */
  readonly changedRules: readonly string[];
}

const keyOf = ({ rule, subject }: Finding): string => `${rule}\u0000${subject.id}`;

function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (found.has(key))
      throw rangeRefusal(
        "finding-twice",
        `newFindings requires one finding of a rule on a subject, got two of ${finding.rule} on ${finding.subject.id}`,
      );
    found.set(key, finding);
  }
  return found;
}

/**
 * What changed since the last evaluation (nová zjištění): what appeared, was mended, lasts, can no longer be told.
 *
 * Findings are paired by rule and subject. What lasts is told apart from what is new, so that a weekly report need not repeat it.
 *
 * @param previous - findings of the last evaluation, of all outcomes
 * @param now - findings of this one
 * @returns the record, each list in the order of a report
 * @throws RangeError `finding-twice` where one evaluation has two findings of a rule on a subject
 *
 * @example
 * const base = { kind: "finding", rule: "own/x", version: 1, severity: "info", basis: "house", sources: [], parameters: {}, title: { cs: "x", en: "x" }, message: { cs: "x", en: "x" }, subject: { id: "a", cs: "A" }, day: "2026-01-31", facts: {}, missing: [], why: null }
 * newFindings([{ ...base, outcome: "met" }], [{ ...base, outcome: "breached" }]).appeared.map(({ before }) => before) // => ["met"]
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function newFindings(previous: readonly Finding[], now: readonly Finding[]): NewFindings {
  const before = byKey(previous);
  const known = byKey(now);
  const turned = sortFindings(now).map((finding) => ({ finding, before: before.get(keyOf(finding))?.outcome ?? null }));
  const rules = turned.filter(({ finding }) => {
    const old = before.get(keyOf(finding));
    return old !== undefined && old.version !== finding.version;
  });
  return {
    ...{ kind: "new-findings", method: "new-findings@1" },
    appeared: turned.filter(({ finding, before }) => finding.outcome === "breached" && before !== "breached"),
    mended: turned.filter(({ finding, before }) => finding.outcome === "met" && before === "breached").map(({ finding }) => finding),
    lost: turned.filter(
      ({ finding, before }) => (finding.outcome === "undecidable" || finding.outcome === "not-applicable") && before === "breached",
    ),
    still: turned.filter(({ finding, before }) => finding.outcome === "breached" && before === "breached").map(({ finding }) => finding),
    clarified: turned.filter(({ finding, before }) => finding.outcome === "met" && before !== "met" && before !== "breached"),
    unclear: turned.filter(({ finding, before }) => finding.outcome === "undecidable" && before !== "undecidable" && before !== "breached"),
    gone: sortFindings(previous.filter((finding) => finding.outcome === "breached" && !known.has(keyOf(finding)))),
    changedRules: [...new Set(rules.map(({ finding }) => finding.rule))].sort(),
  };
}
