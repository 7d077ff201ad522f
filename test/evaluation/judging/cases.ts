import type { Reason } from "../../../src/codebooks/absenceReasons.ts";
import type { Outcome } from "../../../src/codebooks/outcomes.ts";
import { evaluateRules } from "../../../src/evaluation/judging/evaluateRules.ts";
import { findingsOf } from "../../../src/evaluation/judging/findingsOf.ts";
import type { RuleData } from "../../../src/evaluation/judging/ruleData.ts";
import type { RuleFinding } from "../../../src/evaluation/judging/ruleFinding.ts";
import { observeSeries } from "../../../src/evaluation/observeSeries.ts";
import type { Indicator } from "../../../src/indicators/indicator.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { year } from "../../../src/model/period.ts";
import type { RuleCondition } from "../../../src/model/rules/ruleCondition.ts";
import type { RuleEvent, RuleFigure, RuleSpec, RuleTarget } from "../../../src/model/rules/ruleSpec.ts";
import { territoriesOn } from "../../../src/model/territoryGraph.ts";
import { county, fact } from "../../model/office.ts";

export const today = "2026-06-30";
export const village = "obec/500001";
export const territories = territoriesOn(county, today);

/** Four figures of a territory, each the sum of nothing else. */
export const figures: Readonly<Record<"x" | "y" | "z" | "w", RuleFigure>> = {
  x: { field: "births", unit: "persons" },
  y: { field: "deaths", unit: "persons" },
  z: { field: "arrivals", unit: "persons" },
  w: { field: "departures", unit: "persons" },
};

export const ruleOf = (breachedWhen: RuleCondition, changes: Partial<RuleSpec> = {}): RuleSpec => ({
  ...{ id: "own/rule", version: 1, severity: "info", basis: "house", sources: [] },
  ...{ title: { cs: "zkouška", en: "a try" }, message: { cs: "Je to tak.", en: "So it is." } },
  ...{ scope: { subject: "territory" }, figures, breachedWhen, examples: [], ...changes },
});

/** A number, why there is none, or a part that is certain. */
export type Said = number | Reason | { readonly atLeast: number };

export const factOf = (subject: string, field: string, said: Said, of: number, changes: Partial<Fact> = {}): Fact =>
  fact(subject, field, typeof said === "object" ? said.atLeast : said, {
    ...{ period: year(of), knownAt: "2026-03-01" },
    ...(typeof said === "object" ? { coverage: { covered: 1, members: 2 } } : {}),
    ...changes,
  });

/** Facts of one subject: a list is a series that ends with 2025; `null` is a year without a fact. */
export const factsOf = (
  subject: string,
  said: Readonly<Partial<Record<keyof typeof figures, Said | readonly (Said | null)[]>>>,
): readonly Fact[] =>
  Object.entries(said).flatMap(([name, given]) => {
    const list = Array.isArray(given) ? (given as readonly (Said | null)[]) : [given as Said];
    const { field } = figures[name as keyof typeof figures] as { readonly field: string };
    return list.flatMap((one, i) => (one === null ? [] : [factOf(subject, field, one, 2026 - list.length + i)]));
  });

export const targetOf = (id: string, changes: Partial<RuleTarget> = {}): RuleTarget => ({ id, cs: id, subject: "territory", ...changes });

export function dataOf(
  facts: readonly Fact[],
  changes: Partial<Omit<RuleData, "series">> & {
    readonly cards?: readonly Indicator[];
    readonly years?: number;
    readonly day?: string;
    readonly subjects?: readonly string[];
  } = {},
): RuleData {
  const { cards = [], years = 6, day = today, subjects, targets = [targetOf(village)], ...rest } = changes;
  const periods = Array.from({ length: years }, (_, i) => year(2026 - years + i));
  const asked = subjects ?? targets.map(({ id }) => id);
  return { targets, series: observeSeries(cards, facts, asked, { periods, day, territories }), territories, ...rest };
}

/** The finding about the village. */
export function found(rule: RuleSpec, data: RuleData): RuleFinding {
  const [finding] = findingsOf(evaluateRules([rule], data));
  if (finding === undefined) throw new RangeError("found requires a target");
  return finding;
}

export const outcome = (
  condition: RuleCondition,
  said: Parameters<typeof factsOf>[1],
  changes: { readonly rule?: Partial<RuleSpec>; readonly data?: Parameters<typeof dataOf>[1] } = {},
): Outcome => found(ruleOf(condition, changes.rule), dataOf(factsOf(village, said), changes.data)).outcome;

export const event = (changes: Partial<RuleEvent>): RuleEvent => ({
  ...{ subject: village, event: "meeting", on: null, due: null, done: null, knownAt: "2026-01-01" },
  ...changes,
});

export const meetings = { meetings: { code: "meeting", cs: "setkání", en: "meetings" } };
