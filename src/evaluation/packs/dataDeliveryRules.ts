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
    id: "data/yearly-figures-missing",
    title: { cs: "základní roční údaje chybí dva roky po sobě", en: "basic yearly figures missing two years in a row" },
    message: {
      cs: "z údajů klienti, náklady a úvazky v přímé péči chybí aspoň dva po dvě období; bez nich nelze službu porovnat ani započítat do součtů za území (klienti: {clients}; úvazky: {fte})",
      en: "of clients, costs and full-time equivalents in direct care at least two have been missing for two periods; without them the service can be neither compared nor counted into totals of the territory (clients: {clients}; full-time equivalents: {fte})",
    },
    scope: { subject: "service" },
    figures: {
      clients: { field: "clients", unit: "persons" },
      costs: { field: "costs", unit: "CZK", times: 0.01 },
      fte: { field: "fteDirect", unit: "fte" },
      start: { field: "daysSinceStart", unit: "days" },
    },
    parameters: {
      age: { value: 730, unit: "days", cs: "dny, po kterých má služba dva výkazy", en: "days after which a service owes two reports" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "start", is: "at-least", limit: "age" },
      otherwise: { cs: "služba běží kratší dobu, než za jakou se vykazuje", en: "the service has run for less than the time reported" },
    },
    breachedWhen: {
      kind: "at-least",
      count: 2,
      of: [
        { kind: "missing", figure: "clients", periods: 2 },
        { kind: "missing", figure: "costs", periods: 2 },
        { kind: "missing", figure: "fte", periods: 2 },
      ],
    },
    examples: [
      {
        ...{ outcome: "breached" },
        figures: { clients: ["not-reported", "refused"], costs: ["not-reported", "not-reported"], fte: [4, 4], start: 2000 },
      },
      {
        outcome: "breached",
        figures: { clients: [20, 22], costs: ["refused", "refused"], fte: ["not-reported", "not-reported"], start: 2000 },
      },
      { outcome: "met", figures: { clients: [20, 22], costs: ["not-reported", "not-reported"], fte: ["not-reported", 4], start: 2000 } },
      { outcome: "met", figures: { clients: [20, 22], costs: [100, 110], fte: [4, 4], start: 2000 } },
      { outcome: "undecidable", figures: { clients: [20, 22], costs: [100, 110], fte: [4, 4], start: "not-known-to-source" } },
      { outcome: "not-applicable", figures: { clients: "not-reported", costs: "not-reported", fte: "not-reported", start: 100 } },
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
      cs: "za poslední tři roky přišly podklady pozdě (počet: {late.number}) a bylo třeba upomínat (upozornění: {reminder.number}); pomůže jednodušší tabulka nebo jiný termín",
      en: "in the last three years deliveries came late (number: {late.number}) and had to be asked for (reminders: {reminder.number}); a simpler table or another term may help",
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
      cs: "v podkladech není výkaz poskytovatele za poslední dva roky (dnů od konce posledního vykázaného období: {since.number}); služeb, za které se vykazuje: {due.number}",
      en: "the data hold no report of the provider for the last two years (days since the end of the last reported period: {since.number}); services that reports are due for: {due.number}",
    },
    scope: { subject: "provider" },
    figures: {
      since: { field: "daysSinceReport", unit: "days" },
      due: { field: "servicesDue", unit: "services" },
    },
    parameters: { longest: { value: 730, unit: "days", cs: "nejdelší doba bez výkazu", en: "longest time without a report" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "due", is: "above", limit: 0 },
      otherwise: { cs: "poskytovatel nemá službu, která vykazuje", en: "the provider has no service that owes a report" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "due", is: "at-least", limit: 1 },
        {
          kind: "any",
          of: [
            { kind: "threshold", figure: "since", is: "above", limit: "longest" },
            { kind: "missing", figure: "since", periods: 2 },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { since: [500, 865], due: 2 } },
      { outcome: "breached", figures: { since: ["not-reported", "not-reported"], due: 2 } },
      { outcome: "met", figures: { since: [180, 180], due: 2 } },
      { outcome: "undecidable", figures: { since: [400, "not-asked"], due: 2 } },
      { outcome: "undecidable", figures: { since: [180, 180], due: "not-asked" } },
      { outcome: "not-applicable", figures: { since: [500, 865], due: 0 } },
    ],
  },
  {
    ...house,
    id: "data/coverage-too-low",
    title: { cs: "výkazů je příliš málo na součet za území", en: "too few reports for a total of the territory" },
    message: {
      cs: "roční výkaz dalo {reported.number} ze služeb, které vykazovat mají (celkem {due.number}); součet za území by mlčel o ostatních (potřebný podíl: {least})",
      en: "a yearly report came from {reported.number} of the services that owe one ({due.number} in all); a total of the territory would be silent on the others (share needed: {least})",
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
