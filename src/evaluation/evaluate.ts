import type { Outcome } from "../codebooks/outcomes.ts";
import type { RuleBasis } from "../codebooks/ruleBases.ts";
import { type Severity, severities } from "../codebooks/severities.ts";
import type { AnySource } from "../codebooks/sources.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { type Day, day } from "../model/day.ts";
import { isRefusal, rangeRefusal } from "../model/refusal.ts";
import type { FindingFact, MissingFigure, Rule, RuleSubject, Verdict } from "./rule.ts";

/** What one rule found about one subject (zjištění): plain JSON with all that a sentence needs. */
export interface Finding {
  readonly kind: "finding";
  readonly rule: string;
  readonly version: number;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly sources: readonly AnySource[];
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly title: Bilingual;
  readonly message: Bilingual;
  readonly subject: RuleSubject;
  /** The day as of which was judged. */
  readonly day: Day;
  readonly outcome: Outcome;
  readonly facts: Readonly<Record<string, FindingFact>>;
  /** What an undecidable verdict waits for; empty otherwise. */
  readonly missing: readonly MissingFigure[];
  /** Why a rule does not apply; `null` otherwise. */
  readonly why: Bilingual | null;
}

const OUTCOMES: readonly Outcome[] = ["breached", "undecidable", "met", "not-applicable"];

/**
 * Judge subjects by rules (vyhodnocení pravidel): one finding for every rule and subject, none of them implied.
 *
 * A refusal inside a rule makes its finding undecidable with the words of the refusal; it never stops the others.
 *
 * @param rules - rules for this kind of subject
 * @param subjects - whom to judge
 * @param options.day - the day as of which is judged
 * @returns findings sorted by outcome (breached first), severity, rule and subject; the order of the input changes nothing
 * @throws RangeError `day-invalid`, `day-differs` when a subject was observed as of another day, `rule-twice`, `subject-twice`
 *
 * @example
 * const late = {
 *   id: "plan/late", version: 1, severity: "info", basis: "house", sources: [], parameters: {}, title: { cs: "zpoždění", en: "delay" },
 *   message: { cs: "Zpoždění.", en: "Late." }, judge: (plan) => ({ outcome: plan.late ? "breached" : "met", facts: {} }),
 * }
 * evaluate([late], [{ id: "a", cs: "A", late: true }, { id: "b", cs: "B", late: false }], { day: "2026-11-21" }).map((finding) => finding.outcome)
 * // => ["breached", "met"]
 */
export function evaluate<S extends RuleSubject>(
  rules: readonly Rule<S>[],
  subjects: readonly S[],
  options: { readonly day: Day },
): readonly Finding[] {
  day(options.day);
  unique(
    "rule-twice",
    rules.map((rule) => rule.id),
  );
  unique(
    "subject-twice",
    subjects.map((subject) => subject.id),
  );
  for (const subject of subjects)
    if ("day" in subject && subject.day !== options.day)
      throw rangeRefusal("day-differs", `evaluate requires subjects as of ${options.day}, got ${subject.id} as of ${String(subject.day)}`);
  return sortFindings(rules.flatMap((rule) => subjects.map((subject) => finding(rule, subject, options.day))));
}

/**
 * Findings in the order of a report: breached first, then undecidable, met and not applicable; by severity, rule and subject.
 *
 * @param findings - of any rules and subjects
 * @returns a sorted copy
 *
 * @example
 * sortFindings([]) // => []
 */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const severity = (code: Severity): number => severities.findIndex((entry) => entry.code === code);
  return findings.toSorted(
    (a, b) =>
      OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
      severity(a.severity) - severity(b.severity) ||
      compare(a.rule, b.rule) ||
      compare(a.subject.id, b.subject.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function unique(code: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw rangeRefusal(code, `evaluate requires each id once, got ${id} twice`);
    seen.add(id);
  }
}

function finding<S extends RuleSubject>(rule: Rule<S>, subject: S, on: Day): Finding {
  const { id, version, severity, basis, sources, parameters, title, message } = rule;
  const verdict = judged(rule, subject);
  return {
    kind: "finding",
    rule: id,
    version,
    severity,
    basis,
    sources,
    parameters,
    title,
    message,
    subject: { id: subject.id, cs: subject.cs },
    day: on,
    outcome: verdict.outcome,
    facts: "facts" in verdict ? verdict.facts : {},
    missing: "missing" in verdict ? verdict.missing : [],
    why: "why" in verdict ? verdict.why : null,
  };
}

function judged<S extends RuleSubject>(rule: Rule<S>, subject: S): Verdict {
  try {
    return rule.judge(subject);
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    const because = { cs: refusal.message, en: refusal.message };
    const names = { cs: "výpočet byl odmítnut", en: "the computation was refused" };
    return {
      outcome: "undecidable",
      missing: [{ figure: rule.id, ...names, subject: subject.id, reason: "invalid-input", source: null, because }],
    };
  }
}
