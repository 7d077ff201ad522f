import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { municipalitiesOf, territoriesAt } from "../../src/model/territoryGraph.ts";
import { country } from "../conformance/country.ts";
import { projectFolder } from "../house/sources.ts";
import { bareFigures, bareLoop } from "./bareLoop.ts";
import { bench, benchRequest } from "./bench.ts";
import { partOf, readTexts } from "./figures.ts";
import { measure, median } from "./measure.ts";
import { measuredText, missedAims } from "./report.ts";
import type { Reference, Work } from "./work.ts";
import { works } from "./works/works.ts";
import { allPictures, disagreement } from "./works/yearlyPicture.ts";

/** An invented work on a clock of its own: each run lets the clock go on by so many milliseconds. */
function invented(
  references: readonly (Partial<Reference> & { readonly takes: readonly number[] })[],
  changes: Partial<ReturnType<Work["prepare"]>> = {},
) {
  let now = 0n;
  const order: string[] = [];
  const running = (name: string, takes: readonly number[]) => {
    let runs = 0;
    return {
      ...{ name, size: 2000, unit: "things" },
      run: () => {
        order.push(name);
        now += BigInt(1e6 * (takes[runs++ % takes.length] ?? 0));
      },
    };
  };
  const work: Work = {
    name: "invented",
    what: "an invented work",
    // The first run warms up.
    prepare: () => ({
      measured: running("whole", [900, 500, 400, 600, 300, 700]),
      references: references.map(({ takes, ...more }, i) => ({ ...running(`reference ${i}`, takes), ...more })),
      ...changes,
    }),
  };
  return { work, order, clock: () => now };
}

describe("measure", () => {
  test("warms up, then takes the work and its references in turn; ratios are those of medians", async () => {
    const { work, order, clock } = invented([{ takes: [250] }, { takes: [1000], aim: 0.4 }]);
    const { median: whole, times, references, peakMemory } = await measure(work, "", clock);
    expect(order.slice(0, 6)).toEqual(["whole", "reference 0", "reference 1", "whole", "reference 0", "reference 1"]);
    expect(order).toHaveLength(3 * 6);
    expect([times, whole]).toEqual([[500, 400, 600, 300, 700], 500]);
    expect(references.map(({ median: own, ratio, aim }) => [own, ratio, aim])).toEqual([
      [250, 2, null],
      [1000, 0.5, 0.4],
    ]);
    expect(peakMemory).toBeGreaterThan(1e7);
  });

  test("a short run is repeated until it can be measured", async () => {
    const { work, order, clock } = invented([{ takes: [10] }]);
    expect((await measure(work, "", clock)).references[0]?.median).toBe(10);
    expect(order.filter((name) => name === "reference 0")).toHaveLength(20 * 6);
  });

  test("a reference that gives another answer stops the work", async () => {
    const { work, clock } = invented([], { disagreement: () => "1, not 2" });
    await expect(measure(work, "", clock)).rejects.toThrow("invented: a reference gives another answer: 1, not 2");
  });

  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])("median of %j is %d", (values, expected) => expect(median(values)).toBe(expected));
});

describe("report", () => {
  test("sizes, medians, ratios, memory, and aims that were missed", async () => {
    const { work, clock } = invented([{ takes: [250] }, { takes: [1], aim: 400 }, { takes: [1], aim: 500 }]);
    const measured = { ...(await measure(work, "", clock)), peakMemory: 1_234_567_890 };
    expect(measuredText(measured)).toEqual([
      "invented: an invented work",
      "  invented                     2 000 things      500 ms     250 µs each",
      "  reference 0                  2 000 things      250 ms     125 µs each   × 2.00",
      "  reference 1                  2 000 things     1.00 ms     0.5 µs each    × 500",
      "  reference 2                  2 000 things     1.00 ms     0.5 µs each    × 500",
      "  peak memory of the process 1 235 MB",
      '  missed aim: × 500 of "reference 1", the aim is × 400',
    ]);
    expect(missedAims(measured).map(({ name }) => name)).toEqual(["reference 1"]);
  });
});

describe("command line", () => {
  const known = ["a", "b"];

  test("all works, or those asked for in their order", () => {
    expect(benchRequest([], known)).toEqual({ names: ["a", "b"], json: null, profile: null });
    expect(benchRequest(["b", "a", "--json", "out.json"], known)).toEqual({ names: ["a", "b"], json: "out.json", profile: null });
  });

  test.each([
    [["c"], /^there is no work "c"; works are a, b$/],
    [["--fast"], /^[^\n]*--fast[^\n]*; flags are --json FILE, --profile DIR$/],
    [["--json"], /^[^\n]*--json[^\n]*; flags are --json FILE, --profile DIR$/],
  ])("%j is refused in one line", (args, words) => expect(benchRequest(args, known)).toMatch(words));

  test("exit code 2 for an unknown work and for a report that cannot be written, and nothing is measured", async () => {
    const lines: [string, boolean][] = [];
    expect(await bench(["nothing"], (line, isError) => lines.push([line, isError]))).toBe(2);
    expect(await bench(["--json", "no-such-folder/out.json"], (line, isError) => lines.push([line, isError]))).toBe(2);
    expect(lines.pop()?.[0]).toMatch(/^bench: --json requires a file in a folder that can be written to, got no-such-folder\/out.json/);
    expect(lines).toEqual([[`bench: there is no work "nothing"; works are ${works.map(({ name }) => name).join(", ")}`, true]]);
    expect(works.length).toBe(new Set(works.map(({ name }) => name)).size);
  });
});

describe("works, on the figures of the examples", () => {
  const figures = country(readTexts(join(projectFolder, "examples/data")));
  const part = partOf(figures, 100);

  test("the bare loop gives the numbers of the library, and a wrong one is found", () => {
    const columns = bareFigures(part);
    const pictures = allPictures(part);
    const answer = bareLoop(columns);
    expect(pictures.pictures.length).toBeGreaterThan(2);
    expect(disagreement(pictures, columns, answer)).toBe(null);
    const [low] = answer.low;
    answer.low[0] = (low ?? 0) + 1;
    expect(disagreement(pictures, columns, answer)).toMatch(/^points of obec\/\d+ are/);
    answer.people.fill(Number.NaN, 0, 1);
    expect(disagreement(pictures, columns, answer)).toMatch(/^persons of obec\/\d+ is NaN, not \d+$/);
  });

  test("a part has so many municipalities, all with their figures, in whole ORPs but the last", () => {
    const members = municipalitiesOf(part.territories, "cr");
    expect(members).toHaveLength(100);
    expect(new Set(part.facts.map(({ subject }) => subject))).toEqual(new Set(members));
    const whole = territoriesAt(part.territories, "cr", "orp").filter(
      (orp) => municipalitiesOf(part.territories, orp).length === municipalitiesOf(figures.territories, orp).length,
    );
    expect(whole.length).toBeGreaterThanOrEqual(territoriesAt(part.territories, "cr", "orp").length - 1);
  });
});
