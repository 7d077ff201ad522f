import type { Reason } from "../../codebooks/absenceReasons.ts";
import { revenueCells } from "../../codebooks/revenueCells.ts";
import type { Day } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { factsAsOf } from "../../model/factsAsOf.ts";
import { fieldParts } from "../../model/field.ts";
import { figureOf } from "../../model/figureOf.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import { endsWithin, type Period, year as yearPeriod } from "../../model/period.ts";
import type { PlanningData } from "../../model/planningData.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";
import type { FinancingConflict, MoneyField, MoneyFigure } from "./financingRow.ts";

/** Every field of money: costs, the care allowance among user payments, and each way on which revenues come. @internal */
export const moneyFields: readonly MoneyField[] = [
  "costs",
  "careAllowancePaid",
  ...revenueCells.map(({ code }) => `revenues/${code}` as const),
];

/**
 * Reads money of services and providers, one figure at a time.
 *
 * @internal
 */
export interface FinancingFigures {
  readonly of: (subject: string, field: MoneyField) => MoneyFigure;
  /** Subjects with a way that is not of the closed list: what they have in all has no upper limit. */
  readonly open: ReadonlySet<string>;
  readonly conflicts: readonly FinancingConflict[];
}

const PROPERTIES: ReadonlySet<string> = new Set(["costs", "careAllowancePaid", "revenues"]);

/**
 * Money of a year, of subjects that are asked about: facts first, yearly reports where no fact has a figure. Only figures that
 * speak of the whole time of a service within the year are read.
 *
 * @internal
 */
export function financingFigures(
  data: PlanningData,
  subjects: ReadonlySet<string>,
  time: { readonly year: number; readonly day: Day | null },
): FinancingFigures {
  const within = yearPeriod(time.year);
  const isWhole = (subject: string, period: Period): boolean => {
    const service = data.servicesById.get(subject as ServiceRegistrationId);
    const start = later(within.from, service?.validFrom ?? within.from);
    const end = earlier(within.to, service?.validTo ?? within.to);
    return period.from >= within.from && period.to <= within.to && period.from <= start && period.to >= end;
  };
  const conflicts: FinancingConflict[] = [];
  const otherTimes = new Set<string>();
  const open = new Set<string>();
  const known: ReadonlySet<string> = new Set(moneyFields);
  const facts: Fact[] = [];
  for (const fact of data.facts) {
    if (!subjects.has(fact.subject)) continue;
    const [property] = fieldParts(fact.field);
    if (!PROPERTIES.has(property) || (time.day !== null && fact.knownAt > time.day)) continue;
    if (!known.has(fact.field)) {
      if (fact.value !== null && fact.value !== 0 && endsWithin(fact.period, within)) {
        if (!open.has(fact.subject)) conflicts.push({ code: "way-unknown", subject: fact.subject, field: fact.field });
        open.add(fact.subject);
      }
    } else if (isWhole(fact.subject, fact.period)) facts.push(fact);
    else if (endsWithin(fact.period, within)) otherTimes.add(`${fact.subject} ${property}`);
  }
  const book = factsAsOf(facts, time.day ?? "9999-12-31", { period: within, absentRows: data.absentRows });
  for (const { subject, field } of book.conflicts) conflicts.push({ code: "sources-disagree", subject, field });
  const disputed = new Set(book.conflicts.map(({ subject, field }) => `${subject} ${field}`));
  const records = new Map<string, ServiceYear[]>();
  for (const record of data.serviceYears) {
    if (!subjects.has(record.service) || !isWhole(record.service, record.period)) continue;
    const held = records.get(record.service);
    if (held === undefined) records.set(record.service, [record]);
    else held.push(record);
  }

  const read = (subject: string, field: MoneyField): MoneyFigure => {
    const fact = figureOf(book, subject, field);
    const written = records.get(subject)?.map((record) => writtenIn(record, field)) ?? [];
    const values = [fact.value, ...written.map(({ amount }) => amount)];
    const value = values.find((one) => one !== null) ?? null;
    if (disputed.has(`${subject} ${field}`)) return { amount: null, reason: "invalid-input", source: null };
    const isAmount = (one: number | null): boolean => one === null || (Number.isSafeInteger(one) && one >= 0);
    if (!values.every(isAmount)) {
      conflicts.push({ code: "amount-invalid", subject, field });
      return { amount: null, reason: "invalid-input", source: fact.source };
    }
    if (values.some((one) => one !== null && one !== value)) {
      conflicts.push({ code: "sources-disagree", subject, field });
      return { amount: null, reason: "invalid-input", source: null };
    }
    if (fact.coverage !== null && fact.coverage.covered < fact.coverage.members && fact.value === value && value !== null)
      return { amount: null, reason: "not-known-to-source", source: fact.source };
    if (value !== null) return { amount: value + 0, reason: null, source: fact.value === null ? null : fact.source };
    const reason = otherTimes.has(`${subject} ${fieldParts(field)[0]}`) ? "periods-differ" : fact.reason;
    const said = fact.fact === null && reason !== "periods-differ" ? (written[0]?.reason ?? reason) : reason;
    return { amount: null, reason: said ?? "not-asked", source: fact.source };
  };
  const figures = new Map<string, MoneyFigure>();
  for (const subject of [...subjects].sort()) for (const field of moneyFields) figures.set(`${subject} ${field}`, read(subject, field));
  for (const subject of [...subjects].sort()) {
    const [part, whole] = (["careAllowancePaid", "revenues/user/user"] as const).map((field) => figures.get(`${subject} ${field}`)?.amount);
    if (part != null && whole != null && part > whole) conflicts.push({ code: "part-exceeds-whole", subject, field: "careAllowancePaid" });
  }
  const none: MoneyFigure = { amount: null, reason: "not-asked", source: null };
  return { of: (subject, field) => figures.get(`${subject} ${field}`) ?? none, open, conflicts };
}

/** What a yearly report says: a way that its form does not have was not asked about. */
function writtenIn(record: ServiceYear, field: MoneyField): { readonly amount: number | null; readonly reason: Reason } {
  if (field === "costs" || field === "careAllowancePaid") return { amount: record[field] ?? null, reason: "not-reported" };
  const revenues: Readonly<Record<string, number | null | undefined>> = record.revenues ?? {};
  const value = revenues[field.slice("revenues/".length)];
  return { amount: value ?? null, reason: value === undefined ? "not-asked" : "not-reported" };
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
