import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTerritory } from "../../src/interop/readTerritory.ts";
import { exampleTable } from "./saved.ts";

const cr = ["cr", "Česká republika", "cr", [], null, null];
const kraj = ["kraj/3115", "Jihomoravský kraj", "kraj", ["cr"], null, null];
const orp = ["orp/6201", "Blansko", "orp", ["kraj/3115"], 16.643155, 49.36313];
const pou = ["pou/62012", "Blansko", "pou", ["orp/6201"], null, null];
const okres = ["okres/40703", "Blansko", "okres", ["kraj/3115"], null, null];
const obec = ["obec/581283", "Blansko", "mesto", ["pou/62012", "okres/40703"], 16.643155, 49.36313];
const rows = [obec, pou, orp, okres, kraj, cr];

const saved = (changes: Readonly<Record<string, unknown>> = {}) => ({
  ...{ schema: "kpss/territory@1", source: "office", cs: "Území", en: "Territories", publisher: "ČSÚ", licence: "none stated" },
  ...{ retrieved: "2024-06-28", validFrom: null, columns: ["id", "cs", "kind", "parents", "lon", "lat"], rows, ...changes },
});
const refusal = (input: unknown): unknown => {
  try {
    readTerritory(input);
    return null;
  } catch (error) {
    return error;
  }
};

test("rows become nodes in their own order, whatever it is", () => {
  const { accepted, rejected, origin } = readTerritory(saved());
  expect(accepted.map(({ id }) => id)).toEqual(["obec/581283", "pou/62012", "orp/6201", "okres/40703", "kraj/3115", "cr"]);
  expect(rejected).toEqual([]);
  expect(origin).toEqual({
    source: "office",
    cs: "Území",
    en: "Territories",
    publisher: "ČSÚ",
    licence: "none stated",
    retrieved: "2024-06-28",
  });
  expect(accepted[0]).toEqual({
    ...{ id: "obec/581283", cs: "Blansko", kind: "mesto", validFrom: null, validTo: null, point: { lon: 16.643155, lat: 49.36313 } },
    parents: ["pou/62012", "okres/40703"].map((id) => ({ id, validFrom: null, validTo: null })),
  });
});

test("a day of validity holds for the nodes and for their links", () => {
  const [first] = readTerritory(saved({ validFrom: "2024-01-01" })).accepted;
  expect([first?.validFrom, first?.parents[0]?.validFrom]).toEqual(["2024-01-01", "2024-01-01"]);
});

describe("what is rejected, and where", () => {
  test.each([
    [["orp/Blansko", "Blansko", "orp", [], null, null], "rows[6][0]", "a territory id such as orp/6201"],
    [["obec/581291", "Adamov"], "rows[6]", "a list of 6: id, cs, kind, parents, lon, lat"],
    ["obec/581291", "rows[6]", "a list of 6: id, cs, kind, parents, lon, lat"],
    [["obec/581291", " ", "obec", [], null, null], "rows[6][1]", "a name of at most 200 characters"],
    [["obec/581291", "a".repeat(1e6), "obec", [], null, null], "rows[6][1]", "a name of at most 200 characters"],
    [["obec/581291", "Adamov", "orp", [], null, null], "rows[6][2]", "obec, mestys, mesto, statutarni-mesto, hlavni-mesto, vojensky-ujezd"],
    [["okres/40711", "Brno-město", "kraj", [], null, null], "rows[6][2]", "okres"],
    [["obec/581291", "Adamov", "mesto", "orp/6201", null, null], "rows[6][3]", "a list of ids of parents"],
    [
      ["obec/581291", "Adamov", "mesto", ["pou/99999"], null, null],
      "rows[6][3][0]",
      "an accepted territory of the level pou or orp or okres, once",
    ],
    [
      ["obec/581291", "Adamov", "mesto", ["pou/62012", "cr"], null, null],
      "rows[6][3][1]",
      "an accepted territory of the level pou or orp or okres, once",
    ],
    [
      ["obec/581291", "Adamov", "mesto", ["pou/62012", "pou/62012"], null, null],
      "rows[6][3][1]",
      "an accepted territory of the level pou or orp or okres, once",
    ],
    [["obec/581291", "Adamov", "mesto", [{}], null, null], "rows[6][3][0]", "an accepted territory of the level pou or orp or okres, once"],
    [["obec/581291", "Adamov", "mesto", [], 16.6, null], "rows[6][4]", "longitude and latitude in degrees, or null and null"],
    [["obec/581291", "Adamov", "mesto", [], 16.6, 91], "rows[6][4]", "longitude and latitude in degrees, or null and null"],
    [["obec/581291", "Adamov", "mesto", [], "16.6", "49.3"], "rows[6][4]", "longitude and latitude in degrees, or null and null"],
    [["cr", "Česko", "cr", [], null, null], "rows[6][0]", "each territory once, this one has rows[5]"],
    [["cr", "Česko", "cr", ["cr"], null, null], "rows[6][0]", "each territory once, this one has rows[5]"],
  ])("%j", (row, path, expected) => {
    const { accepted, rejected } = readTerritory(saved({ rows: [...rows, row] }));
    expect(rejected.map((rejection) => [rejection.path, rejection.expected.en])).toEqual([[path, expected]]);
    expect(rejected[0]?.value.length).toBeLessThan(100);
    expect(accepted).toHaveLength(6);
  });

  test("a lost parent takes its children along: no municipality is lost from a sum in silence", () => {
    const { accepted, rejected } = readTerritory(saved({ rows: [obec, pou, okres, kraj, cr] }));
    expect(accepted.map(({ id }) => id)).toEqual(["okres/40703", "kraj/3115", "cr"]);
    expect(rejected.map(({ path }) => path)).toEqual(["rows[0][3][0]", "rows[1][3][0]"]);
  });

  test("a territory that lies in none is counted", () => {
    const { notes } = readTerritory(saved({ rows: [["orp/6201", "Blansko", "orp", [], null, null], cr] }));
    expect(notes).toEqual([
      {
        code: "without-parent",
        count: 1,
        detail: { cs: "území, která neleží v žádném jiném: orp/6201", en: "territories that lie in none: orp/6201" },
      },
    ]);
  });
});

test.each([
  [saved({ schema: "kpss/territory@2" }), "schema-unknown"],
  [saved({ columns: ["id"] }), "head-invalid"],
  [saved({ validFrom: "2024" }), "head-invalid"],
  [saved({ partial: [["orp/x", 1, 2]] }), "head-invalid"],
  ['{"schema": "kpss/territory@1", "rows": [', "json-broken"],
])("%# refused whole: %s %s", (input, code) => {
  expect(refusal(input)).toMatchObject({ name: "RangeError", code, message: expect.stringMatching(/^readTerritory requires /) });
});

describe("laws", () => {
  test("every row is in exactly one of accepted and rejected, in any order", () => {
    const odd = fc.tuple(
      fc.constantFrom("cr", "obec/581283", "kraj/3123", 1),
      fc.anything(),
      fc.anything(),
      fc.anything(),
      fc.anything(),
      fc.anything(),
    );
    const mixed = fc
      .tuple(fc.shuffledSubarray(rows), fc.array(fc.oneof(odd, fc.anything()), { maxLength: 5 }))
      .map((parts) => parts.flat(1));
    fc.assert(
      fc.property(mixed, (some) => {
        const { accepted, rejected } = readTerritory(saved({ rows: some }));
        expect(accepted.length + rejected.length).toBe(some.length);
      }),
    );
  });

  test("a cut table is refused, never read in part", () => {
    const text = exampleTable("territory.json").trimEnd();
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(refusal(text.slice(0, length))).toMatchObject({ code: "json-broken" });
      }),
      { numRuns: 40 },
    );
  });
});
