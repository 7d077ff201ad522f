import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/** The library's own judgement, for information. */
const house = { version: 1, severity: "info", basis: "house", sources: [] } as const;
/** What coordinators agree with providers and municipalities. */
const practice = { version: 1, severity: "info", basis: "practice", sources: [] } as const;

/**
 * Rules about what providers and municipalities deliver, and when (pravidla o dodání podkladů).
 *
 * @internal
 */
export const dataDeliveryRules: readonly RuleSpec[] = [
  {
    ...house,
    id: "data/report-missing",
    title: { cs: "služba nevykázala základní údaje dva roky po sobě", en: "service has not reported basic figures two years in a row" },
    message: {
      cs: "služba za uplynulý rok nedala výkaz a údaje o klientech ani o nákladech nejsou známy ani za rok předchozí; nelze ji porovnat ani započítat do součtů za území",
      en: "the service gave no report for the last year, and neither clients nor costs are known for the year before; it can be neither compared nor counted into totals of the territory",
    },
    scope: { subject: "service" },
    figures: {
      clients: { field: "clients", unit: "persons" },
      costs: { field: "costs", unit: "CZK", times: 0.01 },
      reported: { field: "servicesReported", unit: "services" },
      due: { field: "servicesDue", unit: "services" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "due", is: "at-least", limit: 1 },
      otherwise: { cs: "služba na konci roku nebyla poskytována", en: "the service was not provided at the end of the year" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "reported", is: "equal", limit: 0 },
        { kind: "missing", figure: "clients", periods: 2 },
        { kind: "missing", figure: "costs", periods: 2 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { clients: ["not-reported", "not-reported"], costs: ["refused", "not-asked"], reported: 0, due: 1 } },
      { outcome: "met", figures: { clients: [20, "not-reported"], costs: [100, "not-reported"], reported: 0, due: 1 } },
      { outcome: "met", figures: { clients: ["not-asked", 20], costs: ["not-asked", 100], reported: 1, due: 1 } },
      { outcome: "undecidable", figures: { clients: "not-asked", costs: "not-asked", reported: "not-asked", due: 1 } },
      { outcome: "undecidable", figures: { clients: 20, costs: 100, reported: 1, due: "not-asked" } },
      { outcome: "not-applicable", figures: { clients: "not-asked", costs: "not-asked", reported: 0, due: 0 } },
    ],
  },
  {
    ...practice,
    id: "data/delivery-overdue",
    title: { cs: "podklady po termínu", en: "deliveries overdue" },
    message: {
      cs: "poskytovatel dosud nedodal dohodnuté podklady a uplynulo více než čtrnáct dnů od termínu; počet podkladů po termínu: {delivery.number}",
      en: "the provider has not delivered what was agreed, and more than fourteen days have passed since the term; deliveries past their term: {delivery.number}",
    },
    scope: { subject: "provider" },
    figures: { due: { field: "servicesDue", unit: "services" } },
    events: { delivery: { code: "data-delivery", cs: "dodání podkladů", en: "delivery of data" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "due", is: "at-least", limit: 1 },
      otherwise: { cs: "poskytovatel nemá službu, která vykazuje", en: "the provider has no service that owes a report" },
    },
    breachedWhen: { kind: "deadline", event: "delivery", grace: 14 },
    examples: [
      { outcome: "breached", figures: { due: 2 }, events: [{ event: "delivery", on: null, due: -15, done: null }] },
      { outcome: "met", figures: { due: 2 }, events: [{ event: "delivery", on: null, due: -10, done: null }] },
      { outcome: "met", figures: { due: 2 }, events: [{ event: "delivery", on: -20, due: -30, done: -20 }] },
      { outcome: "undecidable", figures: { due: 2 }, events: [{ event: "delivery", on: null, due: null, done: null }] },
      { outcome: "undecidable", figures: { due: "not-asked" }, events: [] },
      { outcome: "not-applicable", figures: { due: 0 }, events: [{ event: "delivery", on: null, due: -40, done: null }] },
    ],
  },
  {
    ...house,
    id: "data/late-again-and-again",
    title: { cs: "opakovaně pozdní dodání podkladů", en: "deliveries late again and again" },
    message: {
      cs: "za poslední tři roky přišly podklady pozdě (počet: {late.number}), přestože poskytovatel dostal upozornění (počet: {reminder.number}); pomůže jednodušší tabulka nebo jiný termín",
      en: "in the last three years deliveries came late (number: {late.number}) in spite of reminders (number: {reminder.number}); a simpler table or another term may help",
    },
    scope: { subject: "provider" },
    figures: { due: { field: "servicesDue", unit: "services" } },
    events: {
      late: { code: "data-delivery-late", cs: "pozdní dodání podkladů", en: "late delivery of data" },
      reminder: { code: "data-reminder", cs: "upozornění na chybějící podklady", en: "reminder of missing data" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "due", is: "above", limit: 0 },
      otherwise: { cs: "poskytovatel nemá službu, která vykazuje", en: "the provider has no service that owes a report" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "count", event: "late", days: 1096, is: "at-least", limit: 2 },
        { kind: "count", event: "reminder", days: 1096, is: "at-least", limit: 1 },
      ],
    },
    examples: [
      {
        ...{ outcome: "breached", figures: { due: 1 } },
        events: [
          { event: "late", on: -700, due: null, done: null },
          { event: "late", on: -300, due: null, done: null },
          { event: "reminder", on: -680, due: null, done: null },
        ],
      },
      { outcome: "met", figures: { due: 1 }, events: [{ event: "late", on: -300, due: null, done: null }] },
      { outcome: "undecidable", figures: { due: 1 } },
      { outcome: "undecidable", figures: { due: "not-asked" }, events: [] },
      { outcome: "not-applicable", figures: { due: 0 }, events: [] },
    ],
  },
  {
    ...house,
    id: "data/provider-silent",
    title: { cs: "dva roky bez výkazu poskytovatele", en: "two years without a report of the provider" },
    message: {
      cs: "v podkladech úřadu dlouho není žádný výkaz poskytovatele (od konce posledního vykázaného období: {since}); služeb s výkazem za uplynulý rok: {reported.number}",
      en: "the office's data have long held no report of the provider (since the end of the last period reported: {since}); services with a report for the last year: {reported.number}",
    },
    scope: { subject: "provider" },
    figures: {
      since: { field: "daysSinceReport", unit: "days" },
      due: { field: "servicesDue", unit: "services" },
      reported: { field: "servicesReported", unit: "services" },
    },
    parameters: { longest: { value: 730, unit: "days", cs: "nejdelší doba bez výkazu", en: "longest time without a report" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "due", is: "above", limit: 0 },
      otherwise: { cs: "poskytovatel nemá službu, která vykazuje", en: "the provider has no service that owes a report" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        // Where nobody was asked, nobody is silent.
        { kind: "threshold", figure: "reported", is: "equal", limit: 0 },
        {
          kind: "any",
          of: [
            { kind: "threshold", figure: "since", is: "above", limit: "longest" },
            { kind: "missing", figure: "since", periods: 1 },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { since: 865, due: 2, reported: 0 } },
      { outcome: "breached", figures: { since: "not-reported", due: 2, reported: 0 } },
      { outcome: "met", figures: { since: 180, due: 2, reported: 2 } },
      { outcome: "met", figures: { since: 180, due: 2, reported: 0 } },
      { outcome: "undecidable", figures: { since: "not-asked", due: 2, reported: "not-asked" } },
      { outcome: "undecidable", figures: { since: "not-asked", due: "not-asked", reported: "not-asked" } },
      { outcome: "not-applicable", figures: { since: 865, due: 0, reported: 0 } },
    ],
  },
  {
    ...house,
    id: "data/coverage-too-low",
    title: { cs: "výkazů je příliš málo na součet za území", en: "too few reports for a total of the territory" },
    message: {
      cs: "služeb s ročním výkazem je {reported.number}, vykazovat jich má {due.number}; součet za území by mlčel o ostatních (potřebný podíl: {least})",
      en: "services with a yearly report: {reported.number}, services that owe one: {due.number}; a total of the territory would be silent on the others (share needed: {least})",
    },
    scope: { subject: "territory", levels: ["orp", "okres", "kraj", "cr"] },
    figures: {
      reported: { field: "servicesReported", unit: "services" },
      due: { field: "servicesDue", unit: "services" },
    },
    parameters: {
      least: { value: 0.8, unit: "1", cs: "podíl výkazů, od kterého se sčítá", en: "share of reports from which totals are made" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "due", is: "at-least", limit: 1 },
      otherwise: { cs: "v území není služba, která vykazuje", en: "no service in the territory owes a report" },
    },
    breachedWhen: { kind: "compared", figure: "reported", with: "due", by: "ratio", is: "below", limit: "least" },
    examples: [
      { outcome: "breached", figures: { reported: 7, due: 10 } },
      { outcome: "met", figures: { reported: 8, due: 10 } },
      { outcome: "undecidable", figures: { reported: "not-asked", due: 10 } },
      { outcome: "undecidable", figures: { reported: 8, due: "not-known-to-source" } },
      { outcome: "not-applicable", figures: { reported: 0, due: 0 } },
    ],
  },
  {
    ...house,
    id: "data/coverage-falls",
    title: { cs: "výkazů rok od roku ubývá", en: "reports fall from year to year" },
    message: {
      cs: "služeb s ročním výkazem ubývá tři období za sebou (z {reportedBefore.number} na {reported.number}), ačkoli služeb v území je stejně nebo více",
      en: "services with a yearly report have fallen for three periods (from {reportedBefore.number} to {reported.number}), though there are as many services in the territory or more",
    },
    scope: { subject: "territory", levels: ["orp", "kraj"] },
    figures: {
      reported: { field: "servicesReported", unit: "services" },
      due: { field: "servicesDue", unit: "services" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "trend", figure: "reported", periods: 3, direction: "decreasing", test: "every-step" },
        { kind: "change", figure: "due", over: 2, by: "difference", is: "at-least", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { reported: [20, 18, 15], due: [22, 22, 23] } },
      { outcome: "met", figures: { reported: [20, 20, 19], due: [22, 22, 23] } },
      { outcome: "met", figures: { reported: [20, 18, 15], due: [22, 20, 17] } },
      { outcome: "undecidable", figures: { reported: [20, "not-asked", 15], due: [22, 22, 23] } },
      { outcome: "undecidable", figures: { reported: [20, 18, 15], due: ["not-asked", 22, 23] } },
      { outcome: "not-applicable", figures: { reported: [20, 18, 15], due: [22, 22, 23] }, target: { level: "obec" } },
    ],
  },
];
