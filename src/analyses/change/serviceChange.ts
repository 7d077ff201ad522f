import type { Day } from "../../model/day.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { ProviderId } from "../../model/provider.ts";
import type { TerritoryId } from "../../model/territoryId.ts";

/** A value before or after a change; of lists only what differs. */
export type ChangedValue = string | number | boolean | null | readonly string[] | readonly number[];

/** One field of a service that changed (změněný údaj). */
export interface FieldChange {
  /** Property of a service, `provider`, or a cell of it: `capacity/pobytova/luzka`, `nonStop/terenni`, `contacts/phones`. */
  readonly field: string;
  /** Of a list what is gone, and what is new. `null` on both sides for places of a service with a secret address. */
  readonly from: ChangedValue;
  readonly to: ChangedValue;
}

/** Why a change wants to be looked at before it is believed (důvod podezření). */
export type ChangeSuspicion = "count-fell" | "capacity-by-half" | "provider-changed" | "id-changed";

/** The service that a change is about, by what it is called. */
export interface ChangedService {
  readonly id: ServiceRegistrationId;
  readonly name: string | null;
  readonly type: string;
  readonly provider: { readonly id: ProviderId; readonly name: string | null };
}

/**
 * A change of a registered service between two states of the data (změna služby), or of the number of all services. Holds no
 * place of a service with a secret address.
 */
export type ServiceChange =
  | {
      readonly kind: "service-change";
      readonly change: "opened" | "closed" | "changed";
      readonly service: ChangedService;
      /** First day of an opened service, first day after a closed one; `null` when not known or when only fields changed. */
      readonly day: Day | null;
      /** Of an opened or closed service none. */
      readonly fields: readonly FieldChange[];
      readonly why: readonly ChangeSuspicion[];
    }
  | {
      readonly kind: "service-change";
      readonly change: "renumbered";
      readonly service: ChangedService;
      readonly formerly: ServiceRegistrationId;
      readonly why: readonly ChangeSuspicion[];
    }
  | {
      readonly kind: "service-change";
      readonly change: "count";
      readonly scope: TerritoryId | null;
      readonly from: number;
      readonly to: number;
      readonly why: readonly ChangeSuspicion[];
    };
