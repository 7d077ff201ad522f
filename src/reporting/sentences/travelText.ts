import type { Travel, TravelMode } from "../../analyses/access/travelCosts.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";

const MODES: Readonly<Record<TravelMode, Readonly<Record<Language, string>>>> = {
  car: { cs: "autem", en: "by car" },
  "public-transport": { cs: "veřejnou dopravou", en: "by public transport" },
  cycling: { cs: "na kole", en: "by bicycle" },
  walking: { cs: "pěšky", en: "on foot" },
  "great-circle": { cs: "vzdušnou čarou", en: "by straight line" },
};

/**
 * How people travel and how sure that is (způsob dopravy a slovo odhad): it stands in every sentence made of costs of travel.
 *
 * @internal
 *
 * @example
 * const travel = { mode: "car", certainty: "estimate", relativeError: 0.1, greatCircle: null }
 * travelText(travel, "cs") // => "autem; odhad ±\u00a010\u00a0%"
 * travelText({ ...travel, mode: "great-circle", relativeError: 0, greatCircle: { radius: 6371.0088, detour: 1.3, speed: 50 } }, "cs") // => "vzdušnou čarou × 1,3, 50\u00a0km/h; odhad"
 * travelText({ ...travel, mode: null, certainty: "given", relativeError: 0 }, "en") // => "costs as given"
 */
export function travelText(
  travel: Pick<Travel, "certainty"> & { readonly mode: TravelMode | null } & Partial<Pick<Travel, "relativeError" | "greatCircle">>,
  lang: Language,
): string {
  const { mode, certainty, relativeError = 0, greatCircle = null } = travel;
  const isCzech = lang === "cs";
  const detour = greatCircle === null || greatCircle.detour === 1 ? "" : ` × ${numberText(greatCircle.detour, { lang })}`;
  const speed = greatCircle === null || greatCircle.speed === null ? "" : `, ${numberText(greatCircle.speed, { lang })}\u00a0km/h`;
  const word = certainty === "given" ? (isCzech ? "cesty jak byly zadány" : "costs as given") : isCzech ? "odhad" : "estimate";
  const about = relativeError === 0 ? "" : ` ±\u00a0${percentText(relativeError, lang)}`;
  return [mode === null ? null : `${MODES[mode][lang]}${detour}${speed}`, `${word}${about}`].filter((part) => part !== null).join("; ");
}

/** As many decimal places as a reader needs. */
const percentText = (share: number, lang: Language): string =>
  lang === "cs" ? `${numberText(atMostTwo(100 * share), { lang })}\u00a0%` : `${numberText(atMostTwo(100 * share), { lang })}%`;

/** Rounded to two decimal places, which are printed only where there are any. @internal */
export const atMostTwo = (value: number): number => (Math.abs(value) < 1e12 ? Math.round(100 * value) / 100 : value);
