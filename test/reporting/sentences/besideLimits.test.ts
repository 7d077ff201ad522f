import { describe, expect, it } from "vitest";
import { coFinancing } from "../../../src/analyses/compensation/coFinancing.ts";
import { minimumOccupancy } from "../../../src/analyses/compensation/minimumOccupancy.ts";
import { serviceScore } from "../../../src/analyses/scoring/serviceScore.ts";
import { completeRevenues } from "../../../src/model/revenues.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { card, criterion, home, indicator, limit } from "../../analyses/scoring/card.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");
const from = <T>(value: T) => [{ validFrom: "2020-01-01", value, source: "own/rules" as const }];

describe("sentences beside a limit", () => {
  describe("reference", () => {
    // By hand: 59.997 of 100 points are below 60 and 0.003 short; rounded to two places both would be printed as 60.
    it("does not print points below the mark as the mark", () => {
      const one = { ...indicator("occupancy", "higher-is-better", "linear", [limit(100, 0, 1)]), unit: "1" as const };
      const whole = { ...card, criteria: [criterion("use", [one])] };
      const found = serviceScore(whole, { ...home, values: { occupancy: 0.59997 } }, { networkYear: 2027 });
      expect(found.outcome).toBe("breached");
      expect(spaced(sentence(found, "cs"))).toBe(
        "1234567: hodnocení pro síť roku 2027: 59,997 bodu, pod hranicí 60 bodů; následuje obhajoba specifik; nad hranici by stačilo: ukazatel occupancy z 59,997 % na 60,000 %.",
      );
      const usual = serviceScore(whole, { ...home, values: { occupancy: 0.581267 } }, { networkYear: 2027 });
      expect(spaced(sentence(usual, "en"))).toContain("58.13 points, below the mark of 60 points");
    });

    // By hand: 40 points of occupancy and 20 of the 30 of cost, two thirds of the way from 700 000 to 500 000.
    it("says what would be enough together where nothing is alone", () => {
      const values = { cost: 700_000, staff: 0.2, occupancy: 0.5 };
      const found = serviceScore(card, { ...home, values }, { networkYear: 2027 });
      expect(spaced(sentence(found, "cs"))).toContain(
        "žádná změna jediného údaje by nestačila, společně by stačilo: ukazatel occupancy z 0,50 na 0,85, ukazatel cost z 700 000 na 566 666.",
      );
      expect(spaced(sentence(found, "en"))).toContain(
        "no change of one figure alone would be enough, together would: indicator occupancy from 0.50 to 0.85, indicator cost from 700 000 to 566 666.",
      );
    });

    // By hand: 84 990 of 100 000 bed-days are 84.99 %, to one place the minimum itself.
    it("does not print an occupancy below the minimum as the minimum", () => {
      const steps = [{ below: 0.85, code: "cut", cs: "krácení", en: "cut", reduction: 0.1 }];
      const check = (bedDaysUsed: number) =>
        minimumOccupancy(
          { service: "1234567", type: "domovy-pro-seniory", bedDaysUsed, bedDaysAvailable: 100_000 },
          [{ type: "domovy-pro-seniory", steps: from(steps) }],
          { day: "2026-12-31" },
        );
      expect(spaced(sentence(check(84_990), "cs"))).toBe(
        "1234567: obložnost 84,99 % je nižší než minimum 85,00 % pro domovy pro seniory (own/rules); chybí 10 lůžkodnů; následek: krácení o 10,0 %.",
      );
      expect(spaced(sentence(check(80_000), "cs"))).toContain("obložnost 80,0 % je nižší než minimum 85,0 %");
      expect(spaced(sentence(check(85_000), "cs"))).toContain("obložnost 85,0 % dosahuje minima 85,0 %");
    });

    // By hand: 9 999 999 of 100 000 000 haléře are 9.999999 %, to two places the minimum itself.
    it("does not print a share below the minimum as the minimum", () => {
      const revenues = completeRevenues({ "obec/obec": 9_999_999, "state/kraj": 90_000_001 });
      const account = { service: "1234567", entrustment: "P-1", eligibleCosts: 100_000_000, costCap: null, revenues };
      const found = coFinancing(account, { day: "2026-12-31", of: "public-support", minimum: from(0.1) });
      expect(spaced(sentence(found, "en"))).toBe(
        "1234567: co-financing (the region, municipalities) 9.999999% of public money, below the minimum of 10.000000% (own/rules), 0.01 CZK missing.",
      );
    });
  });
});
