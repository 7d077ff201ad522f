import { describe, expect, it } from "vitest";
import type { EmergingRisk } from "../../../src/analyses/earlyWarning/emergingRisk.ts";
import { emergingRisks } from "../../../src/analyses/earlyWarning/emergingRisks.ts";
import type { EmergingRisksOptions } from "../../../src/analyses/earlyWarning/emergingRisksOptions.ts";
import type { RiskSeries } from "../../../src/analyses/earlyWarning/riskSeries.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { census, depopulation, points, share } from "../../analyses/earlyWarning/series.ts";

const names = (id: string): string | undefined => ({ "obec/581283": "Blansko", "orp/6218": "Veselí nad Moravou" })[id];
const region = (counts: readonly (number | null)[]) => ({ reference: { territory: "kraj/3115", points: points(counts) } });
const risk = (
  counts: readonly (number | null)[],
  more: Partial<RiskSeries> = {},
  options: Partial<EmergingRisksOptions> = {},
): EmergingRisk => {
  const { risks, others } = emergingRisks([share("obec/581283", counts, more)], { day: "2030-01-01", ...options });
  return (risks[0] ?? others[0]) as EmergingRisk;
};
const say = (record: EmergingRisk, lang: "cs" | "en" = "cs") => sentence(record, lang, names).replaceAll("\u00a0", " ");
const rising = [41, 46, 52, 60, 66, 71, 80];
const flat = [60, 61, 60, 62, 61, 60, 61];

describe("a sentence about an emerging risk", () => {
  it("says all of a discovery", () => {
    expect(say(risk(rising, region(flat)))).toBe(
      "obec Blansko: podíl osob v exekuci: vznikající riziko: růst šestý rok po sobě; naposledy 8,00 % (za rok 2023); Mann–Kendall p < 0,001, q < 0,001, diagram XmR; odhad +0,63 p. b. za rok (+0,55 až +0,70); Jihomoravský kraj: trend nezjištěn; lokalizační kvocient 1,31, dříve 0,68; při 2 zkouškách se čeká nejvýš 0,1 falešného poplachu, diagramy nepočítaje.",
    );
    expect(say(risk(rising, region(flat)), "en")).toContain(
      "emerging risk: a rise for the sixth year in a row; last 8.00% (in 2023); Mann–Kendall p < 0.001, q < 0.001, XmR chart; estimate +0.63 percentage points a year (+0.55 to +0.70); South Moravian Region: no trend found; location quotient 1.31, before 0.68; among 2 tests at most 0.1 false alarms expected, charts not counted.",
    );
  });

  it("says it of real people too: ORP Veselí nad Moravou, ČSÚ 2012 to 2018", () => {
    const broken = depopulation.map((one) => ({ ...one, breaks: census }));
    const [, , third] = emergingRisks(broken, { day: "2018-06-30", tests: [{ test: "mann-kendall" }] }).risks;
    expect(say(third as EmergingRisk)).toBe(
      "ORP Veselí nad Moravou: počet obyvatel: vznikající riziko: pokles šestý rok po sobě; naposledy 38 051 osob (k 1. 1. 2018); Mann–Kendall p < 0,001, q < 0,001; odhad −178 osob za rok (−218 až −137); Jihomoravský kraj: růst; řada až od 26. 3. 2011 (sčítání 2011); při 21 zkouškách se čeká nejvýš 1,1 falešného poplachu.",
    );
  });

  it.each<readonly [EmergingRisk, string]>([
    [
      risk([50, 49, 51, 50, 49, 51, 70]),
      "možné riziko (může být i náhoda): růst druhý rok po sobě; naposledy 7,00 % (za rok 2023); diagram XmR; odhad",
    ],
    [risk(rising.toReversed()), "zlepšení: pokles;"],
    [risk(flat), "bez signálu;"],
    [risk([50, 56, 55, 61, 60, 66, 65, 71]), "; změny mezi obdobími to samy neprokazují (p = 1,00); odhad"],
    [risk([1, 2]), "nelze vyhodnotit (příliš málo období s údajem); naposledy 0,20 % (za rok 2018)."],
    [risk([]), "nelze vyhodnotit (není znám žádný údaj); poslední hodnota není známa (nikdo se neptal)."],
    [risk([41, null, 52, 60, 66, 71, 80]), "1 období bez údaje"],
    [risk([41, null, 52, null, 66, 71, 80]), "2 období bez údaje"],
    [risk(rising, region(rising)), "Jihomoravský kraj: růst;"],
    [risk(rising, region(rising.toReversed())), "Jihomoravský kraj: pokles;"],
    [risk(rising, region([null, null])), "Jihomoravský kraj: trend nelze posoudit;"],
    [risk(rising, { polarity: "none" }), "nelze vyhodnotit (není řečeno, který směr je horší)"],
  ])("%#", (record, words) => expect(say(record)).toContain(words));

  it.each([
    [2, "růst druhý rok po sobě", "a rise for the second year in a row"],
    [5, "růst pátý rok po sobě", "a rise for the fifth year in a row"],
    [10, "růst desátý rok po sobě", "a rise for the tenth year in a row"],
    [11, "růst 11. rok po sobě", "a rise for 11 years in a row"],
    [1, "růst;", "a rise;"],
  ])("%d steps: %s", (steps, cs, en) => {
    const record = { ...risk(rising), stepsWorse: steps };
    expect(say(record)).toContain(cs);
    expect(say(record, "en")).toContain(en);
    if (steps > 1) expect(say({ ...record, everyMonths: 1 })).toContain("období po sobě");
  });

  it.each([
    [1, 0.05, "při 1 zkoušce se čeká nejvýš 0,1 falešného poplachu"],
    [2, 1, "při 2 zkouškách se čeká nejvýš 1 falešný poplach"],
    [40, 2, "při 40 zkouškách se čeká nejvýš 2 falešné poplachy"],
    [120, 6, "při 120 zkouškách se čeká nejvýš 6 falešných poplachů"],
    [6258, 312.9, "při 6 258 zkouškách se čeká nejvýš 312,9 falešného poplachu"],
  ])("%d tests: %s", (tests, expectedFalseAlarms, words) => {
    expect(say({ ...risk(rising), among: { tests, expectedFalseAlarms, rate: 0.05 } })).toContain(words);
  });

  it.each([
    [1, "vedle toho 1 signál od lidí"],
    [3, "vedle toho 3 signály od lidí"],
    [5, "vedle toho 5 signálů od lidí"],
  ])("%d signals", (members, words) => {
    const signals = Array.from({ length: members }, (_, i) => ({
      ...{
        id: `S-${i}`,
        theme: "execution-share",
        targetGroup: null,
        territory: "obec/581283" as const,
        source: "survey" as const,
        method: null,
      },
      ...{ respondents: null, count: null, share: null, day: "2024-01-01", knownAt: "2024-01-02" },
    }));
    expect(say(risk(rising, {}, { signals }))).toContain(words);
  });

  it("a slope that would be printed as nothing has more decimals", () => {
    const tiny = risk([], {
      points: rising.map((count, i) => ({
        period: { from: `${2017 + i}-01-01`, to: `${2018 + i}-01-01` },
        value: 0.05 + count / 1e7,
        reason: null,
      })),
    });
    expect(say(tiny)).toContain("odhad +0,00006 p. b. za rok");
  });

  it("says nothing of changes that confirm the trend, nor where no test found one", () => {
    for (const counts of [rising, [50, 49, 51, 50, 49, 51, 70], flat]) expect(say(risk(counts))).not.toContain("změny mezi obdobími");
  });

  it("is sound in both languages", () => {
    for (const record of [
      risk(rising, region(flat)),
      risk([]),
      risk([1, 2]),
      risk(flat),
      risk(rising.toReversed()),
      risk(rising, { polarity: "none" }),
    ])
      for (const lang of ["cs", "en"] as const) {
        expect(sentence(record, lang, names)).not.toMatch(/NaN|undefined|null|\[object|[{}]|\s\s|[\p{Cc}\p{Cf}]/u);
        expect(sentence(record, lang, names)).toMatch(/[^.]\.$/);
        expect(sentence(JSON.parse(JSON.stringify(record)) as EmergingRisk, lang, names)).toBe(sentence(record, lang, names));
      }
  });
});
