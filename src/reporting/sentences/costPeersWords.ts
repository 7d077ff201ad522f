import type { CostPeers } from "../../analyses/cost/costPeers.ts";
import { countText } from "../countText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { periodText } from "../periodText.ts";
import { serviceTypeText } from "../serviceTypeText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

const BANDS = {
  "far-below": { cs: "daleko pod ostatními", en: "far below the others" },
  below: { cs: "v dolní čtvrtině", en: "in the lowest quarter" },
  within: { cs: "ve střední polovině", en: "in the middle half" },
  above: { cs: "v horní čtvrtině", en: "in the highest quarter" },
  "far-above": { cs: "daleko nad ostatními", en: "far above the others" },
} as const;

const REASONS = {
  "not-reported": { cs: "nevykázáno", en: "not reported" },
  "denominator-zero": { cs: "žádné jednotky", en: "no units" },
  "invalid-input": { cs: "chybný údaj", en: "a wrong figure" },
  "other-group": { cs: "jiný druh, forma, cílová skupina nebo období", en: "another type, form, target group or period" },
  "group-not-known": { cs: "není známo, kam patří", en: "not known where it belongs" },
} as const;

/**
 * What a sentence says of the cost of a service and of those it is compared with: value, median, place, how many were compared and left out, and why.
 *
 * @internal
 *
 * @example
 * const group = { type: "domovy-pro-seniory", form: "pobytova", targetGroup: "seniori", period: { from: "2025-01-01", to: "2026-01-01" }, distribution: { median: 1502.5 }, reason: null }
 * const own = { service: "1234567", value: 1470, lower: 1, same: 0, higher: 3, position: 0.25, toMedian: 0.98, band: "below" }
 * const peers = { kind: "cost-peers", unit: "CZK-per-bed-day", service: "1234567", group, own, ownReason: null, comparedWith: ["1", "2", "3", "4"], leftOut: [{ service: "5", reason: "not-reported", fields: ["costs"] }] }
 * costPeersWords(peers, "cs", () => "Domov U Lípy") // => "Domov U Lípy: 1\u00a0470\u00a0Kč\u00a0na\u00a0lůžkoden (za rok\u00a02025), medián skupiny 1\u00a0503\u00a0Kč\u00a0na\u00a0lůžkoden, v dolní čtvrtině; srovnáno se 4\u00a0službami druhu domovy pro seniory; mimo srovnání: nevykázáno 1"
 * costPeersWords({ ...peers, own: null, ownReason: { service: "1234567", reason: "not-reported", fields: ["costs"] } }, "en", () => undefined) // => "1234567: the cost of a unit is not known (not reported); in the group 4\u00a0other services of the type homes for seniors; left out: not reported 1"
 */
export function costPeersWords(peers: CostPeers, lang: Language, names: SubjectNames): string {
  const { service, unit, group, own, ownReason, comparedWith, leftOut } = peers;
  const isCzech = lang === "cs";
  const who = subjectText(service, names(service), lang);
  const ofType = group.type === null ? "" : `${isCzech ? " druhu " : " of the type "}${serviceTypeText(group.type, lang)}`;
  const counts = new Map<keyof typeof REASONS, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const out = [...counts].map(([reason, count]) => `${REASONS[reason][lang]} ${numberText(count, { lang })}`).join(", ");
  const others = out === "" ? "" : `; ${isCzech ? "mimo srovnání" : "left out"}: ${out}`;
  if (own === null) {
    const why = REASONS[ownReason?.reason ?? "not-reported"][lang];
    return isCzech
      ? `${who}: náklady na jednotku nejsou známy (${why}); ve skupině ${servicesText(comparedWith.length, "nominative")}${ofType}${others}`
      : `${who}: the cost of a unit is not known (${why}); in the group ${countText(comparedWith.length, { one: "other service", other: "other services" })}${ofType}${others}`;
  }
  const value = `${numberText(own.value, { unit, lang })} (${periodText(group.period, lang)})`;
  if (group.distribution?.median == null || own.band === null)
    return isCzech
      ? `${who}: ${value}; srovnání není: ve skupině ${servicesText(comparedWith.length, "nominative")}${ofType}, to je málo${others}`
      : `${who}: ${value}; no comparison: ${countText(comparedWith.length, { one: "other service", other: "other services" })} in the group${ofType}, too few${others}`;
  const median = numberText(group.distribution.median, { unit, lang });
  return isCzech
    ? `${who}: ${value}, medián skupiny ${median}, ${BANDS[own.band].cs}; srovnáno ${servicesText(comparedWith.length, "instrumental")}${ofType}${others}`
    : `${who}: ${value}, median of the group ${median}, ${BANDS[own.band].en}; compared with ${countText(comparedWith.length, { one: "service", other: "services" })}${ofType}${others}`;
}

/** "5 dalších služeb", "se 4 službami". */
function servicesText(count: number, form: "nominative" | "instrumental"): string {
  if (form === "nominative")
    return countText(count, { one: "další služba", few: "další služby", many: "dalších služeb", fraction: "další služby" });
  const text = countText(count, { one: "službou", few: "službami", many: "službami", fraction: "služby" });
  // "Se" stands before sedmi, šesti, čtyřmi, sto and the like, whose first sound would fuse with it.
  return `${/^(?:[3467]|1[3467](?!\d)|1\d{2}(?!\d))/.test(text) ? "se" : "s"} ${text}`;
}
