import type { EmergingRisk, UntestableReason } from "../analyses/earlyWarning/emergingRisk.ts";
import type { EmergingRisks } from "../analyses/earlyWarning/emergingRisks.ts";
import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Outcome } from "../codebooks/outcomes.ts";
import { type Finding, sortFindings } from "./evaluate.ts";

/**
 * Emerging risks as findings (rizika jako zjištění): so that they stand in one list with rules, have a response, and wait with their age.
 *
 * A risk that emerges is `breached`, a tested series that does not is `met`, one that could not be tested is `undecidable` and says why. All are for
 * information: a test is no judgement. The rule of a finding is `risk/emerging-<indicator>`.
 *
 * @param found - from `emergingRisks`
 * @param names - names of territories by id @default the ids
 * @returns findings in the order of a report
 *
 * @example
 * riskFindings(emergingRisks([], { day: "2026-11-21" })) // => []
 *
 * @see docs/methods/early-warning.md
 * @category Risk
 */
export function riskFindings(found: EmergingRisks, names: (id: string) => string | undefined = () => undefined): readonly Finding[] {
  return sortFindings([...found.risks, ...found.others].map((risk) => findingOf(risk, found.day, names)));
}

const WHY: Readonly<Partial<Record<UntestableReason, Reason>>> = {
  "nothing-known": "not-reported",
  "too-few": "too-few",
  "denominator-too-small": "too-few",
  "denominator-unknown": "not-reported",
  "periods-uneven": "periods-differ",
  "periods-overlap": "periods-differ",
};

function findingOf(risk: EmergingRisk, day: string, names: (id: string) => string | undefined): Finding {
  const { indicator, cs, en, territory, status, why, level, unit, stepsWorse, among } = risk;
  const outcome: Outcome = status === "untestable" ? "undecidable" : risk.rank === null ? "met" : "breached";
  const missing = { figure: indicator, cs, en, subject: territory, source: null };
  const facts = {
    steps: { value: stepsWorse, unit: "figures" as const },
    ...(level.value === null ? {} : { level: { value: level.value, unit, period: level.period } }),
  };
  return {
    ...{ kind: "finding", rule: `risk/emerging-${indicator}`, version: 1, severity: "info", basis: "house", sources: [] },
    parameters: { rate: among.rate, tests: among.tests },
    title: { cs: `vznikající riziko: ${cs}`, en: `emerging risk: ${en}` },
    message: {
      cs: `vznikající riziko: ${cs}; období za sebou, v nichž se ukazatel zhoršil: {steps.number}`,
      en: `emerging risk: ${en}; periods in a row in which it got worse: {steps.number}`,
    },
    ...{ subject: { id: territory, cs: names(territory) ?? territory }, day, outcome, facts: outcome === "undecidable" ? {} : facts },
    missing: outcome === "undecidable" ? [{ ...missing, reason: (why === null ? undefined : WHY[why]) ?? "not-known-to-source" }] : [],
    why: null,
  };
}
