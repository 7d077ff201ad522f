import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";
import { silent } from "./silent.ts";

/**
 * Rules about restraint, and about people who were turned away.
 *
 * @internal
 */
export const protectionRules: readonly RuleSpec[] = [
  {
    id: "quality/restraint-rising",
    ...ruleStanding.practice,
    title: { cs: "opatření omezujících pohyb přibývá", en: "restraint measures increase" },
    message: {
      cs: "použití opatření omezujících pohyb na 1 000 lůžkodnů: {rate.number}, předtím {rateBefore.number}; podíl klientů, kterých se týká: {persons}.",
      en: "uses of restraint measures per 1,000 bed-days: {rate.number}, before {rateBefore.number}; share of clients concerned: {persons}.",
    },
    scope: { subject: "service", forms: ["pobytova"] },
    figures: { rate: { indicator: "restraint-measures-rate" }, persons: { indicator: "persons-restrained-share" } },
    parameters: {
      share: {
        cs: "podíl klientů, nad kterým rozhoduje už jediný nárůst",
        en: "share of clients above which one rise decides",
        value: 0.05,
        unit: "1",
      },
      rise: { cs: "meziroční nárůst", en: "yearly rise", value: 0.5, unit: "1" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "trend", figure: "rate", periods: 5, direction: "increasing", test: "mann-kendall" },
        {
          kind: "all",
          of: [
            { kind: "threshold", figure: "persons", is: "above", limit: "share" },
            { kind: "change", figure: "rate", over: 1, by: "relative", is: "above", limit: "rise" },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { rate: [1, 1.2, 1.4, 1.5, 1.6], persons: 0.02 } },
      { outcome: "breached", figures: { rate: [1, 1.2, 0.9, 1, 1.8], persons: 0.09 } },
      { outcome: "met", figures: { rate: [1, 0.9, 1.1, 1, 0.95], persons: 0.02 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { forms: ["terenni"] } },
    ],
  },
  {
    ...{ id: "quality/restraint-not-reported", version: 1, severity: "info", basis: "law", sources: ["act-108-2006"] },
    legalBasis: ["§ 85 odst. 5 zákona č. 108/2006 Sb."],
    title: { cs: "chybí údaj o osobách, u nichž byla použita opatření omezující pohyb", en: "the figure of persons restrained is missing" },
    message: {
      cs: "v podkladech úřadu není, u kolika osob pobytová služba (klientů: {clients.number}) použila opatření omezující pohyb; údaj se ze zákona sděluje do registru, lze si jej vyžádat.",
      en: "the office's data do not say of how many persons the residential service (clients: {clients.number}) used restraint; by law the figure is reported to the register and can be asked for.",
    },
    scope: { subject: "service", forms: ["pobytova"] },
    figures: { persons: { field: "personsRestrained", unit: "persons" }, clients: { field: "clients", unit: "persons" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "clients", is: "above", limit: 0 },
        { kind: "missing", figure: "persons", periods: 1, reasons: silent },
      ],
    },
    examples: [
      { outcome: "breached", figures: { clients: 60, persons: "not-reported" } },
      { outcome: "met", figures: { clients: 60, persons: 0 } },
      { outcome: "met", figures: { clients: 0, persons: "not-reported" } },
      { outcome: "undecidable", figures: { clients: "not-reported", persons: "not-reported" } },
      { outcome: "undecidable", figures: { clients: 60, persons: "not-asked" } },
      { outcome: "not-applicable", figures: { clients: 60, persons: "not-reported" }, target: { forms: ["ambulantni"] } },
    ],
  },
  {
    ...{ id: "quality/no-record-of-refused-applicants", version: 1, severity: "info", basis: "law", sources: ["act-108-2006"] },
    legalBasis: ["§ 88 písm. g) zákona č. 108/2006 Sb.", "§ 91 odst. 3 zákona č. 108/2006 Sb."],
    title: { cs: "chybí údaj o odmítnutých žadatelích", en: "the figure of refused applicants is missing" },
    message: {
      cs: "za dvě období chybí údaj o žadatelích, s nimiž služba nemohla uzavřít smlouvu z důvodu kapacity; jejich evidenci vede poskytovatel ze zákona, lze se na ni zeptat.",
      en: "for two periods the number of applicants is missing with whom the service could not conclude a contract for lack of capacity; the law has providers keep such a record, so it can be asked for.",
    },
    scope: { subject: "service" },
    figures: { refused: { field: "refusedApplicants", unit: "persons" }, contracts: { field: "contracts", unit: "contracts" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "contracts", is: "above", limit: 0 },
      otherwise: { cs: "služba neuzavírala smlouvy", en: "the service concluded no contracts" },
    },
    breachedWhen: { kind: "missing", figure: "refused", periods: 2, reasons: silent },
    examples: [
      { outcome: "breached", figures: { contracts: 25, refused: ["not-reported", "not-reported"] } },
      { outcome: "met", figures: { contracts: 25, refused: ["not-reported", 0] } },
      { outcome: "undecidable", figures: { refused: ["not-reported", "not-reported"] } },
      { outcome: "undecidable", figures: { contracts: 25, refused: ["not-asked", "not-reported"] } },
      { outcome: "not-applicable", figures: { contracts: 0, refused: ["not-reported", "not-reported"] } },
    ],
  },
  {
    id: "quality/full-but-nobody-refused",
    ...ruleStanding.house,
    title: {
      cs: "plná služba s čekajícími nevykazuje žádného odmítnutého",
      en: "a full service with people waiting reports nobody refused",
    },
    message: {
      cs: "obložnost je {occupancy} a čeká žadatelů: {waiting.number}, odmítnutých je vykázáno {refused.number}; záznam stojí za ověření.",
      en: "occupancy is {occupancy} and applicants wait: {waiting.number}; refused ones reported: {refused.number}; the record is worth checking.",
    },
    scope: { subject: "service", forms: ["pobytova"] },
    figures: {
      occupancy: { indicator: "occupancy-rate" },
      waiting: { field: "applicantsWaiting", unit: "persons" },
      refused: { field: "refusedApplicants", unit: "persons" },
    },
    parameters: { full: { cs: "obložnost plné služby", en: "occupancy of a full service", value: 0.97, unit: "1" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "occupancy", is: "at-least", limit: "full" },
        { kind: "threshold", figure: "waiting", is: "above", limit: 0 },
        { kind: "threshold", figure: "refused", is: "equal", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { occupancy: 0.99, waiting: 30, refused: 0 } },
      { outcome: "met", figures: { occupancy: 0.9, waiting: 0, refused: 4 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { forms: ["terenni"] } },
    ],
  },
];
