import { type TerritoryLevelEntry, territoryLevels } from "../../codebooks/territoryLevels.ts";
import type { TerritoryChange } from "../../evaluation/territoryChange.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { reasonText } from "../reasonText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

const SERVICES = {
  opened: {
    cs: { one: "nová služba", few: "nové služby", many: "nových služeb", fraction: "nové služby" },
    en: { one: "new service", other: "new services" },
  },
  closed: { cs: { one: "ukončená", few: "ukončené", many: "ukončených", fraction: "ukončené" }, en: { one: "closed", other: "closed" } },
  grew: { cs: { one: "větší", few: "větší", many: "větších", fraction: "větší" }, en: { one: "larger", other: "larger" } },
  shrank: { cs: { one: "menší", few: "menší", many: "menších", fraction: "menší" }, en: { one: "smaller", other: "smaller" } },
  moved: {
    cs: { one: "s jinými místy", few: "s jinými místy", many: "s jinými místy", fraction: "s jinými místy" },
    en: { one: "with other places", other: "with other places" },
  },
} as const;

const CHANGED = {
  cs: { one: "změna ukazatele", few: "změny ukazatelů", many: "změn ukazatelů", fraction: "změny ukazatele" },
  en: { one: "change of an indicator", other: "changes of indicators" },
} as const;

/**
 * What a sentence says of a territory that changed: its services, its indicators, its municipalities.
 *
 * @internal
 *
 * @example
 * const services = { opened: [{}], closed: [], grew: [], shrank: [], moved: [], reason: null }
 * const change = { territory: { id: "orp/6201", cs: "Blansko" }, since: "2025-11-21", day: "2026-11-21", municipalities: { gained: [], lost: [] }, services, indicators: [{ subject: "obec/581283" }, { subject: "obec/581283" }] }
 * territoryChangeWords(change, "cs", () => undefined)
 * // => "ORP\u00a0Blansko, změny od 21.\u00a011.\u00a02025 do 21.\u00a011.\u00a02026: 1\u00a0nová služba, 0\u00a0ukončených, 0\u00a0větších, 0\u00a0menších, 0\u00a0s jinými místy; 2\u00a0změny ukazatelů (1\u00a0obec)"
 */
export function territoryChangeWords(change: TerritoryChange, lang: Language, names: SubjectNames): string {
  const { territory, since, day, municipalities, services, indicators } = change;
  const isCzech = lang === "cs";
  const name = subjectText(territory.id, territory.cs ?? names(territory.id), lang);
  const count = (kind: keyof typeof SERVICES): string => countText(services[kind]?.length ?? 0, SERVICES[kind][lang]);
  const kinds = Object.keys(SERVICES) as (keyof typeof SERVICES)[];
  const moves =
    services.opened === null
      ? `${isCzech ? "změny služeb nejsou známy" : "changes of services are not known"} (${reasonText(services.reason, lang)})`
      : kinds.map(count).join(", ");
  const where = new Set(indicators.map(({ subject }) => subject).filter((subject) => subject.startsWith("obec/"))).size;
  const obec: TerritoryLevelEntry = territoryLevels[0];
  const places = (number: number): string => countText(number, isCzech ? obec.csForms : obec.enForms);
  const moved = countText(indicators.length, CHANGED[lang]) + (where === 0 ? "" : ` (${places(where)})`);
  const [gained, lost] = [municipalities?.gained.length ?? 0, municipalities?.lost.length ?? 0];
  const borders = [
    gained === 0 ? null : `${isCzech ? "přibylo" : "gained"} ${places(gained)}`,
    lost === 0 ? null : `${isCzech ? "ubylo" : "lost"} ${places(lost)}`,
  ].filter((part) => part !== null);
  const head = isCzech
    ? `${name}, změny od ${dayText(since, lang)} do ${dayText(day, lang)}`
    : `${name}, changes from ${dayText(since, lang)} to ${dayText(day, lang)}`;
  return `${head}: ${[moves, moved, ...(borders.length === 0 ? [] : [borders.join(", ")])].join("; ")}`;
}
