import type { Day } from "../day.ts";
import type { RecordKey } from "../recordKey.ts";
import type { OrganisationId } from "./organisationId.ts";

/** Step of a round of collecting (krok kola sběru), in their usual order. */
export type CollectionStepKind = "prepare" | "announce" | "collect" | "evaluate" | "publish";

/** One step of a round (krok): by when, done when, who owes it. */
export interface CollectionStep {
  readonly kind: CollectionStepKind;
  readonly due: Day | null;
  readonly doneOn: Day | null;
  /** Who carries it out; `null` when it is the one responsible for the whole row. */
  readonly organisation: OrganisationId | null;
}

/** Round of collecting needs (kolo sběru): by when it is to be closed, when it was, and its steps where they are kept. */
export interface CollectionRound {
  readonly id: RecordKey;
  /** By when it is to be closed; `null` when the frequency of the row says so. */
  readonly due: Day | null;
  /** `null` while it is open. */
  readonly closedOn: Day | null;
  readonly steps: readonly CollectionStep[];
}
