/**
 * Indicators of one ORP: every number with its limits, its region and the country, or the reason why there is none; one number
 * explained; and what the next file would decide.
 *
 *   npx tsx examples/03-indicator-table.ts
 *   npx tsx examples/03-indicator-table.ts --orp 5302 --lang en
 *
 * Real figures, save one municipal figure of the office that is made up and says so. Exit code 2 and one line when something is wrong.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as k from "kpss";
import { printIndicatorTable } from "./printIndicatorTable.ts";
import { readFigures } from "./readFigures.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const DAY = "2026-11-21";
/** What figures there are: people by age on one day only, everything else of one year. */
const PEOPLE = k.onDay("2020-12-31");
const YEAR = k.year(2023);

/** A wrong call, told in one line. */
const wrong = (line: string): Error => Object.assign(new Error(line), { code: "wrong-call" });

/** A figure that the office has and may not publish, made up to show how that is said. */
const SYNTHETIC: readonly k.Fact[] = [
  {
    subject: "orp/6201",
    field: "bankruptcies",
    period: YEAR,
    value: null,
    reason: "suppressed",
    source: "own/synthetic",
    knownAt: "2024-05-01",
  },
];

function flags(): { readonly orp: string; readonly lang: k.Language; readonly data: string } {
  let values: { orp: string; lang: string; data: string };
  try {
    values = parseArgs({
      options: {
        orp: { type: "string", default: "6201" },
        lang: { type: "string", default: "cs" },
        data: { type: "string", default: join(HERE, "data") },
      },
    }).values;
  } catch (error) {
    throw wrong(`${(error as Error).message.split(/[\n.]/)[0]}; flags are --orp CODE, --lang cs|en, --data DIR`);
  }
  if (values.lang !== "cs" && values.lang !== "en") throw wrong(`--lang requires cs or en, got ${JSON.stringify(values.lang)}`);
  return { ...values, lang: values.lang };
}

function table(): void {
  const { orp, lang, data } = flags();
  const figures = readFigures(data);
  const territories = k.territoriesOn(figures.graph, DAY, { partial: figures.partial });
  const known = [...territories.nodes.values()].filter((node) => node.kind === "orp");
  const asked = known.find((node) => node.id === `orp/${orp}`);
  if (asked === undefined)
    throw wrong(
      `--orp requires the ČSÚ code of an ORP in the data (${known.map((node) => node.id.slice(4)).join(", ")}), got ${JSON.stringify(orp)}`,
    );
  const [region] = k.territoriesAt(territories, asked.id, "kraj");
  if (region === undefined) throw wrong(`${asked.cs} lies in no region of the data`);

  // The whole catalogue over territories, each topic with the figures of its time.
  const cards = k.indicatorCatalogue.filter((card) => card.subject === "territoryYear");
  const facts = [...figures.facts, ...SYNTHETIC];
  const options = { territories, breaks: k.seriesBreaks };
  const subjects = [asked.id, region, "cr"];
  const observed = [
    { topic: (card: k.Indicator) => card.topic === "people", period: PEOPLE },
    { topic: (card: k.Indicator) => card.topic !== "people", period: YEAR },
  ].map(({ topic, period }) => {
    const book = k.factsAsOf(facts, DAY, { period, absentRows: figures.absentRows });
    return { book, table: k.observe(cards.filter(topic), book, subjects, options) };
  });

  // One number explains itself, with the hash by which another system can prove that it computed the same.
  const risks = observed[1];
  if (risks === undefined) throw wrong("there are no figures of risks");
  const share = k.observationOf(risks.table, "execution-share", asked.id);
  const explained = k.explain(share, cards, risks.book, territories);

  const books = observed.map((one) => one.book);
  const ready = k.readiness(books, asked.id, { cards: k.indicatorCatalogue, territories });
  process.stdout.write(
    `${printIndicatorTable({ orp: asked, region, cards, tables: observed.map((one) => one.table), explained, ready, territories, lang })}\n`,
  );
}

try {
  table();
} catch (error) {
  const code = (error as { code?: unknown }).code;
  if (!(error instanceof Error) || typeof code !== "string") throw error;
  process.stderr.write(`indicator-table: ${error.message.split("\n")[0]}\n`);
  process.exitCode = 2;
}
