import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/indicators/indicator.ts";
import { naturalIncreaseIndicator } from "../../src/indicators/people/naturalIncrease.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import { indicatorPages } from "../../src/reporting/indicatorPages.ts";
import { everyCard } from "../indicators/everyCard.ts";

const page = (card: Indicator, lang: "cs" | "en" = "cs"): readonly string[] =>
  indicatorPages([card], lang).replaceAll("\u00a0", " ").split("\n");
const line = (card: Indicator, label: string, lang: "cs" | "en" = "cs"): string | undefined =>
  page(card, lang)
    .find((text) => text.startsWith(`- ${label}: `))
    ?.slice(label.length + 4);

describe("the page of an indicator", () => {
  it("says everything that its card says", () => {
    expect(page(executionShareIndicator)).toEqual([
      "## Sociální rizika",
      "",
      "### podíl osob v exekuci (z obyvatel 15+)",
      "",
      "`execution-share@1` · území v roce",
      "",
      "- Vzorec: osoby v exekuci / obyvatelstvo 15+",
      "- Jednotka: podíl (tiskne se v procentech), zaokrouhleno na 2 desetinná místa",
      "- Směr: nižší je lepší",
      "- Za území: poměr součtů, nikdy průměr poměrů; chybí-li údaj některého člena, hodnota není",
      "- Interval: Wilsonův, 95 % (čitatel je část jmenovatele)",
      "- Nejmenší území: obec",
      "- Nepoužije se, kde je nula: všechno obyvatelstvo, není-li známo, obyvatelstvo 15+",
      "- Pevné volby: věk 15 a více let",
      expect.stringMatching(/^- Zdroje: .* – Ministerstvo pro místní rozvoj – Agentura pro sociální začleňování$/),
      "- Kdo údaje má: Agentura pro sociální začleňování (podklady indexu sociálního vyloučení); Český statistický úřad (obyvatelstvo podle věku)",
      "- Co neříká: Počítá lidi, ne exekuce.",
    ]);
    expect(page(executionShareIndicator, "en")).toEqual(
      expect.arrayContaining([
        "## Social risks",
        "- Formula: persons in debt enforcement / population aged 15+",
        "- What it does not tell: Counts people, not enforcements.",
      ]),
    );
  });

  it("says interpretation, paragraphs with their law's first day, and validity", () => {
    const card: Indicator = {
      ...naturalIncreaseIndicator,
      interpretation: { cs: "Kolik přibude.", en: "How many more." },
      legalBasis: ["§ 1 zákona č. 108/2006 Sb."],
      validFrom: "2020-01-01",
      validTo: "2026-01-01",
      lowestLevel: "orp",
      interval: "poisson",
    };
    expect(page(card)).toContain("Kolik přibude.");
    expect(line(card, "Právní základ")).toBe("§ 1 zákona č. 108/2006 Sb. (předpis účinný od 1. 1. 2007)");
    expect(line(card, "Platnost definice")).toBe("od 1. 1. 2020 do 31. 12. 2025");
    expect(line(card, "Nejmenší území")).toBe("správní obvod obce s rozšířenou působností");
    expect(line(card, "Interval")).toBe("Poissonův, 95 %: pod 10 událostí přesný, od 10 podle Byara (čitatel počítá události)");
    expect(line(naturalIncreaseIndicator, "Interval")).toBeUndefined();
    expect(line(naturalIncreaseIndicator, "Právní základ")).toBeUndefined();
  });

  it("says how it is summed", () => {
    const { numerator: terms } = naturalIncreaseIndicator;
    const { kind: _, scale: _s, numerator: _n, denominator: _d, maxPeriodGap: _g, interval: _i, ...head } = naturalIncreaseIndicator;
    const summed = (change: object): string | undefined => line({ ...head, kind: "sum", terms, ...change } as Indicator, "Za území");
    expect(summed({})).toBe("součet; chybí-li údaj některého člena, hodnota není");
    expect(summed({ partial: "at-least" })).toBe("součet; chybí-li údaj některého člena, platí dolní mez");
    expect(summed({ overlaps: true })).toBe(
      "součet; tytéž osoby či služby může počítat více členů: součet je horní mez, největší z nich dolní; chybí-li údaj některého člena, hodnota není",
    );
    expect(summed({ additive: false })).toBe("nesčítá se: tentýž stav může mít více členů");
    const custom: Indicator = { ...head, kind: "custom", reads: ["births"], compute: () => null, why: () => "refused" };
    expect(line(custom, "Za území")).toBe("nesčítá se");
  });

  it("takes words that came with data as text, not as marks", () => {
    const card: Indicator = {
      ...executionShareIndicator,
      id: "own/`x`",
      subject: "own/rok",
      cs: "<b>podíl</b> *a* [b](c)\n# d",
      sources: ["own/office"],
    };
    expect(page(card).slice(2, 5)).toEqual(["### \\<b\\>podíl\\</b\\> \\*a\\* \\[b\\](c) \\# d", "", "`own/x@1` · own/rok"]);
    expect(line(card, "Zdroje")).toBe("own/office");
  });

  it("an unknown field is the office's own", () => {
    const card: Indicator = {
      ...executionShareIndicator,
      numerator: [{ field: "requests" }],
      denominator: [{ field: "constructor" }],
      unlessZero: [],
    };
    expect(line(card, "Kdo údaje má")).toBe("úřad sám");
    expect(line(card, "Vzorec")).toBe("requests / constructor");
  });
});

describe("all pages", () => {
  it("stand by topic, in Czech order", () => {
    const cards: readonly Indicator[] = [
      { ...executionShareIndicator, id: "own/1", cs: "chudoba" },
      { ...executionShareIndicator, id: "own/2", cs: "hlad" },
      { ...executionShareIndicator, id: "own/3", cs: "čas" },
      { ...executionShareIndicator, id: "own/4", cs: "cena", topic: "money" },
    ];
    const heads = indicatorPages(cards, "cs")
      .split("\n")
      .filter((text) => text.startsWith("#"));
    expect(heads).toEqual(["## Peníze", "### cena", "## Sociální rizika", "### čas", "### hlad", "### chudoba"]);
    expect(indicatorPages([], "cs")).toBe("");
  });

  it("law: every card of the door has its page, without an undefined word", () => {
    for (const [, card] of everyCard)
      for (const lang of ["cs", "en"] as const) {
        const text = indicatorPages([card], lang);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        expect(text.split("\n").filter((one) => one.startsWith("- ")).length).toBeGreaterThan(6);
      }
  });

  it("refuses another language", () => {
    expect(() => indicatorPages([], "de" as "cs")).toThrow(expect.objectContaining({ code: "language-unknown" }));
  });
});
