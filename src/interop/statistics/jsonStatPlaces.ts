import { type Rejection, shown } from "../reading.ts";
import { invalid, ownOf } from "./jsonStatDimensions.ts";

/**
 * Values or statuses of the cells of a table, whichever way they are written.
 *
 * @internal
 */
export interface JsonStatPlaces {
  readonly at: (place: number) => unknown;
  /** Places that are named; `null` when all of them are. */
  readonly named: readonly number[] | null;
}

/**
 * The values, or the statuses, of a table of so many cells: a list, an object of those that are there, and for statuses one mark for all.
 *
 * @param cells - how many cells the table has
 * @param rejected - takes what lies outside the table
 * @throws RangeError `json-stat-invalid`
 *
 * @internal
 */
export function jsonStatPlaces(record: unknown, key: "value" | "status", cells: number, rejected: Rejection[]): JsonStatPlaces {
  const found = ownOf(record, key);
  if (key === "status" && (found === undefined || found === null)) return { at: () => null, named: [] };
  if (key === "status" && typeof found === "string") return { at: () => found, named: [] };
  if (Array.isArray(found)) {
    if (key === "status" && found.length === 1 && cells !== 1) return { at: () => found[0], named: [] };
    if (found.length !== cells) throw invalid(key, `a list of ${cells}`, found);
    return { at: (place) => found[place], named: null };
  }
  if (typeof found !== "object" || found === null) throw invalid(key, "a list or an object", found);
  const named: number[] = [];
  for (const place of Object.keys(found)) {
    const at = /^(?:0|[1-9]\d{0,14})$/.test(place) ? Number(place) : Number.NaN;
    if (at < cells) named.push(at);
    else
      rejected.push({ code: "place-outside", path: `${key}[${place.slice(0, 40)}]`, value: shown(place), expected: expectedPlace(cells) });
  }
  return { at: (place) => ownOf(found, String(place)), named };
}

const expectedPlace = (cells: number) => ({
  cs: `pořadí buňky od 0 do ${cells - 1}`,
  en: `the place of a cell, 0 to ${cells - 1}`,
});
