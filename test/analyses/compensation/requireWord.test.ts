import { describe, expect, it } from "vitest";
import { type CoFinancingOptions, coFinancing } from "../../../src/analyses/compensation/coFinancing.ts";
import { type OvercompensationOptions, overcompensation } from "../../../src/analyses/compensation/overcompensation.ts";
import { type ParallelSupportOptions, parallelSupport } from "../../../src/analyses/compensation/parallelSupport.ts";
import { type UnitCostComparisonOptions, unitCostComparison } from "../../../src/analyses/cost/unitCostComparison.ts";
import { dataEnvelopment } from "../../../src/analyses/efficiency/dataEnvelopment.ts";
import type { FrontierColumn } from "../../../src/analyses/efficiency/frontierColumn.ts";
import type { ControlFinding, ControlSurvey } from "../../../src/analyses/quality/controlSurvey.ts";
import { controlSurveys } from "../../../src/analyses/quality/controlSurveys.ts";
import { serviceScore } from "../../../src/analyses/scoring/serviceScore.ts";
import type { ScoringIndicator } from "../../../src/codebooks/scoringCards.ts";
import { completeRevenues, type Revenues } from "../../../src/model/revenues.ts";
import { card, criterion, home, indicator, limit } from "../scoring/card.ts";

// Words as a caller without types, or a file of settings, may give them: none may be taken for another one.
const day = "2026-12-31";
const account = {
  service: "1234567",
  entrustment: "P-1",
  eligibleCosts: 800,
  costCap: null,
  revenues: completeRevenues({ "obec/obec": 1000 }),
};
const unknown = expect.objectContaining({ name: "TypeError", code: "option-not-known" });
const scored = (change: object) => {
  const one = { ...indicator("use", "higher-is-better", "linear", [limit(100, 0, 1)]), ...change } as ScoringIndicator;
  return () => serviceScore({ ...card, criteria: [criterion("use", [one])] }, { ...home, values: { use: 0.2 } }, { networkYear: 2027 });
};
const survey = (change: object): ControlSurvey => {
  const finding = { id: "1", subject: "smlouvy", remedy: "required", deadline: null, followUps: [], ...change } as ControlFinding;
  return { id: "2026-1", service: "1234567", day: "2026-01-10", subjects: ["smlouvy"], findings: [finding] };
};
const column = (kind: string) => ({ id: kind, cs: kind, en: kind, unit: "1", kind }) as unknown as FrontierColumn;

describe("words of options", () => {
  describe("refusal", () => {
    it.each([
      ["withinTolerance", () => overcompensation([account], { day, withinTolerance: "keep" } as unknown as OvercompensationOptions)],
      ["aboveTolerance", () => overcompensation([account], { day, aboveTolerance: "rest" } as unknown as OvercompensationOptions)],
      ["choose", () => parallelSupport([], [{ ...card, id: "1", amounts: {} }], { choose: "min" } as unknown as ParallelSupportOptions)],
      ["of", () => coFinancing(account, { day, of: "costs" } as unknown as CoFinancingOptions)],
      ["by", () => unitCostComparison([], { per: "bed", by: ["typ"] } as unknown as UnitCostComparisonOptions)],
      ["remedy", () => controlSurveys([survey({ remedy: "requird" })], { day })],
      ["result", () => controlSurveys([survey({ followUps: [{ day, result: "done" }] })], { day })],
      ["kind", () => dataEnvelopment([], { inputs: [column("rate")], outputs: [column("volume")] })],
      ["polarity", scored({ polarity: "lower" })],
      ["scale", scored({ scale: "linearly" })],
    ])("%s", (_, call) => expect(call).toThrow(unknown));

    it("money on a way that nobody knows is refused, not lost", () => {
      const stranger = { "obec/obec": 1000, "eu/eu": 100 } as Revenues;
      const lost = expect.objectContaining({ name: "RangeError", code: "cell-unknown" });
      expect(() => completeRevenues(stranger)).toThrow(lost);
      const with100 = { ...account, revenues: { ...account.revenues, ...stranger } };
      expect(() => overcompensation([with100], { day })).toThrow(lost);
      expect(() => coFinancing(with100, { day })).toThrow(lost);
    });
  });
});
