import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import type { Day } from "../../model/day.ts";
import type { Facility } from "../../model/facility.ts";
import type { MunicipalityCode } from "../../model/identifiers/municipalityCode.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import { facilitiesOn, type Service } from "../../model/service.ts";
import type { ServiceReach } from "../../model/serviceReach.ts";
import { municipalitiesOn } from "../../model/servicesIn.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import type { ServingCertainty, ServingHow, ServingReason } from "./servingService.ts";

/**
 * The municipality asked about, and what it lies in.
 *
 * @internal
 */
export interface ServedPlace {
  readonly id: TerritoryId;
  readonly day: Day;
  /** Not known without territories. */
  readonly kraj: TerritoryId | null;
  readonly orps: readonly TerritoryId[];
  /** ORPs and regions of another municipality. */
  readonly above: (code: MunicipalityCode) => { readonly orps: readonly TerritoryId[]; readonly kraje: readonly TerritoryId[] };
  /** Years for which a reach counts as of today. */
  readonly reachYears: number;
  /** Whether what a service reported is all that it reaches. */
  readonly isWhole: boolean;
}

/**
 * By what a service serves a municipality, before anybody asked for whom.
 *
 * @internal
 */
export interface ServingWay {
  readonly how: ServingHow;
  readonly by: TerritoryId | null;
  readonly certainty: ServingCertainty;
  readonly reasons: readonly ServingReason[];
  readonly reach: ServiceReach | null;
  readonly places: readonly Facility[];
}

const nowhere = { reach: null, places: [] } as const;
const unlocated = { ...nowhere, how: "region", by: null, certainty: "unknown" } as const;

/**
 * By what a service serves a municipality: reach, else seat, else region; `null` when it works elsewhere. A row of reach has no form, so of a
 * service with further forms than those asked for it is not said in which of them it comes.
 *
 * @internal
 */
export function servingWay(
  service: Service,
  forms: readonly ServiceForm[],
  rows: readonly ServiceReach[],
  place: ServedPlace,
): ServingWay | null {
  if (isSheltered(service)) return shelteredWay(service, place);
  const told = latestRows(rows, place);
  const here = told.filter((row) => `obec/${row.municipality}` === place.id);
  const reached = here.filter((row) => !isNothing(row)).sort(byMode)[0];
  if (reached !== undefined) {
    const isOld = reached.year < yearOf(place.day) - place.reachYears;
    const said: ServingReason = reached.mode === "provided" ? "reach-provided" : "reach-offered";
    const doubts: readonly ServingReason[] = [
      ...(isOld ? (["reach-old"] as const) : []),
      ...(service.forms.some(({ form }) => !forms.includes(form)) ? (["reach-form-not-known"] as const) : []),
    ];
    const certainty = doubts.length > 0 ? "possibly" : "surely";
    return { how: "reach", by: place.id, certainty, reasons: [said, ...doubts], reach: reached, places: [] };
  }
  const remarks: readonly ServingReason[] = here.length > 0 ? ["nobody-served"] : told.length > 0 ? ["reach-elsewhere"] : [];
  const isFieldOnly = forms.length > 0 && forms.every((form) => form === "terenni");
  const places = facilitiesOn(service, place.day).filter(({ address }) => `obec/${address?.municipality ?? ""}` === place.id);
  if (places.length > 0 && isFieldOnly)
    return { how: "seat", by: place.id, certainty: "possibly", reasons: ["seat-field-only", ...remarks], reach: null, places };
  if (places.length > 0) return { how: "seat", by: place.id, certainty: "surely", reasons: ["seat"], reach: null, places };
  if (isFieldOnly && place.isWhole && told.length > 0) return null;
  const way = regionalWay(service, forms, place);
  return way === null ? null : { ...way, reasons: [...way.reasons, ...(isFieldOnly ? remarks : [])] };
}

/** By the region alone: what the service says, its type, or a place of it somewhere in the region. */
function regionalWay(service: Service, forms: readonly ServiceForm[], place: ServedPlace): ServingWay | null {
  const codes = municipalitiesOn(service, place.day);
  const { regions, type } = service;
  if (place.kraj === null) return { ...unlocated, reasons: [unlocatedReason(service, place)] };
  const stated = statedWay(service, place);
  if (stated !== null) return stated;
  const lies = codes.map((code) => place.above(code));
  const inOrp = place.orps.filter((orp) => lies.some(({ orps }) => orps.includes(orp)));
  const inKraj = lies.some(({ kraje }) => kraje.includes(place.kraj as TerritoryId));
  const possibly = { ...nowhere, how: "region", certainty: "possibly" } as const;
  if (forms.includes("ambulantni") && inOrp[0] !== undefined) return { ...possibly, by: inOrp[0], reasons: ["ambulatory-in-orp"] };
  if (inKraj && isRegional(type) && regions === null) return { ...possibly, by: place.kraj, reasons: ["region-by-type"] };
  if (inKraj && forms.includes("pobytova")) return { ...possibly, by: place.kraj, reasons: ["residential-in-region"] };
  if (regions !== null) return null;
  if (codes.length === 0) return { ...unlocated, reasons: ["place-not-known"] };
  return inKraj ? { ...unlocated, by: inOrp[0] ?? place.kraj, reasons: ["area-not-stated"] } : null;
}

/** Why nothing follows from the region: that of the municipality is not known, or nothing is known of the service. */
const unlocatedReason = (service: Service, { day }: ServedPlace): ServingReason =>
  service.regions === null && municipalitiesOn(service, day).length === 0 ? "place-not-known" : "territory-not-known";

/** It says that it works in the region of the municipality; sure where its type is for a whole region. */
function statedWay({ regions, type }: Pick<Service, "regions" | "type">, { kraj }: ServedPlace): ServingWay | null {
  if (kraj === null || !(regions ?? []).some((code) => `kraj/${code}` === kraj)) return null;
  const reasons: readonly ServingReason[] = isRegional(type) ? ["region-stated", "region-by-type"] : ["region-stated"];
  return { ...nowhere, how: "region", by: kraj, certainty: isRegional(type) ? "surely" : "possibly", reasons };
}

/**
 * A service with a secret address: by its region alone, so that the answer is the same in all municipalities of a region. Neither its reach nor
 * its open places have a say in which municipality it is named; one of which nothing is known may work anywhere.
 */
function shelteredWay(service: Service, place: ServedPlace): ServingWay | null {
  const { kraj, above, day } = place;
  if (kraj === null) return { ...unlocated, reasons: [unlocatedReason(service, place), "secret-address"] };
  const stated = statedWay(service, place);
  if (stated !== null) return { ...stated, reasons: [...stated.reasons, "secret-address"] };
  if (service.regions !== null) return null;
  const codes = municipalitiesOn(service, day);
  if (codes.length === 0) return { ...unlocated, reasons: ["place-not-known", "secret-address"] };
  if (!codes.some((code) => above(code).kraje.includes(kraj))) return null;
  return { ...unlocated, by: kraj, reasons: ["area-not-stated", "secret-address"] };
}

/** Whether a service of the type works for a whole region: an intervention centre, a hotline, early intervention. */
const isRegional = (type: string): boolean => serviceTypes.find(({ code }) => code === type)?.expectedTier.tier === "kraj";

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Rows of the latest year that is not after the day. */
function latestRows(rows: readonly ServiceReach[], { day }: ServedPlace): readonly ServiceReach[] {
  const past = rows.filter(({ year }) => year <= yearOf(day));
  const latest = past.reduce((most, { year }) => Math.max(most, year), 0);
  return past.filter(({ year }) => year === latest);
}

/** A row of mere zeros says that nobody comes. */
function isNothing({ clients, contacts, hours, visitsPerWeek, frequency }: ServiceReach): boolean {
  const known = [clients, contacts, hours, visitsPerWeek].filter((figure) => figure !== null);
  return frequency === null && known.length > 0 && known.every((figure) => figure === 0);
}

/** What was provided goes before what was offered; of two alike the one with more. */
function byMode(a: ServiceReach, b: ServiceReach): number {
  if (a.mode !== b.mode) return a.mode === "provided" ? -1 : 1;
  const [one, other] = [a, b].map((row) => JSON.stringify([row.visitsPerWeek, row.hours, row.clients, row.contacts, row.frequency]));
  return (one ?? "") > (other ?? "") ? -1 : 1;
}
