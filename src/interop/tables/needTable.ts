import { capacityUnits } from "../../codebooks/capacityUnits.ts";
import type { ColumnMap } from "../tableColumn.ts";
import { column } from "./column.ts";
import { authorWords } from "./commentTable.ts";
import { formWords } from "./networkEntryTable.ts";

const channels = [
  { code: "survey", cs: ["dotazník", "dotazníkové šetření", "anketa", "průzkum"], en: ["survey", "questionnaire"] },
  { code: "form", cs: ["formulář", "podnět občana", "elektronický formulář"], en: ["form"] },
  { code: "focus-group", cs: ["fokusní skupina", "focus group", "skupinový rozhovor", "kulatý stůl"], en: ["focus group"] },
  {
    code: "refused-applicants",
    cs: ["odmítnutí žadatelé", "evidence odmítnutých žadatelů", "evidence žadatelů"],
    en: ["refused applicants"],
  },
  { code: "office", cs: ["úřad", "sociální pracovník", "sociální pracovníci", "vlastní šetření"], en: ["office", "social worker"] },
  { code: "provider", cs: ["poskytovatel", "poskytovatelé"], en: ["provider", "providers"] },
  { code: "other", cs: ["jiné", "jiný", "ostatní"], en: ["other"] },
];

const answers = [
  { code: "open", cs: ["otevřená", "otevřeno", "neřešeno", "v řešení"], en: ["open"] },
  { code: "in-plan", cs: ["v plánu", "zařazeno do plánu", "opatření v plánu"], en: ["in the plan", "in plan"] },
  { code: "met", cs: ["uspokojena", "uspokojeno", "vyřešeno", "naplněna"], en: ["met"] },
  { code: "declined", cs: ["nezařazeno", "zamítnuto", "nebude řešeno"], en: ["declined"] },
];

const reasons = [
  { code: "no-money", cs: ["nejsou peníze", "chybí peníze", "finance"], en: ["no money"] },
  { code: "no-staff", cs: ["nejsou lidé", "chybí pracovníci", "personál"], en: ["no staff"] },
  { code: "no-provider", cs: ["není poskytovatel", "chybí poskytovatel"], en: ["no provider"] },
  { code: "no-premises", cs: ["nejsou prostory", "chybí prostory"], en: ["no premises"] },
  { code: "met-otherwise", cs: ["řeší se jinak", "zajištěno jinak"], en: ["met otherwise"] },
  { code: "not-ours", cs: ["není v působnosti", "jiná působnost", "mimo působnost"], en: ["not ours"] },
  { code: "not-confirmed", cs: ["nepotvrzeno", "nepotvrdilo se"], en: ["not confirmed"] },
  { code: "other", cs: ["jiné", "jiný důvod", "ostatní"], en: ["other"] },
];

const spans = [
  { code: "day", cs: ["den", "denně"], en: ["day", "daily"] },
  { code: "week", cs: ["týden", "týdně"], en: ["week", "weekly"] },
  { code: "month", cs: ["měsíc", "měsíčně"], en: ["month", "monthly"] },
  { code: "year", cs: ["rok", "ročně"], en: ["year", "yearly"] },
];

const extentUnits = capacityUnits.map(({ code, cs, en, csForms, enForms }) => ({
  code,
  cs: [csForms.many, csForms.one, csForms.few, cs],
  en: [enForms.other, enForms.one, en],
}));

/** Columns of a log of needs. @internal */
// biome-ignore format: a table, one column a row
export const needTable: ColumnMap = {
  noun: "need",
  cs: "potřeby",
  en: "needs",
  columns: [
    column("id", "key", "Číslo potřeby|Číslo|Č.|Id", "Need number|Number|Id", { need: "required" }),
    column("recordedOn", "day", "Zaznamenáno dne|Datum|Zaznamenáno|Dne", "Recorded on|Date"),
    column("municipality", "municipality", "Obec|Kód obce|Název obce", "Municipality|Municipality code"),
    column("targetGroup", "target-groups", "Cílová skupina|Skupina|Pro koho", "Target group"),
    column("serviceType", "service-type", "Chybějící druh služby|Druh služby|Druh", "Missing service type|Service type"),
    column("form", "words", "Forma|Forma služby", "Form", { words: formWords }),
    column("people", "span", "Počet osob|Počet lidí|Osob|Kolik osob", "People|Number of people", { unit: "persons" }),
    column("persons", "person-keys", "Klíče osob (pseudonymy)|Klíče osob|Pseudonymy", "Keys of people (pseudonyms)|Keys of people"),
    column("channel", "words", "Jak zjištěno|Zdroj|Způsob zjištění", "How it became known|Channel|Source", { words: channels }),
    column("author", "words", "Kdo potřebu říká (role)|Kdo potřebu říká", "Who says it (role)|Who says it", { words: authorWords }),
    column("source", "ico", "IČO zdroje|IČO organizace, která potřebu hlásí", "IČO of the source"),
    column("acute", "yes-no", "Akutní (ano/ne)|Akutní|Naléhavé", "Acute (yes/no)|Acute|Urgent"),
    column("negotiated/form", "words", "Vyjednaná forma", "Negotiated form", { words: formWords }),
    column("negotiated/amount", "amount", "Vyjednaný rozsah", "Negotiated extent"),
    column("negotiated/unit", "words", "Jednotka rozsahu", "Unit of the extent", { words: extentUnits }),
    column("negotiated/per", "words", "Rozsah za (den, týden, měsíc, rok)|Rozsah za", "Extent per (day, week, month, year)|Extent per", { words: spans }),
    column("answer", "words", "Odpověď|Stav|Řešení", "Answer|State", { words: answers }),
    column("answeredOn", "day", "Odpověď ze dne|Odpovězeno dne", "Answered on"),
    column("measure", "key", "Odpovídá opatření|Opatření, které odpovídá", "Answered by measure"),
    column("reason", "words", "Důvod nezařazení|Důvod", "Reason of not taking it up|Reason", { words: reasons }),
    column("text", "kept", "Popis potřeby|Popis|Potřeba|Poznámka", "Description|Note"),
  ],
};
