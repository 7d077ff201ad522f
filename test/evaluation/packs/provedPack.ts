import { describe, expect, it } from "vitest";
import { fields } from "../../../src/codebooks/fields.ts";
import { sources } from "../../../src/codebooks/sources.ts";
import { clauseCoverage } from "../../../src/evaluation/judging/clauseCoverage.ts";
import { figuresOfExample, ruleOfExample, targetOfExample } from "../../../src/evaluation/judging/figuresOfExample.ts";
import { findingAt } from "../../../src/evaluation/judging/findingAt.ts";
import { judgedRule } from "../../../src/evaluation/judging/judgedRule.ts";
import type { RuleFinding } from "../../../src/evaluation/judging/ruleFinding.ts";
import { fieldParts } from "../../../src/model/field.ts";
import type { RuleExample, RuleSpec } from "../../../src/model/rules/ruleSpec.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { everyCard } from "../../indicators/everyCard.ts";

function findingOfExample(spec: RuleSpec, example: RuleExample): RuleFinding {
  const rule = ruleOfExample(spec, example);
  const target = targetOfExample(spec, example);
  const figures = figuresOfExample(rule, example);
  return findingAt(rule, judgedRule(rule, [target], figures), figures, { target, at: 0 });
}

/** The examples again, with one figure of them not known: a rule that is decided all the same must say so without it. */
const withOneUnknown = (rule: RuleSpec): readonly RuleExample[] =>
  rule.examples.flatMap((example) =>
    Object.keys(example.figures ?? {}).map((name) => ({ ...example, figures: { ...example.figures, [name]: "not-reported" as const } })),
  );

/** Ids of catalogue cards, and what stands before the first slash of those that factories make. */
const cards = new Set(everyCard.flatMap(([, { id }]) => [id, id.split("/")[0] ?? id]));

/** What a shipped pack must keep, whatever it is about. */
export function provedPack(name: string, pack: readonly RuleSpec[], area: string, least: number): void {
  describe(name, () => {
    it("its examples prove every clause, with all four outcomes of each rule", () => {
      const { failed, withoutOutcome, unseen } = clauseCoverage(pack);
      expect({ failed, withoutOutcome, unseen }).toEqual({ failed: [], withoutOutcome: [], unseen: [] });
    });

    it(`has at least ${least} rules, each id once and of its area`, () => {
      const ids = pack.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(least);
      expect(ids.filter((id) => !id.startsWith(`${area}/`))).toEqual([]);
    });

    it("names no figure, parameter or event that it does not use", () => {
      for (const rule of pack) {
        const used = JSON.stringify([rule.breachedWhen, rule.appliesWhen?.condition]);
        const names = [rule.figures, rule.parameters ?? {}, rule.events ?? {}].flatMap((record) => Object.keys(record));
        expect([rule.id, ...names.filter((one) => !used.includes(`"${one}"`))]).toEqual([rule.id]);
      }
    });

    it("is plain data", () => expect(JSON.parse(JSON.stringify(pack))).toEqual(pack));

    it("no two rules say the same", () => {
      for (const said of [pack.map(({ title }) => title.cs), pack.map(({ message }) => message.en)])
        expect(new Set(said).size).toBe(said.length);
    });

    it.each(pack.map((rule) => [rule.id, rule] as const))("%s is printable, sourced and reads what is known", (_, rule) => {
      for (const lang of ["cs", "en"] as const)
        for (const example of [...rule.examples, ...withOneUnknown(rule)]) {
          const words = sentence(findingOfExample(rule, example), lang);
          expect(words).not.toMatch(/[{}]|undefined|NaN|null/);
          expect(words.endsWith(".")).toBe(true);
        }
      expect(rule.sources.filter((source) => !sources.some(({ code }) => code === source))).toEqual([]);
      if (rule.basis === "practice" || rule.basis === "house") expect([rule.severity, rule.sources]).toEqual(["info", []]);
      else expect(rule.sources.length).toBeGreaterThan(0);
      for (const figure of Object.values(rule.figures))
        if ("indicator" in figure) expect(cards).toContain(cards.has(figure.indicator) ? figure.indicator : figure.indicator.split("/")[0]);
        else expect(fields.map(({ code }) => code as string)).toContain(fieldParts(figure.field)[0]);
    });
  });
}
