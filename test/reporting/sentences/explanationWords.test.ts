import { describe, expect, it } from "vitest";
import type { Explanation } from "../../../src/evaluation/explain.ts";
import { year } from "../../../src/model/period.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { explanation, observation } from "../records.ts";

const names = (id: string): string | undefined => (id === "orp/6201" ? "Blansko" : undefined);
const cs = (change: Partial<Explanation>): string => sentence({ ...explanation, ...change }, "cs", names).replaceAll("\u00a0", " ");

describe("a sentence about an explanation", () => {
  it("says the formula with its figures, coverage, dates, sources, method and what the number does not tell", () => {
    expect(cs({})).toBe(
      "ORP Blansko: index stáří (65+ na 100 dětí 0–14): 116,8 na 100 = 100 × 10 512 / 9 000; součet za 43 obcí; údaje: k 31. 12. 2020; " +
        "zdroj: Počet obyvatel v obcích podle pohlaví a pětiletých věkových skupin k 31. 12. 2020 (známo od 1. 5. 2021); metoda ageing-index@1; " +
        "pozor: Neříká nic o tempu.",
    );
    expect(sentence(explanation, "en", names).replaceAll("\u00a0", " ")).toBe(
      "ORP Blansko: ageing index (65+ per 100 children 0–14): 116.8 per 100 = 100 × 10 512 / 9 000; sum over 43 municipalities; figures: on 31 December 2020; " +
        "source: Population of municipalities by sex and five-year age group on 31 December 2020 (known since 1 May 2021); method ageing-index@1; " +
        "note: Says nothing of pace.",
    );
  });

  it("leaves out a scale of 1 and a formula that there is none", () => {
    expect(cs({ formula: { scale: 1, numerator: 12.0833333, denominator: 204 } })).toContain("na 100 = 12,08 / 204;");
    expect(cs({ formula: null })).toContain("116,8 na 100; součet");
  });

  it("says what is missing", () => {
    const unknown = {
      ...observation,
      value: null,
      reason: "not-reported",
      numerator: null,
      covered: 41,
      numeratorPeriod: year(2020),
    } as const;
    const words = cs({
      observation: unknown,
      formula: { scale: 100, numerator: null, denominator: 9000 },
      without: ["obec/581283", "obec/571393"],
    });
    expect(words).toContain(
      "není známo (nevykázáno; údaj má 41 z 43 obcí); výpočet: 100 × (není známo) / 9 000; údaje: čitatel za rok 2020, jmenovatel k 31. 12. 2020;",
    );
    expect(words).toContain("; bez údaje: obec 571393, obec 581283; metoda");
  });

  it("names five municipalities in Czech order and counts the rest", () => {
    const many = ["Žďár", "Chrást", "Hodonín", "Čáslav", "Cvrčovice", "Ivančice", "Šošůvka", "Suchý"];
    const named = (count: number): string =>
      sentence({ ...explanation, without: many.slice(0, count) }, "cs", (id) => id).replaceAll("\u00a0", " ");
    expect(named(5)).toContain("bez údaje: Cvrčovice, Čáslav, Hodonín, Chrást, Žďár; metoda");
    expect(named(6)).toContain("Chrást, Ivančice a 1 další obec; metoda");
    expect(named(7)).toContain("a 2 další obce; metoda");
    const all = { ...explanation, without: Array.from({ length: 38 }, (_, at) => `obec/${500000 + at}`) };
    expect(sentence(all, "cs").replaceAll("\u00a0", " ")).toContain("a 33 dalších obcí; metoda");
    expect(sentence(all, "en").replaceAll("\u00a0", " ")).toContain("and 33 more municipalities; method");
  });
});
