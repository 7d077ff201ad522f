import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { Outcome } from "../../codebooks/outcomes.ts";
import type { RuleBasis } from "../../codebooks/ruleBases.ts";
import type { Severity } from "../../codebooks/severities.ts";
import type { AnySource } from "../../codebooks/sources.ts";
import type { TerritoryLevel } from "../../codebooks/territoryLevels.ts";
import type { UnitCode } from "../../codebooks/units.ts";
import type { Bilingual } from "../bilingual.ts";
import type { Day } from "../day.ts";
import type { Field } from "../field.ts";
import type { RuleCondition } from "./ruleCondition.ts";

/** Kind of whom a rule judges (předmět pravidla). */
export type RuleTargetKind = "territory" | "service" | "provider" | "plan";

/** Whom a rule judges (působnost): what is left out does not restrict. What is not known of a target leaves its verdict undecidable. */
export interface RuleScope {
  readonly subject: RuleTargetKind;
  readonly levels?: readonly TerritoryLevel[];
  /** Codes of service types; of a service, or of the type that a territory is judged for. */
  readonly types?: readonly string[];
  readonly forms?: readonly string[];
  readonly groups?: readonly string[];
}

/** Whose figure it is: of the target itself, of a territory it lies in, the median of its peers, or a named series of comparison. */
export type FigureOf = "itself" | "orp" | "okres" | "kraj" | "cr" | "peers" | "previous-plan" | "target" | `own/${string}`;

/** A figure that a rule looks at (údaj pravidla): an indicator of the caller, or a field of a record. */
export type RuleFigure = {
  /** @default "itself" */
  readonly of?: FigureOf;
  /** How many periods before the one that is judged, 0 to 100. @default 0 */
  readonly back?: number;
} & (
  | { readonly indicator: string }
  | {
      readonly field: Field;
      /** What the value is shown in. */
      readonly unit: UnitCode;
      /** What the field is multiplied by: 0.01 shows haléře in crowns. @default 1 */
      readonly times?: number;
    }
);

/** A limit by name (parametr pravidla): its value, what it is called, and where it was set. */
export interface RuleParameter extends Bilingual {
  /** `null` was not stated by whoever should state it: the verdict waits for it. */
  readonly value: number | null;
  readonly unit: UnitCode;
  readonly source?: AnySource;
}

/** A kind of events that a rule looks at. */
export interface RuleEventKind extends Bilingual {
  /** Code of the events. */
  readonly code: string;
}

/** An event of a worked example: days relative to the day of judgement, negative ones lie before it. */
export interface ExampleEvent {
  readonly event: string;
  readonly on: number | null;
  readonly due: number | null;
  readonly done: number | null;
}

/** A figure of a worked example: a value, bounds, or why there is none; a list is a series, the oldest first. */
export type ExampleFigure = number | Reason | { readonly low: number; readonly high: number };

/** A worked example of a rule (řešený příklad): invented figures and the outcome they must give. */
export interface RuleExample {
  readonly outcome: Outcome;
  /** By the name of the figure in the rule; what is left out is `not-asked`. A list gives the periods that end with the judged one. */
  readonly figures?: Readonly<Record<string, ExampleFigure | readonly ExampleFigure[]>>;
  readonly parameters?: Readonly<Record<string, number | null>>;
  /** Events that are recorded; without the list nobody keeps them. */
  readonly events?: readonly ExampleEvent[];
  /** What is known of the target; `null` is not known. @default what the scope asks for */
  readonly target?: {
    readonly level?: TerritoryLevel;
    readonly types?: readonly string[] | null;
    readonly forms?: readonly string[] | null;
    readonly groups?: readonly string[] | null;
  };
}

/**
 * A monitoring rule as data (pravidlo sledování jako data). It is breached where `breachedWhen` holds and met where it does not; where that is
 * unknown the verdict is undecidable and says what is missing. Nothing in it is executed.
 */
export interface RuleSpec {
  /** `area/what-is-wrong`, never reused; of an office `own/…`. */
  readonly id: string;
  readonly version: number;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  /** Where the basis can be read; empty for practice and for the library's own judgement. */
  readonly sources: readonly AnySource[];
  /** Paragraphs, as printed in their source. */
  readonly legalBasis?: readonly string[];
  /** First day on which it may be judged by, and the first on which it no longer may. */
  readonly validFrom?: Day;
  readonly validTo?: Day;
  readonly title: Bilingual;
  /** What it says when breached; `{name}` stands for a figure or a parameter, of events for their number. */
  readonly message: Bilingual;
  readonly scope: RuleScope;
  /** Figures by the names that conditions and messages use. */
  readonly figures: Readonly<Record<string, RuleFigure>>;
  /** @default {} */
  readonly parameters?: Readonly<Record<string, RuleParameter>>;
  /** Events by the names that conditions and messages use. @default {} */
  readonly events?: Readonly<Record<string, RuleEventKind>>;
  /** Where it does not hold, the rule does not apply. */
  readonly appliesWhen?: { readonly condition: RuleCondition; readonly otherwise: Bilingual };
  readonly breachedWhen: RuleCondition;
  readonly examples: readonly RuleExample[];
}

/**
 * Something dated of a target (událost): what happened, or what is due. An event that changes (due in May, done in June) has one record for each
 * state, all of one `record` and each with its own `knownAt`: so an evaluation as of an earlier day sees what was known then.
 */
export interface RuleEvent {
  /** Which event it is a record of: of several the last known counts. @default an event of its own */
  readonly record?: string;
  /** Id of the target. */
  readonly subject: string;
  /** Code of the kind of events. */
  readonly event: string;
  /** When it happened; `null` when it has not, or nobody knows. What is due and neither happened nor done has not happened. */
  readonly on: Day | null;
  /** The last day in time; `null` when there is none, or it is not known. */
  readonly due: Day | null;
  /** When it was done; `null` when it was not. */
  readonly done: Day | null;
  readonly knownAt: Day;
}

/** Whom rules judge (posuzovaný předmět), with what a scope asks for; `null` is not known. */
export interface RuleTarget {
  readonly id: string;
  readonly cs: string;
  readonly subject: RuleTargetKind;
  readonly level?: TerritoryLevel;
  readonly types?: readonly string[] | null;
  readonly forms?: readonly string[] | null;
  readonly groups?: readonly string[] | null;
}
