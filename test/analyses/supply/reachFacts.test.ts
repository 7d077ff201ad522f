import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typePresentIndicator } from "../../../src/indicators/capacity/typePresent.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { regionCode } from "../../../src/model/identifiers/regionCode.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { fact } from "../../model/office.ts";
import { place, reach, secret, service } from "../../model/planning.ts";
import { derived, said } from "./derived.ts";

const type = "rana-pece";
const REACHED = `municipalitiesReached/${type}`;
const PERSONS = `personsReached/${type}`;
const early = (n: number, changes: Parameters<typeof service>[1] = {}) => service(n, { type, facilities: [place("500004")], ...changes });
const whole = { wholeTables: ["reach"], covers: ["cr"] } as const;
const municipalities = ["500001", "500002", "500003", "500004", "500005", "500006"];
const all: readonly TerritoryId[] = ["obec/500001", "obec/500002", "orp/6201", "orp/6202", "kraj/3115"];
const people: readonly Fact[] = municipalities.map((code, i) => fact(`obec/${code}`, "population/T/0+", 1000 * (i + 1)));

describe("municipalities in reach", () => {
  // Counted by hand over the six municipalities of the made-up county.
  it("are those that providers tell, wherever the service sits; all others wait", () => {
    const facts = derived({ services: [early(1)], reaches: [reach(1, "500001"), reach(1, "500003")], facts: people });
    const not = "not-known-to-source";
    expect(all.map((id) => said(facts, id, REACHED))).toEqual([1, not, not, not, not]);
    expect(all.map((id) => said(facts, id, `${REACHED}/known`))).toEqual([not, not, 2, not, 2]);
    expect(said(facts, "obec/500001", "municipalitiesInScope")).toBe(1);
    const large = derived({ services: [early(1)], reaches: [reach(1, "500001")] }, { levels: ["orp", "kraj"] });
    expect(["orp/6201", "orp/6202", "kraj/3115"].map((id) => said(large, id as TerritoryId, "municipalitiesInScope"))).toEqual([3, 3, 6]);
    expect(said(facts, "obec/500001", PERSONS)).toBe(1000);
  });

  it("are decided everywhere where the table is whole and every service has told", () => {
    const facts = derived({ services: [early(1)], reaches: [reach(1, "500001"), reach(1, "500003")], facts: people }, whole);
    expect(all.map((id) => said(facts, id, REACHED))).toEqual([1, 0, 2, 0, 2]);
    expect(all.map((id) => said(facts, id, PERSONS))).toEqual([1000, 0, 4000, 0, 4000]);
    expect(said(facts, "orp/6201", "municipalitiesReached/osobni-asistence")).toBe(0);
  });

  it("wait for a silent service that may work there: any region where it says none, else the regions that it names or sits in", () => {
    const reaches = [reach(1, "500001")];
    const of = (silent: ReturnType<typeof early>) => said(derived({ services: [early(1), silent], reaches }, whole), "orp/6202", REACHED);
    expect(of(early(2))).toBe("not-known-to-source");
    expect(of(early(2, { regions: [regionCode("3115")] }))).toBe("not-known-to-source");
    expect(of(early(2, { regions: [regionCode("3026")] }))).toBe("not-known-to-source");
    expect(of(early(2, { regions: [regionCode("3026")], facilities: [] }))).toBe("not-known-to-source");
    expect(of(early(2, { regions: [regionCode("3026")], facilities: [place("535711")] }))).toBe(0);
    expect(of(early(2, { type: "osobni-asistence" }))).toBe(0);
  });

  it("are never decided without the whole register, nor of a type whose code nobody knows", () => {
    const parts = { services: [early(1)], reaches: [reach(1, "500001")] };
    expect(said(derived(parts, { wholeTables: ["reach"], covers: ["orp/6201"] }), "orp/6202", REACHED)).toBe("not-known-to-source");
    expect(said(derived(parts, whole), "orp/6202", "municipalitiesReached/centrum-dusevniho-zdravi")).toBe("not-known-to-source");
  });

  it("do not come from another year, from a service that ended, nor from a row that says nobody", () => {
    const rows = [
      reach(1, "500001", { year: 2025 }),
      reach(2, "500002"),
      reach(1, "500003", { mode: "provided", clients: 0 }),
      reach(1, "500004", { mode: "provided", clients: 0, hours: 3 }),
      reach(1, "500005", { mode: "provided" }),
    ];
    const facts = derived({ services: [early(1), early(2, { validTo: "2026-01-01" })], reaches: rows }, whole);
    expect(municipalities.map((code) => said(facts, `obec/${code}` as TerritoryId, REACHED))).toEqual([0, 0, 0, 1, 1, 0]);
    expect(facts.unmatched.reach).toBe(1);
  });

  it("of a year nobody told about nothing is said", () => {
    const facts = derived({ services: [early(1)], reaches: [reach(1, "500001", { year: 2025 })] });
    expect(said(facts, "obec/500001", REACHED)).toBe("not-asked");
    expect(
      said(derived({ services: [early(1)], reaches: [reach(1, "500001", { year: 2025 })] }, { year: 2025 }), "obec/500001", REACHED),
    ).toBe(1);
  });

  it("of a service with a secret address are told of no municipality, and then of none of its type that it is not reached", () => {
    const shelter = early(1, { facilities: [secret(), place("500001")] });
    const facts = derived(
      { services: [shelter], reaches: [reach(1, "500001"), reach(1, "500002", { mode: "provided", clients: 4 })] },
      whole,
    );
    expect(all.map((id) => said(facts, id, REACHED))).toEqual(Array(5).fill("not-known-to-source"));
    expect(facts.facts.filter((one) => one.subject.startsWith("obec/") && one.field !== "municipalitiesInScope")).toEqual([]);
  });

  it("inhabitants in reach are unknown where the population is, also in the sum", () => {
    const facts = derived({ services: [early(1)], reaches: [reach(1, "500001"), reach(1, "500002")], facts: people.slice(0, 1) }, whole);
    expect([said(facts, "obec/500002", PERSONS), said(facts, "orp/6201", REACHED)]).toEqual(["not-asked", 2]);
    expect(said(facts, "orp/6201", PERSONS)).toBe("not-covered-by-source");
    expect(said(facts, "orp/6202", PERSONS)).toBe(0);
  });

  it("of larger territories are the sum of their municipalities, whatever was told", () => {
    const rows = fc.array(fc.tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(...municipalities)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (told) => {
        const facts = derived(
          { services: [early(1), early(2), early(3)], reaches: told.map(([n, code]) => reach(n, code)), facts: people },
          whole,
        );
        for (const id of ["orp/6201", "orp/6202", "okres/40703", "kraj/3115", "cr"] as const) {
          const total = said(facts, id, REACHED);
          const fact = facts.facts.find((one) => one.subject === id && one.field === REACHED);
          if (fact === undefined) expect(total).not.toBe(0);
          else expect(fact.value).toBeLessThanOrEqual(new Set(told.map(([, code]) => code)).size);
        }
        const isAll = new Set(told.map(([n]) => n)).size === 3;
        expect(typeof said(facts, "cr", REACHED) === "number").toBe(isAll || new Set(told.map(([, code]) => code)).size === 6);
      }),
      { numRuns: 40 },
    );
  });
});

describe("whether a type is present", () => {
  const card = typePresentIndicator({ type: { code: type, cs: "raná péče", en: "early intervention" } });
  const present = (facts: ReturnType<typeof derived>, id: TerritoryId) => {
    const number = (field: string) => {
      const value = said(facts, id, field);
      return typeof value === "number" ? value : null;
    };
    const reached = { [type]: number(REACHED), [`${type}/known`]: number(`${REACHED}/known`) };
    return card.compute({ servicesSeated: { [type]: number(`servicesSeated/${type}`) }, municipalitiesReached: reached });
  };

  it("is decided by a seat, by a reach, and by nothing less than both known to be none", () => {
    const seatOnly = derived({ services: [early(1)] });
    expect([present(seatOnly, "orp/6202"), present(seatOnly, "orp/6201")]).toEqual([1, null]);
    const parts = { services: [early(1)], reaches: [reach(1, "500001")] };
    expect([present(derived(parts), "obec/500001"), present(derived(parts), "obec/500002")]).toEqual([1, null]);
    expect([present(derived(parts), "orp/6201"), present(derived(parts), "kraj/3115")]).toEqual([1, 1]);
    expect([present(derived(parts, whole), "orp/6201"), present(derived(parts, whole), "obec/500002")]).toEqual([1, 0]);
  });
});
