import type { CatalogueTerm, CatalogueTerritory } from "./catalogueEntry.ts";

/** How a catalogue may be arranged: by municipality, by target group, from A to Z. */
export type CatalogueOrder = "municipality" | "group" | "name";

/** An entry within a section, and why it stands there. */
export interface CatalogueItem {
  readonly key: string;
  /** It sits there, comes there, or belongs to the whole area; in an index always `listed`. */
  readonly how: "seat" | "reach" | "area" | "listed";
}

/** A section of an arrangement (oddíl). */
export interface CatalogueSection {
  /** A municipality; the whole area, for what sits in none of its municipalities; a target group, or none stated; a letter. */
  readonly of:
    | { readonly kind: "municipality"; readonly municipality: CatalogueTerritory }
    | { readonly kind: "area" }
    | { readonly kind: "group"; readonly group: CatalogueTerm | null }
    | { readonly kind: "letter"; readonly letter: string };
  readonly items: readonly CatalogueItem[];
}

/** One arrangement of all entries (uspořádání). */
export interface CatalogueView {
  readonly by: CatalogueOrder;
  readonly sections: readonly CatalogueSection[];
}
