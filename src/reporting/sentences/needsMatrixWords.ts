import type { NeedsMatrix } from "../../planning/collection/needsMatrix.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { targetGroupText } from "../targetGroupText.ts";
import { listedText } from "./listedText.ts";

/**
 * What a sentence says of which groups were asked: how many of how many, and who never was.
 *
 * @internal
 *
 * @example
 * needsMatrixWords({ day: "2025-06-30", targetGroups: ["seniori", "etnicke-mensiny"], neverAsked: ["etnicke-mensiny"] }, "cs") // => "Analýzy potřeb k\u00a030.\u00a06.\u00a02025: dotázáno 1 z 2 cílových skupin; nikdy: etnické menšiny"
 * needsMatrixWords({ day: "2025-06-30", targetGroups: [], neverAsked: [] }, "en") // => "Analyses of needs on 30\u00a0June\u00a02025: no target group is known"
 */
export function needsMatrixWords(
  { day, targetGroups, neverAsked }: Pick<NeedsMatrix, "day" | "targetGroups" | "neverAsked">,
  lang: Language,
): string {
  const isCzech = lang === "cs";
  const head = isCzech ? `Analýzy potřeb k\u00a0${dayText(day, lang)}: ` : `Analyses of needs on ${dayText(day, lang)}: `;
  if (targetGroups.length === 0) return `${head}${isCzech ? "žádná cílová skupina není známa" : "no target group is known"}`;
  const [asked, all] = [targetGroups.length - neverAsked.length, targetGroups.length].map((count) => numberText(count, { lang }));
  const named = neverAsked.map((code) => targetGroupText(code, lang));
  const never = named.length === 0 ? "" : `; ${isCzech ? "nikdy" : "never"}: ${listedText(named, lang)}`;
  return `${head}${isCzech ? `dotázáno ${asked} z ${all} cílových skupin` : `${asked} of ${all} target groups were asked`}${never}`;
}
