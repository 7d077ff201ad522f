import type { CompensationPayment } from "../../analyses/compensation/compensationPayment.ts";
import type { UsedParameter } from "../../analyses/compensation/datedParameter.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { sourceText } from "../sourceText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { unitForms } from "../unitForms.ts";
import { amountText } from "./amountText.ts";

const REASONS = {
  "units-not-reported": { cs: "počet jednotek v síti není znám", en: "the units in the network are not known" },
  "unit-differs": { cs: "síť počítá jiné jednotky než sazba", en: "the network counts other units than the rate" },
  "rate-not-valid": { cs: "k tomu dni neplatí žádná sazba", en: "no rate holds on that day" },
} as const;

/**
 * What a sentence says of a compensation payment: the amount, how it came to be, since when the rates hold and whose they are.
 *
 * @internal
 *
 * @example
 * const parameter = (value) => ({ value, validFrom: "2027-01-01", source: "own/rules-2027" })
 * const payment = { kind: "compensation-payment", service: "1234567", unit: "luzka", units: 42, day: "2027-01-01", usualCost: parameter(62000000), usualOwnRevenue: parameter(36500000), amount: 1071000000, reason: null }
 * compensationPaymentWords(payment, "cs", () => "Domov U Lípy") // => "Domov U Lípy: vyrovnávací platba 10\u00a0710\u00a0000\u00a0Kč = (obvyklé náklady 620\u00a0000\u00a0Kč − obvyklé vlastní výnosy 365\u00a0000\u00a0Kč) × 42\u00a0lůžek; sazby platí od 1.\u00a01.\u00a02027 (own/rules-2027)"
 * compensationPaymentWords({ ...payment, amount: null, reason: "units-not-reported" }, "en", () => undefined) // => "1234567: the compensation payment cannot be computed: the units in the network are not known"
 */
export function compensationPaymentWords(payment: CompensationPayment, lang: Language, names: SubjectNames): string {
  const { service, amount, reason, units, unit, usualCost, usualOwnRevenue } = payment;
  const isCzech = lang === "cs";
  const who = subjectText(service, names(service), lang);
  if (reason !== null || amount === null || units === null || usualCost === null || usualOwnRevenue === null) {
    const why = REASONS[reason ?? "rate-not-valid"][lang];
    return `${who}: ${isCzech ? "vyrovnávací platbu nelze spočítat" : "the compensation payment cannot be computed"}: ${why}`;
  }
  const forms = unitForms(unit, lang);
  const count = forms === null ? numberText(units, { lang }) : countText(units, forms);
  const [cost, own] = [amountText(usualCost.value, lang), amountText(usualOwnRevenue.value, lang)];
  const rates = ratesText([usualCost, usualOwnRevenue], lang);
  return isCzech
    ? `${who}: vyrovnávací platba ${amountText(amount, lang)} = (obvyklé náklady ${cost} − obvyklé vlastní výnosy ${own}) × ${count}; ${rates}`
    : `${who}: compensation payment ${amountText(amount, lang)} = (usual cost ${cost} − usual own revenue ${own}) × ${count}; ${rates}`;
}

/** Since when rates hold and who says so, each once. */
function ratesText(parameters: readonly UsedParameter<number>[], lang: Language): string {
  const told = parameters.map(({ validFrom, source }) => `${dayText(validFrom, lang)} (${sourceText(source, lang)})`);
  return `${lang === "cs" ? "sazby platí od" : "rates hold from"} ${[...new Set(told)].join(lang === "cs" ? " a " : " and ")}`;
}
