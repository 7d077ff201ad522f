import { describe, expect, it, test } from "vitest";
import { naturalIncreaseIndicator } from "../../src/indicators/people/naturalIncrease.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import type { Term } from "../../src/model/indicatorSpec.ts";
import { formulaText } from "../../src/reporting/formulaText.ts";

const ratio = (scale: number, numerator: readonly Term[], denominator: readonly Term[]) =>
  ({ kind: "ratio", scale, numerator, denominator }) as const;
const [births, deaths, costs, wages, days] = ["births", "deaths", "costs", "wageCosts", "bedDaysUsed"].map((field) => ({ field })) as [
  Term,
  Term,
  Term,
  Term,
  Term,
];
const cs = (card: Parameters<typeof formulaText>[0]): string => formulaText(card, "cs").replaceAll("\u00a0", " ");

describe("a formula in words", () => {
  it.each([
    [executionShareIndicator, "osoby v exekuci / obyvatelstvo 15+"],
    [naturalIncreaseIndicator, "1 000 × (živě narození − zemřelí) / střední stav obyvatelstva"],
    [ratio(1, [births], [births, deaths]), "živě narození / (živě narození + zemřelí)"],
    [ratio(1, [{ ...births, times: -1 }], [deaths]), "(−živě narození) / zemřelí"],
    [
      ratio(
        2.5,
        [
          { ...births, times: 2 },
          { ...deaths, times: -0.5 },
        ],
        [deaths],
      ),
      "2,5 × (2 × živě narození − 0,5 × zemřelí) / zemřelí",
    ],
    [{ kind: "sum", terms: [births, { ...deaths, times: -1 }] }, "živě narození − zemřelí"],
    [ratio(1, [births], [{ ...deaths, times: 2 }]), "živě narození / (2 × zemřelí)"],
    [{ kind: "sum", terms: [births] }, "živě narození"],
    [{ kind: "sum", terms: [births, { ...deaths, times: 1 / 1957.5 }] }, "živě narození + zemřelí / 1 957,5"],
    [{ kind: "sum", terms: [{ ...births, times: 0.123456789 }] }, "0,123456789 × živě narození"],
  ] as const)("%#", (card, words) => expect(cs(card)).toBe(words));

  it("money is shown in crowns, where it is divided by something else", () => {
    expect(cs(ratio(0.01, [costs], [days]))).toBe("náklady v Kč / obsazené lůžkodny");
    expect(cs(ratio(10, [costs], [days]))).toBe("1 000 × náklady v Kč / obsazené lůžkodny");
    expect(cs(ratio(1, [wages], [costs]))).toBe("osobní náklady / náklady");
    expect(cs(ratio(100, [days], [costs]))).toBe("obsazené lůžkodny / náklady v Kč");
    expect(cs(ratio(1, [costs, days], [days]))).toBe("(náklady + obsazené lůžkodny) / obsazené lůžkodny");
    expect(
      cs({
        kind: "sum",
        terms: [
          { ...costs, times: 0.01 },
          { ...wages, times: -0.01 },
        ],
      }),
    ).toBe("náklady v Kč − osobní náklady v Kč");
    expect(formulaText(ratio(0.01, [costs], [days]), "en")).toBe("costs in CZK / occupied bed-days");
  });

  it("a card that computes by itself says what it reads", () => {
    const custom = { kind: "custom", reads: ["population", "births"] } as const;
    expect(cs(custom)).toBe("vlastní výpočet z údajů: obyvatelstvo podle pohlaví a věku, živě narození");
    expect(formulaText(custom, "en")).toBe("a computation of its own from: population by sex and age, live births");
  });

  it("of more than five terms the first two and the last", () => {
    const terms = [births, { ...deaths, times: -2 }, costs, wages, days, { ...births, times: -1 }];
    expect(cs({ kind: "sum", terms })).toBe("živě narození − 2 × zemřelí + … − živě narození");
    expect(cs({ kind: "sum", terms: terms.slice(0, 5) })).toBe(
      "živě narození − 2 × zemřelí + náklady + osobní náklady + obsazené lůžkodny",
    );
  });

  it("a field that the office named", () => {
    const options = { fields: [{ code: "own", cs: "vlastní náklady", en: "own costs", unit: "halere" }] } as const;
    expect(formulaText(ratio(0.01, [{ field: "own" }], [{ field: "population", ages: "0+" }]), "cs", options)).toBe(
      "vlastní náklady v Kč / všechno obyvatelstvo",
    );
  });
});

test("refuses another language", () => {
  expect(() => formulaText(executionShareIndicator, "de" as "cs")).toThrow(expect.objectContaining({ code: "language-unknown" }));
});
