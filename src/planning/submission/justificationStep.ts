import type { Outcome } from "../../codebooks/outcomes.ts";
import type { Severity } from "../../codebooks/severities.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { RecordKey } from "../../model/recordKey.ts";

/** A finding as far as a justification needs it; findings of rules have all of it. */
export interface SubmissionFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly title: Bilingual;
  readonly subject: { readonly id: string };
}

/** What the office says of how a measure hangs together with a need and with services (vazba). */
export interface SubmissionLink {
  readonly measure: RecordKey;
  /** Ids of needs, as the file has them. @default not said */
  readonly needs?: readonly string[];
  /** Services that carry it out. @default not said */
  readonly services?: readonly ServiceRegistrationId[];
}

/** One way from a need to a finding (krok zdůvodnění). What stands behind the place where the chain breaks is `null`. */
export interface JustificationStep {
  readonly need: string;
  readonly measure: RecordKey | null;
  /** `stated` by the office, or proposed because the target group is the same. */
  readonly measureBy: "stated" | "target-group" | null;
  readonly service: ServiceRegistrationId | null;
  /** `stated`, of the measure's `guarantor` or a `partner`, or of the `type` that the need names. */
  readonly serviceBy: "stated" | "guarantor" | "partner" | "type" | null;
  /** Id of the rule that is breached or undecidable about the service. */
  readonly finding: string | null;
  readonly outcome: Outcome | null;
  readonly title: Bilingual | null;
  /** Where the chain breaks; `null` when it is whole. */
  readonly endsAt: "measure" | "service" | "finding" | null;
}
