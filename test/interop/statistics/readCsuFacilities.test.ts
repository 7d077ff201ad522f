import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsuFacilities } from "../../../src/interop/statistics/readCsuFacilities.ts";
import { factsAsOf } from "../../../src/model/factsAsOf.ts";
import { figureOf } from "../../../src/model/figureOf.ts";
import { year } from "../../../src/model/period.ts";

// Three rows of ČSÚ, Zařízení sociálních služeb podle obcí 2023, as published; the others are invented.
const HEAD = '"idhod","hodnota","stapro_kod","dsz_cis","dsz_kod","rok","obec_kod","obec_txt","okres_kod","okres_txt","dsz_txt"';
const REAL = [
  '"1343411505","1","6098","2910","114","2023","529303","Benešov","40169","Benešov","Nízkoprahová denní centra"',
  '"1343411507","1","6098","2910","134","2023","529303","Benešov","40169","Benešov","Noclehárny"',
  '"1343411503","1","6098","2910","132","2023","529303","Benešov","40169","Benešov","Domy na půl cesty"',
];
const table = (...rows: readonly string[]) => [HEAD, ...rows, ""].join("\n");
const knownAt = "2024-07-31";
const row = (changes: Readonly<Record<string, string>> = {}): string => {
  const cells = {
    idhod: "1",
    hodnota: "2",
    stapro: "6098",
    cis: "2910",
    dsz: "130",
    rok: "2023",
    obec: "581283",
    jmeno: "Blansko",
    okres: "40703",
    okresTxt: "Blansko",
    txt: "x",
    ...changes,
  };
  return Object.values(cells).join(",");
};

test("rows become facts with the year, the source and the day known; a missing row means nothing", () => {
  const { accepted, rejected, notes, absentRows } = readCsuFacilities(table(...REAL), { knownAt });
  expect([rejected, notes]).toEqual([[], []]);
  expect(accepted).toHaveLength(3);
  expect(accepted[1]).toEqual({
    ...{ subject: "obec/529303", field: "facilities/134", period: year(2023), source: "csu-facilities-2023", knownAt, value: 1 },
  });
  expect(absentRows).toEqual([{ source: "csu-facilities-2023", fields: ["facilities"], means: "unknown", period: year(2023), knownAt }]);
  const book = factsAsOf(accepted, "2024-12-31", { absentRows });
  expect(figureOf(book, "obec/529303", "facilities/114").value).toBe(1);
  expect(figureOf(book, "obec/529303", "facilities/130")).toMatchObject({ value: null, reason: "not-known-to-source" });
});

test("two years have two periods and two sources", () => {
  const { accepted, absentRows } = readCsuFacilities(table(row(), row({ rok: "2022" })), { knownAt });
  expect(accepted.map(({ source, period }) => [source, period.from])).toEqual([
    ["csu-facilities-2023", "2023-01-01"],
    ["csu-facilities-2022", "2022-01-01"],
  ]);
  expect(absentRows).toHaveLength(2);
  expect(readCsuFacilities(table(row()), { knownAt, source: "office" }).absentRows[0]?.source).toBe("office");
});

test("zero is a figure, a sign is a reason, and nothing is guessed", () => {
  const values = (hodnota: string) =>
    readCsuFacilities(table(row({ hodnota })), { knownAt }).accepted.map((fact) => [fact.value, "reason" in fact ? fact.reason : null]);
  expect(values("0")).toEqual([[0, null]]);
  expect(values("12.0")).toEqual([[12, null]]);
  expect(values("")).toEqual([[null, "not-known-to-source"]]);
  expect(values(".")).toEqual([[null, "not-known-to-source"]]);
  expect(values("x")).toEqual([[null, "not-applicable"]]);
  expect(values("i. d.")).toEqual([[null, "suppressed"]]);
  for (const odd of ["-", "-1", "1.5", "1e3", "cca 2", "NaN", "9".repeat(40)]) expect(values(odd)).toEqual([]);
});

describe("what is rejected, and where", () => {
  test.each([
    [row({ stapro: "6099" }), "row 2, column stapro_kod", "variable-foreign"],
    [row({ cis: "80001" }), "row 2, column dsz_cis", "codelist-foreign"],
    [row({ dsz: "" }), "row 2, column dsz_kod", "kind-invalid"],
    [row({ dsz: "__proto__" }), "row 2, column dsz_kod", "kind-invalid"],
    [row({ rok: "23" }), "row 2, column rok", "year-invalid"],
    [row({ obec: "40703" }), "row 2, column obec_kod", "municipality-code-invalid"],
    [row({ hodnota: "asi 2" }), "row 2, column hodnota", "figure-invalid"],
  ])("%s", (text, path, code) => {
    const { accepted, rejected } = readCsuFacilities(table(text), { knownAt });
    expect(accepted).toEqual([]);
    expect(rejected).toMatchObject([{ path, code }]);
  });

  test("a count twice: the first stays", () => {
    const { accepted, rejected } = readCsuFacilities(table(row(), row({ hodnota: "7" })), { knownAt });
    expect(accepted.map(({ value }) => value)).toEqual([2]);
    expect(rejected).toMatchObject([{ path: "row 3, column obec_kod", code: "record-repeated" }]);
  });

  test("an unknown kind is taken over and counted; a foreign code of a district is counted", () => {
    const { accepted, notes } = readCsuFacilities(
      table(row({ dsz: "999" }), row({ dsz: "999", obec: "581291" }), row({ okres: "CZ0641" })),
      { knownAt },
    );
    expect(accepted).toHaveLength(3);
    expect(notes.map(({ code, count, detail }) => [code, count, detail.en.split(": ")[1]])).toEqual([
      ["unknown-kind", 2, "999"],
      ["district-code-unexpected", 1, "row 4"],
    ]);
  });

  test("a day that is none is the caller's mistake", () => {
    expect(() => readCsuFacilities(table(row()), { knownAt: "31. 7. 2024" })).toThrow(expect.objectContaining({ code: "day-invalid" }));
  });
});

test("law: every row is accepted or rejected, in any order of columns", () => {
  const cell = fc.constantFrom("0", "1", "x", "", "6098", "2910", "114", "2023", "529303", "581283", "40169", "-5", "__proto__");
  const titles = HEAD.replaceAll('"', "").split(",");
  fc.assert(
    fc.property(
      fc.shuffledSubarray(titles, { minLength: titles.length }),
      fc.array(fc.array(cell, { minLength: 10, maxLength: 12 }), { maxLength: 8 }),
      (head, rows) => {
        const { accepted, rejected } = readCsuFacilities([head, ...rows], { knownAt });
        expect(accepted.length + rejected.length).toBe(rows.length);
      },
    ),
  );
});
