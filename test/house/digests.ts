import { explain, observationAt, observe } from "kpss/evaluation";
import { executionShareIndicator, naturalIncreaseIndicator } from "kpss/indicators";
import { digest, type Fact, factsAsOf } from "kpss/model";

const told = { source: "office", knownAt: "2024-03-01", period: { from: "2023-01-01", to: "2024-01-01" } };

/** Invented figures, with numbers and texts that a careless writing of JSON would write in two ways. */
const facts: readonly Fact[] = [
  { ...told, subject: "obec/500000", field: "births", value: 190 },
  { ...told, subject: "obec/500000", field: "deaths", value: 210.5 },
  { ...told, subject: "obec/500000", field: "midYearPopulation", value: 1e21 },
  { ...told, subject: "obec/500000", field: "personsInExecution", value: 0.1 + 0.2 },
  { ...told, subject: "obec/500000", field: "population/T/15+", value: 5e-324 * 2 ** 60, source: "own/Žďár 😀" },
];

/**
 * Digests of fixed inputs: of a text, of numbers, and of two observations. Nothing here is of Node, so that a bundle of this file runs in
 * a browser as well; `digests.test.ts` has what comes out on every machine.
 */
export function digests(): readonly string[] {
  const cards = [naturalIncreaseIndicator, executionShareIndicator];
  const book = factsAsOf(facts, "2024-06-30");
  const table = observe(cards, book, ["obec/500000"]);
  return [
    digest("Žďár nad Sázavou 😀 \u2028"),
    digest([1e21, 1e-7, 0.1 + 0.2, -0, 5e-324, 1.7976931348623157e308, 123456789012345680000]),
    ...[0, 1].map((at) => explain(observationAt(table, at), cards, book).digest),
  ];
}
