import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConvertFactsOptions, convertFacts } from "../../../src/analyses/territory/convertFacts.ts";
import type { TerritorySuccession } from "../../../src/analyses/territory/territorySuccession.ts";
import { exactSum } from "../../../src/model/exactSum.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { onDay, year } from "../../../src/model/period.ts";
import type { TerritoryGraph } from "../../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { absentRow, county, node, fact as office } from "../../model/office.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const first = "2021-01-01";
const day = "2024-06-30";
const went = (from: string, to: string, weight: number | null = null, on = first): TerritorySuccession => ({
  from: from as TerritoryId,
  to: to as TerritoryId,
  on,
  weight,
  source: "own/office",
});
const fact = (subject: string, field: string, said: Parameters<typeof office>[2], changes: Partial<Fact> = {}): Fact =>
  office(subject, field, said, { period: year(2020), knownAt: "2021-03-01", ...changes });
const obec = (n: number, validFrom: string | null = null, validTo: string | null = null) =>
  node(`obec/50000${n}`, [], { validFrom, validTo });
const [a, b, c] = ["obec/500001", "obec/500002", "obec/500003"];
/** The first municipality merged into the second. */
const merged: TerritoryGraph = [obec(1, null, first), obec(2)];
const merger = [went(a, b)];
/** The first municipality divided into the second and the third, which are new. */
const divided: TerritoryGraph = [obec(1, null, first), obec(2, first), obec(3, first)];
const division = (weight: number) => [went(a, b, weight), went(a, c, 1 - weight)];
const converted = (facts: readonly Fact[], graph: TerritoryGraph, options: Partial<ConvertFactsOptions> = {}) =>
  convertFacts(facts, graph, { day, ...options });
const values = (facts: readonly Fact[]) => facts.map(({ subject, value }) => [subject, value]);

describe("reference", () => {
  // Three municipalities came from ORP Český Brod (2106) to ORP Lysá nad Labem (2113) between the code lists of the ČSÚ of 9/2020 and 6/2024, the
  // day here is made up: Bříství 385, Kounice 1 546, Vykáň 393 inhabitants on 31 December 2020 (ČSÚ). The other municipalities of each ORP stand
  // as one, under the code of its seat: 19 528 and 29 469 − 2 324 = 27 145.
  const came = (id: TerritoryId) =>
    node(id, [], {
      parents: [
        { id: "orp/2106", validFrom: null, validTo: first },
        { id: "orp/2113", validFrom: first, validTo: null },
      ],
    });
  const graph = [
    node("orp/2106", []),
    node("orp/2113", []),
    node("obec/533271", ["orp/2106"]),
    node("obec/537454", ["orp/2113"]),
    ...(["obec/537047", "obec/537357", "obec/537993"] as const).map(came),
  ];
  const people: readonly (readonly [TerritoryId, number])[] = [
    ["obec/533271", 19_528],
    ["obec/537454", 27_145],
    ["obec/537047", 385],
    ["obec/537357", 1546],
    ["obec/537993", 393],
  ];
  const state = { period: onDay("2020-12-31") };

  it("municipalities keep their figures, an ORP gets another one by weights", () => {
    const facts = [
      ...people.map(([id, persons]) => fact(id, "population/T/0+", persons, state)),
      fact("orp/2106", "population/T/0+", 21_852, state),
      fact("orp/2113", "population/T/0+", 27_145, state),
    ];
    const found = converted(facts, graph, { weights: { before: new Map(people) }, parts: "whole" });
    expect(found.left).toEqual([]);
    expect(values(found.facts)).toEqual([...people, ["orp/2106", 19_528], ["orp/2113", 29_469]]);
    expect(found.facts.map(({ source }) => source)).toEqual([...people.map(() => "office"), "kpss", "kpss"]);
    expect(found.breaks.map(({ subject, on, fields, estimated }) => [subject, on, fields, estimated])).toEqual([
      ["orp/2106", first, ["population"], true],
      ["orp/2113", first, ["population"], true],
    ]);
  });

  it("in the boundaries of the time everything stays, and a series of both sides has a break", () => {
    const facts = [2019, 2020, 2021, 2022].map((of) => fact("orp/2106", "births", of - 1800, { period: year(of) }));
    const found = converted([...facts, fact("orp/2113", "births", 100)], graph, { boundaries: "of-the-time" });
    expect(found.facts).toEqual([...facts, fact("orp/2113", "births", 100)]);
    expect(found.breaks).toEqual([
      {
        subject: "orp/2106",
        on: first,
        fields: ["births"],
        estimated: false,
        cs: "Hranice se změnily; starší údaje jsou za tehdejší území.",
        en: "Boundaries changed; earlier figures are about the territory as it was.",
      },
    ]);
  });
});

describe("a figure", () => {
  it("of a period that ended when the boundaries changed is converted, one that ended a day later is not", () => {
    const facts = [year(2020), { from: "2020-01-02", to: "2021-01-02" }].map((period) => fact(a, "births", 5, { period }));
    expect(converted(facts.slice(0, 1), merged, { successions: merger }).facts.map(({ subject }) => subject)).toEqual([b]);
    expect(converted(facts.slice(1), merged, { successions: merger }).facts.map(({ subject }) => subject)).toEqual([a]);
  });

  it("of merged municipalities is their sum; one without a figure leaves a part, one that is unknown nothing", () => {
    const options = { successions: merger };
    expect(values(converted([fact(a, "births", 3), fact(b, "births", 10)], merged, options).facts)).toEqual([[b, 13]]);
    expect(converted([fact(b, "births", 10)], merged, options).facts).toEqual([
      fact(b, "births", 10, { coverage: { covered: 1, members: 2 } }),
    ]);
    expect(converted([fact(a, "births", "refused"), fact(b, "births", 10)], merged, options).facts).toEqual([fact(b, "births", "refused")]);
  });

  it("is whole where a missing row of its source means none", () => {
    const rows = [absentRow(["births"], "none", { period: year(2020), knownAt: "2021-03-01" })];
    expect(converted([fact(b, "births", 10)], merged, { successions: merger, absentRows: rows }).facts).toEqual([fact(b, "births", 10)]);
    const unknown = [absentRow(["births"], "unknown", { period: year(2020), knownAt: "2021-03-01" })];
    expect(converted([fact(b, "births", 10)], merged, { successions: merger, absentRows: unknown }).facts[0]?.coverage).toEqual({
      covered: 1,
      members: 2,
    });
  });

  it("that was revised is converted for every day on which something became known", () => {
    const later = { knownAt: "2022-05-01" };
    const facts = [fact(a, "births", 3), fact(b, "births", 10), fact(a, "births", 4, later)];
    const found = converted(facts, merged, { successions: merger });
    expect(found.facts.map(({ value, knownAt }) => [knownAt, value])).toEqual([
      ["2021-03-01", 13],
      ["2022-05-01", 14],
    ]);
  });

  it("that is told twice on one day in two ways is invalid, told twice alike it is one", () => {
    const twice = (other: number) => [fact(a, "births", 3), fact(a, "births", other), fact(b, "births", 10)];
    expect(converted(twice(3), merged, { successions: merger }).facts.map(({ value }) => value)).toEqual([13]);
    expect(converted(twice(4), merged, { successions: merger }).facts).toEqual([fact(b, "births", "invalid-input")]);
  });

  it("of two sources stays of two sources", () => {
    const facts = [
      fact(a, "births", 3),
      fact(b, "births", 10),
      fact(a, "births", 30, { source: "other" }),
      fact(b, "births", 100, { source: "other" }),
    ];
    expect(converted(facts, merged, { successions: merger }).facts.map(({ source, value }) => [source, value])).toEqual([
      ["office", 13],
      ["other", 130],
    ]);
  });

  it("that is in today's boundaries already is left as it is", () => {
    const facts = [fact(b, "births", 13)];
    expect(converted(facts, merged, { successions: merger, recast: ["office"] }).facts).toEqual(facts);
  });

  it("that is no count is not converted, and says why", () => {
    const facts = [
      fact(a, "exclusionIndex", 10),
      fact(a, "servicesSeated/rana-pece", 1),
      fact(a, "ownFigure", 5),
      fact(a, "beds", 5),
      fact("1234567", "clients", 5),
    ];
    const found = converted(facts, merged, { successions: merger });
    expect(found.left.map(({ fact: { field }, reason }) => [field, reason])).toEqual([
      ["beds", "not-a-count"],
      ["exclusionIndex", "not-a-count"],
      ["ownFigure", "field-not-known"],
      ["servicesSeated/rana-pece", "derived"],
    ]);
    expect(found.facts).toEqual([fact("1234567", "clients", 5)]);
    expect(
      values(converted([fact(a, "ownFigure", 5), fact(b, "ownFigure", 2)], merged, { successions: merger, counts: ["ownFigure"] }).facts),
    ).toEqual([[b, 7]]);
  });

  it("of places and of money adds up but is never divided by inhabitants", () => {
    const field = "facilities/130";
    expect(values(converted([fact(a, field, 1), fact(b, field, 2)], merged, { successions: merger }).facts)).toEqual([[b, 3]]);
    const split = converted([fact(a, field, 2), fact(a, "births", 8)], divided, { successions: division(0.25) });
    expect(split.facts.map(({ subject, field: of, value }) => [subject, of, value])).toEqual([
      [b, "births", 2],
      [b, field, null],
      [c, "births", 6],
      [c, field, null],
    ]);
    expect(values(converted([fact(a, field, 0)], divided, { successions: division(0.25) }).facts)).toEqual([
      [b, 0],
      [c, 0],
    ]);
  });

  it("of a territory that cannot be carried over is left, and what may have got a part of it is unknown", () => {
    const facts = [fact(a, "births", 8), fact(b, "births", 1)];
    const graph = [obec(1), obec(2)];
    const found = converted(facts, graph, { successions: [went(a, b)] });
    expect(found.left).toEqual([{ fact: facts[0], reason: "weights-not-known" }]);
    expect(found.facts).toEqual([fact(b, "births", "not-known-to-source")]);
    expect(converted(facts, merged).left.map(({ reason }) => reason)).toEqual(["successor-not-stated"]);
    expect(converted([fact("obec/500009", "births", 1)], merged).left.map(({ reason }) => reason)).toEqual(["territory-not-in-graph"]);
  });

  it("is not divided by sizes of a day on which the parts were other territories already", () => {
    const graph = [obec(1, null, first), obec(2, first), obec(3, first), obec(4)];
    const split = [went(a, b), went(a, c)];
    const after = new Map<TerritoryId, number>([
      ["obec/500002", 25],
      ["obec/500003", 75],
    ]);
    const found = (...more: readonly TerritorySuccession[]) =>
      converted([fact(a, "births", 8)], graph, { successions: [...split, ...more], weights: { after } });
    expect(values(found().facts)).toEqual([
      [b, 2],
      [c, 6],
    ]);
    expect(found(went("obec/500004", b, 0.5, "2022-01-01")).left.map(({ reason }) => reason)).toEqual(["weights-not-known"]);
    expect(found(went(b, "obec/500004", 0.5, "2022-01-01")).left.map(({ reason }) => reason)).toEqual(["weights-not-known"]);
  });

  it("is followed through several days", () => {
    const graph = [obec(1, null, first), obec(2, first, "2022-01-01"), obec(3, first), obec(4, "2022-01-01")];
    const successions = [...division(0.25), went(b, "obec/500004", 1, "2022-01-01")];
    const found = converted([fact(a, "births", 8)], graph, { successions });
    expect(values(found.facts)).toEqual([
      [c, 6],
      ["obec/500004", 2],
    ]);
    expect(found.breaks.map(({ subject, on, estimated }) => [subject, on, estimated])).toEqual([
      [c, first, true],
      ["obec/500004", first, true],
      ["obec/500004", "2022-01-01", true],
    ]);
  });

  it("of nothing there is nothing", () => {
    expect(converted([], merged)).toMatchObject({ facts: [], breaks: [], left: [] });
    expect(converted([fact(a, "births", 1)], []).left.map(({ reason }) => reason)).toEqual(["territory-not-in-graph"]);
  });

  it("that is no number is refused", () => {
    expect(() => converted([fact(b, "births", Number.NaN)], merged)).toThrow(refused("not-finite"));
    expect(() => convertFacts([], merged, { day: "today" })).toThrow(refused("day-invalid"));
  });
});

describe("laws", () => {
  const ids: readonly TerritoryId[] = ["obec/500001", "obec/500002", "obec/500003", "obec/500004"];
  const graph: TerritoryGraph = [...ids.map((id) => node(id, [], { validTo: first })), ...[5, 6, 7].map((n) => obec(n, first))];
  const parts = fc.array(fc.array(fc.nat({ max: 50 }), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
  const successions = (table: readonly (readonly number[])[]) =>
    table.flatMap((row, i) => {
      const total = row.reduce((sum, part) => sum + part, 0) || 1;
      const shares = row.every((part) => part === 0) ? [1, 0, 0] : row;
      return shares.map((part, j) => went(ids[i] ?? "", `obec/50000${5 + j}`, part / total));
    });
  const counts = fc.array(
    fc.maxSafeNat().map((n) => n % 2 ** 40),
    { minLength: 4, maxLength: 4 },
  );
  const known = (facts: readonly Fact[]) => exactSum(facts.map(({ value }) => value ?? Number.NaN));

  it("sums of whole counts survive to the last bit, in whole parts and in exact ones", () =>
    fc.assert(
      fc.property(parts, counts, fc.constantFrom("exact", "whole" as const), (table, amounts, mode) => {
        const facts = ids.map((id, i) => fact(id, "births", amounts[i] ?? 0));
        const found = converted(facts, graph, { successions: successions(table), parts: mode });
        expect(found.left).toEqual([]);
        expect(known(found.facts)).toBe(known(facts));
        if (mode === "whole") expect(found.facts.every(({ value }) => Number.isInteger(value))).toBe(true);
        expect(found.facts.every(({ value }) => (value ?? -1) >= 0)).toBe(true);
      }),
      { numRuns: 150 },
    ));

  it("each part is its share of the count, to a unit in the last place of the total or to one whole", () =>
    fc.assert(
      fc.property(
        fc.nat({ max: 50 }),
        fc.nat({ max: 50 }),
        fc.nat({ max: 100_000 }),
        fc.constantFrom("exact", "whole" as const),
        (one, other, amount, mode) => {
          const share = one + other === 0 ? 1 : one / (one + other);
          const found = converted([fact(a, "births", amount)], divided, { successions: division(share), parts: mode });
          const value = found.facts.find(({ subject }) => subject === b)?.value ?? Number.NaN;
          expect(Math.abs(value - amount * share)).toBeLessThanOrEqual(mode === "whole" ? 1 : 1e-10);
        },
      ),
    ));

  it("the sums of other figures survive to the rounding of the sums", () =>
    fc.assert(
      fc.property(parts, fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 4, maxLength: 4 }), (table, amounts) => {
        const facts = ids.map((id, i) => fact(id, "housingAllowancesPaid", amounts[i] ?? 0));
        const found = converted(facts, graph, { successions: successions(table) });
        expect(Math.abs(known(found.facts) - known(facts))).toBeLessThanOrEqual(known(facts) * 2 ** -51);
      }),
    ));

  it("the order of facts changes nothing", () =>
    fc.assert(
      fc.property(parts, counts, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (table, amounts, keys) => {
        const facts = ids.flatMap((id, i) => ["births", "deaths"].map((field) => fact(id, field, amounts[i] ?? 0)));
        const shuffled = facts
          .map((one, i) => [keys[i] ?? 0, one] as const)
          .toSorted(([x], [y]) => x - y)
          .map(([, one]) => one);
        const options = { successions: successions(table) };
        expect(converted(shuffled, graph, options)).toEqual(converted(facts, graph, options));
      }),
    ));

  it("where nothing changed everything stays, the same objects", () => {
    const facts = county.filter(({ id }) => id !== "cr").map(({ id }) => fact(id, "births", 7));
    expect(converted(facts, county)).toMatchObject({ facts, breaks: [], left: [] });
    expect(converted(facts, county).facts[0]).toBe(facts[0]);
  });
});
