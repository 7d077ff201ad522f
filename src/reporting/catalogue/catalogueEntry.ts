import type { CapacityUnit } from "../../codebooks/capacityUnits.ts";
import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import type { Address } from "../../model/address.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Capacity } from "../../model/capacity.ts";
import type { Contacts } from "../../model/contacts.ts";
import type { Day } from "../../model/day.ts";
import type { Ico } from "../../model/identifiers/ico.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { NetworkStatus } from "../../model/networkEntry.ts";
import type { ProviderId } from "../../model/provider.ts";
import type { RelatedServiceId, RelatedServiceKind } from "../../model/relatedService.ts";
import type { TerritoryId } from "../../model/territoryId.ts";

/** A territory as a catalogue names it; `cs` is `null` when the data do not know its name. */
export interface CatalogueTerritory {
  readonly id: TerritoryId;
  readonly cs: string | null;
}

/** A code with its name in both languages (pojmenovaný kód); words that say so where nobody knows its name. */
export interface CatalogueTerm extends Bilingual {
  readonly code: string;
  /** `false` when nothing but the code is known. */
  readonly known: boolean;
}

/** A place where an entry is to be found (místo). */
export interface CataloguePlace {
  readonly name: string | null;
  readonly municipality: CatalogueTerritory | null;
  readonly address: Address | null;
  /** WGS 84 [degree] */
  readonly point: { readonly lon: number; readonly lat: number } | null;
}

/** What a service offers or provided in one municipality (dosah v obci), without figures on people. */
export interface CatalogueReach {
  readonly municipality: CatalogueTerritory;
  /** [year] */
  readonly year: number;
  readonly mode: "offered" | "provided";
  /** [1/week] */
  readonly visitsPerWeek: number | null;
  /** [hour] in the year */
  readonly hours: number | null;
  readonly frequency: string | null;
}

/** The type of a service and whether the law knows it on the day of the catalogue. */
export interface CatalogueType extends CatalogueTerm {
  /** Section of the act on social services, `§ 49`; `null` when not known for certain. */
  readonly section: string | null;
  readonly standing: "in-force" | "ended" | "not-yet" | "not-known";
  /** First day on which the law does not know it any more. */
  readonly validTo: Day | null;
}

/** A form of a service with its registered maxima, each in its own unit. */
export interface CatalogueForm {
  readonly form: ServiceForm;
  readonly nonStop: boolean | null;
  readonly capacities: readonly Capacity<CapacityUnit, ServiceForm, "registered">[];
}

/** What a network counts on, in the latest year known. */
export interface CatalogueNetwork {
  readonly form: ServiceForm;
  readonly network: string;
  /** [year] */
  readonly year: number;
  readonly status: NetworkStatus;
  readonly units: readonly Capacity<CapacityUnit, ServiceForm, "network">[];
}

interface EntryBase {
  /** Place in the catalogue, from 1, in the order of reading. */
  readonly number: number;
  /** What it is called; `null` when nothing but its type is known. */
  readonly title: string | null;
  /** `null` when not known. */
  readonly targetGroups: readonly CatalogueTerm[] | null;
  readonly places: readonly CataloguePlace[];
  /** Where it belongs when it belongs to no municipality: ORPs, kraje. */
  readonly area: readonly CatalogueTerritory[];
  readonly contacts: Contacts;
}

/** A registered social service in a catalogue (registrovaná služba). */
export interface RegisteredEntry extends EntryBase {
  readonly kind: "registered";
  readonly key: ServiceRegistrationId;
  readonly type: CatalogueType;
  /** Whether it helps in a crisis and so comes first. */
  readonly crisis: boolean;
  /** Why it is here: it sits in the territory, comes to people there, or works for a larger territory. */
  readonly how: "seat" | "reach" | "area";
  /** Whether an address is secret: then there are no places and no reach, only an area. */
  readonly sheltered: boolean;
  readonly forms: readonly CatalogueForm[];
  readonly network: readonly CatalogueNetwork[];
  /** Municipalities it comes to, as far as somebody said so. */
  readonly reach: readonly CatalogueReach[];
  /** Open places that are not listed, because there are some in the territory, or some in its kraj. */
  readonly otherPlaces: number;
  readonly provider: { readonly id: ProviderId; readonly ico: Ico | null; readonly name: string; readonly contacts: Contacts } | null;
}

/** A related service in a catalogue (návazná služba): not registered, without capacity. */
export interface RelatedEntry extends EntryBase {
  readonly kind: "related";
  readonly key: RelatedServiceId;
  readonly field: RelatedServiceKind;
  readonly operator: string | null;
}

/** One entry of a catalogue (záznam katalogu). */
export type CatalogueEntry = RegisteredEntry | RelatedEntry;
