import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/** The library's own judgement, for information. */
const house = { version: 1, severity: "info", basis: "house", sources: [] } as const;
/** What coordinators agree with those who collect. */
const practice = { version: 1, severity: "info", basis: "practice", sources: [] } as const;

/**
 * Rules about reach, needs and statistics that planning stands on (pravidla o dosahu, potřebách a statistikách).
 *
 * @internal
 */
export const dataNeedsRules: readonly RuleSpec[] = [
  {
    ...house,
    id: "data/reach-not-stated",
    title: { cs: "terénní služba neuvedla dosah po obcích", en: "outreach service has not stated its reach by municipality" },
    message: {
      cs: "terénní služba má vykázané výkony (dnů od posledního vykázaného období: {since.number}), ale neuvedla, do kterých obcí dojíždí; dostupnost v obcích proto nelze posoudit",
      en: "the outreach service has reported its work (days since the last period reported: {since.number}) but not said which municipalities it travels to; availability in municipalities cannot be judged",
    },
    scope: { subject: "service", forms: ["terenni"] },
    figures: {
      stated: { field: "servicesWithReach", unit: "services" },
      since: { field: "daysSinceReport", unit: "days" },
    },
    parameters: {
      recent: { value: 730, unit: "days", cs: "stáří výkazu, který se ještě počítá", en: "age of a report that still counts" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "stated", is: "equal", limit: 0 },
        { kind: "threshold", figure: "since", is: "at-most", limit: "recent" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { stated: 0, since: 180 } },
      { outcome: "met", figures: { stated: 1, since: 180 } },
      { outcome: "met", figures: { stated: 0, since: 900 } },
      { outcome: "undecidable", figures: { stated: "not-asked", since: 180 } },
      { outcome: "undecidable", figures: { stated: 0, since: "not-asked" } },
      { outcome: "not-applicable", figures: { stated: 0, since: 180 }, target: { forms: ["pobytova"] } },
    ],
  },
  {
    ...house,
    id: "data/reach-shrank",
    title: { cs: "služba uvádí méně než polovinu obcí co dřív", en: "service states less than half of the municipalities it did" },
    message: {
      cs: "počet obcí, do kterých služba podle poskytovatele dosahuje, klesl z {statedBefore.number} na {stated.number}, klientů přitom neubylo; ověřte, zda se změnil dosah, nebo způsob vyplnění",
      en: "municipalities that the provider says the service reaches fell from {statedBefore.number} to {stated.number} while clients did not; check whether the reach changed or the way of filling in",
    },
    scope: { subject: "service", forms: ["terenni", "ambulantni"] },
    figures: {
      stated: { field: "municipalitiesStated", unit: "municipalities" },
      clients: { field: "clients", unit: "persons" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "change", figure: "stated", over: 1, by: "relative", is: "below", limit: -0.5 },
        { kind: "change", figure: "clients", over: 1, by: "relative", is: "at-least", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { stated: [20, 8], clients: [50, 52] } },
      { outcome: "met", figures: { stated: [20, 15], clients: [50, 52] } },
      { outcome: "met", figures: { stated: [20, 8], clients: [50, 20] } },
      { outcome: "undecidable", figures: { stated: ["not-reported", 8], clients: [50, 52] } },
      { outcome: "undecidable", figures: { stated: [20, 8], clients: ["not-reported", 52] } },
      { outcome: "not-applicable", figures: { stated: [20, 8], clients: [50, 52] }, target: { forms: ["pobytova"] } },
    ],
  },
  {
    ...house,
    id: "data/reach-too-sparse",
    title: {
      cs: "dosah uvedlo tak málo služeb, že typová dostupnost je nerozhodnutelná",
      en: "so few services stated their reach that availability of types is undecidable",
    },
    message: {
      cs: "služeb, které uvedly dosah po obcích, je {stated.number}, služeb s ročním výkazem {reported.number}; o tom, kdo kam dojíždí, vypovídá jen menšina",
      en: "services that stated their reach by municipality: {stated.number}, services with a yearly report: {reported.number}; only a minority says who travels where",
    },
    scope: { subject: "territory", levels: ["orp", "kraj"] },
    figures: {
      stated: { field: "servicesWithReach", unit: "services" },
      reported: { field: "servicesReported", unit: "services" },
      due: { field: "servicesDue", unit: "services" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "due", is: "at-least", limit: 5 },
      otherwise: { cs: "v území je méně než pět služeb", en: "there are fewer than five services in the territory" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "stated", with: "reported", by: "ratio", is: "below", limit: 0.5 },
        { kind: "change", figure: "stated", over: 1, by: "difference", is: "at-most", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { stated: [4, 4], reported: 18, due: 20 } },
      { outcome: "met", figures: { stated: [4, 12], reported: 18, due: 20 } },
      { outcome: "met", figures: { stated: [2, 6], reported: 18, due: 20 } },
      { outcome: "undecidable", figures: { stated: ["not-asked", "not-asked"], reported: 18, due: 20 } },
      { outcome: "undecidable", figures: { stated: [4, 4], reported: 18, due: "not-known-to-source" } },
      { outcome: "not-applicable", figures: { stated: [0, 0], reported: 3, due: 4 } },
    ],
  },
  {
    ...practice,
    id: "data/needs-collection-overdue",
    title: { cs: "sběr potřeb se zpožďuje", en: "collection of needs is overdue" },
    message: {
      cs: "kroky sběru potřeb jsou víc než třicet dnů po termínu (počet: {step.number}) a zaznamenaných potřeb je meziročně méně ({needsBefore.number} a nyní {needs.number})",
      en: "steps of the collection of needs are more than thirty days overdue (number: {step.number}), and fewer needs are recorded than the year before ({needsBefore.number} and now {needs.number})",
    },
    scope: { subject: "plan" },
    figures: { needs: { field: "needs", unit: "records" } },
    events: { step: { code: "needs-collection-step", cs: "krok sběru potřeb", en: "step of the collection of needs" } },
    appliesWhen: {
      condition: { kind: "not", of: { kind: "missing", figure: "needs", periods: 2 } },
      otherwise: { cs: "záznamy potřeb se nevedou", en: "no records of needs are kept" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "deadline", event: "step", grace: 30 },
        { kind: "change", figure: "needs", over: 1, by: "difference", is: "below", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { needs: [60, 20] }, events: [{ event: "step", on: null, due: -31, done: null }] },
      { outcome: "met", figures: { needs: [60, 20] }, events: [{ event: "step", on: null, due: -20, done: null }] },
      { outcome: "met", figures: { needs: [20, 60] }, events: [{ event: "step", on: null, due: -90, done: null }] },
      { outcome: "undecidable", figures: { needs: [60, 20] } },
      { outcome: "undecidable", figures: { needs: ["not-asked", 20] }, events: [{ event: "step", on: null, due: -31, done: null }] },
      { outcome: "not-applicable", figures: { needs: ["not-asked", "not-asked"] }, events: [] },
    ],
  },
  {
    ...house,
    id: "data/population-out-of-date",
    title: { cs: "tabulka obyvatelstva je starší než tři roky", en: "population table older than three years" },
    message: {
      cs: "za poslední tři období není známo obyvatelstvo podle věku, ačkoli se za území vykazují služby (s výkazem: {reported.number}); přepočty na obyvatele by stály na starých číslech",
      en: "population by age is not known for the last three periods though services of the territory report (with a report: {reported.number}); figures per inhabitant would stand on old numbers",
    },
    scope: { subject: "territory", levels: ["orp", "okres", "kraj", "cr"] },
    figures: {
      persons: { indicator: "persons" },
      reported: { field: "servicesReported", unit: "services" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "missing", figure: "persons", periods: 3 },
        { kind: "threshold", figure: "reported", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { persons: ["not-asked", "not-asked", "not-asked"], reported: 5 } },
      { outcome: "met", figures: { persons: [1000, "not-asked", "not-asked"], reported: 5 } },
      { outcome: "met", figures: { persons: ["not-asked", "not-asked", "not-asked"], reported: 0 } },
      { outcome: "undecidable", figures: { persons: ["not-asked", "not-asked", "not-asked"], reported: "not-asked" } },
      { outcome: "not-applicable", figures: { persons: ["not-asked", "not-asked", "not-asked"], reported: 5 }, target: { level: "obec" } },
    ],
  },
  {
    ...practice,
    id: "data/request-without-answer",
    title: { cs: "opakovaná žádost o údaje zůstala bez odpovědi", en: "repeated request for data without an answer" },
    message: {
      cs: "za poslední rok byl poskytovatel o údaje požádán opakovaně (počet žádostí: {request.number}) a neodpověděl ani důvodem, proč údaj nemá (odpovědí: {answer.number})",
      en: "in the last year the provider was asked for data repeatedly (requests: {request.number}) and did not even give a reason for having none (answers: {answer.number})",
    },
    scope: { subject: "provider" },
    figures: { due: { field: "servicesDue", unit: "services" } },
    events: {
      request: { code: "data-request", cs: "žádost o údaje", en: "request for data" },
      answer: { code: "data-answer", cs: "odpověď na žádost o údaje", en: "answer to a request for data" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "due", is: "above", limit: 0 },
      otherwise: { cs: "poskytovatel nemá službu, která vykazuje", en: "the provider has no service that owes a report" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "count", event: "request", days: 365, is: "at-least", limit: 2 },
        { kind: "not", of: { kind: "count", event: "answer", days: 365, is: "at-least", limit: 1 } },
      ],
    },
    examples: [
      {
        ...{ outcome: "breached", figures: { due: 1 } },
        events: [
          { event: "request", on: -200, due: null, done: null },
          { event: "request", on: -100, due: null, done: null },
        ],
      },
      {
        ...{ outcome: "met", figures: { due: 1 } },
        events: [
          { event: "request", on: -200, due: null, done: null },
          { event: "answer", on: -100, due: null, done: null },
        ],
      },
      { outcome: "undecidable", figures: { due: 1 } },
      { outcome: "undecidable", figures: { due: "not-asked" }, events: [] },
      { outcome: "not-applicable", figures: { due: 0 }, events: [] },
    ],
  },
];
