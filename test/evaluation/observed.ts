import { observationOf } from "../../src/evaluation/observationTable.ts";
import { type ObserveOptions, observe } from "../../src/evaluation/observe.ts";
import type { Indicator } from "../../src/indicators/indicator.ts";
import type { AbsentRow, Fact } from "../../src/model/fact.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import type { Observation } from "../../src/model/observation.ts";
import { territoriesOn } from "../../src/model/territoryGraph.ts";
import { county } from "../model/office.ts";

export const day = "2024-06-30";
/** The territories of {@link county}. */
export const territories = territoriesOn(county, day);

/** One card on one subject, as of one day. */
export function observed(
  card: Indicator,
  facts: readonly Fact[],
  subject: string,
  options: ObserveOptions & { readonly absentRows?: readonly AbsentRow[] } = {},
): Observation {
  const { absentRows = [], ...rest } = options;
  return observationOf(observe([card], factsAsOf(facts, day, { absentRows }), [subject], { territories, ...rest }), card.id, subject);
}
