import { type TerritoryLevelEntry, territoryLevels } from "../../codebooks/territoryLevels.ts";
import type { MissingSummary } from "../../evaluation/missingSummary.ts";
import { isTerritoryId, territoryLevel } from "../../model/territoryId.ts";
import { countText } from "../countText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { reasonText } from "../reasonText.ts";
import { sourceText } from "../sourceText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

/**
 * What a sentence says of a missing figure: why it is missing, whose it is, how many verdicts wait for it and why, who would have it.
 *
 * @internal
 *
 * @example
 * const school = { kind: "missing-summary", figure: "early-school-leaving-share", cs: "předčasné odchody", en: "early leaving", reason: "not-known-to-source" }
 * missingSummaryWords({ ...school, source: "office", subjects: ["obec/571393", "obec/500000"], verdicts: 4, because: [{ cs: "škola tu není", en: "no school", verdicts: 4 }] }, "cs", () => undefined)
 * // => "předčasné odchody: údaj chybí (zdroj neuvádí); 2\u00a0obce, 4\u00a0nerozhodnuté výsledky – škola tu není (4); kde hledat: evidence úřadu"
 */
export function missingSummaryWords(summary: MissingSummary, lang: Language, names: SubjectNames): string {
  const { reason, source, subjects, verdicts, because } = summary;
  const isCzech = lang === "cs";
  const [only, ...others] = subjects;
  const whose = only !== undefined && others.length === 0 ? subjectText(only, names(only), lang) : subjectsText(subjects, lang);
  const waiting = isCzech
    ? countText(verdicts, {
        one: "nerozhodnutý výsledek",
        few: "nerozhodnuté výsledky",
        many: "nerozhodnutých výsledků",
        fraction: "nerozhodnutého výsledku",
      })
    : countText(verdicts, { one: "undecided verdict", other: "undecided verdicts" });
  const where = source === null ? "" : `; ${isCzech ? "kde hledat" : "where to look"}: ${sourceText(source, lang)}`;
  const causes = because.map((cause) => `${plainText(cause[lang])} (${numberText(cause.verdicts, { lang })})`);
  const why = causes.length === 0 ? "" : ` – ${causes.join(", ")}`;
  return `${plainText(summary[lang])}: ${isCzech ? "údaj chybí" : "the figure is missing"} (${reasonText(reason, lang)}); ${whose}, ${waiting}${why}${where}`;
}

/** How many: counted as what they are when all are of one level. */
function subjectsText(subjects: readonly string[], lang: Language): string {
  const levels = new Set(subjects.map((subject) => (isTerritoryId(subject) ? territoryLevel(subject) : "")));
  const [level] = levels;
  const entry: TerritoryLevelEntry | undefined = levels.size === 1 ? territoryLevels.find((known) => known.code === level) : undefined;
  if (lang === "en") return countText(subjects.length, entry?.enForms ?? { one: "subject", other: "subjects" });
  return countText(subjects.length, entry?.csForms ?? { one: "subjekt", few: "subjekty", many: "subjektů", fraction: "subjektu" });
}
