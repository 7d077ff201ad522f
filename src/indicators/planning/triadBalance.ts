import { exactSum } from "../../model/exactSum.ts";
import type { PlanYear } from "../../model/planYear.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { CustomIndicator } from "../indicator.ts";

/** The part of a plan's year that {@link triadBalance} reads. */
export type TriadBalanceInput = Pick<PlanYear, "attendance">;

/** The three sides of planning (triáda): commissioners, providers, users. */
const SIDES = ["commissioner", "provider", "user"] as const;

/** Attendance of the three sides; `null` where one of them is not known. */
function attendances({ attendance }: TriadBalanceInput): readonly number[] | null {
  const counts: number[] = [];
  for (const side of SIDES) {
    const count = attendance?.[side] ?? null;
    if (count === null) return null;
    if (!Number.isFinite(count)) throw rangeRefusal("not-finite", `triadBalance requires finite attendances, got ${count} of ${side}`);
    if (count < 0) throw rangeRefusal("count-negative", `triadBalance requires attendances of at least 0, got ${count} of ${side}`);
    counts.push(count);
  }
  return counts;
}

/**
 * Balance of the triad (vyváženost triády): how evenly commissioners, providers and users were present.
 *
 * balance = geometric mean of the three attendances / their arithmetic mean
 *
 * This is one less the inequality index of Atkinson (1970) with the parameter 1: 1 where all sides came equally often, 0 (its
 * limit) where one of them never came, however well the other two did. Doubling all attendances changes nothing. Measures
 * presence, not voice, and not how many users there should be; says nothing about the public and about experts, who are no side
 * of the triad.
 *
 * @param year - attendances by role, a person once for each meeting
 * @returns 0 to 1 [1]; `null` when the attendance of a side is unknown or nobody came at all
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * triadBalance({ attendance: { commissioner: 20, provider: 20, user: 20 } }) // => 1
 * triadBalance({ attendance: { commissioner: 40, provider: 10, user: 2.5 } }) // => 0.5714285714285714
 * triadBalance({ attendance: { commissioner: 30, provider: 30, user: 0 } }) // => 0
 * triadBalance({ attendance: { commissioner: 30, provider: 30 } }) // => null
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function triadBalance(year: TriadBalanceInput): number | null {
  const counts = attendances(year);
  if (counts === null) return null;
  const largest = Math.max(...counts);
  if (largest === 0) return null;
  if (counts.includes(0)) return 0;
  // Of the largest side, so that neither the product nor the sum leaves the range of numbers.
  const shares = counts.map((count) => count / largest);
  const product = shares.toSorted((a, b) => a - b).reduce((all, one) => all * Math.cbrt(one), 1);
  return Math.min(1, product / (exactSum(shares) / SIDES.length));
}

/** Catalogue card of {@link triadBalance}. */
export const triadBalanceIndicator: CustomIndicator<TriadBalanceInput> = {
  id: "triad-balance",
  version: 1,
  cs: "vyváženost triády",
  en: "balance of the triad",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Měří přítomnost, ne hlas; neříká, kolik uživatelů by přijít mělo.",
    en: "Measures presence, not voice; does not tell how many users there should be.",
  },
  interpretation: {
    cs: "100 % znamená stejnou účast zadavatelů, poskytovatelů i uživatelů, 0 % že jedna strana nepřišla nikdy.",
    en: "100 % means equal attendance of commissioners, providers and users, 0 % that one side never came.",
  },
  parameters: { sides: "commissioner, provider, user", inequalityAversion: 1 },
  kind: "custom",
  reads: SIDES.map((side) => `attendance/${side}`),
  compute: triadBalance,
  why: (year) => (attendances(year) === null ? "not-reported" : "denominator-zero"),
};
