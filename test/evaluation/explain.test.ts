import { describe, expect, it } from "vitest";
import { explain } from "../../src/evaluation/explain.ts";
import { observationOf } from "../../src/evaluation/observationTable.ts";
import { observe } from "../../src/evaluation/observe.ts";
import { facilitiesListedIndicator } from "../../src/indicators/capacity/facilitiesListed.ts";
import { naturalIncreaseIndicator } from "../../src/indicators/people/naturalIncrease.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import type { Fact } from "../../src/model/fact.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { fact } from "../model/office.ts";
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
