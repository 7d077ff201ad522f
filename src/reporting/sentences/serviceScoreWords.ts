import type { ScoreLift } from "../../analyses/scoring/scorePart.ts";
import type { ScoreGap, ServiceScore } from "../../analyses/scoring/serviceScore.ts";
import { countText } from "../countText.ts";
import { decimalsApart } from "../decimalsApart.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { printedNumber } from "../printedNumber.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

const GAPS: Readonly<Record<ScoreGap["code"], { readonly cs: string; readonly en: string }>> = {
  "card-not-valid": { cs: "karta v tom roce neplatí", en: "the card does not hold in that year" },
  "year-lag": { cs: "karta neříká, z kterého roku mají být údaje", en: "the card does not say of which year the figures are" },
  "pass-mark": { cs: "karta nemá hranici", en: "the card has no mark" },
  "criterion-incomplete": { cs: "karta nemá všechny ukazatele", en: "the card does not list all indicators" },
  polarity: { cs: "karta neříká, který směr je lepší", en: "the card does not say which way is better" },
  scale: { cs: "karta nemá způsob bodování", en: "the card has no way of scoring" },
  weight: { cs: "karta nemá váhu", en: "the card has no weight" },
  limit: { cs: "karta nemá hodnotu minima nebo maxima", en: "the card has no minimum or maximum" },
  "limit-ambiguous": { cs: "kartě odpovídají dvě hodnoty naráz", en: "two limits of the card fit" },
  "weights-sum": { cs: "váhy karty nedávají 100", en: "the weights of the card are not 100" },
  "criterion-weight": { cs: "váha kritéria nesedí", en: "the weight of a criterion does not fit" },
  value: { cs: "údaj služby chybí", en: "a figure of the service is missing" },
  "figures-year": { cs: "údaje jsou z jiného roku, než karta žádá", en: "the figures are of another year than the card asks for" },
  kind: { cs: "druh, forma nebo cílová skupina služby není známa", en: "type, form or target group of the service is not known" },
};

/**
 * What a sentence says of a score: points beside the mark, what follows below it and the smallest change that would lift it, or why it cannot be told.
 *
 * @internal
 *
 * @example
 * const lift = { indicator: "cost", cs: "náklady na lůžko", en: "cost per bed", unit: "CZK-per-bed", from: 690000, to: 666000, gain: 3.5, points: 60, reaches: true }
 * const score = { kind: "service-score", service: "1234567", cardNames: { cs: "karta kraje", en: "card" }, networkYear: 2027, points: 56.5, low: 56.5, high: 56.5, passMark: 60, outcome: "breached", missing: [], consequence: { code: "hearing", cs: "obhajoba specifik", en: "hearing" }, lifts: [lift] }
 * serviceScoreWords(score, "cs", () => "Domov U Lípy") // => "Domov U Lípy: hodnocení pro síť roku 2027: 56,5\u00a0bodu, pod hranicí 60\u00a0bodů; následuje obhajoba specifik; nad hranici by stačilo: náklady na lůžko z 690\u00a0000 na 666\u00a0000\u00a0Kč\u00a0na\u00a0lůžko"
 * serviceScoreWords({ ...score, points: null, low: 55, high: 85, outcome: "undecidable", missing: [{ code: "value", criterion: "a", indicator: "cost" }], lifts: [] }, "en", () => undefined) // => "1234567: score for the network of 2027: 55 to 85\u00a0points, which side of the mark of 60\u00a0points cannot be told; a figure of the service is missing (1)"
 */
export function serviceScoreWords(score: ServiceScore, lang: Language, names: SubjectNames): string {
  const { service, networkYear, points, low, high, passMark, outcome, missing, consequence } = score;
  const isCzech = lang === "cs";
  const head = `${subjectText(service, names(service), lang)}: ${isCzech ? `hodnocení pro síť roku ${networkYear}` : `score for the network of ${networkYear}`}`;
  const beside = (value: number | null): number =>
    passMark === null || value === null ? 2 : decimalsApart(value, passMark, 2, (one, decimals) => String(rounded(one, decimals)));
  const decimals = Math.max(beside(low), beside(high), beside(points));
  const whole = (value: number): string => pointsText(rounded(value, decimals), lang);
  const size =
    points !== null
      ? whole(points)
      : low === null || high === null
        ? null
        : `${printedNumber(rounded(low, decimals), { lang }).text} ${isCzech ? "až" : "to"} ${whole(high)}`;
  const gaps = gapsText(missing, lang);
  if (outcome === "undecidable") {
    const why = gaps === "" ? "" : `; ${gaps}`;
    if (size === null || passMark === null)
      return `${head} ${isCzech ? "nelze určit" : "cannot be told"}${size === null ? "" : ` (${size})`}${why}`;
    return isCzech
      ? `${head}: ${size}, zda nad hranicí ${whole(passMark)}, nelze určit${why}`
      : `${head}: ${size}, which side of the mark of ${whole(passMark)} cannot be told${why}`;
  }
  const mark = whole(passMark ?? 0);
  const told =
    outcome === "met"
      ? isCzech
        ? `dosahuje hranice ${mark}`
        : `reaches the mark of ${mark}`
      : isCzech
        ? `pod hranicí ${mark}`
        : `below the mark of ${mark}`;
  const follows =
    consequence === null ? "" : `; ${isCzech ? "následuje" : "what follows"}${isCzech ? " " : ": "}${plainText(consequence[lang])}`;
  return `${head}: ${size ?? ""}, ${told}${follows}${liftText(score, lang)}${gaps === "" ? "" : `; ${gaps}`}`;
}

const rounded = (points: number, decimals: number): number => Math.round(points * 10 ** decimals) / 10 ** decimals;

const pointsText = (points: number, lang: Language): string =>
  lang === "cs"
    ? countText(points, { one: "bod", few: "body", many: "bodů", fraction: "bodu" })
    : countText(points, { one: "point", other: "points" });

function liftText({ lifts, liftsTogether }: ServiceScore, lang: Language): string {
  const [lift] = lifts;
  if (lift === undefined) return "";
  const isCzech = lang === "cs";
  if (lift.reaches)
    return isCzech ? `; nad hranici by stačilo: ${changeText(lift, lang)}` : `; enough to reach it: ${changeText(lift, lang)}`;
  const alone = isCzech ? "; žádná změna jediného údaje by nestačila" : "; no change of one figure alone would be enough";
  if (liftsTogether.length === 0) return alone;
  const all = liftsTogether.map((one) => changeText(one, lang)).join(", ");
  return isCzech ? `${alone}, společně by stačilo: ${all}` : `${alone}, together would: ${all}`;
}

function changeText(lift: ScoreLift, lang: Language): string {
  const [from, to] = printedPair(lift, lang);
  return lang === "cs" ? `${plainText(lift.cs)} z ${from} na ${to}` : `${plainText(lift.en)} from ${from} to ${to}`;
}

/** Both values as they are printed; the target towards the better side, so that what is printed is enough. */
function printedPair({ from, to, unit }: ScoreLift, lang: Language): readonly [string, string] {
  const isShare = unit === "1";
  const printed = (value: number, decimals: number, word: boolean): string =>
    numberText(value, { decimals, lang, ...(unit === null || !(word || isShare) ? {} : { unit }) });
  const usual = isShare ? 1 : Math.abs(to) >= 1000 ? 0 : Math.abs(to) >= 10 ? 1 : 2;
  const decimals = decimalsApart(from, to, usual, (value, places) => printed(value, places, false));
  const step = 10 ** decimals * (isShare ? 100 : 1);
  const enough = (to < from ? Math.floor(to * step + 1e-6) : Math.ceil(to * step - 1e-6)) / step;
  return [printed(from, decimals, false), printed(enough, decimals, true)];
}

/** What is missing by kind, with counts. */
function gapsText(missing: readonly ScoreGap[], lang: Language): string {
  const counts = new Map<ScoreGap["code"], number>();
  for (const { code } of missing) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${GAPS[code][lang]} (${count})`).join(", ");
}
