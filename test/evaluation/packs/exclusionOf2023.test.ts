import { evaluateRules, findingsOf, observeSeries, ruleIndicators, rulePacks } from "kpss/evaluation";
import { indicatorCatalogue } from "kpss/indicators";
import { type Fact, type Period, year } from "kpss/model";
import { describe, expect, it } from "vitest";

const stock: Period = { from: "2023-12-31", to: "2024-01-01" };
const told = (subject: string, field: Fact["field"], value: number, period: Period): Fact => ({
  ...{ subject, field, value, period, source: "asz-exclusion-index-2023", knownAt: "2026-05-23" },
});

/* Reference: the workbook of the ministry for 2023 – Blansko 17 086 people aged 15+, index 10; Dolní Krupá 204 and 13. It has no other population. */
const facts: readonly Fact[] = [
  told("obec/581283", "population/T/15+", 17_086, stock),
  told("obec/581283", "exclusionIndex", 10, year(2023)),
  told("obec/535711", "population/T/15+", 204, stock),
  told("obec/535711", "exclusionIndex", 13, year(2023)),
  told("obec/500003", "population/T/15+", 0, stock),
];
const ids = ["obec/581283", "obec/535711", "obec/500003", "obec/500004"];

describe("the index of social exclusion of 2023", () => {
  it("is judged by the figures of its own workbook", () => {
    const rules = rulePacks.risk.filter(({ id }) => id === "risk/exclusion-index-of-2023-high");
    const cards = [...indicatorCatalogue, ...ruleIndicators].filter(({ id }) => ["exclusion-index", "persons-aged/15+"].includes(id));
    const day = "2026-11-21";
    const series = observeSeries(cards, [], ids, { periods: [year(2025)], day });
    const reference = observeSeries(cards, facts, ids, { periods: [year(2023)], day });
    const targets = ids.map((id) => ({ id, cs: id, subject: "territory" as const, level: "obec" as const }));
    const found = findingsOf(evaluateRules(rules, { targets, series, references: { "own/exclusion-index-2023": reference } }));
    expect(Object.fromEntries(found.map(({ subject, outcome }) => [subject.id, outcome]))).toEqual({
      ...{ "obec/581283": "met", "obec/535711": "breached", "obec/500003": "not-applicable", "obec/500004": "undecidable" },
    });
  });
});
