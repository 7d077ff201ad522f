import type { TextColumn } from "./textTable.ts";

/** A part of a report as plain data (část zprávy): whoever prints it decides how it looks. */
export type ReportBlock =
  | { readonly kind: "heading"; readonly id: string; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly columns: readonly TextColumn[];
      /** Cells as they are printed, one for each column. */
      readonly rows: readonly (readonly string[])[];
    };
