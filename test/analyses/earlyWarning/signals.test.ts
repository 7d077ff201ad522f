import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emergingRisks } from "../../../src/analyses/earlyWarning/emergingRisks.ts";
import type { RiskSignal, RiskSignalMethod } from "../../../src/model/riskSignal.ts";
import { share } from "./series.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const day = "2026-11-21";
const rising = share("obec/581283", [41, 46, 52, 60, 66, 71, 80]);
const survey: RiskSignal = {
  ...{ id: "S-1", theme: "execution-share", targetGroup: null, territory: "obec/581283", source: "survey", method: "random-sample" },
  ...{ respondents: 400, count: 60, share: null, day: "2024-05-01", knownAt: "2024-06-01" },
};
const listed = (signals: readonly RiskSignal[], asOf = day) => emergingRisks([rising], { day: asOf, signals });
const beside = (more: Partial<RiskSignal>) => listed([{ ...survey, ...more }]).risks[0]?.signals[0];

describe("signals of people", () => {
  it("a survey of a random sample has limits by Wilson", () => {
    const one = beside({});
    // scipy 1.17.1: stats.binomtest(60, 400).proportion_ci(method="wilson")
    expect(one?.interval?.low).toBeCloseTo(0.11834499530337544, 12);
    expect(one?.interval?.high).toBeCloseTo(0.18831361073063213, 12);
    expect(one).toMatchObject({ share: 0.15, isRepresentative: true, reason: null });
    expect(beside({ count: null, share: 0.15 })?.interval).toEqual(one?.interval);
  });

  it.each<readonly [Partial<RiskSignal>, string, boolean | null]>([
    [{ method: "self-selected" }, "sample-not-random", false],
    [{ method: "quota-sample" }, "sample-not-random", false],
    [{ method: "at-hand" }, "sample-not-random", false],
    [{ method: null }, "method-unknown", null],
    [{ source: "working-group", method: "discussion" }, "not-a-survey", false],
    [{ source: "field-worker", method: "own-work" }, "not-a-survey", false],
    [{ respondents: null }, "respondents-unknown", true],
    [{ respondents: 0, count: 0 }, "respondents-unknown", true],
    [{ count: null }, "share-unknown", true],
  ])("%j has none: %s", (more, reason, isRepresentative) => {
    expect(beside(more)).toMatchObject({ interval: null, reason, isRepresentative });
  });

  it("stand at their theme and territory, the latest first, or alone", () => {
    const signals = [
      survey,
      { ...survey, id: "S-2", day: "2024-09-01", knownAt: "2024-09-02" },
      { ...survey, id: "S-3", theme: "energy-poverty" },
      { ...survey, id: "S-4", territory: "obec/581291" as const },
    ];
    const { risks, signalsAlone } = listed(signals);
    expect(risks[0]?.signals.map(({ id }) => id)).toEqual(["S-2", "S-1"]);
    expect(signalsAlone.map(({ id }) => id)).toEqual(["S-3", "S-4"]);
  });

  it("belong by the theme of the series where it has one", () => {
    const { risks } = emergingRisks([{ ...rising, theme: "energy-poverty" }], { day, signals: [{ ...survey, theme: "energy-poverty" }] });
    expect(risks[0]?.signals).toHaveLength(1);
  });

  it.each<readonly [string, Partial<RiskSignal>, string]>([
    ["a name for an id", { id: "Nováková" }, "record-key-invalid"],
    ["a sentence for a theme", { theme: "u Nováků netopí" }, "theme-invalid"],
    ["a sentence for a target group", { targetGroup: "paní Nováková" }, "target-group-invalid"],
    ["a name for a territory", { territory: "Blansko" as never }, "territory-id-invalid"],
    ["half a respondent", { respondents: 0.5 }, "not-whole"],
    ["more than all", { count: 401 }, "count-exceeds-denominator"],
    ["a share above one", { count: null, share: 1.5 }, "share-out-of-range"],
    ["a count and a share", { share: 0.15 }, "count-and-share"],
    ["no day", { day: "2024" }, "day-invalid"],
  ])("are refused with %s, and the words are not repeated", (_, more, code) => {
    expect(() => beside(more)).toThrow(refused(code));
    try {
      beside(more);
    } catch (error) {
      expect((error as Error).message).not.toMatch(/Nov/);
    }
  });

  it("each once", () => expect(() => listed([survey, survey])).toThrow(refused("id-repeated")));

  it("law: never added: they move no rank, no status and no q; nothing later than the day is seen", () => {
    const methods: readonly (RiskSignalMethod | null)[] = ["random-sample", "self-selected", "discussion", null];
    const some = fc.array(
      fc.record({
        method: fc.constantFrom(...methods),
        count: fc.nat(400),
        territory: fc.constantFrom("obec/581283", "cr"),
        year: fc.integer({ min: 2020, max: 2026 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const signals = list.map(
          ({ year, territory, ...one }, i) =>
            ({ ...survey, ...one, id: `S-${i}`, territory, day: `${year}-01-01`, knownAt: `${year}-02-01` }) as RiskSignal,
        );
        const bare = (found: ReturnType<typeof listed>) => ({
          ...found,
          signalsAlone: [],
          risks: found.risks.map((risk) => ({ ...risk, signals: [] })),
        });
        expect(bare(listed(signals))).toEqual(listed([]));
        const earlier = "2024-01-15";
        expect(listed(signals, earlier)).toEqual(
          listed(
            signals.filter(({ knownAt }) => knownAt <= earlier),
            earlier,
          ),
        );
      }),
      { numRuns: 40 },
    );
  });
});
