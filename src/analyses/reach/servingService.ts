import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import type { Address } from "../../model/address.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Capacity } from "../../model/capacity.ts";
import type { Contacts } from "../../model/contacts.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { ProviderId } from "../../model/provider.ts";
import type { RelatedServiceId, RelatedServiceKind } from "../../model/relatedService.ts";
import type { ServiceReach } from "../../model/serviceReach.ts";
import type { TerritoryId } from "../../model/territoryId.ts";

/** By what a service is thought to serve a municipality: it says that it comes, it has a place there, it works in the region. */
export type ServingHow = "reach" | "seat" | "region";

/** How sure it is that somebody is served: all that was asked is known, nothing speaks against it, or nobody says where the service works. */
export type ServingCertainty = "surely" | "possibly" | "unknown";

/** Why a service is in a list, and what is not known of it. */
export type ServingReason =
  | "reach-provided"
  | "reach-offered"
  | "reach-old"
  | "reach-form-not-known"
  | "seat"
  | "seat-field-only"
  | "region-stated"
  | "region-by-type"
  | "residential-in-region"
  | "ambulatory-in-orp"
  | "place-in-orp"
  | "area-not-stated"
  | "place-not-known"
  | "territory-not-known"
  | "nobody-served"
  | "reach-elsewhere"
  | "secret-address"
  | "group-not-known"
  | "age-not-known"
  | "form-not-known";

/** A service that serves somebody in a municipality, or may (služba pro občana obce). */
export interface ServingService {
  readonly service: ServiceRegistrationId;
  readonly name: string | null;
  readonly type: string;
  readonly provider: { readonly id: ProviderId; readonly name: string | null; readonly contacts: Contacts | null };
  readonly how: ServingHow;
  /** The territory that this is by: the municipality, its ORP, its region; `null` where no place is known. */
  readonly by: TerritoryId | null;
  /** Forms that were asked for, all of them where none was, sorted. */
  readonly forms: readonly ServiceForm[];
  /** Each with its basis: a registered maximum or what the network counts on, never free places. */
  readonly capacities: readonly Capacity[];
  readonly contacts: Contacts;
  /** What the provider said of this municipality in the latest year. */
  readonly reach: Pick<ServiceReach, "year" | "mode" | "visitsPerWeek" | "hours" | "frequency"> | null;
  /** Open places in this municipality; none of a service with a secret address. */
  readonly places: readonly { readonly name: string | null; readonly address: Address | null }[];
  /** Not in the data, so nobody can say whether anybody is there now. */
  readonly opening: { readonly times: null; readonly reason: "not-covered-by-source" };
  readonly reasons: readonly ServingReason[];
  /** The reasons in words. */
  readonly why: Bilingual;
}

/** Help that is not a registered service (návazná služba), apart from those. */
export interface ServingRelated {
  readonly service: RelatedServiceId;
  readonly kind: RelatedServiceKind;
  readonly name: string;
  readonly operator: string | null;
  readonly how: ServingHow;
  readonly by: TerritoryId | null;
  readonly certainty: ServingCertainty;
  readonly place: Address | null;
  readonly contacts: Contacts;
  readonly reasons: readonly ServingReason[];
  readonly why: Bilingual;
}
