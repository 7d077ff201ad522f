import fc from "fast-check";

/** Numbers that break formulas, and unknown. */
export const hostile = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 5e-324, -5e-324, 1e308, -1e308, Number.MAX_VALUE),
  fc.constantFrom(1, -1, 0.5, 30, 31, 2 ** 53, 100, 200, 65, 2023),
  fc.double(),
  fc.constant(null),
) as fc.Arbitrary<number>;

/** One type of argument: a list of them for each exported function. */
export type HostileArguments = Readonly<Record<string, fc.Arbitrary<readonly unknown[]>>>;

/** Figures that make sense, save for a few places, or for all of them. */
export const figures = (sound: Readonly<Record<string, number>>): fc.Arbitrary<Readonly<Record<string, number>>> => {
  const all = fc.record(Object.fromEntries(Object.keys(sound).map((field) => [field, hostile])));
  return fc
    .tuple(
      all,
      fc.oneof(fc.subarray(Object.keys(sound), { maxLength: Math.min(2, Object.keys(sound).length) }), fc.constant(Object.keys(sound))),
    )
    .map(([broken, fields]) => ({ ...sound, ...Object.fromEntries(fields.map((field) => [field, broken[field] as number])) }));
};
