import { absenceReasons } from "../codebooks/absenceReasons.ts";
import type { Day } from "../model/day.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { type CardLabel, knownBits, type ObservationTable } from "./observationTable.ts";

/**
 * A table while it is being written; interned lists grow.
 *
 * @internal
 */
export interface TableDraft extends ObservationTable {
  readonly periods: Period[];
  readonly sourceSets: string[][];
  readonly details: Map<number, string>;
  readonly places: Map<string, number>;
}

/**
 * An empty table for cards and subjects.
 *
 * @internal
 */
export function tableDraft(cards: readonly CardLabel[], subjects: readonly string[], day: Day): TableDraft {
  const rows = cards.length * subjects.length;
  const floats = (): Float64Array => new Float64Array(rows);
  const labels = cards.map(({ id, version, cs, en, unit, polarity, sources, caveat, kind }) => ({
    id,
    version,
    cs,
    en,
    unit,
    polarity,
    sources,
    caveat,
    kind,
  }));
  return {
    schema: "kpss/observations@1",
    day,
    cards: labels,
    subjects,
    value: floats(),
    low: floats(),
    high: floats(),
    numerator: floats(),
    denominator: floats(),
    known: new Uint8Array(rows),
    reason: new Uint8Array(rows),
    covered: new Int32Array(rows),
    members: new Int32Array(rows),
    rolledUp: new Uint8Array(rows),
    numeratorPeriod: new Int32Array(rows).fill(-1),
    denominatorPeriod: new Int32Array(rows).fill(-1),
    sourceSet: new Int32Array(rows),
    periods: [],
    sourceSets: [],
    details: new Map(),
    places: new Map(),
  };
}

/**
 * What one row of a table holds.
 *
 * @internal
 */
export type ObservationRow = Omit<Observation, "kind" | "indicator" | "version" | "cs" | "en" | "unit" | "subject">;

const place = (draft: TableDraft, key: string, add: () => number): number => {
  const known = draft.places.get(key);
  if (known !== undefined) return known;
  const fresh = add();
  draft.places.set(key, fresh);
  return fresh;
};

const periodPlace = (draft: TableDraft, period: Period | null): number =>
  period === null ? -1 : place(draft, `${period.from}/${period.to}`, () => draft.periods.push(period) - 1);

/**
 * Write a row.
 *
 * @internal
 */
export function writeRow(draft: TableDraft, at: number, row: ObservationRow): void {
  let known = 0;
  for (const column of ["value", "low", "high", "numerator", "denominator"] as const) {
    const number = row[column];
    if (number === null) continue;
    draft[column][at] = number;
    known |= knownBits[column];
  }
  draft.known[at] = known;
  draft.reason[at] = row.reason === null ? 0 : 1 + absenceReasons.findIndex((entry) => entry.code === row.reason);
  draft.covered[at] = row.covered;
  draft.members[at] = row.members;
  draft.rolledUp[at] = row.origin === "rolled-up" ? 1 : 0;
  draft.numeratorPeriod[at] = periodPlace(draft, row.numeratorPeriod);
  draft.denominatorPeriod[at] = periodPlace(draft, row.denominatorPeriod);
  draft.sourceSet[at] = place(draft, JSON.stringify(row.sources), () => draft.sourceSets.push([...row.sources]) - 1);
  if (row.detail !== null) draft.details.set(at, row.detail);
}
