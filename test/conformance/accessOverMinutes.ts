import { join } from "node:path";
import { readFigures } from "../../examples/readFigures.ts";
import { access } from "../../src/analyses/access/access.ts";
import type { AccessMethod } from "../../src/analyses/access/accessMethod.ts";
import { observationOf } from "../../src/evaluation/observationTable.ts";
import { observe } from "../../src/evaluation/observe.ts";
import { facilitiesIndicator } from "../../src/indicators/capacity/facilities.ts";
import { personsAgedIndicator } from "../../src/indicators/people/personsAgedIndicator.ts";
import { parseDelimited } from "../../src/interop/parseDelimited.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { onDay, year } from "../../src/model/period.ts";
import { projectFolder } from "../house/sources.ts";
import type { BuiltInCase } from "./builtInCases.ts";
import { DAY } from "./country.ts";

const gaussian = { kind: "gaussian", variant: "dai-2010", unit: "min", limit: 45 } as const;
const measures: readonly AccessMethod[] = [
  { measure: "2sfca", decay: { kind: "binary", unit: "min", limit: 30 } },
  { measure: "2sfca", decay: gaussian },
  { measure: "3sfca", decay: gaussian },
  { measure: "spatial-availability", decay: gaussian },
  { measure: "residential", unit: "min", limit: 45 },
];

/**
 * Totals over estimated car minutes between the municipalities of Jihomoravský kraj: what is put in is handed out, and nobody drops out. People
 * of 65+ on 31 December 2020 and homes for seniors of 2023 (ČSÚ) stand beside the examples.
 */
export function accessOverMinutes(text: string): readonly BuiltInCase[] {
  const { titles, rows } = parseDelimited(text);
  const codes = titles.slice(1);
  const { facts, absentRows } = readFigures(join(projectFolder, "examples/data"));
  const ids = rows.map(({ cells }) => `obec/${cells[0]}`);
  const kind = { code: "130", cs: "domovy pro seniory", en: "homes for seniors" };
  const people = observe([personsAgedIndicator({ ages: "65+" })], factsAsOf(facts, DAY, { period: onDay("2020-12-31"), absentRows }), ids);
  const homes = observe([facilitiesIndicator(kind)], factsAsOf(facts, DAY, { period: year(2023), absentRows }), ids);
  const places = ids.map((id) => ({ id, point: null, people: observationOf(people, "persons-aged/65+", id).value }));
  const counts = codes.map((code) => observationOf(homes, "facilities/130", `obec/${code}`).value ?? 0);
  const at = counts.flatMap((count, i) => (count > 0 ? [i] : []));
  const supply = at.map((i) => {
    const kindOf = { unit: "zarizeni", form: "pobytova", basis: "registered" } as const;
    return { id: `home/${codes[i]}`, point: null, amount: counts[i] ?? 0, ...kindOf };
  });
  const costs = {
    ...({ kind: "matrix", unit: "min", mode: "car" } as const),
    rows: rows.map(({ cells }) => at.map((i) => (cells[i + 1] === "" ? null : Number(cells[i + 1])))),
  };
  const put = counts.reduce((sum, count) => sum + count, 0);
  const found = measures.map((method) => {
    const { supply: given, people: all, places: answered, travel } = access({ places, supply, costs }, method);
    const left = given.notReached.reduce((sum, { amount }) => sum + amount, 0);
    return {
      measure: method.measure,
      places: answered.length,
      people: all.reached + all.notReached.reduce((sum, one) => sum + one.people, 0),
      certainty: travel.certainty,
      putIn: given.putIn,
      // Sums of hundreds of products: equal to 12 digits.
      handedOut: Number((given.handedOut ?? Number.NaN).toPrecision(12)) === Number(given.reachable.toPrecision(12)),
      nothingLost: given.reachable + left === given.putIn,
    };
  });
  return [
    {
      id: "built-in/access-over-car-minutes",
      expected: measures.map(({ measure }) => ({
        ...{ measure, places: 673, people: 241_897, certainty: "estimate", putIn: put, handedOut: true, nothingLost: true },
      })),
      got: found,
      words: `673 municipalities and ${put} homes for seniors: totals of ${measures.length} measures conserved over estimated car minutes`,
    },
  ];
}
