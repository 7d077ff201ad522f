import type { Bilingual } from "../../model/bilingual.ts";
import { type BenchmarkComparison, type BenchmarkInput, type BenchmarkOptions, benchmarkComparison } from "./benchmarkComparison.ts";
import type { BenchmarkVariant } from "./benchmarkVerdict.ts";

/** A sentence that has to stand beside a verdict on which published methods do not agree. */
export interface MethodCaveat extends Bilingual {
  readonly code: "verdict-depends-on-method";
}

/** Verdicts of one figure by several named methods. */
export interface VerdictVariants {
  readonly method: "verdict-variants@1";
  /** One for each variant, in the order asked for. */
  readonly comparisons: readonly BenchmarkComparison[];
  /** Whether all verdicts that could be decided are the same, at every level; `null` when fewer than two could. */
  readonly agree: boolean | null;
  /** Levels at which they differ. */
  readonly differAt: readonly number[];
  /** `null` when they agree. */
  readonly caveat: MethodCaveat | null;
}

const ALL = ["single-overlap", "double-overlap", "funnel.phe-2.1", "funnel.fingertips-2020"] as const;

const CAVEAT: MethodCaveat = {
  code: "verdict-depends-on-method",
  cs: "Závěr srovnání závisí na zvolené metodě: uznávané postupy se na něm neshodují.",
  en: "The verdict depends on the method chosen: published methods do not agree on it.",
};

/**
 * Verdicts by all named variants (citlivost závěru na metodu): whether it matters which published method a report uses.
 *
 * A verdict on which the methods agree can be printed alone; one on which they do not wants its caveat beside it.
 *
 * @param input - the figure and the benchmark
 * @param options - as of {@link benchmarkComparison}
 * @param options.variants - which methods to ask @default all four
 * @returns the comparisons and, when they differ at some level, one caveat in both languages
 * @throws RangeError the refusals of {@link benchmarkComparison}
 *
 * @example
 * const small = { statistic: "proportion", area: { count: 5, denominator: 10 }, benchmark: { value: 80.6424 } } as const
 * const found = verdictVariants(small, { scale: 100, variants: ["funnel.phe-2.1", "funnel.fingertips-2020"] })
 * found.comparisons.map(({ verdict }) => verdict) // => ["lower", "same"]
 * found.caveat?.cs // => "Závěr srovnání závisí na zvolené metodě: uznávané postupy se na něm neshodují."
 * verdictVariants({ ...small, area: { count: 8, denominator: 10 } }, { scale: 100 }).agree // => true
 *
 * @see docs/methods/rates.md
 * @category Benchmark
 */
export function verdictVariants(
  input: BenchmarkInput,
  options: Omit<BenchmarkOptions, "variant"> & { readonly variants?: readonly BenchmarkVariant[] } = {},
): VerdictVariants {
  const { variants = ALL, ...others } = options;
  const comparisons = variants.map((variant) => benchmarkComparison(input, { ...others, variant }));
  const decided = comparisons.filter(({ verdict }) => verdict !== null);
  const levels = decided[0]?.levels ?? [];
  const differAt = levels.flatMap(({ level }, i) => (new Set(decided.map((one) => one.levels[i]?.verdict)).size > 1 ? [level] : []));
  return {
    method: "verdict-variants@1",
    comparisons,
    agree: decided.length < 2 ? null : differAt.length === 0,
    differAt,
    caveat: differAt.length === 0 ? null : { ...CAVEAT },
  };
}
