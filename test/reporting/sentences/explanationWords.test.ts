import { describe, expect, it } from "vitest";
import type { Explanation } from "../../../src/evaluation/explain.ts";
import { year } from "../../../src/model/period.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { explanation, observation } from "../records.ts";

const names = (id: string): string | undefined => (id === "orp/6201" ? "Blansko" : undefined);
const cs = (change: Partial<Explanation>): string => sentence({ ...explanation, ...change }, "cs", names).replaceAll("\u00a0", " ");

describe("a sentence about an explanation", () => {
  it("says the formula in words and figures, coverage, dates, sources, method, rounding and what the number does not tell", () => {
    expect(cs({})).toBe(
      "ORP Blansko: index stáří (65+ na 100 dětí 0–14): 116,8 na 100 = 100 × obyvatelstvo 65+ / obyvatelstvo 0–14 = 100 × 10 512 / 9 000; " +
        "součet za 43 obcí; údaje: k 31. 12. 2020; " +
        "zdroj: Počet obyvatel v obcích podle pohlaví a pětiletých věkových skupin k 31. 12. 2020 (známo od 1. 5. 2021); " +
        "metoda ageing-index@1, zaokrouhleno na 1 desetinné místo; pozor: Neříká nic o tempu.",
    );
    expect(sentence(explanation, "en", names).replaceAll("\u00a0", " ")).toBe(
      "ORP Blansko: ageing index (65+ per 100 children 0–14): 116.8 per 100 = 100 × population aged 65+ / population aged 0–14 = 100 × 10 512 / 9 000; " +
        "sum over 43 municipalities; figures: on 31 December 2020; " +
        "source: Population of municipalities by sex and five-year age group on 31 December 2020 (known since 1 May 2021); " +
        "method ageing-index@1, rounded to 1 decimal place; note: Says nothing of pace.",
    );
  });

  it("says the interval, the fixed choices, and the paragraph with its validity", () => {
    const interval = { method: "wilson@1", level: 0.95, low: 110, high: 123.45 } as const;
    const law = { text: "§ 94 písm. f) zákona č. 108/2006 Sb.", source: "act-108-2006", validFrom: "2007-01-01", validTo: null } as const;
    const ended = { text: "vyhláška č. 1/2000 Sb.", source: null, validFrom: "2000-01-01", validTo: "2007-01-01" } as const;
    const words = { observation: { ...observation, interval }, parameters: { young: "0-14", least: 5 }, legalBasis: [law, ended] };
    expect(cs(words)).toContain(
      "; interval spolehlivosti 95 %: 110,0 až 123,5 na 100 (wilson@1); pevné volby: mladí: 0–14 let, least = 5; " +
        "podle § 94 písm. f) zákona č. 108/2006 Sb. (předpis účinný od 1. 1. 2007), vyhláška č. 1/2000 Sb. (předpis účinný od 1. 1. 2000 do 31. 12. 2006); metoda ",
    );
    expect(sentence({ ...explanation, ...words }, "en", names).replaceAll("\u00a0", " ")).toContain(
      "; confidence interval 95%: 110.0 to 123.5 per 100 (wilson@1); fixed choices: the young: 0–14, least = 5; under § 94",
    );
    expect(cs({ legalBasis: [{ ...law, validFrom: null }] })).toContain("; podle § 94 písm. f) zákona č. 108/2006 Sb.; metoda");
  });

  it("leaves out a scale of 1 and a formula that there is none", () => {
    expect(cs({ formula: { scale: 1, numerator: 12.0833333, denominator: 204 } })).toContain(
      "= obyvatelstvo 65+ / obyvatelstvo 0–14 = 12,08 / 204;",
    );
    expect(cs({ formula: null, terms: [] })).toContain("116,8 na 100; součet");
  });

  it("shows each of several terms, in crowns where it is money", () => {
    const summed = { side: "sum", field: "arrivals", value: 500 } as const;
    expect(cs({ formula: null, terms: [summed, { ...summed, field: "departures", times: -1, value: 386 }] })).toContain(
      "= přistěhovalí − vystěhovalí = 500 − 386;",
    );
    const costs = { side: "numerator", field: "costs", value: 123_450 } as const;
    const days = { side: "denominator", field: "bedDaysUsed", value: 3285 } as const;
    expect(cs({ formula: { scale: 0.01, numerator: 123_450, denominator: 3285 }, terms: [costs, days] })).toContain(
      "= náklady v Kč / obsazené lůžkodny = 1 234,50 / 3 285;",
    );
    const unknown = { ...summed, side: "numerator", value: null } as const;
    const both = { formula: { scale: 1, numerator: 7, denominator: 3285 }, terms: [unknown, { ...unknown, field: "births" }, days] };
    expect(cs(both)).toContain("= (přistěhovalí + živě narození) / obsazené lůžkodny = 7 / 3 285;");
  });

  it("says what is missing, and rounds nothing that is not there", () => {
    const unknown = {
      ...observation,
      value: null,
      reason: "not-reported",
      numerator: null,
      covered: 41,
      numeratorPeriod: year(2020),
    } as const;
    const [above, below] = explanation.terms;
    if (above === undefined || below === undefined) throw new Error("no terms");
    const words = cs({
      observation: unknown,
      formula: { scale: 100, numerator: null, denominator: 9000 },
      terms: [{ ...above, value: null }, below],
      without: ["obec/581283", "obec/571393"],
    });
    expect(words).toContain(
      "není známo (nevykázáno; údaj má 41 z 43 obcí); výpočet: 100 × obyvatelstvo 65+ / obyvatelstvo 0–14 = 100 × (není známo) / 9 000; " +
        "údaje: čitatel za rok 2020, jmenovatel k 31. 12. 2020;",
    );
    expect(words).toContain("; bez údaje: obec 571393, obec 581283; metoda ageing-index@1; pozor");
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
