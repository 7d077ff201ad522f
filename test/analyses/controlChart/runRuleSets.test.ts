import { describe, expect, it } from "vitest";
import { type RunRuleSet, runRuleSets } from "../../../src/analyses/controlChart/runRuleSets.ts";
import { xmrChart } from "../../../src/analyses/controlChart/xmrChart.ts";

/** A baseline of ten values with mean 0 and moving ranges of 2: limits at ∓ 5.32, thirds at 1.773 and 3.547. */
const baseline = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1];
const signals = (rules: RunRuleSet, ...values: readonly number[]) =>
  xmrChart([...baseline, ...values], { rules, baseline: 10 }).signals.map(({ rule, direction, first, last, signalledAt }) => [
    rule,
    direction,
    first - 10,
    last - 10,
    signalledAt - 10,
  ]);

const named = (name: string, found: ReturnType<typeof signals>) => found.filter(([rule]) => rule === name);

// Each row by hand from the wording of the rules: NHS England, Making Data Count; Western Electric (1956); Nelson (1984).
describe("rules of a control chart", () => {
  it("by the limits: beyond one, not on it", () => {
    expect(signals("outside-limits", 5.33, 0, -5.33)).toEqual([
      ["outside-limits", "increasing", 0, 0, 0],
      ["outside-limits", "decreasing", 2, 2, 2],
    ]);
    expect(signals("outside-limits", 5.3)).toEqual([]);
    expect(xmrChart([0, 2.66, 0, 2], { rules: "outside-limits" }).signals).toEqual([]);
  });

  it.each([
    ["nhs-7", "one-side-7", 7],
    ["western-electric-8", "one-side-8", 8],
    ["nelson-9", "one-side-9", 9],
  ] as const)("of %s: %s, and one point less is none", (set, name, points) => {
    const side = Array.from({ length: points }, (_, i) => (i % 2 === 0 ? 0.4 : 0.5));
    expect(named(name, signals(set, -0.1, ...side))).toEqual([[name, "increasing", 1, points, points]]);
    expect(named(name, signals(set, -0.1, ...side.slice(1)))).toEqual([]);
    expect(named(name, signals(set, -0.1, ...side.slice(1), 0, 0.5))).toEqual([]);
    expect(named(name, signals(set, 0.1, ...side.map((value) => -value)))).toEqual([[name, "decreasing", 1, points, points]]);
  });

  it("of the NHS and of Nelson: seven and six in a row, without a standstill", () => {
    const row = [-1.4, -1.2, -0.8, -0.3, 0.2, 0.7, 1.2];
    // The last of the baseline is −1, and the first of the row lies below it.
    expect(signals("nhs-7", ...row)).toEqual([["trend-7", "increasing", 0, 6, 6]]);
    expect(signals("nhs-7", ...row.slice(0, 6))).toEqual([]);
    expect(named("trend-6", signals("nelson-9", ...row.slice(0, 6)))).toEqual([["trend-6", "increasing", 0, 5, 5]]);
    expect(signals("nhs-7", -1.4, -1.2, -0.8, -0.8, 0.2, 0.7, 1.2)).toEqual([]);
  });

  it("of the NHS: two of three near a limit, within it, with all three on its side", () => {
    expect(signals("nhs-7", 3.6, 0.5, 3.6)).toEqual([["2-of-3", "increasing", 0, 2, 2]]);
    expect(signals("nhs-7", 3.6, -0.5, 3.6)).toEqual([]);
    expect(signals("nhs-7", 3.6, 0.5, 6)).toEqual([["outside-limits", "increasing", 2, 2, 2]]);
    expect(signals("nhs-7", 3.5, 0.5, 3.5)).toEqual([]);
    // The last of the baseline is on the same side, so that it is known at the second one.
    expect(signals("nhs-7", -3.6, -3.6, -0.1, -3.6)).toEqual([["2-of-3", "decreasing", 0, 3, 1]]);
  });

  it("of Western Electric: the third one anywhere, and outside counts", () => {
    expect(signals("western-electric-8", 3.6, -0.5, 3.6)).toEqual([["2-of-3", "increasing", 0, 2, 2]]);
    expect(signals("western-electric-8", 3.6, 0.5, 6).map(([rule]) => rule)).toEqual(["outside-limits", "2-of-3"]);
    expect(signals("western-electric-8", 2, 2, -1, 2, 2)).toEqual([["4-of-5", "increasing", 0, 4, 4]]);
    expect(signals("western-electric-8", 2, 2, -1, -1, 2, 2)).toEqual([]);
  });

  it("of Nelson: fourteen by turns, fifteen near the mean, eight away from it", () => {
    const turns = [2.5, 0, 2.6, 0];
    // The turns begin in the baseline itself; with a standstill before them they are counted from there.
    expect(signals("nelson-9", -1, -1, ...turns).find(([rule]) => rule === "alternating-14")).toBeUndefined();
    const whole = [...Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? 2.5 : -0.5))];
    expect(signals("nelson-9", -1, -1, ...whole).find(([rule]) => rule === "alternating-14")).toEqual(["alternating-14", null, 1, 15, 14]);
    const near = [0.1, 0.2, -0.1, -0.1];
    expect(signals("nelson-9", ...near, 0.1)).toEqual([["within-15", null, -10, 4, 4]]);
    expect(signals("nelson-9", ...near)).toEqual([]);
    const away = [2, -2, -2, 2, 2, -2, -2, 2];
    expect(signals("nelson-9", ...away).find(([rule]) => rule === "away-8")).toEqual(["away-8", null, 0, 7, 7]);
    expect(signals("nelson-9", ...away.slice(1)).find(([rule]) => rule === "away-8")).toBeUndefined();
  });

  it("says a point by the first rule of the set, and a turning point by the row that begins with it", () => {
    const up = [-2, -1.5, -0.8, -0.3, 0.2, 0.7, 1.2];
    const points = xmrChart([...baseline, ...up, ...up.toReversed().slice(1)], { baseline: 10 }).points.slice(10);
    expect(points.map(({ direction }) => direction)).toEqual([...up.slice(1).map(() => "increasing"), ...up.map(() => "decreasing")]);
    expect(new Set(points.map(({ rule }) => rule))).toEqual(new Set(["trend-7"]));
  });

  it("may be the caller's own", () => {
    const rules = [{ kind: "one-side", name: "three", points: 3 }] as const;
    const chart = xmrChart([...baseline, 0.5, 0.6, 0.5], { baseline: 10, rules });
    expect([chart.ruleSet, chart.direction, chart.signals.length]).toEqual(["own", "increasing", 1]);
    expect(() => xmrChart([1, 2], { rules: [...rules, ...rules] })).toThrow(expect.objectContaining({ code: "rule-invalid" }));
    const unknown = { kind: "odd", name: "odd", points: 3 } as unknown as (typeof rules)[0];
    expect(() => xmrChart([1, 2], { rules: [unknown] })).toThrow(expect.objectContaining({ code: "unknown-option" }));
    const none = { kind: "beyond", name: "b", points: 2, least: 3, distance: 0.5, others: "anywhere", outside: "counted" } as const;
    expect(() => xmrChart([1, 2], { rules: [none] })).toThrow(expect.objectContaining({ code: "rule-invalid" }));
  });

  it("have names of their own in each set", () => {
    for (const set of Object.values(runRuleSets)) expect(new Set(set.map(({ name }) => name)).size).toBe(set.length);
  });
});
