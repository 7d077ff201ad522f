import type { FigureRequest, RequestedFigure } from "kpss/evaluation";
import { municipalityFacts, readTable, requestTable, tableTemplate, writeDelimited } from "kpss/interop";
import { year } from "kpss/model";
import { describe, expect, it } from "vitest";

const options = { noun: "municipality-year", source: "own/budgets", knownAt: "2026-03-01" } as const;
const read = (csv: string) => readTable(csv, options);

describe("figures of municipalities", () => {
  it("are read as facts, each with the reason of an empty cell; haléře of money are whole", () => {
    const table = read(
      "Obec;Rok;Výdaje obcí na sociální služby;Osoby v bytové nouzi\n581283;2025;1 250 000,50 Kč;cca 12\n581291;2025;neuvedeno;0\n",
    );
    expect(table.rejected).toEqual([]);
    expect(
      municipalityFacts(table).map(({ subject, field, value, ...more }) => [subject, field, value, "reason" in more ? more.reason : null]),
    ).toEqual([
      ["obec/581283", "municipalSpending", 125_000_050, null],
      ["obec/581283", "personsInHousingNeed", 12, null],
      ["obec/581291", "municipalSpending", null, "not-reported"],
      ["obec/581291", "personsInHousingNeed", 0, null],
    ]);
  });

  it("a wrong code and a second row of one year are rejected", () => {
    const table = read("Kód obce;Rok;Živě narození\n58128;2025;3\n581283;2025;3\n581283;2025;4\n");
    expect(table.accepted.map(({ record }) => record.municipality)).toEqual(["581283"]);
    expect(table.rejected).toHaveLength(2);
  });

  it("the template is read back", () => {
    const titles = tableTemplate("municipality-year", "cs").replace("\ufeff", "").trim().split(";");
    expect(titles.slice(0, 2)).toEqual(["Kód obce", "Rok"]);
    const filled = read(writeDelimited([titles, ["581283", 2025, ...titles.slice(2).map((_, i) => i)]], { delimiter: ";" }));
    expect([filled.rejected, filled.rejectedCells, filled.columns.filter(({ field }) => field === null)]).toEqual([[], [], []]);
    expect(municipalityFacts(filled)).toHaveLength(titles.length - 2);
  });
});

describe("a request to a municipality", () => {
  const figure = (field: string, subject: string, at: number): RequestedFigure => ({
    ...{ field, cs: field, en: field, unit: "halere", table: "money", holder: "municipality", subject, name: subject },
    ...{ period: year(at), reason: "not-asked", waiting: ["own/x orp/6201"] },
  });
  const request = (...figures: readonly RequestedFigure[]): FigureRequest => ({
    ...{ addressee: "obec/581283", kind: "municipality", cs: "Blansko", en: "Blansko", due: "2026-02-28", figures, verdicts: 1 },
  });

  it("is a table of years that is read back empty and filled in", () => {
    const csv = requestTable(request(figure("municipalSpending", "obec/581283", 2025), figure("municipalSpending", "obec/581283", 2024)));
    expect(csv).toBe("\ufeffKód obce;Rok;Výdaje obcí na sociální služby\r\n581283;2024;\r\n581283;2025;\r\n");
    expect(municipalityFacts(read(csv)).map(({ value }) => value)).toEqual([null, null]);
    expect(municipalityFacts(read(csv.replace("2025;", "2025;10"))).map(({ value }) => value)).toEqual([null, 1000]);
  });

  it("refuses what no column can hold, and names it", () => {
    expect(() => requestTable(request(figure("population", "obec/581283", 2025)))).toThrow(
      /services or of municipalities.*got population of obec\/581283/,
    );
  });
});
