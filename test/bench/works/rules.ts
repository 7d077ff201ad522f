import { Engine, type TopLevelCondition } from "json-rules-engine";
import { evaluateRules } from "../../../src/evaluation/judging/evaluateRules.ts";
import type { RuleTable } from "../../../src/evaluation/judging/ruleTable.ts";
import { observeSeries } from "../../../src/evaluation/observeSeries.ts";
import { writeFindings } from "../../../src/interop/rules/writeFindings.ts";
import type { Fact } from "../../../src/model/fact.ts";
import type { IndicatorSpec } from "../../../src/model/indicatorSpec.ts";
import { year } from "../../../src/model/period.ts";
import type { RuleCondition } from "../../../src/model/rules/ruleCondition.ts";
import type { RuleSpec, RuleTarget } from "../../../src/model/rules/ruleSpec.ts";
import { chance } from "../chance.ts";
import type { Work } from "../work.ts";

const MUNICIPALITIES = 6258;
const YEARS = [2021, 2022, 2023, 2024, 2025];
const INDICATORS = 12;
const RULES = 60;
/** Of the municipalities; the other engine takes too long for more. */
const SAMPLE = 60;

const card = (i: number): IndicatorSpec => ({
  ...{
    kind: "ratio",
    id: `own/share-${i}`,
    version: 1,
    cs: `podíl ${i}`,
    en: `share ${i}`,
    topic: "risk",
    subject: "territoryYear",
    unit: "1",
  },
  ...{ scale: 1, polarity: "lower-is-better", sources: ["own/bench"], caveat: { cs: "smyšlené", en: "synthetic" } },
  ...{ numerator: [{ field: `part${i}` }], denominator: [{ field: "midYearPopulation" }] },
});

/** A third of the rules are one threshold, a third two that must both hold, a third one of two or a contrary. */
function condition(i: number): RuleCondition {
  const [one, two] = [`own/share-${i % INDICATORS}`, `own/share-${(i * 5 + 1) % INDICATORS}`].map(nameOf) as [string, string];
  const above = (figure: string, limit: number): RuleCondition => ({ kind: "threshold", figure, is: "above", limit });
  if (i % 3 === 0) return above(one, 0.19);
  if (i % 3 === 1) return { kind: "all", of: [above(one, 0.15), above(two, 0.15)] };
  return {
    kind: "any",
    of: [above(one, 0.19), { kind: "all", of: [above(two, 0.16), { kind: "threshold", figure: one, is: "at-most", limit: 0.02 }] }],
  };
}

const nameOf = (indicator: string): string => `share${indicator.slice("own/share-".length)}`;

const rules: readonly RuleSpec[] = Array.from({ length: RULES }, (_, i): RuleSpec => {
  const used = [`own/share-${i % INDICATORS}`, `own/share-${(i * 5 + 1) % INDICATORS}`];
  return {
    ...{ id: `own/rule-${String(i).padStart(2, "0")}`, version: 1, severity: "info", basis: "house", sources: [] },
    ...{ title: { cs: `pravidlo ${i}`, en: `rule ${i}` }, message: { cs: "podíl je vysoký", en: "the share is high" } },
    scope: { subject: "territory", levels: ["obec"] },
    figures: Object.fromEntries(used.map((indicator) => [nameOf(indicator), { indicator }])),
    breachedWhen: condition(i),
    examples: [],
  };
});

/** Figures of a synthetic country: shares up to 0.2, one in fifty not reported. */
function facts(): { readonly facts: readonly Fact[]; readonly ids: readonly string[] } {
  const next = chance(7);
  const ids = Array.from({ length: MUNICIPALITIES }, (_, i) => `obec/${500_000 + i}`);
  const found: Fact[] = [];
  for (const subject of ids)
    for (const at of YEARS) {
      const head = { subject, period: year(at), source: "own/bench", knownAt: `${at + 1}-03-01` } as const;
      const people = 100 + Math.floor(next() * 5000);
      found.push({ ...head, field: "midYearPopulation", value: people });
      for (let i = 0; i < INDICATORS; i++)
        found.push(
          next() < 0.02
            ? { ...head, field: `part${i}`, value: null, reason: "not-reported" }
            : { ...head, field: `part${i}`, value: Math.floor(people * 0.2 * next()) },
        );
    }
  return { facts: found, ids };
}

/** The same condition for the other engine, which knows no third value: what is not known is no fact. */
function engineCondition(given: RuleCondition): TopLevelCondition {
  if (given.kind === "threshold") return { all: [leaf(given)] };
  if (given.kind !== "all" && given.kind !== "any") throw new Error(`the bench has no ${given.kind}`);
  const parts = given.of.map((part) => (part.kind === "threshold" ? leaf(part) : engineCondition(part)));
  return given.kind === "all" ? { all: parts } : { any: parts };
}

function leaf(given: RuleCondition) {
  if (given.kind !== "threshold") throw new Error(`the bench has no ${given.kind}`);
  return { fact: given.figure, operator: given.is === "above" ? "greaterThan" : "lessThanInclusive", value: given.limit };
}

/** Sixty rules over a whole country and five years, and a known engine over a part of it. */
export const rulesWork: Work = {
  name: "rules",
  what: `${RULES} rules over ${MUNICIPALITIES} synthetic municipalities and ${YEARS.length} years, until every breached and undecidable finding is written with its explanation`,
  prepare: () => {
    const made = facts();
    const targets = made.ids.map((id): RuleTarget => ({ id, cs: id, subject: "territory", level: "obec" }));
    const cards = Array.from({ length: INDICATORS }, (_, i) => card(i));
    const series = observeSeries(cards, made.facts, made.ids, { periods: YEARS.map(year), day: "2026-06-30" });
    const evaluated = (judged: number): RuleTable => evaluateRules(rules, { targets, series, judged });
    const engine = new Engine([], { allowUndefinedFacts: true });
    for (const rule of rules) engine.addRule({ name: rule.id, conditions: engineCondition(rule.breachedWhen), event: { type: rule.id } });
    const table = series.tables.at(-1) as (typeof series.tables)[number];
    const sample = made.ids
      .slice(0, SAMPLE)
      .map((_, at) =>
        Object.fromEntries(
          cards.map(({ id }, c) => [nameOf(id), table.columns[c]?.reason[at] === 0 ? table.columns[c]?.value[at] : undefined]),
        ),
      );
    let written = 0;
    const theirs = { breached: 0 };
    return {
      measured: {
        name: "rules",
        size: RULES * MUNICIPALITIES * YEARS.length,
        unit: "verdicts",
        run: () => {
          written = 0;
          for (let judged = 0; judged < YEARS.length; judged++) written += writeFindings(evaluated(judged)).length;
          return written;
        },
      },
      references: [
        {
          name: "json-rules-engine, breached alone",
          // Fifty times as long for each verdict.
          aim: (MUNICIPALITIES * YEARS.length) / SAMPLE / 50,
          size: RULES * SAMPLE,
          unit: "verdicts",
          run: async () => {
            theirs.breached = 0;
            for (const one of sample) theirs.breached += JSON.stringify((await engine.run(one)).events).split("type").length - 1;
          },
        },
        {
          name: "verdicts in columns, not written",
          size: RULES * MUNICIPALITIES,
          unit: "verdicts",
          run: () => evaluated(YEARS.length - 1),
        },
      ],
      disagreement: () => {
        const judged = evaluated(YEARS.length - 1).judged;
        const breached = judged.reduce((sum, { outcome }) => sum + outcome.slice(0, SAMPLE).filter((one) => one === 1).length, 0);
        return breached === theirs.breached ? null : `${theirs.breached} breached, not ${breached}`;
      },
    };
  },
};
