import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/** The library's own judgement, for information. */
const house = { version: 1, severity: "info", basis: "house", sources: [] } as const;

/**
 * Rules about places of provision in the register (pravidla o místech poskytování v registru).
 *
 * @internal
 */
export const registerPlaceRules: readonly RuleSpec[] = [
  {
    ...house,
    id: "register/place-without-municipality",
    title: { cs: "místo poskytování bez obce", en: "place of provision without a municipality" },
    message: {
      cs: "u záznamu služby není u všech veřejných míst poskytování uvedena obec; počet takových míst: {places.number}",
      en: "the record of the service does not state the municipality of all public places of provision; number of such places: {places.number}",
    },
    scope: { subject: "service" },
    figures: { places: { field: "placesWithoutMunicipality", unit: "places-of-service" } },
    breachedWhen: { kind: "threshold", figure: "places", is: "above", limit: 0 },
    examples: [
      { outcome: "breached", figures: { places: 1 } },
      { outcome: "met", figures: { places: 0 } },
      { outcome: "undecidable", figures: { places: "not-asked" } },
      { outcome: "not-applicable", figures: { places: "not-applicable" } },
    ],
  },
  {
    ...house,
    id: "register/no-place-located",
    title: { cs: "žádné veřejné místo poskytování nemá adresní místo", en: "no public place of provision has an address point" },
    message: {
      cs: "žádné veřejné místo poskytování nemá kód adresního místa (takových míst: {places.number}), takže službu nelze umístit do mapy ani počítat její dostupnost",
      en: "no public place of provision has the code of an address point (such places: {places.number}), so that the service cannot be placed on a map nor its accessibility computed",
    },
    scope: { subject: "service" },
    figures: {
      places: { field: "publicPlaces", unit: "places-of-service" },
      unlocated: { field: "placesWithoutAddressPoint", unit: "places-of-service" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "places", is: "at-least", limit: 1 },
      otherwise: { cs: "služba nemá veřejné místo poskytování", en: "the service has no public place of provision" },
    },
    breachedWhen: { kind: "compared", figure: "unlocated", with: "places", by: "difference", is: "at-least", limit: 0 },
    examples: [
      { outcome: "breached", figures: { places: 2, unlocated: 2 } },
      { outcome: "met", figures: { places: 2, unlocated: 1 } },
      { outcome: "undecidable", figures: { places: "not-asked", unlocated: 1 } },
      { outcome: "not-applicable", figures: { places: 0, unlocated: 0 } },
    ],
  },
  {
    ...house,
    id: "register/place-outside-territories",
    title: {
      cs: "místo poskytování v obci, která v území není",
      en: "place of provision in a municipality that is not among the territories",
    },
    message: {
      cs: "veřejné místo poskytování leží podle záznamu v obci, kterou seznam obcí k tomuto dni nezná; počet takových míst: {places.number}",
      en: "by the record a public place of provision lies in a municipality that the list of municipalities does not know on the day; number of such places: {places.number}",
    },
    scope: { subject: "service" },
    figures: {
      places: { field: "placesOutsideTerritories", unit: "places-of-service" },
      public: { field: "publicPlaces", unit: "places-of-service" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "public", is: "above", limit: 0 },
      otherwise: { cs: "služba nemá veřejné místo poskytování", en: "the service has no public place of provision" },
    },
    breachedWhen: { kind: "threshold", figure: "places", is: "above", limit: 0 },
    examples: [
      { outcome: "breached", figures: { places: 1, public: 3 } },
      { outcome: "met", figures: { places: 0, public: 3 } },
      { outcome: "undecidable", figures: { places: "suppressed", public: 3 } },
      { outcome: "undecidable", figures: { places: 0, public: "not-asked" } },
      { outcome: "not-applicable", figures: { places: 0, public: 0 } },
    ],
  },
  {
    ...house,
    id: "register/ended-service-has-places",
    title: { cs: "ukončená služba má otevřená místa poskytování", en: "an ended service has open places of provision" },
    message: {
      cs: "od ukončení služby uplynulo více než {grace}, v záznamu však zůstávají otevřená místa poskytování; jejich počet: {places.number}",
      en: "the service ended more than {grace} ago, yet places of provision stay open in its record; their number: {places.number}",
    },
    scope: { subject: "service" },
    figures: {
      places: { field: "placesOpenAfterEnd", unit: "places-of-service" },
      since: { field: "daysSinceEnd", unit: "days" },
    },
    parameters: { grace: { value: 30, unit: "days", cs: "dny na uzavření záznamu", en: "days to close the record" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "places", is: "above", limit: 0 },
        { kind: "threshold", figure: "since", is: "above", limit: "grace" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { places: 2, since: 31 } },
      { outcome: "met", figures: { places: 2, since: 30 } },
      { outcome: "met", figures: { places: 0, since: 400 } },
      { outcome: "undecidable", figures: { places: "not-known-to-source", since: 400 } },
      { outcome: "undecidable", figures: { places: 1, since: "not-asked" } },
      { outcome: "not-applicable", figures: { places: "not-applicable", since: "not-applicable" } },
    ],
  },
  {
    ...house,
    id: "register/no-open-place",
    title: { cs: "pobytová nebo ambulantní služba bez otevřeného místa", en: "residential or ambulatory service without an open place" },
    message: {
      cs: "služba pobytové nebo ambulantní formy nemá v záznamu žádné otevřené místo poskytování",
      en: "a service of the residential or ambulatory form has no open place of provision in its record",
    },
    scope: { subject: "service", forms: ["pobytova", "ambulantni"] },
    figures: { places: { field: "servicePlaces", unit: "places-of-service" } },
    breachedWhen: { kind: "threshold", figure: "places", is: "equal", limit: 0 },
    examples: [
      { outcome: "breached", figures: { places: 0 } },
      { outcome: "met", figures: { places: 1 } },
      { outcome: "undecidable", figures: { places: "not-asked" } },
      { outcome: "undecidable", figures: { places: 0 }, target: { forms: null } },
      { outcome: "not-applicable", figures: { places: 0 }, target: { forms: ["terenni"] } },
    ],
  },
  {
    ...house,
    id: "register/secret-place-with-public-contacts",
    title: {
      cs: "služba s utajenou adresou zveřejňuje web a telefon",
      en: "a service with a secret address publishes a web page and a telephone",
    },
    message: {
      cs: "služba má utajenou adresu a v registru uvádí web i telefon; ověřte, že z nich nelze místo poznat (webů {webs.number}, telefonů {phones.number})",
      en: "the service has a secret address and states a web page and a telephone in the register; check that they do not tell the place (web pages {webs.number}, telephones {phones.number})",
    },
    scope: { subject: "service" },
    figures: {
      secret: { field: "secretPlaces", unit: "places-of-service" },
      webs: { field: "serviceWebs", unit: "contact-details" },
      phones: { field: "servicePhones", unit: "contact-details" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "secret", is: "at-least", limit: 1 },
      otherwise: { cs: "služba nemá utajenou adresu", en: "the service has no secret address" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "webs", is: "at-least", limit: 1 },
        { kind: "threshold", figure: "phones", is: "at-least", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { secret: 1, webs: 1, phones: 2 } },
      { outcome: "met", figures: { secret: 1, webs: 0, phones: 2 } },
      { outcome: "met", figures: { secret: 1, webs: 1, phones: 0 } },
      { outcome: "undecidable", figures: { secret: "not-asked", webs: 1, phones: "not-asked" } },
      { outcome: "undecidable", figures: { secret: 1, webs: "not-asked", phones: 1 } },
      { outcome: "not-applicable", figures: { secret: 0, webs: 1, phones: 1 } },
    ],
  },
  {
    ...house,
    id: "register/many-places-unlocated",
    title: {
      cs: "poskytovatel má více míst bez adresního místa než celý registr",
      en: "a provider has more places without an address point than the whole register",
    },
    message: {
      cs: "adresní místo chybí u {unlocated.number} z {places.number} veřejných míst poskytování; v celém registru chybí u {national} míst",
      en: "an address point is missing for {unlocated.number} of {places.number} public places of provision; in the whole register it is missing for {national} of places",
    },
    scope: { subject: "provider" },
    figures: {
      unlocated: { field: "providerPlacesWithoutAddressPoint", unit: "places-of-service" },
      places: { field: "providerPlaces", unit: "places-of-service" },
    },
    parameters: {
      national: {
        ...{ value: 0.0358, unit: "1", source: "mpsv-rpss" },
        ...{
          cs: "podíl míst bez adresního místa v celém registru (srpen 2026)",
          en: "share of places without an address point in the whole register (August 2026)",
        },
      },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "places", is: "at-least", limit: 1 },
      otherwise: { cs: "poskytovatel nemá veřejné místo poskytování", en: "the provider has no public place of provision" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "unlocated", with: "places", by: "ratio", is: "above", limit: "national" },
        { kind: "threshold", figure: "unlocated", is: "at-least", limit: 2 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { unlocated: 2, places: 9 } },
      { outcome: "met", figures: { unlocated: 1, places: 9 } },
      { outcome: "met", figures: { unlocated: 2, places: 90 } },
      { outcome: "undecidable", figures: { unlocated: "not-asked", places: 9 } },
      { outcome: "undecidable", figures: { unlocated: 2, places: "not-asked" } },
      { outcome: "not-applicable", figures: { unlocated: 0, places: 0 } },
    ],
  },
];
