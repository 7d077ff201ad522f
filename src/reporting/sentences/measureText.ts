import type { AccessMethod, TravelLimit } from "../../analyses/access/accessMethod.ts";
import type { Decay } from "../../analyses/access/decay.ts";
import type { TravelUnit } from "../../analyses/access/travelCosts.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { atMostTwo } from "./travelText.ts";

const NAMES = {
  cumulative: { cs: "nabídka v dosahu", en: "supply within reach" },
  gravity: { cs: "nabídka vážená útlumem", en: "supply weighed by a decay" },
  "2sfca": { cs: "dvoukroková spádová oblast", en: "two-step catchment" },
  "3sfca": { cs: "třístupňová spádová oblast", en: "three-step catchment" },
  m2sfca: { cs: "upravená dvoukroková spádová oblast", en: "modified two-step catchment" },
  bfca: { cs: "vyvážená spádová oblast", en: "balanced catchment" },
  "spatial-availability": { cs: "prostorová dosažitelnost nabídky", en: "spatial availability" },
  residential: { cs: "pobytová služba ve spádové oblasti", en: "residential service in a catchment" },
  outreach: { cs: "terénní služba, dojíždí pracovník", en: "outreach service, workers travel" },
} as const;

const DECAYS: Readonly<Record<Exclude<Decay["kind"], "binary">, Readonly<Record<Language, string>>>> = {
  step: { cs: "stupňovitý útlum", en: "step decay" },
  linear: { cs: "lineární útlum", en: "linear decay" },
  gaussian: { cs: "gaussovský útlum", en: "Gaussian decay" },
  exponential: { cs: "exponenciální útlum", en: "exponential decay" },
  power: { cs: "mocninný útlum", en: "power decay" },
  logistic: { cs: "logistický útlum", en: "logistic decay" },
};

/**
 * A measure of access in words, with its limit and its decay (míra dostupnosti slovy).
 *
 * @internal
 *
 * @example
 * measureText({ measure: "nearest", k: 2 }, "cs") // => "cesta ke\u00a02. nejbližší službě"
 * measureText({ measure: "2sfca", decay: { kind: "step", unit: "min", limits: [10, 30], weights: [1, 0.22] } }, "en") // => "two-step catchment, step decay, within 30\u00a0min"
 * measureText({ measure: "residential", unit: "km", limit: null }, "cs") // => "pobytová služba ve spádové oblasti bez omezení cesty"
 */
export function measureText(method: AccessMethod, lang: Language): string {
  if (method.measure === "nearest") return nearestText(method.k ?? 1, lang);
  const name = NAMES[method.measure][lang];
  if (!("decay" in method)) return `${name} ${limitText(method, lang)}`;
  const { decay } = method;
  if (decay.kind === "binary") return `${name} ${limitText(decay, lang)}`;
  const limit = decay.kind === "step" ? (decay.limits.at(-1) ?? null) : (decay.limit ?? null);
  // What it weighs at the very limit, often nothing, is the business of the decay.
  const reach = limit === null ? "" : `, ${lang === "cs" ? "do" : "within"} ${costText(limit, decay.unit, lang)}`;
  return `${name}, ${DECAYS[decay.kind][lang]}${reach}`;
}

function nearestText(k: number, lang: Language): string {
  if (lang === "cs") return k === 1 ? "cesta k\u00a0nejbližší službě" : `cesta ke\u00a0${k}. nejbližší službě`;
  return k === 1 ? "way to the nearest service" : `way to the nearest service no. ${k}`;
}

/** "do 30 min včetně", "pod 30 min". @internal */
export function limitText({ unit, limit, bound = "inclusive" }: TravelLimit, lang: Language): string {
  if (limit === null) return lang === "cs" ? "bez omezení cesty" : "however far";
  const far = costText(limit, unit, lang);
  if (bound === "inclusive") return lang === "cs" ? `do ${far} včetně` : `within ${far}`;
  return lang === "cs" ? `pod ${far}` : `under ${far}`;
}

/** @internal */
export const costText = (cost: number, unit: TravelUnit, lang: Language): string =>
  `${numberText(atMostTwo(cost), { lang })}\u00a0${plainText(unit)}`;
