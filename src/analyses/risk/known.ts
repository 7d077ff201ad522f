import type { Reason } from "../../codebooks/absenceReasons.ts";
import { difference } from "../../indicators/difference.ts";
import type { ValueOrReason } from "./valueOrReason.ts";

/**
 * A number that is known; minus zero is zero.
 *
 * @internal
 */
export const known = (value: number): ValueOrReason => ({ value: value + 0, reason: null });

/**
 * A number that is not known.
 *
 * @internal
 */
export const unknown = (reason: Reason): ValueOrReason => ({ value: null, reason });

/**
 * One number less another one, or the reason of the first that is missing.
 *
 * @internal
 */
export function subtracted(a: ValueOrReason, b: ValueOrReason): ValueOrReason {
  if (a.value === null) return a;
  if (b.value === null) return b;
  return known(difference(a.value, b.value) ?? 0);
}
