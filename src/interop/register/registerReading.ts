import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { Provider } from "../../model/provider.ts";
import type { Service } from "../../model/service.ts";
import type { OfficialEntry } from "../readCodebook.ts";
import type { Reading, Rejection } from "../reading.ts";

/** A piece of the register that no noun has a place for, as it came (nezařazená část). */
export interface RegisterPart {
  /** The service it came with; `null` for a key beside the services. */
  readonly service: ServiceRegistrationId | null;
  /** Path within the service: `zarizeni[0].vedouci`. */
  readonly path: string;
  /** Plain JSON, safe to write out, to send to a worker, to merge. */
  readonly value: unknown;
}

/** What was read from the register of providers (výsledek čtení registru). Each item of `polozky` is in `accepted` or in `rejected`, once. */
export interface RegisterReading extends Reading<Service> {
  /** Each provider once, in the order in which they first occur. */
  readonly providers: readonly Provider[];
  /** Parts of services that could not be taken over although the service could: a wrong PSČ, a capacity without number. */
  readonly flaws: readonly Rejection[];
  /** Keys that the description of the register does not know, and forms and units with unknown codes. */
  readonly unknown: readonly RegisterPart[];
  /** Documented keys for which there is no noun: time ranges, documents, age groups. Empty unless asked for. */
  readonly unmodelled: readonly RegisterPart[];
  /** Personal data: heads of facilities, statutory bodies, notes to contacts. Empty unless asked for. */
  readonly personal: readonly RegisterPart[];
}

/** Official code lists, each read by `readCodebook`; without them the built-in codes are used. */
export interface RegisterCodebooks {
  /** `druhy-socialni-sluzby.json` */
  readonly serviceTypes?: readonly OfficialEntry[] | undefined;
  /** `cilove-skupiny-osoby.json` */
  readonly targetGroups?: readonly OfficialEntry[] | undefined;
}

/** How the register is to be read. */
export interface RegisterOptions {
  /**
   * Whether personal data are handed over, in `personal`. Never within the nouns.
   * @default "drop"
   */
  readonly personalData?: "drop" | "keep" | undefined;
  /**
   * Whether unknown keys are handed over, in `unknown`. They are counted in any case.
   * @default true
   */
  readonly keepUnknown?: boolean | undefined;
  /**
   * Whether documented keys without a noun are handed over, in `unmodelled`. They are counted in any case.
   * @default false
   */
  readonly keepUnmodelled?: boolean | undefined;
  readonly codebooks?: RegisterCodebooks | undefined;
}
