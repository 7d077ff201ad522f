import { jsonStatFacts } from "../../src/interop/statistics/jsonStatFacts.ts";
import { readJsonStat } from "../../src/interop/statistics/readJsonStat.ts";
import { writeJsonStat } from "../../src/interop/statistics/writeJsonStat.ts";
import { harmless } from "./harmless.ts";

const dataset = {
  ...{ version: "2.0", class: "dataset", label: "Obyvatelé", source: "ČSÚ", updated: "2026-05-01" },
  ...{ id: ["CasR", "Uz0"], size: [2, 2], role: { time: ["CasR"], geo: ["Uz0"] } },
  dimension: {
    CasR: { category: { index: { "2022": 0, "2023": 1 } } },
    Uz0: { category: { index: ["581283", "581291"], label: { "581283": "Blansko" } } },
  },
  value: [20_100, 4_600, 20_306, null],
  status: { "3": "i.d." },
};

/** JSON-stat: what is read can be written and read again, and made into facts, cell by cell. */
export const jsonStat = {
  name: "jsonStat",
  samples: (): unknown[] => [
    dataset,
    { ...dataset, value: { "0": 1, "3": null }, status: "p" },
    JSON.stringify(dataset),
    new TextEncoder().encode(JSON.stringify({ ...dataset, id: ["Uz0"], size: [2], value: [1, 2], status: null })),
  ],
  run(input: unknown): void {
    // A mutation that says 10^9 cells is refused by its size; none that is read is large.
    const reading = harmless(() => readJsonStat(input, { most: 1_000_000 }));
    if (reading === null) return;
    const { table, accepted } = reading;
    const facts = harmless(() =>
      jsonStatFacts(reading, {
        ...{ territory: { dimension: "Uz0", level: "obec" }, time: { dimension: "CasR" }, field: "births" },
        ...{ source: "fuzz", knownAt: "2026-11-21" },
      }),
    );
    if (facts !== null && facts.accepted.length + facts.rejected.length !== accepted.length)
      throw new Error("a cell is lost on its way to the facts");
    const again = harmless(() => readJsonStat(writeJsonStat(table, accepted), { most: 1_000_000 }));
    if (again !== null && JSON.stringify(again.accepted) !== JSON.stringify(accepted))
      throw new Error("what was written is read otherwise");
  },
};
