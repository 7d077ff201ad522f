/** What a dimension of a statistical table stands for, as the table says itself. */
export type JsonStatRole = "time" | "geo" | "metric";

/** One category of a dimension. */
export interface JsonStatCategory {
  readonly code: string;
  /** `null` when the table gives none. */
  readonly label: string | null;
}

/** A dimension of a statistical table (dimenze). */
export interface JsonStatDimension {
  readonly id: string;
  readonly label: string | null;
  readonly role: JsonStatRole | null;
  /** In the order in which the cells go. */
  readonly categories: readonly JsonStatCategory[];
}

/** One cell of a statistical table (buňka). */
export interface JsonStatCell {
  /** One code for each dimension, in their order. */
  readonly codes: readonly string[];
  readonly value: number | null;
  /** The mark beside the value, or instead of it; `null` when there is none. */
  readonly status: string | null;
}

/** A statistical table of any number of dimensions (datová sada), without its cells. */
export interface JsonStatTable {
  readonly label: string | null;
  readonly source: string | null;
  /** As written in the table: a day or a moment. */
  readonly updated: string | null;
  readonly dimensions: readonly JsonStatDimension[];
}
