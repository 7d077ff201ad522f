import type { RunRuleSet } from "../controlChart/runRuleSets.ts";
import type { XmrConstant } from "../controlChart/xmrOptions.ts";
import type { GapRule } from "../trend/trendFigures.ts";

/**
 * One test that every series goes through (zkouška řady), with its parameters; what is left out has the default of the method itself.
 *
 * - `mann-kendall`, `seasonal-mann-kendall`, `recent-trend`: have a p, and so a place in the false discovery rate
 * - `xmr`, `cusum`, `ewma`: charts; a signal at the last known value counts, and there is no p
 *
 * `alternative: "worse"` tests the worse direction only, which was chosen by the polarity before the figures were seen. `recent-trend`
 * with `by-figures` takes counts where they are a part of their denominators, limits otherwise. `cusum` and `ewma` have target and
 * sigma from the first `baseline` known values (mean, moving ranges) and judge only what came after them.
 */
export type RiskTest =
  | {
      readonly test: "mann-kendall";
      /** @default "two-sided" */
      readonly alternative?: "two-sided" | "worse";
      readonly distribution?: "exact" | "normal" | "by-size";
      /** @default 0.05 */
      readonly level?: number;
    }
  | {
      readonly test: "seasonal-mann-kendall";
      /** Seasons of a cycle. */
      readonly period: number;
      /** @default "two-sided" */
      readonly alternative?: "two-sided" | "worse";
      /** @default 0.05 */
      readonly level?: number;
    }
  | {
      readonly test: "recent-trend";
      /** @default "by-figures" */
      readonly variant?: "proportion" | "general" | "by-figures";
      /** @default 5 */
      readonly points?: number;
      /** @default 0.002 */
      readonly level?: number;
      /** @default "refused" */
      readonly gaps?: GapRule | "refused";
    }
  | {
      readonly test: "xmr";
      /** @default "nhs-7" */
      readonly rules?: RunRuleSet;
      /** @default "2.66" */
      readonly constant?: XmrConstant;
      /** @default "none" */
      readonly screening?: "none" | "moving-ranges";
      /** First known values that the limits are made of; `null` is all of them, the judged one among them. @default null */
      readonly baseline?: number | null;
    }
  | {
      readonly test: "cusum";
      readonly baseline: number;
      /** @default 0.5 */
      readonly allowance?: number;
      /** @default 5 */
      readonly interval?: number;
    }
  | {
      readonly test: "ewma";
      readonly baseline: number;
      /** @default 0.2 */
      readonly weight?: number;
      /** @default 3 */
      readonly width?: number;
    };
