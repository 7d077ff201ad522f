import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomes } from "../../src/codebooks/outcomes.ts";
import { severities } from "../../src/codebooks/severities.ts";
import { evaluate, type Finding, sortFindings } from "../../src/evaluation/evaluate.ts";
import type { Rule, RuleSubject, Verdict } from "../../src/evaluation/rule.ts";
import { rangeRefusal, typeRefusal } from "../../src/model/refusal.ts";

interface Plan extends RuleSubject {
  readonly verdict: Verdict["outcome"];
}

const day = "2026-11-21";
const plan = (id: string, verdict: Verdict["outcome"] = "met"): Plan => ({ id, cs: id.toUpperCase(), verdict });
const missing = { figure: "x", subject: "a", reason: "not-asked", source: null, cs: "údaj", en: "figure" } as const;
const verdicts: Readonly<Record<Verdict["outcome"], Verdict>> = {
  met: { outcome: "met", facts: { n: { value: 0, unit: "points" } } },
  breached: { outcome: "breached", facts: { n: { value: 3, unit: "points" } } },
  undecidable: { outcome: "undecidable", missing: [missing] },
  "not-applicable": { outcome: "not-applicable", why: { cs: "plán není", en: "no plan" } },
};
const rule = (id: string, changes: Partial<Rule<Plan>> = {}): Rule<Plan> => ({
  id,
  version: 1,
  severity: "info",
  basis: "house",
  sources: [],
  parameters: { limit: 1 },
  title: { cs: "zpoždění", en: "delay" },
  message: { cs: "zpoždění {n}", en: "late by {n}" },
  judge: (subject) => verdicts[subject.verdict],
  ...changes,
});
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("evaluate", () => {
  it.each(Object.keys(verdicts) as Verdict["outcome"][])("a verdict %s becomes a finding with all that a sentence needs", (outcome) => {
    const [finding, ...others] = evaluate([rule("plan/late")], [plan("a", outcome)], { day });
    const verdict = verdicts[outcome];
    expect(others).toEqual([]);
    expect(finding).toEqual({
      kind: "finding",
      rule: "plan/late",
      version: 1,
      severity: "info",
      basis: "house",
      sources: [],
      parameters: { limit: 1 },
      title: { cs: "zpoždění", en: "delay" },
      message: { cs: "zpoždění {n}", en: "late by {n}" },
      subject: { id: "a", cs: "A" },
      day,
      outcome,
      facts: "facts" in verdict ? verdict.facts : {},
      missing: "missing" in verdict ? verdict.missing : [],
      why: "why" in verdict ? verdict.why : null,
    });
  });

  it("one finding for every rule and subject, none of them implied", () => {
    const findings = evaluate([rule("a/x"), rule("a/y")], [plan("a"), plan("b"), plan("c")], { day });
    expect(findings.map(({ rule: id, subject }) => `${id} ${subject.id}`)).toEqual(["a/x a", "a/x b", "a/x c", "a/y a", "a/y b", "a/y c"]);
    expect(evaluate([], [plan("a")], { day })).toEqual([]);
    expect(evaluate([rule("a/x")], [], { day })).toEqual([]);
  });

  it("takes of the subject no more than its id and name", () => {
    const [finding] = evaluate([rule("a/x")], [{ ...plan("a"), secret: "no free text in exports" } as Plan], { day });
    expect(Object.keys(finding?.subject ?? {})).toEqual(["id", "cs"]);
  });

  it.each([
    ["a RangeError", rangeRefusal("count-negative", "share requires counts of at least 0, got -1")],
    ["a TypeError", typeRefusal("not-a-number", "exactSum requires numbers, got string")],
  ])("%s of this library makes one finding undecidable with its words, and stops no other", (_, refusal) => {
    const throwing = rule("a/x", {
      judge: (subject) => {
        if (subject.id === "b") throw refusal;
        return verdicts.met;
      },
    });
    const findings = evaluate([throwing, rule("a/y")], [plan("a"), plan("b")], { day });
    expect(findings.map(({ outcome }) => outcome)).toEqual(["undecidable", "met", "met", "met"]);
    expect(findings[0]).toMatchObject({
      subject: { id: "b" },
      missing: [
        { reason: "invalid-input", cs: "výpočet byl odmítnut", because: { cs: refusal.message, en: refusal.message }, subject: "b" },
      ],
    });
  });

  it("an accident is not hidden", () => {
    const broken = rule("a/x", { judge: () => (undefined as unknown as { x: Verdict }).x });
    expect(() => evaluate([broken], [plan("a")], { day })).toThrow(TypeError);
  });

  it("refuses one rule twice, one subject twice, and a day that is none", () => {
    expect(() => evaluate([rule("a/x"), rule("a/x")], [plan("a")], { day })).toThrow(refused("rule-twice"));
    expect(() => evaluate([rule("a/x")], [plan("a"), plan("a")], { day })).toThrow(refused("subject-twice"));
    expect(() => evaluate([rule("a/x")], [plan("a")], { day: "21. 11. 2026" })).toThrow(refused("day-invalid"));
  });
});

describe("sortFindings", () => {
  it("breached first, then undecidable, met and not applicable; critical before warning before info; then rule and subject", () => {
    const rules = [rule("b/x", { severity: "info" }), rule("a/y", { severity: "critical" }), rule("a/x", { severity: "warning" })];
    const findings = evaluate(
      rules,
      [plan("b", "breached"), plan("a", "breached"), plan("c", "not-applicable"), plan("d", "undecidable"), plan("e")],
      {
        day,
      },
    );
    expect(findings.map(({ outcome, severity, subject }) => `${outcome} ${severity} ${subject.id}`)).toEqual([
      "breached critical a",
      "breached critical b",
      "breached warning a",
      "breached warning b",
      "breached info a",
      "breached info b",
      "undecidable critical d",
      "undecidable warning d",
      "undecidable info d",
      "met critical e",
      "met warning e",
      "met info e",
      "not-applicable critical c",
      "not-applicable warning c",
      "not-applicable info c",
    ]);
  });

  it("knows every outcome and severity of the codebooks", () => {
    expect(outcomes.map(({ code }) => code).toSorted()).toEqual(Object.keys(verdicts).toSorted());
    expect(severities.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  it("sorts by code points, the same in every locale, and leaves its input as it was", () => {
    const findings = evaluate([rule("a/x")], [plan("č"), plan("d"), plan("c"), plan("Z")], { day });
    expect(findings.map(({ subject }) => subject.id)).toEqual(["Z", "c", "d", "č"]);
    const turned: readonly Finding[] = Object.freeze(findings.toReversed());
    expect(sortFindings(turned)).toEqual(findings);
  });

  it("the order of rules and subjects changes nothing", () => {
    const plans = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1 }), verdict: fc.constantFrom(...(Object.keys(verdicts) as Verdict["outcome"][])) }),
      { selector: ({ id }) => id },
    );
    const rules = fc.uniqueArray(
      fc.record({ id: fc.constantFrom("a/x", "a/y", "b/x"), severity: fc.constantFrom("critical", "warning", "info") }),
      {
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(plans, rules, (some, of) => {
        const subjects = some.map(({ id, verdict }) => plan(id, verdict));
        const made = of.map(({ id, severity }) => rule(id, { severity: severity as "info" }));
        const findings = evaluate(made, subjects, { day });
        expect(evaluate(made.toReversed(), subjects.toReversed(), { day })).toEqual(findings);
        expect(sortFindings(findings.toReversed())).toEqual(findings);
        expect(findings).toHaveLength(made.length * subjects.length);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
    );
  });
});
