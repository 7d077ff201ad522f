import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { districts } from "../../src/codebooks/districts.ts";
import { orps } from "../../src/codebooks/orps.ts";
import { regions } from "../../src/codebooks/regions.ts";
import { serviceTypes } from "../../src/codebooks/serviceTypes.ts";
import { compareCzech } from "../../src/reporting/compareCzech.ts";

const names = [...orps, ...districts, ...regions, ...serviceTypes].map(({ cs }) => cs);

describe("compareCzech", () => {
  it.each([
    ["Cvrčovice", "Čáslav"],
    ["Hodonín", "Chrást"],
    ["Chrást", "Ivančice"],
    ["Hzz", "Cha"],
    ["Cz", "Čá"],
    ["CHRÁST", "Ivančice"],
    ["Rousínov", "Říčany"],
    ["Suchý", "Šošůvka"],
    ["Zbraslav", "Žďár"],
    ["Ražice", "Řehlovice"],
    ["Ďáblice", "Dubá"],
    ["Nová Ves", "Novák"],
    ["Frýdek-Místek", "Frýdekov"],
    ["Ústí", "Uterý"],
    ["Uher", "Úher"],
    ["úl", "ůl"],
    ["en", "én"],
    ["én", "ěn"],
    ["dal", "ďal"],
    ["nová", "Nová"],
    ["Nová", "Nova X"],
    ["žár", "Žár"],
    ["zebra", "2 zebry"],
    ["žena", "1"],
    ["1", "10"],
    ["10", "2"],
    ["zed", "Ωmega"],
    ["Ωmega", "0"],
    ["", "a"],
    ["Lodz", "Łódź"],
    ["Strasse", "Straße"],
    ["a b", "a-b"],
  ])("%s stands before %s", (a, b) => {
    expect(compareCzech(a, b)).toBeLessThan(0);
    expect(compareCzech(b, a)).toBeGreaterThan(0);
    expect(compareCzech(a, a)).toBe(0);
  });

  it("passes signs over until nothing else decides", () => {
    const sorted = ["Sv. Jan", "Sv Jana", "Sv. Petr"];
    expect(sorted.toReversed().sort(compareCzech)).toEqual(sorted);
    expect(compareCzech("Sv. Jan", "Sv Jan")).not.toBe(0);
  });

  it("reads a composed and a decomposed letter alike", () => {
    const composed = ["Čáslav", "Řičany", "Šošůvka", "Žďár"];
    for (const name of composed) {
      expect(compareCzech(name.normalize("NFD"), `${name}a`)).toBeLessThan(0);
      expect(compareCzech("D", name.normalize("NFD"))).toBe(name === "Čáslav" ? 1 : compareCzech("D", name));
    }
    expect(compareCzech("Čáslav", "Čáslav".normalize("NFD"))).not.toBe(0);
  });

  it("is a total order: antisymmetric, transitive, 0 for the same text only", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."acčdďeéěhchiíkrřsšuúůyýzžACČHŘŽ -–.2 0".split("")), maxLength: 6 }),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom(...names),
    );
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [ab, bc, ac] = [compareCzech(a, b), compareCzech(b, c), compareCzech(a, c)];
        expect(Math.sign(ab) + Math.sign(compareCzech(b, a))).toBe(0);
        expect(ab === 0).toBe(a === b);
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("sorts the same whatever the order was before", () => {
    const sorted = names.toSorted(compareCzech);
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
        expect(shuffled.toSorted(compareCzech)).toEqual(sorted);
      }),
      { numRuns: 20 },
    );
  });

  // Reference: the collation of Unicode for Czech (CLDR), by the Intl of the machine that runs the tests.
  it("agrees with the collation of Unicode on the names of the codebooks", () => {
    const unicode = new Intl.Collator("cs");
    expect(unicode.resolvedOptions().locale).toBe("cs");
    const differing = names.flatMap((a) =>
      names.filter((b) => Math.sign(unicode.compare(a, b)) !== Math.sign(compareCzech(a, b))).map((b) => `${a} | ${b}`),
    );
    expect(differing).toEqual([]);
  });

  it("agrees with it on made-up words of Czech letters", () => {
    const unicode = new Intl.Collator("cs");
    const word = fc.string({
      unit: fc.constantFrom(..."aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzžACČHŘŠŽ".split("")),
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(word, word, (a, b) => {
        if (unicode.compare(a, b) !== 0) expect(Math.sign(compareCzech(a, b))).toBe(Math.sign(unicode.compare(a, b)));
      }),
      { numRuns: 5_000 },
    );
  });

  it("differs from it in digits, which ČSN 97 6030 puts behind letters, and in signs, which it passes over", () => {
    const unicode = new Intl.Collator("cs");
    expect([unicode.compare("2", "a"), Math.sign(compareCzech("2", "a"))]).toEqual([-1, 1]);
    expect([unicode.compare("a.c", "ab"), Math.sign(compareCzech("a.c", "ab"))]).toEqual([-1, 1]);
  });
});
