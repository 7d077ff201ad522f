import type { SeriesBreak } from "../../model/fact.ts";
import type { RuleEvent, RuleTarget } from "../../model/rules/ruleSpec.ts";
import type { TerritoryState } from "../../model/territoryGraph.ts";
import type { ObservationSeries } from "../observeSeries.ts";

/** What rules judge by (podklady pravidel). */
export interface RuleData {
  /** Whom to judge, each once; a territory and the plan of that territory may have one id. */
  readonly targets: readonly RuleTarget[];
  /** Observations by period, the oldest first. Fields are read from the facts behind them. */
  readonly series: ObservationSeries;
  /** Place of the period that is judged; those behind it are not seen. @default the last one */
  readonly judged?: number;
  /** Territories that targets lie in, for comparisons. @default none */
  readonly territories?: TerritoryState;
  /** In which territory a target lies that is none itself: a service, a provider, a plan. @default none */
  readonly places?: ReadonlyMap<string, string>;
  /** Fair peers of targets, as `similarTerritories` finds them. @default none */
  readonly peers?: ReadonlyMap<string, readonly string[]>;
  /**
   * Observations to compare with by their name: the previous plan, a target trajectory, an office's own. Each is read at its last period that does not
   * end later than the judged one, and may be of no later day. @default none
   */
  readonly references?: Readonly<Partial<Record<"previous-plan" | "target" | `own/${string}`, ObservationSeries>>>;
  /** Days from which series are not comparable with their past. @default [] */
  readonly breaks?: readonly SeriesBreak[];
  /** What is dated. @default [] */
  readonly events?: readonly RuleEvent[];
  /** Codes of the events that somebody keeps: of others an empty list says nothing. @default the codes of `events` */
  readonly keptEvents?: readonly string[];
}
