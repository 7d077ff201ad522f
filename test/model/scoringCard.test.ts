import { describe, expect, it } from "vitest";
import { scoringCards } from "../../src/codebooks/scoringCards.ts";
import { cardGaps, limitGaps, type ScoringCard, scoringLimit } from "../../src/model/scoringCard.ts";
import { card, cost, criterion, indicator, limit, staff } from "../analyses/scoring/card.ts";

// Shipped cards are cards: the compiler checks it.
const shipped: readonly ScoringCard[] = scoringCards;
const home = { type: "domovy-pro-seniory", form: "pobytova", targetGroup: "seniori" };

describe("scoringLimit", () => {
  const any = limit(1, 1, 1);
  const typed = limit(2, 1, 1, { type: home.type });
  const formed = limit(3, 1, 1, { form: "pobytova" });
  const both = limit(4, 1, 1, { type: home.type, form: "pobytova" });

  it.each([
    [[any], home, 1],
    [[any, typed], home, 2],
    [[both, typed, any], home, 4],
    [[any, typed], { ...home, type: "azylove-domy" }, 1],
    [[any, typed], { ...home, type: null }, 1],
  ] as const)("the most particular one that fits (%#)", (limits, kind, weight) => {
    expect(scoringLimit({ limits }, kind)).toMatchObject({ weight });
  });

  it("none, or two that fit equally well", () => {
    expect(scoringLimit({ limits: [] }, home)).toBeNull();
    expect(scoringLimit({ limits: [typed] }, { ...home, type: "azylove-domy" })).toBeNull();
    expect(scoringLimit({ limits: [typed, formed] }, home)).toBe("ambiguous");
    expect(scoringLimit({ limits: [typed, formed, both] }, home)).toBe(both);
  });
});

describe("limitGaps, cardGaps", () => {
  it.each([
    ["higher-is-better", "within", limit(1, 1, null), []],
    ["higher-is-better", "within", limit(1, null, 1), ["limit"]],
    ["lower-is-better", "within", limit(1, null, 1), []],
    ["target-band", "within", limit(1, null, 1), ["limit"]],
    ["lower-is-better", "linear", limit(1, null, 1), ["limit"]],
    ["lower-is-better", "steps", limit(1, 1, 1), ["limit"]],
    ["lower-is-better", "steps", limit(1, null, null, { steps: [{ limit: 1, share: 1 }] }), []],
    [null, "linear", limit(null, null, null), ["polarity", "weight"]],
  ] as const)("%s, %s lacks %j", (polarity, scale, given, missing) => expect(limitGaps({ polarity, scale }, given)).toEqual(missing));

  it("a filled card has none", () => expect(cardGaps(card)).toEqual([]));

  it("each gap once for an indicator, in the order of the card", () => {
    const open = { ...cost, limits: [limit(null, 1, 2), limit(null, null, 2, { form: "terenni" })] };
    expect(
      cardGaps({
        ...card,
        yearLag: null,
        criteria: [criterion("a", [open], { complete: false }), criterion("b", [indicator("x", null, null, []), staff])],
      }),
    ).toEqual([
      { code: "year-lag", criterion: null, indicator: null },
      { code: "criterion-incomplete", criterion: "a", indicator: null },
      { code: "weight", criterion: "a", indicator: "cost" },
      { code: "limit", criterion: "a", indicator: "cost" },
      { code: "limit", criterion: "b", indicator: "x" },
      { code: "polarity", criterion: "b", indicator: "x" },
      { code: "scale", criterion: "b", indicator: "x" },
    ]);
  });

  it.each(shipped.map((one) => [one.code, one] as const))("%s is a schema with names, no limits", (_, one) => {
    expect(cardGaps(one).length).toBeGreaterThan(0);
    expect(one.criteria.every(({ complete }) => !complete)).toBe(true);
    expect(one.criteria.flatMap(({ indicators }) => indicators).every(({ limits }) => limits.length === 0)).toBe(true);
  });
});

describe("shipped cards hold what is public, and nothing else", () => {
  const [zlin, jmk] = scoringCards;

  it("Zlínský kraj: three parameters, efficiency at most 30, 60 points, 30 for 2022, figures of n − 2, a hearing of specifics", () => {
    expect(zlin.criteria.map(({ cs, maximumWeight, weight }) => [cs, maximumWeight, weight])).toEqual([
      ["efektivita", 30, null],
      ["dostupnost a potřebnost", null, null],
      ["předpoklady kvality", null, null],
    ]);
    expect(zlin.passMark.map(({ validFrom, value }) => [validFrom, value])).toEqual([
      ["2020-01-01", 60],
      ["2022-01-01", 30],
      ["2023-01-01", null],
    ]);
    expect([zlin.yearLag, zlin.belowMark.cs]).toEqual([2, "obhajoba specifik"]);
  });

  it("Jihomoravský kraj: six criteria, no weights and no mark", () => {
    expect(jmk.criteria.map(({ cs }) => cs)).toEqual([
      "I. Specifikum",
      "II. Jiné zdroje",
      "III. Nákladovost",
      "IV. Výkonnost",
      "V. Provázanost a spolupráce",
      "VI. Kvalita",
    ]);
    expect([jmk.passMark, jmk.yearLag, jmk.belowMark]).toEqual([[], null, null]);
  });
});
