import type { CoFinancing } from "../../analyses/compensation/coFinancing.ts";
import { moneyOrigins } from "../../codebooks/moneyOrigins.ts";
import { decimalsApart } from "../decimalsApart.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { sourceText } from "../sourceText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { amountText } from "./amountText.ts";

const WHOLES = {
  revenues: { cs: "všech výnosů", en: "all revenues" },
  "public-support": { cs: "veřejných zdrojů", en: "public money" },
  "eligible-costs": { cs: "uznatelných nákladů", en: "eligible costs" },
} as const;

/**
 * What a sentence says of co-financing: whose money, its share of which whole, and how it stands to the minimum.
 *
 * @internal
 *
 * @example
 * const money = { kind: "co-financing", service: "1234567", of: "revenues", origins: ["kraj", "obec"], share: { low: 0.15, high: 0.15 }, minimum: { value: 0.2, validFrom: "2026-01-01", source: "own/rules" }, outcome: "breached", shortfall: 5000 }
 * coFinancingWords(money, "cs", () => "Domov U Lípy") // => "Domov U Lípy: spolufinancování (kraj, obce) 15,00\u00a0% všech výnosů, nedosahuje minima 20,00\u00a0% (own/rules), chybí 50\u00a0Kč"
 * coFinancingWords({ ...money, share: { low: 0, high: null }, minimum: null, outcome: "not-applicable" }, "en", () => undefined) // => "1234567: co-financing (the region, municipalities): share of all revenues not known"
 */
export function coFinancingWords(money: CoFinancing, lang: Language, names: SubjectNames): string {
  const { service, of, origins, share, minimum, outcome, shortfall } = money;
  const isCzech = lang === "cs";
  const who = subjectText(service, names(service), lang);
  const whose = origins.map((code) => moneyOrigins.find((entry) => entry.code === code)?.[lang] ?? code).join(", ");
  const head = `${who}: ${isCzech ? "spolufinancování" : "co-financing"} (${whose})`;
  const printed = (value: number, decimals: number): string => numberText(value, { unit: "1", decimals, lang });
  const besideMinimum = (value: number | null): number =>
    minimum === null || value === null ? 2 : decimalsApart(value, minimum.value, 2, printed);
  const decimals = Math.max(besideMinimum(share.low), besideMinimum(share.high));
  const part = (value: number): string => printed(value, decimals);
  const size =
    share.low === null || (share.low === 0 && (share.high === null || share.high === 1))
      ? null
      : share.low === share.high
        ? part(share.low)
        : share.high === null
          ? `${isCzech ? "nejméně" : "at least"} ${part(share.low)}`
          : `${part(share.low)} ${isCzech ? "až" : "to"} ${part(share.high)}`;
  const whole = WHOLES[of][lang];
  const told =
    size === null
      ? isCzech
        ? `: podíl ${of === "revenues" ? "ze" : "z"} ${whole} není znám`
        : `: share of ${whole} not known`
      : isCzech
        ? ` ${size} ${whole}`
        : ` ${size} of ${whole}`;
  if (minimum === null) return `${head}${told}`;
  const rule = `${part(minimum.value)} (${sourceText(minimum.source, lang)})`;
  const verdicts = {
    met: isCzech ? `dosahuje minima ${rule}` : `reaches the minimum of ${rule}`,
    breached: isCzech ? `nedosahuje minima ${rule}` : `below the minimum of ${rule}`,
    undecidable: isCzech ? `zda dosahuje minima ${rule}, nelze určit` : `whether it reaches the minimum of ${rule} cannot be told`,
    "not-applicable": isCzech ? "minimum se nepoužije" : "the minimum does not apply",
  } as const;
  const missing =
    outcome === "breached" && shortfall !== null
      ? isCzech
        ? `, chybí ${amountText(shortfall, lang)}`
        : `, ${amountText(shortfall, lang)} missing`
      : "";
  return `${head}${told}, ${verdicts[outcome]}${missing}`;
}
