import { describe, expect, it } from "vitest";
import { absenceReasons } from "../../src/codebooks/absenceReasons.ts";
import { observationOf } from "../../src/evaluation/observationTable.ts";
import { observe } from "../../src/evaluation/observe.ts";
import { tellingReason } from "../../src/evaluation/reportedFigures.ts";
import { facilitiesIndicator } from "../../src/indicators/capacity/facilities.ts";
import { facilitiesListedIndicator } from "../../src/indicators/capacity/facilitiesListed.ts";
import { facilityRateIndicator } from "../../src/indicators/capacity/facilityRate.ts";
import type { CustomIndicator, Indicator } from "../../src/indicators/indicator.ts";
import { ageingIndexIndicator } from "../../src/indicators/people/ageingIndex.ts";
import { naturalIncreaseIndicator } from "../../src/indicators/people/naturalIncrease.ts";
import { seniorDependencyRatioIndicator } from "../../src/indicators/people/seniorDependencyRatio.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import { publishedExclusionIndexIndicator } from "../../src/indicators/risk/publishedExclusionIndex.ts";
import type { AbsentRow, Fact } from "../../src/model/fact.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { absentRow, fact } from "../model/office.ts";
import { day, observed, territories } from "./observed.ts";

const home = { code: "130", cs: "domovy pro seniory", en: "homes for seniors" };
const homes = facilitiesIndicator(home);
const rate = facilityRateIndicator({ kind: home, ages: "15+" });
const [bad, good] = ["obec/500001", "obec/500002"] as const;
const people = (persons: number) => fact(bad, "population/T/15+", persons);
const vital = (births: number, deaths: number, all: number) => [
  fact(bad, "births", births),
  fact(bad, "deaths", deaths),
  fact(bad, "midYearPopulation", all),
];

/** A figure that no indicator takes: what came in, and by which card it is refused. */
const refusedFigures: readonly (readonly [string, Indicator, readonly Fact[]])[] = [
  ["a count that is not a number", executionShareIndicator, [fact(bad, "personsInExecution", Number.NaN), people(100)]],
  ["a count without end", executionShareIndicator, [fact(bad, "personsInExecution", Number.POSITIVE_INFINITY), people(100)]],
  ["a count below zero", executionShareIndicator, [fact(bad, "personsInExecution", -1), people(100)]],
  ["people below zero", executionShareIndicator, [fact(bad, "personsInExecution", 1), people(-100)]],
  ["people that are not a number", executionShareIndicator, [fact(bad, "personsInExecution", 1), people(Number.NaN)]],
  ["a mid-year population below zero", naturalIncreaseIndicator, vital(1, 1, -5)],
  ["births without end", naturalIncreaseIndicator, vital(Number.POSITIVE_INFINITY, 1, 100)],
  ["a result beyond the range of numbers", naturalIncreaseIndicator, vital(1e308, 0, 1)],
  ["facilities below zero", homes, [fact(bad, "facilities/130", -1)]],
  ["facilities below zero over people", rate, [fact(bad, "facilities/130", -1), people(100)]],
  ["facilities that are not a number", facilitiesListedIndicator, [fact(bad, "facilities/130", Number.NaN)]],
  ["more people of 65+ than of 15+", seniorDependencyRatioIndicator, [people(10), fact(bad, "population/T/65+", 12)]],
  ["an age that is none", ageingIndexIndicator, [fact(bad, "population/T/old", 12)]],
  ["an index beyond its range", publishedExclusionIndexIndicator, [fact(bad, "exclusionIndex", 31)]],
];

describe("a figure that is refused", () => {
  it.each(refusedFigures)("%s: invalid-input with its words, and the others are observed", (_, card, facts) => {
    const sound = [
      fact(good, "personsInExecution", 5),
      ...["T/15+", "T/15-64", "T/0-14", "T/65+"].map((cell) => fact(good, `population/${cell}`, cell === "T/15+" ? 100 : 50)),
      fact(good, "births", 2),
      fact(good, "deaths", 1),
      fact(good, "midYearPopulation", 100),
      fact(good, "facilities/130", 1),
      fact(good, "exclusionIndex", 10),
    ];
    const table = observe(
      [card, executionShareIndicator].slice(0, card === executionShareIndicator ? 1 : 2),
      factsAsOf([...facts, ...sound], day),
      [bad, good, "orp/6201"],
      {
        territories,
      },
    );
    const refused = observationOf(table, card.id, bad);
    expect(refused).toMatchObject({ value: null, reason: "invalid-input", detail: expect.stringMatching(/ requires .+, got /) });
    expect(refused.detail).not.toMatch(/\.$/);
    expect(observationOf(table, card.id, good)).toMatchObject({ reason: null, detail: null });
    expect(observationOf(table, card.id, good).value).not.toBeNull();
  });

  it.each(refusedFigures.filter(([, card]) => card.kind !== "custom"))("%s makes the ORP unknown, not wrong", (_, card, facts) => {
    const seen = observed(card, facts, "orp/6201");
    expect(seen).toMatchObject({ value: null, reason: "invalid-input" });
    expect(seen.detail).toMatch(/ requires .+, got /);
    expect(seen.low).toBeNull();
  });

  it("a sum beyond the range of numbers too", () => {
    const facts = [bad, good, "obec/500003"].map((town) => fact(town, "facilities/130", Number.MAX_VALUE));
    expect(observed(homes, facts, "orp/6201")).toMatchObject({ value: null, reason: "invalid-input" });
    expect(observed(homes, facts, good).value).toBe(Number.MAX_VALUE);
  });

  it("figures that disagree have words as well", () => {
    const facts = [fact(bad, "facilities/130", 1), fact(bad, "facilities/130", 2, { source: "register" })];
    const seen = observed(homes, facts, bad);
    expect(seen).toMatchObject({ value: null, reason: "invalid-input" });
    expect(seen.detail).not.toBeNull();
  });

  it("an accident of a card is not hidden as a figure of the office", () => {
    const broken: CustomIndicator = {
      ...own,
      compute: () => {
        throw new Error("accident");
      },
    };
    expect(() => observed(broken, [fact(bad, "facilities/130", 1)], bad)).toThrow("accident");
  });
});

/** A card of its own kind over facilities. */
const own: CustomIndicator = { ...publishedExclusionIndexIndicator, id: "own", reads: ["facilities/130"], compute: () => 1 };

describe("a card of an office that gives no number", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined as unknown as number])("%s is never a value", (result) => {
    const card: CustomIndicator = { ...own, compute: () => result };
    expect(observed(card, [fact(bad, "facilities/130", 1)], bad)).toMatchObject({ value: null, reason: "invalid-input" });
  });

  it("minus zero is zero in every column", () => {
    const facts = [fact(bad, "facilities/130", -0), people(100), fact(bad, "personsInExecution", -0)];
    for (const card of [homes, rate, executionShareIndicator]) {
      const seen = observed(card, facts, bad);
      expect([seen.value, seen.numerator]).toEqual([0, 0]);
    }
  });

  it("a custom card says itself why it is unknown", () => {
    const card: CustomIndicator = { ...own, reads: ["births"], compute: () => null, why: () => "too-few" };
    expect(observed(card, [fact(bad, "births", 3)], bad)).toMatchObject({ value: null, reason: "too-few" });
  });
});

describe("a missing row", () => {
  it("that means none is zero, of one kind and of all kinds listed", () => {
    const absentRows = [absentRow(["facilities/130", "facilities/131"], "none")];
    expect(observed(homes, [], bad, { absentRows })).toMatchObject({ value: 0, sources: ["office"] });
    expect(observed(facilitiesListedIndicator, [], bad, { absentRows })).toMatchObject({ value: 0, reason: null });
  });

  it("that means unknown is unknown, and does not stand in the way of a roll-up", () => {
    const absentRows = [absentRow(["facilities"], "unknown")];
    expect(observed(homes, [], bad, { absentRows })).toMatchObject({ value: null, reason: "not-known-to-source", covered: 0, members: 1 });
    const listed = [fact(good, "facilities/130", 2)];
    expect(observed(homes, listed, "pou/62011", { absentRows })).toMatchObject({
      value: null,
      low: 2,
      origin: "rolled-up",
      covered: 1,
      members: 2,
    });
  });
});

describe("both sides missing", () => {
  const of = (facts: readonly Fact[], subject: string, absentRows: readonly AbsentRow[] = []) =>
    observed(executionShareIndicator, facts, subject, { absentRows }).reason;
  const [above, below] = ["personsInExecution", "population/T/15+"];

  it("the reason of the numerator is named, however telling that of the denominator", () => {
    expect(of([fact("obec/500001", above, "not-known-to-source"), fact("obec/500001", below, "refused")], "obec/500001")).toBe(
      "not-known-to-source",
    );
    expect(of([fact("obec/500001", below, "refused")], "obec/500001")).toBe("not-asked");
    expect(of([fact("obec/500001", above, 3), fact("obec/500001", below, "refused")], "obec/500001")).toBe("refused");
  });

  it("in a sum over members too, of one member or of two", () => {
    const missing = ["obec/500001", "obec/500002", "obec/500003"].flatMap((town) => [
      fact(town, above, "not-known-to-source"),
      fact(town, below, "refused"),
    ]);
    expect(of(missing, "orp/6201")).toBe("not-known-to-source");
    const apart = [
      fact("obec/500001", above, "not-known-to-source"),
      fact("obec/500001", below, 100),
      fact("obec/500002", above, 3),
      fact("obec/500002", below, "refused"),
      fact("obec/500003", above, 3),
      fact("obec/500003", below, 100),
    ];
    expect(of(apart, "orp/6201")).toBe("not-known-to-source");
    expect(of(apart, "kraj/3115")).toBe("not-known-to-source");
    expect(of(apart.slice(2), "orp/6201", [absentRow([above], "none")])).toBe("refused");
  });

  it("save that figures which disagree are to be put right first", () => {
    const torn = [
      fact("obec/500001", above, "not-asked"),
      fact("obec/500001", below, 5),
      fact("obec/500001", below, 6, { source: "region" }),
    ];
    expect(of(torn, "obec/500001")).toBe("invalid-input");
    expect(of(torn, "orp/6201")).toBe("invalid-input");
  });
});

describe("tellingReason", () => {
  it("knows every reason, alone and beside others", () => {
    for (const { code } of absenceReasons) {
      expect(tellingReason([code])).toBe(code);
      expect(tellingReason([code, "invalid-input"])).toBe("invalid-input");
      expect(tellingReason(["not-applicable", code])).toBe(code);
    }
    expect(tellingReason([])).toBeNull();
  });

  it("does not depend on their order", () => {
    expect(tellingReason(["not-asked", "refused"])).toBe(tellingReason(["refused", "not-asked"]));
  });
});
