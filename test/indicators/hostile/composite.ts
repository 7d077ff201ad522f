import fc from "fast-check";
import { type HostileArguments, hostile } from "./hostile.ts";

/** Numbers that break formulas, not so often those that are refused at once. */
const figure = fc.oneof(hostile, fc.constantFrom(0, -0, 1, -1, 0.5, 1e9, 1e-9, 1e99, -1e99, 1e-99, null));

/** Figures of a few units that make sense, save for one, two or all of the places. */
const units = fc
  .tuple(
    fc.array(fc.tuple(figure, figure, figure), { minLength: 2, maxLength: 5 }),
    fc.nat({ max: 3 }),
    fc.constantFrom(false, false, true),
  )
  .map(([broken, places, all]) =>
    broken.map(([x, y, z], u) => {
      const isBroken = (k: number): boolean => all || (u < places && (u + places + k) % 3 === 0);
      const values = { x: isBroken(0) ? x : 3 + u, y: isBroken(1) ? y : 9 - u, z: isBroken(2) ? z : 2 + ((5 * u) % 4) };
      return { id: `u${u}`, name: `Unit ${u}`, values };
    }),
  );

const sound = <T>(value: T) => fc.oneof({ weight: 19, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: hostile });
const ties = fc.constantFrom("minimum", "mean", "maximum");
const normalisation = fc.oneof(
  fc.record({ kind: fc.constantFrom("as-given", "distance-to-best", "fraction-of-best") }),
  fc.record({ kind: fc.constant("min-max"), from: sound(0), to: sound(1) }),
  fc.record({ kind: fc.constant("z-score"), divisor: fc.constantFrom("n-1", "n"), mean: sound(0), deviation: sound(1) }),
  fc.record({ kind: fc.constantFrom("rank", "borda", "percentile-rank"), ties }),
  fc.record({
    kind: fc.constant("distance-to-reference"),
    reference: fc.oneof(fc.record({ value: sound(9) }), fc.constant({ unit: "u1" })),
    beyond: fc.constantFrom("keep", "cut"),
  }),
  fc.record({
    ...{ kind: fc.constant("goalposts"), least: sound(1), greatest: sound(10), from: sound(0), to: sound(1) },
    ...{ measure: fc.constantFrom("linear", "logarithmic"), beyond: fc.constantFrom("keep", "cut", "refuse") },
  }),
);
const aggregation = fc.oneof(
  fc.constant({ kind: "arithmetic" }),
  fc.record({ kind: fc.constant("geometric"), zeros: fc.constantFrom("refuse", "zero") }),
  fc.record({ kind: fc.constant("copeland"), tolerance: sound(1e-9) }),
  fc.record({ kind: fc.constant("benefit-of-the-doubt"), parts: fc.record({ least: sound(0), greatest: sound(1) }) }),
);
const missing = fc.oneof(fc.constant({ kind: "refuse" }), fc.record({ kind: fc.constant("available-mean"), minimumShare: sound(0.5) }));
const polarity = fc.constantFrom("higher-is-better", "lower-is-better");

/** An index of x, and of a group of y and z. */
const scheme = fc
  .record({ weights: fc.tuple(sound(1), sound(1), sound(1), sound(1)), polarity, normalisation, aggregation, missing, within: aggregation })
  .map(({ weights: [x, y, z, group], polarity: way, within, ...rest }) => {
    const indicator = (id: string, parent: string, weight: number) => ({ id, cs: id, en: id, parent, weight, polarity: way });
    const named = (id: string) => ({ id, cs: id, en: id });
    return {
      indicators: [indicator("x", "all", x), indicator("y", "care", y), indicator("z", "care", z)],
      groups: [
        { ...named("all"), parent: null },
        { ...named("care"), parent: "all", weight: group, aggregation: within },
      ],
      ...rest,
    };
  });

const range = fc.record({ least: sound(0), greatest: sound(1) });
const weights = fc.oneof(
  fc.constant({ kind: "any" }),
  fc.record({ kind: fc.constant("within"), part: sound(0.3) }),
  fc.record({ kind: fc.constant("listed"), shares: fc.record({ x: range, care: range }) }),
);

/** Hostile arguments of composite indices. */
export const compositeArguments: HostileArguments = {
  compositeIndex: fc.tuple(units, scheme),
  missingInputEffects: fc.tuple(
    units,
    scheme,
    fc.record({ ranges: fc.oneof(fc.constant({}), fc.record({ x: range }), fc.record({ y: range })) }),
  ),
  normalisedValues: fc.tuple(
    fc.array(figure, { maxLength: 6 }).map((values) => values.map((value, u) => ({ id: `u${u}`, value }))),
    normalisation,
    fc.record({ polarity }),
  ),
  rankRobustness: fc.tuple(
    units,
    scheme,
    fc.record({
      weights,
      samples: fc.oneof(
        { weight: 19, arbitrary: fc.constant(5) },
        { weight: 1, arbitrary: fc.constantFrom(0, -1, 1.5, Number.NaN, 1e308) },
      ),
      seed: sound(1),
      pairs: fc.constantFrom("neighbours", "all", [["u0", "u1"]]),
    }),
  ),
};
