import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MatchReason, matchReasons } from "../../src/interop/matchReasons.ts";
import { matchServices } from "../../src/interop/matchServices.ts";
import { readTable } from "../../src/interop/readTable.ts";
import type { MatchableService, MatchServicesOptions, ServiceMatch } from "../../src/interop/serviceMatch.ts";
import { writeDelimited } from "../../src/interop/writeDelimited.ts";
import { fastest } from "./fastest.ts";
import { municipalities, place, providers, reports, service } from "./tableServices.ts";

const register = [
  service("1000001", "pecovatelska-sluzba", "63504260", null, place("581283")),
  service("1000002", "osobni-asistence", "63504260", null, place("581283")),
  service("1000003", "domovy-pro-seniory", "00839345", "Domov Lípa Blansko", place("581283")),
  service("1000004", "domovy-pro-seniory", "00839345", "Domov Lípa Boskovice", place("581372")),
  service("1000005", "azylove-domy", "63504260", null, place(null, true), place("581291")),
];

const matched = (rows: string, options: MatchServicesOptions = {}, services: readonly MatchableService[] = register) =>
  matchServices(
    reports(`Reg. číslo;Služba;Druh služby;IČO;Poskytovatel;Místo poskytování\n${rows}\n`.replace("Reg. číslo", "Registrační číslo"))
      .accepted,
    services,
    {
      providers,
      municipalities,
      ...options,
    },
  ).matches;
const first = (rows: string, options: MatchServicesOptions = {}): ServiceMatch => matched(rows, options)[0] as ServiceMatch;

describe("matchServices proposes", () => {
  it.each<readonly [string, string, ServiceMatch["outcome"], string | null, readonly MatchReason[]]>([
    ["IČO and type that only one service has", ";Naše péče;PS;63504260;;", "sure", "1000001", ["ico", "type"]],
    [
      "IČO, type and municipality, where two have the type",
      ";;domovy pro seniory;839345;;Boskovice",
      "sure",
      "1000004",
      ["ico", "type", "municipality"],
    ],
    ["IČO and type of two", ";;domovy pro seniory;839345;;", "ask", "1000003", ["ico", "type", "several-services"]],
    ["IČO and a name alike", ";Domov Lípa Boskovice;;839345;;", "ask", "1000004", ["ico", "name", "not-enough"]],
    ["an IČO of which nothing else agrees", ";Klub;;63504260;;", "ask", "1000001", ["ico", "several-services"]],
    ["another type", ";;raná péče;63504260;;", "ask", "1000001", ["ico", "type-differs", "several-services"]],
    ["another municipality", ";;PS;63504260;;Adamov", "ask", "1000001", ["ico", "type", "municipality-differs"]],
    [
      "name, type and municipality without an IČO",
      ";Domov Lípa;domovy pro seniory;;;Blansko",
      "sure",
      "1000003",
      ["name", "type", "municipality"],
    ],
    [
      "name with its place, type and municipality",
      ";Domov Lípa Blansko;domovy pro seniory;;;Blansko",
      "sure",
      "1000003",
      ["name", "type", "municipality"],
    ],
    ["a name alone", ";Domov Lípa Blansko;;;;", "ask", "1000003", ["name", "several-services"]],
    ["the provider's name and the type", ";Charita Zelené údolí pečovatelská služba;;;;", "ask", "1000001", ["name", "not-enough"]],
    ["nothing alike", ";Hasiči;;;;", "none", null, ["nothing-alike"]],
    ["an IČO that the register does not know", ";Domov Lípa Blansko;;25123891;;", "none", null, ["ico-unknown"]],
    ["nothing but a provider", ";;;63504260;Charita;", "none", null, ["provider-level"]],
    ["a registration number", "1000002;cokoli;;;;", "sure", "1000002", ["registration-number"]],
    ["a number that the IČO contradicts", "1000002;;;839345;;", "ask", "1000002", ["registration-number", "ico-differs"]],
    ["a number that the type contradicts", "1000002;;PS;;;", "ask", "1000002", ["registration-number", "type-differs"]],
    ["a number that the register does not know", "9999999;Domov Lípa Blansko;;;;", "none", null, ["number-unknown"]],
  ])("%s", (_, row, outcome, proposed, why) => {
    const match = first(row);
    expect([match.outcome, match.service, match.why]).toEqual([outcome, proposed, why]);
  });

  it("hands over the runners-up, the best first, at most five, and never the proposal itself", () => {
    const { others } = first(";;domovy pro seniory;839345;;Boskovice");
    expect(others).toEqual([{ service: "1000003", points: 4, why: ["ico", "type", "municipality-differs"] }]);
    const many = Array.from({ length: 9 }, (_, at) => service(String(2_000_000 + at), "raná-péče", "63504260", null));
    const [match] = matched(";Klub;;63504260;;", {}, many);
    expect(match?.others.map((other) => other.service)).toEqual(["2000001", "2000002", "2000003", "2000004"]);
  });

  it("a provider's name in the column of services is no name of a service", () => {
    const alone = [service("1000009", "osobni-asistence", "63504260", null)];
    expect(matched(";Charita Zelené údolí;;63504260;;", {}, alone)[0]).toMatchObject({ outcome: "ask", service: "1000009" });
  });

  it("a service that was not provided then is never sure", () => {
    const ended = [{ ...register[0], validTo: "2020-01-01" } as MatchableService];
    const during = { from: "2025-01-01", to: "2026-01-01" };
    expect(matched(";;PS;63504260;;", { during }, ended)[0]).toMatchObject({ outcome: "ask", why: ["ico", "type", "not-provided-then"] });
    expect(matched(";;PS;63504260;;", {}, ended)[0]?.outcome).toBe("sure");
  });

  it("a service with a secret address says of no municipality that it lies there", () => {
    expect(first(";;azylové domy;63504260;;Adamov").why).toEqual(["ico", "type"]);
    expect(first(";Azylový dům Adamov;;;;Adamov").why).not.toContain("municipality");
  });
});

describe("matchServices asks where rows clash", () => {
  it("two differently written rows for one service", () => {
    const found = matched(";;PS;63504260;;\n;Pečovatelka;PS;63504260;;");
    expect(found.map(({ outcome, why }) => [outcome, why.at(-1)])).toEqual([
      ["ask", "several-names"],
      ["ask", "several-names"],
    ]);
  });

  it("one service written twice for one year", () => {
    const found = matched(";Péče;PS;63504260;;\n;péče;PS;63504260;;");
    expect(found.map(({ outcome, why }) => [outcome, why.at(-1)])).toEqual([
      ["ask", "row-repeated"],
      ["ask", "row-repeated"],
    ]);
  });

  it("not where the rows speak of different municipalities", () => {
    const csv =
      "Služba;Druh služby;IČO;Obec;Nabízeno / poskytováno\nPéče;PS;63504260;581283;poskytováno\nPéče;PS;63504260;581291;poskytováno\n";
    const reach = readTable(csv, { noun: "service-reach", year: 2025, source: "office", knownAt: "2026-02-10" });
    expect(matchServices(reach.accepted, register).matches.map(({ outcome }) => outcome)).toEqual(["sure", "sure"]);
  });

  it("a guess gives way to a number", () => {
    expect(matched("1000001;;;;;\n;Péče;PS;63504260;;").map(({ outcome }) => outcome)).toEqual(["ask", "ask"]);
  });
});

describe("matchServices and what the office confirmed", () => {
  const confirmed = (rows: string) =>
    readTable(`Registrační číslo služby;Název služby;IČO;Místo poskytování;Potvrzeno dne\n${rows}\n`, {
      ...{ noun: "confirmed-match", source: "office", knownAt: "2026-02-10", municipalities },
    } as const).accepted;

  it("wins over everything else", () => {
    const match = first(";Pečovatelka;raná péče;839345;;", { confirmed: confirmed("1000001;pečovatelka;;;1. 2. 2026") });
    expect(match).toEqual({ line: 2, outcome: "sure", service: "1000001", why: ["confirmed"], others: [] });
  });

  it("holds only where everything that it says stands in the row too, and the one that says most counts", () => {
    const both = { confirmed: confirmed("1000003;Domov Lípa;;;\n1000004;Domov Lípa;;Boskovice;") };
    expect(first(";Domov Lípa;;;;Boskovice", both).service).toBe("1000004");
    expect(first(";Domov Lípa;;;;", both).service).toBe("1000003");
    expect(first(";Domov Lipka;;;;", both).why).not.toContain("confirmed");
  });

  it("asks when two confirmations differ, or the register does not know the service", () => {
    expect(first(";Klub;;;;", { confirmed: confirmed("1000001;Klub;;;\n1000002;Klub;;;") })).toMatchObject({
      outcome: "ask",
      service: null,
      why: ["confirmed-twice"],
    });
    expect(first(";Klub;;;;", { confirmed: confirmed("9999999;Klub;;;") }).why).toEqual(["confirmed", "confirmed-unknown"]);
  });

  it("two names that are both confirmed may mean one service, but not in one year", () => {
    const names = { confirmed: confirmed("1000001;Klub;;;\n1000001;Kroužek;;;") };
    expect(matched(";Klub;;;;\n;Kroužek;;;;", names).map(({ outcome, why }) => [outcome, why])).toEqual([
      ["ask", ["confirmed", "row-repeated"]],
      ["ask", ["confirmed", "row-repeated"]],
    ]);
  });

  it("never makes a service's figure of a provider's, and says which confirmations nobody needed", () => {
    const only = confirmed("1000001;;63504260;;\n1000002;Spolek;;;");
    const { matches, unused } = matchServices(reports("IČO;Klienti\n63504260;5\n").accepted, register, { confirmed: only });
    expect(matches[0]).toMatchObject({ outcome: "none", service: null, why: ["provider-level"] });
    expect(unused).toEqual([2, 3]);
  });

  it("comes back through a written table", () => {
    const written = writeDelimited([
      ["Registrační číslo služby", "Název služby"],
      ["1000001", '=Klub; "U Lípy"'],
    ]);
    const back = readTable(written, { noun: "confirmed-match", source: "office", knownAt: "2026-02-10" }).accepted;
    expect(back[0]).toMatchObject({ subject: { serviceName: '=Klub; "U Lípy"' }, record: { service: "1000001", confirmedOn: null } });
  });
});

describe("laws of matchServices", () => {
  const word = fc.constantFrom("Domov", "Lípa", "Blansko", "péče", "služba", "Charita", "údolí", "Klub", "Boskovice");
  const row = fc.tuple(
    fc.constantFrom("", "", "1000001", "9999999"),
    fc.array(word, { maxLength: 4 }).map((words) => words.join(" ")),
    fc.constantFrom("", "PS", "domovy pro seniory", "osobní asistence"),
    fc.constantFrom("", "63504260", "839345", "25123891"),
    fc.constantFrom("", "Charita"),
    fc.constantFrom("", "Blansko", "Adamov"),
  );
  const rows = fc.array(row, { maxLength: 8 }).map((all) => all.map((cells) => cells.join(";")).join("\n"));

  it("each row gets one proposal in its place; sure rows share no service and no slot; the order of the register changes nothing", () => {
    fc.assert(
      fc.property(rows, (csv) => {
        const all = reports(`Registrační číslo;Služba;Druh služby;IČO;Poskytovatel;Místo poskytování\n${csv}\n`).accepted;
        const { matches } = matchServices(all, register, { providers, municipalities });
        expect(matches.map(({ line }) => line)).toEqual(all.map(({ line }) => line));
        const sure = matches.flatMap(({ outcome, service: id }) => (outcome === "sure" ? [id] : []));
        expect(new Set(sure).size).toBe(sure.length);
        for (const match of matches) {
          expect(match.outcome === "none").toBe(match.service === null || match.outcome === "none");
          expect(match.why.every((why) => Object.hasOwn(matchReasons, why))).toBe(true);
          if (match.outcome === "none") expect(match.service).toBe(null);
          expect(match.others.map((other) => other.service)).not.toContain(match.service);
        }
        expect(matchServices(all, [...register].reverse(), { providers, municipalities }).matches).toEqual(matches);
      }),
      { numRuns: 300 },
    );
  });

  it("takes linear time over many services of one provider and one name", () => {
    const time = (count: number) => {
      const services = Array.from({ length: count }, (_, at) => service(String(1_000_000 + at), "pecovatelska-sluzba", "63504260", "Péče"));
      const table = reports(`Služba;Druh služby;IČO\n${"Péče;PS;63504260\n".repeat(200)}`).accepted;
      return fastest(() => matchServices(table, services, { providers }));
    };
    expect(time(32_000)).toBeLessThan(30 * time(4_000) + 500);
  });
});
