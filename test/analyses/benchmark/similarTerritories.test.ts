import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparedTerritory, PeerScaling } from "../../../src/analyses/benchmark/peerDistance.ts";
import { type SimilarTerritoriesOptions, similarTerritories } from "../../../src/analyses/benchmark/similarTerritories.ts";
import { observationOf } from "../../../src/evaluation/observationTable.ts";
import { observe } from "../../../src/evaluation/observe.ts";
import { personsIndicator } from "../../../src/indicators/people/personsAged.ts";
import { factsAsOf } from "../../../src/model/factsAsOf.ts";
import type { RatioSpec } from "../../../src/model/indicatorSpec.ts";
import { onDay } from "../../../src/model/period.ts";
import { day, facts, orps, territories } from "../../evaluation/examples.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const at = (id: string, old: number | null, dense: number | null = 0): ComparedTerritory => ({ id, values: { old, dense } });
const both: SimilarTerritoriesOptions = { variables: [{ id: "old" }, { id: "dense" }] };
const one: SimilarTerritoriesOptions = { variables: [{ id: "old" }] };

describe("reference: 23 ORPs by people of 31 December 2020 (ČSÚ)", () => {
  const part = (id: string, ages: "65+" | "0-14"): RatioSpec => ({
    ...personsIndicator,
    ...{
      id,
      kind: "ratio",
      unit: "1",
      scale: 1,
      numerator: [{ field: "population", ages }],
      denominator: [{ field: "population", ages: "0+" }],
    },
  });
  const cards = [personsIndicator, part("own/old", "65+"), part("own/young", "0-14")];
  const table = observe(cards, factsAsOf(facts, day, { period: onDay("2020-12-31") }), orps, { territories });
  const valuesOf = (id: string) => ({
    persons: observationOf(table, "persons", id).value,
    old: observationOf(table, "own/old", id).value,
    young: observationOf(table, "own/young", id).value,
    municipalities: observationOf(table, "persons", id).members,
  });
  const all = orps.map((id) => ({ id, values: valuesOf(id) }));
  const blansko = all.find(({ id }) => id === "orp/6201") as ComparedTerritory;
  const variables = ["persons", "old", "young", "municipalities"].map((id) => ({ id }));

  // Computed independently in Python from the tables of examples/data: numpy std(axis=0), 1.4826 · median(|x − median|), max − min.
  it.each<readonly [PeerScaling, readonly (readonly [string, number])[]]>([
    [
      "population-sd",
      [
        ["orp/6219", 0.4584004965316681],
        ["orp/6212", 0.6970452931054407],
        ["orp/6210", 0.7056243107100122],
        ["orp/6202", 0.7302327796286248],
        ["orp/6207", 0.7602313767236112],
      ],
    ],
    [
      "median-absolute-deviation",
      [
        ["orp/6219", 0.4759516275517295],
        ["orp/6210", 0.5964502828090368],
        ["orp/6212", 1.0688539359977327],
        ["orp/6207", 1.1670074730458995],
        ["orp/6217", 1.275532552702973],
      ],
    ],
    [
      "range",
      [
        ["orp/6219", 0.128520519776693],
        ["orp/6202", 0.1666031177194277],
        ["orp/6212", 0.18127093350744325],
        ["orp/6210", 0.19171353254721518],
        ["orp/5302", 0.1930790942604854],
      ],
    ],
  ])("peers of Blansko by %s", (scaling, expected) => {
    const { peers, compared } = similarTerritories(blansko, all, { variables, scaling, count: 5 });
    expect(compared).toBe(22);
    expect(peers.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
    for (const [i, [, distance]] of expected.entries()) expect(peers[i]?.distance).toBeCloseTo(distance, 10);
  });

  it("weights", () => {
    // numpy: √(Σ w d² / Σ w), w = 2, 1, 1, 1
    const { peers } = similarTerritories(blansko, all, {
      variables: variables.map(({ id }) => ({ id, weight: id === "persons" ? 2 : 1 })),
      count: 3,
    });
    expect(peers.map(({ id }) => id)).toEqual(["orp/6219", "orp/6210", "orp/6202"]);
    expect(peers[0]?.distance).toBeCloseTo(0.41105210913320805, 10);
  });

  it("without one variable or another only Vyškov stays nearly always", () => {
    // numpy, the same distances without one column: Vyškov in all four, Moravský Krumlov, Kyjov and Boskovice in two, Hustopeče in one.
    const { peers, stability } = similarTerritories(blansko, all, { variables, count: 5 });
    expect(peers.map(({ id, staysIn }) => [id, staysIn])).toEqual([
      ["orp/6219", 4],
      ["orp/6212", 2],
      ["orp/6210", 2],
      ["orp/6202", 2],
      ["orp/6207", 1],
    ]);
    expect(stability.map(({ without, stay, enter }) => [without, stay, enter])).toEqual([
      ["persons", 4, ["orp/5302"]],
      ["old", 2, ["orp/2116", "orp/6214", "orp/6217"]],
      ["young", 3, ["orp/6204", "orp/6206"]],
      ["municipalities", 2, ["orp/6220", "orp/6205", "orp/6208"]],
    ]);
  });
});

describe("similarTerritories", () => {
  it("ties go by id", () => {
    const { peers } = similarTerritories(at("x", 5), [at("c", 6), at("a", 4), at("b", 6), at("d", 5)], one);
    expect(peers.map(({ id, rank }) => [id, rank])).toEqual([
      ["d", 1],
      ["a", 2],
      ["b", 3],
      ["c", 4],
    ]);
  });

  it("fewer candidates than asked for are all, the target among them is none", () => {
    const { peers, count, compared } = similarTerritories(at("x", 1), [at("x", 9), at("a", 2)], one);
    expect([peers.map(({ id }) => id), count, compared]).toEqual([["a"], 10, 1]);
  });

  it("shows the parts of a distance", () => {
    const [peer] = similarTerritories(at("x", 0, 0), [at("a", 3, 4), at("b", 10, 10)], { ...both, scaling: "range", count: 1 }).peers;
    expect(peer?.parts).toEqual([
      { variable: "old", difference: 0.3, part: expect.closeTo(0.36, 12) },
      { variable: "dense", difference: 0.4, part: expect.closeTo(0.64, 12) },
    ]);
    expect(peer?.distance).toBeCloseTo(0.5 / Math.SQRT2, 12);
  });

  it("a missing figure leaves out the candidate, of the target the variable", () => {
    const found = similarTerritories(at("x", 1, null), [at("b", null, 1), at("a", null, null), at("c", 2, null)], both);
    expect(found.leftOut).toEqual([
      { id: "a", missing: ["old"] },
      { id: "b", missing: ["old"] },
    ]);
    expect(found.variablesLeftOut).toEqual([{ variable: "dense", reason: "target-unknown" }]);
    expect(found.peers.map(({ id }) => id)).toEqual(["c"]);
    expect(found.stability).toEqual([]);
  });

  it.each<readonly [string, ComparedTerritory, readonly ComparedTerritory[], string]>([
    ["no candidate", at("x", 1, 1), [], "no-candidate"],
    ["no complete candidate", at("x", 1, 1), [at("a", null)], "no-candidate"],
    ["nothing known", at("x", null, null), [at("a", 1)], "no-variable"],
    ["nothing varies", at("x", 1, 1), [at("a", 1, 1)], "no-variable"],
  ])("%s gives a reason", (_, target, candidates, reason) => {
    expect(similarTerritories(target, candidates, both)).toMatchObject({ peers: [], stability: [], reason });
  });

  it("a median deviation of nothing is no spread, a standard deviation is", () => {
    const others = [at("a", 1), at("b", 1), at("c", 1), at("d", 9)];
    expect(similarTerritories(at("x", 1), others, { ...one, scaling: "median-absolute-deviation" })).toMatchObject({
      reason: "no-variable",
      variablesLeftOut: [{ variable: "old", reason: "no-spread" }],
    });
    expect(similarTerritories(at("x", 1), others, one).peers.at(-1)?.id).toBe("d");
  });

  it.each<readonly [string, string, () => unknown]>([
    ["a candidate twice", "id-repeated", () => similarTerritories(at("x", 1), [at("a", 1), at("a", 2)], one)],
    ["a variable twice", "variable-twice", () => similarTerritories(at("x", 1), [], { variables: [{ id: "old" }, { id: "old" }] })],
    ["no peers", "not-whole", () => similarTerritories(at("x", 1), [], { ...one, count: 0 })],
    ["a weight of nothing", "not-positive", () => similarTerritories(at("x", 1), [at("a", 2)], { variables: [{ id: "old", weight: 0 }] })],
    ["another scaling", "unknown-option", () => similarTerritories(at("x", 1), [], { ...one, scaling: "z" as never })],
    ["no number", "not-finite", () => similarTerritories(at("x", 1), [at("a", Number.NaN)], one)],
    [
      "values out of reach",
      "values-too-far-apart",
      () =>
        similarTerritories(at("x", 0), [at("a", 1e-200), at("b", 1e-200), at("c", -1e-200), at("d", 1e99)], {
          ...one,
          scaling: "median-absolute-deviation",
        }),
    ],
  ])("refuses %s", (_, code, act) => expect(act).toThrow(refused(code)));

  const some = fc.array(fc.tuple(fc.option(fc.integer({ min: -9, max: 9 }), { nil: null }), fc.integer({ min: 0, max: 99 })), {
    minLength: 1,
    maxLength: 9,
  });
  const scalings = fc.constantFrom<PeerScaling>("population-sd", "median-absolute-deviation", "range");

  it("law: the order of candidates changes nothing, nor does that of variables the peers", () => {
    fc.assert(
      fc.property(some, scalings, fc.integer({ min: 1, max: 5 }), (rows, scaling, count) => {
        const candidates = rows.map(([old, dense], i) => at(`t${i}`, old, dense));
        const found = similarTerritories(at("x", 1, 50), candidates, { ...both, scaling, count });
        expect(similarTerritories(at("x", 1, 50), candidates.toReversed(), { ...both, scaling, count })).toEqual(found);
        const turned = similarTerritories(at("x", 1, 50), candidates, { variables: both.variables.toReversed(), scaling, count });
        expect(turned.peers.map(({ id, distance }) => [id, distance])).toEqual(found.peers.map(({ id, distance }) => [id, distance]));
      }),
      { numRuns: 80 },
    );
  });

  it("law: distances rise, parts are a whole, and other units of a variable change no distance", () => {
    fc.assert(
      fc.property(some, scalings, (rows, scaling) => {
        const candidates = rows.map(([old, dense], i) => at(`t${i}`, old, dense));
        const { peers } = similarTerritories(at("x", 1, 50), candidates, { ...both, scaling });
        for (const [i, { distance, parts }] of peers.entries()) {
          expect(distance).toBeGreaterThanOrEqual(peers[i - 1]?.distance ?? 0);
          if (distance > 0) expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 9);
        }
        const larger = similarTerritories(
          at("x", 1, 50 * 1024),
          candidates.map(({ id, values }) => at(id, values["old"] ?? null, (values["dense"] ?? 0) * 1024)),
          { ...both, scaling },
        );
        expect(larger.peers.map(({ id, distance }) => [id, distance])).toEqual(peers.map(({ id, distance }) => [id, distance]));
      }),
      { numRuns: 80 },
    );
  });
});
