import { emergingRisks, type RiskSeries } from "kpss/analyses";
import { newFindings, riskFindings, unanswered } from "kpss/evaluation";
import { type FindingResponse, year } from "kpss/model";
import { sentence } from "kpss/reporting";
import { expect, it } from "vitest";

/** A synthetic series of shares of one territory. */
const series = (territory: string, values: readonly (number | null)[]): RiskSeries =>
  ({
    ...{
      indicator: "execution-share",
      cs: "podíl osob v exekuci",
      en: "share in debt enforcement",
      unit: "1",
      territory,
      theme: "debt",
      polarity: "lower-is-better",
      reference: null,
      worse: "increasing",
    },
    points: values.map((value, i) => ({
      ...{ period: year(2016 + i), knownAt: `${2017 + i}-03-01`, numerator: null, denominator: null },
      ...(value === null ? { value, reason: "not-reported" as const } : { value, reason: null }),
    })),
  }) as unknown as RiskSeries;

const rising = [0.03, 0.032, 0.035, 0.037, 0.041, 0.044, 0.048, 0.051, 0.056];
const flat = [0.03, 0.031, 0.03, 0.029, 0.031, 0.03, 0.03, 0.029, 0.03];
const found = emergingRisks([series("orp/6201", rising), series("orp/5302", flat), series("orp/2113", [0.03, null])], {
  day: "2026-11-21",
});
const findings = riskFindings(found, (id) => ({ "orp/6201": "Blansko" })[id]);

it("one that emerges is breached, a quiet one met, one that cannot be tested undecidable with its reason", () => {
  expect(findings.map(({ subject, outcome }) => [subject.id, outcome])).toEqual([
    ["orp/6201", "breached"],
    ["orp/2113", "undecidable"],
    ["orp/5302", "met"],
  ]);
  expect(findings[1]?.missing.map(({ figure, reason }) => [figure, reason])).toEqual([["execution-share", "too-few"]]);
  expect(findings.every(({ severity, basis }) => severity === "info" && basis === "house")).toBe(true);
});

it("prints, waits for a response with its age, and is new only once", () => {
  expect(sentence(findings[0] as never, "cs").replaceAll("\u00a0", " ")).toBe(
    "ORP Blansko: vznikající riziko: podíl osob v exekuci; období za sebou, v nichž se ukazatel zhoršil: 8.",
  );
  expect(unanswered(findings, [], { day: "2026-12-21" }).map(({ finding, days, why }) => [finding.subject.id, days, why])).toEqual([
    ["orp/6201", 30, "no-response"],
  ]);
  const refusal: FindingResponse = {
    ...{ rule: "risk/emerging-execution-share", subject: "orp/6201", kind: "refusal", measure: null, reason: "řeší kraj", body: null },
    ...{ on: "2026-12-01", knownAt: "2026-12-01" },
  };
  expect(unanswered(findings, [refusal], { day: "2026-12-21" })).toEqual([]);
  expect(newFindings(findings, findings).appeared).toEqual([]);
});
