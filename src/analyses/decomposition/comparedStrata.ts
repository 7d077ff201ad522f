import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { Strata } from "../../indicators/standardisation/strata.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/** One group in both states: its shares of all people and its rates. */
interface ComparedGroup {
  readonly group: string;
  readonly share: readonly [before: number, after: number];
  readonly rate: readonly [before: number, after: number];
}

/**
 * Both states group by group, or why they cannot be compared.
 *
 * @internal
 */
export type ComparedStrata =
  | { readonly reason: Reason; readonly missing: readonly string[]; readonly groups: null }
  | {
      readonly reason: null;
      readonly groups: readonly ComparedGroup[];
      readonly counts: readonly [before: number, after: number];
      readonly people: readonly [before: number, after: number];
    };

/**
 * Puts two states side by side. A group that is missing or unknown in one of them, or that has people in one of them only, leaves the whole
 * unknown: its share of the change could be anything. A group without people in both has no part in it.
 *
 * @internal
 */
export function comparedStrata(before: Strata, after: Strata, name: string): ComparedStrata {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const missing: string[] = [];
  const empty: string[] = [];
  const whole: { group: string; counts: readonly [number, number]; people: readonly [number, number] }[] = [];
  for (const group of names) {
    const [one, other] = [figuresOf(before, group, name), figuresOf(after, group, name)];
    if (one === null || other === null) missing.push(group);
    else if (isEmpty(one) && isEmpty(other)) continue;
    else if (one.population === 0 || other.population === 0) empty.push(group);
    else whole.push({ group, counts: [one.count, other.count], people: [one.population, other.population] });
  }
  if (missing.length > 0) return { reason: "not-known-to-source", missing, groups: null };
  if (empty.length > 0 || whole.length === 0) return { reason: "denominator-zero", missing: empty, groups: null };
  const people = sums(whole.map((one) => one.people));
  return {
    reason: null,
    counts: sums(whole.map((one) => one.counts)),
    people,
    groups: whole.map(({ group, counts, people: persons }) => ({
      group,
      share: [persons[0] / people[0], persons[1] / people[1]],
      rate: [counts[0] / persons[0], counts[1] / persons[1]],
    })),
  };
}

interface Figures {
  readonly count: number;
  readonly population: number;
}

const isEmpty = ({ count, population }: Figures): boolean => count === 0 && population === 0;

const sums = (pairs: readonly (readonly [number, number])[]): readonly [number, number] => [
  exactSum(pairs.map(([one]) => one)),
  exactSum(pairs.map(([, other]) => other)),
];

function figuresOf(strata: Strata, group: string, name: string): Figures | null {
  const { count = null, population = null } = strata[group] ?? {};
  for (const figure of [count, population])
    if (figure !== null && !(figure >= 0 && figure < Number.POSITIVE_INFINITY))
      throw rangeRefusal("count-negative", `${name} requires finite figures of at least 0, got ${String(figure)} of ${group}`);
  return count === null || population === null ? null : { count, population };
}
