import { absenceReasons, type Reason } from "../../codebooks/absenceReasons.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { type Day, isDay } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { type Field, isField } from "../../model/field.ts";
import { onDay, type Period, period, year } from "../../model/period.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { isTerritoryId, type TerritoryId } from "../../model/territoryId.ts";
import { noteOf, type Reading, type Rejection, shown } from "../reading.ts";
import type { JsonStatReading } from "./readJsonStat.ts";

/** Which dimension of a table of JSON-stat is what (přiřazení dimenzí), see {@link jsonStatFacts}. */
export interface JsonStatMapping {
  /** Codes of territories, by level where they are plain codes of the ČSÚ, or one by one. */
  readonly territory: { readonly dimension: string } & (
    | { readonly level: "obec" | "pou" | "orp" | "okres" | "kraj" }
    | { readonly ids: ReadonlyMap<string, TerritoryId> }
  );
  /** Codes of times: `2023` is the year, `2023-12` the month, `2023-12-31` the state on that day; others one by one. */
  readonly time: { readonly dimension: string; readonly periods?: ReadonlyMap<string, Period> } | { readonly period: Period };
  /** Codes of indicators and their fields, or the one field that the whole table is about. */
  readonly field: { readonly dimension: string; readonly fields: ReadonlyMap<string, Field> } | Field;
  /** Dimensions whose codes go on the path of the field: sex, ages @default none */
  readonly parts?: readonly { readonly dimension: string; readonly cells: ReadonlyMap<string, string> }[];
  /** The one code of every other dimension that is taken @default the only one there is */
  readonly only?: ReadonlyMap<string, string>;
  /** Why a cell with this mark has no value @default "not-known-to-source" */
  readonly reasons?: ReadonlyMap<string, Reason>;
  readonly source: string;
  readonly knownAt: Day;
}

/**
 * Facts out of a table of JSON-stat (údaje z tabulky), by a mapping that says which dimension is what.
 *
 * Every cell becomes a fact, is rejected, or lies outside what `only` takes; those are counted in `notes`. A cell without a value
 * becomes a fact with a reason. Marks beside a value change nothing and are counted. Nothing is added up.
 *
 * @param reading - from `readJsonStat`
 * @param mapping - which dimension is what
 * @returns facts; cells whose codes the mapping does not know, by their place in `reading.accepted`
 * @throws RangeError `dimension-unknown`, `dimension-unmapped`, `field-invalid`, `day-invalid`
 *
 * @example
 * const dimension = { Uz0: { category: { index: ["500000"] } }, CasR: { category: { index: ["2022", "2023"] } } }
 * const table = readJsonStat({ class: "dataset", id: ["Uz0", "CasR"], size: [1, 2], dimension, value: [180, 190] })
 * const mapping = { territory: { dimension: "Uz0", level: "obec" }, time: { dimension: "CasR" }, field: "births", source: "office", knownAt: "2024-03-01" }
 * jsonStatFacts(table, mapping).accepted[1] // => { subject: "obec/500000", field: "births", period: { from: "2023-01-01", to: "2024-01-01" }, source: "office", knownAt: "2024-03-01", value: 190 }
 */
export function jsonStatFacts(reading: Pick<JsonStatReading, "table" | "accepted">, mapping: JsonStatMapping): Reading<Fact> {
  const { territory, time, field, parts = [], only = new Map(), reasons = new Map(), source, knownAt } = mapping;
  if (!isDay(knownAt)) throw rangeRefusal("day-invalid", `jsonStatFacts requires knownAt as YYYY-MM-DD, got ${shown(knownAt)}`);
  const { dimensions } = reading.table;
  const used = new Set<number>();
  const place = (id: string): number => {
    const found = dimensions.findIndex((dimension) => dimension.id === id);
    if (found < 0) throw rangeRefusal("dimension-unknown", `jsonStatFacts requires dimensions of the table, got ${shown(id)}`);
    used.add(found);
    return found;
  };
  /** What each code of a dimension stands for, once for all cells. */
  const meant = <Meant>(id: string, meaning: (code: string) => Meant | null) => {
    const at = place(id);
    const known = new Map((dimensions[at]?.categories ?? []).map(({ code }) => [code, meaning(code)]));
    return (codes: readonly string[]): Meant | null => known.get(codes[at] ?? "") ?? null;
  };
  const subjectOf = meant(territory.dimension, (code) => {
    const id = "ids" in territory ? territory.ids.get(code) : `${territory.level}/${code}`;
    return isTerritoryId(id) ? id : null;
  });
  const periodOf = "period" in time ? () => time.period : meant(time.dimension, (code) => time.periods?.get(code) ?? periodOfCode(code));
  const fieldOf = typeof field === "string" ? () => field : meant(field.dimension, (code) => field.fields.get(code) ?? null);
  const partsOf = parts.map(({ dimension, cells }) => meant(dimension, (code) => cells.get(code) ?? null));
  const taken = [...only].map(([id, code]) => [place(id), code] as const);
  const loose = dimensions.find(({ categories }, i) => !used.has(i) && categories.length > 1);
  if (loose !== undefined)
    throw rangeRefusal("dimension-unmapped", `jsonStatFacts requires a meaning of every dimension, got none of ${shown(loose.id)}`);

  const accepted: Fact[] = [];
  const rejected: Rejection[] = [];
  const marks = new Map<string, number>();
  const fields = new Map<string, boolean>();
  let outside = 0;
  for (const [i, { codes, value, status }] of reading.accepted.entries()) {
    if (taken.some(([at, code]) => codes[at] !== code)) {
      outside++;
      continue;
    }
    const [subject, stands, first, rest] = [subjectOf(codes), periodOf(codes), fieldOf(codes), partsOf.map((part) => part(codes))];
    const reject = (code: string, expected: Bilingual) =>
      rejected.push({ code, path: `accepted[${i}]`, value: shown(codes.join(" ")), expected });
    const path = first === null || rest.includes(null) ? null : [first, ...rest].join("/");
    if (path !== null && !fields.has(path)) fields.set(path, isField(path));
    if (path !== null && fields.get(path) === false)
      throw rangeRefusal("field-invalid", `jsonStatFacts requires fields, got ${shown(path)}`);
    if (subject === null) reject("territory-unknown", expectedTerritory);
    else if (stands === null) reject("period-unknown", expectedPeriod);
    else if (path === null) reject("field-unknown", expectedField);
    else {
      const base = { subject, field: path, period: stands, source, knownAt };
      if (value !== null && status !== null) marks.set(status, (marks.get(status) ?? 0) + 1);
      if (value !== null) accepted.push({ ...base, value });
      else accepted.push({ ...base, value, reason: reasonOf(status, reasons) });
    }
  }
  const counted = [...marks].map(([status, count]) => `${shown(status)} ${count}×`);
  const markCount = [...marks.values()].reduce((sum, count) => sum + count, 0);
  return {
    accepted,
    rejected,
    notes: [
      ...noteOf("cells-outside", { cs: "buňky mimo vybrané kategorie", en: "cells outside the categories taken" }, [], outside),
      ...noteOf("marked-value", { cs: "hodnoty, u kterých stojí značka", en: "values that carry a mark" }, counted, markCount),
    ],
  };
}

const known: ReadonlySet<unknown> = new Set(absenceReasons.map(({ code }) => code));

function reasonOf(status: string | null, reasons: ReadonlyMap<string, Reason>): Reason {
  const found = status === null ? undefined : reasons.get(status);
  return known.has(found) && found !== undefined ? found : "not-known-to-source";
}

function periodOfCode(code: string): Period | null {
  if (/^[12]\d{3}$/.test(code)) return year(Number(code));
  if (isDay(code)) return code < "9999-12-31" ? onDay(code) : null;
  const [, y, m] = /^([12]\d{3})-(0[1-9]|1[0-2])$/.exec(code) ?? [];
  if (y === undefined || m === undefined) return null;
  return period(`${y}-${m}-01`, m === "12" ? `${Number(y) + 1}-01-01` : `${y}-${String(Number(m) + 1).padStart(2, "0")}-01`);
}

const expectedTerritory = { cs: "kód území, který přiřazení zná", en: "a code of a territory that the mapping knows" };
const expectedPeriod = {
  cs: "kód času, který přiřazení zná: rok, měsíc nebo den",
  en: "a code of a time that the mapping knows: a year, a month or a day",
};
const expectedField = { cs: "kódy, pro které má přiřazení údaj", en: "codes for which the mapping has a field" };
