import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { observe } from "../../src/evaluation/observe.ts";
import { ranking } from "../../src/evaluation/ranking.ts";
import { facilitiesIndicator } from "../../src/indicators/capacity/facilities.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { fact } from "../model/office.ts";
import { day, territories } from "./observed.ts";

const homes = facilitiesIndicator({ code: "130", cs: "domovy pro seniory", en: "homes for seniors" });
const town = (n: number) => `obec/50000${n}`;
const counted = (counts: readonly (number | null)[]) =>
  factsAsOf(
    counts.flatMap((count, i) =>
      count === null ? [] : [fact(town(i + 1), "facilities/130", count), fact(town(i + 1), "population/T/0+", 9)],
    ),
    day,
  );
const of = (counts: readonly (number | null)[], options: Parameters<typeof ranking>[2] = {}) =>
  ranking(observe([homes], counted(counts), ["orp/6201", "orp/6202", ...[1, 2, 3, 4, 5, 6].map(town)], { territories }), homes.id, options);
const towns = { subjects: [1, 2, 3, 4, 5, 6].map(town) };

describe("ranking", () => {
  it("equal values share a place and stand in the order of ids", () => {
    expect(of([5, 9, 5, 1, 0, null], towns).ranked.map(({ subject, place }) => [place, subject])).toEqual([
      [1, town(2)],
      [2, town(1)],
      [2, town(3)],
      [4, town(4)],
      [5, town(5)],
    ]);
    expect(of([5, 9, 5, 1, 0, null], { ...towns, order: "lowest-first" }).ranked[0]).toEqual({ subject: town(5), value: 0, place: 1 });
  });

  it("what is only partly known is not ranked, and says so", () => {
    const found = of([5, 9, null, 1, 2, 3], { subjects: ["orp/6201", "orp/6202"] });
    expect(found.ranked).toEqual([{ subject: "orp/6202", value: 6, place: 1 }]);
    expect(found.unranked).toEqual([{ subject: "orp/6201", reason: "not-asked", coverage: 2 / 3 }]);
  });

  it("a reported figure that covers less than asked for is left out too", () => {
    const part = { coverage: { covered: 62, members: 62 } };
    const table = observe([homes], factsAsOf([fact("kraj/3115", "facilities/130", 43, part)], day), ["kraj/3115"]);
    expect(ranking(table, homes.id).ranked).toHaveLength(1);
  });

  it.each([-0.1, 1.1, Number.NaN])("a coverage of %d is refused", (minimumCoverage) => {
    expect(() => of([1], { minimumCoverage })).toThrow(expect.objectContaining({ code: "coverage-invalid" }));
  });

  it("each subject is in one of both lists, and places never fall as values do", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(4)), { minLength: 6, maxLength: 6 }), (counts) => {
        const { ranked, unranked } = of(counts, towns);
        expect([...ranked, ...unranked].map(({ subject }) => subject).toSorted()).toEqual(towns.subjects);
        for (const one of ranked) expect(one.place).toBe(1 + ranked.filter(({ value }) => value > one.value).length);
      }),
    );
  });
});
