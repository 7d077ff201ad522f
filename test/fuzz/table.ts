import { columnMap, tableNouns } from "../../src/interop/columnMap.ts";
import { decodeText } from "../../src/interop/decodeText.ts";
import { joinTable } from "../../src/interop/joinTable.ts";
import { matchServices } from "../../src/interop/matchServices.ts";
import { parseDelimited } from "../../src/interop/parseDelimited.ts";
import { readTable } from "../../src/interop/readTable.ts";
import type { TableReading } from "../../src/interop/tableRow.ts";
import { tableTemplate } from "../../src/interop/tableTemplate.ts";
import { municipalities, place, providers, service } from "../interop/tableServices.ts";
import { harmless } from "./harmless.ts";

/** What may stand in a cell of a kind, as an office writes it. */
const written: Readonly<Record<string, readonly string[]>> = {
  ...{ count: ["12", "cca 15", "1 234", "neuvedeno", "1.234", "12 (z toho 3 děti)"], amount: ["2,5", "0.125", "12,5 hod."] },
  ...{
    money: ["1 234,50 Kč", "150 tis. Kč", "1.500,-"],
    share: ["85 %", "0,4"],
    span: ["12–15", "7"],
    "yes-no": ["ano", "x"],
    year: ["2025"],
  },
  ...{ day: ["1. 2. 2025", "2025-02-01"], "last-day": ["31. 12. 2025"], text: ["Domov Lípa", "=1+1"], ico: ["63504260", "839345"] },
  ...{ service: ["1000001", ""], municipality: ["Blansko", "581291"], "service-type": ["PS", "domovy pro seniory"], psc: ["678 01"] },
  ...{
    "target-groups": ["senioři; rodiny"],
    texts: ["516 410 825, 723 000 000"],
    key: ["1.2.3", "P-7"],
    "house-number": ["12/3a"],
    kept: ["Pozn."],
  },
};

/** One sound file for each noun, with three rows, in several layouts; and rows as a spreadsheet library hands them over. */
function samples(): unknown[] {
  return tableNouns.flatMap((noun, at) => {
    const { columns } = columnMap(noun);
    const rows = [0, 1, 2].map((row) =>
      columns.map(({ kind, words }) =>
        kind === "words" ? (words?.[row]?.cs[0] ?? "") : (written[kind]?.[row % (written[kind]?.length ?? 1)] ?? ""),
      ),
    );
    const quoted = (cells: readonly string[]) => cells.map((cell) => (/[;"\n]/.test(cell) ? `"${cell}"` : cell)).join(";");
    const csv = tableTemplate(noun, at % 2 === 0 ? "cs" : "en") + rows.map((row) => `${quoted(row)}\r\n`).join("");
    const titles = columns.map(({ cs }) => cs[0] ?? "");
    const objects = rows.map((row) => Object.fromEntries(row.map((cell, column) => [titles[column] ?? "", cell])));
    return [csv, new TextEncoder().encode(csv), [titles, ...rows], objects];
  });
}

const register = [
  service("1000001", "pecovatelska-sluzba", "63504260", null, place("581283")),
  service("1000003", "domovy-pro-seniory", "00839345", "Domov Lípa", place(null, true)),
];

/** Every table that an office may hand over, matched with services and joined. */
export const table = {
  name: "table",
  samples,
  run(input: unknown): void {
    for (const noun of tableNouns) {
      const ofYears = columnMap(noun).columns.some(({ field }) => field === "year");
      const options = { noun, source: "fuzz", knownAt: "2026-01-01", municipalities, ...(ofYears ? { year: 2025 } : {}) };
      const reading = harmless(() => readTable(input, options));
      if (reading === null) continue;
      conserved(input, reading);
      const matching = harmless(() => matchServices(reading.accepted, register, { providers, municipalities }));
      if (matching?.matches.length !== reading.accepted.length) throw new Error("a row without a proposal");
      const joined = harmless(() => joinTable(reading as Parameters<typeof joinTable>[0], matching));
      if (joined === null || joined.records.length + joined.left.length !== reading.accepted.length)
        throw new Error("a row joined twice or not at all");
      for (const { reason, raw } of reading.accepted.flatMap(({ cells }) => cells))
        if (reason === null && raw === "") throw new Error("a value out of nothing");
    }
  },
};

/** Each row of the input is accepted, rejected, or counted as no row at all. */
function conserved(input: unknown, reading: TableReading): void {
  const lines = [...reading.accepted.map(({ line }) => line), ...reading.rejected.map(({ path }) => Number(/^row (\d+)/.exec(path)?.[1]))];
  if (new Set(lines).size !== lines.length) throw new Error("two answers to one row");
  if ((typeof input !== "string" && !(input instanceof Uint8Array)) || reading.delimiter === null) return;
  const { rows, titles, rejected } = parseDelimited(decodeText(input).text, { delimiter: reading.delimiter });
  const counted = (code: string) => reading.notes.find((note) => note.code === code)?.count ?? 0;
  // Blank rows above the titles are not counted.
  const blank = [titles, ...rows.map(({ cells }) => cells)]
    .slice(0, 20)
    .filter((cells) => cells.every((cell) => cell.trim() === "")).length;
  const found = lines.length + counted("row-blank") + counted("titles-repeated") + counted("row-above-titles") + 1;
  const all = rows.length + rejected.length + (titles.length > 0 ? 1 : 0);
  if (found > all || found < all - blank) throw new Error(`${all} rows went in, ${found} came out`);
}
