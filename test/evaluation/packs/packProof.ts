import { fields, sources, units } from "kpss/codebooks";
import { clauseCoverage, type RuleFinding } from "kpss/evaluation";
import * as indicators from "kpss/indicators";
import { fieldParts, type RuleCondition, type RuleSpec } from "kpss/model";
import { sentence } from "kpss/reporting";
import { describe, expect, it } from "vitest";
import { figuresOfExample, ruleOfExample, targetOfExample } from "../../../src/evaluation/judging/figuresOfExample.ts";
import { findingAt } from "../../../src/evaluation/judging/findingAt.ts";
import { judgedRule } from "../../../src/evaluation/judging/judgedRule.ts";
import { everyCard } from "../../indicators/everyCard.ts";

const homeCare = { code: "pecovatelska-sluzba", cs: "pečovatelská služba", en: "home care" };
/** Cards that factories make with other parameters than the catalogue shows. */
const made = [
  ...(["bed", "hour"] as const).map((per) => indicators.unitCostIndicator({ per })),
  ...(["kraj", "obec", "eu"] as const).map((origin) => indicators.revenueShareByOriginIndicator({ origin })),
  indicators.personsAgedIndicator({ ages: "80+" }),
  indicators.personsAgedIndicator({ ages: "15+" }),
  indicators.personReachShareIndicator({ type: homeCare }),
].map(({ id }) => id);
const known = new Set([...everyCard.map(([, { id }]) => id), ...made]);

/** Findings of all worked examples of a rule. */
export const findingsOfExamples = (rule: RuleSpec): readonly RuleFinding[] =>
  rule.examples.map((example) => {
    const given = ruleOfExample(rule, example);
    const [target, figures] = [targetOfExample(rule, example), figuresOfExample(given, example)];
    return findingAt(given, judgedRule(given, [target], figures), figures, { target, at: 0 });
  });

/** Conditions without their numbers and names: what is left of a rule when only parameters differ. */
const shapeOf = (condition: RuleCondition): unknown =>
  "of" in condition
    ? [condition.kind, Array.isArray(condition.of) ? condition.of.map(shapeOf) : shapeOf(condition.of as RuleCondition)]
    : [condition.kind, "is" in condition ? condition.is : null];

/** What every shipped pack of rules has to be. */
export function provePack(pack: readonly RuleSpec[], { area, least }: { readonly area: string; readonly least: number }): void {
  it("is proved by its worked examples: no failure, all four outcomes, every clause seen holding, not holding and unknown", () => {
    const { failed, withoutOutcome, unseen } = clauseCoverage(pack);
    expect({ failed, withoutOutcome, unseen }).toEqual({ failed: [], withoutOutcome: [], unseen: [] });
    expect(pack.length).toBeGreaterThanOrEqual(least);
  });

  it("is plain data with an id of its area, each once", () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    const ids = pack.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(new RegExp(`^${area}/[a-z0-9-]+$`));
  });

  it("has rules that differ in more than a parameter", () => {
    const shapes = pack.map(({ figures, scope, events, breachedWhen }) =>
      JSON.stringify([Object.values(figures), scope, events, shapeOf(breachedWhen)]),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it("stands on a source where it says law or methodology, and informs where it is practice or the library's own judgement", () => {
    const there = new Set<string>(sources.map(({ code }) => code));
    for (const { id, basis, severity, sources: from, legalBasis = [] } of pack) {
      for (const source of from) expect([id, there.has(source)]).toEqual([id, true]);
      if (basis === "practice" || basis === "house") expect([id, severity, legalBasis]).toEqual([id, "info", []]);
      else expect([id, from.length > 0]).toEqual([id, true]);
      if (basis === "law") expect([id, legalBasis.length > 0]).toEqual([id, true]);
    }
  });

  it("reads indicators of the catalogue and fields of the codebook, in units of the codebook", () => {
    const codes = new Set<string>(fields.map(({ code }) => code));
    const printed = new Set<string>(units.map(({ code }) => code));
    for (const { id, figures, parameters = {} } of pack) {
      for (const figure of Object.values(figures))
        if ("indicator" in figure) expect([id, figure.indicator, known.has(figure.indicator)]).toEqual([id, figure.indicator, true]);
        else
          expect([id, figure.field, codes.has(fieldParts(figure.field)[0]), printed.has(figure.unit)]).toEqual([
            id,
            figure.field,
            true,
            true,
          ]);
      for (const { unit } of Object.values(parameters)) expect([id, printed.has(unit)]).toEqual([id, true]);
    }
  });

  it("breaches nothing where nobody has told anything", () => {
    for (const rule of pack)
      for (const { outcome } of findingsOfExamples({
        ...rule,
        examples: [{ outcome: "undecidable" }, { outcome: "undecidable", target: { types: null, forms: null, groups: null } }],
      }))
        expect([rule.id, outcome]).toEqual([rule.id, "undecidable"]);
  });

  it("leaves every limit but nothing, one and all to a parameter", () => {
    const limits = (condition: RuleCondition): readonly (number | string)[] =>
      condition.kind === "not"
        ? limits(condition.of)
        : "of" in condition
          ? condition.of.flatMap(limits)
          : "limit" in condition
            ? [condition.limit]
            : [];
    for (const { id, breachedWhen, appliesWhen } of pack)
      for (const limit of [breachedWhen, ...(appliesWhen ? [appliesWhen.condition] : [])].flatMap(limits))
        expect([id, typeof limit === "string" || limit === 0 || limit === 1]).toEqual([id, true]);
  });

  describe.each(pack.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    it("says every outcome in both languages, without a token left", () => {
      for (const finding of findingsOfExamples(rule))
        for (const lang of ["cs", "en"] as const) {
          const said = sentence(finding, lang);
          expect(said).not.toMatch(/[{}]|undefined|NaN|null/);
          expect(said.trim().length).toBeGreaterThan(20);
        }
    });

    it("says a breach also where one of its figures is not known", () => {
      for (const example of rule.examples)
        for (const name of Object.keys(example.outcome === "breached" ? (example.figures ?? {}) : {})) {
          const examples = [{ ...example, figures: { ...example.figures, [name]: "not-reported" as const } }];
          for (const finding of findingsOfExamples({ ...rule, examples }))
            for (const lang of ["cs", "en"] as const) expect(sentence(finding, lang)).not.toMatch(/[{}]|undefined|NaN|null/);
        }
    });

    it("has a message of one sentence in both languages, with the same figures", () => {
      const tokens = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].toSorted();
      expect(tokens(rule.message.cs)).toEqual(tokens(rule.message.en));
      for (const { cs, en } of [rule.message, ...Object.values(rule.parameters ?? {})])
        expect([cs, en].every((text) => text.trim() === text)).toBe(true);
      expect([rule.message.cs.endsWith("."), rule.message.en.endsWith(".")]).toEqual([true, true]);
      expect([rule.title.cs.endsWith("."), rule.title.en.endsWith(".")]).toEqual([false, false]);
      expect(rule.title.cs).not.toBe(rule.title.en);
    });

    it("uses every figure, parameter and event that it names", () => {
      const used = JSON.stringify([rule.breachedWhen, rule.appliesWhen?.condition]);
      for (const name of [...Object.keys(rule.figures), ...Object.keys(rule.parameters ?? {}), ...Object.keys(rule.events ?? {})])
        expect([name, used.includes(`"${name}"`)]).toEqual([name, true]);
    });
  });
}
