import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coFinancing } from "../../../src/analyses/compensation/coFinancing.ts";
import { compensationPayment } from "../../../src/analyses/compensation/compensationPayment.ts";
import { minimumOccupancy } from "../../../src/analyses/compensation/minimumOccupancy.ts";
import { overcompensation } from "../../../src/analyses/compensation/overcompensation.ts";
import { costPeers } from "../../../src/analyses/cost/costPeers.ts";
import { unitCostComparison } from "../../../src/analyses/cost/unitCostComparison.ts";
import { serviceScore } from "../../../src/analyses/scoring/serviceScore.ts";
import { scoringCards } from "../../../src/codebooks/scoringCards.ts";
import { year } from "../../../src/model/period.ts";
import { completeRevenues } from "../../../src/model/revenues.ts";
import type { Language } from "../../../src/reporting/language.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import type { SentenceRecord } from "../../../src/reporting/sentenceRecord.ts";
import { card, home } from "../../analyses/scoring/card.ts";

const names = (id: string): string | undefined => (id === "1234567" ? "Domov U Lípy" : undefined);
const say = (record: SentenceRecord, lang: Language = "cs") => sentence(record, lang, names).replaceAll("\u00a0", " ");
const day = "2026-12-31";
const dated = <T>(value: T) => [{ validFrom: "2026-01-01", value, source: "own/pravidla" as const }];

describe("over-compensation", () => {
  const account = { service: "1234567", entrustment: "P-1", eligibleCosts: 100_000, costCap: null };
  const judge = (support: number, options = {}) =>
    overcompensation([{ ...account, revenues: completeRevenues({ "state/kraj": support, "user/user": 40_000 }) }], { day, ...options });

  it.each([
    [judge(60_000), "Pověření P-1: veřejné zdroje 600 Kč, čisté uznatelné náklady 600 Kč: bez překompenzace."],
    [judge(50_050), "Pověření P-1: veřejné zdroje 500,50 Kč, čisté uznatelné náklady 600 Kč: bez překompenzace; nepokryto 99,50 Kč."],
    [judge(70_000), "Pověření P-1: veřejné zdroje 700 Kč, čisté uznatelné náklady 600 Kč: překompenzace 100 Kč; vrátit 100 Kč."],
    [
      judge(70_000, { tolerance: dated(0.2) }),
      "Pověření P-1: veřejné zdroje 700 Kč, čisté uznatelné náklady 600 Kč: překompenzace 100 Kč je v toleranci 140 Kč; převést do dalšího období 100 Kč.",
    ],
    [
      judge(70_000, { tolerance: dated(0.1), aboveTolerance: "excess", withinTolerance: "kept", carriedIn: 1000 }),
      "Pověření P-1: veřejné zdroje 700 Kč, převod z minulého období 10 Kč, čisté uznatelné náklady 600 Kč: překompenzace 110 Kč přesahuje toleranci 70 Kč; vrátit 40 Kč, ponechat 70 Kč.",
    ],
    [judge(0), "Pověření P-1: v období bez veřejných zdrojů."],
    [
      overcompensation([{ ...account, revenues: { "state/kraj": 70_000, "user/user": 40_000 } }], { day }),
      "Pověření P-1: veřejné zdroje nejméně 700 Kč, čisté uznatelné náklady 0 Kč až 600 Kč: překompenzace nejméně 100 Kč; chybí 11 údajů.",
    ],
    [
      overcompensation([{ ...account, eligibleCosts: null, revenues: null }], { day }),
      "Pověření P-1: veřejné zdroje neznámé, čisté uznatelné náklady neznámé: překompenzaci nelze určit; chybí 14 údajů.",
    ],
  ])("%#", (record, words) => expect(say(record)).toBe(words));

  it("in English", () =>
    expect(say(judge(70_000, { tolerance: dated(0.1) }), "en")).toBe(
      "Entrustment P-1: public sources 700 CZK, net eligible cost 600 CZK: over-compensation 100 CZK is above the tolerance 70 CZK; to be returned 100 CZK.",
    ));
});

describe("scores", () => {
  const score = (values: Readonly<Record<string, number | null>>, given: Parameters<typeof serviceScore>[0] = card) =>
    serviceScore(given, { ...home, values: { ...home.values, ...values } }, { networkYear: 2027 });

  it.each([
    [score({}), "Domov U Lípy: hodnocení pro síť roku 2027: 70 bodů, dosahuje hranice 60 bodů."],
    [
      score({ cost: 690_000 }),
      "Domov U Lípy: hodnocení pro síť roku 2027: 56,5 bodu, pod hranicí 60 bodů; následuje obhajoba specifik; nad hranici by stačilo: ukazatel cost z 690 000 na 666 666.",
    ],
    [
      score({ cost: 700_000, staff: 0.1, occupancy: 0.1 }),
      "Domov U Lípy: hodnocení pro síť roku 2027: 0 bodů, pod hranicí 60 bodů; následuje obhajoba specifik; žádná změna jediného údaje by nestačila, společně by stačilo: ukazatel occupancy z 0,10 na 0,85, ukazatel cost z 700 000 na 566 666.",
    ],
    [
      score({ cost: null }),
      "Domov U Lípy: hodnocení pro síť roku 2027: 55 až 85 bodů, zda nad hranicí 60 bodů, nelze určit; údaj služby chybí (1).",
    ],
    [
      score({ cost: null, staff: 0.5 }),
      "Domov U Lípy: hodnocení pro síť roku 2027: 70 až 100 bodů, dosahuje hranice 60 bodů; údaj služby chybí (1).",
    ],
  ])("%#", (record, words) => expect(say(record)).toBe(words));

  it("of a shipped card: cannot be told, and why", () => {
    const shipped = serviceScore(scoringCards[1], home, { networkYear: 2027 });
    expect(say(shipped)).toBe(
      "Domov U Lípy: hodnocení pro síť roku 2027 nelze určit; karta neříká, z kterého roku mají být údaje (1), karta nemá hranici (1), karta nemá všechny ukazatele (6).",
    );
    expect(say(shipped, "en")).toContain("cannot be told; the card does not say of which year the figures are (1)");
  });
});

describe("payments, occupancy, co-financing, peers", () => {
  const rate = {
    id: "bed",
    cs: "lůžko",
    en: "bed",
    unit: "luzka",
    usualCost: dated(62_000_000),
    usualOwnRevenue: dated(36_500_000),
  } as const;

  it("a payment, and why there is none", () => {
    const entry = { service: "1234567", units: 1, unit: "luzka" } as const;
    expect(say(compensationPayment(entry, rate, { day }))).toBe(
      "Domov U Lípy: vyrovnávací platba 255 000 Kč = (obvyklé náklady 620 000 Kč − obvyklé vlastní výnosy 365 000 Kč) × 1 lůžko; sazby platí od 1. 1. 2026 (own/pravidla).",
    );
    expect(say(compensationPayment(entry, rate, { day: "2025-12-31" }))).toBe(
      "Domov U Lípy: vyrovnávací platbu nelze spočítat: k tomu dni neplatí žádná sazba.",
    );
    expect(say(compensationPayment({ ...entry, unit: "fte" }, rate, { day }), "en")).toContain(
      "the network counts other units than the rate",
    );
  });

  it("occupancy: reached, missed with its consequence, not known", () => {
    const steps = [{ below: 0.9, code: "cut", cs: "krácení podpory", en: "support reduced", reduction: 0.1 }];
    const minima = [{ type: "domovy-pro-seniory", steps: dated(steps) }];
    const check = (used: number | null, type = "domovy-pro-seniory") =>
      minimumOccupancy({ service: "1234567", type, bedDaysUsed: used, bedDaysAvailable: 1000 }, minima, { day });
    expect(say(check(950))).toBe("Domov U Lípy: obložnost 95,0 % dosahuje minima 90,0 % pro domovy pro seniory (own/pravidla).");
    expect(say(check(898))).toBe(
      "Domov U Lípy: obložnost 89,8 % je nižší než minimum 90,0 % pro domovy pro seniory (own/pravidla); chybí 2 lůžkodny; následek: krácení podpory o 10,0 %.",
    );
    expect([899, 898, 895].map((used) => /chybí (\d \S+);/.exec(say(check(used)))?.[1])).toEqual([
      "1 lůžkoden",
      "2 lůžkodny",
      "5 lůžkodnů",
    ]);
    expect(say(check(null))).toBe("Domov U Lípy: minimální obložnost: obložnost není známa.");
    expect(say(check(1, "azylove-domy"), "en")).toBe("Domov U Lípy: minimum occupancy: the type of service has no minimum.");
  });

  it("co-financing", () => {
    const account = { service: "1234567", entrustment: null, eligibleCosts: 1200, costCap: null };
    const revenues = completeRevenues({ "state/kraj": 85_000, "obec/obec": 15_000 });
    expect(say(coFinancing({ ...account, revenues }, { day, minimum: dated(0.2) }))).toBe(
      "Domov U Lípy: spolufinancování (kraj, obce) 15,00 % všech výnosů, nedosahuje minima 20,00 % (own/pravidla), chybí 50 Kč.",
    );
    expect(say(coFinancing({ ...account, revenues: null }, { day }))).toBe(
      "Domov U Lípy: spolufinancování (kraj, obce): podíl ze všech výnosů není znám.",
    );
    expect(say(coFinancing({ ...account, revenues }, { day, of: "public-support", minimum: dated(0.1) }), "en")).toBe(
      "Domov U Lípy: co-financing (the region, municipalities) 15.00% of public money, reaches the minimum of 10.00% (own/pravidla).",
    );
  });

  it("peers: how many, in which band, who was left out", () => {
    const service = (id: string, costs: number | null) => ({
      service: id,
      period: year(2025),
      type: "domovy-pro-seniory",
      form: "pobytova",
      targetGroup: "seniori",
      costs,
      bedDaysUsed: 1000,
    });
    const group = (count: number) => [
      service("1234567", 150_000_000),
      ...Array.from({ length: count }, (_, at) => service(`${at}`, 100_000_000 + at * 1_000_000)),
    ];
    const words = (count: number, lang: Language = "cs") =>
      say(costPeers(unitCostComparison(group(count), { per: "bed-day" }), "1234567")[0] as SentenceRecord, lang);
    expect(words(5)).toBe(
      "Domov U Lípy: 1 500 Kč na lůžkoden (za rok 2025), medián skupiny 1 025 Kč na lůžkoden, daleko nad ostatními; srovnáno s 5 službami druhu domovy pro seniory.",
    );
    expect([4, 6, 7, 8, 14, 15, 24, 30, 40].map((count) => / (se?) \d+ službami/.exec(words(count))?.[1])).toEqual([
      "se",
      "se",
      "se",
      "s",
      "se",
      "s",
      "s",
      "se",
      "se",
    ]);
    expect(words(1)).toBe(
      "Domov U Lípy: 1 500 Kč na lůžkoden (za rok 2025); srovnání není: ve skupině 1 další služba druhu domovy pro seniory, to je málo.",
    );
    expect(words(3, "en")).toContain("3 other services in the group of the type homes for seniors, too few");
  });
});

it("law: every record is said whole in both languages, whatever its figures", () => {
  const amount = fc.option(fc.nat(2_000_000_000));
  const figures = fc.record({ costs: amount, state: amount, user: amount, minimum: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(figures, fc.constantFrom<Language>("cs", "en"), ({ costs, state, user, minimum }, lang) => {
      const revenues = completeRevenues({ "state/kraj": state, "user/user": user, "obec/obec": 5 });
      const account = { service: "1234567", entrustment: "P-1", eligibleCosts: costs, costCap: null, revenues };
      const records: readonly SentenceRecord[] = [
        overcompensation([account], { day, tolerance: dated(minimum) }),
        coFinancing(account, { day, minimum: dated(minimum) }),
        coFinancing(account, { day, of: "eligible-costs" }),
      ];
      for (const record of records) {
        expect(sentence(record, lang)).not.toMatch(/NaN|undefined|null|\[object|[{}]|\s\s|: ;|\(\)/);
        expect(sentence(record, lang)).toMatch(/[^.]\.$/);
      }
    }),
  );
});
