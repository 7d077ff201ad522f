import type { OccupancyCheck } from "../../analyses/compensation/minimumOccupancy.ts";
import { decimalsApart } from "../decimalsApart.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { serviceTypeText } from "../serviceTypeText.ts";
import { sourceText } from "../sourceText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

const REASONS = {
  "not-reported": { cs: "obložnost není známa", en: "the occupancy is not known" },
  "no-beds": { cs: "služba neměla lůžka", en: "the service had no beds" },
  "type-without-minimum": { cs: "pro druh služby není minimum stanoveno", en: "the type of service has no minimum" },
  "minimum-not-valid": { cs: "k tomu dni minimum neplatí", en: "no minimum holds on that day" },
} as const;

/**
 * What a sentence says of occupancy and its minimum: both figures, how many bed-days are missing, and what follows.
 *
 * @internal
 *
 * @example
 * const consequence = { below: 0.9, code: "letter", cs: "vytýkací dopis", en: "letter", reduction: null }
 * const check = { kind: "occupancy-check", service: "1234567", type: "domovy-pro-seniory", occupancy: 0.85, minimum: { value: 0.9, validFrom: "2026-01-01", source: "own/rules" }, outcome: "breached", reason: null, consequence, missingBedDays: 500 }
 * occupancyCheckWords(check, "cs", () => "Domov U Lípy") // => "Domov U Lípy: obložnost 85,0\u00a0% je nižší než minimum 90,0\u00a0% pro domovy pro seniory (own/rules); chybí 500 lůžkodnů; následek: vytýkací dopis"
 * occupancyCheckWords({ ...check, outcome: "undecidable", reason: "not-reported" }, "en", () => undefined) // => "1234567: minimum occupancy: the occupancy is not known"
 */
export function occupancyCheckWords(check: OccupancyCheck, lang: Language, names: SubjectNames): string {
  const { service, type, occupancy, minimum, outcome, reason, consequence, missingBedDays } = check;
  const isCzech = lang === "cs";
  const who = subjectText(service, names(service), lang);
  if (reason !== null || occupancy === null || minimum === null)
    return `${who}: ${isCzech ? "minimální obložnost" : "minimum occupancy"}: ${REASONS[reason ?? "not-reported"][lang]}`;
  const printed = (value: number, decimals: number): string => numberText(value, { unit: "1", decimals, lang });
  const decimals = decimalsApart(occupancy, minimum.value, 1, printed);
  const share = (value: number): string => printed(value, decimals);
  const rule = `${share(minimum.value)} ${isCzech ? "pro" : "for"} ${serviceTypeText(type, lang)} (${sourceText(minimum.source, lang)})`;
  if (outcome === "met")
    return isCzech
      ? `${who}: obložnost ${share(occupancy)} dosahuje minima ${rule}`
      : `${who}: occupancy ${share(occupancy)} reaches the minimum of ${rule}`;
  const days = missingBedDays === null ? "" : numberText(missingBedDays, { lang });
  const missing = days === "" ? "" : isCzech ? `; chybí ${daysText(missingBedDays ?? 0, days)}` : `; ${days} bed-days missing`;
  const cut =
    consequence?.reduction == null ? "" : isCzech ? ` o ${printed(consequence.reduction, 1)}` : ` by ${printed(consequence.reduction, 1)}`;
  const follows = consequence === null ? "" : `; ${isCzech ? "následek" : "consequence"}: ${plainText(consequence[lang])}${cut}`;
  return isCzech
    ? `${who}: obložnost ${share(occupancy)} je nižší než minimum ${rule}${missing}${follows}`
    : `${who}: occupancy ${share(occupancy)} is below the minimum of ${rule}${missing}${follows}`;
}

const daysText = (count: number, digits: string): string =>
  count === 1 ? `${digits} lůžkoden` : count >= 2 && count <= 4 ? `${digits} lůžkodny` : `${digits} lůžkodnů`;
