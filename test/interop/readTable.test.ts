import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fields } from "../../src/codebooks/fields.ts";
import { revenueCells } from "../../src/codebooks/revenueCells.ts";
import { columnMap, tableNouns } from "../../src/interop/columnMap.ts";
import { type ReadTableOptions, readTable } from "../../src/interop/readTable.ts";
import type { TableNoun } from "../../src/interop/tableColumn.ts";
import type { TableReading } from "../../src/interop/tableRow.ts";
import { writeDelimited } from "../../src/interop/writeDelimited.ts";
import { year } from "../../src/model/period.ts";
import { serviceYear } from "../../src/model/serviceYear.ts";
import { fastest } from "./fastest.ts";

const reading = { source: "office", knownAt: "2026-02-10" } as const;
const years = (input: unknown, more: Partial<ReadTableOptions<"service-year">> = {}) =>
  readTable(input, { noun: "service-year", year: 2025, ...reading, ...more });
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);
const refusal = (code: string, words = "") => expect.objectContaining({ code, message: expect.stringContaining(words) });

/** Letters of windows-1250, as the code page prints them. */
const cp1250 = new Map(
  [..."ěščřžýáíéúůďťňĚŠČŘŽÁÍÉÚ\u00a0"].map((letter, at) => [
    letter,
    [
      0xec, 0x9a, 0xe8, 0xf8, 0x9e, 0xfd, 0xe1, 0xed, 0xe9, 0xfa, 0xf9, 0xef, 0x9d, 0xf2, 0xcc, 0x8a, 0xc8, 0xd8, 0x8e, 0xc1, 0xcd, 0xc9,
      0xda, 0xa0,
    ][at] ?? 0,
  ]),
);
const in1250 = (text: string) => Uint8Array.from([...text], (letter) => cp1250.get(letter) ?? letter.charCodeAt(0));
const in8 = (text: string) => new TextEncoder().encode(text);

describe("readTable reads an office's table however it was saved", () => {
  const rows = [
    ["Název služby", "IČO", "Klienti", "Náklady", "Úvazky v přímé péči"],
    ["Domov Olešnice", "00839345", "45", "1 234,50", "12,5"],
    ["Pečovatelská služba", "839345", "cca 15", "2 000", "3"],
  ];
  const csv = (delimiter: ";" | "," | "\t") => writeDelimited(rows, { delimiter });
  const objects = rows.slice(1).map((row) => Object.fromEntries(row.map((cell, at) => [rows[0]?.[at] ?? "", cell])));

  it.each<readonly [string, unknown]>([
    ["UTF-8, semicolons", in8(csv(";"))],
    ["UTF-8 with a byte order mark", in8(`\ufeff${csv(";")}`)],
    ["windows-1250", in1250(csv(";").replaceAll("1 234", "1\u00a0234"))],
    ["commas", csv(",")],
    ["tabs", csv("\t")],
    ["lines that end with LF", csv(";").replaceAll("\r\n", "\n")],
    ["a line that names the delimiter", `sep=;\r\n${csv(";")}`],
    ["a heading above, and the date", `"Přehled, stav, za ORP";;;;\r\n;;;;\r\nk 31. 12. 2025;;;;\r\n${csv(";")}`],
    [
      "titles in capitals without diacritics",
      csv(";").replace("Název služby", "NAZEV SLUZBY").replace("Úvazky v přímé péči", "UVAZKY V PRIME PECI"),
    ],
    ["a list of lists", rows],
    ["a list of objects", objects],
    [
      "numbers as numbers",
      [rows[0], ["Domov Olešnice", "00839345", 45, 1234.5, 12.5], ["Pečovatelská služba", 839_345, "cca 15", 2000, 3]],
    ],
  ])("%s", (_, input) => {
    const { accepted, rejected, rejectedCells } = years(input);
    expect([rejected, rejectedCells]).toEqual([[], []]);
    expect(
      accepted.map(({ subject, record }) => [subject?.serviceName, subject?.provider, record.clients, record.costs, record.fteDirect]),
    ).toEqual([
      ["Domov Olešnice", "00839345", 45, 123_450, 12.5],
      ["Pečovatelská služba", "00839345", 15, 200_000, 3],
    ]);
  });

  it("names the lines of the file and the rows of the sheet", () => {
    expect(years(`Přehled\r\n\r\n${csv(";")}`).accepted.map(({ line }) => line)).toEqual([4, 5]);
    expect(years(rows).accepted.map(({ line }) => line)).toEqual([2, 3]);
    expect(years(objects).accepted.map(({ line }) => line)).toEqual([2, 3]);
  });

  it("says how it read", () => {
    expect(years(in1250(csv(";")))).toMatchObject({
      encoding: "windows-1250",
      delimiter: ";",
      decimalMark: ",",
      source: "office",
      knownAt: "2026-02-10",
    });
    expect(years(rows)).toMatchObject({ encoding: null, delimiter: null });
  });
});

describe("readTable and what two readings have", () => {
  const table = (costs: readonly string[]) => `Služba;Náklady\n${costs.map((cost, at) => `s${at};${cost}`).join("\n")}\n`;
  const costsOf = (costs: readonly string[], more = {}) => years(table(costs), more).accepted.map(({ record }) => record.costs);

  it("rejects them when nothing in the table decides", () => {
    const found = years(table(["1.234", "5"]));
    expect(found.accepted.map(({ record }) => record.costs)).toEqual([null, 500]);
    expect(found.rejectedCells).toMatchObject([{ code: "value-ambiguous", path: "row 2, column Náklady", value: '"1.234"' }]);
    expect(found.accepted[0]?.cells.find(({ field }) => field === "costs")).toEqual({
      field: "costs",
      raw: "1.234",
      reason: "invalid-input",
      flags: [],
    });
  });

  it("reads them by the decimal mark that other numbers of the table show, and says so", () => {
    expect(costsOf(["1.234", "5,50"])).toEqual([123_400, 550]);
    expect(costsOf(["1.230", "5.50"])).toEqual([123, 550]);
    expect(codes(years(table(["1.234", "5,50"])).notes)).toEqual(["value-flagged", "decimal-mark-decided"]);
  });

  it("rejects them where the table shows both marks, and by what the caller says it reads them", () => {
    expect(costsOf(["1.234", "5,50", "5.50"])).toEqual([null, 550, 550]);
    expect(codes(years(table(["1.234", "5,50", "5.50"])).notes)).toEqual(["decimal-mark-mixed"]);
    expect(costsOf(["1.234"], { lang: "cs" })).toEqual([123_400]);
    expect(costsOf(["1,234"], { lang: "en" })).toEqual([123_400]);
  });
});

describe("readTable and titles", () => {
  it.each([
    ["Náklady (v tis. Kč)", "1,5", 150_000],
    ["Náklady v Kč", "1,5", 150],
    ["Náklady 2025", "1,5", 150],
    ["NÁKLADY za rok 2025 (tis. Kč)", "1,5", 150_000],
    ["Celkové náklady [mil. Kč]", "1,5", 150_000_000],
    ["Costs (thousand CZK)", "1,5", 150_000],
  ])("%s", (title, cell, costs) => {
    expect(years(`Služba;${title}\nDomov;${cell}\n`).accepted[0]?.record.costs).toBe(costs);
  });

  it("does not take the figures of another year, or of another unit", () => {
    expect(years("Služba;Klienti 2024;Klienti (rodiny)\nDomov;1;2\n").columns.map(({ field }) => field)).toEqual([
      "serviceName",
      null,
      null,
    ]);
    expect(years("Služba;Klienti (osoby)\nDomov;1\n").accepted[0]?.record.clients).toBe(1);
  });

  it("takes the office's own titles, first of all", () => {
    const found = years("Kdo;Kolik lidí;Klienti\nDomov;3;4\n", {
      columns: { serviceName: "Kdo", clients: ["kolik LIDI"], contracts: "klienti" },
    });
    expect(found.accepted[0]?.record).toMatchObject({ clients: 3, contracts: 4 });
  });

  it("keeps unknown columns beside the record and counts them; no record has them", () => {
    const found = years("Služba;Klienti;Vedoucí;Pozn.\nDomov;3;Nováková;volat\n");
    expect(found.accepted[0]?.kept).toEqual([
      { title: "Vedoucí", text: "Nováková" },
      { title: "Pozn.", text: "volat" },
    ]);
    expect(found.notes).toMatchObject([{ code: "column-unknown", count: 2 }]);
    expect(JSON.stringify([found.accepted[0]?.record, found.accepted[0]?.subject])).not.toContain("Nováková");
  });

  it.each<readonly [string, string, unknown, Partial<ReadTableOptions<"service-year">>]>([
    ["column-missing", '"Rok"', "Služba;Klienti\nDomov;1\n", { year: undefined as never }],
    ["column-missing", "one of", "Rok;Klienti\n2025;1\n", {}],
    ["column-repeated", '"Uživatelé"', "Služba;Klienti;Uživatelé\n", {}],
    ["titles-unknown", '"a", "b"', "a;b\n1;2\n", {}],
    ["table-empty", "", "", {}],
    ["table-empty", "", [], {}],
    ["titles-unknown", "", [{}], {}],
    ["not-a-table", "null", null, {}],
    ["not-a-table", "12", 12, {}],
    ["field-unknown", "nonsense", "Služba\n", { columns: { nonsense: "x" } }],
    ["field-unknown", "nonsense", "Služba\n", { given: { nonsense: "x" } }],
    ["given-invalid", "clients", "Služba\n", { given: { clients: "moc" } }],
    ["given-repeated", '"Klienti"', "Služba;Klienti\n", { given: { clients: 3 } }],
    ["noun-unknown", "", "Služba\n", { noun: "plan" as never }],
    ["day-invalid", "", "Služba\n", { knownAt: "dnes" }],
  ])("refuses %s and names %s", (code, words, input, more) => {
    const { year, ...rest } = more;
    const options = { noun: "service-year" as const, ...reading, ...("year" in more ? {} : { year: 2025 }), ...rest };
    expect(() => readTable(input, options)).toThrow(refusal(code, words));
  });
});

describe("readTable and rows", () => {
  it.each([
    ["a wrong check digit", "Domov;63504261;3", "ico-invalid", "row 2, column IČO"],
    ["neither service nor provider", ";;3", "subject-missing", "row 2"],
    ["a total", "Celkem;;3", "row-total", "row 2, column Služba"],
    ["more cells than columns", "Domov;;3;4", "row-too-long", "row 2"],
  ])("rejects a row with %s", (_, row, code, path) => {
    expect(years(`Služba;IČO;Klienti\n${row}\n`).rejected).toMatchObject([{ code, path }]);
  });

  it("a cell that cannot be read costs the cell, not the row", () => {
    const { accepted, rejected, rejectedCells } = years("Služba;Klienti;Hovory\nDomov;asi moc;7\n");
    expect([accepted[0]?.record.clients, accepted[0]?.record.calls, rejected]).toEqual([null, 7, []]);
    expect(rejectedCells).toMatchObject([{ code: "value-not-number", path: "row 2, column Klienti", value: '"asi moc"' }]);
  });

  it("passes over blank rows and repeated titles, and counts them", () => {
    const found = years("Služba;Klienti\nA;1\n;\n \u00a0;\nSlužba;Klienti\nB;2\n");
    expect(found.accepted).toHaveLength(2);
    expect(found.notes).toMatchObject([
      { code: "row-blank", count: 2 },
      { code: "titles-repeated", count: 1 },
    ]);
  });

  it("a row shorter than the titles is read, as spreadsheets leave out empty cells at the end", () => {
    expect(years("Služba;Klienti;Hovory\nA;1\n").accepted[0]?.record).toMatchObject({ clients: 1, calls: null });
  });

  it("the second row about the same service and time is rejected, and names the first", () => {
    const { accepted, rejected } = years("Registrační číslo služby;Klienti\n3559424;1\n3559424;2\n6431660;3\n");
    expect(accepted.map(({ record }) => record.clients)).toEqual([1, 3]);
    expect(rejected).toMatchObject([{ code: "row-repeated", path: "row 3", expected: { en: "one row; row 2 speaks of the same" } }]);
  });

  it("a year in a row has to be the year of the table; without one the row says it", () => {
    const csv = "Služba;Rok;Klienti\nA;2025;1\nB;2024;2\nC;;3\n";
    expect(codes(years(csv).rejected)).toEqual(["year-differs"]);
    const own = readTable(csv, { noun: "service-year", ...reading });
    expect(own.accepted.map(({ record }) => record.period.from)).toEqual(["2025-01-01", "2024-01-01"]);
    expect(codes(own.rejected)).toEqual(["cell-required"]);
  });

  it("a row with nothing but a provider is a provider's", () => {
    const { accepted } = years("Poskytovatel;IČO;Služba;Druh služby;Náklady\nCharita;63504260;;;100\nCharita;63504260;;PS;100\n");
    expect(accepted.map(({ subject }) => subject?.level)).toEqual(["provider", "service"]);
  });

  it("broken quotes cost their record, and it is among the rejected", () => {
    const { accepted, rejected } = years('Služba;Klienti\nA;1\n"B"x;2\nC;3\nD;"4\n');
    expect(accepted.map(({ line }) => line)).toEqual([2, 4]);
    expect(rejected.map(({ code, path }) => [code, path])).toEqual([
      ["quotes-broken", "row 3"],
      ["quotes-open", "row 5"],
    ]);
  });
});

describe("readTable reads each noun", () => {
  const one = <N extends TableNoun>(
    noun: N,
    row: Readonly<Record<string, unknown>>,
    more: Partial<ReadTableOptions<N>> = {},
  ): TableReading<N> => readTable([row], { noun, ...reading, ...more } as ReadTableOptions<N>);
  const municipalities = [
    { id: "obec/581291", cs: "Adamov" },
    { id: "obec/571393", cs: "Hlinsko" },
    { id: "obec/552381", cs: "Hlinsko" },
  ] as const;

  it("revenues by origin and payer, the care allowance beside them", () => {
    const row = {
      Služba: "Domov",
      "Státní dotace přes kraj": "1 000 Kč",
      "Úhrady klientů": "500",
      "Z toho příspěvek na péči": "200",
      "Příspěvky obcí": "-",
    };
    expect(one("service-year", row, { year: 2025 }).accepted[0]?.record).toMatchObject({
      revenues: { "state/kraj": 100_000, "user/user": 50_000, "obec/obec": null },
      careAllowancePaid: 20_000,
    });
  });

  it("a year with every property of the noun, null where the table has no column; without money columns no revenues at all", () => {
    const { record } = one("service-year", { Služba: "Domov", Klienti: 12, "Okamžitá kapacita": "10" }, { year: 2025 }).accepted[0] ?? {};
    expect(record).toEqual(
      (({ service: _, ...rest }) => rest)(serviceYear({ service: "" as never, period: year(2025), clients: 12, places: 10 })),
    );
  });

  it("every figure of a service's year has a column, in Czech and in English, and comes back as it was written", () => {
    const mine = columnMap("service-year").columns.filter(({ kind }) => kind === "count" || kind === "amount" || kind === "money");
    const codes = fields.filter(({ noun, code }) => noun === "serviceYear" && code !== "revenues").map(({ code }) => code as string);
    const cells = revenueCells.map(({ code }) => `revenues/${code}`);
    expect(mine.map(({ field }) => field).toSorted()).toEqual([...codes, ...cells].toSorted());
    for (const lang of ["cs", "en"] as const) {
      const titles = ["Registrační číslo služby", ...mine.map((column) => column[lang][0] ?? "")];
      const csv = `${titles.join(";")}\n1234567;${mine.map((_, at) => at + 1).join(";")}\n`;
      const { record } = readTable(csv, { noun: "service-year", year: 2025, ...reading }).accepted[0] ?? {};
      const found: Readonly<Record<string, unknown>> = { ...record };
      mine.forEach(({ field, kind }, at) => {
        const [property = "", ...cell] = field.split("/");
        const value = cell.length === 0 ? found[property] : (found[property] as Readonly<Record<string, unknown>>)[cell.join("/")];
        expect([field, value]).toEqual([field, kind === "money" ? (at + 1) * 100 : at + 1]);
      });
    }
  });

  it("reach by municipality, by code or by a name that only one has", () => {
    const row = {
      Služba: "PS",
      Obec: "adamov",
      Rok: 2025,
      "Nabízeno / poskytováno": "nabídka",
      "Návštěvy týdně": "2x",
      Četnost: "úterý a čtvrtek",
    };
    const found = one("service-reach", row, { municipalities });
    expect(found.accepted[0]).toMatchObject({
      record: { municipality: "581291", year: 2025, mode: "offered", clients: null, visitsPerWeek: 2, frequency: "úterý a čtvrtek" },
      slot: "581291 2025 offered",
    });
    expect(codes(one("service-reach", { ...row, Obec: "Hlinsko" }, { municipalities }).rejected)).toEqual(["municipality-ambiguous"]);
    expect(codes(one("service-reach", { ...row, Obec: "Praha" }, { municipalities }).rejected)).toEqual(["municipality-unknown"]);
    expect(codes(one("service-reach", row).rejected)).toEqual(["municipality-invalid"]);
    expect(
      one("service-reach", { Služba: "PS", Obec: 581_291 }, { year: 2025, given: { mode: "poskytováno" } }).accepted[0]?.record.mode,
    ).toBe("provided");
  });

  it("network entries with their units, never the registered maximum", () => {
    const row = {
      "Reg. číslo": "3559424",
      Forma: "terénní",
      Síť: "kraj/3115",
      Rok: "2025",
      Zařazení: "základní síť",
      Úvazky: "2,5",
      Pověření: "S-1/2025",
    };
    expect(one("network-entry", row, { columns: { service: "Reg. číslo" } }).accepted[0]?.record).toEqual({
      ...{ form: "terenni", network: "kraj/3115", year: 2025, status: "basic", entrustment: "S-1/2025", application: null },
      units: [{ amount: 2.5, unit: "fte", form: "terenni", basis: "network" }],
    });
    expect(codes(one("network-entry", { ...row, Zařazení: "snad" }, { columns: { service: "Reg. číslo" } }).rejected)).toEqual([
      "word-unknown",
    ]);
  });

  it("related services, with an id of their own made of the name", () => {
    const row = {
      ...{ Název: "Klub důchodců", Oblast: "volný čas", Obec: "Adamov", Ulice: "Komenského", "Č. p.": "č. p. 12/3a", PSČ: "679 04" },
      ...{
        "Cílová skupina": "senioři; maminky",
        Telefon: "516 410 825, 723 000 000",
        "Platí do": "31. 12. 2025",
        Poznámka: "paní Nováková",
      },
    };
    const found = one("related-service", row, { municipalities });
    expect(found.accepted[0]?.record).toEqual({
      ...{
        id: "related/klub-duchodcu-581291",
        kind: "leisure",
        name: "Klub důchodců",
        operator: null,
        validFrom: null,
        validTo: "2026-01-01",
      },
      place: {
        ...{
          addressPoint: null,
          municipality: "581291",
          municipalityPart: null,
          street: "Komenského",
          houseNumber: 12,
          houseNumberKind: "descriptive",
        },
        ...{ orientationNumber: "3a", addition: null, psc: "67904" },
      },
      targetGroups: ["seniori", "maminky"],
      contacts: { emails: [], phones: ["516 410 825", "723 000 000"], webs: [] },
    });
    expect(found.notes).toMatchObject([{ code: "target-group-unknown", count: 1 }]);
    const upsideDown = { ...row, "Platí od": "1. 1. 2026" };
    expect(one("related-service", upsideDown, { municipalities }).rejected).toMatchObject([
      { code: "validity-empty", path: "row 2, column Platí do" },
    ]);
  });

  it("needs, as a span of people", () => {
    const row = {
      Č: "P-7",
      Obec: "581291",
      "Cílová skupina": "senioři",
      "Počet osob": "12–15",
      Zdroj: "dotazník",
      Akutní: "ne",
      Odpověď: "otevřená",
      Popis: "U Nováků",
    };
    const found = one("need", row);
    expect(found.accepted[0]?.record).toEqual({
      ...{ id: "P-7", recordedOn: null, municipality: "581291", targetGroup: "seniori", serviceType: null, form: null },
      ...{ people: { min: 12, max: 15 }, persons: null, channel: "survey", author: null, source: null, acute: false, negotiated: null },
      ...{ answer: "open", answeredOn: null, measure: null, reason: null },
    });
    expect(found.accepted[0]?.kept).toEqual([{ title: "Popis", text: "U Nováků" }]);
    expect(codes(one("need", { ...row, "Cílová skupina": "senioři; rodiny" }).rejected)).toEqual(["group-not-one"]);
    for (const id of ["Nováková", "805130/1234", "8051301234", "toString"])
      expect(codes(one("need", { ...row, Č: id }).rejected)).toEqual(["key-invalid"]);
  });

  it("needs with pseudonymous keys, what was agreed on and the answer", () => {
    const row = {
      ...{
        Č: "P-8",
        "Klíče osob": "p-1; p-2",
        "IČO zdroje": "00839345",
        "Kdo potřebu říká": "občan",
        "Vyjednaná forma": "terén",
        "Vyjednaný rozsah": "10",
      },
      ...{ "Jednotka rozsahu": "hodin", "Rozsah za": "týden", Odpověď: "zařazeno do plánu", "Odpověď ze dne": "1. 3. 2026" },
      "Odpovídá opatření": "1.2.",
    };
    expect(one("need", row).accepted[0]?.record).toMatchObject({
      ...{
        persons: ["p-1", "p-2"],
        author: "citizen",
        source: "00839345",
        negotiated: { form: "terenni", amount: 10, unit: "hour", per: "week" },
      },
      ...{ answer: "in-plan", answeredOn: "2026-03-01", measure: "1.2", reason: null },
    });
    const named = one("need", { ...row, "Klíče osob": "Nováková" });
    expect(named.accepted[0]?.record.persons).toBeNull();
    expect(codes(named.rejectedCells)).toEqual(["person-key-invalid"]);
    expect(one("need", { ...row, Odpověď: "zamítnuto", Důvod: "chybí peníze" }).accepted[0]?.record.reason).toBe("no-money");
  });

  it("measures of a plan", () => {
    const row = {
      Č: "1.2.",
      Opatření: "Rozšířit službu",
      "Termín do": "31. 12. 2026",
      Náklady: "1,5 mil. Kč",
      Stav: "plněno průběžně",
      "Plnění (%)": "40",
      Garant: "Nováková",
    };
    const found = one("plan-measure", row);
    expect(found.accepted[0]?.record).toEqual({
      ...{ id: "1.2", title: "Rozšířit službu", priority: null, targetGroups: null, costs: 150_000_000, status: "ongoing", progress: 0.4 },
      ...{ validFrom: null, validTo: "2027-01-01" },
    });
    expect(found.accepted[0]?.kept).toEqual([{ title: "Garant", text: "Nováková" }]);
    // A spreadsheet keeps 1.10 as the number 1.1.
    expect(codes(one("plan-measure", { ...row, Č: 1.1 }).rejected)).toEqual(["value-ambiguous"]);
    expect(codes(readTable([row, row], { noun: "plan-measure", ...reading }).rejected)).toEqual(["row-repeated"]);
  });

  it("comments, without their wording", () => {
    const row = {
      Číslo: 3,
      Datum: "1. 2. 2025",
      Role: "občan",
      Kapitola: "4.1",
      Vypořádání: "částečně přijato",
      Připomínka: "Chybí lavička",
    };
    const found = one("comment", row);
    expect(found.accepted[0]?.record).toEqual({
      ...{ id: "3", receivedOn: "2025-02-01", author: "citizen", about: "4.1", settlement: "partly", settledOn: null },
    });
    expect(found.accepted[0]?.kept).toEqual([{ title: "Připomínka", text: "Chybí lavička" }]);
    const long = one("comment", { ...row, Kapitola: "x".repeat(300) });
    expect(long.rejected).toMatchObject([{ code: "record-invalid", path: "row 2, column Kapitola" }]);
  });
});

describe("laws of readTable", () => {
  const nouns = fc.constantFrom(...tableNouns);
  const piece = fc.constantFrom(
    ...[
      "12",
      "cca 15",
      "1.234",
      "1 234,50 Kč",
      "ano",
      "-",
      "neuvedeno",
      "3559424",
      "63504260",
      "581291",
      "2025",
      "1. 2. 2025",
      "31. 12. 2025",
      "senioři",
    ],
    ...[
      "PS",
      "terénní",
      "základní síť",
      "poskytováno",
      "volný čas",
      "P-7",
      "Celkem",
      "Domov",
      "=1+1",
      "'=1",
      '"',
      ";",
      "",
      "",
      "85 %",
      "12–15",
      "občan",
    ],
  );
  const cell = fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: fc.anything() });
  const table = nouns.chain((noun) =>
    fc.tuple(fc.constant(noun), fc.array(fc.array(cell, { maxLength: columnMap(noun).columns.length + 1 }), { maxLength: 12 })),
  );

  it("every row that is not blank is in exactly one of accepted and rejected", () => {
    fc.assert(
      fc.property(table, ([noun, rows]) => {
        const titles = columnMap(noun).columns.map(({ cs }) => cs[0] ?? "");
        const { accepted, rejected, notes } = readTable([titles, ...rows], { noun, ...reading });
        const blank = notes.find(({ code }) => code === "row-blank")?.count ?? 0;
        expect(accepted.length + rejected.length + blank).toBe(rows.length);
        const lines = [...accepted.map(({ line }) => line), ...rejected.map(({ path }) => Number(/^row (\d+)/.exec(path)?.[1]))];
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 500 },
    );
  });

  it("what comes out can be copied, written as JSON, and has no key of a prototype", () => {
    fc.assert(
      fc.property(table, ([noun, rows]) => {
        const titles = columnMap(noun).columns.map(({ cs }) => cs[0] ?? "");
        const found = readTable([titles, ...rows], { noun, ...reading });
        expect(structuredClone(found)).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  it("names come back sign for sign through a written table, formulas too", () => {
    const name = fc
      .tuple(
        fc.constantFrom("", "=", "+", "-", "@", "'=", "'"),
        fc.string({ unit: fc.constantFrom("a", "Ž", "=", ";", '"', "'", ","), minLength: 2, maxLength: 8 }),
      )
      .map((parts) => `${parts.join("")}1`);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.constantFrom(",", ";", "\t" as const), (names, delimiter) => {
        const written = writeDelimited([["Název služby", "Klienti"], ...names.map((text) => [text, 1])], { delimiter: delimiter as ";" });
        expect(years(written).accepted.map(({ subject }) => subject?.serviceName)).toEqual(names);
      }),
    );
  });
});

describe("readTable and hostile input", () => {
  it.each<readonly [string, unknown]>([
    ["keys of a prototype", JSON.parse('[{"Služba": "A", "__proto__": {"polluted": 1}, "constructor": 1, "toString": 2}]')],
    [
      "cells that are no values",
      [
        ["Služba", "Klienti"],
        ["A", { deep: [{}] }],
        [["A"], 1],
        [Symbol("A"), () => 1],
      ],
    ],
    ["rows that are no rows", [["Služba", "Klienti"], null, 12, "A", { Služba: "A" }, ["A", 1]]],
    ["a row of a thousand million cells", [["Služba"], Object.assign([], { length: 2 ** 32 - 1 })]],
    ["a sparse list of rows", Object.assign([], { 0: ["Služba"], 4000000000: ["A"] })],
    [
      "a cell of a million signs",
      [
        ["Služba", "Klienti"],
        ["A".repeat(1_000_000), "1 ".repeat(500_000)],
      ],
    ],
    [
      "a title of a million signs",
      [
        ["Služba", "K".repeat(1_000_000)],
        ["A", 1],
      ],
    ],
    ["halves of surrogate pairs", "Služba;Klienti\n\ud800;1\n"],
    ["invalid UTF-8", new Uint8Array([0x53, 0x6c, 0x75, 0x9e, 0x62, 0x61, 0x0a, 0xff, 0xfe, 0x80])],
    ["no end of delimiters", `Služba\n${";".repeat(1_000_000)}`],
  ])("%s", (_, input) => {
    try {
      expect(structuredClone(years(input)).noun).toBe("service-year");
    } catch (thrown) {
      expect(thrown).toHaveProperty("code");
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("refuses more rows than a table of an office has", () => {
    expect(() => years(`Služba\n${"A\n".repeat(250_001)}`)).toThrow(refusal("table-too-long", "250001"));
  });

  it("signs that nobody sees change no title and no name, and no half of a surrogate pair gets through", () => {
    const rows = [
      ["Náz\u00adev slu\u200bžby", "Klienti", "Něco"],
      ["Pečo\u00advatelská \ud800", "1\u200b2", "\udc00"],
    ];
    const found = years(rows);
    expect(found.accepted[0]).toMatchObject({ subject: { serviceName: "Pečovatelská \ufffd" }, record: { clients: 12 } });
    expect(JSON.stringify(found)).not.toMatch(/\\ud[89a-f]/);
  });

  it("takes linear time, also where every object brings keys of its own", () => {
    const time = (rows: number) => {
      const input = Array.from({ length: rows }, (_, at) => ({ Služba: `A${at}`, [`x${at}`]: 1 }));
      return fastest(() => years(input));
    };
    expect(time(16_000)).toBeLessThan(30 * time(2_000) + 500);
  });
});
