import { outcomes } from "../../codebooks/outcomes.ts";
import { type UnitCode, units } from "../../codebooks/units.ts";
import type { Flip, FlipChange } from "../../evaluation/judging/flip.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

/**
 * What a sentence says of a flip: which single change would turn the verdict, the smallest first.
 *
 * @internal
 *
 * @example
 * const change = { input: "beds", cs: "lůžka", en: "beds", unit: "beds", from: 17, to: 20, by: 3, exact: true }
 * const found = { kind: "flip", method: "flip@1", rule: "own/few-beds", subject: { id: "orp/6201", cs: "Blansko" }, day: "2026-06-30", outcome: "breached", into: "met", changes: [change], without: [] }
 * flipWords(found, "cs", () => undefined) // => "ORP\u00a0Blansko, own/few-beds: z\u00a0výsledku porušeno by na splněno stačila jediná změna: lůžka +3\u00a0lůžka (z 17\u00a0lůžek na 20\u00a0lůžek)"
 * flipWords({ ...found, changes: [] }, "en", () => undefined) // => "ORP\u00a0Blansko, own/few-beds: no single figure would turn the verdict from breached into met"
 */
export function flipWords({ subject, rule, outcome, into, changes }: Flip, lang: Language, names: SubjectNames): string {
  const isCzech = lang === "cs";
  const named = (code: string): string => outcomes.find((entry) => entry.code === code)?.[lang] ?? code;
  const head = `${subjectText(subject.id, names(subject.id) ?? subject.cs, lang)}, ${rule}: `;
  if (into === null) return `${head}${named(outcome)}${isCzech ? ", verdikt nelze obrátit" : ", there is no verdict to turn"}`;
  if (changes.length === 0)
    return `${head}${
      isCzech
        ? `žádný jednotlivý údaj by výsledek ${named(outcome)} na ${named(into)} nezměnil`
        : `no single figure would turn the verdict from ${named(outcome)} into ${named(into)}`
    }`;
  const list = changes.map((change) => changeText(change, lang)).join(isCzech ? ", nebo " : ", or ");
  return `${head}${
    isCzech
      ? `z\u00a0výsledku ${named(outcome)} by na ${named(into)} stačila jediná změna: ${list}`
      : `one change would turn ${named(outcome)} into ${named(into)}: ${list}`
  }`;
}

function changeText({ by, from, to, exact, unit, ...names }: FlipChange, lang: Language): string {
  const number = (value: number): string =>
    unit === "halere"
      ? numberText(value / 100, { unit: "CZK", lang })
      : isUnit(unit)
        ? numberText(value, { unit, lang })
        : numberText(value, { lang });
  const isCzech = lang === "cs";
  const span = isCzech ? ` (z ${number(from)} na ${number(to)})` : ` (from ${number(from)} to ${number(to)})`;
  const about = exact ? "" : isCzech ? "asi " : "about ";
  return `${plainText(names[lang])} ${about}${by > 0 ? "+" : ""}${number(by)}${span}`;
}

const isUnit = (code: string | null): code is UnitCode => units.some((entry) => entry.code === code);
