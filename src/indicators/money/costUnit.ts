import type { UnitCode } from "../../codebooks/units.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { CostUnit, CostUnitFigures } from "./unitCost.ts";

interface CountedUnit {
  readonly field: keyof CostUnitFigures;
  readonly unit: UnitCode;
  /** Behind "na" and "per". */
  readonly cs: string;
  readonly en: string;
}

// biome-ignore format: a table, one entry a row
const UNITS: Readonly<Record<CostUnit, CountedUnit>> = {
  "bed-day": { field: "bedDaysUsed", unit: "CZK-per-bed-day", cs: "lůžkoden", en: "bed-day" },
  bed: { field: "beds", unit: "CZK-per-bed", cs: "lůžko", en: "bed" },
  hour: { field: "hours", unit: "CZK-per-hour", cs: "hodinu přímé péče", en: "hour of direct care" },
  contact: { field: "contacts", unit: "CZK-per-contact", cs: "kontakt", en: "contact" },
  intervention: { field: "interventions", unit: "CZK-per-intervention", cs: "intervenci", en: "intervention" },
  call: { field: "calls", unit: "CZK-per-call", cs: "hovor", en: "call" },
  "direct-fte": { field: "fteDirect", unit: "CZK-per-fte", cs: "úvazek v přímé péči", en: "full-time equivalent in direct care" },
  client: { field: "clients", unit: "CZK-per-client", cs: "klienta", en: "client" },
};

/**
 * What a unit of output is counted by.
 *
 * @internal
 */
export function costUnit(per: CostUnit): CountedUnit {
  if (Object.hasOwn(UNITS, per)) return UNITS[per];
  throw rangeRefusal("unit-unknown", `unitCost requires a unit of ${Object.keys(UNITS).join(", ")}, got ${String(per)}`);
}
