import { type SupplyFacts, type SupplyFactsOptions, supplyFacts } from "../../../src/analyses/supply/supplyFacts.ts";
import { factsAsOf } from "../../../src/model/factsAsOf.ts";
import { figureOf } from "../../../src/model/figureOf.ts";
import { type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import { territoriesOn } from "../../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { county } from "../../model/office.ts";

/** The day of the tests, and the territories on it. */
export const day = "2026-11-21";
export const state = territoriesOn(county, day);

/** Facts derived from parts of an office over {@link state}. */
export const derived = (parts: PlanningParts, options: Partial<SupplyFactsOptions> = {}): SupplyFacts =>
  supplyFacts(planningData({ services: [], ...parts }), state, { day, ...options });

type Book = ReturnType<typeof factsAsOf>;
const books = new WeakMap<SupplyFacts, Book>();
function bookOf(facts: SupplyFacts): Book {
  const book = books.get(facts) ?? factsAsOf(facts.facts, day, { absentRows: facts.absentRows });
  books.set(facts, book);
  return book;
}

/** What is said of a figure, by a fact or by what a missing one means: a value, a reason, or a part with its coverage. */
export function said(facts: SupplyFacts, subject: TerritoryId, field: string) {
  const { value, reason, coverage } = figureOf(bookOf(facts), subject, field);
  return coverage === null ? (value ?? reason) : { value, ...coverage };
}
