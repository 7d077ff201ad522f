import { describe, expect, it } from "vitest";
import { smallDenominator } from "../../../src/evaluation/rules/smallDenominator.ts";
import { executionShareIndicator } from "../../../src/indicators/risk/executionShare.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { observation, territory, unknown } from "../seen.ts";

const rule = smallDenominator({ indicator: executionShareIndicator });
const judge = (seen: Observation) => rule.judge(territory("obec/500001", { "execution-share": seen }));

describe("smallDenominator", () => {
  it.each<[string, Observation, string]>([
    ["204 persons, as Dolní Krupá has", observation({ denominator: 204 }), "breached"],
    ["one below the limit", observation({ denominator: 499 }), "breached"],
    ["the limit itself", observation({ denominator: 500 }), "met"],
    ["a town", observation({ denominator: 17_086 }), "met"],
    ["nobody of that age", unknown("denominator-zero", { denominator: 0 }), "breached"],
    ["not known", unknown("not-reported"), "undecidable"],
    ["nobody lives here", unknown("not-applicable", { denominator: 0 }), "not-applicable"],
  ])("%s: %3$s", (_, seen, outcome) => expect(judge(seen).outcome).toBe(outcome));

  it("carries the denominator with its date, and the limit", () => {
    expect(judge(observation({ denominator: 204 }))).toMatchObject({
      facts: { denominator: { value: 204, unit: "persons", period: { to: "2024-01-01" } }, limit: { value: 500, unit: "persons" } },
    });
    expect(judge(unknown("refused"))).toMatchObject({ missing: [{ figure: "execution-share", reason: "refused" }] });
  });

  it("has a limit of one's own", () => {
    const own = smallDenominator({ indicator: executionShareIndicator, minimum: 100 });
    expect(own.parameters).toEqual({ indicator: "execution-share", minimum: 100 });
    expect(own.judge(territory("obec/500001", { "execution-share": observation({ denominator: 204 }) })).outcome).toBe("met");
  });

  // NaN < limit is false: a rule with such a limit would print that all is well.
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("refuses a limit of %d", (minimum) => {
    expect(() => smallDenominator({ indicator: executionShareIndicator, minimum })).toThrow(RangeError);
  });
});
