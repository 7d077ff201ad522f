import type { CapacityUnit } from "../codebooks/capacityUnits.ts";
import type { ServiceForm } from "../codebooks/serviceForms.ts";
import type { Capacity } from "./capacity.ts";
import type { ServiceRegistrationId } from "./identifiers/serviceRegistrationId.ts";

/** How a service stands in a network: in the basic one, in the ORP minimum, for a time only, or outside. */
export type NetworkStatus = "basic" | "orp-minimum" | "temporary" | "outside";

/**
 * Entry of a service in a network (zařazení služby v síti): one service in one form, one network, one year.
 * Its units are what the network counts on, neither the registered maximum nor what was provided.
 */
export interface NetworkEntry<F extends ServiceForm = ServiceForm> {
  readonly service: ServiceRegistrationId;
  readonly form: F;
  /** Id of the network, given by the office: `kraj/3115`. */
  readonly network: string;
  /** [year] */
  readonly year: number;
  /** Full-time workers in direct care, beds, hours…; none when outside, `null` when not known. */
  readonly units: readonly Capacity<CapacityUnit, F, "network">[] | null;
  readonly status: NetworkStatus;
  /** Number of the entrustment act (pověření); `null` when there is none or it is not known. */
  readonly entrustment: string | null;
  /** Number of the application for entry (žádost o zařazení); `null` when there is none or it is not known. */
  readonly application: string | null;
}
