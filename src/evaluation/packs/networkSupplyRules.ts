import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { typeMissingRule } from "./typeMissingRule.ts";

/** The library's own judgement, for information. */
const house = { version: 1, severity: "info", basis: "house", sources: [] } as const;
/** What coordinators watch without a rule that says so. */
const practice = { version: 1, severity: "info", basis: "practice", sources: [] } as const;

const elsewhere = { level: "obec" } as const;

/**
 * Rules about the supply of a territory (pravidla o nabídce v území).
 *
 * @internal
 */
export const networkSupplyRules: readonly RuleSpec[] = [
  typeMissingRule("pecovatelska-sluzba"),
  typeMissingRule("intervencni-centra"),
  {
    ...house,
    id: "network/reach-with-gaps",
    title: {
      cs: "místní pečovatelská služba nedosahuje do všech obcí a nelepší se to",
      en: "local home care does not reach all municipalities, and it does not improve",
    },
    message: {
      cs: "pečovatelská služba má v území místo, ale nedosahuje do všech obcí a za dvě období se dosah nezlepšil; podíl obcí v dosahu: dříve {reachBefore}, nyní {reach}",
      en: "home care has a place in the territory but does not reach all municipalities, and its reach has not improved in two periods; share of municipalities in reach: {reachBefore} then, {reach} now",
    },
    scope: { subject: "territory", levels: ["orp"] },
    figures: {
      seated: { field: "servicesSeated/pecovatelska-sluzba", unit: "services" },
      reach: { indicator: "municipality-reach-share/pecovatelska-sluzba" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "seated", is: "at-least", limit: 1 },
      otherwise: { cs: "v území žádná pečovatelská služba nesídlí", en: "no home care has a place in the territory" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "reach", is: "below", limit: 1 },
        { kind: "change", figure: "reach", over: 2, by: "difference", is: "at-most", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { seated: 2, reach: [0.9, 0.9, 0.9] } },
      { outcome: "met", figures: { seated: 2, reach: [1, 1, 1] } },
      { outcome: "met", figures: { seated: 2, reach: [0.8, 0.8, 0.9] } },
      { outcome: "undecidable", figures: { seated: 2, reach: [0.9, 0.9, { low: 0.5, high: 1 }] } },
      { outcome: "undecidable", figures: { seated: "not-covered-by-source", reach: [0.9, 0.9, 0.9] } },
      { outcome: "not-applicable", figures: { seated: 0, reach: [0.9, 0.9, 0.9] } },
    ],
  },
  {
    ...house,
    id: "network/capacity-fell",
    title: { cs: "kapacita v území skokem klesla", en: "capacity in the territory fell at once" },
    message: {
      cs: "registrovaná lůžka domovů pro seniory v území za rok klesla z {bedsBefore.number} na {beds.number} (hlásí se pokles větší než desetina) a rozhodnutí o změně sítě není zaznamenáno",
      en: "registered beds of homes for seniors in the territory fell in a year from {bedsBefore.number} to {beds.number} (a fall of more than a tenth is told), and no decision on a change of the network is recorded",
    },
    scope: { subject: "territory", levels: ["orp", "okres", "kraj"] },
    figures: { beds: { field: "capacities/domovy-pro-seniory/luzka/pobytova/registered", unit: "beds" } },
    events: { decision: { code: "network-decision", cs: "rozhodnutí o změně sítě", en: "decision on a change of the network" } },
    breachedWhen: {
      kind: "all",
      of: [
        // Where there were no beds, none could fall.
        { kind: "change", figure: "beds", over: 1, by: "difference", is: "below", limit: 0 },
        { kind: "change", figure: "beds", over: 1, by: "relative", is: "below", limit: -0.1 },
        { kind: "count", event: "decision", days: 730, is: "equal", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { beds: [200, 150] }, events: [] },
      { outcome: "met", figures: { beds: [200, 190] }, events: [] },
      { outcome: "met", figures: { beds: [0, 0] }, events: [] },
      { outcome: "met", figures: { beds: [200, 150] }, events: [{ event: "decision", on: -300, due: null, done: null }] },
      { outcome: "undecidable", figures: { beds: [200, 150] } },
      { outcome: "undecidable", figures: { beds: ["not-reported", 150] }, events: [] },
      { outcome: "not-applicable", figures: { beds: [200, 150] }, events: [], target: elsewhere },
    ],
  },
  {
    ...house,
    id: "network/below-peers-and-falling",
    title: { cs: "nabídka pod srovnatelnými územími a klesá", en: "supply below that of peers and falling" },
    message: {
      cs: "služeb s místem v území na obyvatele je méně než {part} obvyklé hodnoty srovnatelných území ({supply}; medián {peers}) a jejich počet se snižuje každý rok",
      en: "services with a place in the territory per inhabitant are less than {part} of what is usual among comparable territories ({supply}; median {peers}), and they fall every year",
    },
    scope: { subject: "territory", levels: ["orp"] },
    figures: { supply: { indicator: "service-rate" }, peers: { indicator: "service-rate", of: "peers" } },
    parameters: { part: { value: 0.75, unit: "1", cs: "část obvyklé hodnoty", en: "part of what is usual" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "supply", with: "peers", by: "ratio", is: "below", limit: "part" },
        { kind: "trend", figure: "supply", periods: 3, direction: "decreasing", test: "every-step" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { supply: [6, 5.5, 5], peers: 8 } },
      { outcome: "met", figures: { supply: [9, 8, 7], peers: 8 } },
      { outcome: "met", figures: { supply: [5, 5, 5], peers: 8 } },
      { outcome: "undecidable", figures: { supply: [6, 5.5, 5], peers: "too-few" } },
      { outcome: "undecidable", figures: { supply: [6, "not-reported", 5], peers: 8 } },
      { outcome: "not-applicable", figures: { supply: [6, 5.5, 5], peers: 8 }, target: elsewhere },
    ],
  },
  {
    ...house,
    id: "network/single-provider",
    title: { cs: "závislost na jediné službě", en: "dependence on a single service" },
    message: {
      cs: "pečovatelskou službu v území zajišťuje jediná služba a příjemců příspěvku na péči III. a IV. stupně soustavně přibývá ({recipients} {recipients.period}); výpadek nemá kdo nahradit",
      en: "home care in the territory rests on a single service, and recipients of the care allowance of degree III and IV keep growing ({recipients} {recipients.period}); nobody could stand in for it",
    },
    scope: { subject: "territory", levels: ["orp"] },
    figures: {
      services: { indicator: "services-of-type/pecovatelska-sluzba" },
      recipients: { indicator: "care-allowance-rate/3-4/65+" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "services", is: "equal", limit: 1 },
        { kind: "trend", figure: "recipients", periods: 5, direction: "increasing", test: "mann-kendall" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { services: 1, recipients: [40, 42, 43, 45, 48] } },
      { outcome: "met", figures: { services: 3, recipients: [40, 42, 43, 45, 48] } },
      { outcome: "met", figures: { services: 1, recipients: [40, 39, 41, 40, 40] } },
      { outcome: "undecidable", figures: { services: 1, recipients: [40, "not-reported", 43, 45, 48] } },
      { outcome: "undecidable", figures: { services: "not-covered-by-source", recipients: [40, 42, 43, 45, 48] } },
      { outcome: "not-applicable", figures: { services: 1, recipients: [40, 42, 43, 45, 48] }, target: elsewhere },
    ],
  },
  {
    ...practice,
    id: "network/residents-served-elsewhere",
    title: {
      cs: "obyvatelé využívají služby jinde, ačkoli místní slouží cizím",
      en: "residents are served elsewhere while local services serve others",
    },
    message: {
      cs: "podíl obyvatel, kteří službu využili mimo území, je {exported}, víc než v kraji ({region}); zároveň klienti odjinud tvoří {imported} klientů místních služeb",
      en: "the share of residents served outside the territory is {exported}, higher than in the region ({region}); at the same time clients from elsewhere make {imported} of the clients of local services",
    },
    scope: { subject: "territory", levels: ["orp"] },
    figures: {
      exported: { indicator: "export-share" },
      imported: { indicator: "import-share" },
      region: { indicator: "export-share", of: "kraj" },
    },
    parameters: { most: { value: null, unit: "1", cs: "nejvyšší podíl klientů odjinud", en: "highest share of clients from elsewhere" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "exported", with: "region", by: "difference", is: "above", limit: 0 },
        { kind: "threshold", figure: "imported", is: "above", limit: "most" },
      ],
    },
    examples: [
      { outcome: "breached", parameters: { most: 0.3 }, figures: { exported: 0.4, imported: 0.5, region: 0.2 } },
      { outcome: "met", parameters: { most: 0.3 }, figures: { exported: 0.1, imported: 0.5, region: 0.2 } },
      { outcome: "met", parameters: { most: 0.3 }, figures: { exported: 0.4, imported: 0.1, region: 0.2 } },
      { outcome: "undecidable", figures: { exported: 0.4, imported: 0.5, region: 0.2 } },
      { outcome: "undecidable", parameters: { most: 0.3 }, figures: { exported: "not-asked", imported: 0.5, region: 0.2 } },
      { outcome: "not-applicable", figures: { exported: "not-applicable", imported: "not-applicable", region: 0.2 } },
    ],
  },
  {
    ...practice,
    id: "network/behind-the-target",
    title: { cs: "dosah služby zaostává za cílem plánu", en: "reach of the service behind the plan's target" },
    message: {
      cs: "podíl obyvatel v dosahu osobní asistence ({reach}) je pod hodnotou, kterou plán pro toto období stanovil ({target}), a pod hodnotou minulého plánu ({before})",
      en: "the share of inhabitants in reach of personal assistance ({reach}) is below what the plan set for this period ({target}) and below that of the previous plan ({before})",
    },
    scope: { subject: "territory", levels: ["orp", "kraj"] },
    figures: {
      reach: { indicator: "person-reach-share/osobni-asistence" },
      target: { indicator: "person-reach-share/osobni-asistence", of: "target" },
      before: { indicator: "person-reach-share/osobni-asistence", of: "previous-plan" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "reach", with: "target", by: "difference", is: "below", limit: 0 },
        { kind: "compared", figure: "reach", with: "before", by: "difference", is: "below", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { reach: 0.5, target: 0.8, before: 0.6 } },
      { outcome: "met", figures: { reach: 0.8, target: 0.8, before: 0.9 } },
      { outcome: "met", figures: { reach: 0.7, target: 0.8, before: 0.6 } },
      { outcome: "undecidable", figures: { reach: 0.5, target: "not-asked", before: 0.6 } },
      { outcome: "undecidable", figures: { reach: 0.5, target: 0.8, before: "not-asked" } },
      { outcome: "not-applicable", figures: { reach: 0.5, target: 0.8, before: 0.6 }, target: elsewhere },
    ],
  },
];
