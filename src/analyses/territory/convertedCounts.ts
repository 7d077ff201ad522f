import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { Day } from "../../model/day.ts";
import { exactSum } from "../../model/exactSum.ts";
import type { AbsentRow, Fact } from "../../model/fact.ts";
import { fieldParts } from "../../model/field.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import type { BoundaryStep } from "./boundarySteps.ts";
import { countConversion } from "./countConversion.ts";
import { countGrid, dividedCount } from "./dividedCount.ts";

/**
 * A fact on its way from boundary to boundary.
 *
 * @internal
 */
export interface CarriedFact {
  readonly fact: Fact;
  /** Days of the boundaries that it crossed. */
  readonly crossed: readonly Day[];
  /** Some of it is a share by a weight, and no published figure. */
  readonly estimated: boolean;
}

/**
 * What the counts of one day of change are converted by.
 *
 * @internal
 */
export interface CountChoices {
  readonly counts: readonly string[];
  readonly parts: "exact" | "whole";
  readonly absentRows: readonly AbsentRow[];
}

/** Figures of one field, period and source, of all territories that changed on a day. */
type Figures = ReadonlyMap<string, readonly CarriedFact[]>;

/**
 * Facts about the territories after a change, from those before it.
 *
 * @param before - facts about territories that changed, all of one field, period and source
 * @returns the new facts, each once for every day on which something of it became known
 *
 * @internal
 */
export function convertedCounts(before: Figures, step: BoundaryStep, choices: CountChoices): readonly CarriedFact[] {
  const [sample] = [...before.values()].flat();
  if (sample === undefined) return [];
  const { field, period, source } = sample.fact;
  const way = countConversion(field, choices.counts);
  const magnitude = [...before.values()].flat().reduce((sum, { fact }) => sum + Math.abs(fact.value ?? 0), 0);
  const grid = countGrid(magnitude, choices.parts);
  const zero = choices.absentRows.filter((row) => row.means === "none" && isOf(row, sample.fact));
  /** Part of a figure that went over by one of the rows; `null` where it cannot be divided. */
  const partOf = (value: number, from: TerritoryId, to: TerritoryId): number | null => {
    const rows = step.from.get(from) ?? [];
    const at = rows.findIndex((row) => row.to === to);
    const weight = rows[at]?.weight ?? 0;
    if (way === "add") return value === 0 || weight === 0 ? 0 : weight === 1 ? value : null;
    return (
      dividedCount(
        value,
        rows.map((row) => row.weight),
        grid,
      )[at] ?? 0
    );
  };
  return [...step.into].flatMap(([to, rows]): readonly CarriedFact[] => {
    const some = rows.flatMap(({ from }) => before.get(from) ?? []);
    const days = [...new Set(some.map(({ fact }) => fact.knownAt))].sort();
    return days.map((knownAt): CarriedFact => {
      const known = rows.map(({ from, weight }) => ({ from, weight, carried: latest(before.get(from) ?? [], knownAt) }));
      const used = known.flatMap(({ carried }) => carried);
      const crossed = [...new Set([...used.flatMap((one) => one.crossed), step.on])].sort();
      const estimated =
        used.some((one) => one.estimated) || known.some(({ weight, carried }) => carried.length > 0 && weight > 0 && weight < 1);
      const head = { subject: to, field, period, source, knownAt };
      const unknown = (reason: Reason): CarriedFact => ({ fact: { ...head, value: null, reason }, crossed, estimated });
      if (step.wanting.has(to)) return unknown("not-known-to-source");
      const parts: number[] = [];
      let [covered, members] = [0, 0];
      for (const { from, carried } of known) {
        const [one, ...others] = carried;
        if (others.some(({ fact }) => fact.value !== one?.fact.value)) return unknown("invalid-input");
        const { covered: some, members: all } = one?.fact.coverage ?? { covered: one === undefined ? 0 : 1, members: 1 };
        const isZero =
          one === undefined &&
          zero.some(
            (row) => row.knownAt <= knownAt && (row.subjects ?? []).some((id) => id === from || (id.endsWith("/") && from.startsWith(id))),
          );
        covered += isZero ? 1 : some;
        members += all;
        if (one === undefined) continue;
        if (one.fact.value === null) return unknown(one.fact.reason);
        const part = partOf(one.fact.value, from, to);
        if (part === null) return unknown("not-known-to-source");
        parts.push(part);
      }
      const value = exactSum(parts) + 0;
      return { fact: { ...head, value, ...(covered < members ? { coverage: { covered, members } } : {}) }, crossed, estimated };
    });
  });
}

/** The last that was known on a day; several where they disagree or repeat each other. */
function latest(facts: readonly CarriedFact[], on: Day): readonly CarriedFact[] {
  const known = facts.filter(({ fact }) => fact.knownAt <= on);
  const last = known.reduce((day, { fact }) => (fact.knownAt > day ? fact.knownAt : day), "");
  return known.filter(({ fact }) => fact.knownAt === last).sort((a, b) => (a.fact.value ?? 0) - (b.fact.value ?? 0));
}

/** Whether a missing row of a publication is about a figure. */
function isOf({ source, fields, period }: AbsentRow, fact: Fact): boolean {
  const [property] = fieldParts(fact.field);
  return (
    source === fact.source &&
    period.from === fact.period.from &&
    period.to === fact.period.to &&
    fields.some((field) => field === fact.field || field === property)
  );
}
