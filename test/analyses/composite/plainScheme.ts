import type { CompositeIndicator, CompositeScheme, CompositeUnit } from "../../../src/analyses/composite/compositeScheme.ts";

export type Rows = readonly (readonly (number | null)[])[];

/** Units A, B, C… with figures x0, x1… */
export const plainUnits = (rows: Rows): readonly CompositeUnit[] =>
  rows.map((row, u) => {
    const id = u < 26 ? String.fromCharCode(65 + u) : `U${u}`;
    return { id, name: `Unit ${id}`, values: Object.fromEntries(row.map((value, k) => [`x${k}`, value])) };
  });

export const plainIndicator = (id: string, parent: string, more: Partial<CompositeIndicator> = {}): CompositeIndicator => ({
  ...{ id, cs: `${id} cs`, en: `${id} en`, parent, weight: 1, polarity: "higher-is-better" },
  ...more,
});

/** An index of one group over figures as they are. */
export const plainScheme = (weights: readonly number[], more: Partial<CompositeScheme> = {}): CompositeScheme => ({
  indicators: weights.map((weight, k) => plainIndicator(`x${k}`, "index", { weight })),
  groups: [{ id: "index", cs: "souhrn", en: "summary", parent: null }],
  normalisation: { kind: "as-given" },
  aggregation: { kind: "arithmetic" },
  ...more,
});

/** An index of two groups: x0, x1 in `left`, the others in `right`. */
export const nestedScheme = (
  [left, right]: readonly [number, number],
  weights: readonly number[],
  more: Partial<CompositeScheme> = {},
): CompositeScheme => ({
  ...plainScheme(weights),
  indicators: weights.map((weight, k) => plainIndicator(`x${k}`, k < 2 ? "left" : "right", { weight })),
  groups: [
    { id: "index", cs: "souhrn", en: "summary", parent: null },
    { id: "left", cs: "vlevo", en: "left", parent: "index", weight: left },
    { id: "right", cs: "vpravo", en: "right", parent: "index", weight: right },
  ],
  ...more,
});

/** The code of the refusal of a call. */
export function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return String((error as { readonly code?: unknown }).code ?? error);
  }
  return "nothing was refused";
}
