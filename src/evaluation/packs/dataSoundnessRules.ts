import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/** The library's own judgement, for information. */
const house = { version: 1, severity: "info", basis: "house", sources: [] } as const;

/**
 * Rules about whether delivered figures can be believed (pravidla o věrohodnosti podkladů).
 *
 * @internal
 */
export const dataSoundnessRules: readonly RuleSpec[] = [
  {
    ...house,
    id: "data/report-incomplete",
    title: { cs: "výkaz bez základních údajů", en: "report without basic figures" },
    message: {
      cs: "výkaz přišel, ale z údajů klienti, náklady a úvazky v přímé péči v něm aspoň dva chybí (klienti: {clients}; náklady: {costs}; úvazky: {fte})",
      en: "the report came, but of clients, costs and full-time equivalents in direct care at least two are missing (clients: {clients}; costs: {costs}; full-time equivalents: {fte})",
    },
    scope: { subject: "service" },
    figures: {
      clients: { field: "clients", unit: "persons" },
      costs: { field: "costs", unit: "CZK", times: 0.01 },
      fte: { field: "fteDirect", unit: "fte" },
      reported: { field: "servicesReported", unit: "services" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "reported", is: "above", limit: 0 },
      otherwise: { cs: "služba výkaz nedala", en: "the service gave no report" },
    },
    breachedWhen: {
      kind: "at-least",
      count: 2,
      of: [
        { kind: "missing", figure: "clients", periods: 1 },
        { kind: "missing", figure: "costs", periods: 1 },
        { kind: "missing", figure: "fte", periods: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { clients: "not-reported", costs: "not-reported", fte: 4, reported: 1 } },
      { outcome: "breached", figures: { clients: 20, costs: "refused", fte: "not-reported", reported: 1 } },
      { outcome: "met", figures: { clients: 20, costs: "refused", fte: 4, reported: 1 } },
      { outcome: "undecidable", figures: { clients: 20, costs: 100, fte: 4, reported: "not-asked" } },
      { outcome: "not-applicable", figures: { clients: "not-asked", costs: "not-asked", fte: "not-asked", reported: 0 } },
    ],
  },
  {
    ...house,
    id: "data/figures-contradict",
    title: { cs: "údaje si odporují", en: "figures contradict each other" },
    message: {
      cs: "část je ve výkazu větší než celek (všichni klienti: {all}; z toho noví: {new}; z území: {local}; obsazené lůžkodny: {used}; lůžkodny k dispozici: {available})",
      en: "in the report a part is larger than the whole (all clients: {all}; new ones: {new}; from the territory: {local}; bed-days occupied: {used}; bed-days available: {available})",
    },
    scope: { subject: "service" },
    figures: {
      all: { field: "clients", unit: "persons" },
      new: { field: "newClients", unit: "persons" },
      local: { field: "localClients", unit: "persons" },
      used: { field: "bedDaysUsed", unit: "bed-days" },
      available: { field: "bedDaysAvailable", unit: "bed-days" },
      due: { field: "daysSinceReport", unit: "days" },
    },
    appliesWhen: {
      condition: { kind: "not", of: { kind: "missing", figure: "due", periods: 1 } },
      otherwise: { cs: "služba nic nevykázala", en: "the service has reported nothing" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "compared", figure: "new", with: "all", by: "difference", is: "above", limit: 0 },
        { kind: "compared", figure: "local", with: "all", by: "difference", is: "above", limit: 0 },
        { kind: "compared", figure: "used", with: "available", by: "difference", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { all: 20, new: 25, local: 10, used: 1, available: 1, due: 180 } },
      { outcome: "breached", figures: { all: 20, new: 5, local: 21, used: "not-asked", available: "not-asked", due: 180 } },
      { outcome: "breached", figures: { all: 20, new: "not-reported", local: "not-reported", used: 3700, available: 3650, due: 180 } },
      { outcome: "met", figures: { all: 20, new: 5, local: 20, used: 3000, available: 3650, due: 180 } },
      { outcome: "undecidable", figures: { all: "not-reported", new: 5, local: 20, used: 3000, available: 3650, due: 180 } },
      { outcome: "not-applicable", figures: { all: "not-reported", due: "not-reported" } },
    ],
  },
  {
    ...house,
    id: "data/copied-from-last-year",
    title: { cs: "výkaz opsaný z minulého roku", en: "report copied from last year" },
    message: {
      cs: "aspoň tři ze čtyř údajů jsou přesně stejné jako loni (klienti: {clients}; noví klienti: {new}; náklady: {costs}; úvazky: {fte}); ověřte, že nejde o opsaný výkaz",
      en: "at least three of four figures are exactly those of last year (clients: {clients}; new clients: {new}; costs: {costs}; full-time equivalents: {fte}); check that the report was not copied",
    },
    scope: { subject: "service" },
    figures: {
      clients: { field: "clients", unit: "persons" },
      new: { field: "newClients", unit: "persons" },
      costs: { field: "costs", unit: "CZK", times: 0.01 },
      fte: { field: "fteDirect", unit: "fte" },
    },
    breachedWhen: {
      kind: "at-least",
      count: 3,
      of: [
        { kind: "change", figure: "clients", over: 1, by: "difference", is: "equal", limit: 0 },
        { kind: "change", figure: "new", over: 1, by: "difference", is: "equal", limit: 0 },
        { kind: "change", figure: "costs", over: 1, by: "difference", is: "equal", limit: 0 },
        { kind: "change", figure: "fte", over: 1, by: "difference", is: "equal", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { clients: [20, 20], new: [6, 6], costs: [100, 100], fte: [4, 4.5] } },
      { outcome: "breached", figures: { clients: [20, 21], new: [6, 6], costs: [100, 100], fte: [4, 4] } },
      { outcome: "met", figures: { clients: [20, 20], new: [6, 7], costs: [100, 120], fte: [4, 4] } },
      { outcome: "undecidable", figures: { clients: ["not-reported", 20], new: ["not-reported", 6], costs: [100, 100], fte: [4, 4] } },
      { outcome: "undecidable", figures: { clients: [20, 20], new: [6, 6], costs: ["refused", 100], fte: ["refused", 4] } },
      {
        ...{ outcome: "not-applicable" },
        figures: { clients: [20, "not-applicable"], new: [6, "not-applicable"], costs: [100, 100], fte: [4, 4] },
      },
    ],
  },
  {
    ...house,
    id: "data/zero-for-unknown",
    title: { cs: "nula tam, kde údaj zřejmě chybí", en: "zero where the figure is apparently missing" },
    message: {
      cs: "služba vykázala nula klientů, ačkoli má náklady a zaměstnance v přímé péči (náklady: {costs}; přímá péče: {fte}); nula je údaj, prázdné pole je neznámý údaj",
      en: "the service reported zero clients though it has costs and staff in direct care (costs: {costs}; direct care: {fte}); a zero is a figure, an empty cell is an unknown one",
    },
    scope: { subject: "service" },
    figures: {
      clients: { field: "clients", unit: "persons" },
      costs: { field: "costs", unit: "CZK", times: 0.01 },
      fte: { field: "fteDirect", unit: "fte" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "clients", is: "equal", limit: 0 },
        { kind: "threshold", figure: "costs", is: "above", limit: 0 },
        { kind: "threshold", figure: "fte", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { clients: 0, costs: 900_000, fte: 2 } },
      { outcome: "met", figures: { clients: 12, costs: 900_000, fte: 2 } },
      { outcome: "met", figures: { clients: 0, costs: 0, fte: 0 } },
      { outcome: "undecidable", figures: { clients: 0, costs: "not-reported", fte: "not-reported" } },
      { outcome: "undecidable", figures: { clients: "not-reported", costs: 900_000, fte: 2 } },
      { outcome: "not-applicable", figures: { clients: "not-applicable", costs: 900_000, fte: 2 } },
    ],
  },
  {
    ...house,
    id: "data/jump-without-staff",
    title: { cs: "skok v počtu klientů bez změny personálu", en: "jump in clients without a change of staff" },
    message: {
      cs: "počet klientů se proti minulému období víc než zdvojnásobil nebo klesl pod polovinu (z {clientsBefore.number} na {clients.number}), úvazky se téměř nezměnily; ověřte, kdo se započítal",
      en: "clients more than doubled or halved since the last period (from {clientsBefore.number} to {clients.number}) while staff hardly changed; check who was counted",
    },
    scope: { subject: "service" },
    figures: {
      clients: { field: "clients", unit: "persons" },
      fte: { field: "fteDirect", unit: "fte" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        {
          kind: "any",
          of: [
            { kind: "change", figure: "clients", over: 1, by: "relative", is: "above", limit: 1 },
            { kind: "change", figure: "clients", over: 1, by: "relative", is: "below", limit: -0.5 },
          ],
        },
        { kind: "change", figure: "fte", over: 1, by: "relative", is: "at-most", limit: 0.1 },
        { kind: "change", figure: "fte", over: 1, by: "relative", is: "at-least", limit: -0.1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { clients: [20, 60], fte: [4, 4] } },
      { outcome: "breached", figures: { clients: [60, 20], fte: [4, 4.2] } },
      { outcome: "met", figures: { clients: [20, 60], fte: [4, 12] } },
      { outcome: "met", figures: { clients: [60, 20], fte: [4, 2] } },
      { outcome: "met", figures: { clients: [20, 24], fte: [4, 4] } },
      { outcome: "undecidable", figures: { clients: [20, 60], fte: ["not-reported", 4] } },
      { outcome: "undecidable", figures: { clients: [0, 60], fte: [4, 4] } },
      { outcome: "not-applicable", figures: { clients: [20, "not-applicable"], fte: [4, 4] } },
    ],
  },
  {
    ...house,
    id: "data/periods-apart",
    title: { cs: "čitatel a jmenovatel jsou z jiných období", en: "numerator and denominator are of different periods" },
    message: {
      cs: "údaj o osobách v exekuci ({count}) je za toto období, obyvatelstvo však je známo jen ze staršího; podíl by měl čitatel a jmenovatel z různých let",
      en: "persons in debt enforcement ({count}) are of this period, but the population is known of an older one only; a share would have its numerator and denominator of different years",
    },
    scope: { subject: "territory" },
    figures: {
      count: { field: "personsInExecution", unit: "persons" },
      population: { indicator: "persons" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "count", is: "above", limit: 0 },
        { kind: "missing", figure: "population", periods: 1 },
        { kind: "not", of: { kind: "missing", figure: "population", periods: 5 } },
      ],
    },
    examples: [
      { outcome: "breached", figures: { count: 40, population: [1200, "not-asked", "not-asked", "not-asked", "not-asked"] } },
      { outcome: "met", figures: { count: 40, population: [1200, 1200, 1210, 1210, 1220] } },
      { outcome: "met", figures: { count: 40, population: ["not-asked", "not-asked", "not-asked", "not-asked", "not-asked"] } },
      { outcome: "met", figures: { count: 0, population: [1200, "not-asked", "not-asked", "not-asked", "not-asked"] } },
      {
        outcome: "undecidable",
        figures: { count: "not-reported", population: [1200, "not-asked", "not-asked", "not-asked", "not-asked"] },
      },
      {
        outcome: "not-applicable",
        figures: { count: "not-applicable", population: [1200, "not-asked", "not-asked", "not-asked", "not-asked"] },
      },
    ],
  },
];
