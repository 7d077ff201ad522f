import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { evaluateRules } from "../../../src/evaluation/judging/evaluateRules.ts";
import { findingOf } from "../../../src/evaluation/judging/findingsOf.ts";
import { type Flip, type FlipChange, flip } from "../../../src/evaluation/judging/flip.ts";
import type { CustomIndicator, Indicator } from "../../../src/indicators/indicator.ts";
import { naturalIncreaseIndicator } from "../../../src/indicators/people/naturalIncrease.ts";
import { executionShareIndicator } from "../../../src/indicators/risk/executionShare.ts";
import type { Fact } from "../../../src/model/fact.ts";
import type { RatioSpec } from "../../../src/model/indicatorSpec.ts";
import type { RuleCondition } from "../../../src/model/rules/ruleCondition.ts";
import type { RuleFigure, RuleSpec } from "../../../src/model/rules/ruleSpec.ts";
import { municipalitiesOf } from "../../../src/model/territoryGraph.ts";
import { anyComparison } from "./anyRule.ts";
import { dataOf, factOf, ruleOf, targetOf, territories, village } from "./cases.ts";

const { cs, en, topic, subject, sources, caveat } = executionShareIndicator;
const head = { version: 1, cs, en, topic, subject, sources, caveat, polarity: "none" } as const;
const ratioOf = (id: `own/${string}`, changes: Pick<RatioSpec, "numerator" | "denominator"> & Partial<RatioSpec>): RatioSpec => ({
  ...head,
  kind: "ratio",
  id,
  unit: "per-1000",
  scale: 1000,
  ...changes,
});
/** Places for a thousand people aged 80 and over, singles in a hundred households, seniors in a hundred people. */
const places = ratioOf("own/places", { numerator: [{ field: "beds" }], denominator: [{ field: "population", ages: "80+" }] });
const singles = ratioOf("own/singles", {
  numerator: [{ field: "singleSeniorHouseholds" }],
  denominator: [{ field: "households" }],
  part: true,
  scale: 100,
});
const seniors = ratioOf("own/seniors", {
  numerator: [{ field: "population", ages: "65+" }],
  denominator: [{ field: "population", ages: "0+" }],
  scale: 100,
});
const cards: readonly Indicator[] = [places, singles, seniors, naturalIncreaseIndicator];

const ruleWith = (breachedWhen: RuleCondition, figures: Readonly<Record<string, RuleFigure>>): RuleSpec =>
  ruleOf(breachedWhen, { figures });
const tableOf = (rule: RuleSpec, facts: readonly Fact[], target: string, using = cards) =>
  evaluateRules(
    [rule],
    dataOf(facts, { cards: using, targets: [targetOf(target)], subjects: [target, "kraj/3115", "orp/6201"], years: 3 }),
  );
const flipOf = (rule: RuleSpec, facts: readonly Fact[], target = village, using = cards): Flip =>
  flip(tableOf(rule, facts, target, using), rule.id, target);
const short = (found: Flip) =>
  found.changes.map(({ input, from, to, by, exact }) => `${input}: ${from} → ${to} (${by})${exact ? "" : " ?"}`);
const below = (figure: string, limit: number): RuleCondition => ({ kind: "threshold", figure, is: "below", limit });

describe("worked by hand", () => {
  // 37 places for 781 people are 47.4 for a thousand. 50 need 40 places (40 / 781 = 51.2, 39 / 781 = 49.9), or 740 people (37 / 740 = 50, 37 / 741 = 49.9).
  const facts = [factOf(village, "beds", 37, 2025), factOf(village, "population/T/80+", 781, 2025)];
  const rule = ruleWith(below("seen", 50), { seen: { indicator: "own/places" } });

  it("three more beds, or 41 fewer people aged 80 and over", () => {
    const found = flipOf(rule, facts);
    expect(found).toMatchObject({ outcome: "breached", into: "met", without: [] });
    expect(short(found)).toEqual(["population 80+: 781 → 740 (-41)", "beds: 37 → 40 (3)"]);
    expect(found.changes.map(({ unit }) => unit)).toEqual(["persons", "beds"]);
  });

  it("and the other way round", () => {
    const met = [factOf(village, "beds", 40, 2025), factOf(village, "population/T/80+", 781, 2025)];
    expect(short(flipOf(rule, met))).toEqual(["beds: 40 → 39 (-1)", "population 80+: 781 → 801 (20)"]);
  });

  it("of an ORP that is the sum of its municipalities", () => {
    const spread = ["obec/500001", "obec/500002", "obec/500003"].flatMap((id, i) => [
      factOf(id, "beds", [37, 0, 0][i] as number, 2025),
      factOf(id, "population/T/80+", [700, 80, 1][i] as number, 2025),
    ]);
    expect(short(flipOf(rule, spread, "orp/6201"))).toEqual(["population 80+: 781 → 740 (-41)", "beds: 37 → 40 (3)"]);
  });

  it("money in haléře, hours and full-time equivalents in hundredths", () => {
    const money = ruleWith(below("cost", 1000), { cost: { field: "costs", unit: "CZK", times: 0.01 } });
    expect(flipOf(money, [factOf(village, "costs", 99_950, 2025)]).changes).toMatchObject([
      { from: 99_950, to: 100_000, by: 50, unit: "halere" },
    ]);
    const staff = ruleWith(below("fte", 17.3), { fte: { field: "fteDirect", unit: "fte" } });
    expect(flipOf(staff, [factOf(village, "fteDirect", 17.1, 2025)]).changes).toMatchObject([
      { from: 17.1, to: 17.3, by: 0.2, exact: true },
    ]);
  });

  it("on a limit alone, on both sides of it", () => {
    const equal = ruleWith({ kind: "threshold", figure: "x", is: "equal", limit: 5 }, { x: { field: "births", unit: "persons" } });
    expect(short(flipOf(equal, [factOf(village, "births", 5, 2025)]))).toEqual(["births: 5 → 6 (1)", "births: 5 → 4 (-1)"]);
    expect(short(flipOf(equal, [factOf(village, "births", 900, 2025)]))).toEqual(["births: 900 → 5 (-895)"]);
  });

  it("a difference that may be negative: births less deaths", () => {
    // −20 for 1 000 people of mid-year is breached below −10; met at −10: 10 more births or 10 fewer deaths.
    const increase = ruleWith(below("increase", -10), { increase: { indicator: "natural-increase" } });
    const said = [
      factOf(village, "births", 5, 2025),
      factOf(village, "deaths", 25, 2025),
      factOf(village, "midYearPopulation", 1000, 2025),
    ];
    expect(short(flipOf(increase, said))).toEqual([
      "deaths: 25 → 15 (-10)",
      "midYearPopulation: 1000 → 2000 (1000)",
      "births: 5 → 15 (10)",
    ]);
  });

  it("people aged 65 and over are people too: one more stands on both sides", () => {
    // 200 of 1000 are 20 %. 25 % are (200 + n) / (1000 + n): n = 66.7, so 67; with 1000 as it was it would be 50.
    const said = [factOf(village, "population/T/0-64", 800, 2025), factOf(village, "population/T/65+", 200, 2025)];
    const found = flipOf(ruleWith(below("share", 25), { share: { indicator: "own/seniors" } }), said);
    expect(short(found)).toEqual(["population 65+: 200 → 267 (67)"]);
    expect(found.without).toEqual([{ figure: "population 0+", why: "not-traced" }]);
  });
});

describe("what is not proposed", () => {
  it("a part larger than its whole, or a whole of nothing", () => {
    const said = [factOf(village, "singleSeniorHouseholds", 30, 2025), factOf(village, "households", 100, 2025)];
    const all = ruleWith({ kind: "threshold", figure: "s", is: "at-least", limit: 100 }, { s: { indicator: "own/singles" } });
    expect(short(flipOf(all, said))).toEqual(["households: 100 → 30 (-70)", "singleSeniorHouseholds: 30 → 100 (70)"]);
    const more = flipOf({ ...all, breachedWhen: { kind: "threshold", figure: "s", is: "above", limit: 100 } }, said);
    expect(more).toMatchObject({
      changes: [],
      without: [
        { figure: "singleSeniorHouseholds", why: "none-found" },
        { figure: "households", why: "none-found" },
      ],
    });
    expect(flipOf({ ...all, breachedWhen: { kind: "missing", figure: "s", periods: 1 } }, said).changes).toEqual([]);
  });

  it("anything for a verdict that is undecidable or does not apply", () => {
    const rule = ruleWith(below("x", 5), { x: { field: "births", unit: "persons" } });
    expect(flipOf(rule, [])).toMatchObject({ outcome: "undecidable", into: null, changes: [], without: [] });
    expect(flipOf(rule, [factOf(village, "births", "not-applicable", 2025)])).toMatchObject({
      outcome: "not-applicable",
      into: null,
      changes: [],
    });
  });

  it("the past, other territories, what is only a bound, each with its reason", () => {
    const rule = ruleWith(
      { kind: "all", of: [below("x", 5), below("before", 9), below("there", 50), { kind: "not", of: below("part", 1) }] },
      {
        x: { field: "births", unit: "persons" },
        before: { field: "births", unit: "persons", back: 1 },
        there: { field: "births", unit: "persons", of: "kraj" },
        part: { field: "deaths", unit: "persons" },
      },
    );
    const said = [
      factOf(village, "births", 4, 2025),
      factOf(village, "births", 4, 2024),
      factOf("kraj/3115", "births", 40, 2025),
      factOf(village, "deaths", { atLeast: 3 }, 2025),
    ];
    const found = flipOf(rule, said);
    expect(short(found)).toEqual(["births: 4 → 5 (1)"]);
    expect(found.without).toEqual([
      { figure: "before", why: "not-of-the-target" },
      { figure: "there", why: "not-of-the-target" },
      { figure: "part", why: "not-known" },
    ]);
  });

  it("a figure that an indicator without terms reads too", () => {
    const custom: CustomIndicator<{ births: number | null }> = {
      ...{ ...head, kind: "custom", id: "own/birth-points", unit: "points", reads: ["births"] },
      compute: ({ births }) => (births === null ? null : Math.floor(births / 2)),
      why: () => "not-reported",
    };
    const rule = ruleWith(
      { kind: "all", of: [below("x", 5), below("points", 9)] },
      { x: { field: "births", unit: "persons" }, points: { indicator: "own/birth-points" } },
    );
    const found = flipOf(rule, [factOf(village, "births", 4, 2025)], village, [...cards, custom as unknown as Indicator]);
    expect(short(found)).toEqual(["own/birth-points: 2 → 9 (7)"]);
    expect(found.without).toEqual([{ figure: "births", why: "not-traced" }]);
  });

  it("a kraj does not move with a municipality whose figures it has not summed", () => {
    const rule = ruleWith(
      { kind: "compared", figure: "here", with: "there", by: "difference", is: "below", limit: 0 },
      { here: { indicator: "own/places" }, there: { indicator: "own/places", of: "kraj" } },
    );
    const own = [
      factOf(village, "beds", 1, 2025),
      factOf(village, "population/T/80+", 100, 2025),
      factOf("kraj/3115", "beds", 30, 2025),
      factOf("kraj/3115", "population/T/80+", 1000, 2025),
    ];
    // 30 for a thousand in the kraj whatever happens here: 3 of 100.
    expect(short(flipOf(rule, own))).toEqual(["population 80+: 100 → 33 (-67)", "beds: 1 → 3 (2)"]);
  });
});

test("refused: a rule or a target that the table has not", () => {
  const table = tableOf(ruleWith(below("x", 5), { x: { field: "births", unit: "persons" } }), [], village);
  expect(() => flip(table, "own/other", village)).toThrow(expect.objectContaining({ code: "rule-unknown" }));
  expect(() => flip(table, "own/rule", "obec/500002")).toThrow(expect.objectContaining({ code: "target-unknown" }));
});

/** Facts after a change of a target: its own figure, or where it has none those of its municipalities, one after another. */
function changed(facts: readonly Fact[], { input }: Pick<FlipChange, "input">, by: number, target: string): readonly Fact[] {
  const field = input.replace("population ", "population/T/");
  const isOwn = facts.some((fact) => fact.subject === target && fact.field === field);
  const whose: readonly string[] = isOwn ? [target] : municipalitiesOf(territories, target as never);
  let left = by;
  return facts.map((fact) => {
    if (fact.field !== field || !whose.includes(fact.subject) || fact.period.from !== "2025-01-01" || left === 0 || fact.value === null)
      return fact;
    const moved = Math.max(left, -fact.value);
    left -= moved;
    return { ...fact, value: fact.value + moved };
  });
}

describe("laws", () => {
  const fields = ["births", "deaths", "beds", "households", "singleSeniorHouseholds", "population/T/80+"] as const;
  const villages = Array.from({ length: 6 }, (_, i) => `obec/50000${i + 1}`);
  /** Singles are fewer than households, and nothing is 0, so that every ratio is there. */
  const anyFacts = fc
    .array(
      fc.record({
        births: fc.integer({ min: 1, max: 30 }),
        deaths: fc.integer({ min: 1, max: 30 }),
        beds: fc.integer({ min: 1, max: 30 }),
        old: fc.integer({ min: 1, max: 60 }),
        singles: fc.integer({ min: 1, max: 20 }),
        others: fc.integer({ min: 1, max: 20 }),
        before: fc.integer({ min: 1, max: 30 }),
      }),
      { minLength: 6, maxLength: 6 },
    )
    .map((rows) =>
      rows.flatMap(({ births, deaths, beds, old, singles: single, others, before }, i) => {
        const id = villages[i] as string;
        const values = { births, deaths, beds, households: single + others, singleSeniorHouseholds: single, "population/T/80+": old };
        return [factOf(id, "births", before, 2024), ...fields.map((field) => factOf(id, field, values[field], 2025))];
      }),
    );
  const figures = {
    births: { field: "births", unit: "persons" },
    deaths: { field: "deaths", unit: "persons" },
    places: { indicator: "own/places" },
    krajPlaces: { indicator: "own/places", of: "kraj" },
    singles: { indicator: "own/singles" },
    krajSingles: { indicator: "own/singles", of: "kraj" },
  } as const satisfies Readonly<Record<string, RuleFigure>>;
  const plain = fc.constantFrom("births", "deaths", "places", "singles");
  const leaf: fc.Arbitrary<RuleCondition> = fc.oneof(
    fc.record({ kind: fc.constant("threshold" as const), figure: plain, is: anyComparison, limit: fc.integer({ min: 0, max: 60 }) }),
    fc.record({ kind: fc.constant("threshold" as const), figure: fc.constant("births"), is: anyComparison, limit: fc.constant("deaths") }),
    fc.record({
      kind: fc.constant("threshold" as const),
      figure: fc.constant("places"),
      is: anyComparison,
      limit: fc.integer({ min: 0, max: 2000 }),
    }),
    fc.record({
      kind: fc.constant("compared" as const),
      figure: fc.constant("births"),
      with: fc.constant("deaths"),
      is: anyComparison,
      limit: fc.integer({ min: -20, max: 20 }),
      by: fc.constant("difference" as const),
    }),
    fc.constantFrom(["places", "krajPlaces"] as const, ["singles", "krajSingles"] as const).chain(([figure, other]) =>
      fc.record({
        kind: fc.constant("compared" as const),
        figure: fc.constant(figure),
        with: fc.constant(other),
        is: anyComparison,
        limit: fc.constantFrom(0.5, 0.9, 1, 1.25),
        by: fc.constant("ratio" as const),
      }),
    ),
    fc.record({
      kind: fc.constant("compared" as const),
      figure: fc.constant("singles"),
      with: fc.constant("krajSingles"),
      is: anyComparison,
      limit: fc.integer({ min: -20, max: 20 }),
      by: fc.constant("difference" as const),
    }),
    fc.record({
      kind: fc.constant("change" as const),
      figure: fc.constant("births"),
      over: fc.constant(1),
      is: anyComparison,
      limit: fc.integer({ min: -5, max: 5 }),
      by: fc.constant("difference" as const),
    }),
    fc.record({
      kind: fc.constant("change" as const),
      figure: fc.constant("births"),
      over: fc.constant(1),
      is: anyComparison,
      limit: fc.constantFrom(-0.5, 0, 0.25),
      by: fc.constant("relative" as const),
    }),
  );
  const anyCondition = fc.letrec<{ condition: RuleCondition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, depthSize: "small" },
      leaf,
      fc.record({ kind: fc.constantFrom("all" as const, "any" as const), of: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ kind: fc.constant("not" as const), of: tie("condition") }),
    ),
  })).condition;

  test("a change that is applied to the facts turns the verdict, and where it is exact one step less does not", () => {
    let [turned, exact] = [0, 0];
    fc.assert(
      fc.property(anyCondition, anyFacts, fc.constantFrom(village, "orp/6201"), (condition, facts, target) => {
        const own = facts;
        const rule = ruleWith(condition, figures);
        // An ORP has no births of its own; its ratios are sums of its municipalities.
        const outcomeOf = (of: readonly Fact[]) => findingOf(tableOf(rule, of, target), rule.id, target).outcome;
        const found = flipOf(rule, own, target);
        for (const change of found.changes) {
          expect(change.to).toBe(change.from + change.by);
          expect(outcomeOf(changed(own, change, change.by, target)), JSON.stringify(change)).toBe(found.into);
          turned += 1;
          if (!change.exact) continue;
          exact += 1;
          expect(outcomeOf(changed(own, change, change.by - Math.sign(change.by), target)), JSON.stringify(change)).not.toBe(found.into);
        }
      }),
      { numRuns: 150 },
    );
    expect(turned).toBeGreaterThan(50);
    expect(exact).toBeGreaterThan(50);
  });

  test("where no change was found, none of the first hundred steps would do", () => {
    fc.assert(
      fc.property(leaf, anyFacts, (condition, facts) => {
        const rule = ruleWith(condition, figures);
        const found = flipOf(rule, facts);
        for (const { figure, why } of found.without) {
          if (why !== "none-found") continue;
          for (const by of [1, -1, 2, -2, 5, -5, 20, 100])
            expect(findingOf(tableOf(rule, changed(facts, { input: figure }, by, village), village), rule.id, village).outcome).not.toBe(
              found.into,
            );
        }
      }),
      { numRuns: 40 },
    );
  });
});
