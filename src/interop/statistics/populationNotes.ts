import { type AgeRange, ageBounds, type Sex } from "../../model/ages.ts";
import { exactSum } from "../../model/exactSum.ts";
import { type Note, noteOf } from "../reading.ts";

/**
 * Counts of one territory on one day: `M/0-4` to persons, without the cells that hold a reason.
 *
 * @internal
 */
export type PopulationCounts = Map<string, number>;

/**
 * Whether a population table agrees with itself: women and men with both, age groups and single years with all ages. And whether it
 * holds ages that overlap, so that nobody adds up all of it.
 *
 * @internal
 */
export function populationNotes(tables: ReadonlyMap<string, PopulationCounts>): readonly Note[] {
  const [sexes, ages, overlaps]: [string[], string[], string[]] = [[], [], []];
  for (const [place, counts] of tables) {
    for (const [cell, both] of counts) {
      if (!cell.startsWith("T/")) continue;
      const [women, men] = [counts.get(`F${cell.slice(1)}`), counts.get(`M${cell.slice(1)}`)];
      if (women !== undefined && men !== undefined && women + men !== both) sexes.push(`${place} ${cell}`);
    }
    const partitions = (["F", "M", "T"] as const).flatMap((sex) => [parts(counts, sex, false), parts(counts, sex, true)]);
    if (
      partitions.some(
        (single, i) => i % 2 === 1 && single.some(isSingle) && partitions[i - 1]?.some((one) => !isSingle(one) && one.to !== null),
      )
    )
      overlaps.push(place);
    for (const [i, part] of partitions.entries()) {
      const all = counts.get(`${["F", "M", "T"][i >> 1]}/0+`);
      if (all === undefined || !isWhole(part)) continue;
      if (exactSum(part.map(({ persons }) => persons)) !== all) ages.push(`${place} ${["F", "M", "T"][i >> 1]}`);
    }
  }
  return [
    ...noteOf(
      "sexes-differ",
      { cs: "buňky, kde ženy a muži nedávají celek", en: "cells in which women and men do not make the whole" },
      sexes,
    ),
    ...noteOf("ages-differ", { cs: "území, kde věky nedávají celek", en: "territories whose ages do not make the whole" }, [
      ...new Set(ages),
    ]),
    ...noteOf(
      "ages-overlap",
      {
        cs: "území, která mají věkové skupiny i jednotky let; sčítá se jen jedno z toho",
        en: "territories that have age groups and single years; only one of them may be added up",
      },
      overlaps,
    ),
  ];
}

interface Part {
  readonly from: number;
  readonly to: number | null;
  readonly persons: number;
}

const isSingle = ({ from, to }: Part): boolean => to === from + 1;

/** Age groups of a sex, or its single years; the open end belongs to both. */
function parts(counts: PopulationCounts, sex: Sex, single: boolean): readonly Part[] {
  const found: Part[] = [];
  for (const [cell, persons] of counts) {
    if (!cell.startsWith(`${sex}/`) || cell.endsWith("/0+")) continue;
    const { from, to } = ageBounds(cell.slice(2) as AgeRange);
    if (to === null || isSingle({ from, to, persons }) === single) found.push({ from, to, persons });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Whether parts follow one another from birth to the open end. */
function isWhole(part: readonly Part[]): boolean {
  return part.length > 0 && part.every(({ from, to }, i) => from === (part[i - 1]?.to ?? 0) && (to === null) === (i === part.length - 1));
}
