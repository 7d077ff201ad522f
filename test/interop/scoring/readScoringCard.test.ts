import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoringCards } from "../../../src/codebooks/scoringCards.ts";
import { readScoringCard } from "../../../src/interop/scoring/readScoringCard.ts";
import { writeScoringCard } from "../../../src/interop/scoring/writeScoringCard.ts";
import { card, criterion, indicator, limit } from "../../analyses/scoring/card.ts";

const file = (given: unknown) => ({ schema: "kpss/scoring-card@1", card: given });
const read = (given: unknown) => readScoringCard(file(given));
const withLimit = (change: object) => ({
  ...card,
  criteria: [criterion("all", [indicator("cost", "lower-is-better", "linear", [{ ...limit(100, 1, 2), ...change }])])],
});
const withIndicator = (change: object) => ({
  ...card,
  criteria: [criterion("all", [{ ...indicator("cost", "lower-is-better", "linear", [limit(100, 1, 2)]), ...change }])],
});

describe("readScoringCard", () => {
  it("a card comes back as it was written, from JSON and from text", () => {
    for (const input of [file(card), JSON.stringify(file(card)), writeScoringCard(card)])
      expect(readScoringCard(input)).toEqual({ accepted: [card], rejected: [], notes: [] });
  });

  it("a shipped card is a form to fill in, under a code of the office's own", () => {
    for (const shipped of scoringCards) {
      const found = readScoringCard(writeScoringCard({ ...shipped, code: "own/our-card" }));
      expect(found.accepted).toEqual([{ ...shipped, code: "own/our-card" }]);
      expect(found.notes.map(({ code }) => code)).toEqual(["card-gap"]);
    }
    expect(read(scoringCards[0]).rejected.map(({ code, path }) => [code, path])).toEqual([["card-code-invalid", "card.code"]]);
  });

  it.each<[string, string, unknown]>([
    ["card-invalid", "card", []],
    ["card-invalid", "card", "card"],
    ["key-unknown", "card.wieght", { ...card, wieght: 3 }],
    ["version-invalid", "card.version", { ...card, version: 0 }],
    ["text-invalid", "card.cs", { ...card, cs: "  " }],
    ["text-invalid", "card.en", { ...card, en: "x".repeat(201) }],
    ["source-invalid", "card.source", { ...card, source: "Vyhláška" }],
    ["day-invalid", "card.validFrom", { ...card, validFrom: "1. 1. 2027" }],
    ["validity-reversed", "card.validTo", { ...card, validFrom: "2027-01-01", validTo: "2027-01-01" }],
    ["lag-invalid", "card.yearLag", { ...card, yearLag: 1.5 }],
    ["mark-invalid", "card.passMark[0].value", { ...card, passMark: [{ validFrom: "2027-01-01", value: 101, source: "own/a" }] }],
    ["consequence-invalid", "card.belowMark", { ...card, belowMark: "hearing" }],
    ["list-invalid", "card.criteria", { ...card, criteria: [] }],
    ["code-repeated", "card.criteria", { ...card, criteria: [card.criteria[0], card.criteria[0]] }],
    ["code-repeated", "card.criteria", { ...card, criteria: [card.criteria[0], { ...card.criteria[0], code: "other" }] }],
    ["yes-or-no", "card.criteria[0].complete", { ...card, criteria: [{ ...card.criteria[0], complete: "ano" }] }],
    ["code-invalid", "card.criteria[0].indicators[0].code", withIndicator({ code: "Náklady" })],
    ["polarity-unknown", "card.criteria[0].indicators[0].polarity", withIndicator({ polarity: "none" })],
    ["unit-unknown", "card.criteria[0].indicators[0].unit", withIndicator({ unit: "furlong" })],
    ["scale-unknown", "card.criteria[0].indicators[0].scale", withIndicator({ scale: "square" })],
    ["scale-unfit", "card.criteria[0].indicators[0].scale", withIndicator({ polarity: "target-band" })],
    ["weight-invalid", "card.criteria[0].indicators[0].limits[0].weight", withLimit({ weight: 101 })],
    ["figure-invalid", "card.criteria[0].indicators[0].limits[0].minimum", withLimit({ minimum: "500 000" })],
    ["figure-invalid", "card.criteria[0].indicators[0].limits[0].maximum", withLimit({ maximum: Number.NaN })],
    ["limits-reversed", "card.criteria[0].indicators[0].limits[0].maximum", withLimit({ maximum: 1 })],
    ["form-unknown", "card.criteria[0].indicators[0].limits[0].form", withLimit({ form: "residential" })],
    ["slug-invalid", "card.criteria[0].indicators[0].limits[0].type", withLimit({ type: "domovy pro seniory" })],
    ["share-invalid", "card.criteria[0].indicators[0].limits[0].steps[0].share", withLimit({ steps: [{ limit: 1, share: 50 }] })],
    ["step-invalid", "card.criteria[0].indicators[0].limits[0].steps[0]", withLimit({ steps: [1] })],
  ])("rejects with %s at %s", (code, path, given) => {
    const { accepted, rejected } = read(given);
    expect(accepted).toEqual([]);
    expect(rejected.map((flaw) => [flaw.code, flaw.path])).toContainEqual([code, path]);
    for (const flaw of rejected)
      expect([flaw.expected.cs, flaw.expected.en, flaw.value].every((words) => words !== "" && words !== "a sound card")).toBe(true);
  });

  it("names no more than twenty flaws", () => {
    const limits = Array.from({ length: 60 }, () => limit(101, 1, 2));
    expect(read({ ...card, criteria: [criterion("all", [indicator("cost", "lower-is-better", "linear", limits)])] }).rejected).toHaveLength(
      20,
    );
  });

  it("notes what is only unusual: weights that are not 100, codes nobody knows", () => {
    const notes = (given: unknown) => read(given).notes.map(({ code, count }) => [code, count]);
    expect(notes(withLimit({ weight: 90 }))).toEqual([["weights-sum", 1]]);
    expect(notes(withLimit({ type: "domovy-pro-dedecky", targetGroup: "dedecci" }))).toEqual([
      ["type-unknown", 1],
      ["target-group-unknown", 1],
    ]);
    expect(notes(withLimit({ weight: null }))).toEqual([["card-gap", 1]]);
  });

  it.each([
    ["", "json-broken"],
    [null, "schema-unknown"],
    [{ card }, "schema-unknown"],
    [{ schema: "kpss/scoring-card@1" }, "head-invalid"],
    [{ schema: "kpss/scoring-card@2", card }, "schema-unknown"],
  ])("refuses %j whole", (input, code) => {
    expect(() => readScoringCard(input)).toThrow(expect.objectContaining({ name: "RangeError", code }));
  });

  it("keys of a prototype do nothing", () => {
    const text = JSON.stringify(file(card)).replace('"version"', '"__proto__":{"polluted":1},"version"');
    expect(readScoringCard(text).accepted.length + readScoringCard(text).rejected.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("law: any JSON gives a card or flaws, never an accident", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { accepted, rejected } = read(value);
        expect(accepted.length + Math.min(1, rejected.length)).toBe(1);
      }),
    );
  });
});

it("writeScoringCard refuses what it could not read back", () => {
  expect(() => writeScoringCard({ ...card, version: 0 })).toThrow(
    expect.objectContaining({ code: "card-invalid", message: expect.stringContaining("card.version") }),
  );
});
