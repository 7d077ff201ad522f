import { seriesBreaks } from "../../codebooks/seriesBreaks.ts";
import { type Indicator, readsOf } from "../../indicators/indicator.ts";
import type { Fact } from "../../model/fact.ts";
import type { FactBook } from "../../model/factBook.ts";
import { fieldParts } from "../../model/field.ts";
import type { Observation } from "../../model/observation.ts";
import { type Period, periodGap } from "../../model/period.ts";
import type { AnnexContext } from "./annexContext.ts";
import type { AnnexCaveat, AnnexSource } from "./annexSection.ts";

/** An indicator in the year that was chosen for it. @internal */
export interface ChosenIndicator {
  readonly card: Indicator;
  readonly book: FactBook;
  readonly seen: readonly (Observation | null)[];
  /** A later year in which the ORP has the figure, but fewer of the others. */
  readonly newer: number | null;
}

/**
 * Sources of observations, with the time they speak of and since when the last of their figures is known.
 *
 * @internal
 */
export function indicatorSources(seen: readonly Observation[], facts: readonly Fact[], day: string): readonly AnnexSource[] {
  const spans = new Map<string, Period>();
  for (const { sources, numeratorPeriod, denominatorPeriod } of seen)
    for (const source of sources)
      for (const period of [numeratorPeriod, denominatorPeriod]) {
        if (period === null) continue;
        const known = spans.get(source) ?? period;
        spans.set(source, {
          from: period.from < known.from ? period.from : known.from,
          to: period.to > known.to ? period.to : known.to,
        });
      }
  const knownAt = new Map<string, string>();
  for (const fact of facts)
    if (fact.knownAt <= day && fact.knownAt > (knownAt.get(fact.source) ?? "")) knownAt.set(fact.source, fact.knownAt);
  return [...spans]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, { from, to }]) => ({ source, from, to, knownAt: knownAt.get(source) ?? null }));
}

/**
 * What a reader of compared indicators has to know.
 *
 * @internal
 */
export function indicatorCaveats(chosen: readonly ChosenIndicator[], context: AnnexContext): readonly AnnexCaveat[] {
  const caveats: AnnexCaveat[] = [];
  const tell = (code: string, some: readonly ChosenIndicator[], cs: string, en: string): void => {
    if (some.length === 0) return;
    const names = (lang: "cs" | "en"): string => some.map(({ card }) => card[lang]).join(", ");
    caveats.push({ code, cs: `${cs}: ${names("cs")}`, en: `${en}: ${names("en")}` });
  };
  const own = ({ seen }: ChosenIndicator): Observation | null => seen[0] ?? null;
  const isApart = (one: Observation | null): boolean =>
    one?.numeratorPeriod != null && one.denominatorPeriod !== null && periodGap(one.numeratorPeriod, one.denominatorPeriod) > 366;
  tell(
    "times-apart",
    chosen.filter((one) => isApart(own(one))),
    "Údaj a jeho základ jsou z dob vzdálených přes rok",
    "The figure and its base are more than a year apart",
  );
  tell(
    "newer-without-comparison",
    chosen.filter(({ newer }) => newer !== null),
    "ORP má novější údaj, srovnání k němu chybí",
    "The ORP has a newer figure without anything to compare it with",
  );
  tell(
    "at-least",
    chosen.filter((one) => own(one)?.value === null && (own(one)?.low ?? null) !== null),
    "Údaj nemají všechny obce, uvedeno je nejméně tolik",
    "Not all municipalities have the figure, so it says at least so many",
  );
  for (const { on, cs, en, fields } of seriesBreaks) {
    const before = chosen.filter(({ card, seen }) => {
      const to = seen[0]?.denominatorPeriod?.to ?? seen[0]?.numeratorPeriod?.to ?? null;
      const reads = readsOf(card).all.map((field) => fieldParts(field)[0]);
      return to !== null && to <= on && reads.some((field) => (fields as readonly string[]).includes(field));
    });
    tell(
      "before-break",
      before,
      `Údaje před zlomem řady (${cs}); s pozdějšími se nesrovnávají`,
      `Before a break of the series (${en}); not to be compared with later ones`,
    );
  }
  const similar = context.columns.findIndex(({ id, subject }) => id === "similar" && subject !== null);
  if (chosen.some(({ seen }) => (seen[similar]?.value ?? seen[similar]?.low ?? null) !== null)) {
    const names = context.similar.map((id) => context.state.nodes.get(id)?.cs ?? id).join(", ");
    caveats.push({
      code: "similar",
      cs: `Srovnatelné ORP jsou sečtené dohromady (podíl součtů, ne průměr podílů): ${names}`,
      en: `Comparable ORPs are added together (a ratio of sums, not a mean of ratios): ${names}`,
    });
  }
  return caveats;
}
