import { canonicalText } from "../analyses/change/canonicalText.ts";
import { addingParts } from "../analyses/decomposition/addingParts.ts";
import { fields } from "../codebooks/fields.ts";
import { type Indicator, readsOf } from "../indicators/indicator.ts";
import { fieldParts } from "../model/field.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { isRefusal } from "../model/refusal.ts";
import type { ChangeCause, ChangeCauseCode } from "./indicatorChange.ts";

/**
 * What municipalities that came and went did to both sides of a sum; `null` where it is not known.
 *
 * @internal
 */
export type MovedMembers = { readonly numerator: number; readonly denominator: number } | null;

/**
 * Causes of a change of one number, and the change that their parts add up to.
 *
 * @param cards - the card of both days
 * @param seen - what was observed with them
 * @param moved - `undefined` where the territory is the same
 *
 * @internal
 */
export function changeCauses(
  cards: { readonly before: Indicator; readonly after: Indicator },
  seen: { readonly before: Observation; readonly after: Observation },
  moved: MovedMembers | undefined,
): { readonly change: number | null; readonly causes: readonly ChangeCause[] } {
  const { before, after } = seen;
  const redefined = redefinition(cards.before, cards.after);
  if (before.value === null || after.value === null) {
    const cause = before.value === null ? "newly-known" : "no-longer-known";
    const whole: ChangeCause = { cause, side: null, part: null };
    return { change: null, causes: redefined === null ? [whole] : [{ cause: redefined, side: null, part: null }, whole] };
  }
  const sides = sidesOf(cards.after, seen);
  const differing: readonly ChangeCause[] = [
    ...sides.filter(({ from, to }) => from !== to).map(({ cause, side }) => ({ cause, side, part: null })),
    ...(moved === undefined ? [] : [{ cause: "territory-changed" as const, side: null, part: null }]),
  ];
  const change = after.value - before.value + 0;
  if (redefined !== null) return { change, causes: [{ cause: redefined, side: null, part: null }, ...differing] };
  if (differing.length === 0) return { change, causes: [{ cause: "figure-changed", side: null, part: change }] };
  const parts = moved === null ? null : partsOf(cards.after, seen, sides, moved);
  return parts ?? { change, causes: differing };
}

/** What tells two cards of one indicator apart; `null` when they compute alike. */
function redefinition(before: Indicator, after: Indicator): "method-changed" | "parameter-changed" | null {
  if (before.version !== after.version || before.kind !== after.kind) return "method-changed";
  return formulaText(before) === formulaText(after) ? null : "parameter-changed";
}

const WORDS: readonly string[] = ["cs", "en", "caveat", "interpretation", "sources", "legalBasis", "topic", "polarity", "interval"];

/** What a card computes, without its words. */
const formulaText = (card: Indicator): string =>
  canonicalText(Object.fromEntries(Object.entries(card).filter(([key]) => !WORDS.includes(key))));

interface Side {
  readonly side: "numerator" | "denominator" | null;
  readonly from: number;
  readonly to: number;
  readonly cause: ChangeCauseCode;
}

/** The sides of a number whose figures are known on both days. */
function sidesOf(card: Indicator, { before, after }: { readonly before: Observation; readonly after: Observation }): readonly Side[] {
  const { numerator, denominator } = readsOf(card);
  const isRatio = card.kind === "ratio";
  const above: Side[] =
    before.numerator === null || after.numerator === null
      ? []
      : [
          {
            side: isRatio ? "numerator" : null,
            from: before.numerator,
            to: after.numerator,
            cause: isSame(before.numeratorPeriod, after.numeratorPeriod) ? "corrected" : causeOf(numerator),
          },
        ];
  if (!isRatio || before.denominator === null || after.denominator === null) return above;
  const below = isSame(before.denominatorPeriod, after.denominatorPeriod) ? ("corrected" as const) : causeOf(denominator);
  return [...above, { side: "denominator", from: before.denominator, to: after.denominator, cause: below }];
}

const isSame = (a: Period | null, b: Period | null): boolean => a !== null && b !== null && a.from === b.from && a.to === b.to;

const SUPPLY: readonly string[] = ["register", "facilities", "service-reach", "network-entry"];
const PEOPLE: readonly string[] = ["population", "midYearPopulation"];

/** What sort of figures a side reads. */
function causeOf(read: readonly string[]): ChangeCauseCode {
  const properties = read.map((field) => fieldParts(field)[0]);
  if (properties.length > 0 && properties.every((property) => PEOPLE.includes(property))) return "population-changed";
  const isSupply = (property: string): boolean => SUPPLY.includes(fields.find(({ code }) => code === property)?.table ?? "");
  return properties.length > 0 && properties.every(isSupply) ? "supply-changed" : "figure-changed";
}

/**
 * Parts of the change of a ratio N / D: of the numerator ΔN (1/D₀ + 1/D₁) / 2, of the denominator −ΔD (N₀ + N₁) / (2 D₀ D₁), the symmetric split of
 * two factors; both are linear in ΔN and ΔD, so what came and went with municipalities is told apart. Of a sum the differences themselves.
 */
function partsOf(
  card: Indicator,
  { before, after }: { readonly before: Observation; readonly after: Observation },
  sides: readonly Side[],
  moved: MovedMembers | undefined,
): { readonly change: number; readonly causes: readonly ChangeCause[] } | null {
  const [above, below] = sides;
  if (above === undefined || before.value === null || after.value === null || (card.kind === "ratio" && below === undefined)) return null;
  const scale = card.kind === "ratio" ? card.scale : 1;
  const [one, other] = [below?.from ?? 1, below?.to ?? 1];
  const ofNumerator = (difference: number): number => scale * difference * (1 / one / 2 + 1 / other / 2);
  const ofDenominator = (difference: number): number => -scale * ((above.from / 2 + above.to / 2) / one) * (difference / other);
  const came = moved ?? { numerator: 0, denominator: 0 };
  const told: readonly Omit<ChangeCause, "part">[] = [
    { cause: above.cause, side: above.side },
    ...(below === undefined ? [] : [{ cause: below.cause, side: below.side }]),
    ...(moved === undefined ? [] : [{ cause: "territory-changed" as const, side: null }]),
  ];
  const terms = [
    ofNumerator(above.to - above.from - came.numerator),
    ...(below === undefined ? [] : [ofDenominator(below.to - below.from - came.denominator)]),
    ...(moved === undefined ? [] : [ofNumerator(came.numerator) + (below === undefined ? 0 : ofDenominator(came.denominator))]),
  ];
  try {
    const { terms: parts, whole } = addingParts(
      terms,
      after.value - before.value,
      Math.max(Math.abs(before.value), Math.abs(after.value)),
      "indicatorChanges",
    );
    const causes = told
      .map((cause, i): ChangeCause => ({ ...cause, part: parts[i] ?? 0 }))
      .filter(({ part, cause }) => part !== 0 || cause === "territory-changed")
      .sort((a, b) => Math.abs(b.part ?? 0) - Math.abs(a.part ?? 0) || (a.cause < b.cause ? -1 : 1));
    return causes.length === 0 ? null : { change: whole, causes };
  } catch (refusal) {
    if (isRefusal(refusal)) return null;
    throw refusal;
  }
}
