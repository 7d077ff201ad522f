import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRegister } from "../../../src/interop/register/readRegister.ts";
import { syntheticFacility, syntheticRegister, syntheticService } from "./syntheticService.ts";

const one = JSON.stringify(syntheticService({ portalId: 1, identifikator: "1000001" }));
const two = JSON.stringify(syntheticService({ portalId: 2, identifikator: "1000002" }));
const three = JSON.stringify(syntheticService({ portalId: 3, identifikator: "1000003" }));
const file = (...items: readonly string[]): string => `{"polozky":[${items.join(",")}]}`;
const found = (text: string | Uint8Array) => {
  const { accepted, rejected } = readRegister(text);
  return { accepted: accepted.map(({ portalId }) => portalId), rejected: rejected.map(({ code, path }) => `${code} ${path}`) };
};

describe("one broken item is rejected with its path, and reading goes on", () => {
  test.each([
    ["a word that is none", two.replace("null", "nul")],
    ["a value missing", two.replace('"portalId":2', '"portalId":')],
    ["a comma too many", two.replace("{", "{,")],
    ["a comma missing", two.replace(',"identifikator"', '"identifikator"')],
    ["a colon missing", two.replace('"identifikator":', '"identifikator"')],
    ["a quote missing at the end of a string", two.replace('"1000002"', '"1000002')],
    ["a quote missing at its beginning", two.replace('"1000002"', '1000002"')],
    ["a brace missing at its end", two.slice(0, -1)],
    ["a list closed as an object", two.replace("]", "}")],
    ["a raw line break in a string", two.replace("Domov Smyšlený", "Domov\nSmyšlený")],
    ["an escape that is none", two.replace("Domov Smyšlený", "\\xDomov")],
    ["a number with a zero in front", two.replace('"portalId":2', '"portalId":02')],
    ["a comment", two.replace("{", "{/* nic */")],
    ["a key without quotes", two.replace('"identifikator"', "identifikator")],
    ["only its beginning", two.slice(0, two.indexOf("false"))],
    ["a part of a service alone", "[[{]]"],
  ])("%s", (_, broken) => {
    expect(found(file(one, broken, three))).toEqual({ accepted: ["1", "3"], rejected: ["json-broken polozky[1]"] });
    expect(found(file(broken, two.replace('"1000002"', '"1000009"'), three)).accepted).toEqual(["2", "3"]);
    expect(found(file(one, broken))).toEqual({ accepted: ["1"], rejected: ["json-broken polozky[1]"] });
  });

  test("a brace too many is rejected at its place, between two whole items", () => {
    expect(found(file(one, `${two}}`, three))).toEqual({ accepted: ["1", "2", "3"], rejected: ["json-broken polozky[2]"] });
  });

  test("law: wherever an item is cut off, the next ones are found or the file is refused, and no part is taken for a service", () => {
    const four = three.replace('"portalId":3', '"portalId":4').replace("1000003", "1000004");
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(two.length - 2), fc.constantFrom("", "\n\n  "), (length, blanks) => {
        try {
          expect(found(file(one, two.slice(0, length + 1), `${blanks}${three}`, four))).toEqual({
            accepted: ["1", "3", "4"],
            rejected: ["json-broken polozky[1]"],
          });
        } catch (error) {
          // Cut off behind an object of a list, the following services are further objects of it, and the last brackets close it.
          if ((error as { readonly code?: string }).code !== "json-broken") throw error;
          refused++;
        }
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeLessThan(25);
  });

  test("an item without an end does not swallow the rest of a large file", () => {
    const items = Array.from({ length: 5000 }, (_, i) => one.replace('"portalId":1', `"portalId":${i + 1}`).replace('"1000001"', "null"));
    items[7] = items[7]?.slice(0, items[7].indexOf('],"poskytovatel"')) ?? "";
    const { accepted, rejected } = readRegister(file(...items));
    expect([accepted.length, rejected.map(({ code, path }) => `${code} ${path}`)]).toEqual([4999, ["item-too-large polozky[7]"]]);
  });

  test("the next item is known by the key that items begin with, also when that is another one", () => {
    const turned = [1, 2, 3].map((n) =>
      JSON.stringify({ datumPoskytovaniOd: null, ...syntheticService({ portalId: n, identifikator: 1_000_000 + n }) }),
    );
    expect(found(file(turned[0] as string, (turned[1] as string).slice(0, 300), turned[2] as string)).accepted).toEqual(["1", "3"]);
  });

  test("a part that begins like an item is not taken for one", () => {
    const places = JSON.stringify(
      syntheticService({
        portalId: 2,
        identifikator: "1000002",
        zarizeni: [syntheticFacility(), { portalId: null, nazev: "x" }, { portalId: 77 }],
      }),
    );
    expect(found(file(one, places.replace(/^\{/, "{,"), three))).toEqual({ accepted: ["1", "3"], rejected: ["json-broken polozky[1]"] });
  });

  test("wrong bytes in one item do not spoil the letters of the others", () => {
    const bytes = new TextEncoder().encode(file(one, two, three));
    const at = new TextDecoder("latin1").decode(bytes).indexOf("SmyÅ¡lenÃ½", one.length);
    bytes[at + 3] = 0xff;
    expect(found(bytes)).toEqual({ accepted: ["1", "3"], rejected: ["utf8-broken polozky[1]"] });
    expect(readRegister(bytes).accepted[0]?.facilities[0]?.name).toBe("Domov Smyšlený");
  });

  test("an item beyond eight megabytes is rejected, and not held", () => {
    const large = JSON.stringify(syntheticService({ portalId: 2, identifikator: "1000002", novy: "x".repeat(8_000_000) }));
    expect(found(file(one, large, three))).toEqual({ accepted: ["1", "3"], rejected: ["item-too-large polozky[1]"] });
    expect(readRegister(file(one, large)).rejected[0]?.value).toBe(`an item of ${new TextEncoder().encode(large).length} bytes`);
  });

  test.each([0, 1, null, true, "x", [], [[]]])("an item that is %j is no service", (item) => {
    for (const input of [syntheticRegister(item, syntheticService()), JSON.stringify(syntheticRegister(item, syntheticService()))]) {
      const { accepted, rejected } = readRegister(input);
      expect(accepted).toHaveLength(1);
      expect(rejected).toMatchObject([{ code: "item-not-object", path: "polozky[0]" }]);
    }
  });
});

describe("nesting", () => {
  const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
  const holding = (value: string) =>
    JSON.stringify(syntheticService({ portalId: 2, identifikator: "1000002", novy: "HERE" })).replace('"HERE"', value);

  test("64 levels are read, the 65th rejects the item with its path, as bytes and parsed", () => {
    expect(found(file(one, holding(nested(63)), three))).toEqual({ accepted: ["1", "2", "3"], rejected: [] });
    expect(found(file(one, holding(nested(64)), three))).toEqual({ accepted: ["1", "3"], rejected: ["nesting-too-deep polozky[1]"] });
    for (const levels of [63, 64]) {
      const { accepted, rejected } = readRegister(JSON.parse(file(one, holding(nested(levels)), three)));
      expect([accepted.length, rejected.map(({ code, path }) => `${code} ${path}`)]).toEqual(
        levels === 63 ? [3, []] : [2, ["nesting-too-deep polozky[1]"]],
      );
    }
  });

  test("law: bytes and parsed agree on the depth, wherever it is", () => {
    const key = fc.constantFrom(
      "novy",
      "zarizeni",
      "formy",
      "poskytovatel",
      "emaily",
      "doplnkoveUdaje",
      "identifikator",
      "druhSocialniSluzby",
      "kontaktniAdresy",
      "rozsirenePusobnostiVKraji",
    );
    fc.assert(
      fc.property(key, fc.integer({ min: 55, max: 68 }), fc.boolean(), fc.boolean(), (name, levels, inObject, inFacility) => {
        const inner = inObject ? `{"a":${nested(levels)}}` : nested(levels);
        const value = inFacility
          ? syntheticService({ zarizeni: [syntheticFacility({ [name === "zarizeni" ? "adresa" : name]: "HERE" })] })
          : syntheticService({ [name]: "HERE" });
        const text = file(JSON.stringify(value).replace('"HERE"', inner));
        const kinds = [text, JSON.parse(text)].map((input) => readRegister(input).rejected.map(({ code, path }) => [code, path]));
        expect(kinds[1]).toEqual(kinds[0]);
      }),
    );
  });

  test("a million levels are no danger", () => {
    const deep = nested(1_000_000);
    expect(found(file(one, holding(deep), three))).toEqual({ accepted: ["1", "3"], rejected: ["nesting-too-deep polozky[1]"] });
    expect(found(file(one, deep, three))).toEqual({ accepted: ["1", "3"], rejected: ["nesting-too-deep polozky[1]"] });
    expect(found(`{"a":${deep},${file(one).slice(1)}`).accepted).toEqual(["1"]);
    expect(() => readRegister(deep)).toThrow(expect.objectContaining({ code: "root-unknown" }));
    expect(() => readRegister(file("[".repeat(1_000_000)))).toThrow(expect.objectContaining({ code: "json-broken" }));
    expect(() => readRegister(file(one, '{"portalId":'.repeat(200_000), three))).toThrow(expect.objectContaining({ code: "json-broken" }));
  });
});

describe("a file that is cut off is refused, never read in part", () => {
  const whole = file(one, two);
  test("law", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(() => readRegister(whole.slice(0, length))).toThrow(expect.objectContaining({ code: "json-broken" }));
      }),
    );
  });
  test("also after a broken item", () => {
    expect(() => readRegister(file(one, two.slice(0, 300), three).slice(0, -2))).toThrow(expect.objectContaining({ code: "json-broken" }));
    expect(() => readRegister(`{"polozky":[${one},{"portalId":,`)).toThrow(expect.objectContaining({ code: "json-broken" }));
  });
});

test("keys that pollute stay where they came from", () => {
  const text = JSON.stringify(syntheticService({ novy: "HERE" }))
    .replace('"HERE"', '{"__proto__":{"polluted":1},"a":{"constructor":{"prototype":{"polluted":1}}},"b":2}')
    .replace("{", '{"__proto__":{"polluted":1},');
  for (const input of [file(text), JSON.parse(file(text))]) {
    const reading = readRegister(input);
    expect(reading.unknown).toEqual([
      { service: "1234567", path: "__proto__", value: { polluted: 1 } },
      { service: "1234567", path: "novy", value: { a: {}, b: 2 } },
    ]);
    expect(Object.keys(Object.assign({}, ...reading.unknown.map(({ value }) => value)))).toEqual(["polluted", "a", "b"]);
    expect(reading.notes).toContainEqual(expect.objectContaining({ code: "unsafe-key", count: 2 }));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(structuredClone(reading)).toEqual(reading);
  }
});

test("half a surrogate pair becomes a sign that can be written", () => {
  const reading = readRegister(file(JSON.stringify(syntheticService({ novy: { "a\ud800": "\udfff" }, emaily: [{ email: "x\ud800" }] }))));
  expect(JSON.stringify(reading)).not.toMatch(/\\ud[89a-f]/i);
  expect(reading.accepted[0]?.contacts.emails).toEqual(["x\ufffd"]);
});

test("formulas stay text", () => {
  const { accepted } = readRegister(file(JSON.stringify(syntheticService({ zarizeni: [syntheticFacility({ nazev: "=HYPERLINK(1)" })] }))));
  expect(accepted[0]?.facilities[0]?.name).toBe("=HYPERLINK(1)");
});

test("a hundred thousand different unknown keys are two hundred notes", () => {
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i]));
  const { notes, unknown } = readRegister(syntheticRegister(syntheticService(many)));
  expect(unknown).toHaveLength(100_000);
  const counts = notes.filter(({ code }) => code === "unknown-key").map(({ count }) => count);
  expect([counts.length, counts.reduce((a, b) => a + b)]).toEqual([201, 100_000]);
});

test("endless repetition takes no endless time", () => {
  const places = JSON.stringify(syntheticService({ zarizeni: Array.from({ length: 2500 }, (_, i) => ({ nazev: `d${i}` })) }));
  const start = performance.now();
  const { accepted, flaws } = readRegister(
    file(...Array.from({ length: 40 }, (_, i) => places.replace("4951", `${i + 1}`).replace('"1234567"', "null"))),
  );
  expect([accepted.length, accepted[0]?.facilities.length, flaws.length]).toEqual([40, 2000, 40]);
  readRegister(
    file(...Array.from({ length: 20_000 }, () => '{"portalId":1,"druhSocialniSluzby":"x","poskytovatel":{"nazev":"a","ico":1}}')),
  );
  readRegister(
    file(
      ...Array.from(
        { length: 20_000 },
        (_, i) => `{"portalId":1,"druhSocialniSluzby":"x","poskytovatel":{"nazev":"a${i}","ico":"00177041"}}`,
      ),
    ),
  );
  for (const scrap of ['{"portalId"', '{"portalId":"', '{"portalId":[', '{"portalId":{"portalId":[{', '{"portalId":1,"zarizeni":["'])
    for (const text of [file(...Array.from({ length: 100_000 }, () => scrap)), `{"polozky":[${scrap.repeat(100_000)}]}`])
      try {
        readRegister(text);
      } catch (error) {
        expect(error).toMatchObject({ code: "json-broken" });
      }
  expect(performance.now() - start).toBeLessThan(5_000);
});

test("a text of ten million letters is a flaw of one line", () => {
  const { accepted, flaws } = readRegister(
    syntheticRegister(syntheticService({ zarizeni: [syntheticFacility({ nazev: "a".repeat(1e7) })] })),
  );
  expect(accepted[0]?.facilities[0]?.name).toBeNull();
  expect(flaws[0]?.value.length).toBeLessThan(100);
});
