import type { Reason } from "../../codebooks/absenceReasons.ts";

/** A number, or the reason why there is none (hodnota, nebo důvod): never both, never neither. */
export type ValueOrReason = { readonly value: number; readonly reason: null } | { readonly value: null; readonly reason: Reason };
