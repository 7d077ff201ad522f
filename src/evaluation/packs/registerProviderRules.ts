import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/** The library's own judgement, for information. */
const house = { version: 1, severity: "info", basis: "house", sources: [] } as const;

/**
 * Rules about providers and doubles in the register (pravidla o poskytovatelích a zdvojených záznamech v registru).
 *
 * @internal
 */
export const registerProviderRules: readonly RuleSpec[] = [
  {
    ...house,
    id: "register/service-without-provider",
    title: { cs: "služba neznámého poskytovatele", en: "service of an unknown provider" },
    message: {
      cs: "poskytovatel, na kterého záznam služby odkazuje, v podkladech není; záznamů bez protějšku: {missing.number}",
      en: "the provider that the record of the service refers to is not among the data; records without a counterpart: {missing.number}",
    },
    scope: { subject: "service" },
    figures: { missing: { field: "providersMissing", unit: "records" } },
    breachedWhen: { kind: "threshold", figure: "missing", is: "unequal", limit: 0 },
    examples: [
      { outcome: "breached", figures: { missing: 1 } },
      { outcome: "met", figures: { missing: 0 } },
      { outcome: "undecidable", figures: { missing: "not-asked" } },
      { outcome: "not-applicable", figures: { missing: "not-applicable" } },
    ],
  },
  {
    ...house,
    id: "register/service-twice",
    title: { cs: "služba zapsaná zřejmě dvakrát", en: "service apparently registered twice" },
    message: {
      cs: "jiný záznam má stejný název, druh i obec a tato služba běží déle než {since}; počet takových záznamů: {same.number}. Může jít o dvě služby, může jít o jednu započtenou dvakrát",
      en: "another record has the same name, type and municipality, and the service has run for more than {since}; number of such records: {same.number}. They may be two services, or one counted twice",
    },
    scope: { subject: "service" },
    figures: {
      same: { field: "sameServices", unit: "records" },
      start: { field: "daysSinceStart", unit: "days" },
    },
    parameters: {
      since: { value: 90, unit: "days", cs: "dny souběhu při přeregistraci", en: "days of overlap when a service is registered anew" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "same", is: "at-least", limit: 1 },
        { kind: "threshold", figure: "start", is: "above", limit: "since" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { same: 1, start: 800 } },
      { outcome: "met", figures: { same: 0, start: 800 } },
      { outcome: "met", figures: { same: 1, start: 20 } },
      { outcome: "undecidable", figures: { same: "suppressed", start: 800 } },
      { outcome: "undecidable", figures: { same: 1, start: "not-known-to-source" } },
      { outcome: "not-applicable", figures: { same: "not-applicable", start: 800 } },
    ],
  },
  {
    ...house,
    id: "register/provider-without-ico",
    title: { cs: "poskytovatel bez IČO", en: "provider without an IČO" },
    message: {
      cs: "poskytovatel více služeb (běžících: {services.number}) nemá v záznamu IČO; nelze jej spojit s penězi ani s jinými registry",
      en: "the provider of several services (running: {services.number}) has no IČO in its record; it can be matched neither with money nor with other registers",
    },
    scope: { subject: "provider" },
    figures: {
      missing: { field: "icoMissing", unit: "figures" },
      services: { field: "providerServices", unit: "services" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "services", is: "at-least", limit: 1 },
      otherwise: { cs: "poskytovatel nemá běžící službu", en: "the provider has no running service" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "missing", is: "above", limit: 0 },
        // A natural person with one service may have none.
        { kind: "threshold", figure: "services", is: "above", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { missing: 1, services: 2 } },
      { outcome: "met", figures: { missing: 0, services: 2 } },
      { outcome: "met", figures: { missing: 1, services: 1 } },
      { outcome: "undecidable", figures: { missing: "not-asked", services: 2 } },
      { outcome: "undecidable", figures: { missing: 1, services: "not-asked" } },
      { outcome: "not-applicable", figures: { missing: 1, services: 0 } },
    ],
  },
  {
    ...house,
    id: "register/ico-invalid",
    title: { cs: "IČO s chybnou kontrolní číslicí", en: "IČO with a wrong check digit" },
    message: {
      cs: "IČO v záznamu poskytovatele nemá správnou kontrolní číslici nebo délku; jde nejspíš o překlep",
      en: "the IČO in the record of the provider has a wrong check digit or length; most likely a slip of the pen",
    },
    scope: { subject: "provider" },
    figures: { invalid: { field: "icoInvalid", unit: "figures" } },
    breachedWhen: { kind: "threshold", figure: "invalid", is: "above", limit: 0 },
    examples: [
      { outcome: "breached", figures: { invalid: 1 } },
      { outcome: "met", figures: { invalid: 0 } },
      { outcome: "undecidable", figures: { invalid: "not-asked" } },
      { outcome: "not-applicable", figures: { invalid: "not-applicable" } },
    ],
  },
  {
    ...house,
    id: "register/provider-twice",
    title: { cs: "poskytovatel téhož názvu pod jiným číslem", en: "provider of the same name under another number" },
    message: {
      cs: "týž název má ještě jiný poskytovatel (počet: {same.number}) a tento nemá platné IČO, podle kterého by se poznali",
      en: "another provider has the same name (number: {same.number}), and this one has no valid IČO to tell them apart",
    },
    scope: { subject: "provider" },
    figures: {
      same: { field: "sameProviders", unit: "records" },
      missing: { field: "icoMissing", unit: "figures" },
      services: { field: "providerServices", unit: "services" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "services", is: "above", limit: 0 },
      otherwise: { cs: "poskytovatel nemá běžící službu", en: "the provider has no running service" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "same", is: "above", limit: 0 },
        { kind: "threshold", figure: "missing", is: "at-least", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { same: 1, missing: 1, services: 1 } },
      { outcome: "met", figures: { same: 0, missing: 1, services: 1 } },
      { outcome: "met", figures: { same: 1, missing: 0, services: 1 } },
      { outcome: "undecidable", figures: { same: "not-asked", missing: 1, services: 1 } },
      { outcome: "undecidable", figures: { same: 1, missing: "not-asked", services: "not-asked" } },
      { outcome: "not-applicable", figures: { same: 1, missing: 1, services: 0 } },
    ],
  },
  {
    ...house,
    id: "register/provider-without-service",
    title: { cs: "poskytovatel už nemá žádnou službu", en: "provider without any service left" },
    message: {
      cs: "poskytovatel zůstává v podkladech, ale žádnou službu již neposkytuje; ukončených služeb: {ended.number}",
      en: "the provider stays among the data but provides no service any more; ended services: {ended.number}",
    },
    scope: { subject: "provider" },
    figures: {
      services: { field: "providerServices", unit: "services" },
      ended: { field: "providerServicesEnded", unit: "services" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "ended", is: "above", limit: 0 },
      otherwise: { cs: "poskytovateli žádná služba neskončila", en: "no service of the provider has ended" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "services", is: "equal", limit: 0 },
        { kind: "threshold", figure: "ended", is: "at-least", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { services: 0, ended: 2 } },
      { outcome: "met", figures: { services: 1, ended: 2 } },
      { outcome: "undecidable", figures: { services: "not-asked", ended: "not-asked" } },
      { outcome: "not-applicable", figures: { services: 0, ended: 0 } },
    ],
  },
  {
    ...house,
    id: "register/provider-hard-to-find",
    title: { cs: "poskytovatel, kterého je těžké dohledat", en: "provider that is hard to find" },
    message: {
      cs: "v záznamu poskytovatele chybí nejméně tři ze čtyř údajů: obec sídla, telefon, e-mail, web (telefony: {phones}; e-maily: {emails}; weby: {webs})",
      en: "at least three of four details are missing from the record of the provider: municipality of the seat, telephone, e-mail, web page (telephones: {phones}; e-mails: {emails}; web pages: {webs})",
    },
    scope: { subject: "provider" },
    figures: {
      seat: { field: "seatMissing", unit: "figures" },
      phones: { field: "providerPhones", unit: "contact-details" },
      emails: { field: "providerEmails", unit: "contact-details" },
      webs: { field: "providerWebs", unit: "contact-details" },
      services: { field: "providerServices", unit: "services" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "services", is: "above", limit: 0 },
      otherwise: { cs: "poskytovatel nemá běžící službu", en: "the provider has no running service" },
    },
    breachedWhen: {
      kind: "at-least",
      count: 3,
      of: [
        { kind: "threshold", figure: "seat", is: "above", limit: 0 },
        { kind: "threshold", figure: "phones", is: "equal", limit: 0 },
        { kind: "threshold", figure: "emails", is: "equal", limit: 0 },
        { kind: "threshold", figure: "webs", is: "equal", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { seat: 1, phones: 0, emails: 0, webs: 0, services: 2 } },
      { outcome: "breached", figures: { seat: 1, phones: 0, emails: 0, webs: "not-asked", services: 2 } },
      { outcome: "met", figures: { seat: 0, phones: 1, emails: 1, webs: 1, services: 2 } },
      { outcome: "met", figures: { seat: "not-asked", phones: 1, emails: 1, webs: 0, services: 2 } },
      { outcome: "undecidable", figures: { seat: 1, phones: "not-asked", emails: "not-asked", webs: 0, services: 2 } },
      { outcome: "undecidable", figures: { seat: 1, phones: 0, emails: 0, webs: 0, services: "not-asked" } },
      { outcome: "not-applicable", figures: { seat: 1, phones: 0, emails: 0, webs: 0, services: 0 } },
    ],
  },
];
