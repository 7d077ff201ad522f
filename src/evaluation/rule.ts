import type { Reason } from "../codebooks/absenceReasons.ts";
import type { RuleBasis } from "../codebooks/ruleBases.ts";
import type { Severity } from "../codebooks/severities.ts";
import type { AnySource } from "../codebooks/sources.ts";
import type { UnitCode } from "../codebooks/units.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { Period } from "../model/period.ts";

/** One fact of a finding: a figure with its unit and date, or a name. Plain data; reporting makes words of it. */
export interface FindingFact {
  readonly value: number | string | Bilingual;
  /** Unit of a number, `day` for a date, `text` for a name; with words instead of a number it is one that is not known. */
  readonly unit: UnitCode | "day" | "text";
  readonly period?: Period | null;
  readonly sources?: readonly string[];
  /** Where only so much is certain: it is the least, or the most. */
  readonly bound?: "at-least" | "at-most";
  /** Nobody knows it: the text says so, also where a message asks for its number. */
  readonly unknown?: true;
}

/** A figure that a verdict waits for (chybějící údaj). */
export interface MissingFigure extends Bilingual {
  /** Id of the indicator or field that is missing; `cs` and `en` name it. */
  readonly figure: string;
  /** Whose figure. */
  readonly subject: string;
  readonly reason: Reason;
  /** Who would have it: a source of the codebook or of the office; `null` when not known. */
  readonly source: string | null;
  /** Of which time, where that is said. */
  readonly period?: Period;
  /** Why just this verdict needs it, where that is not plain. */
  readonly because?: Bilingual;
}

/** What a rule says of one subject. Met and not applicable are never what is left over: each has to be established. */
export type Verdict =
  | { readonly outcome: "met"; readonly facts: Readonly<Record<string, FindingFact>> }
  | { readonly outcome: "breached"; readonly facts: Readonly<Record<string, FindingFact>> }
  | { readonly outcome: "undecidable"; readonly missing: readonly MissingFigure[] }
  | { readonly outcome: "not-applicable"; readonly why: Bilingual };

/** Whom rules judge: anything with an id and a name. */
export interface RuleSubject {
  readonly id: string;
  readonly cs: string;
}

/**
 * A monitoring rule (pravidlo sledování): a plain object, made by a factory from its limits. It does no arithmetic of its
 * own: it asks observations and analyses.
 */
export interface Rule<S extends RuleSubject = never> {
  /** `area/what-is-wrong`, never reused. */
  readonly id: string;
  readonly version: number;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly sources: readonly AnySource[];
  readonly parameters: Readonly<Record<string, string | number>>;
  /** What it looks after, in a few words. */
  readonly title: Bilingual;
  /** What it says when breached; `{fact}` stands for a fact of the finding. */
  readonly message: Bilingual;
  judge(subject: S): Verdict;
}
