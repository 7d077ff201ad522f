import { type Severity, severities } from "../../codebooks/severities.ts";
import type { UnitCode } from "../../codebooks/units.ts";
import type { YearlyPicture } from "../../evaluation/yearlyPicture.ts";
import { year as calendarYear } from "../../model/period.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { periodText } from "../periodText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { pointsText } from "./pointsText.ts";

const FORMS = {
  findings: { one: "zjištění", few: "zjištění", many: "zjištění", fraction: "zjištění" },
  undecided: {
    one: "nerozhodnutý výsledek",
    few: "nerozhodnuté výsledky",
    many: "nerozhodnutých výsledků",
    fraction: "nerozhodnutého výsledku",
  },
} as const;

/**
 * What a sentence says of a yearly picture: how many municipalities, findings by severity, undecided verdicts, missing figures.
 *
 * @internal
 *
 * @example
 * const picture = { kind: "yearly-picture", day: "2024-06-30", year: 2023, orp: "orp/6201", cs: "Blansko", municipalities: [], findings: [], missing: [], shareOnly: { low: 2, high: 4 } }
 * yearlyPictureWords(picture, "cs", () => undefined)
 * // => "ORP\u00a0Blansko: obraz za rok\u00a02023 z údajů známých k\u00a030.\u00a06.\u00a02024: 0\u00a0obcí, 0\u00a0zjištění, 0\u00a0nerozhodnutých výsledků, chybí 0\u00a0údajů; podílový subindex vyloučení 2 až 4\u00a0body z\u00a010"
 */
export function yearlyPictureWords(picture: YearlyPicture, lang: Language, names: SubjectNames): string {
  const { day, year, orp, cs, municipalities, findings, missing, shareOnly } = picture;
  const isCzech = lang === "cs";
  const counted = (unit: UnitCode, n: number): string => numberText(n, { unit, lang });
  const breached = findings.filter((finding) => finding.outcome === "breached").map((finding) => finding.severity);
  const undecided = findings.filter((finding) => finding.outcome === "undecidable").length;
  const found = countText(breached.length, isCzech ? FORMS.findings : { one: "finding", other: "findings" });
  const open = countText(undecided, isCzech ? FORMS.undecided : { one: "undecided verdict", other: "undecided verdicts" });
  const when = periodText(calendarYear(year), lang, { preposition: isCzech });
  const head = `${subjectText(orp, names(orp) ?? cs, lang)}: ${isCzech ? `obraz ${when} z údajů známých k` : `picture of ${when} from figures known on`}\u00a0${dayText(day, lang)}`;
  const lacking = isCzech ? `chybí ${counted("figures", missing.length)}` : `${counted("figures", missing.length)} missing`;
  const shares = `${isCzech ? "podílový subindex vyloučení" : "share-only sub-index of exclusion"} ${pointsText(shareOnly, lang)} ${isCzech ? "z\u00a010" : "of 10"}`;
  return `${head}: ${counted("municipalities", municipalities.length)}, ${found}${bySeverity(breached, lang)}, ${open}, ${lacking}; ${shares}`;
}

function bySeverity(found: readonly Severity[], lang: Language): string {
  const counts = severities.map((entry) => ({ word: entry[lang], count: found.filter((code) => code === entry.code).length }));
  const words = counts.filter(({ count }) => count > 0).map(({ word, count }) => `${word}: ${numberText(count, { lang })}`);
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}
