import fc from "fast-check";
import { type HostileArguments, hostile } from "./hostile.ts";

const option = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: hostile });
const wholly = fc.array(hostile, { maxLength: 8 });
const mostly = fc.array(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -5, max: 5 }) }, { weight: 1, arbitrary: fc.constant(null) }), {
  maxLength: 16,
});
const values = fc.oneof(
  { weight: 1, arbitrary: wholly },
  { weight: 4, arbitrary: mostly },
  { weight: 1, arbitrary: fc.tuple(mostly, hostile).map(([list, one]) => [...list, one]) },
);
const level = option(fc.constantFrom(0.05, 0.5, 0.999));
const gaps = fc.constantFrom("kept", "closed-up");
const memory = fc.constantFrom("restarted", "closed-up");
const alternative = fc.constantFrom("two-sided", "increasing", "decreasing");

const counted = fc.array(
  fc.record({ count: option(fc.integer({ min: 0, max: 9 })), denominator: option(fc.integer({ min: 0, max: 30 })) }),
  { maxLength: 9 },
);
const limited = fc.array(
  fc.record({ value: option(fc.nat(9)), lower: option(fc.integer({ min: -9, max: 0 })), upper: option(fc.integer({ min: 9, max: 20 })) }),
  { maxLength: 9 },
);
const recent = fc.record({
  points: option(fc.constantFrom(4, 5, 6)),
  level,
  gaps: fc.constantFrom("refused", "kept", "closed-up"),
  smallDenominators: fc.constantFrom("refused", "pooled"),
  limitsWidth: option(fc.constant(3.92)),
});

const rule = fc.oneof(
  fc.record({ kind: fc.constant("outside-limits"), name: fc.constant("o") }),
  fc.record({
    kind: fc.constantFrom("one-side", "trend", "alternating"),
    name: fc.constant("r"),
    points: option(fc.constantFrom(2, 3, 4)),
  }),
  fc.record({
    ...{ kind: fc.constantFrom("within", "away", "beyond"), name: fc.constant("b"), points: option(fc.constantFrom(2, 3)) },
    ...{ least: option(fc.constant(2)), distance: option(fc.constant(0.5)) },
    ...{ others: fc.constantFrom("same-side", "anywhere"), outside: fc.constantFrom("counted", "uncounted") },
  }),
);

/** Hostile arguments of trends over time and of control charts. */
export const trendArguments: HostileArguments = {
  cusumChart: fc.tuple(
    values,
    fc.record({
      ...{ target: option(fc.constant(1)), sigma: option(fc.constantFrom(1, 0.5)), allowance: option(fc.constant(0.5)) },
      ...{ interval: option(fc.constantFrom(2, 5)), headStart: option(fc.constantFrom(0, 0.5)), gaps: memory },
    }),
  ),
  cusumRunLength: fc.tuple(
    fc.record({ allowance: option(fc.constantFrom(0, 0.5)), interval: option(fc.constantFrom(1, 4)) }),
    fc.record({ shift: hostile }),
  ),
  ewmaChart: fc.tuple(
    values,
    fc.record({
      ...{ target: option(fc.constant(1)), sigma: option(fc.constant(1)), weight: option(fc.constantFrom(0.2, 1)) },
      ...{ width: option(fc.constant(3)), limits: fc.constantFrom("exact", "asymptotic"), gaps: memory },
    }),
  ),
  ewmaRunLength: fc.tuple(
    fc.record({ weight: option(fc.constantFrom(0.5, 1)), width: option(fc.constantFrom(1, 3)) }),
    fc.record({ shift: hostile }),
  ),
  kendallTail: fc.tuple(
    option(fc.integer({ min: 1, max: 8 })),
    option(fc.integer({ min: -9, max: 9 })),
    fc.oneof(fc.constant({}), fc.record({ ties: fc.array(option(fc.constantFrom(1, 2)), { maxLength: 4 }) })),
  ),
  mannKendall: fc.tuple(
    values,
    fc.record({ distribution: fc.constantFrom("exact", "normal", "by-size"), continuity: fc.boolean(), alternative, level }),
  ),
  pooledPeriods: fc.tuple(counted, fc.record({ minimumDenominator: option(fc.constantFrom(10, 40)) })),
  recentTrend: fc.oneof(
    fc.tuple(
      counted,
      fc
        .tuple(recent, option(fc.constantFrom(5, 40)))
        .map(([more, minimumDenominator]) => ({ ...more, variant: "proportion", minimumDenominator })),
    ),
    fc.tuple(
      limited,
      recent.map((more) => ({ ...more, variant: "general" })),
    ),
  ),
  seasonalMannKendall: fc.tuple(
    values,
    fc.record({ period: option(fc.constantFrom(1, 2, 4)), continuity: fc.boolean(), alternative, gaps, level }),
  ),
  senSlope: fc.tuple(
    values,
    fc.record({
      ...{ gaps, confidence: level },
      limits: fc.constantFrom("rounded-ranks", "rounded-ranks-clamped", "interpolated-ranks", "quantile-type-7"),
    }),
  ),
  xmrChart: fc.tuple(
    values,
    fc.record({
      constant: fc.constantFrom("2.66", "three-over-1.128", "three-over-d2"),
      screening: fc.constantFrom("none", "moving-ranges"),
      rules: fc.oneof(fc.constantFrom("outside-limits", "nhs-7", "western-electric-8", "nelson-9"), fc.array(rule, { maxLength: 2 })),
      gaps,
      baseline: option(fc.constantFrom(2, 5, null)),
      rebase: fc.oneof(
        fc.constant([]),
        fc.array(fc.record({ at: option(fc.constantFrom(1, 3)), why: fc.constant("x") }), { maxLength: 2 }),
      ),
      fullBaseline: option(fc.constant(12)),
    }),
  ),
};
