import type { RegionalSubmission } from "../../planning/submission/regionalSubmission.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { missingWords } from "./planAnnexWords.ts";

type SaidSubmission = Pick<RegionalSubmission, "territory" | "planYear" | "day" | "incomplete"> & {
  readonly needs: readonly unknown[];
  readonly measures: readonly unknown[];
  readonly network: readonly { readonly difference: number | null }[];
};

/**
 * What a sentence says of the file for the region: needs, measures, changes wanted in the network, what is missing.
 *
 * @internal
 *
 * @example
 * const file = { territory: { id: "orp/6201", cs: "Blansko" }, planYear: 2028, day: "2026-11-21", needs: [{}, {}], measures: [{}], network: [{ difference: 0.5 }, { difference: 0 }, { difference: null }], incomplete: [] }
 * regionalSubmissionWords(file, "cs", () => undefined)
 * // => "ORP\u00a0Blansko: podklad pro kraj na rok\u00a02028 k\u00a021.\u00a011.\u00a02026: 2\u00a0potřeby, 1\u00a0opatření, v\u00a0síti 1\u00a0požadovaná změna, 1\u00a0beze změny, 1\u00a0neznámá; nic nechybí"
 */
export function regionalSubmissionWords(file: SaidSubmission, lang: Language, names: SubjectNames): string {
  const { territory, planYear, day, needs, measures, network, incomplete } = file;
  const isCzech = lang === "cs";
  const who = subjectText(territory.id, names(territory.id) ?? territory.cs ?? undefined, lang);
  const head = isCzech
    ? `${who}: podklad pro kraj na rok\u00a0${planYear} k\u00a0${dayText(day, lang)}`
    : `${who}: file for the region for ${planYear} on ${dayText(day, lang)}`;
  const needForms = { one: "potřeba", few: "potřeby", many: "potřeb", fraction: "potřeby" };
  const needText = countText(needs.length, isCzech ? needForms : { one: "need", other: "needs" });
  const changed = network.filter(({ difference }) => difference !== null && difference !== 0).length;
  const same = network.filter(({ difference }) => difference === 0).length;
  const unknown = network.length - changed - same;
  const changeForms = { one: "požadovaná změna", few: "požadované změny", many: "požadovaných změn", fraction: "požadované změny" };
  const changes = countText(changed, isCzech ? changeForms : { one: "change wanted", other: "changes wanted" });
  const rest = [
    ...(same === 0 ? [] : [`${numberText(same, { lang })}\u00a0${isCzech ? "beze změny" : "unchanged"}`]),
    ...(unknown === 0
      ? []
      : [
          countText(
            unknown,
            isCzech ? { one: "neznámá", few: "neznámé", many: "neznámých", fraction: "neznámé" } : { one: "unknown", other: "unknown" },
          ),
        ]),
  ];
  const parts = [
    needText,
    numberText(measures.length, { unit: "measures", lang }),
    `${isCzech ? "v\u00a0síti" : "in the network"} ${[changes, ...rest].join(", ")}`,
  ];
  return `${head}: ${parts.join(", ")}; ${missingWords(incomplete, lang)}`;
}
