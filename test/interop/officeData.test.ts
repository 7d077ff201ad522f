import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officeData } from "../../src/interop/officeData.ts";
import type { Reading, Rejection } from "../../src/interop/reading.ts";
import { readTerritory } from "../../src/interop/readTerritory.ts";
import { planningData } from "../../src/model/planningData.ts";
import { absentRow, county, fact } from "../model/office.ts";
import { address, place, provider, reach, secret, service } from "../model/planning.ts";

const rejection = (path: string): Rejection => ({ code: "x", path, value: "1", expected: { cs: "jinak", en: "otherwise" } });
const reading = <T>(accepted: readonly T[], rejected: readonly Rejection[] = []): Reading<T> => ({ accepted, rejected, notes: [] });
const codes = (parts: Parameters<typeof officeData>[0]) => officeData(parts).notes.map((note) => note.code);

describe("officeData", () => {
  it("makes an empty whole of nothing", () => {
    const { data, notes } = officeData({});
    expect([[...data.given], notes]).toEqual([[], []]);
  });

  it("takes the register alone, with its providers", () => {
    const register = { ...reading([service(1)]), providers: [provider("a")] };
    const { data, notes } = officeData({ register });
    expect([data.services.length, data.providers.length, notes]).toEqual([1, 1, []]);
    expect([...data.given].sort()).toEqual(["providers", "services"]);
  });

  it("takes a plain list, a reading and several readings alike", () => {
    const all = [reach(1, "500001"), reach(1, "500002")];
    const forms = [all, reading(all), all.map((one) => reading([one])), [reading(all), reading([])]];
    for (const reaches of forms) expect(officeData({ reaches }).data.reaches).toEqual(all);
  });

  it("an empty list and an empty reading are handed over, a missing part is not", () => {
    expect([...officeData({ reaches: [] }).data.given]).toEqual(["reaches"]);
    expect([...officeData({ reaches: reading([]) }).data.given]).toEqual(["reaches"]);
    expect([...officeData({ reaches: undefined }).data.given]).toEqual([]);
  });

  it("joins the office's own services and providers to those of the register", () => {
    const register = { ...reading([service(1)]), providers: [provider("a")] };
    const { data } = officeData({ register, services: [service(2)], providers: [provider("b")] });
    expect(data.services.map((one) => one.id)).toEqual(["1000001", "1000002"]);
    expect(data.providers.map((one) => one.id)).toEqual(["provider/a", "provider/b"]);
  });

  it("takes what readings bring beside their records: partial territories, meanings of missing rows", () => {
    const columns = ["id", "cs", "kind", "parents", "lon", "lat"];
    const head = {
      schema: "kpss/territory@1",
      source: "o",
      cs: "Ú",
      en: "T",
      publisher: "o",
      licence: "none",
      retrieved: "2026-11-21",
      validFrom: null,
    };
    const territories = readTerritory({ ...head, columns, rows: [["cr", "ČR", "cr", [], null, null]], partial: [["cr", 1, 6258]] });
    const facts = { ...reading([fact("cr", "births", 1)]), absentRows: [absentRow(["births"], "none")] };
    const { data } = officeData({ territories, facts, absentRows: [absentRow(["deaths"], "unknown")] });
    expect(data.partial).toEqual([{ id: "cr", covered: 1, members: 6258 }]);
    expect(data.absentRows.map((row) => row.fields)).toEqual([["births"], ["deaths"]]);
  });

  it("counts what readers rejected, part by part, with the first paths", () => {
    const { notes } = officeData({
      reaches: [reading([], [rejection("row 2")]), reading([], [rejection("row 7")])],
      serviceYears: reading([], [rejection("row 3")]),
    });
    expect(notes).toEqual([
      {
        code: "records-rejected",
        count: 2,
        detail: {
          cs: "záznamy, které čtení odmítlo (dosahy služeb): row 2, row 7",
          en: "records that the reader rejected (reaches): row 2, row 7",
        },
      },
      {
        code: "records-rejected",
        count: 1,
        detail: {
          cs: "záznamy, které čtení odmítlo (roční výkazy): row 3",
          en: "records that the reader rejected (yearly reports): row 3",
        },
      },
    ]);
  });

  it("leaves the address of a secret place out and counts it", () => {
    const planted = service(1, { facilities: [secret({ address: address("500003", { street: "Tichá" }) })] });
    const { data, notes } = officeData({ services: [planted] });
    expect(JSON.stringify(data.services)).not.toContain("Tichá");
    expect(notes.map((note) => [note.code, note.count])).toContainEqual(["secret-address-given", 1]);
    expect(JSON.stringify(notes)).not.toMatch(/Tich|500003/);
  });

  it("order of the records changes no note", () => {
    const services = [
      service(1, { facilities: [place("500001")] }),
      service(2, { facilities: [place("500001")] }),
      service(3, { validTo: "2020-01-01", facilities: [place("500009")] }),
      service(4, { forms: [] }),
    ];
    const expected = codes({ services, providers: [], territories: county }).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(services, { minLength: services.length }), (shuffled) => {
        expect(codes({ services: shuffled, providers: [], territories: county }).sort()).toEqual(expected);
      }),
    );
  });

  it("notes a sudden change against an earlier state, none at the limit", () => {
    const state = (count: number) => planningData({ services: Array.from({ length: count }, (_, n) => service(n)) });
    const now = (count: number) => codes({ services: state(count).services, earlier: state(100) });
    expect([now(95), now(105), now(100)]).toEqual([[], [], []].map(() => expect.not.arrayContaining(["count-changed"])));
    expect(now(94)).toContain("count-changed");
    expect(now(106)).toContain("count-changed");
    expect(codes({ services: [service(1)], earlier: planningData({}) })).not.toContain("count-changed");
    expect(officeData({ services: [], earlier: state(40) }).notes.find((note) => note.code === "count-changed")).toEqual({
      code: "count-changed",
      count: 40,
      detail: {
        cs: "počet služeb se proti dřívějšímu stavu změnil o více než 5 %: 40 → 0",
        en: "the number of services has changed by more than 5% against the earlier state: 40 → 0",
      },
    });
  });
});
