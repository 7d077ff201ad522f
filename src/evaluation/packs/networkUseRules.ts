import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/** The library's own judgement, for information. */
const house = { version: 1, severity: "info", basis: "house", sources: [] } as const;
/** What coordinators watch without a rule that says so. */
const practice = { version: 1, severity: "info", basis: "practice", sources: [] } as const;

/**
 * Rules about the use and staff of services of a network (pravidla o využití a personálu služeb).
 *
 * @internal
 */
export const networkUseRules: readonly RuleSpec[] = [
  {
    ...house,
    id: "network/waiting-grows",
    title: { cs: "čekajících žadatelů dlouhodobě přibývá", en: "applicants waiting keep growing" },
    message: {
      cs: "počet čekajících žadatelů za pět období vzrostl z {waitingBefore.number} na {waiting.number} a čeká se déle než dřív (průměrně {days}, o dvě období dříve {daysBefore}). Žádost není vždy naléhavá potřeba a jeden člověk může čekat na více služeb",
      en: "applicants waiting grew in five periods from {waitingBefore.number} to {waiting.number}, and they wait longer ({days} on average, two periods before {daysBefore}). An application is not always an acute need, and one person may wait for several services",
    },
    scope: { subject: "service" },
    figures: {
      waiting: { field: "applicantsWaiting", unit: "persons" },
      days: { indicator: "average-waiting-days" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "trend", figure: "waiting", periods: 5, direction: "increasing", test: "mann-kendall" },
        { kind: "change", figure: "days", over: 2, by: "difference", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { waiting: [5, 8, 9, 14, 20], days: [100, 110, 150] } },
      { outcome: "met", figures: { waiting: [5, 8, 9, 14, 20], days: [150, 110, 100] } },
      { outcome: "met", figures: { waiting: [9, 8, 9, 7, 8], days: [100, 110, 150] } },
      { outcome: "undecidable", figures: { waiting: [5, "not-reported", 9, 14, 20], days: [100, 110, 150] } },
      { outcome: "undecidable", figures: { waiting: [5, 8, 9, 14, 20], days: ["not-reported", 110, 150] } },
      { outcome: "not-applicable", figures: { waiting: [0, 0, 0, 0, "not-applicable"], days: [1, 1, 2] } },
    ],
  },
  {
    ...house,
    id: "network/refusals-signal",
    title: { cs: "odmítnutých žadatelů je neobvykle mnoho", en: "unusually many refused applicants" },
    message: {
      cs: "počet odmítnutých žadatelů ({refused.number}) je vyšší, než odpovídá kolísání posledních osmi období; o kapacitě to svědčí tím více, že nových klientů ({new}) je proti minulému období ({newBefore}) méně",
      en: "refused applicants ({refused.number}) are more than the last eight periods would vary; it speaks of capacity the more as new clients ({new}) are fewer than in the last period ({newBefore})",
    },
    scope: { subject: "service" },
    figures: {
      refused: { indicator: "refused-applicants" },
      new: { field: "newClients", unit: "persons" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "signal", figure: "refused", periods: 8, rules: "outside-limits", direction: "increasing" },
        { kind: "change", figure: "new", over: 1, by: "difference", is: "below", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { refused: [4, 5, 4, 5, 4, 5, 4, 60], new: [30, 20] } },
      { outcome: "met", figures: { refused: [4, 5, 4, 5, 4, 5, 4, 5], new: [30, 20] } },
      { outcome: "met", figures: { refused: [4, 5, 4, 5, 4, 5, 4, 60], new: [20, 30] } },
      { outcome: "undecidable", figures: { refused: [4, 5, 60], new: [30, 20] } },
      { outcome: "undecidable", figures: { refused: [4, 5, 4, 5, 4, 5, 4, 60], new: ["not-reported", 20] } },
      { outcome: "not-applicable", figures: { refused: ["not-applicable"], new: [30, 20] } },
    ],
  },
  {
    ...practice,
    id: "network/unmet-demand",
    title: { cs: "neuspokojená poptávka nad mezí", en: "unmet demand above the limit" },
    message: {
      cs: "míra neuspokojené poptávky ({rate}) je nad stanovenou mezí {most} a proti minulému období neklesla; odmítnutí u více poskytovatelů nelze z ročních součtů odlišit",
      en: "the rate of unmet demand ({rate}) is above the stated limit {most} and has not fallen since the last period; people refused by several providers cannot be told apart in yearly totals",
    },
    scope: { subject: "service" },
    figures: { rate: { indicator: "unmet-demand-rate" } },
    parameters: { most: { value: null, unit: "1", cs: "nejvyšší míra (stanoví zadavatel)", en: "highest rate (set by the commissioner)" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "rate", is: "above", limit: "most" },
        { kind: "change", figure: "rate", over: 1, by: "difference", is: "at-least", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", parameters: { most: 0.3 }, figures: { rate: [0.3, { low: 0.35, high: 0.6 }] } },
      { outcome: "met", parameters: { most: 0.3 }, figures: { rate: [0.3, { low: 0.1, high: 0.25 }] } },
      { outcome: "met", parameters: { most: 0.3 }, figures: { rate: [0.3, 0.3] } },
      { outcome: "undecidable", parameters: { most: 0.3 }, figures: { rate: [0.3, { low: 0.2, high: 0.5 }] } },
      { outcome: "undecidable", figures: { rate: [0.3, 0.5] } },
      { outcome: "not-applicable", figures: { rate: [0.3, "not-applicable"] } },
    ],
  },
  {
    ...house,
    id: "network/travel-heavy",
    title: { cs: "terénní služba tráví na cestách víc než srovnatelné", en: "outreach service travels more than its peers" },
    message: {
      cs: "podíl cest na čase práce v terénu ({travel}) je proti obvyklé hodnotě srovnatelných služeb ({peers}) vyšší aspoň {times.number}krát a hodin přímé péče na úvazek ({hours}) je méně než u nich ({peerHours})",
      en: "the share of travel in the time of outreach work ({travel}) is at least {times} times what is usual among comparable services ({peers}), and hours of direct care per full-time equivalent ({hours}) are fewer than theirs ({peerHours})",
    },
    scope: { subject: "service", forms: ["terenni"] },
    figures: {
      travel: { indicator: "travel-time-share" },
      peers: { indicator: "travel-time-share", of: "peers" },
      hours: { indicator: "hours-per-fte" },
      peerHours: { indicator: "hours-per-fte", of: "peers" },
    },
    parameters: { times: { value: 1.5, unit: "quotient", cs: "násobek obvyklé hodnoty", en: "multiple of what is usual" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "travel", with: "peers", by: "ratio", is: "at-least", limit: "times" },
        { kind: "compared", figure: "hours", with: "peerHours", by: "difference", is: "below", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { travel: 0.45, peers: 0.3, hours: 900, peerHours: 1000 } },
      { outcome: "met", figures: { travel: 0.3, peers: 0.3, hours: 900, peerHours: 1000 } },
      { outcome: "met", figures: { travel: 0.45, peers: 0.3, hours: 1000, peerHours: 1000 } },
      { outcome: "undecidable", figures: { travel: 0.45, peers: "too-few", hours: 900, peerHours: 1000 } },
      { outcome: "undecidable", figures: { travel: 0.45, peers: 0.3, hours: "not-reported", peerHours: 1000 } },
      { outcome: "not-applicable", figures: { travel: 0.9 }, target: { forms: ["pobytova"] } },
    ],
  },
  {
    ...house,
    id: "network/staff-thins",
    title: { cs: "na pracovníka přibývá klientů a úvazků ubývá", en: "clients per worker grow while staff shrinks" },
    message: {
      cs: "úvazků v přímé péči ubylo z {fteBefore.number} na {fte.number} a klientů na úvazek ({clients}) je víc než obvykle u srovnatelných služeb ({peers})",
      en: "full-time equivalents in direct care fell from {fteBefore.number} to {fte.number}, and clients per full-time equivalent ({clients}) are more than usual among comparable services ({peers})",
    },
    scope: { subject: "service" },
    figures: {
      fte: { indicator: "direct-care-fte" },
      clients: { indicator: "clients-per-direct-fte" },
      peers: { indicator: "clients-per-direct-fte", of: "peers" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "change", figure: "fte", over: 1, by: "relative", is: "below", limit: -0.05 },
        { kind: "compared", figure: "clients", with: "peers", by: "ratio", is: "above", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { fte: [10, 8], clients: 6, peers: 4 } },
      { outcome: "met", figures: { fte: [10, 10], clients: 6, peers: 4 } },
      { outcome: "met", figures: { fte: [10, 8], clients: 4, peers: 4 } },
      { outcome: "undecidable", figures: { fte: ["not-reported", 8], clients: 6, peers: 4 } },
      { outcome: "undecidable", figures: { fte: [10, 8], clients: 6, peers: "too-few" } },
      { outcome: "not-applicable", figures: { fte: [10, "not-applicable"], clients: 6, peers: 4 } },
    ],
  },
  {
    ...practice,
    id: "network/serves-others",
    title: { cs: "obce platí službu, která slouží převážně jiným", en: "municipalities pay for a service that mostly serves others" },
    message: {
      cs: "klienti z území tvoří jen {local} klientů služby, obce přitom nesou {municipal} veřejných zdrojů, víc než obvykle ({peers})",
      en: "clients from the territory are only {local} of the clients of the service, while municipalities bear {municipal} of public money, more than usual ({peers})",
    },
    scope: { subject: "service" },
    figures: {
      local: { indicator: "self-containment" },
      municipal: { indicator: "municipal-public-share" },
      peers: { indicator: "municipal-public-share", of: "peers" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "local", is: "below", limit: 0.5 },
        { kind: "compared", figure: "municipal", with: "peers", by: "difference", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { local: 0.3, municipal: 0.2, peers: 0.12 } },
      { outcome: "met", figures: { local: 0.5, municipal: 0.2, peers: 0.12 } },
      { outcome: "met", figures: { local: 0.3, municipal: 0.1, peers: 0.12 } },
      { outcome: "undecidable", figures: { local: "not-reported", municipal: 0.2, peers: 0.12 } },
      { outcome: "undecidable", figures: { local: 0.3, municipal: 0.2, peers: "too-few" } },
      { outcome: "not-applicable", figures: { local: "not-applicable", municipal: 0.2, peers: 0.12 } },
    ],
  },
  {
    ...house,
    id: "network/hard-to-enter",
    title: { cs: "ambulantní služba hůře dostupná v čase a prostoru", en: "ambulatory service hard to enter in time and space" },
    message: {
      cs: "ambulantní služba má otevřeno méně než polovinu obvyklé doby (otevřeno: {hours}, obvykle: {peers}), nebo nemá žádné bezbariérové místo (podíl: {free})",
      en: "the ambulatory service is open less than half of what is usual (open: {hours}, usually: {peers}), or it has no barrier-free place (share: {free})",
    },
    scope: { subject: "service", forms: ["ambulantni"] },
    figures: {
      hours: { indicator: "opening-hours" },
      peers: { indicator: "opening-hours", of: "peers" },
      free: { indicator: "barrier-free-share" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "compared", figure: "hours", with: "peers", by: "ratio", is: "below", limit: 0.5 },
        { kind: "threshold", figure: "free", is: "equal", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { hours: 8, peers: 20, free: 1 } },
      { outcome: "breached", figures: { hours: 20, peers: 20, free: 0 } },
      { outcome: "met", figures: { hours: 20, peers: 20, free: 0.5 } },
      { outcome: "undecidable", figures: { hours: 20, peers: "too-few", free: 0.5 } },
      { outcome: "undecidable", figures: { hours: 20, peers: 20, free: "not-reported" } },
      { outcome: "not-applicable", figures: { hours: 1, peers: 20, free: 0 }, target: { forms: ["terenni"] } },
    ],
  },
];
