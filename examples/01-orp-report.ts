/**
 * The yearly picture of one ORP, from real figures to findings in plain Czech.
 *
 *   npm run demo
 *   npm run demo -- --orp 5302 --lang en
 *
 * Prints the report and writes it whole to out/<orp>.json. Exit code 2 and one line when something is wrong.
 */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as k from "kpss";
import { printReport } from "./printReport.ts";
import { readFigures } from "./readFigures.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** The report is made as of this day: the figures below are what was known then. */
const DAY = "2026-11-21";
/** What figures there are: people by age on one day only, risks and facilities of one year. */
const PEOPLE = k.onDay("2020-12-31");
const YEAR = 2023;

/** A wrong call, told in one line. */
const wrong = (line: string): Error => Object.assign(new Error(line), { code: "wrong-call" });

function flags(): { readonly orp: string; readonly lang: k.Language; readonly data: string; readonly out: string } {
  let values: { orp: string; lang: string; data: string; out: string };
  try {
    values = parseArgs({
      options: {
        orp: { type: "string", default: "6201" },
        lang: { type: "string", default: "cs" },
        data: { type: "string", default: join(HERE, "data") },
        out: { type: "string", default: join(HERE, "..", "out") },
      },
    }).values;
  } catch (error) {
    throw wrong(`${(error as Error).message.split(/[\n.]/)[0]}; flags are --orp CODE, --lang cs|en, --data DIR, --out DIR`);
  }
  if (values.lang !== "cs" && values.lang !== "en") throw wrong(`--lang requires cs or en, got ${JSON.stringify(values.lang)}`);
  return { ...values, lang: values.lang };
}

function report(): void {
  const { orp, lang, data, out } = flags();
  const figures = readFigures(data);
  const territories = k.territoriesOn(figures.graph, DAY, { partial: figures.partial });
  const known = [...territories.nodes.values()].filter((node) => node.kind === "orp");
  const asked = known.find((node) => node.id === `orp/${orp}`);
  if (asked === undefined)
    throw wrong(
      `--orp requires the ČSÚ code of an ORP in the data (${known.map((node) => node.id.slice(4)).join(", ")}), got ${JSON.stringify(orp)}`,
    );

  const observed = k.observeYear({
    facts: figures.facts,
    absentRows: figures.absentRows,
    breaks: k.seriesBreaks,
    territories,
    day: DAY,
    people: PEOPLE,
    year: YEAR,
  });
  const picture = k.yearlyPicture(observed, asked.id, k.yearlyPicturePack());
  const settlements = k.municipalitiesOf(territories, asked.id).map((id) => ({
    id,
    point: territories.nodes.get(id)?.point ?? null,
    persons: k.observedTerritory(observed.tables, territories, id).observation("persons").value,
  }));
  const distance = asked.point === null ? null : k.distanceToSeat(settlements, asked.point);
  // One number explains itself: which figures, of whom, from where.
  const [first] = picture.people.filter((one) => one.indicator === "ageing-index");
  const explained = first === undefined ? null : k.explain(first, k.peopleIndicators, observed.peopleBook, territories);
  const text = printReport({ picture, distance, explained, publications: figures.publications, territories, lang });

  mkdirSync(out, { recursive: true });
  const file = join(out, `${orp}.json`);
  writeFileSync(`${file}.part`, k.savedText({ schema: "kpss/orp-report@1", ...picture, distance }));
  renameSync(`${file}.part`, file);
  process.stdout.write(`${text}\n`);
}

try {
  report();
} catch (error) {
  const code = (error as { code?: unknown }).code;
  if (!(error instanceof Error) || typeof code !== "string") throw error;
  process.stderr.write(`orp-report: ${error.message.split("\n")[0]}\n`);
  process.exitCode = 2;
}
