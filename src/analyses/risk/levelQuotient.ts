import type { Reason } from "../../codebooks/absenceReasons.ts";
import { locationQuotient } from "../../indicators/locationQuotient.ts";
import { known, unknown } from "./known.ts";
import type { ValueOrReason } from "./valueOrReason.ts";

/**
 * Location quotient of two levels. A balance below zero (people who moved out) has none: twice minus one would look like more.
 *
 * @internal
 */
export function levelQuotient(here: ValueOrReason, there: ValueOrReason): ValueOrReason {
  const missing: Reason | null = here.reason ?? there.reason;
  if (missing !== null || here.value === null || there.value === null) return unknown(missing ?? "not-known-to-source");
  if (here.value < 0 || there.value < 0) return unknown("not-applicable");
  const value = locationQuotient({ share: here.value, reference: there.value });
  return value === null ? unknown("denominator-zero") : known(value);
}
