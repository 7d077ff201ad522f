import { describe, expect, it } from "vitest";
import type { CompositeScheme } from "../../../src/analyses/composite/compositeScheme.ts";
import { rankRobustness } from "../../../src/analyses/composite/rankRobustness.ts";
import type { UnitRobustness } from "../../../src/analyses/composite/unitRobustness.ts";
import { sentence } from "../../../src/reporting/sentence.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const both = (one: UnitRobustness): readonly string[] => [plain(sentence(one, "cs")), plain(sentence(one, "en"))];

const indicator = (id: string, cs: string, en: string) =>
  ({ id, cs, en, parent: "care", weight: 1, polarity: "higher-is-better" }) as const;
const scheme: CompositeScheme = {
  indicators: [indicator("beds", "lůžka", "beds"), indicator("staff", "úvazky", "staff")],
  groups: [{ id: "care", cs: "péče", en: "care", parent: null }],
  normalisation: { kind: "as-given" },
  aggregation: { kind: "arithmetic" },
  missing: { kind: "available-mean", minimumShare: 0.5 },
};
/** Made up. */
const towns = [["orp/6201", "Blansko", 9, 1], ["orp/6202", "Boskovice", 4, 5], ["orp/6203", "Brno", 1, null], ["orp/6204", "", null, null]]; // biome-ignore format: a table
const units = towns.map(([id, name, beds, staff]) => ({
  id: String(id),
  name: String(name),
  values: { beds, staff } as Record<string, number | null>,
}));
const robust = (given: CompositeScheme = scheme) => rankRobustness(units, given, { weights: { kind: "any" }, samples: 50 }).units;

describe("a rank in a composite index, in one sentence", () => {
  it("never without the ranks under admissible weights", () =>
    expect(both(robust()[0] as UnitRobustness)).toEqual([
      "ORP Blansko je v souhrnném indexu „péče“ 1. z 3 (1.–2. podle přípustných vah).",
      "ORP Blansko is 1 of 3 in the composite index “care” (1 to 2 under the admissible weights).",
    ]));

  it("with what is missing, where no weights matter any more", () =>
    expect(both(robust()[2] as UnitRobustness)).toEqual([
      "ORP Brno je v souhrnném indexu „péče“ 3. z 3 (v mezích 2.–3. podle přípustných vah); chybí: úvazky.",
      "ORP Brno is 3 of 3 in the composite index “care” (within 2 to 3 under the admissible weights); missing: staff.",
    ]));

  it("without a rank it says so, and calls a unit by its code where nobody names it", () =>
    expect(both(robust()[3] as UnitRobustness)).toEqual([
      "ORP 6204 nemá v souhrnném indexu „péče“ pořadí; chybí: lůžka, úvazky.",
      "ORP 6204 has no rank in the composite index “care”; missing: beds, staff.",
    ]));

  it("the same under all weights, ranks that were only tried, ties, and more missing than are named", () => {
    const [one] = robust() as readonly [UnitRobustness];
    const ranks = { best: 2, worst: 2, bestSeen: 2, worstSeen: 2, basis: "exact" } as const;
    const missing = ["a", "b", "c", "d", "e", "f", "g"].map((id) => ({ id, cs: id, en: id }));
    expect(both({ ...one, rank: 2, tied: 1, ranks })).toEqual([
      "ORP Blansko je v souhrnném indexu „péče“ 2. z 3, shodně s 1 dalším (stejně podle všech přípustných vah).",
      "ORP Blansko is 2 of 3 in the composite index “care”, tied with 1 more (the same under all admissible weights).",
    ]);
    expect(both({ ...one, missing, ranks: { ...ranks, worst: 3, basis: "sampled" } })).toEqual([
      "ORP Blansko je v souhrnném indexu „péče“ 1. z 3 (2.–3. podle zkoušených přípustných vah); chybí: a, b, c, d, e, a další (2).",
      "ORP Blansko is 1 of 3 in the composite index “care” (2 to 3 under the admissible weights that were tried); missing: a, b, c, d, e, and others (2).",
    ]);
  });

  it("is one line of plain text whatever the names are", () => {
    const [one] = robust() as readonly [UnitRobustness];
    for (const word of ["", " ", "{here}", "a\u0000b", "Kr\u202eupá", "\u001b[2J"])
      for (const lang of ["cs", "en"] as const)
        expect(
          sentence({ ...one, name: word, index: { id: "x", cs: word, en: word }, missing: [{ id: "y", cs: word, en: word }] }, lang),
        ).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|^\s|\s$|undefined|null|NaN/u);
  });
});
