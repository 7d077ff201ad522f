import type { EmergingRisk } from "./emergingRisk.ts";

const smallestQ = ({ evidence }: EmergingRisk): number =>
  evidence.reduce((least, { q, signal }) => (q !== null && signal === "worse" ? Math.min(least, q) : least), Number.POSITIVE_INFINITY);

const testsWorse = ({ evidence }: EmergingRisk): number => evidence.filter(({ signal }) => signal === "worse").length;

const quotientOf = ({ reference }: EmergingRisk): number => reference?.quotient.value ?? -1;

const compared = (a: number | string, b: number | string): number => (a === b ? 0 : a < b ? -1 : 1);

/** By place: territory, then indicator, by code units. */
const byIds = (a: EmergingRisk, b: EmergingRisk): number => compared(a.territory, b.territory) || compared(a.indicator, b.indicator);

/**
 * Emerging risks in order of rank, all others by their ids.
 *
 * @internal
 */
export function rankedRisks(all: readonly EmergingRisk[]): {
  readonly risks: readonly EmergingRisk[];
  readonly others: readonly EmergingRisk[];
} {
  const isRisk = ({ status }: EmergingRisk): boolean => status === "discovery" || status === "signal";
  const risks = all
    .filter(isRisk)
    .toSorted(
      (a, b) =>
        compared(a.status, b.status) ||
        compared(testsWorse(b), testsWorse(a)) ||
        compared(smallestQ(a), smallestQ(b)) ||
        compared(quotientOf(b), quotientOf(a)) ||
        byIds(a, b),
    )
    .map((risk, i) => ({ ...risk, rank: i + 1 }));
  return { risks, others: all.filter((one) => !isRisk(one)).toSorted(byIds) };
}
