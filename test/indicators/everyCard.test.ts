import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sources } from "../../src/codebooks/sources.ts";
import { type CustomIndicator, type Indicator, readsOf } from "../../src/indicators/indicator.ts";
import { indicatorValue } from "../../src/indicators/indicatorValue.ts";
import { isField } from "../../src/model/field.ts";
import { everyCard, functionOf, type Noun, territoryYear, times } from "./everyCard.ts";

/** Runs a function on a noun that writes down every property, and every cell of a property, that is touched. */
function touched(noun: Noun, read: (noun: Noun) => unknown): ReadonlySet<string> {
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

const nouns = fc.sample(territoryYear, { numRuns: 60, seed: 20_230_101 });

describe.each(everyCard)("%s", (name, card) => {
  it("its function reads what the card says, and the card says nothing that the function does not read", () => {
    const { numerator, denominator } = readsOf(card);
    const reads = [...numerator, ...denominator];
    const read = functionOf(name, card);
    for (const noun of nouns) expect(undeclared(touched(noun, read), reads)).toEqual([]);
    const fields = new Set(nouns.flatMap((noun) => [...touched(noun, read)]));
    expect(reads.filter((field) => ![...fields].some((one) => one === field || one.startsWith(`${field}/`)))).toEqual([]);
  });

  it("its formula gives what its function gives, to the last bit", () => {
    fc.assert(
      fc.property(territoryYear, (noun) => {
        const value = card.kind === "custom" ? (card as CustomIndicator).compute(noun as never) : indicatorValue(card, noun);
        expect(value).toBe(functionOf(name, card)(noun));
      }),
    );
  });

  it("has an id in kebab-case, names in both languages, sources of the codebook and a caveat", () => {
    expect(card.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9+-]+)*\+?$/);
    expect(card.version).toBeGreaterThan(0);
    for (const text of [card.cs, card.en, card.caveat.cs, card.caveat.en]) expect(text.trim()).not.toBe("");
    for (const source of card.sources) expect(sources.map((entry) => entry.code)).toContain(source);
    expect(readsOf(card).all.filter((field) => !isField(field))).toEqual([]);
  });
});

it("says that limits over clients of several services are too narrow, where it gives them", () => {
  const ofClients = ({ subject, ...card }: Indicator): boolean =>
    subject === "serviceYear" &&
    card.kind === "ratio" &&
    card.interval === "wilson" &&
    card.denominator.some((term) => term.field === "clients");
  const cards = everyCard.flatMap(([, card]) => (ofClients(card) ? [card] : []));
  expect(cards.length).toBeGreaterThan(0);
  for (const { id, caveat } of cards) {
    expect(caveat.cs, id).toContain("Za více služeb je interval příliš úzký: klienta dvou služeb počítá dvakrát.");
    expect(caveat.en, id).toContain("Over several services the interval is too narrow: it counts a client of two services twice.");
  }
});

it("the ids are all different", () => {
  const ids = everyCard.map(([, card]) => card.id);
  expect(new Set(ids).size).toBe(ids.length);
});

const everyRatio = everyCard.flatMap(([name, card]) => (card.kind === "ratio" ? [[name, card] as const] : []));

describe.each(everyRatio)("%s, a ratio", (_, card) => {
  it("does not change when all counts are twice or a thousandth (1/1024) as large", () => {
    fc.assert(
      fc.property(territoryYear, fc.constantFrom(2, 2 ** 10, 2 ** -10), (noun, factor) => {
        expect(indicatorValue(card, times(noun, factor) as Noun)).toBe(indicatorValue(card, noun));
      }),
    );
  });
});
