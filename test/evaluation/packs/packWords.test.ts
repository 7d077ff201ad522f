import { ruleIndicators, rulePacks } from "kpss/evaluation";
import { indicatorCatalogue } from "kpss/indicators";
import type { RuleSpec } from "kpss/model";
import { sentence } from "kpss/reporting";
import { describe, expect, it } from "vitest";
import { findingsOfExamples } from "./packProof.ts";

/** Breached sentences of a rule where one figure after another is not known. */
const withGaps = (rule: RuleSpec, lang: "cs" | "en"): readonly string[] =>
  rule.examples.flatMap((example) =>
    (example.outcome === "breached" ? Object.keys(example.figures ?? {}) : []).flatMap((name) =>
      findingsOfExamples({ ...rule, examples: [{ ...example, figures: { ...example.figures, [name]: "not-reported" as const } }] })
        .filter(({ outcome }) => outcome === "breached")
        .map((finding) => sentence(finding, lang)),
    ),
  );

describe("sentences of shipped rules", () => {
  it("reads well where a figure is not known: only behind a colon or in brackets", () => {
    const wrong = rulePacks.all.flatMap((rule) => [
      ...withGaps(rule, "cs").filter((said) => /(?<![:(] )(?<!\()není známo(?! obyvatelstvo)/.test(said)),
      ...withGaps(rule, "en").filter((said) => /(?<![:(] )(?<!\()not known(?! for)/.test(said)),
    ]);
    expect(wrong).toEqual([]);
  });

  it("speaks of a limit as of something admitted, and puts no number of days behind a Czech před", () => {
    const texts = rulePacks.all.flatMap(({ message, title }) => [message.cs, title.cs]);
    expect(texts.filter((text) => /snáší|před (více než )?\{/.test(text))).toEqual([]);
  });

  it("warns of no gap alone: what is missing in the office's data may never have been asked for", () => {
    const gaps = rulePacks.all.filter(({ breachedWhen }) => /"kind":"missing"/.test(JSON.stringify(breachedWhen)));
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.filter(({ severity }) => severity !== "info").map(({ id }) => id)).toEqual([]);
  });

  it("gives no verdict on access that nobody assessed", () => {
    const rule = rulePacks.quality.filter(({ id }) => id === "quality/not-barrier-free");
    const examples = [{ outcome: "undecidable" as const, figures: {} }];
    expect(rule.flatMap((one) => findingsOfExamples({ ...one, examples })).map(({ outcome }) => outcome)).toEqual(["undecidable"]);
  });

  it("a paragraph whose letter moved says for which days it is meant", () => {
    const printed = rulePacks.all.flatMap(({ legalBasis = [] }) => legalBasis).filter((text) => text.startsWith("§ 3 písm."));
    expect(printed.length).toBeGreaterThan(0);
    for (const text of printed) expect(text).toMatch(/od 1\. 1\. 2015 do 30\. 6\. 2026/);
  });

  it("reads no indicator that is neither in the catalogue nor among those of the rules, each of these once", () => {
    const catalogue = new Set(indicatorCatalogue.map(({ id }) => id));
    const own = ruleIndicators.map(({ id }) => id);
    const read = rulePacks.all.flatMap(({ figures }) =>
      Object.values(figures).flatMap((one) => ("indicator" in one ? [one.indicator] : [])),
    );
    expect([...new Set(read.filter((id) => !catalogue.has(id)))].toSorted()).toEqual(own.toSorted());
  });
});
