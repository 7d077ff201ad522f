import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sources } from "../../src/codebooks/sources.ts";
import { ratio } from "../../src/indicators/ratio.ts";
import { isField } from "../../src/model/field.ts";
import { everyCard, everyRatio, territoryYear, times } from "./everyCard.ts";

type Noun = Readonly<Record<string, unknown>>;
type Read = (noun: Noun) => unknown;

/** Runs a function on a noun that writes down every property, and every cell of a property, that is touched. */
function touched(noun: Noun, read: Read): ReadonlySet<string> {
  const fields = new Set<string>();
  const watch = (target: object, path: string): object =>
    new Proxy(target, {
      get: (from, key) => {
        const field = `${path}${String(key)}`;
        fields.add(field);
        const value: unknown = Reflect.get(from, key);
        return typeof value === "object" && value !== null ? watch(value, `${field}/`) : value;
      },
      ownKeys: (from) => {
        fields.add(`${path}*`);
        return Reflect.ownKeys(from);
      },
      has: (from, key) => {
        fields.add(`${path}${String(key)}`);
        return Reflect.has(from, key);
      },
    });
  read(watch(noun, "") as Noun);
  return fields;
}

/** What is touched and not declared. A property is touched on the way to its cell, so that alone declares nothing. */
function undeclared(fields: ReadonlySet<string>, reads: readonly string[]): readonly string[] {
  const declared = (field: string) => reads.some((read) => read === field || field.startsWith(`${read}/`) || read.startsWith(`${field}/`));
  return [...fields].filter((field) => !declared(field));
}

/** The functions of a card, each with the fields that it says it reads. */
function functionsOf(card: (typeof everyCard)[number][1]): readonly (readonly [string, Read, readonly string[]])[] {
  const read = (name: string): Read => {
    const found = (card as unknown as Record<string, Read>)[name];
    return found ?? (() => null);
  };
  const all = card.kind === "ratio" ? [...card.reads.numerator, ...card.reads.denominator] : card.reads;
  return [
    ["compute", read("compute"), all],
    ["why", read("why"), all],
    ["applies", read("applies"), [...all, ...(card.readsToApply ?? [])]],
    ...(card.kind === "ratio"
      ? ([
          ["numerator", read("numerator"), card.reads.numerator],
          ["denominator", read("denominator"), card.reads.denominator],
        ] as const)
      : []),
  ];
}

const nouns = fc.sample(territoryYear, { numRuns: 60, seed: 20_230_101 });

describe.each(everyCard)("%s", (_, card) => {
  it("reads what it says, and nothing else", () => {
    for (const [name, read, reads] of functionsOf(card))
      for (const noun of nouns) expect(undeclared(touched(noun, read), reads), name).toEqual([]);
  });

  it("says nothing that it does not read", () => {
    for (const [name, read, reads] of functionsOf(card)) {
      if (name === "why" || name === "applies") continue;
      const fields = new Set(nouns.flatMap((noun) => [...touched(noun, read)]));
      const idle = reads.filter((field) => ![...fields].some((one) => one === field || one.startsWith(`${field}/`)));
      expect(idle, name).toEqual([]);
    }
  });

  it("has an id in kebab-case, names in both languages, sources of the codebook and a caveat", () => {
    expect(card.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9+-]+)*\+?$/);
    expect(card.version).toBeGreaterThan(0);
    for (const text of [card.cs, card.en, card.caveat.cs, card.caveat.en]) expect(text.trim()).not.toBe("");
    for (const source of card.sources) expect(sources.map((entry) => entry.code)).toContain(source);
    const reads = card.kind === "ratio" ? [...card.reads.numerator, ...card.reads.denominator] : card.reads;
    expect(reads.filter((field) => !isField(field))).toEqual([]);
  });
});

it("the ids are all different", () => {
  const ids = everyCard.map(([, card]) => card.id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(everyRatio)("%s, a ratio", (_, card) => {
  it("compute is numerator over denominator, to the last bit", () => {
    fc.assert(
      fc.property(territoryYear, (noun) => {
        expect(card.compute(noun)).toBe(ratio(card.numerator(noun), card.denominator(noun), card.scale));
      }),
    );
  });

  it("does not change when all counts are twice or a thousandth (1/1024) as large", () => {
    fc.assert(
      fc.property(territoryYear, fc.constantFrom(2, 2 ** 10, 2 ** -10), (noun, factor) => {
        expect(card.compute(times(noun, factor) as Noun)).toBe(card.compute(noun));
      }),
    );
  });

  it("is unknown exactly when a side is unknown or the denominator is zero, and then no zero stands for it", () => {
    fc.assert(
      fc.property(territoryYear, (noun) => {
        const [above, below] = [card.numerator(noun), card.denominator(noun)];
        expect(card.compute(noun) === null).toBe(above === null || below === null || below === 0);
      }),
    );
  });
});
