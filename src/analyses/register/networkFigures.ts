import type { Reason } from "../../codebooks/absenceReasons.ts";
import { exactSum } from "../../model/exactSum.ts";
import type { NetworkEntry } from "../../model/networkEntry.ts";
import { isAmount } from "./capacityFigures.ts";
import type { RecordFigures } from "./recordFigures.ts";

/**
 * How a service stands in networks in a year: entries, those without a number of entrustment, beds that the network counts on.
 *
 * @param entries - of the service in the year; `null` when nobody handed networks over
 * @param isWhole - whether a service without an entry is in no network
 *
 * @internal
 */
export function networkFigures(entries: readonly NetworkEntry[] | null, isWhole: boolean): RecordFigures {
  const inside = (entries ?? []).filter(({ status }) => status !== "outside");
  const silent: Reason | null = entries === null ? "not-asked" : entries.length === 0 && !isWhole ? "not-reported" : null;
  return {
    entriesInNetwork: silent ?? inside.length,
    entriesWithoutEntrustment:
      silent ?? (inside.length === 0 ? "not-applicable" : inside.filter(({ entrustment }) => entrustment === null).length),
    networkBeds: silent ?? networkBeds(inside),
  };
}

/** Beds of the residential form. Several networks that say the same say it once; where they differ it is not known. */
function networkBeds(inside: readonly NetworkEntry[]): number | Reason {
  const residential = inside.filter(({ form }) => form === "pobytova");
  if (residential.length === 0) return "not-applicable";
  const said = new Set<number | Reason>();
  for (const { units } of residential) {
    const amounts = units?.filter(({ unit }) => unit === "luzka").map(({ amount }) => amount) ?? [];
    said.add(amounts.length === 0 ? "not-reported" : amounts.every(isAmount) ? exactSum(amounts) : "invalid-input");
  }
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : "not-known-to-source";
}
