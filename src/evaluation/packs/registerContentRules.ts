import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/** The library's own judgement, for information. */
const house = { version: 1, severity: "info", basis: "house", sources: [] } as const;

/**
 * Rules about contacts, target groups, scope and age of records of services (pravidla o obsahu záznamů služeb).
 *
 * @internal
 */
export const registerContentRules: readonly RuleSpec[] = [
  {
    ...house,
    id: "register/service-without-contact",
    title: { cs: "služba, kterou nelze zastihnout", en: "service that cannot be reached" },
    message: {
      cs: "služba v záznamu neuvádí telefon ani e-mail (webových stránek {webs.number}); zájemce ji nemá jak oslovit",
      en: "the record of the service states neither a telephone nor an e-mail (web pages {webs.number}); an applicant has no way to address it",
    },
    scope: { subject: "service" },
    figures: {
      phones: { field: "servicePhones", unit: "contact-details" },
      emails: { field: "serviceEmails", unit: "contact-details" },
      webs: { field: "serviceWebs", unit: "contact-details" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "phones", is: "equal", limit: 0 },
        { kind: "threshold", figure: "emails", is: "equal", limit: 0 },
        // Of many pages one surely has a form for questions.
        { kind: "threshold", figure: "webs", is: "at-most", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { phones: 0, emails: 0, webs: 1 } },
      { outcome: "met", figures: { phones: 1, emails: 0, webs: 0 } },
      { outcome: "met", figures: { phones: 0, emails: 2, webs: 0 } },
      { outcome: "met", figures: { phones: 0, emails: 0, webs: 2 } },
      { outcome: "undecidable", figures: { phones: "not-asked", emails: "not-asked", webs: 0 } },
      { outcome: "undecidable", figures: { phones: 0, emails: 0, webs: "not-asked" } },
      { outcome: "not-applicable", figures: { phones: "not-applicable", emails: "not-applicable", webs: "not-applicable" } },
    ],
  },
  {
    ...house,
    id: "register/no-target-group",
    title: { cs: "služba bez cílové skupiny", en: "service without a target group" },
    message: {
      cs: "služba poskytovaná již {start} nemá v záznamu uvedenu žádnou cílovou skupinu, takže ji nelze přiřadit k potřebám",
      en: "a service provided for {start} states no target group in its record, so that it cannot be matched with needs",
    },
    scope: { subject: "service" },
    figures: {
      groups: { field: "targetGroupsListed", unit: "target-groups" },
      start: { field: "daysSinceStart", unit: "days" },
    },
    parameters: { grace: { value: 30, unit: "days", cs: "dny na doplnění nového záznamu", en: "days to complete a new record" } },
    breachedWhen: {
      kind: "all",
      of: [
        {
          kind: "any",
          of: [
            { kind: "missing", figure: "groups", periods: 1 },
            { kind: "threshold", figure: "groups", is: "equal", limit: 0 },
          ],
        },
        { kind: "threshold", figure: "start", is: "above", limit: "grace" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { groups: "not-known-to-source", start: 400 } },
      { outcome: "breached", figures: { groups: 0, start: 400 } },
      { outcome: "met", figures: { groups: 3, start: 400 } },
      { outcome: "met", figures: { groups: 0, start: 30 } },
      { outcome: "undecidable", figures: { groups: 0, start: "not-known-to-source" } },
      { outcome: "not-applicable", figures: { groups: "not-applicable", start: 400 } },
    ],
  },
  {
    ...house,
    id: "register/most-target-groups-unknown",
    title: { cs: "většina cílových skupin mimo číselník", en: "most target groups outside the code list" },
    message: {
      cs: "uvedených cílových skupin: {listed.number}, z nich mimo číselník: {unknown.number}; při třídění podle skupin se služba ztrácí",
      en: "target groups stated: {listed.number}, of them not in the code list: {unknown.number}; the service gets lost when sorted by groups",
    },
    scope: { subject: "service" },
    figures: {
      unknown: { field: "targetGroupsUnknown", unit: "target-groups" },
      listed: { field: "targetGroupsListed", unit: "target-groups" },
    },
    parameters: { most: { value: 0.5, unit: "1", cs: "nejvyšší podíl neznámých skupin", en: "highest share of unknown groups" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "listed", is: "above", limit: 0 },
      otherwise: { cs: "služba neuvádí cílové skupiny", en: "the service states no target groups" },
    },
    breachedWhen: { kind: "compared", figure: "unknown", with: "listed", by: "ratio", is: "above", limit: "most" },
    examples: [
      { outcome: "breached", figures: { unknown: 2, listed: 3 } },
      { outcome: "met", figures: { unknown: 1, listed: 2 } },
      { outcome: "undecidable", figures: { unknown: "not-known-to-source", listed: "not-known-to-source" } },
      { outcome: "not-applicable", figures: { unknown: 0, listed: 0 } },
    ],
  },
  {
    ...house,
    id: "register/field-service-without-scope",
    title: { cs: "terénní služba bez územní působnosti", en: "outreach service without a territorial scope" },
    message: {
      cs: "terénní služba v záznamu neuvádí kraj, ve kterém působí, a má nejvýše jedno místo poskytování (počet míst: {places.number}); kam dojíždí, nelze poznat z registru ani z podkladů úřadu",
      en: "the record of the outreach service does not state the region it works in, and it has at most one place of provision (places: {places.number}); neither the register nor the office's data tell where it travels",
    },
    scope: { subject: "service", forms: ["terenni"] },
    figures: {
      regions: { field: "regionsListed", unit: "regions" },
      places: { field: "servicePlaces", unit: "places-of-service" },
      stated: { field: "municipalitiesStated", unit: "municipalities" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        // Of most field services the register names no region: only where the office knows no more is that worth a line.
        { kind: "missing", figure: "stated", periods: 1 },
        {
          kind: "any",
          of: [
            { kind: "missing", figure: "regions", periods: 1 },
            { kind: "threshold", figure: "regions", is: "below", limit: 1 },
          ],
        },
        { kind: "threshold", figure: "places", is: "at-most", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { regions: "not-known-to-source", places: 1 } },
      { outcome: "breached", figures: { regions: 0, places: 0 } },
      { outcome: "met", figures: { regions: 1, places: 1 } },
      { outcome: "met", figures: { regions: 0, places: 3 } },
      { outcome: "met", figures: { regions: 0, places: 1, stated: 7 } },
      { outcome: "undecidable", figures: { regions: 0, places: "not-asked" } },
      { outcome: "undecidable", figures: { regions: 0, places: 1 }, target: { forms: null } },
      { outcome: "not-applicable", figures: { regions: 0, places: 1 }, target: { forms: ["pobytova"] } },
    ],
  },
  {
    ...house,
    id: "register/ending-without-renewal",
    title: { cs: "blíží se konec platnosti služby", en: "the end of the service's validity is near" },
    message: {
      cs: "služba podle registru skončí; počet zbývajících dnů: {left.number} (sleduje se posledních {notice.number}). Zatím není známo nic o jejím nahrazení",
      en: "by the register the service will end; days left: {left.number} (the last {notice.number} are watched). Nothing is known of its replacement so far",
    },
    scope: { subject: "service" },
    figures: { left: { field: "daysToEnd", unit: "days" } },
    parameters: { notice: { value: 180, unit: "days", cs: "dny předem", en: "days ahead" } },
    events: {
      replacement: { code: "service-replacement", cs: "rozhodnutí o nahrazení služby", en: "decision on the replacement of the service" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "left", is: "at-most", limit: "notice" },
        { kind: "count", event: "replacement", days: 365, is: "below", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { left: 90 }, events: [] },
      { outcome: "met", figures: { left: 181 }, events: [] },
      { outcome: "met", figures: { left: 90 }, events: [{ event: "replacement", on: -20, due: null, done: null }] },
      { outcome: "undecidable", figures: { left: 90 } },
      { outcome: "undecidable", figures: { left: "not-asked" }, events: [] },
      { outcome: "not-applicable", figures: { left: "not-applicable" }, events: [] },
    ],
  },
  {
    ...house,
    id: "register/record-not-reviewed",
    title: { cs: "záznam se dlouho nezměnil a nikdo jej neověřil", en: "a record has not changed for long and nobody has reviewed it" },
    message: {
      cs: "od poslední datované změny záznamu uplynulo více než {oldest} a za poslední tři roky jej nikdo neověřil u poskytovatele",
      en: "more than {oldest} have passed since the last dated change of the record, and nobody has checked it with the provider in the last three years",
    },
    scope: { subject: "service" },
    figures: { since: { field: "daysSinceChange", unit: "days" } },
    parameters: { oldest: { value: 1826, unit: "days", cs: "stáří, od kterého se ověřuje", en: "age from which it is reviewed" } },
    events: { review: { code: "register-review", cs: "ověření záznamu u poskytovatele", en: "review of the record with the provider" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "since", is: "above", limit: "oldest" },
        { kind: "count", event: "review", days: 1096, is: "equal", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { since: 2000 }, events: [{ event: "review", on: -1500, due: null, done: null }] },
      { outcome: "met", figures: { since: 2000 }, events: [{ event: "review", on: -100, due: null, done: null }] },
      { outcome: "met", figures: { since: 1000 }, events: [] },
      { outcome: "undecidable", figures: { since: 2000 }, events: [{ event: "review", on: null, due: null, done: null }] },
      { outcome: "undecidable", figures: { since: "not-known-to-source" }, events: [] },
      { outcome: "not-applicable", figures: { since: "not-applicable" }, events: [] },
    ],
  },
];
