import type { Reason } from "../../codebooks/absenceReasons.ts";
import { personsAged } from "../../indicators/people/personsAged.ts";
import type { Population } from "../../model/ages.ts";
import type { Day } from "../../model/day.ts";
import { exactSum } from "../../model/exactSum.ts";
import { factsAsOf } from "../../model/factsAsOf.ts";
import { fieldParts } from "../../model/field.ts";
import { inputOf } from "../../model/nounOf.ts";
import { type Period, period, year as yearPeriod } from "../../model/period.ts";
import type { PlanningData } from "../../model/planningData.ts";
import type { Territory } from "../../model/territory.ts";
import type { MoneyPerInhabitant, MoneyRange } from "./financingRow.ts";

interface Inhabitants {
  readonly persons: number | null;
  readonly period: Period | null;
  readonly reason: Reason | null;
}

/**
 * Inhabitants of a territory in a year or at most a year before: its own figure, else the sum over all its municipalities.
 *
 * @internal
 */
export function inhabitantsOf(
  data: PlanningData,
  asked: Territory,
  time: { readonly year: number; readonly day: Day | null },
): Inhabitants {
  const members = asked.municipalities ?? [];
  const subjects = new Set<string>([asked.id, ...members]);
  const facts = data.facts.filter((fact) => subjects.has(fact.subject) && fieldParts(fact.field)[0] === "population");
  const within = period(`${time.year - 1}-01-01`, yearPeriod(time.year).to);
  const book = factsAsOf(facts, time.day ?? "9999-12-31", { period: within, absentRows: data.absentRows });
  const of = (subject: string): Inhabitants => {
    const input = inputOf(book, subject, "population");
    const cells = typeof input.value === "object" ? (input.value as Population | null) : null;
    // A partial sum is no population.
    const persons = input.coverage === null ? personsAged({ population: cells }, { ages: "0+" }) : null;
    return { persons, period: input.period, reason: persons === null ? (input.reasons[0] ?? "not-known-to-source") : null };
  };
  const own = of(asked.id);
  if (own.persons !== null || members.length === 0 || asked.level === "obec") return own;
  const parts = members.map(of);
  const unknown = parts.find((part) => part.persons === null);
  if (unknown !== undefined || asked.absent > 0) return { persons: null, period: null, reason: unknown?.reason ?? "not-asked" };
  const times = new Set(parts.map((part) => `${part.period?.from} ${part.period?.to}`));
  if (times.size > 1) return { persons: null, period: null, reason: "periods-differ" };
  return { persons: exactSum(parts.map((part) => part.persons ?? 0)), period: parts[0]?.period ?? null, reason: null };
}

/**
 * Money on an inhabitant.
 *
 * @internal
 */
export function moneyPerInhabitant(
  inhabitants: Inhabitants,
  money: { readonly costs: MoneyRange; readonly revenues: MoneyRange; readonly municipal: MoneyRange; readonly gap: MoneyRange },
): MoneyPerInhabitant {
  const { period } = inhabitants;
  // Less than one person is no population to set money against.
  const odd = inhabitants.persons !== null && inhabitants.persons > 0 && inhabitants.persons < 1;
  const persons = odd ? null : inhabitants.persons;
  const on = (range: MoneyRange): MoneyRange => {
    const side = (limit: number | null): number | null =>
      limit === null || persons === null || persons === 0 ? null : limit / persons + 0;
    return { low: side(range.low), high: side(range.high) };
  };
  const reason = odd ? "invalid-input" : persons === 0 ? "denominator-zero" : inhabitants.reason;
  return {
    ...{ persons, period, reason },
    ...{ costs: on(money.costs), revenues: on(money.revenues), municipal: on(money.municipal), gap: on(money.gap) },
  };
}
