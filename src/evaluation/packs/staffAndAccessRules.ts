import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about staff, opening hours and barrier-free access of services.
 *
 * @internal
 */
export const staffAndAccessRules: readonly RuleSpec[] = [
  {
    id: "quality/direct-care-staff-falls-clients-do-not",
    ...ruleStanding.house,
    title: { cs: "pracovníků v přímé péči ubylo, klientů ne", en: "fewer staff in direct care, not fewer clients" },
    message: {
      cs: "úvazků v přímé péči je {staff.number}, předtím {staffBefore.number}; klientů je {clients.number}, předtím {clientsBefore.number}.",
      en: "full-time equivalents in direct care: {staff.number}, before {staffBefore.number}; clients: {clients.number}, before {clientsBefore.number}.",
    },
    scope: { subject: "service", forms: ["pobytova", "ambulantni", "terenni"] },
    figures: { staff: { indicator: "direct-care-fte" }, clients: { field: "clients", unit: "persons" } },
    parameters: {
      fall: { cs: "pokles úvazků, který se ještě snese", en: "fall of full-time equivalents that is still borne", value: -0.15, unit: "1" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "change", figure: "staff", over: 1, by: "relative", is: "below", limit: "fall" },
        { kind: "change", figure: "clients", over: 1, by: "relative", is: "at-least", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { staff: [20, 15], clients: [80, 82] } },
      { outcome: "met", figures: { staff: [20, 19], clients: [80, 78] } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { forms: [] } },
    ],
  },
  {
    id: "quality/many-clients-per-worker-on-agreements",
    ...ruleStanding.house,
    title: {
      cs: "na pracovníka připadá nápadně mnoho klientů a práci drží dohody",
      en: "strikingly many clients per worker, with work held up by agreements",
    },
    message: {
      cs: "na úvazek v přímé péči připadá klientů: {clients.number}, medián srovnatelných služeb je {peers.number}; ze smluv je {contracts} úvazků.",
      en: "clients per full-time equivalent in direct care: {clients.number}, the median of comparable services {peers.number}; {contracts} of the equivalents stand on employment contracts.",
    },
    scope: { subject: "service", forms: ["ambulantni", "terenni"] },
    figures: {
      clients: { indicator: "clients-per-direct-fte" },
      peers: { indicator: "clients-per-direct-fte", of: "peers" },
      contracts: { indicator: "contract-fte-share" },
    },
    parameters: {
      times: { cs: "kolikrát víc klientů se ještě snese", en: "how many times more clients are borne", value: 1.5, unit: "quotient" },
      least: { cs: "nejmenší podíl úvazků ze smluv", en: "least share of equivalents on contracts", value: 0.6, unit: "1" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "clients", with: "peers", by: "ratio", is: "above", limit: "times" },
        { kind: "threshold", figure: "contracts", is: "below", limit: "least" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { clients: 40, peers: 20, contracts: 0.4 } },
      { outcome: "met", figures: { clients: 22, peers: 20, contracts: 0.9 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { forms: ["pobytova"] } },
    ],
  },
  {
    id: "quality/social-workers-few",
    ...ruleStanding.practice,
    title: { cs: "na sociálního pracovníka připadá mnoho klientů, nebo žádný není", en: "many clients per social worker, or none at all" },
    message: {
      cs: "klientů na úvazek sociálního pracovníka: {load}; úvazků sociálních pracovníků: {workers.number}.",
      en: "clients per full-time equivalent of a social worker: {load}; full-time equivalents of social workers: {workers.number}.",
    },
    scope: { subject: "service" },
    figures: {
      load: { indicator: "clients-per-social-worker" },
      workers: { field: "fteSocialWorkers", unit: "fte" },
      clients: { field: "clients", unit: "persons" },
    },
    parameters: {
      most: {
        cs: "nejvýše klientů na úvazek sociálního pracovníka",
        en: "most clients per full-time equivalent of a social worker",
        value: null,
        unit: "quotient",
      },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "clients", is: "above", limit: 0 },
      otherwise: { cs: "služba neměla klienty", en: "the service had no clients" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "load", is: "above", limit: "most" },
        { kind: "threshold", figure: "workers", is: "equal", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { load: "denominator-zero", workers: 0, clients: 50 } },
      { outcome: "breached", figures: { load: 120, workers: 0.5, clients: 60 }, parameters: { most: 80 } },
      { outcome: "met", figures: { load: 60, workers: 1, clients: 60 }, parameters: { most: 80 } },
      { outcome: "undecidable", figures: { load: 60, workers: 1, clients: 60 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { clients: 0, workers: 0 } },
    ],
  },
  {
    id: "quality/opening-hours-short",
    ...ruleStanding.house,
    title: { cs: "provozní doba je krátká a zkracuje se", en: "opening hours short, and getting shorter" },
    message: {
      cs: "provozní doba je {hours} (předtím {hoursBefore}), medián srovnatelných služeb je {peers}.",
      en: "opening hours are {hours} (before {hoursBefore}), the median of comparable services {peers}.",
    },
    scope: { subject: "service", forms: ["ambulantni"] },
    figures: { hours: { indicator: "opening-hours" }, peers: { indicator: "opening-hours", of: "peers" } },
    parameters: { ratio: { cs: "nejmenší poměr k mediánu", en: "least ratio to the median", value: 0.75, unit: "quotient" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "hours", with: "peers", by: "ratio", is: "below", limit: "ratio" },
        { kind: "change", figure: "hours", over: 1, by: "difference", is: "below", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { hours: [30, 20], peers: 40 } },
      { outcome: "met", figures: { hours: [30, 36], peers: 40 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { forms: ["terenni"] } },
    ],
  },
  {
    id: "quality/not-barrier-free",
    ...ruleStanding.practice,
    title: {
      cs: "služba pro seniory či lidi s postižením není bezbariérová a nelepší se to",
      en: "a service for seniors or people with disabilities not barrier-free, and not improving",
    },
    message: {
      cs: "podíl bezbariérových míst je {share}, před třemi obdobími byl {shareBefore}; posouzených míst: {assessed.number}.",
      en: "the share of barrier-free places is {share}, three periods before it was {shareBefore}; places assessed: {assessed.number}.",
    },
    scope: {
      subject: "service",
      forms: ["pobytova", "ambulantni"],
      groups: [
        "seniori",
        "osoby-s-telesnym-postizenim",
        "osoby-se-zdravotnim-postizenim",
        "osoby-s-kombinovanym-postizenim",
        "osoby-se-zrakovym-postizenim",
      ],
    },
    figures: { share: { indicator: "barrier-free-share" }, assessed: { field: "placesAssessed", unit: "places-of-service" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "assessed", is: "above", limit: 0 },
        { kind: "threshold", figure: "share", is: "below", limit: 1 },
        { kind: "change", figure: "share", over: 3, by: "difference", is: "at-most", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: [0.5, 0.5, 0.5, 0.5], assessed: 2 } },
      { outcome: "met", figures: { share: [0.5, 0.5, 1, 1], assessed: 2 } },
      { outcome: "met", figures: { assessed: 0 } },
      { outcome: "undecidable", figures: { assessed: 2 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { groups: ["etnicke-mensiny"] } },
    ],
  },
];
