import { describe, expect, it } from "vitest";
import { explain } from "../../src/evaluation/explain.ts";
import { observationDigest } from "../../src/evaluation/observationDigest.ts";
import { observationOf } from "../../src/evaluation/observationTable.ts";
import { observe } from "../../src/evaluation/observe.ts";
import { facilitiesListedIndicator } from "../../src/indicators/capacity/facilitiesListed.ts";
import { naturalIncreaseIndicator } from "../../src/indicators/people/naturalIncrease.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import type { Fact } from "../../src/model/fact.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { year } from "../../src/model/period.ts";
import { territoriesOn } from "../../src/model/territoryGraph.ts";
import { county, fact } from "../model/office.ts";
import { day, territories } from "./observed.ts";

const cards = [naturalIncreaseIndicator, executionShareIndicator, facilitiesListedIndicator];
const executions = (town: number, count: number, people: number): readonly Fact[] => [
  fact(`obec/50000${town}`, "personsInExecution", count),
  fact(`obec/50000${town}`, "population/T/15+", people),
];
const explained = (facts: readonly Fact[], indicator: string, subject: string) => {
  const book = factsAsOf(facts, day);
  return explain(observationOf(observe(cards, book, [subject], { territories }), indicator, subject), cards, book, territories);
};

describe("explain", () => {
  it("a ratio with its formula, method and every figure behind it", () => {
    const facts = [
      fact("obec/500001", "births", 1160),
      fact("obec/500001", "deaths", 1046),
      fact("obec/500001", "midYearPopulation", 107_078),
    ];
    const found = explained(facts, "natural-increase", "obec/500001");
    expect(found).toMatchObject({
      kind: "explanation",
      method: "natural-increase@1",
      formula: { scale: 1000, numerator: 114, denominator: 107_078 },
      caveat: naturalIncreaseIndicator.caveat,
      without: [],
    });
    expect(found.inputs).toEqual([
      {
        subject: "obec/500001",
        figures: facts.map(({ field, value, period, source, knownAt }, place) => ({
          field,
          value,
          reason: null,
          period,
          source,
          knownAt,
          coverage: null,
          fact: place,
        })),
      },
    ]);
  });

  it("a sum over municipalities with the figures of each", () => {
    const found = explained([...executions(1, 5, 100), ...executions(2, 5, 100), ...executions(3, 0, 0)], "execution-share", "orp/6201");
    expect(found.inputs.map(({ subject }) => subject)).toEqual(["obec/500001", "obec/500002", "obec/500003"]);
    expect(found.formula).toEqual({ scale: 1, numerator: 10, denominator: 200 });
    expect(found.without).toEqual([]);
  });

  it("names the municipalities without a needed figure, and not those to which it does not apply", () => {
    const facts = [
      ...executions(1, 5, 100),
      fact("obec/500002", "personsInExecution", "not-applicable"),
      fact("obec/500002", "population/T/15+", 9),
    ];
    expect(explained(facts, "execution-share", "orp/6201").without).toEqual(["obec/500003"]);
  });

  it("a count by municipality over people known for the whole, with the figures of all of them", () => {
    const of = (first: number, second: number) =>
      explained(
        [
          fact("orp/6201", "population/T/15+", 1000),
          ...[first, second, 1].map((count, town) => fact(`obec/50000${town + 1}`, "personsInExecution", count, { source: "platform" })),
        ],
        "execution-share",
        "orp/6201",
      );
    const found = of(3, 6);
    expect(found.terms.map(({ field, value }) => [field, value])).toEqual([
      ["personsInExecution", 10],
      ["population", 1000],
    ]);
    expect(found.inputs.map(({ subject, figures }) => [subject, figures.map(({ value }) => value)])).toEqual([
      ["orp/6201", [1000]],
      ["obec/500001", [3]],
      ["obec/500002", [6]],
      ["obec/500003", [1]],
    ]);
    expect(found.without).toEqual([]);
    expect(of(6, 3).digest).not.toBe(found.digest);
  });

  it("a member left out of a sum is neither missing nor in the terms", () => {
    const facts = [...executions(1, 5, 100), ...executions(2, 7, 100), fact("obec/500003", "population/T/15+", "not-applicable")];
    const found = explained(facts, "execution-share", "orp/6201");
    expect(found.observation.numerator).toBe(12);
    expect(found.terms.map(({ value }) => value)).toEqual([12, 200]);
    expect(found.without).toEqual([]);
  });

  it("a group with the figures of its members", () => {
    const facts = [fact("obec/500001", "births", 5), fact("obec/500002", "births", 6)];
    const card = { ...facilitiesListedIndicator, id: "own/births", terms: [{ field: "births" }], unlessZero: [] } as const;
    const groups = new Map([["two towns", ["obec/500002", "obec/500001"]]]);
    const book = factsAsOf(facts, day);
    const seen = observationOf(observe([card], book, ["two towns"], { groups }), "own/births", "two towns");
    const found = explain(seen, [card], book, undefined, groups);
    expect(found.inputs.map(({ subject }) => subject)).toEqual(["obec/500001", "obec/500002"]);
    expect(found.terms[0]?.value).toBe(11);
    expect(() => explain(seen, [card], book)).toThrow("territories or groups");
  });

  it("what makes an indicator not apply is among the figures and in the digest", () => {
    const of = (people: number) =>
      explained(
        [fact("obec/500001", "facilities/130", 2), fact("obec/500001", "population/T/0+", people)],
        "facilities-listed",
        "obec/500001",
      );
    expect([of(0).observation.reason, of(9).observation.value]).toEqual(["not-applicable", 2]);
    expect(of(0).digest).not.toBe(of(9).digest);
  });

  it("a sum has no formula, but its figures", () => {
    const found = explained(
      [fact("obec/500001", "facilities/130", 2), fact("obec/500001", "facilities/131", 1)],
      "facilities-listed",
      "obec/500001",
    );
    expect(found.formula).toBeNull();
    expect(found.inputs[0]?.figures.map(({ value }) => value).toSorted()).toEqual([1, 2]);
  });

  it("does not depend on the order of facts", () => {
    const facts = [fact("obec/500001", "facilities/130", 2), fact("obec/500001", "facilities/131", 1)];
    const shown = (all: readonly Fact[]) =>
      explained(all, "facilities-listed", "obec/500001").inputs.map(({ figures }) => figures.map((figure) => ({ ...figure, fact: null })));
    expect(shown(facts.toReversed())).toEqual(shown(facts));
  });

  it("the terms of a formula with their figures, of a sum over municipalities too", () => {
    const town = (id: number, born: number) => [
      fact(`obec/50000${id}`, "births", born),
      fact(`obec/50000${id}`, "deaths", 2 * born),
      fact(`obec/50000${id}`, "midYearPopulation", 1000),
    ];
    const terms = (facts: readonly Fact[], subject: string) =>
      explained(facts, "natural-increase", subject).terms.map(({ side, field, times, value }) => [side, field, times ?? 1, value]);
    expect(terms(town(1, 7), "obec/500001")).toEqual([
      ["numerator", "births", 1, 7],
      ["numerator", "deaths", -1, 14],
      ["denominator", "midYearPopulation", 1, 1000],
    ]);
    const three = [...town(1, 1), ...town(2, 2), ...town(3, 3)];
    expect(terms(three, "orp/6201").map(([, , , value]) => value)).toEqual([6, 12, 3000]);
    // Where one of those that are added up is not known, the sum is not known either.
    expect(terms([...town(1, 1), ...town(2, 2)], "orp/6201").map(([, , , value]) => value)).toEqual([null, null, null]);
    expect(
      terms([...town(1, 1), fact("obec/500001", "deaths", "refused", { period: year(2024) })], "obec/500001").map(([, , , value]) => value),
    ).toEqual([1, null, 1000]);
  });

  it("persons of an age range, and what is listed, as one term each", () => {
    expect(explained(executions(1, 5, 100), "execution-share", "obec/500001").terms).toEqual([
      { side: "numerator", field: "personsInExecution", value: 5 },
      { side: "denominator", field: "population", ages: "15+", value: 100 },
    ]);
    const listed = [fact("obec/500001", "facilities/130", 2), fact("obec/500001", "facilities/131", 1)];
    expect(explained(listed, "facilities-listed", "obec/500001").terms).toEqual([
      { side: "sum", field: "facilities", cells: "listed", value: 3 },
    ]);
  });

  it("leaves those to whom it does not apply out of the terms of a sum", () => {
    const nobody = [fact("obec/500003", "personsInExecution", 0), fact("obec/500003", "population/T/15+", 0)];
    const found = explained([...executions(1, 5, 100), ...executions(2, 6, 50), ...nobody], "execution-share", "orp/6201");
    expect(found.terms.map(({ value }) => value)).toEqual([11, 150]);
    const without = [
      ...executions(1, 5, 100),
      ...executions(2, 6, 50),
      fact("obec/500003", "personsInExecution", "not-applicable"),
      fact("obec/500003", "population/T/15+", 9),
    ];
    expect(explained(without, "execution-share", "orp/6201").terms[0]?.value).toBe(11);
  });

  it("how it is rounded, what is fixed in the card, and the paragraph behind it", () => {
    const found = explained(executions(1, 27, 204), "execution-share", "obec/500001");
    expect(found.rounding).toEqual({ factor: 100, decimals: 2, value: "13.24" });
    expect(found.parameters).toEqual({ ages: "15+" });
    expect(found.legalBasis).toEqual([]);
    expect(found.validity).toEqual({ validFrom: null, validTo: null });
    expect(explained([], "execution-share", "obec/500001").rounding.value).toBeNull();
    const card = { ...executionShareIndicator, legalBasis: ["§ 1 zákona č. 108/2006 Sb."], validFrom: "2023-01-01" };
    const book = factsAsOf(executions(1, 27, 204), day);
    const own = explain(observationOf(observe([card], book, ["obec/500001"]), "execution-share", "obec/500001"), [card], book);
    expect(own.legalBasis).toMatchObject([{ source: "act-108-2006", validFrom: "2007-01-01" }]);
    expect(own.validity).toEqual({ validFrom: "2023-01-01", validTo: null });
  });

  it("a digest over method, parameters and inputs, whatever the order of facts", () => {
    const facts = [...executions(1, 5, 100), ...executions(2, 5, 100), ...executions(3, 1, 10)];
    const { digest, inputs } = explained(facts, "execution-share", "orp/6201");
    expect(explained(facts.toReversed(), "execution-share", "orp/6201").digest).toBe(digest);
    const flat = inputs.flatMap(({ subject, figures }) => figures.map((figure) => ({ ...figure, subject })));
    expect(observationDigest({ method: "execution-share@1", parameters: { ages: "15+" }, inputs: flat })).toBe(digest);
    expect(
      explained([...executions(1, 5, 100), ...executions(2, 5, 100), ...executions(3, 2, 10)], "execution-share", "orp/6201").digest,
    ).not.toBe(digest);
    // A municipality that the territory has and of which nothing is here changes what the sum is worth.
    const partial = territoriesOn(county, day, { partial: [{ id: "orp/6201", covered: 3, members: 4 }] });
    const book = factsAsOf(facts, day);
    const seen = observationOf(observe(cards, book, ["orp/6201"], { territories: partial }), "execution-share", "orp/6201");
    const part = explain(seen, cards, book, partial);
    expect(part.digest).not.toBe(digest);
    expect(part.terms.map(({ value }) => value)).toEqual([null, null]);
  });

  it("a figure that the formula refuses is an unknown term, and stops nothing", () => {
    const found = explained([...executions(1, -5, 100)], "execution-share", "obec/500001");
    expect(found.observation.reason).toBe("invalid-input");
    expect(found.terms.map(({ value }) => value)).toEqual([null, 100]);
  });

  it("is plain JSON", () => {
    const found = explained(executions(1, 5, 100), "execution-share", "orp/6201");
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("refuses an observation whose card it does not get", () => {
    const book = factsAsOf(executions(1, 5, 100), day);
    const seen = observationOf(observe(cards, book, ["obec/500001"]), "execution-share", "obec/500001");
    expect(() => explain(seen, [naturalIncreaseIndicator], book)).toThrow(expect.objectContaining({ code: "indicator-unknown" }));
  });

  it("does not explain a sum without the territories that it was summed over", () => {
    const book = factsAsOf([...executions(1, 5, 100), ...executions(2, 5, 100), ...executions(3, 0, 0)], day);
    const seen = observationOf(observe(cards, book, ["orp/6201"], { territories }), "execution-share", "orp/6201");
    expect(seen.value).toBe(0.05);
    expect(() => explain(seen, cards, book)).toThrow(RangeError);
  });
});
