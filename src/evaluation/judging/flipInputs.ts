import { type FieldUnit, fields } from "../../codebooks/fields.ts";
import { type UnitEntry, units } from "../../codebooks/units.ts";
import type { Indicator } from "../../indicators/indicator.ts";
import { ratio } from "../../indicators/ratio.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { fieldParts } from "../../model/field.ts";
import type { Term } from "../../model/indicatorSpec.ts";
import type { RuleFigure, RuleSpec } from "../../model/rules/ruleSpec.ts";
import { knownBits, type ObservationTable, subjectPlace } from "../observationTable.ts";
import { enclosingTerritory } from "./enclosingTerritory.ts";
import { type FigureColumn, type RuleFigures, reasonPlace, unknownColumn } from "./ruleFigures.ts";
import type { RuleTable } from "./ruleTable.ts";

/**
 * A figure that may be changed, and what a rule then sees.
 *
 * @internal
 */
export interface FlipInput extends Bilingual {
  readonly input: string;
  readonly from: number | null;
  /** What so many steps amount to. */
  readonly amount: (steps: number) => number;
  readonly amountOf: (from: number, steps: number) => number;
  /** How many steps down there are: nothing that is counted is negative. */
  readonly mostDown: number;
  readonly figuresAt: (steps: number) => RuleFigures;
}

const HUNDREDTHS: readonly FieldUnit[] = ["fte", "hour", "hours-per-week", "points", "capacity"];

/** Key of a term: the same figures of the same people. */
const keyOf = ({ field, ages, sex = "T" }: Term): string => (ages === undefined ? field : `${field} ${sex} ${ages}`);

/**
 * Figures of the judged period that a rule reads of a target, each once.
 *
 * @internal
 */
export function flipInputs(rule: RuleSpec, table: RuleTable, at: number): readonly FlipInput[] {
  const { data, figures } = table;
  const observed = data.series.tables[data.judged ?? data.series.tables.length - 1];
  if (observed === undefined) return [];
  const found = new Map<string, FlipInput>();
  for (const figure of Object.values(rule.figures)) {
    if ((figure.of ?? "itself") !== "itself" || (figure.back ?? 0) !== 0) continue;
    if (figures.column(figure, 0).reason[at] !== 0) continue;
    for (const { key, input, from, step, names } of partsOf(figure, observed, table.targets[at]?.id ?? "")) {
      if (found.has(key)) continue;
      const decimals = step === 1 ? 0 : Math.round(-Math.log10(step));
      const rounded = (amount: number): number => Number(amount.toFixed(decimals)) + 0;
      found.set(key, {
        ...{ input, cs: names.cs, en: names.en, from },
        amount: (steps) => rounded(steps * step),
        amountOf: (start, steps) => rounded(start + steps * step),
        mostDown: from === null ? Number.MAX_SAFE_INTEGER : Math.floor(from / step + 1e-9),
        figuresAt: (steps) => changedFigures(table, observed, at, { key, by: rounded(steps * step) }),
      });
    }
  }
  return [...found.values()];
}

interface InputPart {
  readonly key: string;
  readonly input: string;
  readonly from: number | null;
  readonly step: number;
  readonly names: Bilingual;
}

function partsOf(figure: RuleFigure, observed: ObservationTable, subject: string): readonly InputPart[] {
  if ("field" in figure) {
    const value = fieldValue(figure.field, observed, subject);
    return value === null ? [] : [fieldPart(figure.field, figure.field, value)];
  }
  const c = observed.cards.findIndex(({ id }) => id === figure.indicator);
  const card = observed.cards[c];
  const sides = card === undefined ? null : sidesAt(observed, c, subject);
  if (card === undefined || sides === null) return [];
  if (card.kind === "custom") {
    const unit: UnitEntry | undefined = units.find(({ code }) => code === card.unit);
    const step = 10 ** -((unit?.decimals ?? 2) + Math.round(Math.log10(unit?.factor ?? 1)));
    return [{ key: `card ${card.id}`, input: card.id, from: sides.value, step, names: card }];
  }
  const { above, below } = termsOf(card);
  const single = (terms: readonly Term[], total: number | null): number | null =>
    terms.length === 1 && (terms[0]?.times ?? 1) === 1 ? total : null;
  return [
    ...above.map((term) => fieldPart(keyOf(term), term.field, single(above, sides.numerator), term.ages)),
    ...below.map((term) => fieldPart(keyOf(term), term.field, single(below, sides.denominator), term.ages)),
  ];
}

function fieldPart(key: string, field: string, from: number | null, ages?: string): InputPart {
  const entry = fields.find(({ code }) => code === fieldParts(field)[0]);
  const step = entry !== undefined && HUNDREDTHS.includes(entry.unit) ? 0.01 : 1;
  const names =
    ages === undefined
      ? { cs: entry?.cs ?? field, en: entry?.en ?? field }
      : { cs: `${entry?.cs ?? field}, ${ages}`, en: `${entry?.en ?? field}, ${ages}` };
  return { key, input: ages === undefined ? field : `${field} ${ages}`, from, step, names };
}

const termsOf = (
  card: Exclude<Indicator, { readonly kind: "custom" }>,
): { readonly above: readonly Term[]; readonly below: readonly Term[] } =>
  card.kind === "ratio" ? { above: card.numerator, below: card.denominator } : { above: card.terms, below: [] };

function sidesAt(observed: ObservationTable, c: number, subject: string) {
  const place = subjectPlace(observed.subjects, subject);
  const columns = observed.columns[c];
  if (place < 0 || columns === undefined) return null;
  const known = columns.known[place] as number;
  const cell = (bit: number, column: Float64Array): number | null => ((known & bit) === 0 ? null : (column[place] as number));
  return {
    value: cell(knownBits.value, columns.value),
    numerator: cell(knownBits.numerator, columns.numerator),
    denominator: cell(knownBits.denominator, columns.denominator),
    isRolledUp: columns.rolledUp[place] === 1,
  };
}

function fieldValue(field: string, observed: ObservationTable, subject: string): number | null {
  const { book } = observed;
  const [property, cell] = fieldParts(field);
  const column = book.properties.get(property);
  const row = column?.rows[book.subjects.get(subject) ?? -1] ?? -1;
  const cells = column?.cells.get(cell);
  if (column === undefined || cells === undefined || row < 0) return null;
  const place = cells.rows === null ? row : cells.rows.indexOf(row);
  const value = cells.values[place];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** What a rule sees of one target when one figure of it is changed. */
function changedFigures(
  table: RuleTable,
  observed: ObservationTable,
  at: number,
  { key, by }: { readonly key: string; readonly by: number },
): RuleFigures {
  const { figures, data } = table;
  const target = table.targets[at]?.id ?? "";
  return {
    ...figures,
    size: 1,
    told: (figure, back) => figures.told(figure, back, at),
    origin: (figure, back) => figures.origin(figure, back, at),
    events: (code) => figures.events(code, at),
    column: (figure, back) => {
      const whole = figures.column(figure, back);
      const { of = "itself", back: older = 0 } = figure;
      const column: FigureColumn = {
        low: whole.low.slice(at, at + 1),
        high: whole.high.slice(at, at + 1),
        reason: whole.reason.slice(at, at + 1),
      };
      if (back + older !== 0 || column.reason[0] !== 0) return column;
      const value = changedValue(figure, { of, key, by, known: column.low[0] as number });
      return value === null
        ? unknownColumn(1, reasonPlace("invalid-input"))
        : { ...column, low: Float64Array.of(value), high: Float64Array.of(value) };
    },
  };

  function changedValue(
    figure: RuleFigure,
    { of, key, by, known }: { readonly of: string; readonly key: string; readonly by: number; readonly known: number },
  ): number | null {
    const subject =
      of === "itself"
        ? target
        : of === "orp" || of === "okres" || of === "kraj" || of === "cr"
          ? enclosingTerritory(data, target, of)
          : null;
    if (subject === null) return known;
    if ("field" in figure) return of === "itself" && figure.field === key ? known + by * (figure.times ?? 1) : known;
    const c = observed.cards.findIndex(({ id }) => id === figure.indicator);
    const card = observed.cards[c];
    const sides = card === undefined ? null : sidesAt(observed, c, subject);
    if (card === undefined || sides === null) return known;
    if (card.kind === "custom") return of === "itself" && key === `card ${card.id}` ? known + by : known;
    // A territory that reports its own figure does not move with its municipalities.
    if (of !== "itself" && !sides.isRolledUp) return known;
    const { above, below } = termsOf(card);
    const weight = (terms: readonly Term[]): number =>
      terms.filter((term) => keyOf(term) === key).reduce((sum, { times = 1 }) => sum + times, 0);
    const [over, under] = [weight(above), weight(below)];
    if ((over === 0 && under === 0) || sides.numerator === null) return known;
    const numerator = sides.numerator + over * by;
    if (card.kind === "sum") return numerator < 0 ? null : numerator;
    if (sides.denominator === null) return known;
    const denominator = sides.denominator + under * by;
    if (!(denominator > 0) || (card.part === true && numerator > denominator)) return null;
    return ratio(numerator, denominator, card.scale);
  }
}

/**
 * Figures of a rule that no change can be worked out for: those that are not known, and those of other times and places.
 *
 * @internal
 */
export function unflippable(
  rule: RuleSpec,
  table: RuleTable,
  at: number,
): readonly { readonly figure: string; readonly why: "not-known" | "not-of-the-target" }[] {
  return Object.entries(rule.figures).flatMap(([name, figure]): readonly { figure: string; why: "not-known" | "not-of-the-target" }[] => {
    if ((figure.of ?? "itself") !== "itself" || (figure.back ?? 0) !== 0) return [{ figure: name, why: "not-of-the-target" }];
    return table.figures.column(figure, 0).reason[at] === 0 ? [] : [{ figure: name, why: "not-known" }];
  });
}
