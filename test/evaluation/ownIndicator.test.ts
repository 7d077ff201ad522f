import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluation/evaluate.ts";
import { explain } from "../../src/evaluation/explain.ts";
import { observationOf } from "../../src/evaluation/observationTable.ts";
import { observe } from "../../src/evaluation/observe.ts";
import { observedTerritory } from "../../src/evaluation/observedTerritory.ts";
import { aboveReference } from "../../src/evaluation/rules/aboveReference.ts";
import { readIndicatorSpecs } from "../../src/interop/indicators/readIndicatorSpecs.ts";
import { readFacts } from "../../src/interop/readFacts.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { territoriesOn } from "../../src/model/territoryGraph.ts";
import { formulaText } from "../../src/reporting/formulaText.ts";
import { indicatorPages } from "../../src/reporting/indicatorPages.ts";
import { sentence } from "../../src/reporting/sentence.ts";
import { county } from "../model/office.ts";

// Everything below comes out of two files: figures that an office counts itself, and an indicator over them. All of it is invented.
const day = "2024-06-30";
const territories = territoriesOn(county, day);

const figures = readFacts(
  JSON.stringify({
    ...{ schema: "kpss/facts@1", id: "requests-2023", source: "own/requests", cs: "žádosti", en: "requests", publisher: "smyšlený úřad" },
    ...{ licence: "none stated", retrieved: "2024-02-01", knownAt: "2024-02-01", absentRow: "unknown" },
    period: { from: "2023-01-01", to: "2024-01-01" },
    fields: ["requests", "requestsSettled"],
    rows: [
      ["obec/500001", 40, 30],
      ["obec/500002", 10, 1],
      ["obec/500003", 0, 0],
      ["obec/500004", 20, 20],
      ["obec/500005", 5, "not-reported"],
      ["obec/500006", 5, 5],
      ["cr", 1000, 500],
    ],
  }),
);

const definitions = readIndicatorSpecs(
  JSON.stringify({
    schema: "kpss/indicators@1",
    indicators: [
      {
        id: "own/requests-settled",
        version: 1,
        cs: "podíl vyřízených žádostí",
        en: "share of requests settled",
        topic: "use",
        subject: "territoryYear",
        unit: "1",
        polarity: "higher-is-better",
        sources: ["own/requests"],
        caveat: { cs: "Neříká, jak dlouho žadatelé čekali.", en: "Does not tell how long applicants waited." },
        parameters: { settledWithinDays: 30 },
        legalBasis: ["§ 94 zákona č. 108/2006 Sb."],
        unlessZero: [{ field: "requests" }],
        kind: "ratio",
        scale: 1,
        numerator: [{ field: "requestsSettled" }],
        denominator: [{ field: "requests" }],
        partial: "at-least",
      },
    ],
  }),
);

const cards = definitions.accepted;
const book = factsAsOf(figures.accepted, day, { absentRows: figures.absentRows });
const table = observe(cards, book, ["obec/500001", "obec/500003", "obec/500005", "orp/6201", "orp/6202", "cr"], { territories });
const seen = (subject: string) => observationOf(table, "own/requests-settled", subject);
const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

it("both files are read without a flaw", () => {
  expect([...figures.rejected, ...definitions.rejected]).toEqual([]);
  expect(definitions.notes.map((note) => [note.code, note.count])).toEqual([["field-own", 2]]);
});

describe("the office's indicator, without a line of code", () => {
  // By hand from the rows above: 30 of 40; (30 + 1) of (40 + 10), the municipality without requests left out; 500 of 1 000 as reported.
  it("is observed, and rolled up as a ratio of sums", () => {
    expect(seen("obec/500001")).toMatchObject({ value: 0.75, numerator: 30, denominator: 40, sources: ["own/requests"] });
    expect(seen("orp/6201")).toMatchObject({ value: 0.62, numerator: 31, denominator: 50, covered: 2, members: 2, origin: "rolled-up" });
    expect(seen("cr")).toMatchObject({ value: 0.5, origin: "reported" });
  });

  it("says why there is no value, and what is certain", () => {
    expect(seen("obec/500003").reason).toBe("not-applicable");
    expect(seen("obec/500005").reason).toBe("not-reported");
    expect(seen("orp/6202")).toMatchObject({ value: null, reason: "not-reported", low: 25 / 30, covered: 2, members: 3 });
  });

  it("is explained, with its terms, its paragraph and a digest", () => {
    const why = explain(seen("orp/6201"), cards, book, territories);
    expect(why.terms.map(({ side, field, value }) => [side, field, value])).toEqual([
      ["numerator", "requestsSettled", 31],
      ["denominator", "requests", 50],
    ]);
    expect(why.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(spaced(sentence(why, "cs", () => "Vymyšlená"))).toBe(
      "ORP Vymyšlená: podíl vyřízených žádostí: 62,00 % = requestsSettled / requests = 31 / 50; součet za 2 obce; údaje: za rok 2023; " +
        "zdroj: own/requests (známo od 1. 2. 2024); pevné volby: settledWithinDays = 30; " +
        "podle § 94 zákona č. 108/2006 Sb. (předpis účinný od 1. 1. 2007); metoda own/requests-settled@1, zaokrouhleno na 2 desetinná místa; " +
        "pozor: Neříká, jak dlouho žadatelé čekali.",
    );
  });

  it("is judged by a rule of the library", () => {
    const [card] = cards;
    if (card === undefined) throw new Error("no card");
    const rule = aboveReference({ indicator: card, than: "cr", area: "use" });
    const subjects = (["orp/6201", "orp/6202"] as const).map((id) => observedTerritory([table], territories, id));
    expect(evaluate([rule], subjects, { day }).map(({ subject, outcome }) => [subject.id, outcome])).toEqual([
      ["orp/6201", "breached"],
      ["orp/6202", "undecidable"],
    ]);
  });

  it("has a page, with the names that the office gives its fields", () => {
    const named = [
      { code: "requests", cs: "žádosti", en: "requests" },
      { code: "requestsSettled", cs: "vyřízené žádosti", en: "requests settled" },
    ];
    expect(cards.map((card) => formulaText(card, "cs", { fields: named }))).toEqual(["vyřízené žádosti / žádosti"]);
    const page = indicatorPages(cards, "cs", { fields: named });
    expect(page).toContain("### podíl vyřízených žádostí\n\n`own/requests-settled@1` · území v roce");
    expect(page).toContain("- Kdo údaje má: úřad sám");
  });
});
