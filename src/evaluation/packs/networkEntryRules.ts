import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/** The library's own judgement, for information. */
const house = { version: 1, severity: "info", basis: "house", sources: [] } as const;
/** What regions and municipalities do, each in its own way. */
const practice = { version: 1, severity: "info", basis: "practice", sources: [] } as const;

/**
 * Rules about entries of services in a network (pravidla o zařazení služeb v síti).
 *
 * @internal
 */
export const networkEntryRules: readonly RuleSpec[] = [
  {
    ...{ version: 1, severity: "critical", basis: "law", sources: ["act-108-2006"], validFrom: "2007-01-01" },
    id: "network/entry-without-registration",
    legalBasis: ["§ 78 zákona č. 108/2006 Sb."],
    title: { cs: "služba v síti bez platné registrace", en: "service in a network without a valid registration" },
    message: {
      cs: "služba je zařazena v síti, mezi registrovanými službami však k tomuto dni není; oprávnění k poskytování vzniká registrací",
      en: "the service is entered in a network, but on this day it is not among the registered services; the right to provide arises by registration",
    },
    scope: { subject: "service" },
    figures: {
      missing: { field: "registrationsMissing", unit: "records" },
      entries: { field: "entriesInNetwork", unit: "records" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "entries", is: "above", limit: 0 },
      otherwise: { cs: "služba není v síti", en: "the service is not in a network" },
    },
    breachedWhen: { kind: "threshold", figure: "missing", is: "at-least", limit: 1 },
    examples: [
      { outcome: "breached", figures: { missing: 1, entries: 1 } },
      { outcome: "met", figures: { missing: 0, entries: 1 } },
      { outcome: "undecidable", figures: { missing: "not-reported", entries: "not-reported" } },
      { outcome: "not-applicable", figures: { missing: 0, entries: 0 } },
    ],
  },
  {
    ...house,
    id: "network/entrustment-unstated",
    title: { cs: "služba v síti bez čísla pověření", en: "service in a network without a number of entrustment" },
    message: {
      cs: "služba je v síti a dostává peníze státu nebo kraje ({support} výnosů), číslo pověření však u zařazení chybí; počet takových zařazení: {without.number}",
      en: "the service is in a network and gets money of the state or the region ({support} of revenues), but entries lack the number of the entrustment; number of such entries: {without.number}",
    },
    scope: { subject: "service" },
    figures: {
      without: { field: "entriesWithoutEntrustment", unit: "records" },
      support: { indicator: "revenue-share-by-payer/kraj" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "without", is: "above", limit: 0 },
        { kind: "threshold", figure: "support", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { without: 1, support: 0.6 } },
      { outcome: "met", figures: { without: 0, support: 0.6 } },
      { outcome: "met", figures: { without: 1, support: 0 } },
      { outcome: "undecidable", figures: { without: "not-reported", support: 0.6 } },
      { outcome: "undecidable", figures: { without: 1, support: "not-reported" } },
      { outcome: "not-applicable", figures: { without: "not-applicable", support: 0.6 } },
    ],
  },
  {
    ...practice,
    id: "network/entrustment-not-renewed",
    title: { cs: "pověření nebylo včas obnoveno", en: "entrustment not renewed in time" },
    message: {
      cs: "termín obnovení pověření uplynul a obnova není zaznamenána; počet pověření po termínu: {renewal.number}",
      en: "the term to renew the entrustment has passed and no renewal is recorded; entrustments past their term: {renewal.number}",
    },
    scope: { subject: "service" },
    figures: { entries: { field: "entriesInNetwork", unit: "records" } },
    events: { renewal: { code: "entrustment-renewal", cs: "obnovení pověření", en: "renewal of the entrustment" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "entries", is: "above", limit: 0 },
      otherwise: { cs: "služba není v síti", en: "the service is not in a network" },
    },
    breachedWhen: { kind: "deadline", event: "renewal", grace: 0 },
    examples: [
      { outcome: "breached", figures: { entries: 1 }, events: [{ event: "renewal", on: null, due: -1, done: null }] },
      { outcome: "met", figures: { entries: 1 }, events: [{ event: "renewal", on: -40, due: -30, done: -40 }] },
      { outcome: "met", figures: { entries: 1 }, events: [{ event: "renewal", on: null, due: 60, done: null }] },
      { outcome: "undecidable", figures: { entries: 1 } },
      { outcome: "undecidable", figures: { entries: "not-reported" }, events: [] },
      { outcome: "not-applicable", figures: { entries: 0 }, events: [] },
    ],
  },
  {
    ...house,
    id: "network/left-without-decision",
    title: { cs: "služba vypadla ze sítě bez rozhodnutí", en: "service left the network without a decision" },
    message: {
      cs: "služba v minulém období v síti byla a nyní v ní není (zařazení dříve: {entriesBefore.number}, nyní: {entries.number}); rozhodnutí o změně sítě za poslední dva roky: {decision.number}",
      en: "the service was in the network in the last period and is not now (entries {entriesBefore.number}, now {entries.number}); decisions on a change of the network in the last two years: {decision.number}",
    },
    scope: { subject: "service" },
    figures: { entries: { field: "entriesInNetwork", unit: "records" } },
    events: { decision: { code: "network-decision", cs: "rozhodnutí o změně sítě", en: "decision on a change of the network" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "entries", is: "equal", limit: 0 },
        { kind: "change", figure: "entries", over: 1, by: "difference", is: "below", limit: 0 },
        { kind: "count", event: "decision", days: 730, is: "below", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { entries: [1, 0] }, events: [] },
      { outcome: "met", figures: { entries: [1, 1] }, events: [] },
      { outcome: "met", figures: { entries: [0, 0] }, events: [] },
      { outcome: "met", figures: { entries: [2, 0] }, events: [{ event: "decision", on: -200, due: null, done: null }] },
      { outcome: "undecidable", figures: { entries: ["not-asked", 0] }, events: [] },
      { outcome: "undecidable", figures: { entries: [1, 0] } },
      { outcome: "not-applicable", figures: { entries: [1, "not-applicable"] }, events: [] },
    ],
  },
  {
    ...house,
    id: "network/capacities-differ",
    title: { cs: "registrovaná, síťová a skutečná kapacita se rozcházejí", en: "registered, network and actual capacity differ" },
    message: {
      cs: "lůžka se liší podle toho, kdo je uvádí: registr: {registered.number}, síť: {network.number}, výkaz poskytovatele: {actual.number}; síť nemá počítat s více lůžky, než je registrováno, a poskytovat se má aspoň {part} sjednaných",
      en: "beds differ by who states them: register: {registered.number}, network: {network.number}, report of the provider: {actual.number}; a network should count on no more beds than are registered, and at least {part} of those agreed should be provided",
    },
    scope: { subject: "service", forms: ["pobytova"] },
    figures: {
      registered: { field: "registeredBeds", unit: "beds" },
      network: { field: "networkBeds", unit: "beds" },
      actual: { field: "beds", unit: "beds" },
    },
    parameters: {
      part: {
        value: 0.9,
        unit: "1",
        cs: "část lůžek sítě, která se má poskytovat",
        en: "part of the network's beds that should be provided",
      },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "compared", figure: "network", with: "registered", by: "difference", is: "above", limit: 0 },
        { kind: "compared", figure: "actual", with: "registered", by: "difference", is: "above", limit: 0 },
        { kind: "compared", figure: "actual", with: "network", by: "ratio", is: "below", limit: "part" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { registered: 20, network: 24, actual: 24 } },
      { outcome: "breached", figures: { registered: 30, network: 30, actual: 20 } },
      { outcome: "met", figures: { registered: 30, network: 28, actual: 27.5 } },
      { outcome: "undecidable", figures: { registered: "not-known-to-source", network: 28, actual: "not-reported" } },
      { outcome: "undecidable", figures: { registered: 30, network: "not-reported", actual: 28 } },
      { outcome: "not-applicable", figures: { registered: 1, network: 9, actual: 0 }, target: { forms: ["terenni"] } },
    ],
  },
  {
    ...practice,
    id: "network/occupancy-below-minimum",
    title: { cs: "obložnost pod minimem dva roky po sobě", en: "occupancy below the minimum two years in a row" },
    message: {
      cs: "obložnost služby ({occupancy}, o rok dříve {before}) je dva roky po sobě pod minimem, které pravidla podpory stanoví ({minimum})",
      en: "the occupancy of the service ({occupancy}, a year before {before}) has been below the minimum of the rules of support ({minimum}) for two years",
    },
    scope: { subject: "service", forms: ["pobytova"] },
    figures: { occupancy: { indicator: "occupancy-rate" }, before: { indicator: "occupancy-rate", back: 1 } },
    parameters: {
      minimum: {
        value: null,
        unit: "1",
        cs: "minimální obložnost druhu (stanoví kraj v pravidlech podpory)",
        en: "least occupancy of the type (set by the region in its rules of support)",
      },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "occupancy", is: "below", limit: "minimum" },
        { kind: "threshold", figure: "before", is: "below", limit: "minimum" },
      ],
    },
    examples: [
      { outcome: "breached", parameters: { minimum: 0.85 }, figures: { occupancy: 0.8, before: 0.7 } },
      { outcome: "met", parameters: { minimum: 0.85 }, figures: { occupancy: 0.85, before: 0.7 } },
      { outcome: "met", parameters: { minimum: 0.85 }, figures: { occupancy: 0.8, before: 0.9 } },
      { outcome: "undecidable", figures: { occupancy: 0.4, before: 0.4 } },
      { outcome: "undecidable", parameters: { minimum: 0.85 }, figures: { occupancy: 0.8, before: "not-reported" } },
      { outcome: "not-applicable", parameters: { minimum: 0.85 }, figures: { occupancy: "not-applicable", before: "not-applicable" } },
    ],
  },
];
