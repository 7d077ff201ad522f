import { deliveryFacts } from "../../analyses/register/deliveryFacts.ts";
import { serviceRecordFacts } from "../../analyses/register/serviceRecordFacts.ts";
import { supplyFacts } from "../../analyses/supply/supplyFacts.ts";
import type { Indicator } from "../../indicators/indicator.ts";
import { indicatorCatalogue } from "../../indicators/indicatorCatalogue.ts";
import { type Day, day, dayAfter, dayNumber } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import type { Need } from "../../model/need.ts";
import { type Period, year as yearOf } from "../../model/period.ts";
import type { Plan } from "../../model/plan/plan.ts";
import { type PlanningData, providerOf } from "../../model/planningData.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { RuleEvent, RuleSpec, RuleTarget } from "../../model/rules/ruleSpec.ts";
import { facilitiesOn, type Service } from "../../model/service.ts";
import { servicesIn } from "../../model/servicesIn.ts";
import { municipalitiesOf, type TerritoryState, territoriesAt, territoriesOn } from "../../model/territoryGraph.ts";
import { type TerritoryId, territoryLevel } from "../../model/territoryId.ts";
import { keptPlanEvents, planEvents } from "../../planning/planEvents.ts";
import { planRuleFacts } from "../../planning/planRuleFacts.ts";
import { planYearFacts } from "../../planning/planYearFacts.ts";
import { type ObservationSeries, observeSeries } from "../observeSeries.ts";
import { ruleIndicators } from "../packs/ruleIndicators.ts";
import type { RuleData } from "./ruleData.ts";

const CARDS: readonly Indicator[] = [...indicatorCatalogue, ...ruleIndicators];

/** What {@link officeRuleData} is asked for. */
export interface OfficeRuleDataOptions extends Pick<RuleData, "peers" | "references" | "breaks"> {
  /** The territory whose municipalities, services, providers and plan are judged. */
  readonly scope: TerritoryId;
  /** As of which day. */
  readonly day: Day;
  /** Rules to judge by: only what they read is observed. */
  readonly rules: readonly RuleSpec[];
  /** Cards of indicators. @default the catalogue, and what the shipped packs read beside it */
  readonly cards?: readonly Indicator[];
  /** The last closed year: its reports, and all that became known since, are judged together. @default the year before the day */
  readonly year?: number;
  /** How many years before it are looked at, 0 to 99. @default 7 */
  readonly earlier?: number;
  /** The plan of the territory, with its records. @default none */
  readonly plan?: Plan;
  /** The plan before it: it is compared at the same time of its course. @default none */
  readonly previous?: Plan;
  /** Needs recorded for the territory. @default not kept */
  readonly needs?: readonly Need[];
  /** Further facts. @default [] */
  readonly facts?: readonly Fact[];
  /** What is dated beside the plan, and which kinds somebody keeps, as in {@link RuleData}. @default none */
  readonly events?: readonly RuleEvent[];
  readonly keptEvents?: readonly string[];
}

/**
 * What rules judge by, from all that an office holds (podklady pravidel z podkladů úřadu): the territory and its municipalities, the services with a
 * place in it, their providers, and the plan.
 *
 * The judged period reaches from the beginning of the last closed year to the end of the day's own, as far as it is known on the day: reports of that year stand beside the register of today, each with
 * its own date, and of a figure of several times the latest is taken. A service with a secret address is judged as one of the whole territory.
 *
 * @param data - what the office holds, every part optional
 * @param options - territory, day, rules, plan
 * @returns data for `evaluateRules`; what nobody handed over leaves rules undecidable
 * @throws RangeError `day-invalid`, `territory-unknown`, `value-out-of-range`, as `observe` and `supplyFacts`
 *
 * @example
 * const territories = [{ id: "orp/6201", cs: "Blansko", kind: "orp", parents: [], validFrom: null, validTo: null, point: null }]
 * const asked = officeRuleData(planningData({ territories }), { scope: "orp/6201", day: "2026-11-21", rules: [] })
 * asked.targets.map(({ cs, subject }) => [cs, subject]) // => [["Blansko", "territory"]]
 * asked.series.periods.at(-1) // => { from: "2025-01-01", to: "2027-01-01" }
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function officeRuleData(data: PlanningData, options: OfficeRuleDataOptions): RuleData {
  const { scope, rules, cards = CARDS, plan, previous, needs, earlier = 7, breaks = [], peers } = options;
  const on = day(options.day);
  const { year = Number(on.slice(0, 4)) - 1 } = options;
  if (!(Number.isSafeInteger(earlier) && earlier >= 0 && earlier <= 99))
    throw rangeRefusal("value-out-of-range", `officeRuleData requires 0 to 99 earlier years, got ${earlier}`);
  const periods = periodsOf(year, earlier, on);
  const territories = territoriesOn(data.territories, on, { partial: data.partial });
  const node = territories.nodes.get(scope);
  if (node === undefined) throw rangeRefusal("territory-unknown", `officeRuleData requires a territory known on ${on}, got ${scope}`);
  const services = servicesIn(data, scope, on).services ?? [];
  const supply = data.given.has("services") ? supplyFacts(data, territories, { day: on }) : { facts: [], absentRows: [] };
  const isLarger = !["obec", "pou"].includes(territoryLevel(scope));
  const derived = [
    ...supply.facts,
    ...serviceRecordFacts(data, { day: on }),
    ...deliveryFacts(data, { day: on, year, territories: isLarger ? [scope] : [] }),
    ...(plan === undefined
      ? []
      : planRuleFacts(plan, { day: on, needs: needs ?? null, plans: previous === undefined ? [plan] : [previous, plan] })),
    ...earlierPlanYears([plan, previous], { year, earlier, on, needs }).map((fact) => ({ ...fact, subject: scope as string })),
  ];
  const targets = [
    ...[scope, ...municipalitiesOf(territories, scope).filter((id) => id !== scope)].map((id) => territoryTarget(id, territories)),
    ...services.map((service) => serviceTarget(service, on)),
    ...unregistered(data),
    ...providerTargets(data, services),
    ...(plan === undefined ? [] : [planTarget(plan, territories)]),
  ];
  const read = new Set(
    rules.flatMap(({ figures }) => Object.values(figures).flatMap((figure) => ("indicator" in figure ? [figure.indicator] : []))),
  );
  const compared = (["orp", "okres", "kraj"] as const).flatMap((level) => territoriesAt(territories, scope, level));
  const subjects = [...new Set([...targets.map(({ id }) => id), ...compared, "cr", ...[...(peers?.values() ?? [])].flat()])];
  const used = cards.filter(({ id }) => read.has(id));
  const series = observeSeries(
    used,
    [...data.facts, ...derived, ...(options.facts ?? [])],
    subjects.filter((id) => id !== "cr" || territories.nodes.has("cr")),
    { periods, day: on, absentRows: [...data.absentRows, ...supply.absentRows], territories, breaks },
  );
  const before = plan === undefined || previous === undefined ? {} : { "previous-plan": previousSeries(plan, previous, used, on) };
  return {
    ...{ targets, series, territories, breaks },
    places: new Map(targets.filter(({ subject }) => subject !== "territory").map(({ id }) => [id, scope])),
    ...(peers === undefined ? {} : { peers }),
    references: { ...before, ...options.references },
    events: [...(plan === undefined ? [] : planEvents(plan, { day: on })), ...(options.events ?? [])],
    keptEvents: [
      ...new Set([
        ...(plan === undefined ? [] : keptPlanEvents(plan)),
        ...(options.keptEvents ?? (options.events ?? []).map(({ event }) => event)),
      ]),
    ],
  };
}

/** The plan before, observed as many days after its beginning as have passed of this one, and not after its end. */
function previousSeries(plan: Plan, previous: Plan, cards: readonly Indicator[], on: Day): ObservationSeries {
  const passed = Math.max(dayNumber(on) - dayNumber(plan.period.from), 0);
  const moment = dayAfter(previous.period.from, passed);
  const then = moment < previous.period.to ? moment : dayAfter(previous.period.to, -1);
  const facts = planRuleFacts(previous, { day: then }).map((fact) => ({ ...fact, subject: plan.territory }));
  return observeSeries(cards, facts, [plan.territory], {
    periods: [yearOf(Number(then.slice(0, 4)))],
    day: on,
  });
}

/** The judged period ends with the year of the day: what is said of that year as a whole belongs to it, as far as it is known. */
function periodsOf(year: number, earlier: number, on: Day): readonly Period[] {
  const { from } = yearOf(year);
  const { to } = yearOf(Number(on.slice(0, 4)));
  if (from > on) throw rangeRefusal("value-out-of-range", `officeRuleData requires a year that begins by ${on}, got ${year}`);
  return [...Array.from({ length: earlier }, (_, i) => yearOf(year - earlier + i)), { from, to }];
}

/** Years of planning before the judged period, each of the plan that held in it. */
function earlierPlanYears(
  plans: readonly (Plan | undefined)[],
  {
    year,
    earlier,
    on,
    needs,
  }: { readonly year: number; readonly earlier: number; readonly on: Day; readonly needs: readonly Need[] | undefined },
): readonly Fact[] {
  return Array.from({ length: earlier }, (_, i) => year - earlier + i).flatMap((past) => {
    const { from, to } = yearOf(past);
    const held = plans.find((plan) => plan !== undefined && plan.period.from < to && from < plan.period.to);
    return held === undefined ? [] : planYearFacts(held, { year: past, asOf: on, needs: needs ?? null });
  });
}

/** Services of a network that the register does not know: nobody else would be asked about them. */
function unregistered({ networkEntries, servicesById }: PlanningData): readonly RuleTarget[] {
  const forms = new Map<string, string[]>();
  for (const { service, form } of networkEntries) if (!servicesById.has(service)) forms.set(service, [...(forms.get(service) ?? []), form]);
  return [...forms].map(([id, own]) => ({ id, cs: id, subject: "service", types: null, forms: [...new Set(own)].sort(), groups: null }));
}

const territoryTarget = (id: TerritoryId, { nodes }: TerritoryState): RuleTarget => ({
  ...{ id, cs: nodes.get(id)?.cs ?? id, subject: "territory", level: territoryLevel(id) },
});

/** Called by its name, else by that of an open place; a service with a secret address by its number alone. */
function serviceTarget(service: Service, on: Day): RuleTarget {
  const { id, name, type, forms, targetGroups } = service;
  const places = isSheltered(service) ? [] : facilitiesOn(service, on).flatMap((place) => place.name ?? []);
  const cs = name ?? places[0] ?? id;
  return { id, cs, subject: "service", types: [type], forms: forms.map(({ form }) => form), groups: targetGroups };
}

function providerTargets(data: PlanningData, services: readonly Service[]): readonly RuleTarget[] {
  const ids = [...new Set(services.map(({ provider }) => provider))].sort();
  return ids.map((id) => ({ id, cs: providerOf(data, { provider: id })?.name ?? id, subject: "provider" as const }));
}

/** Called by its territory, of which one plan holds at a time. */
const planTarget = ({ territory, title }: Plan, { nodes }: TerritoryState): RuleTarget => ({
  id: territory,
  cs: nodes.get(territory)?.cs ?? title,
  subject: "plan",
  level: territoryLevel(territory),
});
