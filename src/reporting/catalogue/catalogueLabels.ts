import type { NetworkStatus } from "../../model/networkEntry.ts";
import type { RelatedServiceKind } from "../../model/relatedService.ts";
import type { Language } from "../language.ts";

const cs = {
  title: "Přehled sociálních a návazných služeb",
  skip: "Přeskočit na služby",
  asOf: "Stav ke dni",
  emergency: "Jste v ohrožení života? Volejte 112.",
  emergencyWords: "Linka je zdarma a nepřetržitá. Pro záchrannou službu volejte 155, pro policii 158.",
  contents: "Obsah",
  numbers: "Každá služba má v přehledu své číslo. Podle něj ji najdete z obsahu i ze seznamů na konci.",
  crisis: "Pomoc v krizi",
  crisisNone: "Žádnou telefonickou linku, krizovou pomoc ani intervenční centrum tyto podklady pro území neuvádějí.",
  area: "Pro celé území",
  views: { municipality: "Služby podle obcí", group: "Podle toho, komu pomáhají", name: "Podle názvu od A do Z" },
  full: { municipality: "Služby podle obcí", group: "Služby podle toho, komu pomáhají", name: "Služby od A do Z" },
  noGroup: "Neuvedeno, komu služba pomáhá",
  comesHere: "Do obce dojíždí:",
  alsoHere: "Působí také zde:",
  see: "viz",
  number: "č.",
  tel: "tel.",
  related: "Návazná služba – není to registrovaná sociální služba",
  relatedShort: "návazná služba",
  whom: "Pro koho",
  formAndCapacity: "Forma a kapacita",
  nonStop: "nepřetržitě",
  noCapacity: "kapacita neuvedena",
  network: "V síti služeb",
  where: "Kde",
  elsewhere: {
    one: "další místo mimo toto území",
    few: "další místa mimo toto území",
    many: "dalších míst mimo toto území",
    fraction: "dalšího místa mimo toto území",
  },
  secret: "Adresa je utajená.",
  belongsTo: "Území",
  works: "Působí také v území",
  comes: "Dojíždí do obcí",
  phone: "Telefon",
  email: "E-mail",
  web: "Web",
  provider: "Poskytovatel",
  operator: "Provozovatel",
  ico: "IČO",
  ofProvider: "poskytovatel",
  ended: "tento druh služby už zákon nezná, platil do",
  notYet: "tento druh služby zákon ještě nezná",
  reading: "Jak přehled číst",
  forms:
    "Pobytová služba znamená, že v ní člověk bydlí. Do ambulantní dochází. Terénní přichází za ním nebo pomáhá na dálku, třeba telefonem.",
  figures: "Údaje o dojíždění pocházejí od poskytovatelů. Co u služby není napsáno, není známo; neznamená to, že to služba nedělá.",
  silent: "O těchto obcích nevíme, že by v nich služba sídlila nebo do nich dojížděla. Neznamená to, že žádná nedojíždí:",
  sources: "Zdroje",
  correction: "Našli jste chybu? Napište nebo zavolejte:",
  registered: {
    one: "registrovaná sociální služba",
    few: "registrované sociální služby",
    many: "registrovaných sociálních služeb",
    fraction: "registrované sociální služby",
  },
  relatedCount: { one: "návazná služba", few: "návazné služby", many: "návazných služeb", fraction: "návazné služby" },
  empty: "V přehledu není žádná služba.",
};

const en: {
  readonly [Label in keyof typeof cs]: Label extends "elsewhere" | "registered" | "relatedCount"
    ? { readonly one: string; readonly other: string }
    : (typeof cs)[Label];
} = {
  title: "Social and related services",
  skip: "Skip to the services",
  asOf: "As of",
  emergency: "Is a life in danger? Call 112.",
  emergencyWords: "The line is free and always open. For an ambulance call 155, for the police 158.",
  contents: "Contents",
  numbers: "Each service has a number of its own. By it you find the service from the contents and from the lists at the end.",
  crisis: "Help in a crisis",
  crisisNone: "These data list no telephone line, crisis help or intervention centre for the area.",
  area: "For the whole area",
  views: { municipality: "Services by municipality", group: "By whom they help", name: "By name from A to Z" },
  full: { municipality: "Services by municipality", group: "Services by whom they help", name: "Services from A to Z" },
  noGroup: "Whom the service helps is not stated",
  comesHere: "Come to this municipality:",
  alsoHere: "Also here:",
  see: "see",
  number: "no.",
  tel: "phone",
  related: "Related service – not a registered social service",
  relatedShort: "related service",
  whom: "For whom",
  formAndCapacity: "Form and capacity",
  nonStop: "around the clock",
  noCapacity: "capacity not stated",
  network: "In the network of services",
  where: "Where",
  elsewhere: { one: "more place outside this area", other: "more places outside this area" },
  secret: "The address is secret.",
  belongsTo: "Area",
  works: "Also works in",
  comes: "Comes to",
  phone: "Phone",
  email: "E-mail",
  web: "Web",
  provider: "Provider",
  operator: "Operator",
  ico: "IČO",
  ofProvider: "provider",
  ended: "the law no longer knows this type, it was valid until",
  notYet: "the law does not know this type yet",
  reading: "How to read this",
  forms:
    "In a residential service people live. An ambulatory one is visited. A field service comes to people or helps from afar, by phone for example.",
  figures:
    "Where services come to is what providers said. What is not written is not known; it does not mean that the service does not do it.",
  silent: "Of these municipalities we do not know that a service sits there or comes there. It does not mean that none comes:",
  sources: "Sources",
  correction: "Found a mistake? Write or call:",
  registered: { one: "registered social service", other: "registered social services" },
  relatedCount: { one: "related service", other: "related services" },
  empty: "There is no service in this catalogue.",
};

/**
 * Fixed words of a catalogue.
 *
 * @internal
 */
export const catalogueLabels: { readonly cs: typeof cs; readonly en: typeof en } = { cs, en };

/**
 * Fields of related services.
 *
 * @internal
 */
export const relatedFields: Readonly<Record<Language, Readonly<Record<RelatedServiceKind, string>>>> = {
  cs: {
    health: "zdravotní služba",
    school: "škola a vzdělávání",
    housing: "bydlení",
    leisure: "volný čas",
    office: "úřad",
    ngo: "nestátní organizace",
  },
  en: {
    health: "health service",
    school: "school and education",
    housing: "housing",
    leisure: "leisure",
    office: "public office",
    ngo: "non-governmental organisation",
  },
};

/**
 * How a service stands in a network.
 *
 * @internal
 */
export const networkStatuses: Readonly<Record<Language, Readonly<Record<NetworkStatus, string>>>> = {
  cs: { basic: "základní síť", "orp-minimum": "minimum ORP", temporary: "dočasně", outside: "mimo síť" },
  en: { basic: "basic network", "orp-minimum": "ORP minimum", temporary: "temporary", outside: "outside the network" },
};
