import type { Bound, Decay } from "./decay.ts";
import type { TravelUnit } from "./travelCosts.ts";

/** How far is too far: always the caller's, there is no limit by default. */
export interface TravelLimit {
  readonly unit: TravelUnit;
  /** Largest cost [unit]; `null` is no limit */
  readonly limit: number | null;
  /** @default "inclusive" */
  readonly bound?: Bound;
}

/** Cost of the way to the k-th nearest supply (cesta k nejbližší službě). */
export interface NearestMethod {
  readonly measure: "nearest";
  /** @default 1 */
  readonly k?: number;
  /** Sorts people into those surely, possibly and not within it. @default none, costs alone */
  readonly within?: { readonly unit: TravelUnit; readonly limit: number; readonly bound?: Bound };
}

/**
 * Supply around people, nobody competing for it: `cumulative` counts all of it within a limit alike (kumulativní příležitosti), `gravity`
 * weighs it by a decay (potenciál, Hansen 1959).
 */
export type OpportunityMethod =
  | ({ readonly measure: "cumulative" } & TravelLimit & { readonly limit: number })
  | { readonly measure: "gravity"; readonly decay: Decay };

/**
 * Supply shared among the people who compete for it (dvoukrokové spádové oblasti a jejich varianty).
 *
 * - `2sfca`: with a binary decay two-step (Luo and Wang 2003), with any other enhanced (Luo and Qi 2009).
 * - `3sfca`: demand is split among the services that people can choose of (Wan, Zou and Sternberg 2012).
 * - `m2sfca`: the weight counts twice in the second step (Delamater 2013): people far from everything leave supply unused.
 * - `bfca`: weights balanced over both sides (Paez, Higgins and Vivona 2019).
 * - `spatial-availability`: supply available to a place as a whole, not per person (Soukhov et al. 2023).
 */
export type CatchmentMethod =
  | { readonly measure: "2sfca" | "3sfca" | "m2sfca" | "bfca"; readonly decay: Decay }
  | {
      readonly measure: "spatial-availability";
      readonly decay: Decay;
      /** Exponent of people. @default 1 */
      readonly alpha?: number;
    };

/**
 * For residential services (pobytová forma): the client moves in and makes no daily trip, so a bed is worth the same at any distance within
 * the catchment, and all its people share it.
 */
export type ResidentialMethod = { readonly measure: "residential" } & TravelLimit;

/**
 * For outreach services (terénní forma): the worker travels, and travelling eats paid hours, so what is left for care depends on distance.
 *
 * Hours paid for one visit = careMinutes / 60 + travel / 60, travel = (2 × cost + (visitsPerTrip − 1) × minutesBetween) / visitsPerTrip.
 */
export interface OutreachMethod {
  readonly measure: "outreach";
  readonly unit: "min";
  /** How far workers go, one way [min]; `null` is no limit */
  readonly limit: number | null;
  /** @default "inclusive" */
  readonly bound?: Bound;
  /** Direct care in one visit [min], above 0 */
  readonly careMinutes: number;
  /** Visits from leaving the base to coming back. @default 1 */
  readonly visitsPerTrip?: number;
  /** From one client of a trip to the next [min] @default 0 */
  readonly minutesBetween?: number;
  /** Paid hours of one unit of capacity in the period [hour]; of the unit hour it is 1. @default 1 for hours, required of others */
  readonly hoursPerUnit?: number;
  /** Part of paid hours that is care and travel; the rest are records, meetings, breaks [1] @default 1 */
  readonly fieldShare?: number;
  /**
   * What everybody in reach gets alike: hours of care, however far away, or paid hours, of which travel takes its part.
   * @default "equal-care"
   */
  readonly share?: "equal-care" | "equal-time";
}

/** A measure of access with its parameters, as plain data (míra dostupnosti). */
export type AccessMethod = NearestMethod | OpportunityMethod | CatchmentMethod | ResidentialMethod | OutreachMethod;

/** Name of a measure of access. */
export type Measure = AccessMethod["measure"];
