import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "../../src/interop/allocate.ts";
import { joinTable } from "../../src/interop/joinTable.ts";
import { matchServices } from "../../src/interop/matchServices.ts";
import { readTable } from "../../src/interop/readTable.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { ico } from "../../src/model/identifiers/ico.ts";
import { providers, reports, service } from "./tableServices.ts";

const register = [service("1000001", "pecovatelska-sluzba", "63504260", null), service("1000002", "osobni-asistence", "63504260", null)];

describe("joinTable", () => {
  const csv = [
    "Registrační číslo služby;Služba;Druh služby;IČO;Klienti;Úvazky v přímé péči;Příspěvky obcí",
    ";Péče;PS;63504260;cca 15;odmítnuto;1 000",
    "1000002;;;;asi moc;2,5;-",
    ";Klub;;;3;1;5",
    ";;;63504260;40;;9 000",
  ].join("\n");
  const table = reports(csv);
  const joined = joinTable(table, matchServices(table.accepted, register, { providers }));

  it("gives nouns of the model for rows that are sure, and leaves the others", () => {
    expect(joined.records).toMatchObject([
      { service: "1000001", period: { from: "2025-01-01", to: "2026-01-01" }, clients: 15, fteDirect: null },
      { service: "1000002", clients: null, fteDirect: 2.5 },
    ]);
    expect(joined.records[0]?.revenues).toEqual({ "obec/obec": 100_000 });
    expect(joined.left.map(({ line }) => line)).toEqual([4, 5]);
  });

  it("gives facts with their reasons, revenues by origin and payer among them; of a column that is not there none", () => {
    const facts = joined.facts.map((fact) => [fact.subject, fact.field, fact.value ?? ("reason" in fact ? fact.reason : null)]);
    expect(facts).toEqual([
      ["1000001", "clients", 15],
      ["1000001", "fteDirect", "refused"],
      ["1000001", "revenues/obec/obec", 100_000],
      ["1000002", "clients", "invalid-input"],
      ["1000002", "fteDirect", 2.5],
      ["1000002", "revenues/obec/obec", "not-reported"],
      ["63504260", "clients", 40],
      ["63504260", "fteDirect", "not-reported"],
      ["63504260", "revenues/obec/obec", 900_000],
    ]);
    expect(joined.facts.every((fact) => fact.source === "office" && fact.knownAt === "2026-02-10")).toBe(true);
    expect(factsAsOf(joined.facts, "2026-03-01").subjects.size).toBe(3);
  });

  it("a figure of the provider reaches its services only through a key, which the facts name", () => {
    const money = joined.facts.find((fact) => fact.subject === "63504260" && fact.field === "revenues/obec/obec");
    const services = register.map(({ id }) => ({ id, provider: ico("63504260"), forms: [] }));
    const split = money === undefined ? [] : allocate(money, services, { kind: "equal" }).facts;
    expect(split.map((fact) => [fact.subject, fact.value, fact.source])).toEqual([
      ["1000001", 450_000, "office/equally"],
      ["1000002", 450_000, "office/equally"],
    ]);
  });

  it("without a matching only registration numbers join; with one a number that it doubts does not", () => {
    expect(joinTable(table).records.map((record) => record.service)).toEqual(["1000002"]);
    const doubted = reports("Registrační číslo služby;IČO;Klienti\n1000002;839345;5\n");
    expect(joinTable(doubted).records).toHaveLength(1);
    expect(joinTable(doubted, matchServices(doubted.accepted, register)).records).toEqual([]);
  });

  it("joins reach and network entries, and makes no facts of them", () => {
    const given = { noun: "service-reach", year: 2025, source: "office", knownAt: "2026-02-10", given: { mode: "nabídka" } } as const;
    const reach = joinTable(readTable("Registrační číslo služby;Obec;Klienti\n1000001;581283;5\n", given));
    expect(reach.records).toMatchObject([{ service: "1000001", municipality: "581283", mode: "offered", clients: 5 }]);
    expect(reach.facts).toEqual([]);
  });

  it("law: every accepted row is in exactly one of records and left", () => {
    const row = fc.tuple(
      fc.constantFrom("", "1000001", "1000002", "9999999"),
      fc.constantFrom("Péče", "Klub", ""),
      fc.constantFrom("", "63504260"),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.boolean(), (rows, withMatching) => {
        const read = reports(`Registrační číslo služby;Služba;IČO\n${rows.map((cells) => cells.join(";")).join("\n")}\n`);
        const result = joinTable(read, withMatching ? matchServices(read.accepted, register) : undefined);
        expect(result.records.length + result.left.length).toBe(read.accepted.length);
      }),
    );
  });
});
