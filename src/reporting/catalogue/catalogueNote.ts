/** What a reader of a catalogue has to know (poznámka katalogu). */
export type CatalogueNoteCode =
  | "capacity-is-maximum"
  | "sheltered"
  | "type-not-in-force"
  | "code-without-name"
  | "reach-not-asked"
  | "reach-in-part"
  | "territory-in-part"
  | "territory-not-known"
  | "correction-missing";

/** One such note, to be said by `sentence`. */
export interface CatalogueNote {
  readonly kind: "catalogue-note";
  readonly code: CatalogueNoteCode;
  /** How many entries or municipalities it speaks of; `null` when of the whole. */
  readonly count: number | null;
}
