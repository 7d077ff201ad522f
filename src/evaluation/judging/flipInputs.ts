import { type FieldUnit, fields } from "../../codebooks/fields.ts";
import { type UnitCode, type UnitEntry, units } from "../../codebooks/units.ts";
import { type Indicator, readsOf } from "../../indicators/indicator.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { fieldParts } from "../../model/field.ts";
import { figureOf } from "../../model/figureOf.ts";
import type { SumSpec, Term } from "../../model/indicatorSpec.ts";
import type { RuleFigure, RuleSpec } from "../../model/rules/ruleSpec.ts";
import { knownBits, type ObservationTable } from "../observationTable.ts";
import { observe } from "../observe.ts";
import { type ChangedInput, type FigureMovers, figureMovers, flipFigures } from "./flipFigures.ts";
import type { RuleFigures } from "./ruleFigures.ts";
import type { RuleTable } from "./ruleTable.ts";
import { keyOf, termRelation, termsOf } from "./termRelation.ts";

/**
 * A figure that may be changed, and what a rule then sees.
 *
 * @internal
 */
export interface FlipInput extends Bilingual {
  readonly input: string;
  readonly unit: FieldUnit | UnitCode | null;
  readonly from: number;
  /** How many steps down there are: nothing that is counted is negative. */
  readonly mostDown: number;
  readonly movers: FigureMovers;
  readonly changed: (steps: number) => ChangedInput;
  readonly figuresAt: (steps: number) => RuleFigures;
}

/** Why no change of a figure is worked out. */
export type Unflippable = "not-known" | "not-of-the-target" | "not-traced";

const HUNDREDTHS: readonly FieldUnit[] = ["fte", "hour", "hours-per-week", "points", "capacity"];

/**
 * Figures of the judged period that a rule reads of a target, each once; and those of which no change can be worked out.
 *
 * @internal
 */
export function flipInputs(
  rule: RuleSpec,
  table: RuleTable,
  at: number,
): { readonly inputs: readonly FlipInput[]; readonly without: readonly { readonly figure: string; readonly why: Unflippable }[] } {
  const { data, figures } = table;
  const observed = data.series.tables[data.judged ?? data.series.tables.length - 1];
  const found = new Map<string, FlipInput>();
  const without: { readonly figure: string; readonly why: Unflippable }[] = [];
  const subject = table.targets[at]?.id ?? "";
  for (const [name, figure] of Object.entries(rule.figures)) {
    const isOwn = (figure.of ?? "itself") === "itself" && (figure.back ?? 0) === 0;
    if (!isOwn) without.push({ figure: name, why: "not-of-the-target" });
    else if (observed === undefined || figures.column(figure, 0).reason[at] !== 0) without.push({ figure: name, why: "not-known" });
    else
      for (const part of partsOf(figure, observed, subject)) {
        const { key, input, term, card, from, step, names, unit } = part;
        if (found.has(key) || without.some((one) => one.figure === input)) continue;
        if (from === null || (term !== null && !isTraced(term, rule, observed))) {
          without.push({ figure: input, why: "not-traced" });
          continue;
        }
        const decimals = step === 1 ? 0 : Math.round(-Math.log10(step));
        const rounded = (value: number): number => Number(value.toFixed(decimals)) + 0;
        const changed = (steps: number): ChangedInput => {
          const by = rounded(steps * step);
          return { term, card, from, by, to: (rounded(from) === from ? rounded(from + by) : from + by) + 0, rounded };
        };
        const mostDown = term === null ? Number.MAX_SAFE_INTEGER : Math.floor(from / step + 1e-9);
        const movers = figureMovers(rule, table, observed, at, { term, card });
        const figuresAt = (steps: number): RuleFigures => flipFigures(table, at, movers, changed(steps));
        found.set(key, { input, cs: names.cs, en: names.en, unit, from, mostDown, movers, changed, figuresAt });
      }
  }
  return { inputs: [...found.values()], without };
}

interface InputPart {
  readonly key: string;
  readonly input: string;
  readonly term: Term | null;
  readonly card: string | null;
  readonly from: number | null;
  readonly step: number;
  readonly names: Bilingual;
  readonly unit: FieldUnit | UnitCode | null;
}

function partsOf(figure: RuleFigure, observed: ObservationTable, subject: string): readonly InputPart[] {
  if ("field" in figure) return [fieldPart({ field: figure.field }, figureOf(observed.book, subject, figure.field).value)];
  const c = observed.cards.findIndex(({ id }) => id === figure.indicator);
  const card = observed.cards[c];
  if (card === undefined) return [];
  if (card.kind !== "custom") {
    const { above, below } = termsOf(card);
    return [...above, ...below].map(({ times: _, ...term }) => fieldPart(term, termValue(term, card, observed, subject)));
  }
  const place = observed.subjects.indexOf(subject);
  const columns = observed.columns[c];
  const from = ((columns?.known[place] ?? 0) & knownBits.value) === 0 ? null : (columns?.value[place] ?? null);
  const unit: UnitEntry | undefined = units.find(({ code }) => code === card.unit);
  const step = 10 ** -((unit?.decimals ?? 2) + Math.round(Math.log10(unit?.factor ?? 1)));
  return [{ key: `card ${card.id}`, input: card.id, term: null, card: card.id, from, step, names: card, unit: card.unit }];
}

function fieldPart(term: Term, from: number | null): InputPart {
  const { field, ages } = term;
  const entry = fields.find(({ code }) => code === fieldParts(field)[0]);
  const step = entry !== undefined && HUNDREDTHS.includes(entry.unit) ? 0.01 : 1;
  const names = { cs: entry?.cs ?? field, en: entry?.en ?? field };
  return {
    ...{ key: keyOf(term), input: ages === undefined ? field : keyOf(term).replace(" T ", " "), term, card: null, from, step },
    names: ages === undefined ? names : { cs: `${names.cs}, ${ages}`, en: `${names.en}, ${ages}` },
    unit: entry?.unit ?? null,
  };
}

/** What one term of a card adds up to, as the card itself is summed. */
function termValue(
  term: Term,
  card: Exclude<Indicator, { readonly kind: "custom" }>,
  observed: ObservationTable,
  subject: string,
): number | null {
  const { cs, en, topic, subject: noun, polarity, sources, caveat, unlessZero = [] } = card;
  const alone: SumSpec = {
    ...{ kind: "sum", id: "own/term", version: 1, cs, en, topic, subject: noun, unit: card.unit, polarity, sources, caveat, terms: [term] },
    unlessZero,
  };
  const { territories, groups, breaks } = observed.about;
  const table = observe([alone], observed.book, [subject], {
    ...(territories === undefined ? {} : { territories }),
    ...(groups === undefined ? {} : { groups }),
    breaks,
  });
  const columns = table.columns[0];
  return columns === undefined || ((columns.known[0] as number) & knownBits.value) === 0 ? null : (columns.value[0] as number);
}

/** Whether it is known what a change of a figure does to all that a rule reads: no indicator without terms reads it, and no group that cuts it. */
function isTraced(term: Term, rule: RuleSpec, observed: ObservationTable): boolean {
  const [property] = fieldParts(term.field);
  return Object.values(rule.figures).every((figure) => {
    if ((figure.back ?? 0) !== 0) return true;
    if ("field" in figure)
      return (
        termRelation({ field: figure.field }, term) !== "overlaps" && (term.ages === undefined || fieldParts(figure.field)[0] !== property)
      );
    const card = observed.cards.find(({ id }) => id === figure.indicator);
    if (card === undefined) return true;
    if (card.kind === "custom") return !readsOf(card).all.some((field) => fieldParts(field)[0] === property);
    const { above, below } = termsOf(card);
    return [...above, ...below, ...(card.unlessZero ?? [])].every((one) => termRelation(one, term) !== "overlaps");
  });
}
