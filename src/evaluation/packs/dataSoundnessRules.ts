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
    id: "data/figures-contradict",
    title: { cs: "údaje si odporují", en: "figures contradict each other" },
    message: {
      cs: "část je ve výkazu větší než celek: noví klienti: {new.number}, místní: {local.number}, všichni: {all.number}; lůžkodny obsazené: {used.number}, k dispozici: {available.number}",
      en: "in the report a part is larger than the whole: new clients: {new.number}, local: {local.number}, all: {all.number}; bed-days occupied: {used.number}, available: {available.number}",
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
    title: { cs: "údaje výkazu jsou stejné jako loni", en: "figures of the report are those of last year" },
    message: {
      cs: "aspoň tři ze čtyř údajů jsou přesně stejné jako loni (klienti: {clients.number}, noví klienti: {new.number}, náklady: {costs}, úvazky: {fte.number}); stojí za ověření, že výkaz je za správný rok",
      en: "at least three of four figures are exactly those of last year (clients: {clients.number}, new clients: {new.number}, costs: {costs}, full-time equivalents: {fte.number}); it is worth asking whether the report is of the right year",
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
      cs: "služba vykázala nulový počet klientů, ačkoli má náklady {costs} a přímá péče zaměstnává {fte}; nula je údaj, prázdné pole je neznámý údaj",
      en: "the service reported zero clients though it has costs of {costs} and employs {fte} in direct care; a zero is a figure, an empty cell is an unknown one",
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
      cs: "počet klientů se proti minulému období změnil víc než dvojnásobně (z {clientsBefore.number} na {clients.number}), úvazky téměř ne; ověřte, kdo se započítal",
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
      cs: "počet osob v exekuci ({count}) i obyvatelstvo ({population}) jsou známy, podíl z nich však vytvořit nelze; zpravidla jsou každý z jiného roku",
      en: "persons in debt enforcement ({count}) and the population ({population}) are both known, but no share can be made of them; as a rule they are of different years",
    },
    scope: { subject: "territory" },
    figures: {
      share: { indicator: "execution-share" },
      count: { field: "personsInExecution", unit: "persons" },
      population: { indicator: "persons" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "missing", figure: "share", periods: 1 },
        { kind: "threshold", figure: "count", is: "above", limit: 0 },
        { kind: "threshold", figure: "population", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: "periods-differ", count: 40, population: 1200 } },
      { outcome: "met", figures: { share: 0.04, count: 40, population: 1200 } },
      { outcome: "met", figures: { share: "denominator-zero", count: 0, population: 0 } },
      { outcome: "undecidable", figures: { share: "not-reported", count: "not-reported", population: 1200 } },
      { outcome: "undecidable", figures: { share: "not-reported", count: 40, population: "not-asked" } },
      { outcome: "not-applicable", figures: { share: "not-applicable", count: 40, population: 1200 } },
    ],
  },
];
