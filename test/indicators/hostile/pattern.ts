import fc from "fast-check";
import { distanceBandNeighbours, listedNeighbours, type Neighbours, nearestNeighbours, type PlacedArea } from "kpss/analyses";
import { type HostileArguments, hostile } from "./hostile.ts";

const ids = ["a", "b", "c", "d", "e"] as const;
const option = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: hostile });

/** Rows of a group, in one of the ways that weights and groups may be there or not. */
const rows = fc
  .tuple(
    fc.array(fc.record({ value: hostile, weight: hostile, rank: hostile, group: fc.constantFrom("x", "y", null) }), { maxLength: 5 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([list, isWeighted, isGrouped]) =>
    list.map(({ value, weight, rank, group }) => ({ value, rank, ...(isWeighted ? { weight } : {}), ...(isGrouped ? { group } : {}) })),
  );
/** Rows whose figures are sound in most places, so that formulas are reached. */
const soundRows = fc
  .tuple(fc.array(fc.record({ value: fc.nat(9), rank: fc.nat(3), weight: fc.nat(3) }), { maxLength: 6 }), hostile, fc.nat(5))
  .map(([list, value, place]) => list.map((row, i) => (i === place ? { ...row, value } : row)));
const someRows = fc.oneof(rows, soundRows);
const coverage = fc.constantFrom({}, { minimumCoverage: 0.5 });
const measure = fc.tuple(someRows, coverage);

const plane = fc.record({ x: hostile, y: hostile });
const places = fc
  .tuple(
    fc.array(fc.oneof(plane, fc.record({ x: fc.nat(2), y: fc.nat(2) }), fc.record({ lon: hostile, lat: hostile }), fc.constant(null)), {
      maxLength: 5,
    }),
    fc.boolean(),
  )
  .map(([points, isPlane]) =>
    points.map((point, i) => ({ id: ids[i] ?? "", point: isPlane && point !== null && !("x" in point) ? null : point })),
  ) as fc.Arbitrary<readonly PlacedArea[]>;

const ring = fc.array(fc.oneof(fc.tuple(hostile, hostile), fc.tuple(fc.nat(2), fc.nat(2))), { maxLength: 5 });
const shapes = fc
  .array(fc.option(ring), { maxLength: 5 })
  .map((rings) =>
    rings.map((points, i) => ({ id: ids[i], geometry: points === null ? null : { type: "Polygon", coordinates: [points] } })),
  );

/** Sound neighbours of up to five areas, with weights or without; and values that are anything. */
const neighbours = fc
  .array(
    fc.record({ others: fc.subarray([...ids]), weights: fc.option(fc.array(fc.constantFrom(0, 1, 2.5, 1e-50, 1e50), { minLength: 5 })) }),
    {
      minLength: 5,
      maxLength: 5,
    },
  )
  .map(
    (lists): Neighbours =>
      listedNeighbours(
        lists.map(({ others, weights }, i) => {
          const list = others.filter((other) => other !== ids[i]);
          return { id: ids[i] as string, neighbours: list, ...(weights === null ? {} : { weights: weights.slice(0, list.length) }) };
        }),
      ),
  );
const values = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: hostile }), { minLength: 5, maxLength: 5 })
  .map((list) => list.map((value, i) => ({ id: ids[i] as string, value })));
const input = fc.record({ values, neighbours });
const style = fc.constantFrom("row-standardised", "binary", "given");
const islands = fc.constantFrom("kept", "uncounted", "left-out");
const globally = fc.tuple(input, fc.record({ style, islands, permutations: option(fc.constantFrom(0, 9)), seed: hostile }));
const locally = fc.record({
  style,
  islands,
  permutations: option(fc.constantFrom(0, 9)),
  seed: option(fc.constant(1)),
  level: option(fc.constant(0.5)),
  alternative: fc.constantFrom("two-sided", "one-sided", "folded", "greater", "less"),
  control: fc.constantFrom("none", "false-discovery-rate"),
});
const measured = fc.tuple(places, hostile, hostile).map(([areas, power]): readonly unknown[] => {
  try {
    return [distanceBandNeighbours(areas, { upTo: 5 }), { power }];
  } catch {
    return [nearestNeighbours([]), { power }];
  }
});

/** Hostile arguments of the measures of inequality and of pattern, and of the functions that find neighbours. */
export const patternArguments: HostileArguments = {
  atkinson: fc.tuple(someRows, fc.record({ epsilon: option(fc.constantFrom(0, 0.5, 1, 2)) })),
  concentrationCurve: measure,
  concentrationIndex: fc.tuple(
    someRows,
    fc.record({
      type: fc.constantFrom("standard", "generalised", "erreygers", "wagstaff"),
      bounds: fc.oneof(fc.constant("observed"), fc.record({ lower: hostile, upper: hostile }), fc.constant({ lower: 0, upper: 9 })),
    }),
  ),
  contiguityNeighbours: fc.tuple(shapes, fc.record({ rule: fc.constantFrom("queen", "rook"), snap: option(fc.constant(1e-6)) })),
  distanceBandNeighbours: fc.tuple(places, fc.record({ upTo: option(fc.constant(2)) })),
  falseDiscoveryRate: fc.tuple(
    fc.array(option(fc.double({ min: 0, max: 1, noNaN: true }))),
    fc.record({ rate: option(fc.constant(0.05)) }),
  ),
  gearysC: globally,
  generalG: globally,
  generalisedEntropy: fc.tuple(someRows, fc.record({ alpha: option(fc.constantFrom(-1, 0, 0.5, 1, 2)) })),
  gini: fc.tuple(
    someRows,
    fc.record({ divisor: fc.constantFrom("n-squared", "n-times-n-minus-1"), minimumCoverage: option(fc.constant(0)) }),
  ),
  hooverIndex: measure,
  inverseDistanceWeights: measured,
  listedNeighbours: fc.tuple(
    fc.array(
      fc.record({
        id: fc.constantFrom(...ids),
        neighbours: fc.subarray([...ids], { maxLength: 1 }),
        weights: fc.array(hostile, { maxLength: 1 }),
      }),
      { maxLength: 3 },
    ),
  ),
  localG: fc.tuple(
    input,
    locally.chain((options) =>
      fc
        .record({ variant: fc.constantFrom("gi", "gi-star"), varianceDivisor: fc.constantFrom("n", "n-1") })
        .map((more) => ({ ...options, ...more })),
    ),
  ),
  localMoran: fc.tuple(
    input,
    locally.chain((options) =>
      fc
        .record({ secondMoment: fc.constantFrom("n", "n-1"), moments: fc.constantFrom("total", "conditional") })
        .map((more) => ({ ...options, ...more })),
    ),
  ),
  moransI: globally,
  nearestNeighbours: fc.tuple(places, fc.record({ k: option(fc.constantFrom(1, 2, 8)), ties: fc.constantFrom("by-id", "all") })),
  neighboursOf: fc.tuple(neighbours, fc.constantFrom("a", "z")),
  palmaRatio: measure,
  quantileShareRatio: fc.tuple(
    someRows,
    fc.record({
      top: option(fc.constant(0.1)),
      bottom: option(fc.constant(0.4)),
      rankedBy: fc.constantFrom("value", "rank"),
      of: fc.constantFrom("shares", "means"),
    }),
  ),
  theilL: measure,
  theilT: measure,
  voronoiNeighbours: fc.tuple(places),
};
