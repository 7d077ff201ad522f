import type { PeerScaling } from "../../analyses/benchmark/peerDistance.ts";
import type { SimilarTerritories } from "../../analyses/benchmark/similarTerritories.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { countInGenitive, countText } from "../countText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

/** More peers than these are a table. */
const SHOWN = 5;

const SCALINGS: Readonly<Record<PeerScaling, Bilingual>> = {
  "population-sd": { cs: "ve směrodatných odchylkách", en: "in standard deviations" },
  "median-absolute-deviation": { cs: "v mediánových odchylkách", en: "in median absolute deviations" },
  range: { cs: "v rozpětích", en: "in ranges" },
};

/**
 * What a sentence says of fair peers: the nearest with their distances, who stays without any one variable, and who was left out.
 *
 * @internal
 *
 * @example
 * const none = { target: "orp/6201", scaling: "range", variables: [], variablesLeftOut: [{ variable: "old", reason: "target-unknown" }], peers: [], leftOut: [], compared: 0, reason: "no-variable" }
 * similarTerritoriesWords(none, "cs", () => "Blansko") // => "ORP\u00a0Blansko: srovnatelná území nelze určit (žádný použitelný ukazatel); nepoužit 1\u00a0ukazatel"
 */
export function similarTerritoriesWords(record: SimilarTerritories, lang: Language, names: SubjectNames): string {
  const { target, variables, variablesLeftOut, peers, leftOut, compared, reason, scaling } = record;
  const isCzech = lang === "cs";
  const called = (id: string): string => subjectText(id, names(id), lang);
  const head = called(target);
  const rest = [
    ...(leftOut.length === 0
      ? []
      : [
          isCzech
            ? `bez údaje vynecháno ${leftOut.length}\u00a0území`
            : `${countText(leftOut.length, { one: "territory", other: "territories" })} without a figure left out`,
        ]),
    ...(variablesLeftOut.length === 0 ? [] : [unusedText(variablesLeftOut.length, lang)]),
  ];
  if (reason !== null) {
    const why =
      reason === "no-variable"
        ? isCzech
          ? "žádný použitelný ukazatel"
          : "no usable variable"
        : isCzech
          ? "žádné území s údaji"
          : "no territory with figures";
    return [`${head}: ${isCzech ? "srovnatelná území nelze určit" : "fair peers cannot be told"} (${why})`, ...rest].join("; ");
  }
  const shown = peers.slice(0, SHOWN).map(({ id, distance }) => `${called(id)} (${numberText(distance, { decimals: 2, lang })})`);
  const more = peers.length > SHOWN ? (isCzech ? ` a další, celkem ${peers.length}` : ` and others, ${peers.length} in all`) : "";
  const by = isCzech
    ? `podle ${countInGenitive(variables.length, { one: "ukazatel", few: "ukazatele", many: "ukazatelů", fraction: "ukazatele" })}, vzdálenost ${SCALINGS[scaling].cs}`
    : `by ${countText(variables.length, { one: "variable", other: "variables" })}, distance ${SCALINGS[scaling].en}`;
  const steady = peers.filter(({ staysIn }) => staysIn === variables.length);
  const stay =
    variables.length < 2
      ? []
      : [
          isCzech
            ? `při vynechání kteréhokoli ukazatele zůstává ${steady.length} z\u00a0těchto ${peers.length}`
            : `${steady.length} of these ${peers.length} stay whichever variable is left out`,
        ];
  const first = isCzech ? `nejpodobnější z\u00a0porovnaných (${compared})` : `most similar of those compared (${compared})`;
  return [`${head}: ${first} ${by}: ${shown.join(", ")}${more}`, ...stay, ...rest].join("; ");
}

function unusedText(count: number, lang: Language): string {
  if (lang === "en") return `${countText(count, { one: "variable", other: "variables" })} not used`;
  const verb = count === 1 ? "nepoužit" : count < 5 ? "nepoužity" : "nepoužito";
  return `${verb} ${countText(count, { one: "ukazatel", few: "ukazatele", many: "ukazatelů", fraction: "ukazatele" })}`;
}
