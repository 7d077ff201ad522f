import type { Outcome } from "../../codebooks/outcomes.ts";
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
  /** Decided now for the first time, or no longer: met or undecidable on one side. */
  readonly clarified: readonly TurnedFinding[];
  /** Breached before, and not judged now: the rule or its subject is no longer there. */
  readonly gone: readonly Finding[];
  /** Rules judged now by another version than before: what turned may be the rule, not the world. */
  readonly changedRules: readonly string[];
}

const keyOf = ({ rule, subject }: Finding): string => `${rule}\u0000${subject.id}`;

/**
 * What changed since the last evaluation (nová zjištění): what appeared, was mended, lasts, can no longer be told.
 *
 * Findings are paired by rule and subject. What lasts is told apart from what is new, so that a weekly report need not repeat it.
 *
 * @param previous - findings of the last evaluation, of all outcomes
 * @param now - findings of this one
 * @returns the record, each list in the order of a report
 *
 * @example
 * const base = { kind: "finding", rule: "own/x", version: 1, severity: "info", basis: "house", sources: [], parameters: {}, title: { cs: "x", en: "x" }, message: { cs: "x", en: "x" }, subject: { id: "a", cs: "A" }, day: "2026-01-31", facts: {}, missing: [], why: null }
 * newFindings([{ ...base, outcome: "met" }], [{ ...base, outcome: "breached" }]).appeared.map(({ before }) => before) // => ["met"]
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function newFindings(previous: readonly Finding[], now: readonly Finding[]): NewFindings {
  const before = new Map(previous.map((finding) => [keyOf(finding), finding]));
  const known = new Set(now.map(keyOf));
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
    clarified: turned.filter(
      ({ finding, before }) =>
        (finding.outcome === "met" && before !== "met" && before !== "breached") ||
        (finding.outcome === "undecidable" && before !== "undecidable" && before !== "breached"),
    ),
    gone: sortFindings(previous.filter((finding) => finding.outcome === "breached" && !known.has(keyOf(finding)))),
    changedRules: [...new Set(rules.map(({ finding }) => finding.rule))].sort(),
  };
}
