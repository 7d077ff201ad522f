import { rangeRefusal } from "../../model/refusal.ts";
import type { MoneyRounding } from "./moneyRounding.ts";

/**
 * An amount times a number of units or a share, in whole haléře: exact on the shortest decimal notation of the factor, rounded once.
 *
 * 0.1 × 30 haléře are 3 and not 3.0000000000000004, so nothing is rounded that need not be.
 *
 * @param name - function that asks
 * @param amount - whole haléře, at least 0 [haléř]
 * @param factor - at least 0
 * @param rounding - step and rule
 * @returns whole haléře
 * @throws RangeError `amount-not-whole`, `amount-negative`, `factor-invalid`, `amount-too-large`, `rounding-unknown`
 *
 * @internal
 *
 * @example
 * exactAmount("compensationPayment", 123457, 12.5, { to: 1, rule: "half-up" }) // => 1543213
 * exactAmount("compensationPayment", 123457, 12.5, { to: 100, rule: "down" }) // => 1543200
 * exactAmount("compensationPayment", 30, 0.1, { to: 1, rule: "up" }) // => 3
 * exactAmount("compensationPayment", 0.5, 1, { to: 1, rule: "up" }) // => throws "amount-not-whole"
 */
export function exactAmount(name: string, amount: number, factor: number, rounding: MoneyRounding): number {
  requireAmount(name, amount);
  const step = STEPS.find((known) => known === rounding.to);
  if (step === undefined || !["half-up", "up", "down"].includes(rounding.rule))
    throw rangeRefusal("rounding-unknown", `${name} requires a known rounding, got ${rounding.rule} to ${rounding.to}`);
  const [, whole, fraction = "", power = "0"] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(factor)) ?? [];
  if (whole === undefined) throw rangeRefusal("factor-invalid", `${name} requires a finite number of at least 0, got ${factor}`);
  const exponent = Number(power) - fraction.length;
  const product = BigInt(amount) * BigInt(whole + fraction) * (exponent > 0 ? 10n ** BigInt(exponent) : 1n);
  const unit = BigInt(step) * (exponent < 0 ? 10n ** BigInt(-exponent) : 1n);
  const steps =
    rounding.rule === "half-up" ? (2n * product + unit) / (2n * unit) : (product + (rounding.rule === "up" ? unit - 1n : 0n)) / unit;
  return safeAmount(name, steps * BigInt(step));
}

const STEPS = [1, 100, 10_000, 100_000] as const;

/**
 * Refuse an amount that is not a whole number of haléře, or below 0.
 *
 * @throws RangeError `amount-not-whole`, `amount-negative`
 *
 * @internal
 *
 * @example
 * requireAmount("overcompensation", 12.5) // => throws "amount-not-whole"
 * requireAmount("overcompensation", -1) // => throws "amount-negative"
 */
export function requireAmount(name: string, amount: number): void {
  if (!Number.isSafeInteger(amount)) throw rangeRefusal("amount-not-whole", `${name} requires whole haléře, got ${amount}`);
  if (amount < 0) throw rangeRefusal("amount-negative", `${name} requires amounts of at least 0, got ${amount}`);
}

/** A whole amount as a number, when it still is one exactly. */
function safeAmount(name: string, amount: bigint): number {
  if (amount > BigInt(Number.MAX_SAFE_INTEGER))
    throw rangeRefusal(
      "amount-too-large",
      `${name} requires amounts of at most ${Number.MAX_SAFE_INTEGER} haléře, got ${String(amount).length} digits`,
    );
  return Number(amount);
}

/**
 * Sum of whole amounts, exact.
 *
 * @throws RangeError `amount-not-whole`, `amount-negative`, `amount-too-large`
 *
 * @internal
 *
 * @example
 * sumOfAmounts("overcompensation", [1, 2, 3]) // => 6
 */
export function sumOfAmounts(name: string, amounts: readonly number[]): number {
  for (const amount of amounts) requireAmount(name, amount);
  return safeAmount(
    name,
    amounts.reduce((total, amount) => total + BigInt(amount), 0n),
  );
}
