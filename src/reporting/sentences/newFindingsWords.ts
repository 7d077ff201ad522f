import type { NewFindings } from "../../evaluation/judging/newFindings.ts";
import { countText } from "../countText.ts";
import type { Language } from "../language.ts";

/**
 * What a sentence says of new findings: how many appeared, were mended, last, can no longer be told.
 *
 * @internal
 *
 * @example
 * const none = { kind: "new-findings", method: "new-findings@1", appeared: [], mended: [], lost: [], still: [], clarified: [], gone: [], changedRules: [] }
 * newFindingsWords(none, "cs") // => "Od minulého vyhodnocení žádné nové porušení; 0\u00a0napraveno, 0\u00a0trvá"
 * newFindingsWords({ ...none, appeared: [{}, {}], still: [{}], changedRules: ["own/x"] }, "en") // => "Since the last evaluation 2\u00a0new breaches; 0\u00a0mended, 1\u00a0lasting; 1\u00a0rule changed in between"
 */
export function newFindingsWords({ appeared, mended, still, lost, gone, changedRules }: NewFindings, lang: Language): string {
  const isCzech = lang === "cs";
  const count = appeared.length;
  const head = isCzech
    ? `Od minulého vyhodnocení ${count === 0 ? "žádné nové porušení" : countText(count, { one: "nové porušení", few: "nová porušení", many: "nových porušení", fraction: "nového porušení" })}`
    : `Since the last evaluation ${count === 0 ? "no new breach" : countText(count, { one: "new breach", other: "new breaches" })}`;
  const parts = [
    isCzech ? `${mended.length}\u00a0napraveno, ${still.length}\u00a0trvá` : `${mended.length}\u00a0mended, ${still.length}\u00a0lasting`,
    lost.length === 0 ? null : isCzech ? `${lost.length}\u00a0už nelze posoudit` : `${lost.length}\u00a0can no longer be told`,
    gone.length === 0 ? null : isCzech ? `${gone.length}\u00a0se už neposuzuje` : `${gone.length}\u00a0no longer judged`,
    changedRules.length === 0
      ? null
      : isCzech
        ? `${countText(changedRules.length, { one: "pravidlo se mezitím změnilo", few: "pravidla se mezitím změnila", many: "pravidel se mezitím změnilo", fraction: "pravidla se mezitím změnilo" })}`
        : `${countText(changedRules.length, { one: "rule", other: "rules" })} changed in between`,
  ];
  return [head, ...parts.filter((part) => part !== null)].join("; ");
}
