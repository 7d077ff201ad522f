import { indicatorCatalogue } from "kpss/indicators";
import type { Term } from "kpss/model";
import { describe, expect, it } from "vitest";

const termsText = (terms: readonly Term[] = []): readonly string[] =>
  terms.map((term) => JSON.stringify(Object.entries(term).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();

/** Cards that share something, by their ids. */
function repeated(textOf: (card: (typeof indicatorCatalogue)[number]) => string): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const card of indicatorCatalogue) groups.set(textOf(card), [...(groups.get(textOf(card)) ?? []), card.id]);
  return [...groups.values()].filter((ids) => ids.length > 1);
}

describe("the catalogue of indicators", () => {
  it("has each id and each name once", () => {
    expect(repeated(({ id }) => id)).toEqual([]);
    expect(repeated(({ cs }) => cs)).toEqual([]);
    expect(repeated(({ en }) => en)).toEqual([]);
  });

  // Money of users is paid out by users alone, that of health insurance and of others as well: there origin and payer are the same share.
  it("has no two cards of one meaning: the same figures above and below", () => {
    const meaning = (card: (typeof indicatorCatalogue)[number]): string =>
      card.kind === "custom"
        ? JSON.stringify([card.id])
        : JSON.stringify(card.kind === "sum" ? [termsText(card.terms)] : [termsText(card.numerator), termsText(card.denominator)]);
    expect(repeated(meaning)).toEqual([]);
  });
});
