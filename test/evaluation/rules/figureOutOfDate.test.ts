import { describe, expect, it } from "vitest";
import { figureOutOfDate } from "../../../src/evaluation/rules/figureOutOfDate.ts";
import { ageingIndexIndicator } from "../../../src/indicators/people/ageingIndex.ts";
import { dayAfter } from "../../../src/model/day.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { onDay } from "../../../src/model/period.ts";
import { observation, territory, unknown } from "../seen.ts";

const rule = figureOutOfDate({ indicator: ageingIndexIndicator, maximumAge: 730 });
/** Judged on 30 June 2024. */
const judge = (seen: Observation) => rule.judge(territory("obec/500001", { "ageing-index": seen }));
const old = (days: number, changes: Partial<Observation> = {}) => {
  const period = onDay(dayAfter("2024-06-30", -days));
  return observation({ numeratorPeriod: period, denominatorPeriod: period, ...changes });
};

describe("figureOutOfDate", () => {
  it.each<[string, Observation, string]>([
    ["the table of 31. 12. 2020, 1 277 days old", old(1277), "breached"],
    ["one day over the limit", old(731), "breached"],
    ["the limit itself", old(730), "met"],
    ["of today", old(0), "met"],
    ["the older side decides", old(10, { denominatorPeriod: onDay("2020-12-31") }), "breached"],
    ["not known", unknown("not-asked", { numeratorPeriod: null, denominatorPeriod: null }), "undecidable"],
    ["nobody lives here", unknown("not-applicable"), "not-applicable"],
  ])("%s: %3$s", (_, seen, outcome) => expect(judge(seen).outcome).toBe(outcome));

  it("counts from the last day that the figure speaks of", () => {
    expect(judge(old(1277))).toMatchObject({
      facts: { figure: { period: onDay("2020-12-31") }, age: { value: 1277, unit: "days" }, limit: { value: 730, unit: "days" } },
    });
  });

  it("a figure that is not there is not fresh: a refusal of this year decides nothing", () => {
    expect(judge(old(10, { value: null, reason: "refused", numerator: null })).outcome).toBe("undecidable");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("refuses a limit of %d", (maximumAge) => {
    expect(() => figureOutOfDate({ indicator: ageingIndexIndicator, maximumAge })).toThrow(RangeError);
  });
});
