import { type Day, day, dayNumber } from "../../model/day.ts";
import type { FindingResponse } from "../../model/rules/findingResponse.ts";
import { type Finding, sortFindings } from "../evaluate.ts";

/** A breached rule that nobody has answered (zjištění bez odpovědi). */
export interface UnansweredFinding {
  readonly finding: Finding;
  /** Day of the first evaluation of those at hand since which nobody has shown that it is not: a verdict that is undecidable ends nothing. */
  readonly since: Day;
  /** How long it has waited [day]. */
  readonly days: number;
  /** Nobody responded; somebody did, but without the reason that a refusal needs, or the measure that a measure needs. */
  readonly why: "no-response" | "refusal-without-reason" | "measure-not-named";
}

/**
 * Breached rules without an answer (zjištění bez odpovědi), the longest waiting first. An answer is a measure, a change of the plan, or a refusal
 * with its reason; one given before the rule was breached answers nothing.
 *
 * @param findings - of the evaluation of the day, and of earlier ones: from them it is known since when
 * @param responses - what was decided, as known on the day
 * @param options.day - the day
 * @returns what waits; findings of later days are not seen
 * @throws RangeError `day-invalid`
 *
 * @example
 * const found = { kind: "finding", rule: "own/x", version: 1, severity: "info", basis: "house", sources: [], parameters: {}, title: { cs: "x", en: "x" }, message: { cs: "x", en: "x" },
 *   subject: { id: "orp/6201", cs: "Blansko" }, day: "2026-01-31", outcome: "breached", facts: {}, missing: [], why: null }
 * const refusal = { rule: "own/x", subject: "orp/6201", kind: "refusal", measure: null, reason: null, body: "ridici-skupina", on: "2026-02-10", knownAt: "2026-02-12" }
 * unanswered([found], [], { day: "2026-03-02" })[0].days // => 30
 * unanswered([found], [refusal], { day: "2026-03-02" })[0].why // => "refusal-without-reason"
 * unanswered([found], [{ ...refusal, reason: "není v působnosti obce" }], { day: "2026-03-02" }) // => []
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function unanswered(
  findings: readonly Finding[],
  responses: readonly FindingResponse[],
  options: { readonly day: Day },
): readonly UnansweredFinding[] {
  const today = day(options.day);
  const runs = new Map<string, Finding[]>();
  // Within a day a breach comes last: it is not made good by another finding of that day.
  for (const finding of sortFindings(findings)
    .toReversed()
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    if (finding.day > today || finding.outcome === "undecidable") continue;
    const key = `${finding.rule}\u0000${finding.subject.id}`;
    if (finding.outcome !== "breached") runs.delete(key);
    else runs.set(key, [...(runs.get(key) ?? []), finding]);
  }
  const waiting = [...runs.values()].flatMap((run): readonly UnansweredFinding[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const why = waitsFor(last, first.day, responses, today);
    return why === null ? [] : [{ finding: last, since: first.day, days: dayNumber(today) - dayNumber(first.day), why }];
  });
  const order = new Map(sortFindings(waiting.map(({ finding }) => finding)).map((finding, at) => [finding, at]));
  return waiting.sort((a, b) => b.days - a.days || (order.get(a.finding) ?? 0) - (order.get(b.finding) ?? 0));
}

function waitsFor(finding: Finding, since: Day, responses: readonly FindingResponse[], today: Day): UnansweredFinding["why"] | null {
  const own = responses.filter(
    ({ rule, subject, on, knownAt }) =>
      rule === finding.rule && subject === finding.subject.id && on >= since && on <= today && knownAt <= today,
  );
  if (own.length === 0) return "no-response";
  const whys = own.map(({ kind, measure, reason }) => {
    if (kind === "refusal") return (reason ?? "").trim() === "" ? ("refusal-without-reason" as const) : null;
    return kind === "measure" && measure === null ? ("measure-not-named" as const) : null;
  });
  return whys.includes(null) ? null : whys.includes("refusal-without-reason") ? "refusal-without-reason" : "measure-not-named";
}
