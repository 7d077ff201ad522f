import type { ListDiff, PlanDiff } from "../../planning/planDiff.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { targetGroupText } from "../targetGroupText.ts";
import { listedText } from "./listedText.ts";

const FIELDS: Readonly<Record<string, { readonly cs: string; readonly en: string }>> = {
  level: { cs: "druh", en: "level" },
  territory: { cs: "území", en: "territory" },
  municipalities: { cs: "obce", en: "municipalities" },
  title: { cs: "název", en: "title" },
  period: { cs: "období", en: "period" },
  previous: { cs: "předchozí plán", en: "previous plan" },
  owner: { cs: "zadavatel", en: "owner" },
  implementers: { cs: "realizátoři", en: "implementers" },
  approvers: { cs: "schvalující orgány", en: "approving bodies" },
  vision: { cs: "vize", en: "vision" },
  themes: { cs: "témata", en: "themes" },
};

/**
 * What a sentence says of two plans: how many priorities, goals, measures and bodies came, went and changed, which target groups.
 *
 * @internal
 *
 * @example
 * const none = { added: [], removed: [], changed: [] }
 * const found = { before: "p-2008", after: "p-2010", fields: ["period"], priorities: none, goals: none, measures: { added: ["3"], removed: ["1", "2"], changed: [] }, bodies: none, targetGroups: { added: ["seniori"], removed: [] } }
 * planDiffWords(found, "cs") // => "Plán p-2010 proti plánu p-2008: opatření: přibylo 1, ubylo 2; cílové skupiny nově: senioři; změnilo se: období"
 * planDiffWords({ ...found, fields: [], measures: none, targetGroups: { added: [], removed: [] } }, "en") // => "Plan p-2010 against plan p-2008: no difference"
 */
export function planDiffWords(found: Omit<PlanDiff, "kind" | "method">, lang: Language): string {
  const isCzech = lang === "cs";
  const head = isCzech
    ? `Plán ${plainText(found.after)} proti plánu ${plainText(found.before)}`
    : `Plan ${plainText(found.after)} against plan ${plainText(found.before)}`;
  const { targetGroups } = found;
  const named = (cs: string, en: string, codes: readonly string[]): readonly string[] =>
    codes.length === 0
      ? []
      : [
          `${isCzech ? cs : en}: ${listedText(
            codes.map((code) => targetGroupText(code, lang)),
            lang,
          )}`,
        ];
  const fields = found.fields.map((field) => FIELDS[field]?.[lang] ?? plainText(field));
  const parts = [
    ...counts("priority", "priorities", found.priorities, lang),
    ...counts("cíle", "goals", found.goals, lang),
    ...counts("opatření", "measures", found.measures, lang),
    ...counts("orgány", "bodies", found.bodies, lang),
    ...named("cílové skupiny nově", "new target groups", targetGroups.added),
    ...named("cílové skupiny už ne", "target groups no longer", targetGroups.removed),
    ...(fields.length === 0 ? [] : [`${isCzech ? "změnilo se" : "changed"}: ${listedText(fields, lang, fields.length)}`]),
  ];
  return `${head}: ${parts.join("; ") || (isCzech ? "žádný rozdíl" : "no difference")}`;
}

function counts(cs: string, en: string, { added, removed, changed }: ListDiff, lang: Language): readonly string[] {
  const isCzech = lang === "cs";
  const words = [
    [added.length, "přibylo", "added"],
    [removed.length, "ubylo", "removed"],
    [changed.length, "změněno", "changed"],
  ] as const;
  const said = words.flatMap(([count, czech, english]) =>
    count === 0 ? [] : [isCzech ? `${czech} ${numberText(count, { lang })}` : `${numberText(count, { lang })} ${english}`],
  );
  return said.length === 0 ? [] : [`${isCzech ? cs : en}: ${said.join(", ")}`];
}
