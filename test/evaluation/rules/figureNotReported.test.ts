import { describe, expect, it } from "vitest";
import { absenceReasons } from "../../../src/codebooks/absenceReasons.ts";
import { figureNotReported } from "../../../src/evaluation/rules/figureNotReported.ts";
import { executionShareIndicator } from "../../../src/indicators/risk/executionShare.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { observation, territory, unknown } from "../seen.ts";

const rule = figureNotReported({ indicator: executionShareIndicator });
const judge = (seen: Observation) => rule.judge(territory("obec/500001", { "execution-share": seen }));

describe("figureNotReported", () => {
  // Never undecidable: that a figure is missing is itself known.
  it.each<[string, Observation, string]>([
    ["reported", observation(), "met"],
    ["reported as zero, the limit itself", observation({ value: 0 }), "met"],
    ["not reported", unknown("not-reported"), "breached"],
    ["only a part of it", unknown("not-known-to-source", { low: 3, covered: 5, members: 43 }), "breached"],
    ["a share of nobody", unknown("denominator-zero"), "not-applicable"],
    ["nobody lives here", unknown("not-applicable"), "not-applicable"],
  ])("%s: %3$s", (_, seen, outcome) => expect(judge(seen).outcome).toBe(outcome));

  it("says the reason in both languages, whatever it is", () => {
    for (const { code, cs, en } of absenceReasons) {
      const verdict = judge(unknown(code));
      if (code === "not-applicable" || code === "denominator-zero") expect(verdict).toMatchObject({ outcome: "not-applicable" });
      else expect(verdict).toMatchObject({ outcome: "breached", facts: { reason: { value: { cs, en }, unit: "text" } } });
    }
  });
});
