import type { MeasureFulfilment } from "../../planning/fulfilment.ts";
import type { Language } from "../language.ts";
import { nonBreaking } from "../nonBreaking.ts";
import { numberText } from "../numberText.ts";

/** A share with what it is a share of: 5 of 8 (62.5%). @internal */
export function shareOfText(part: number, base: number, lang: Language): string {
  const number = (value: number) => numberText(value, { lang });
  const words = `${number(part)} ${lang === "cs" ? "z" : "of"} ${number(base)}`;
  return nonBreaking(base === 0 ? words : `${words} (${numberText(part / base, { unit: "1", decimals: 1, lang })})`, lang);
}

/** How many measures are in the share, and how many in its base. @internal */
export function countedOf(measures: readonly Pick<MeasureFulfilment, "counted">[]): { readonly part: number; readonly base: number } {
  return {
    part: measures.filter(({ counted }) => counted === "fulfilled").length,
    base: measures.filter(({ counted }) => counted !== null).length,
  };
}
