import { holders } from "../codebooks/holders.ts";
import type { FigureGap } from "../planning/figureGap.ts";
import type { Language } from "./language.ts";
import { numberText } from "./numberText.ts";
import { plainText } from "./plainText.ts";
import { reasonText } from "./reasonText.ts";

/**
 * Missing figures by who has them: one line for each holder, one item for each figure.
 *
 * @example
 * const gap = { figure: "costs", cs: "náklady", en: "costs", holder: "provider", table: "service-year", count: 3, reasons: [{ reason: "refused", count: 3 }], sections: ["financing"] }
 * gapLines([gap, { ...gap, figure: "revenues", cs: "výnosy", en: "revenues", count: 1 }], "cs") // => ["– poskytovatel: náklady (3×, odmítnuto sdělit); výnosy (odmítnuto sdělit)"]
 *
 * @internal
 */
export function gapLines(gaps: readonly FigureGap[], lang: Language): readonly string[] {
  if (gaps.length === 0) return [lang === "cs" ? "Nic nechybí." : "Nothing is missing."];
  const others = { code: null, cs: "vlastní údaje", en: "figures of its own" };
  return [...holders, others].flatMap((holder) => {
    const own = gaps.filter((gap) => gap.holder === holder.code);
    if (own.length === 0) return [];
    return [`– ${holder[lang]}: ${own.map((gap) => itemText(gap, lang)).join("; ")}`];
  });
}

function itemText(gap: FigureGap, lang: Language): string {
  const times = gap.count === 1 ? [] : [`${numberText(gap.count, { lang })}×`];
  const why = gap.reasons.map(({ reason, count }) =>
    gap.reasons.length === 1 ? reasonText(reason, lang) : `${reasonText(reason, lang)} ${numberText(count, { lang })}×`,
  );
  return `${plainText(gap[lang])} (${[...times, ...why].join(", ")})`;
}
