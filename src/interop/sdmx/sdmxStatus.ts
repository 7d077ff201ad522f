import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { ConfidentialityStatus } from "../../codebooks/confidentialityStatuses.ts";
import { type ObservationStatus, type ObservationStatusEntry, observationStatuses } from "../../codebooks/observationStatuses.ts";
import type { Observation } from "../../model/observation.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/** Statuses of an observation in SDMX. */
export interface SdmxStatus {
  /** All that apply, the one that goes first at the front. */
  readonly statuses: readonly ObservationStatus[];
  /** The one that is given where only one may be, `OBS_STATUS`. */
  readonly exported: ObservationStatus;
  /** `CONF_STATUS`. */
  readonly confidentiality: ConfidentialityStatus;
}

/** What is known of an observation beside its value and reason. */
export interface SdmxStatusOptions {
  /** Statuses to be added, `["P"]` for provisional figures. @default none */
  readonly flags?: readonly ObservationStatus[];
  /** Why a suppressed figure is confidential. @default "C" */
  readonly suppressedAs?: Exclude<ConfidentialityStatus, "F">;
}

/** Statuses of each reason; why each of them is explained in docs/methods/sdmx.md. */
const OF_REASON: Readonly<Record<Reason, readonly ObservationStatus[]>> = {
  "not-asked": ["L"],
  "not-reported": ["L"],
  refused: ["L"],
  "not-known-to-source": ["O"],
  "not-covered-by-source": ["L"],
  "not-applicable": ["M"],
  "not-yet-known": ["O"],
  suppressed: ["Q"],
  "denominator-zero": ["M"],
  "too-few": ["Q"],
  "periods-differ": ["O"],
  "break-in-series": ["B", "O"],
  "invalid-input": ["O"],
};

/**
 * Statuses of an observation in SDMX (stav pozorování): a value is normal unless a flag says otherwise, a reason why there is none becomes
 * one or two statuses. Of several the one that goes first in the order of SDMX is exported.
 *
 * SDMX has fewer reasons than this library, so the way back is not certain: keep the reason beside the status.
 *
 * @param observation - value and reason
 * @param options - flags, and why suppressed figures are confidential
 * @returns the statuses
 * @throws RangeError `status-unknown`; `status-misplaced` when a flag says nothing of a number that is there, or of one that is missing
 *
 * @example
 * sdmxStatus({ value: 12, reason: null }) // => { statuses: ["A"], exported: "A", confidentiality: "F" }
 * sdmxStatus({ value: 12, reason: null }, { flags: ["P", "E"] }) // => { statuses: ["E", "P"], exported: "E", confidentiality: "F" }
 * sdmxStatus({ value: null, reason: "break-in-series" }) // => { statuses: ["B", "O"], exported: "B", confidentiality: "F" }
 * sdmxStatus({ value: null, reason: "suppressed" }) // => { statuses: ["Q"], exported: "Q", confidentiality: "C" }
 *
 * @see docs/methods/sdmx.md
 */
export function sdmxStatus(observation: Pick<Observation, "value" | "reason">, options: SdmxStatusOptions = {}): SdmxStatus {
  const { value, reason } = observation;
  const { flags = [], suppressedAs = "C" } = options;
  const entries = flags.map((flag) => {
    const entry = entryOf(flag);
    if (value === null ? entry.withoutValue : entry.withValue) return entry;
    const what = value === null ? "of a missing value" : "of a value";
    throw rangeRefusal("status-misplaced", `sdmxStatus requires statuses ${what}, got ${flag}`);
  });
  const own = value === null ? (reason === null ? (["O"] as const) : OF_REASON[reason]) : entries.length === 0 ? (["A"] as const) : [];
  const all = new Set<ObservationStatusEntry>([...own.map(entryOf), ...entries]);
  // A value with another status is not a normal one.
  const kept = [...all].filter((entry) => entry.code !== "A" || all.size === 1).sort((a, b) => a.precedence - b.precedence);
  const statuses = kept.map((entry) => entry.code as ObservationStatus);
  return {
    statuses,
    exported: statuses[0] as ObservationStatus,
    confidentiality: value === null && reason === "suppressed" ? suppressedAs : "F",
  };
}

function entryOf(code: ObservationStatus): ObservationStatusEntry {
  const entry: ObservationStatusEntry | undefined = observationStatuses.find((known) => known.code === code);
  if (entry !== undefined) return entry;
  throw rangeRefusal("status-unknown", `sdmxStatus requires codes of CL_OBS_STATUS, got ${JSON.stringify(code)}`);
}
