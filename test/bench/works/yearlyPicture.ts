import { seriesBreaks } from "../../../src/codebooks/seriesBreaks.ts";
import { observationOf } from "../../../src/evaluation/observationTable.ts";
import { type ObservedYear, observeYear, peopleIndicators, riskIndicators } from "../../../src/evaluation/observeYear.ts";
import { type YearlyPicture, yearlyPicture } from "../../../src/evaluation/yearlyPicture.ts";
import { yearlyPicturePack } from "../../../src/evaluation/yearlyPicturePack.ts";
import { onDay } from "../../../src/model/period.ts";
import { territoriesAt } from "../../../src/model/territoryGraph.ts";
import { type Country, country, DAY } from "../../conformance/country.ts";
import { type BareAnswer, type BareFigures, bareFigures, bareLoop, peopleColumns, shareColumns } from "../bareLoop.ts";
import { readTexts } from "../figures.ts";
import type { Work } from "../work.ts";

/** What the work gives: observations of all territories, and the picture of every ORP. */
export interface Pictures {
  readonly observed: ObservedYear;
  readonly pictures: readonly YearlyPicture[];
}

/** Observations of the year that the demo is made of. */
export const observedYear = ({ territories, facts, absentRows }: Country): ObservedYear =>
  observeYear({ facts, absentRows, breaks: seriesBreaks, territories, day: DAY, people: onDay("2020-12-31"), year: 2023 });

/** The demo's computation for all ORPs. */
export function allPictures(figures: Country): Pictures {
  const observed = observedYear(figures);
  const rules = yearlyPicturePack();
  const pictures = territoriesAt(figures.territories, "cr", "orp").map((orp) => yearlyPicture(observed, orp, rules));
  return { observed, pictures };
}

/** Where the bare loop differs from the library, or `null`: both must have computed the same. */
export function disagreement({ observed, pictures }: Pictures, figures: BareFigures, answer: BareAnswer): string | null {
  const areas = [...figures.municipalities, ...figures.orps, ...figures.kraje, "cr"];
  const [people, year] = observed.tables;
  const columns = [
    ...peopleIndicators.map(({ id }) => ({ id, table: people, of: answer.people, ids: peopleColumns as readonly string[] })),
    ...riskIndicators.map(({ id }) => ({ id, table: year, of: answer.shares, ids: shareColumns as readonly string[] })),
  ].filter(({ id }) => id !== "exclusion-index");
  for (const { id, table, of, ids } of columns) {
    const column = ids.indexOf(id);
    if (table === undefined || column < 0) return `${id} is not computed`;
    for (const [area, subject] of areas.entries()) {
      const { value } = observationOf(table, id, subject);
      const bare = of[area * ids.length + column] ?? Number.NaN;
      if (value !== null && !(Math.abs(bare - value) <= 1e-12 * Math.abs(value))) return `${id} of ${subject} is ${bare}, not ${value}`;
    }
  }
  const place = new Map<string, number>(areas.map((id, area) => [id, area]));
  const points = pictures.flatMap((picture) => [...picture.municipalities, { id: picture.orp, ...picture.shareOnly }]);
  for (const { id, low, high } of points) {
    const area = place.get(id) ?? -1;
    if (answer.low[area] !== low || answer.high[area] !== high)
      return `points of ${id} are ${answer.low[area]} to ${answer.high[area]}, not ${low} to ${high}`;
  }
  return points.length === figures.municipalities.length + figures.orps.length ? null : "some areas are left out";
}

/** The demo for the whole country. */
export const yearlyPictureWork: Work = {
  name: "yearly-picture",
  what: "the demo for all ORPs, from facts in memory to findings; reading is JSON to facts, the loop runs over typed arrays",
  prepare: (folder) => {
    const texts = readTexts(folder);
    const figures = country(texts);
    const columns = bareFigures(figures);
    const size = columns.municipalities.length;
    let pictures: Pictures | null = null;
    let answer: BareAnswer | null = null;
    return {
      measured: {
        name: "yearly picture",
        size,
        unit: "municipalities",
        run: () => {
          pictures = allPictures(figures);
        },
      },
      references: [
        { name: "reading only", size: figures.facts.length, unit: "facts", run: () => country(texts) },
        {
          name: "bare loop",
          size,
          unit: "municipalities",
          run: () => {
            answer = bareLoop(columns);
          },
        },
      ],
      disagreement: () => (pictures === null || answer === null ? "nothing was computed" : disagreement(pictures, columns, answer)),
    };
  },
};
