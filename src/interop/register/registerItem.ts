import type { Bilingual } from "../../model/bilingual.ts";
import type { Facility } from "../../model/facility.ts";
import { isPortalId, type PortalId } from "../../model/identifiers/portalId.ts";
import type { RegionCode } from "../../model/identifiers/regionCode.ts";
import { isServiceRegistrationId, type ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { Provider } from "../../model/provider.ts";
import type { Service } from "../../model/service.ts";
import { hasDays } from "../../model/validity.ts";
import { type Rejection, shown } from "../reading.ts";
import { codeOf, digitsOf } from "./codeOf.ts";
import { expectedDay, firstDay, firstDayAfter } from "./firstDay.ts";
import { pathOf } from "./pathOf.ts";
import { isRecord, type JsonRecord, listOf } from "./recordOf.ts";
import { registerContacts } from "./registerContacts.ts";
import { hasSecretPlace, registerFacilities } from "./registerFacilities.ts";
import { registerForms } from "./registerForms.ts";
import { registerKeys } from "./registerKeys.ts";
import { registerProvider } from "./registerProvider.ts";
import { addFlaw, keepPart, passKeys, type RegisterState } from "./registerState.ts";
import { textOf } from "./textOf.ts";

/** A service that was read, and its provider as it is told with it. */
export interface RegisterItem {
  readonly service: Service;
  readonly provider: Provider | null;
}

const GROUPS = 200;

const expected = {
  record: { cs: "záznam služby", en: "an object with a service" },
  id: {
    cs: "registrační číslo (7 číslic), nebo číslo na portálu (1 až 6 číslic)",
    en: "a registration number (7 digits) or a portal number (1 to 6 digits)",
  },
  type: { cs: "druh služby, jako DruhSocialniSluzby/13", en: "a type of service such as DruhSocialniSluzby/13" },
  notAfter: { cs: "konec ne dříve než začátek", en: "an end not before the beginning" },
} as const satisfies Record<string, Bilingual>;

/**
 * Reads one service of the register, as far as it can be read. What cannot be said for sure of the service as a whole, its id, its
 * type, its end, rejects it; what is wrong in a part is a flaw, and the service goes on without that part.
 *
 * @internal
 */
export function registerItem(state: RegisterState, item: unknown): RegisterItem | Rejection {
  const reject = (code: string, key: string, value: unknown, words: Bilingual): Rejection => ({
    code,
    path: pathOf(state, key),
    value: shown(value),
    expected: words,
  });
  if (!isRecord(item)) return reject("item-not-object", "", item, expected.record);
  const { id, portalId } = idsOf(state, item);
  if (id === null) return reject("id-missing", "", item, expected.id);
  state.secret = hasSecretPlace(item["zarizeni"]);
  const type = codeOf(state, item["druhSocialniSluzby"], "druhSocialniSluzby");
  if (type === null) return reject("type-missing", "druhSocialniSluzby", item["druhSocialniSluzby"], expected.type);
  const validFrom = firstDay(state, item["datumPoskytovaniOd"], "datumPoskytovaniOd");
  const validTo = firstDayAfter(state, item["datumPoskytovaniDo"]);
  if (validTo === undefined || !hasDays({ validFrom, validTo })) {
    const words = validTo === undefined ? expectedDay : expected.notAfter;
    return reject("end-invalid", "datumPoskytovaniDo", item["datumPoskytovaniDo"], words);
  }
  passKeys(state, item, registerKeys.service, "");
  if (id === surrogateId(portalId)) state.tally.add("id-from-portal", state);
  if (!state.codes.types.has(type)) state.tally.count("unknown-code", type);
  const { id: provider, provider: told } = registerProvider(state, item["poskytovatel"], { id, portalId });
  const facilities = registerFacilities(state, item["zarizeni"]);
  if (validTo !== null && facilities.some((facility) => outlives(facility, validTo))) state.tally.add("facility-outlives-service", state);
  // Written out, not spread: this is done for every service of the country.
  const service: Service = {
    id,
    portalId,
    name: null,
    type: state.codes.types.get(type) ?? type,
    provider,
    forms: registerForms(state, item["formy"]),
    targetGroups: targetGroupsOf(state, item["ciloveSkupiny"]),
    facilities,
    regions: regionsOf(state, item["rozsirenePusobnostiVKraji"]),
    contacts: registerContacts(state, item, "service"),
    validFrom,
    validTo,
  };
  return { service, provider: told };
}

const outlives = (facility: Facility, end: string): boolean => facility.validTo === null || facility.validTo > end;

/** Both numbers, each as a number or a text; a portal number stands in for a registration number that is not there. */
function idsOf(state: RegisterState, item: JsonRecord): { readonly id: ServiceRegistrationId | null; readonly portalId: PortalId | null } {
  const portal = textOf(state, item["portalId"], "portalId", 30);
  const registered = textOf(state, item["identifikator"], "identifikator", 30);
  const portalId = isPortalId(portal) ? portal : null;
  if (portal !== null && portalId === null) addFlaw(state, "portal-id-invalid", "portalId", portal, expected.id);
  if (isServiceRegistrationId(registered)) return { id: registered, portalId };
  if (registered !== null) addFlaw(state, "service-id-invalid", "identifikator", registered, expected.id);
  return { id: surrogateId(portalId), portalId };
}

/** A portal number filled up to seven digits. Registration numbers that begin with a zero are not known. */
function surrogateId(portalId: PortalId | null): ServiceRegistrationId | null {
  const text = portalId?.padStart(7, "0");
  return isServiceRegistrationId(text) ? text : null;
}

/** Codes of target groups; `null` when none is given, because no service is registered for nobody. */
function targetGroupsOf(state: RegisterState, value: unknown): readonly string[] | null {
  const found: string[] = [];
  const list = listOf(state, value, "ciloveSkupiny");
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    state.outer = i;
    const grouped = isRecord(item) && Object.hasOwn(item, "cilovaSkupina");
    if (grouped) passKeys(state, item, registerKeys.targetGroup, "ciloveSkupiny[]");
    const code = grouped ? codeOf(state, item["cilovaSkupina"], "ciloveSkupiny[].cilovaSkupina") : codeOf(state, item, "ciloveSkupiny[]");
    if (code === null) continue;
    const known = state.codes.targetGroups.get(code);
    if (known === undefined) state.tally.count("unknown-code", code);
    if (found.length < GROUPS && !found.includes(known ?? code)) found.push(known ?? code);
  }
  return found.length === 0 ? null : found.slice();
}

/** Regions of the extended scope; `null` when none is given: the key is filled for a part of the services only. */
function regionsOf(state: RegisterState, value: unknown): readonly RegionCode[] | null {
  const found: RegionCode[] = [];
  const list = listOf(state, value, "rozsirenePusobnostiVKraji");
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    state.outer = i;
    const within = isRecord(item) && Object.hasOwn(item, "kraj");
    if (within) passKeys(state, item, registerKeys.region, "rozsirenePusobnostiVKraji[]");
    const path = within ? "rozsirenePusobnostiVKraji[].kraj" : "rozsirenePusobnostiVKraji[]";
    const digits = digitsOf(state, within ? item["kraj"] : item, "Kraj/", path);
    const region = digits === null ? undefined : state.codes.regions.get(digits);
    if (region === undefined) {
      if (digits !== null) state.tally.count("unknown-code", `Kraj/${digits}`);
      keepPart(state, "unknown", "rozsirenePusobnostiVKraji[]", item);
    } else if (!found.includes(region)) found.push(region);
  }
  return found.length === 0 ? null : found.slice();
}
