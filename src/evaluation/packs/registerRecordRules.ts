import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/** The library's own judgement, for information. */
const house = { version: 1, severity: "info", basis: "house", sources: [] } as const;
/** What the act says of the register of providers. */
const law = { version: 1, severity: "warning", basis: "law", sources: ["act-108-2006"] } as const;

/**
 * Rules about forms, capacities and types in the register (pravidla o formách, kapacitách a druzích v registru).
 *
 * @internal
 */
export const registerRecordRules: readonly RuleSpec[] = [
  {
    ...law,
    id: "register/form-without-capacity",
    legalBasis: ["§ 85 odst. 5 zákona č. 108/2006 Sb."],
    validFrom: "2007-01-01",
    title: { cs: "forma služby bez kapacity", en: "form of a service without a capacity" },
    message: {
      cs: "služba nemá v záznamu u některé formy uvedenu kapacitu; počet takových forem: {without.number}",
      en: "the record of the service states no capacity for one of its forms; number of such forms: {without.number}",
    },
    scope: { subject: "service" },
    figures: { without: { field: "formsWithoutCapacity", unit: "forms" } },
    breachedWhen: { kind: "threshold", figure: "without", is: "above", limit: 0 },
    examples: [
      { outcome: "breached", figures: { without: 1 } },
      { outcome: "met", figures: { without: 0 } },
      { outcome: "undecidable", figures: { without: "not-known-to-source" } },
      { outcome: "not-applicable", figures: { without: "not-applicable" } },
    ],
  },
  {
    ...law,
    id: "register/form-not-of-type",
    legalBasis: ["§ 33 zákona č. 108/2006 Sb.", "§ 37 až 70 zákona č. 108/2006 Sb."],
    validFrom: "2007-01-01",
    title: { cs: "forma, kterou zákon u druhu služby nezná", en: "form that the law does not name for the type" },
    message: {
      cs: "služba je zapsána ve formě, kterou zákon u jejího druhu neuvádí; počet takových forem: {outside.number}",
      en: "the service is registered in a form that the law does not name for its type; number of such forms: {outside.number}",
    },
    scope: { subject: "service" },
    figures: {
      outside: { field: "formsOutsideType", unit: "forms" },
      unknown: { field: "typesUnknown", unit: "figures" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "unknown", is: "equal", limit: 0 },
      otherwise: { cs: "druh služby není v číselníku", en: "the type of the service is not in the code list" },
    },
    breachedWhen: { kind: "threshold", figure: "outside", is: "at-least", limit: 1 },
    examples: [
      { outcome: "breached", figures: { outside: 1, unknown: 0 } },
      { outcome: "met", figures: { outside: 0, unknown: 0 } },
      { outcome: "undecidable", figures: { outside: "not-known-to-source", unknown: 0 } },
      { outcome: "undecidable", figures: { outside: 0, unknown: "not-asked" } },
      { outcome: "not-applicable", figures: { outside: "not-known-to-source", unknown: 1 } },
    ],
  },
  {
    ...house,
    id: "register/capacity-unusable",
    title: { cs: "kapacita bez počtu nebo v neznámé jednotce", en: "capacity without an amount or in an unknown unit" },
    message: {
      cs: "s částí zapsané kapacity nelze počítat (záznamů bez použitelného počtu: {without.number}, v neznámé jednotce: {strange.number})",
      en: "a part of the registered capacity cannot be counted with (records without a usable amount: {without.number}, in an unknown unit: {strange.number})",
    },
    scope: { subject: "service" },
    figures: {
      without: { field: "capacitiesWithoutAmount", unit: "records" },
      strange: { field: "capacitiesOfUnknownUnit", unit: "records" },
      records: { field: "capacityRecords", unit: "records" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "records", is: "above", limit: 0 },
      otherwise: { cs: "služba nemá zapsanou kapacitu", en: "the service has no registered capacity" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "without", is: "above", limit: 0 },
        { kind: "threshold", figure: "strange", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { without: 1, strange: 0, records: 2 } },
      { outcome: "breached", figures: { without: 0, strange: 1, records: 2 } },
      { outcome: "met", figures: { without: 0, strange: 0, records: 2 } },
      { outcome: "undecidable", figures: { without: "not-asked", strange: 0, records: 2 } },
      { outcome: "undecidable", figures: { without: 0, strange: "not-asked", records: "not-asked" } },
      { outcome: "not-applicable", figures: { without: 0, strange: 0, records: 0 } },
    ],
  },
  {
    ...house,
    id: "register/capacity-repeated",
    title: { cs: "tatáž kapacita uvedená opakovaně", en: "the same capacity stated repeatedly" },
    message: {
      cs: "záznam uvádí pro tutéž formu a jednotku více kapacit; kdo je sečte, započte službu dvakrát (opakování: {repeated.number}, formy: {forms.number})",
      en: "the record states several capacities for the same form and unit; whoever adds them up counts the service twice (repetitions: {repeated.number}, forms: {forms.number})",
    },
    scope: { subject: "service" },
    figures: {
      repeated: { field: "capacitiesRepeated", unit: "records" },
      records: { field: "capacityRecords", unit: "records" },
      forms: { field: "serviceForms", unit: "forms" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "repeated", is: "above", limit: 0 },
        { kind: "compared", figure: "records", with: "forms", by: "difference", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { repeated: 1, records: 2, forms: 1 } },
      { outcome: "met", figures: { repeated: 0, records: 1, forms: 1 } },
      { outcome: "undecidable", figures: { repeated: "not-asked", records: 2, forms: 1 } },
      { outcome: "undecidable", figures: { repeated: 1, records: "not-asked", forms: 1 } },
      { outcome: "not-applicable", figures: { repeated: "not-applicable", records: "not-applicable", forms: "not-applicable" } },
    ],
  },
  {
    ...house,
    id: "register/abolished-type",
    legalBasis: ["§ 52 zákona č. 108/2006 Sb.", "zákon č. 38/2025 Sb."],
    title: { cs: "služba zrušeného druhu", en: "service of an abolished type" },
    message: {
      cs: "služba je zapsána v druhu, na který zákon již neodkazuje; od té doby uplynulo {since}",
      en: "the service is registered as a type that the act no longer refers to; {since} have passed since",
    },
    scope: { subject: "service" },
    figures: { since: { field: "daysSinceTypeEnd", unit: "days" } },
    parameters: { grace: { value: 30, unit: "days", cs: "dny na přeregistraci", en: "days to register anew" } },
    breachedWhen: { kind: "threshold", figure: "since", is: "at-least", limit: "grace" },
    examples: [
      { outcome: "breached", figures: { since: 630 } },
      { outcome: "met", figures: { since: 29 } },
      { outcome: "undecidable", figures: { since: "not-known-to-source" } },
      { outcome: "not-applicable", figures: { since: "not-applicable" } },
    ],
  },
  {
    ...house,
    id: "register/type-unknown",
    title: { cs: "druh služby mimo číselník", en: "type of service outside the code list" },
    message: {
      cs: "druh služby, jak jej zapsal registr, číselník nezná; služba proto nevstupuje do počtů podle druhů",
      en: "the type of the service as the register wrote it is not in the code list; the service is therefore in no count by types",
    },
    scope: { subject: "service" },
    figures: { unknown: { field: "typesUnknown", unit: "figures" } },
    breachedWhen: { kind: "not", of: { kind: "threshold", figure: "unknown", is: "equal", limit: 0 } },
    examples: [
      { outcome: "breached", figures: { unknown: 1 } },
      { outcome: "met", figures: { unknown: 0 } },
      { outcome: "undecidable", figures: { unknown: "not-asked" } },
      { outcome: "not-applicable", figures: { unknown: "not-applicable" } },
    ],
  },
  {
    ...house,
    id: "register/validity-empty",
    title: { cs: "platnost, která skončila dřív, než začala", en: "validity that ended before it began" },
    message: {
      cs: "záznam služby nebo jejího místa má konec platnosti ne později než začátek; počet takových záznamů: {empty.number}",
      en: "the record of the service or of its place ends no later than it begins; number of such records: {empty.number}",
    },
    scope: { subject: "service" },
    figures: { empty: { field: "emptyValidities", unit: "records" } },
    breachedWhen: { kind: "threshold", figure: "empty", is: "above", limit: 0 },
    examples: [
      { outcome: "breached", figures: { empty: 2 } },
      { outcome: "met", figures: { empty: 0 } },
      { outcome: "undecidable", figures: { empty: "not-asked" } },
      { outcome: "not-applicable", figures: { empty: "not-applicable" } },
    ],
  },
];
