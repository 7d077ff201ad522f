import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about complaints.
 *
 * @internal
 */
export const complaintRules: readonly RuleSpec[] = [
  {
    id: "quality/complaints-signal",
    ...ruleStanding.house,
    title: { cs: "stížností je nápadně víc, než odpovídá vlastní řadě", en: "complaints strikingly above their own series" },
    message: {
      cs: "na 100 klientů připadá stížností: {rate.number}, nad horní mezí regulačního diagramu; na začátku řady to bylo {rateBefore.number}.",
      en: "complaints per 100 clients: {rate.number}, above the upper limit of a control chart; at the beginning of the series {rateBefore.number}.",
    },
    scope: { subject: "service" },
    figures: { rate: { indicator: "complaints-per100-clients" }, clients: { field: "clients", unit: "persons" } },
    parameters: {
      few: {
        cs: "počet klientů, od kterého se řada posuzuje",
        en: "number of clients from which a series is judged",
        value: 20,
        unit: "persons",
      },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "clients", is: "at-least", limit: "few" },
      otherwise: { cs: "klientů je příliš málo", en: "there are too few clients" },
    },
    breachedWhen: { kind: "signal", figure: "rate", periods: 8, rules: "outside-limits", direction: "increasing" },
    examples: [
      { outcome: "breached", figures: { rate: [2, 2.1, 1.9, 2, 2.2, 2, 2.1, 6], clients: 80 } },
      { outcome: "met", figures: { rate: [2, 2.1, 1.9, 2, 2.2, 2, 2.1, 2], clients: 80 } },
      { outcome: "undecidable", figures: { rate: [2, 2.1, 6], clients: 80 } },
      { outcome: "undecidable", figures: { rate: [2, 2.1, 1.9, 2, 2.2, 2, 2.1, 6] } },
      { outcome: "not-applicable", figures: { rate: [2, 2.1, 6], clients: 12 } },
    ],
  },
  {
    id: "quality/complaints-late",
    ...ruleStanding.practice,
    title: {
      cs: "stížnosti se nevyřizují ve lhůtě a je to horší než loni",
      en: "complaints are not settled in time, and it is worse than the year before",
    },
    message: {
      cs: "ve lhůtě bylo vyřízeno {share} stížností, o období dříve {shareBefore}; mez je {limit}.",
      en: "{share} of complaints were settled in time, a period before {shareBefore}; the limit is {limit}.",
    },
    scope: { subject: "service" },
    figures: { share: { indicator: "complaints-in-time-share" }, complaints: { field: "complaints", unit: "complaints" } },
    parameters: { limit: { cs: "nejmenší podíl vyřízených ve lhůtě", en: "least share settled in time", value: 0.9, unit: "1" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "complaints", is: "above", limit: 0 },
      otherwise: { cs: "žádná stížnost", en: "no complaint" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "share", is: "below", limit: "limit" },
        { kind: "change", figure: "share", over: 1, by: "difference", is: "at-most", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: [0.9, 0.7], complaints: 10 } },
      { outcome: "met", figures: { share: [0.9, 0.95], complaints: 10 } },
      { outcome: "undecidable", figures: { complaints: 10 } },
      { outcome: "undecidable", figures: { share: [0.9, 0.7] } },
      { outcome: "not-applicable", figures: { share: "denominator-zero", complaints: 0 } },
    ],
  },
  {
    id: "quality/complaints-upheld",
    ...ruleStanding.house,
    title: { cs: "oprávněné stížnosti se množí", en: "upheld complaints multiply" },
    message: {
      cs: "oprávněných stížností: {upheld.number}, předtím: {upheldBefore.number}; podíl oprávněných: {share}, medián srovnatelných služeb: {peers}.",
      en: "upheld complaints: {upheld.number}, before: {upheldBefore.number}; share upheld: {share}, median of comparable services: {peers}.",
    },
    scope: { subject: "service", forms: ["pobytova", "ambulantni", "terenni"] },
    figures: {
      upheld: { field: "complaintsUpheld", unit: "complaints" },
      share: { indicator: "complaints-upheld-share" },
      peers: { indicator: "complaints-upheld-share", of: "peers" },
    },
    parameters: {
      least: {
        cs: "počet oprávněných stížností, od kterého se posuzují",
        en: "number of upheld complaints from which they are judged",
        value: 3,
        unit: "complaints",
      },
    },
    breachedWhen: {
      kind: "at-least",
      count: 2,
      of: [
        { kind: "change", figure: "upheld", over: 1, by: "difference", is: "above", limit: 0 },
        { kind: "compared", figure: "share", with: "peers", by: "difference", is: "above", limit: 0 },
        { kind: "threshold", figure: "upheld", is: "at-least", limit: "least" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { upheld: [1, 4], share: 0.5, peers: 0.3 } },
      { outcome: "breached", figures: { upheld: [2, 4], share: "not-reported", peers: 0.3 } },
      { outcome: "met", figures: { upheld: [2, 1], share: 0.1, peers: 0.3 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { forms: [] } },
    ],
  },
  {
    id: "quality/complaints-never-recorded",
    ...ruleStanding.house,
    title: { cs: "velká služba nemá tři období žádnou stížnost", en: "a large service without a complaint for three periods" },
    message: {
      cs: "ve třech obdobích po sobě není zaznamenána žádná stížnost, klientů je {clients.number}; stojí za ověření, zda klienti vědí, jak si stěžovat.",
      en: "no complaint is recorded in three periods in a row, with {clients.number} clients; it is worth asking whether clients know how to complain.",
    },
    scope: { subject: "service" },
    figures: {
      now: { field: "complaints", unit: "complaints" },
      before: { field: "complaints", unit: "complaints", back: 1 },
      earlier: { field: "complaints", unit: "complaints", back: 2 },
      clients: { field: "clients", unit: "persons" },
    },
    parameters: { many: { cs: "počet klientů velké služby", en: "number of clients of a large service", value: 100, unit: "persons" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "clients", is: "above", limit: 0 },
      otherwise: { cs: "služba neměla klienty", en: "the service had no clients" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "clients", is: "at-least", limit: "many" },
        { kind: "threshold", figure: "now", is: "equal", limit: 0 },
        { kind: "threshold", figure: "before", is: "equal", limit: 0 },
        { kind: "threshold", figure: "earlier", is: "equal", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { clients: 180, now: 0, before: 0, earlier: 0 } },
      { outcome: "met", figures: { clients: 180, now: 0, before: 2, earlier: 0 } },
      { outcome: "met", figures: { clients: 30, now: 1, before: 0, earlier: 3 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { clients: 0 } },
    ],
  },
];
