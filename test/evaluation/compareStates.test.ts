import { scenario, withService } from "kpss/analyses";
import { type ComparedState, compareStates, type Finding, observe } from "kpss/evaluation";
import { executionShareIndicator } from "kpss/indicators";
import { factsAsOf, onDay } from "kpss/model";
import { expect, it } from "vitest";

const finding = (outcome: Finding["outcome"]): Finding => ({
  ...{ kind: "finding", rule: "own/x", version: 1, severity: "info", basis: "house", sources: [], parameters: {} },
  ...{ title: { cs: "x", en: "x" }, message: { cs: "x", en: "x" }, subject: { id: "obec/2", cs: "B" }, day: "2026-11-21" },
  ...{ outcome, facts: {}, missing: [], why: null },
});
const observed = (persons: number) => {
  const about = { subject: "obec/500000", period: onDay("2023-12-31"), source: "own/x", knownAt: "2024-03-01" };
  const facts = [
    { ...about, field: "personsInExecution", value: persons },
    { ...about, field: "population/T/15+", value: 1024 },
  ];
  return observe([executionShareIndicator], factsAsOf(facts, "2026-11-21"), ["obec/500000"]);
};
const beds = { unit: "luzka", form: "pobytova", basis: "network" } as const;
const now = scenario(
  {
    places: [
      { id: "obec/1", point: { lon: 16, lat: 49 }, people: 100 },
      { id: "obec/2", point: { lon: 17, lat: 49 }, people: 50 },
    ],
    supply: [{ id: "a", point: { lon: 16, lat: 49 }, amount: 20, ...beds }],
    costs: { kind: "great-circle" },
  },
  { measure: "residential", unit: "km", limit: 30 },
);
const then = withService(now, { id: "b", point: { lon: 17, lat: 49 }, amount: 5, ...beds });
const before: ComparedState = { scenario: now, observed: observed(64), findings: [finding("breached")] };
const after: ComparedState = { scenario: then, observed: observed(32), findings: [finding("met")] };

it("people reached, indicators and findings that moved stand in one record", () => {
  const { access, indicators, findings } = compareStates(before, after);
  expect(access?.people.gained).toBe(50);
  expect(indicators?.changes.map(({ subject, change }) => [subject, change])).toEqual([["obec/500000", -0.031_25]]);
  expect(findings?.moved.map(({ rule, move }) => [rule, move])).toEqual([["own/x", "no-longer-breached"]]);
});

it("of the same state nothing moves", () => {
  const { access, indicators, findings } = compareStates(before, before);
  expect([access?.moved, indicators?.changes, findings?.moved]).toEqual([[], [], []]);
});

it("a part that neither state has is null; one of a single state is refused", () => {
  expect(compareStates({}, {})).toEqual({ method: "compare-states@1", access: null, indicators: null, findings: null });
  for (const part of ["scenario", "observed", "findings"] as const) {
    const { [part]: _, ...without } = after;
    expect(() => compareStates(before, without)).toThrow(`compareStates requires ${part} of both states`);
  }
});
