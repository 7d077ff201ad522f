import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IndicatorChangesOptions, indicatorChanges } from "../../src/evaluation/indicatorChanges.ts";
import { observe } from "../../src/evaluation/observe.ts";
import { facilityRateIndicator } from "../../src/indicators/capacity/facilityRate.ts";
import type { Indicator } from "../../src/indicators/indicator.ts";
import { personsIndicator } from "../../src/indicators/people/personsAged.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import { exactSum } from "../../src/model/exactSum.ts";
import type { Fact } from "../../src/model/fact.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { onDay, year } from "../../src/model/period.ts";
import { type TerritoryGraph, territoriesOn } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { county, fact } from "../model/office.ts";

const [since, day] = ["2023-06-30", "2024-06-30"];
const here = "obec/500001";
const cards: readonly Indicator[] = [executionShareIndicator];
/** Persons in debt enforcement, and inhabitants of 15 and over, of one year. */
const figures = (of: number, subject: string, persons: number | null, people: number, changes: Partial<Fact> = {}): readonly Fact[] => [
  fact(subject, "personsInExecution", persons ?? "refused", { period: year(of), knownAt: `${of + 1}-03-01`, ...changes }),
  fact(subject, "population/T/15+", people, { period: onDay(`${of}-12-31`), knownAt: `${of + 1}-03-01`, ...changes }),
];
const table = (facts: readonly Fact[], on: string, subjects: readonly string[] = [here], some = cards, graph?: TerritoryGraph) =>
  observe(some, factsAsOf(facts, on), subjects, graph === undefined ? {} : { territories: territoriesOn(graph, on) });
const between = (before: readonly Fact[], after: readonly Fact[], options: IndicatorChangesOptions = {}) =>
  indicatorChanges(table(before, since), table(after, day), options).changes;
const causesOf = (before: readonly Fact[], after: readonly Fact[], options?: IndicatorChangesOptions) =>
  between(before, after, options)[0]?.causes;

describe("through which cause", () => {
  const was = figures(2022, here, 100, 1000);

  it("more people, and nothing else", () => {
    const [moved] = between(was, figures(2023, here, 100, 800));
    expect(moved?.causes.map(({ cause, side }) => [cause, side])).toEqual([["population-changed", "denominator"]]);
    expect(moved?.causes[0]?.part).toBe(moved?.change);
    expect(moved?.change).toBeCloseTo(0.025, 12);
  });

  it("more persons in debt enforcement, and nothing else", () =>
    expect(causesOf(was, figures(2023, here, 150, 1000))?.map(({ cause, side }) => [cause, side])).toEqual([
      ["figure-changed", "numerator"],
    ]));

  it("both: parts by the symmetric split of two factors, the larger first", () => {
    // By hand: 0.1 → 0.225; of the numerator 80 × (1/1000 + 1/800) / 2 = 0.09, of the denominator 140 × (1/800 − 1/1000) = 0.035.
    const causes = causesOf(was, figures(2023, here, 180, 800));
    expect(causes?.map(({ cause }) => cause)).toEqual(["figure-changed", "population-changed"]);
    expect(causes?.[0]?.part).toBeCloseTo(0.09, 12);
    expect(causes?.[1]?.part).toBeCloseTo(0.035, 12);
  });

  it("a figure of the same period that is another one was corrected", () => {
    const corrected = [...was, fact(here, "personsInExecution", 90, { period: year(2022), knownAt: "2024-01-15" })];
    expect(causesOf(was, corrected)?.map(({ cause, side }) => [cause, side])).toEqual([["corrected", "numerator"]]);
  });

  it("facilities are supply", () => {
    const card = facilityRateIndicator({ kind: { code: "130", cs: "domovy pro seniory", en: "homes for seniors" }, ages: "15+" });
    const with_ = (of: number, count: number) => [
      ...figures(of, here, 1, 1000),
      fact(here, "facilities/130", count, { period: year(of), knownAt: `${of + 1}-03-01` }),
    ];
    const found = indicatorChanges(table(with_(2022, 1), since, [here], [card]), table(with_(2023, 2), day, [here], [card])).changes;
    expect(found[0]?.causes.map(({ cause }) => cause)).toEqual(["supply-changed"]);
  });

  it("a sum has no sides", () => {
    const people = (of: number, count: number) => [
      fact(here, "population/T/0+", count, { period: onDay(`${of}-12-31`), knownAt: `${of + 1}-03-01` }),
    ];
    const found = indicatorChanges(
      table(people(2022, 10), since, [here], [personsIndicator]),
      table(people(2023, 13), day, [here], [personsIndicator]),
    ).changes;
    expect(found[0]?.causes).toEqual([{ cause: "population-changed", side: null, part: 3 }]);
    expect(found[0]?.verdict).toBeNull();
  });

  it("newly known, and no longer known, with the reason of the other day", () => {
    const unknown = figures(2022, here, null, 1000);
    const [appeared] = between(unknown, figures(2023, here, 100, 1000));
    expect(appeared).toMatchObject({
      change: null,
      verdict: null,
      causes: [{ cause: "newly-known", part: null }],
      before: { value: null, reason: "refused" },
    });
    expect(causesOf(was, figures(2023, here, null, 1000))).toEqual([{ cause: "no-longer-known", side: null, part: null }]);
    expect(between(unknown, unknown)).toEqual([]);
  });

  it("another version or other parameters of a card: the numbers do not compare", () => {
    const changed = (other: Partial<Indicator>) =>
      indicatorChanges(
        table(was, since),
        table(figures(2023, here, 180, 800), day, [here], [{ ...executionShareIndicator, ...other } as Indicator]),
      ).changes[0];
    expect(changed({ version: 99 })?.causes.map(({ cause, part }) => [cause, part])).toEqual([
      ["method-changed", null],
      ["figure-changed", null],
      ["population-changed", null],
    ]);
    expect(changed({ scale: 100 } as Partial<Indicator>)?.causes[0]?.cause).toBe("parameter-changed");
    expect(changed({ scale: 100 } as Partial<Indicator>)?.verdict).toBeNull();
    expect(changed({ cs: "jinak řečeno" })?.causes[0]?.cause).toBe("figure-changed");
  });

  it("another source and a break in the series are remarks, and a break leaves no verdict", () => {
    const after = figures(2023, here, 100, 800);
    const breaks = [{ fields: ["population"], on: "2023-06-01", cs: "sčítání", en: "census" }];
    expect(between(was, after)[0]).toMatchObject({ remarks: [], verdict: "worse" });
    expect(between(was, after, { breaks })[0]).toMatchObject({ remarks: ["break-in-series"], verdict: null });
    expect(between(was, after, { breaks: [{ fields: ["births"], on: "2023-06-01", cs: "", en: "" }] })[0]?.remarks).toEqual([]);
    expect(between(was, figures(2023, here, 100, 800, { source: "other" }))[0]?.remarks).toEqual(["source-changed"]);
  });
});

describe("territories that changed", () => {
  const on = "2024-01-01";
  const orp = (id: TerritoryId) => [
    { id: "orp/6201" as const, validFrom: null, validTo: id === "obec/500003" ? on : null },
    ...(id === "obec/500003" ? [{ id: "orp/6202" as const, validFrom: on, validTo: null }] : []),
  ];
  /** The third municipality came under the other ORP. */
  const graph: TerritoryGraph = county.map((one) =>
    ["obec/500001", "obec/500002", "obec/500003"].includes(one.id) ? { ...one, parents: orp(one.id) } : one,
  );
  const members = ["obec/500001", "obec/500002", "obec/500003"];
  const subjects = [...members, "obec/500004", "obec/500005", "obec/500006", "orp/6201", "orp/6202"];
  const counts = [
    [100, 1000],
    [50, 1000],
    [300, 1000],
    [10, 500],
    [20, 500],
    [30, 1000],
  ] as const;
  const facts = (of: number, more: number) =>
    subjects.slice(0, 6).flatMap((id, i) => figures(of, id, (counts[i]?.[0] ?? 0) + more, counts[i]?.[1] ?? 0));
  const states = { before: territoriesOn(graph, since), after: territoriesOn(graph, day) };
  const [before, after] = [table(facts(2022, 0), since, subjects, cards, graph), table(facts(2023, 0), day, subjects, cards, graph)];

  it("are a cause of their own, told apart from the figures", () => {
    const { changes } = indicatorChanges(before, after, { states });
    expect(changes.map(({ subject }) => subject)).toEqual(["orp/6201", "orp/6202"]);
    // 450 / 3000 → 150 / 2000: all of it went with the municipality.
    expect(changes[0]?.causes.map(({ cause, side }) => [cause, side])).toEqual([["territory-changed", null]]);
    expect(changes[0]?.causes[0]?.part).toBeCloseTo(-0.075, 12);
    expect(changes[0]?.remarks).toEqual(["coverage-changed"]);
  });

  it("beside figures that changed", () => {
    const later = table(facts(2023, 12), day, subjects, cards, graph);
    const change = indicatorChanges(before, later, { states, subjects: ["orp/6201"] }).changes[0];
    // 450 / 3000 → 174 / 2000. By hand, with (1/3000 + 1/2000) / 2 = 1/2400: figures of those that stayed (+24) / 2400 = 0.01; the municipality took
    // 300 persons (−300 / 2400) and 1 000 inhabitants (+1000 × 312 / 6 000 000).
    expect(change?.causes.map(({ cause }) => cause)).toEqual(["territory-changed", "figure-changed"]);
    expect(change?.causes[0]?.part).toBeCloseTo(-0.125 + 0.052, 12);
    expect(change?.causes[1]?.part).toBeCloseTo(0.01, 12);
  });

  it("without figures of the municipalities nothing is told apart", () => {
    const alone = (of: number, on_: string) => table(facts(of, 0), on_, ["orp/6201"], cards, graph);
    const change = indicatorChanges(alone(2022, since), alone(2023, day), { states }).changes[0];
    expect(change?.causes.map(({ cause, part }) => [cause, part])).toEqual([
      ["figure-changed", null],
      ["population-changed", null],
      ["territory-changed", null],
    ]);
    expect(change?.change).toBeCloseTo(-0.075, 12);
  });

  it("a municipality that took over another one cannot be told apart either", () => {
    const merging = county.map((one) => (one.id === "obec/500002" ? { ...one, validTo: on } : one));
    const successions = [{ from: "obec/500002", to: here, on, weight: 1, source: "own/office" } as const];
    const merged = { before: territoriesOn(merging, since), after: territoriesOn(merging, day) };
    const change = between(figures(2022, here, 100, 1000), figures(2023, here, 150, 2000), { states: merged, successions })[0];
    expect(change?.causes.map(({ cause, part }) => [cause, part])).toContainEqual(["territory-changed", null]);
    // The ORP around both is the same one.
    const around = ["obec/500001", "obec/500002", "obec/500003", "orp/6201"];
    const whole = indicatorChanges(
      table(facts(2022, 0), since, around, cards, merging),
      table([...figures(2023, here, 150, 2000), ...figures(2023, "obec/500003", 360, 1000)], day, around, cards, merging),
      { states: merged, successions, subjects: ["orp/6201"] },
    ).changes[0];
    expect(whole?.causes.map(({ cause }) => cause)).toEqual(["figure-changed"]);
  });
});

describe("tables", () => {
  it("of other cards and subjects are compared where they meet", () => {
    const other = { ...executionShareIndicator, id: "own/other" } as Indicator;
    const facts = [...figures(2022, here, 100, 1000), ...figures(2022, "obec/500002", 1, 10)];
    const found = indicatorChanges(
      table(facts, since, [here, "obec/500002"], [...cards, other]),
      table(figures(2023, here, 100, 1000), day, [here, "obec/500003"]),
    );
    expect(found).toMatchObject({ changes: [], compared: 1, unmatched: ["own/other"], since, day });
  });

  it("of nothing", () => expect(indicatorChanges(table([], since, []), table([], day, [])).changes).toEqual([]));
});

describe("laws", () => {
  const count = fc.nat({ max: 100_000 });

  it("the parts of a ratio add up to the change exactly, and turn their sign when the days are swapped", () =>
    fc.assert(
      fc.property(count, count, count, count, (n0, n1, d0, d1) => {
        const one = (of: number, n: number, d: number) => table(figures(of, here, Math.min(n, d + 1), d + 1), "2024-06-30");
        const [before, after] = [one(2022, n0, d0), one(2023, n1, d1)];
        const [forth] = indicatorChanges(before, after).changes;
        const [back] = indicatorChanges(after, before).changes;
        if (forth === undefined || back === undefined) return;
        expect(exactSum(forth.causes.map(({ part }) => part ?? Number.NaN))).toBe(forth.change);
        // Rounded on a grid of 2⁻⁵¹ of everything that is added; the rest of all roundings is in one part.
        const size = exactSum([...forth.causes.map(({ part }) => Math.abs(part ?? 0)), forth.before.value ?? 0, forth.after.value ?? 0]);
        expect(Math.abs((forth.change ?? 0) - ((forth.after.value ?? 0) - (forth.before.value ?? 0)))).toBeLessThanOrEqual(size * 2 ** -51);
        expect(Math.abs((back.change ?? Number.NaN) + (forth.change ?? Number.NaN))).toBeLessThanOrEqual(size * 2 ** -50);
        const sum = (of: typeof forth, side: string) =>
          exactSum(of.causes.flatMap((cause) => (cause.side === side ? [cause.part ?? 0] : [])));
        for (const side of ["numerator", "denominator"])
          expect(Math.abs(sum(back, side) + sum(forth, side))).toBeLessThanOrEqual(size * 2 ** -50);
      }),
      { numRuns: 200 },
    ));

  it("between a table and itself nothing moved", () =>
    fc.assert(
      fc.property(count, count, (n, d) => {
        const one = table(figures(2023, here, Math.min(n, d), d), day);
        expect(indicatorChanges(one, one).changes).toEqual([]);
      }),
      { numRuns: 40 },
    ));
});
