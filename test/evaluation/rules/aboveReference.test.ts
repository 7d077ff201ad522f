import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aboveReference } from "../../../src/evaluation/rules/aboveReference.ts";
import { executionShareIndicator } from "../../../src/indicators/risk/executionShare.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { onDay } from "../../../src/model/period.ts";
import { observation, territory, unknown } from "../seen.ts";

const rule = aboveReference({ indicator: executionShareIndicator });
const judge = (here: Observation, there: Observation) => {
  const country = territory("cr", { "execution-share": { ...there, subject: "cr" } });
  return rule.judge(territory("obec/500001", { "execution-share": here }, { cr: country }));
};

describe("aboveReference", () => {
  it.each<[string, Observation, Observation, string]>([
    ["above", observation({ value: 0.07 }), observation({ value: 0.0677 }), "breached"],
    ["exactly the same", observation({ value: 0.0677 }), observation({ value: 0.0677 }), "met"],
    ["the least above", observation({ value: 0.5 + 2 ** -53 }), observation({ value: 0.5 }), "breached"],
    ["below", observation({ value: 0.06 }), observation({ value: 0.0677 }), "met"],
    ["nobody in trouble", observation({ value: 0 }), observation({ value: 0.0677 }), "met"],
    ["not known here", unknown("refused"), observation({ value: 0.0677 }), "undecidable"],
    ["not known there", observation({ value: 0.07 }), unknown("not-reported"), "undecidable"],
    ["known nowhere", unknown("not-asked"), unknown("not-asked"), "undecidable"],
    ["invalid here", unknown("invalid-input", { detail: "share requires …" }), observation(), "undecidable"],
    ["nobody lives here", unknown("not-applicable"), observation(), "not-applicable"],
  ])("%s: %4$s", (_, here, there, outcome) => expect(judge(here, there).outcome).toBe(outcome));

  it("carries both figures with unit, date and source", () => {
    expect(judge(observation({ value: 0.07 }), observation({ value: 0.0677 }))).toMatchObject({
      facts: {
        here: { value: 0.07, unit: "1", period: { from: "2023-01-01" }, sources: ["asz-exclusion-index-2023"] },
        there: { value: 0.0677 },
      },
    });
  });

  it("names whose figure is missing, why, and who would have it", () => {
    expect(judge(unknown("refused"), unknown("not-reported"))).toMatchObject({
      missing: [
        { figure: "execution-share", subject: "obec/500001", reason: "refused", source: "asz-exclusion-index-2023" },
        { figure: "execution-share", subject: "cr", reason: "not-reported" },
      ],
    });
  });

  it("has nothing to compare the country with", () => {
    expect(rule.judge(territory("cr", { "execution-share": observation() })).outcome).toBe("not-applicable");
    const itself = territory("cr", { "execution-share": observation() });
    expect(rule.judge(territory("cr", { "execution-share": observation() }, { cr: itself })).outcome).toBe("not-applicable");
  });

  // One age table allows "older than the region", two of different years do not: the census lies between them.
  it("does not compare figures of different times", () => {
    const old = observation({ value: 0.01, numeratorPeriod: onDay("2020-12-31"), denominatorPeriod: onDay("2020-12-31") });
    expect(judge(observation({ value: 0.07 }), old)).toMatchObject({ outcome: "undecidable", missing: [{ reason: "periods-differ" }] });
  });

  it("says its limits, and another level is another rule", () => {
    expect(rule).toMatchObject({
      id: "risk/execution-share-above-cr",
      parameters: { indicator: "execution-share", than: "cr" },
      severity: "info",
    });
    const older = aboveReference({ indicator: executionShareIndicator, than: "kraj", severity: "warning", basis: "house", area: "people" });
    expect(older).toMatchObject({ id: "people/execution-share-above-kraj", severity: "warning", basis: "house" });
    expect(older.message.cs).toContain("v kraji");
  });

  it("is breached exactly above, whatever the figures", () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, value, (here, there) => {
        expect(judge(observation({ value: here }), observation({ value: there })).outcome).toBe(here > there ? "breached" : "met");
      }),
    );
  });
});
