import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type Finding } from "../../src/evaluation/evaluate.ts";
import { missingSummary } from "../../src/evaluation/missingSummary.ts";
import type { MissingFigure, Rule, RuleSubject } from "../../src/evaluation/rule.ts";

const day = "2026-11-21";
const subject = (id: string): RuleSubject => ({ id, cs: id });
const figure = (changes: Partial<MissingFigure> = {}): MissingFigure => ({
  figure: "registered-services",
  cs: "registrované služby",
  en: "registered services",
  subject: "orp/6201",
  reason: "not-asked",
  source: "mpsv-rpss",
  ...changes,
});
const waiting = (id: string, missing: readonly MissingFigure[]): Rule<RuleSubject> => ({
  id,
  version: 1,
  severity: "info",
  basis: "house",
  sources: [],
  parameters: {},
  title: { cs: id, en: id },
  message: { cs: id, en: id },
  judge: () => ({ outcome: "undecidable", missing }),
});
const findings = (rules: readonly Rule<RuleSubject>[], subjects = ["orp/6201"]): readonly Finding[] =>
  evaluate(rules, subjects.map(subject), { day });

describe("missingSummary", () => {
  it("29 types that wait for the register are one line with a count", () => {
    const types = Array.from({ length: 29 }, (_, i) =>
      waiting(`capacity/${i}`, [figure({ because: i < 20 ? { cs: "a", en: "a" } : { cs: "b", en: "b" } })]),
    );
    expect(missingSummary(findings(types))).toEqual([
      {
        kind: "missing-summary",
        figure: "registered-services",
        cs: "registrované služby",
        en: "registered services",
        reason: "not-asked",
        source: "mpsv-rpss",
        subjects: ["orp/6201"],
        verdicts: 29,
        because: [
          { cs: "a", en: "a", verdicts: 20 },
          { cs: "b", en: "b", verdicts: 9 },
        ],
      },
    ]);
  });

  it("only what is undecidable counts", () => {
    const decided: Rule<RuleSubject> = { ...waiting("a/x", []), judge: () => ({ outcome: "met", facts: {} }) };
    expect(missingSummary(findings([decided]))).toEqual([]);
    expect(missingSummary([])).toEqual([]);
  });

  it("another reason or another source is another line: that decides whom to call", () => {
    const rules = [waiting("a/x", [figure()]), waiting("a/y", [figure({ reason: "refused" })]), waiting("a/z", [figure({ source: null })])];
    expect(missingSummary(findings(rules))).toHaveLength(3);
  });

  it("a verdict that waits for two figures stands in both lines, once in each", () => {
    const both = waiting("a/x", [figure(), figure({ figure: "other" }), figure({ subject: "cr" })]);
    const summary = missingSummary(findings([both]));
    expect(summary.map(({ figure: id, verdicts, subjects }) => [id, verdicts, subjects])).toEqual([
      ["other", 1, ["orp/6201"]],
      ["registered-services", 1, ["cr", "orp/6201"]],
    ]);
  });

  it("the most wanted comes first", () => {
    const rules = [
      waiting("a/x", [figure({ figure: "a" })]),
      waiting("a/y", [figure({ figure: "b" })]),
      waiting("a/z", [figure({ figure: "b" })]),
    ];
    expect(missingSummary(findings(rules)).map(({ figure: id, verdicts }) => [id, verdicts])).toEqual([
      ["b", 2],
      ["a", 1],
    ]);
  });

  it("one figure of many municipalities is one line with all of them, sorted", () => {
    const rules = [waiting("a/x", [figure()])];
    const towns = ["obec/3", "obec/1", "obec/2"];
    const all = towns.flatMap((town) => findings([waiting("a/x", [figure({ subject: town })])], [town]));
    expect(missingSummary(all)).toMatchObject([{ subjects: ["obec/1", "obec/2", "obec/3"], verdicts: 3 }]);
    expect(missingSummary(findings(rules, towns))).toMatchObject([{ subjects: ["orp/6201"], verdicts: 3 }]);
  });

  it("the order of findings changes nothing", () => {
    const any = fc.record({
      figure: fc.constantFrom("a", "b"),
      reason: fc.constantFrom("not-asked", "refused"),
      source: fc.constantFrom(null, "mpsv-rpss"),
      because: fc.constantFrom({ cs: "a", en: "a" }, { cs: "b", en: "b" }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (some) => {
        const all = some.flatMap((one, i) => findings([waiting(`a/${i}`, [figure(one as Partial<MissingFigure>)])]));
        expect(missingSummary(all.toReversed())).toEqual(missingSummary(all));
      }),
    );
  });
});
