import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personsAged } from "../../../src/indicators/people/personsAged.ts";
import { csuAges, csuSex } from "../../../src/interop/statistics/csuAges.ts";
import { readCsuPopulation } from "../../../src/interop/statistics/readCsuPopulation.ts";
import type { Population } from "../../../src/model/ages.ts";
import { onDay } from "../../../src/model/period.ts";

const on = "2020-12-31";
const knownAt = "2021-05-01";
const refusal = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

// Municipality 500101 of ČSÚ, Obyvatelstvo podle pohlaví a pětiletých věkových skupin k 31. 12. 2020; the women are the difference.
const WIDE = [
  "kod_obec,pohlavi,celkem,0-4,5-9,10-14,15-19,20-24,25-29,30-34,35-39,40-44,45-49,50-54,55-59,60-64,65-69,70-74,75-79,80-84,85+",
  "500101,T,227,17,14,13,17,14,17,10,23,17,20,9,13,13,9,7,10,4,0",
  "500101,M,127,8,5,9,9,9,10,4,14,12,11,6,6,9,2,5,6,2,0",
  "500101,F,100,9,9,4,8,5,7,6,9,5,9,3,7,4,7,2,4,2,0",
];
const wide = (...rows: readonly string[]) => `${rows.join("\n")}\n`;

describe("the wide shape", () => {
  test("cells become facts of one day", () => {
    const { accepted, rejected, notes, absentRows } = readCsuPopulation(wide(...WIDE), { on, knownAt });
    expect([rejected, notes]).toEqual([[], []]);
    expect(accepted).toHaveLength(3 * 19);
    expect(accepted[19 + 14]).toEqual({
      ...{ subject: "obec/500101", field: "population/M/65-69", period: onDay(on), source: "csu-population-2020-12-31", knownAt, value: 2 },
    });
    expect(absentRows).toEqual([
      { source: "csu-population-2020-12-31", fields: ["population"], means: "not-covered", period: onDay(on), knownAt },
    ]);
    const population = Object.fromEntries(accepted.map(({ field, value }) => [field.replace("population/", ""), value])) as Population;
    expect(personsAged({ population }, { ages: "65+" })).toBe(30);
    expect(personsAged({ population }, { ages: "0+" })).toBe(227);
  });

  test("a table that does not agree with itself says so", () => {
    const { notes } = readCsuPopulation(wide(...WIDE.map((row) => row.replace("500101,F,100,9,", "500101,F,100,8,"))), { on, knownAt });
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ["sexes-differ", 1],
      ["ages-differ", 1],
    ]);
    expect(notes[0]?.detail.en).toContain("obec/500101 2020-12-31 T/0-4");
  });

  test("age groups and single years of the same people: both are there, nothing is added up, and it is said", () => {
    const text = wide("kod_obec,pohlavi,celkem,0,1,2,3,4,0-4,5+", "500101,T,227,3,3,4,3,4,17,210");
    const { accepted, rejected, notes } = readCsuPopulation(text, { on, knownAt });
    expect(rejected).toEqual([]);
    expect(accepted.map(({ field }) => field.slice(13))).toEqual(["0+", "0-0", "1-1", "2-2", "3-3", "4-4", "0-4", "5+"]);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([["ages-overlap", 1]]);
    const population = Object.fromEntries(accepted.map(({ field, value }) => [field.replace("population/", ""), value])) as Population;
    expect([personsAged({ population }, { ages: "0-4" }), personsAged({ population }, { ages: "0+" })]).toEqual([17, 227]);
  });

  test.each([
    ["40703,T,1,1", "row 2, column kod_obec", "municipality-code-invalid"],
    ["500101,X,1,1", "row 2, column pohlavi", "sex-invalid"],
    ["500101,,1,1", "row 2, column pohlavi", "sex-invalid"],
    ["500101,T,1,-1", "row 2, column 0-4", "figure-invalid"],
    ["500101,T,1", "row 2", "row-width"],
  ])("%s is rejected", (row, path, code) => {
    expect(readCsuPopulation(wide("kod_obec,pohlavi,celkem,0-4", row), { on, knownAt }).rejected).toMatchObject([{ path, code }]);
  });

  test("a municipality twice: the first stays, cell by cell", () => {
    const { accepted, rejected } = readCsuPopulation(wide("kod_obec,pohlavi,celkem", "500101,T,1", "500101,celkem,2"), { on, knownAt });
    expect(accepted.map(({ value }) => value)).toEqual([1]);
    expect(rejected).toMatchObject([{ path: "row 3, column celkem", code: "record-repeated" }]);
  });
});

const LONG =
  "idhod,hodnota,stapro_kod,pohlavi_cis,pohlavi_kod,vek_cis,vek_kod,vuzemi_cis,vuzemi_kod,casref_do,pohlavi_txt,vek_txt,vuzemi_txt";
const long = (changes: Readonly<Record<string, string>> = {}): string => {
  const cells = {
    idhod: "1",
    hodnota: "49",
    stapro: "2406",
    pc: "102",
    pk: "2",
    vc: "7700",
    vk: "410065610070000",
    uc: "101",
    uk: "40703",
    day: on,
    pt: "žena",
    vt: "65 až 70 (více nebo rovno 65 a méně než 70)",
    ut: "Blansko",
  };
  return Object.values({ ...cells, ...changes }).join(",");
};

describe("the long shape of the public database", () => {
  test("levels, sexes and ages; nothing means all", () => {
    const rows = [
      long(),
      long({ pk: "1", pt: "muž" }),
      long({ pk: "", pt: "", vk: "", vt: "" }),
      long({ uc: "43", uk: "581283" }),
      long({ uc: "65", uk: "6201" }),
      long({ uc: "100", uk: "3115" }),
      long({ uc: "97", uk: "19" }),
      long({ vk: "410085799999000", vt: "85 a více (více nebo rovno 85)" }),
      long({ vk: "410080610085000", vt: "" }),
    ];
    const { accepted, rejected } = readCsuPopulation(wide(LONG, ...rows), { knownAt });
    expect(rejected).toEqual([]);
    expect(accepted.map(({ subject, field }) => `${subject} ${field.slice(11)}`)).toEqual([
      "okres/40703 F/65-69",
      "okres/40703 M/65-69",
      "okres/40703 T/0+",
      "obec/581283 F/65-69",
      "orp/6201 F/65-69",
      "kraj/3115 F/65-69",
      "cr F/65-69",
      "okres/40703 F/85+",
      "okres/40703 F/80-84",
    ]);
    expect(accepted[0]?.period).toEqual(onDay(on));
  });

  test.each([
    [{ uc: "80", uk: "1" }, "vuzemi_cis", "codelist-foreign"],
    [{ uc: "43", uk: "40703" }, "vuzemi_kod", "territory-invalid"],
    [{ uc: "97", uk: "20" }, "vuzemi_kod", "territory-invalid"],
    [{ pk: "3" }, "pohlavi_kod", "sex-invalid"],
    [{ vt: "65 až 70" }, "vek_txt", "ages-invalid"],
    [{ vk: "410070610075000" }, "vek_txt", "ages-invalid"],
    [{ day: "2020" }, "casref_do", "day-invalid"],
    [{ day: "" }, "casref_do", "day-invalid"],
    [{ hodnota: "-" }, "hodnota", "figure-invalid"],
  ])("%j is rejected", (changes, column, code) => {
    const { accepted, rejected } = readCsuPopulation(wide(LONG, long(changes)), { knownAt });
    expect(accepted).toEqual([]);
    expect(rejected).toMatchObject([{ path: `row 2, column ${column}`, code }]);
  });

  test("a table of several indicators wants to know which", () => {
    const text = wide(LONG, long(), long({ stapro: "2407" }));
    expect(refusal(() => readCsuPopulation(text, { knownAt }))).toMatchObject({ code: "indicator-needed" });
    const { accepted, rejected } = readCsuPopulation(text, { knownAt, indicator: "2406" });
    expect([accepted.length, rejected.map(({ code }) => code)]).toEqual([1, ["variable-foreign"]]);
  });

  test("a figure over a time is no state; a year that is not that of the day is another table", () => {
    const head = "hodnota,stapro_kod,uzemi_cis,uzemi_kod,rok,casref_od,casref_do";
    expect(readCsuPopulation(wide(head, "1,2406,43,581283,2020,2020-01-01,2020-12-31"), { knownAt }).rejected).toMatchObject([
      { code: "not-a-state" },
    ]);
    const years = wide("hodnota,stapro_kod,uzemi_cis,uzemi_kod,rok", "1,2406,43,581283,2020", "1,2406,43,581283,2021");
    expect(refusal(() => readCsuPopulation(years, { knownAt }))).toMatchObject({ code: "day-needed" });
    const { accepted, rejected } = readCsuPopulation(years, { knownAt, on });
    expect([accepted.length, rejected.map(({ code }) => code)]).toEqual([1, ["year-other"]]);
  });

  test.each([
    [wide("kod_obec,celkem", "1,1"), { on, knownAt }, "column-missing"],
    [wide("kod_obec,pohlavi,nazev", "1,1,1"), { on, knownAt }, "column-missing"],
    [wide(...WIDE), { knownAt }, "day-needed"],
    [wide(...WIDE), { knownAt: "2021" }, "day-invalid"],
    [wide(...WIDE), { knownAt, on: "31.12.2020" }, "day-invalid"],
    ["", { knownAt, on }, "table-empty"],
  ])("%# is refused whole", (text, options, code) => {
    expect(refusal(() => readCsuPopulation(text, options))).toMatchObject({
      name: "RangeError",
      code,
      message: expect.stringMatching(/^readCsuPopulation requires /),
    });
  });
});

test.each([
  ["0-4", "", "0-4"],
  ["0–4", "", "0-4"],
  ["85+", "", "85+"],
  ["7", "", "7-7"],
  ["0 až 5 (více nebo rovno 0 a méně než 5)", "400000600005000", "0-4"],
  ["95 a více (více nebo rovno 95)", "410095799999000", "95+"],
  ["", "", "0+"],
  ["0 až 5", "", null],
  ["0 až 10 (více nebo rovno 0 a méně než 5)", "", null],
  ["0 a více (více nebo rovno 0 a méně než 5)", "", null],
  ["více nebo rovno 1 více nebo rovno 1", "", null],
  ["5 až 0 (více nebo rovno 5 a méně než 0)", "", null],
  ["celkem", "", null],
  ["", "123", null],
])("ages %j %j are %j", (text, code, ages) => {
  expect(csuAges(text, code)).toBe(ages);
});

test("sexes", () => {
  expect(["1", "2", "", "M", "f", "Ženy", "celkem", "3", "constructor"].map(csuSex)).toEqual([
    "M",
    "F",
    "T",
    "M",
    "F",
    "F",
    "T",
    null,
    null,
  ]);
});

describe("laws", () => {
  test("every row of a long table is accepted or rejected", () => {
    const cell = fc.constantFrom("", "1", "2", "2406", "43", "101", "581283", "40703", "2020-12-31", "410065610070000", "x");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 12, maxLength: 14 }), { maxLength: 8 }), (rows) => {
        const { accepted, rejected } = readCsuPopulation([LONG.split(","), ...rows], { knownAt, indicator: "2406" });
        expect(accepted.length + rejected.length).toBe(rows.length);
      }),
    );
  });

  test("every cell of a sound row of a wide table is accepted or rejected", () => {
    const cell = fc.constantFrom("0", "12", "", "x", "i.d.", "-", "1,5", "__proto__");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("500101", "500119", "x"), fc.constantFrom("M", "F", "T", "Z"), cell, cell), { maxLength: 8 }),
        (rows) => {
          const { accepted, rejected } = readCsuPopulation([["kod_obec", "pohlavi", "0-64", "65+"], ...rows], { knownAt, on });
          const sound = rows.filter(([obec, sex]) => obec !== "x" && sex !== "Z").length;
          expect(accepted.length + rejected.length).toBe(2 * sound + (rows.length - sound));
        },
      ),
    );
  });
});
