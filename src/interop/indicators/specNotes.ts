import { type FieldEntry, fields } from "../../codebooks/fields.ts";
import type { UnitCode } from "../../codebooks/units.ts";
import { fieldParts } from "../../model/field.ts";
import type { IndicatorSpec, Term } from "../../model/indicatorSpec.ts";
import { type Note, noteOf } from "../reading.ts";

/** Properties that have cells: read as one figure they are known only to an office that reports such a total. */
const WITH_CELLS: readonly string[] = [
  "attendance",
  "capacities",
  "careAllowanceRecipients",
  "facilities",
  "municipalitiesReached",
  "personsReached",
  "revenues",
  "selfAssessment",
  "selfAssessmentMaximum",
  "servicesSeated",
];

const entryOf = (term: Term): FieldEntry | undefined => fields.find((entry) => entry.code === fieldParts(term.field)[0]);

const sidesOf = (spec: IndicatorSpec): readonly (readonly Term[])[] =>
  spec.kind === "sum" ? [spec.terms] : [spec.numerator, spec.denominator];

/**
 * What is worth a look in definitions that were accepted: nothing in it is wrong by itself.
 *
 * @internal
 */
export function specNotes(specs: readonly IndicatorSpec[]): readonly Note[] {
  const every = specs.flatMap((spec) => [...sidesOf(spec).flat(), ...(spec.unlessZero ?? [])].map((term) => ({ spec, term })));
  const named = (found: readonly { readonly spec: IndicatorSpec; readonly term: Term }[]): readonly string[] => [
    ...new Set(found.map(({ spec, term }) => `${spec.id}: ${term.field}`)),
  ];
  const ids = (is: (spec: IndicatorSpec) => boolean): readonly string[] => specs.filter(is).map((spec) => spec.id);
  return [
    ...noteOf(
      "field-own",
      { cs: "údaje, které knihovna nezná; úřad je hlásí sám", en: "fields that the library does not know; the office reports them itself" },
      named(every.filter(({ term }) => entryOf(term) === undefined)),
    ),
    ...noteOf(
      "noun-differs",
      { cs: "údaje jiného podmětu, než má ukazatel", en: "fields of another noun than the indicator's" },
      named(every.filter(({ spec, term }) => (entryOf(term)?.noun ?? spec.subject) !== spec.subject)),
    ),
    ...noteOf(
      "cells-unnamed",
      {
        cs: "údaje, které se hlásí po buňkách: bez buňky nebo cells: listed nebudou známy",
        en: "fields that are reported by cells: without a cell or cells: listed they will not be known",
      },
      named(every.filter(({ term }) => term.cells === undefined && WITH_CELLS.includes(term.field))),
    ),
    ...noteOf(
      "interval-unfit",
      {
        cs: "Wilsonův interval, ač čitatel a jmenovatel nepočítají doloženě totéž, každého jednou",
        en: "Wilson's interval although numerator and denominator are not known to count the same things, each once",
      },
      ids((spec) => spec.kind === "ratio" && spec.interval === "wilson" && !isProportion(spec.numerator, spec.denominator)),
    ),
    ...noteOf(
      "scale-unusual",
      { cs: "násobek, který se k jednotce nehodí", en: "a scale that does not go with the unit" },
      ids((spec) => spec.kind === "ratio" && spec.scale !== (usualScale(spec.unit, spec.numerator) ?? spec.scale)),
    ),
  ];
}

/** One known unit on both sides, and every figure counted as it is. */
function isProportion(numerator: readonly Term[], denominator: readonly Term[]): boolean {
  const terms = [...numerator, ...denominator];
  const found = new Set(terms.map((term) => entryOf(term)?.unit));
  return found.size === 1 && !found.has(undefined) && !found.has("halere") && terms.every(({ times = 1 }) => times === 1);
}

/** The scale that goes with a unit; money is kept in haléře and shown in crowns. */
function usualScale(unit: UnitCode, numerator: readonly Term[]): number | undefined {
  if (unit === "1") return 1;
  if (unit.startsWith("CZK")) return numerator.every((term) => entryOf(term)?.unit === "halere") ? 0.01 : undefined;
  const per = /^per-(\d+)/.exec(unit)?.[1];
  return per === undefined ? undefined : Number(per);
}
