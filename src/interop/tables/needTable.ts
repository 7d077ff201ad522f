import type { ColumnMap } from "../tableColumn.ts";
import { column } from "./column.ts";
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
    column("channel", "words", "Jak zjištěno|Zdroj|Způsob zjištění", "How it became known|Channel|Source", { words: channels }),
    column("acute", "yes-no", "Akutní (ano/ne)|Akutní|Naléhavé", "Acute (yes/no)|Acute|Urgent"),
    column("answer", "words", "Odpověď|Stav|Řešení", "Answer|State", { words: answers }),
    column("text", "kept", "Popis potřeby|Popis|Potřeba|Poznámka", "Description|Note"),
  ],
};
