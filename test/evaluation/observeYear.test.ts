import { describe, expect, it } from "vitest";
import { facilityKinds } from "../../src/codebooks/facilityKinds.ts";
import { observationOf } from "../../src/evaluation/observationTable.ts";
import { facilityIndicators, observeYear, peopleIndicators, riskIndicators } from "../../src/evaluation/observeYear.ts";
import { onDay, year } from "../../src/model/period.ts";
import { territoriesOn } from "../../src/model/territoryGraph.ts";
import { facts, observed2023 } from "./examples.ts";

const observed = observed2023();
const [people, risks] = observed.tables;
const of = (table: typeof people, indicator: string, subject: string) => {
  if (table === undefined) throw new RangeError("observeYear requires two tables, got fewer");
  return observationOf(table, indicator, subject);
};

describe("observeYear on examples/data", () => {
  // ČSÚ, population on 31 December 2020: 12 087 and 9 586 in ORP Blansko (added by hand), 241 897 and 193 420, 2 158 322 and 1 719 741.
  it.each([
    ["orp/6201", 126.1, "rolled-up"],
    ["kraj/3115", 125.1, "reported"],
    ["cr", 125.5, "reported"],
  ])("ageing index of %s on 31. 12. 2020 (ČSÚ): %d, %s", (subject, index, origin) => {
    const seen = of(people, "ageing-index", subject);
    expect(seen.value).toBeCloseTo(index, 1);
    expect(seen).toMatchObject({ origin, numeratorPeriod: onDay("2020-12-31"), sources: ["csu-population-2020-12-31"] });
  });

  // MMR, Index sociálního vyloučení 2023: sums over the municipalities of the ORP.
  it.each([
    ["orp/6201", 1847, 47_834],
    ["orp/5302", 742, 17_850],
    ["orp/2116", 652, 15_403],
  ])("persons in execution of %s 2023: %i of %i", (subject, count, all) => {
    expect(of(risks, "execution-share", subject)).toMatchObject({
      numerator: count,
      denominator: all,
      value: count / all,
      origin: "rolled-up",
    });
  });

  it("facilities of a kraj are a lower bound with their coverage, 43 homes for seniors in 62 of 673 municipalities (ČSÚ 2023)", () => {
    expect(of(risks, "facilities/130", "kraj/3115")).toMatchObject({
      value: null,
      low: 43,
      covered: 62,
      members: 673,
      numeratorPeriod: year(2023),
    });
    expect(of(risks, "facility-rate/130/15+", "kraj/3115").low).toBeCloseTo((10_000 * 43) / 1_028_332, 9);
  });

  it("of ORP Blansko 38 of 43 municipalities have no row", () => {
    expect(of(risks, "facilities-listed", "orp/6201")).toMatchObject({
      value: null,
      reason: "not-known-to-source",
      covered: 5,
      members: 43,
    });
  });

  it("the military area Březina is not applicable in every indicator, and missing in none", () => {
    for (const table of [people, risks])
      for (const card of table?.cards ?? []) {
        const seen = of(table, card.id, "obec/592935");
        if (card.id === "persons") expect(seen.value).toBe(0);
        else expect(seen, card.id).toMatchObject({ value: null, reason: "not-applicable", covered: 0, members: 0 });
      }
    // ORP Vyškov has 42 municipalities, one of them is Březina.
    expect(of(risks, "execution-share", "orp/6219").members).toBe(of(people, "ageing-index", "orp/6219").members);
    expect(of(risks, "facilities-listed", "orp/6219").members).toBe(of(risks, "execution-share", "orp/6219").members);
  });

  it("the index of municipalities is not summed", () => {
    expect(of(risks, "exclusion-index", "obec/581283").value).toBe(10);
    expect(of(risks, "exclusion-index", "orp/6201")).toMatchObject({ value: null, reason: "not-applicable" });
  });

  it("people of 2020 and people of 2023 never meet in one number", () => {
    for (const table of observed.tables)
      for (const card of table.cards)
        for (const subject of ["orp/6201", "kraj/3115", "obec/581283"]) {
          const { numeratorPeriod, denominatorPeriod } = of(table, card.id, subject);
          const years = new Set([numeratorPeriod, denominatorPeriod].flatMap((period) => (period === null ? [] : [period.to.slice(0, 4)])));
          expect(years.has("2021") && years.size > 1, card.id).toBe(false);
        }
  });

  it("what is known later is not seen: before 23. 5. 2026 there are no inputs of the index", () => {
    const early = observeYear({
      facts,
      absentRows: [],
      territories: observed.territories,
      day: "2026-05-22",
      people: onDay("2020-12-31"),
      year: 2023,
    });
    const [then, now] = [early.tables[1], early.tables[0]];
    expect(then === undefined ? null : observationOf(then, "execution-share", "obec/581283").reason).toBe("not-asked");
    expect(now === undefined ? null : observationOf(now, "ageing-index", "obec/581283").value).toBeCloseTo(146.1, 1);
  });
});

describe("the indicators of a year", () => {
  it("have ids of their own, and two for each kind of facility", () => {
    const ids = [...peopleIndicators, ...riskIndicators, ...facilityIndicators].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(facilityIndicators).toHaveLength(1 + 2 * facilityKinds.length);
  });

  it("of no territories are no rows", () => {
    const empty = observeYear({
      facts: [],
      absentRows: [],
      territories: territoriesOn([], "2024-06-30"),
      day: "2024-06-30",
      people: onDay("2020-12-31"),
      year: 2023,
    });
    expect(empty.tables.map((table) => table.subjects.length)).toEqual([0, 0]);
  });
});
