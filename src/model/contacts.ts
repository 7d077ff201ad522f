/** Contacts of an organisation or of a service (kontakty), as the public may use them. Never those of a person. */
export interface Contacts {
  readonly emails: readonly string[];
  /** As printed by the source: `"516 410 825"`. */
  readonly phones: readonly string[];
  readonly webs: readonly string[];
}
