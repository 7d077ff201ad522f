import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportShare } from "../../../src/indicators/use/exportShare.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { place, reach, secret, service } from "../../model/planning.ts";
import { derived, said } from "./derived.ts";

const served = (n: number, code: string, clients: number | null) => reach(n, code, { mode: "provided", clients });
const FIELDS = ["residentsServed", "residentsServedLocally", "clientsOfLocalServices"] as const;
const of = (facts: ReturnType<typeof derived>, id: TerritoryId) => FIELDS.map((field) => said(facts, id, field));
const services = [service(1, { facilities: [place("500001")] }), service(2, { facilities: [place("500004")] })];

describe("residents served", () => {
  // Added by hand: 1 sits in ORP 6201 and serves 5 + 3 of it and 2 of ORP 6202; 2 sits in ORP 6202 and serves 4 of 6201 and 6 of 6202.
  const reaches = [served(1, "500001", 5), served(1, "500002", 3), served(1, "500004", 2), served(2, "500002", 4), served(2, "500005", 6)];
  const facts = derived({ services, reaches });

  it.each<[TerritoryId, readonly unknown[]]>([
    ["obec/500001", [5, 5, 10]],
    ["obec/500002", [7, "not-known-to-source", "not-known-to-source"]],
    ["orp/6201", [12, 8, 10]],
    ["orp/6202", [8, 6, 10]],
    ["kraj/3115", [20, 20, 20]],
    ["cr", [20, 20, 20]],
  ])("%s: %j", (id, expected) => expect(of(facts, id)).toEqual(expected));

  it("give the export of the ORP: 4 of 12 residents were served elsewhere", () => {
    const [served, locally] = of(facts, "orp/6201");
    expect(exportShare({ residentsServed: Number(served), residentsServedLocally: Number(locally) })).toBeCloseTo(1 / 3, 15);
  });

  it("are a part where a service that sits here, or serves here, has not told all its clients", () => {
    const some = derived({ services, reaches: [served(1, "500001", 5), served(2, "500002", null), served(2, "500005", 6)] });
    expect(of(some, "orp/6201")).toEqual([{ value: 5, covered: 1, members: 2 }, 5, 5]);
    expect(of(some, "orp/6202")).toEqual(["not-reported", "not-reported", "not-reported"]);
    const silent = derived({ services, reaches: [served(1, "500001", 5)] });
    expect(of(silent, "cr")).toEqual(Array(3).fill({ value: 5, covered: 1, members: 2 }));
  });

  it("come from what was provided, not from what was offered", () => {
    const facts2 = derived({ services, reaches: [reach(1, "500001", { clients: 5 })] });
    expect(of(facts2, "orp/6201")).toEqual(["not-asked", "not-asked", "not-asked"]);
  });

  it.each([Number.NaN, -1, 1e308, 0.5])("clients that are no count, %d, were not told", (clients) => {
    const wrong = derived({ services, reaches: [served(1, "500001", clients), served(2, "500005", 6)] });
    expect(of(wrong, "cr")).toEqual(Array(3).fill({ value: 6, covered: 1, members: 2 }));
  });

  it("of a service with a secret address are told by ORPs and larger ones, and not by okresy over which its ORP is split", () => {
    const shelter = service(3, { facilities: [secret(), place("500002")] });
    const secretly = derived({ services: [...services, shelter], reaches: [...reaches, served(3, "500003", 7)] });
    expect(of(secretly, "orp/6201")).toEqual([19, 15, 17]);
    expect(of(secretly, "okres/40703")[0]).toBe("suppressed");
    expect(of(secretly, "okres/40711")[0]).toBe("suppressed");
    const below = (one: ReturnType<typeof derived>) =>
      one.facts.filter(({ subject, field }) => subject.startsWith("obec/") && FIELDS.some((name) => name === field));
    expect(below(secretly)).toEqual(below(facts));
  });

  it("nor by those okresy of a shelter of which nothing but its clients is known", () => {
    const shelter = service(3, { facilities: [secret()] });
    const secretly = derived({ services: [...services, shelter], reaches: [...reaches, served(3, "500002", 7)] });
    expect([of(secretly, "okres/40711")[0], of(secretly, "okres/40703")[0], of(secretly, "orp/6201")[0]]).toEqual([
      "suppressed",
      "suppressed",
      19,
    ]);
  });

  it("nor by those okresy of a shelter that has told nothing", () => {
    const shelter = service(3, { facilities: [secret(), place("500002")] });
    const silent = derived({ services: [...services, shelter], reaches });
    expect([of(silent, "okres/40711")[0], of(silent, "okres/40703")[2]]).toEqual(["suppressed", "suppressed"]);
  });

  it("add up: every client is served somewhere and lives somewhere", () => {
    const row = fc.tuple(fc.constantFrom(1, 2), fc.constantFrom("500001", "500002", "500003", "500004", "500005", "500006"), fc.nat(30));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const told = [...rows, [1, "500001", 1], [2, "500004", 1]] as const;
        const one = derived({ services, reaches: told.map(([n, code, clients]) => served(n, code, clients)) });
        const total = told.reduce((sum, [, , clients]) => sum + clients, 0);
        expect(of(one, "cr")).toEqual([total, total, total]);
        for (const field of ["residentsServed", "clientsOfLocalServices"])
          expect((said(one, "orp/6201", field) as number) + (said(one, "orp/6202", field) as number)).toBe(total);
      }),
      { numRuns: 40 },
    );
  });
});
