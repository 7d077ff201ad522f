import fc from "fast-check";
import { type HostileArguments, hostile } from "./hostile.ts";

const column = (id: string, kind: "volume" | "ratio" = "volume") => ({ id, cs: id, en: id, unit: "1", kind });
const columns = { inputs: [column("x"), column("z")], outputs: [column("y", "ratio")] };

/** Figures of a few units that make sense, save for one, two or all of the places. */
const units = fc
  .tuple(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 4, maxLength: 6 }), fc.nat({ max: 3 }), fc.boolean())
  .map(([broken, places, all]) =>
    broken.map(([x, z, y], u) => {
      const isBroken = (k: number): boolean => all || (u < places && (u + places + k) % 3 === 0);
      const values = { x: isBroken(0) ? x : 3 + u, z: isBroken(1) ? z : 9 - u, y: isBroken(2) ? y : 2 + ((5 * u) % 4) };
      return { id: `u${u}`, name: `Unit ${u}`, stratum: "all", values };
    }),
  );
const options = fc.record({
  fewUnits: fc.constant("accept"),
  returns: fc.constantFrom("constant", "variable", "non-increasing", "non-decreasing"),
  orientation: fc.constantFrom("input", "output"),
  slackWeights: fc.constantFrom("column-means", "original-units"),
});
const given = fc.tuple(units, fc.constant(columns), options);
const peer = fc.record({ unit: fc.constantFrom("a", "b"), name: fc.constant("b"), weight: hostile, scoreWithout: hostile });

/** Hostile arguments of linear programming and of the analyses of the frontier. */
export const efficiencyArguments: HostileArguments = {
  dataEnvelopment: given,
  efficiencyIntervals: fc
    .tuple(units, fc.record({ seed: hostile, level: fc.oneof(fc.constant(0.9), hostile), bandwidth: fc.oneof(fc.constant(0.1), hostile) }))
    .map(([some, chance]) => [some, columns, { ...chance, replicates: 100, fewUnits: "accept" }]),
  freeDisposalHull: given,
  linearProgram: fc.tuple(
    fc.record({
      goal: fc.constantFrom("minimum", "maximum"),
      costs: fc.array(hostile, { minLength: 2, maxLength: 2 }),
      lower: fc.array(hostile, { minLength: 2, maxLength: 2 }),
      upper: fc.array(hostile, { minLength: 2, maxLength: 2 }),
      constraints: fc.array(
        fc.record({
          coefficients: fc.array(hostile, { minLength: 2, maxLength: 2 }),
          relation: fc.constantFrom("<=", "=", ">="),
          bound: hostile,
        }),
        { maxLength: 3 },
      ),
    }),
  ),
  malmquistIndex: fc
    .tuple(units, units, options)
    .map(([before, after, how]) => [[{ period: "1", units: before }, { period: "2", units: after }], columns, how]), // biome-ignore format: a table
  peerInfluence: fc.tuple(
    fc.record({
      orientation: fc.constantFrom("input", "output"),
      units: fc.array(
        fc.record({ unit: fc.constantFrom("a", "b"), name: fc.constant("a"), score: hostile, peers: fc.array(peer, { maxLength: 2 }) }),
        { maxLength: 3 },
      ),
    }),
  ),
  superEfficiency: given,
};
