import { describe, expect, it } from "vitest";
import type { ExclusionIndex } from "../../src/analyses/risk/exclusionIndex.ts";
import { evaluate, type Finding } from "../../src/evaluation/evaluate.ts";
import type { ObservedTerritory } from "../../src/evaluation/observedTerritory.ts";
import type { FindingFact, Rule, RuleSubject, Verdict } from "../../src/evaluation/rule.ts";
import { yearlyPicturePack } from "../../src/evaluation/yearlyPicturePack.ts";
import type { Observation } from "../../src/model/observation.ts";
import { onDay, year } from "../../src/model/period.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { sentence } from "../../src/reporting/sentence.ts";
import { index, observation, openIndex } from "./records.ts";

const day = "2024-06-30";
const pack = yearlyPicturePack();
const rules = [...pack.territories, ...pack.municipalities, ...pack.exclusionIndexes] as readonly Rule<RuleSubject>[];
const languages = ["cs", "en"] as const;
const unsound = /NaN|undefined|null|\[object|[{}]|\s\s|\( *\)|\bof (on|in|from) |[\p{Cc}\p{Cf}]/u;

function expectSound(finding: Finding): void {
  for (const lang of languages) {
    const words = sentence(finding, lang);
    expect(words).not.toMatch(unsound);
    expect(words).toMatch(/^[^:]+: .+[^.]\.$/);
  }
}

/** A fact that any token may ask for. */
const fact: FindingFact = { value: 3, unit: "points", period: year(2023), sources: ["csu-facilities-2023"] };
const tokensOf = (message: string): readonly string[] => [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? "");

describe("every shipped rule", () => {
  it("is called once", () => expect(rules.length).toBeGreaterThanOrEqual(8));

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s speaks of all four outcomes in both languages", (_, rule) => {
    const facts = Object.fromEntries([...tokensOf(rule.message.cs), ...tokensOf(rule.message.en)].map((name) => [name, fact]));
    const verdicts: readonly Verdict[] = [
      { outcome: "breached", facts },
      { outcome: "met", facts },
      { outcome: "not-applicable", why: { cs: "v území nikdo nebydlí", en: "nobody lives there" } },
      {
        outcome: "undecidable",
        missing: [
          { figure: "x", cs: "počet žáků", en: "number of pupils", subject: "orp/6201", reason: "not-reported", source: "mpsv-rpss" },
        ],
      },
    ];
    for (const verdict of verdicts) {
      const findings = evaluate([{ ...rule, judge: () => verdict }], [{ id: "orp/6201", cs: "Blansko" }], { day });
      expect(findings.map((finding) => finding.outcome)).toEqual([verdict.outcome]);
      findings.forEach(expectSound);
    }
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s asks for the same facts in both languages", (_, rule) => {
    expect(new Set(tokensOf(rule.message.cs))).toEqual(new Set(tokensOf(rule.message.en)));
    expect(rule.message.cs).toMatch(/\.$/);
    expect(rule.title.cs).not.toMatch(/[.{}]$/);
  });
});

/** A territory on which every indicator has the same observation, and a region and country that have another one. */
function territory(id: TerritoryId, here: Partial<Observation>, there: Partial<Observation> = here): ObservedTerritory {
  const seen =
    (change: Partial<Observation>) =>
    (indicator: string): Observation => ({ ...observation, indicator, subject: id, ...change });
  const [level] = id.split("/") as [ObservedTerritory["level"]];
  const reference: ObservedTerritory["reference"] = (wanted) => ({
    id: "cr",
    cs: "Česká republika",
    level: wanted,
    day,
    observation: seen(there),
    reference: () => null,
  });
  return { id, cs: "Všeradov", level, day, observation: seen(here), reference };
}

const none: Partial<Observation> = {
  value: null,
  reason: "not-reported",
  numerator: null,
  denominator: null,
  numeratorPeriod: null,
  denominatorPeriod: null,
  covered: 0,
};
const situations: readonly (readonly [string, Partial<Observation>, Partial<Observation>?])[] = [
  ["above the reference, long ago, of few people", { value: 20, denominator: 100 }, { value: 10 }],
  [
    "below the reference, this year, of many people",
    { value: 10, denominator: 1e5, denominatorPeriod: onDay(day), numeratorPeriod: onDay(day) },
    { value: 20 },
  ],
  ["not known", none],
  ["not known exactly", { ...none, reason: "not-known-to-source", low: 0, covered: 5, numeratorPeriod: year(2023) }],
  ["where nobody lives", { ...none, reason: "not-applicable" }],
];
const nobody: ExclusionIndex = { ...index, published: null, value: null, reason: "not-applicable", parts: [], low: 0, high: 0 };
const indexes: readonly ExclusionIndex[] = [
  index,
  openIndex,
  nobody,
  { ...index, published: 20, value: 20 },
  { ...index, published: null },
  { ...openIndex, low: 12 },
  { ...index, published: 1, value: 1, low: 1, high: 1 },
];

describe("real verdicts of the shipped rules", () => {
  const found: Finding[] = [
    ...situations.flatMap(([, here, there]) => [
      ...evaluate(pack.territories, [territory("orp/6201", here, there)], { day }),
      ...evaluate(pack.municipalities, [territory("obec/572543", here, there)], { day }),
    ]),
    ...indexes.flatMap((one) => evaluate(pack.exclusionIndexes, [one], { day })),
  ];

  it("come with every fact that their message asks for", () => found.forEach(expectSound));

  it("reach every outcome, and a breach of every rule but those that wait for the register", () => {
    expect(new Set(found.map((finding) => finding.outcome)).size).toBe(4);
    const breached = new Set(found.filter((finding) => finding.outcome === "breached").map((finding) => finding.rule));
    const never = rules.map((rule) => rule.id).filter((id) => !breached.has(id));
    for (const id of never) {
      expect(id).toMatch(/^capacity\/no-facility-listed\//);
      expect(found.filter((finding) => finding.rule === id).every((finding) => finding.outcome !== "met")).toBe(true);
    }
  });

  it("never say a refusal where a verdict was due", () => {
    expect(found.flatMap((finding) => finding.missing).filter((figure) => figure.reason === "invalid-input")).toEqual([]);
  });
});
