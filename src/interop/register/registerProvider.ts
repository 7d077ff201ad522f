import { type Ico, isIco } from "../../model/identifiers/ico.ts";
import type { PortalId } from "../../model/identifiers/portalId.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { Provider, ProviderId } from "../../model/provider.ts";
import { recordOf } from "./recordOf.ts";
import { registerAddress } from "./registerAddress.ts";
import { registerContacts } from "./registerContacts.ts";
import { registerKeys } from "./registerKeys.ts";
import { passKeys, type RegisterState } from "./registerState.ts";
import { textOf } from "./textOf.ts";

/** Whose provider it is. */
export interface ProvidedService {
  readonly id: ServiceRegistrationId;
  readonly portalId: PortalId | null;
}

/**
 * The provider of a service. One without IČO gets an id of the service's number on the portal, one whose IČO has a wrong check
 * digit an id of those digits; the digits are kept, but not as an IČO.
 *
 * @internal
 */
export function registerProvider(
  state: RegisterState,
  value: unknown,
  service: ProvidedService,
): { readonly id: ProviderId; readonly provider: Provider | null } {
  const surrogate: ProviderId = service.portalId === null ? `provider/service-${service.id}` : `provider/portal-${service.portalId}`;
  const record = recordOf(state, value, "poskytovatel");
  if (record === null) {
    state.tally.add("provider-missing", state);
    return { id: surrogate, provider: null };
  }
  passKeys(state, record, registerKeys.provider, "poskytovatel");
  const { ico, id } = icoOf(state, record["ico"], surrogate);
  const name = textOf(state, record["nazev"], "poskytovatel.nazev", 500);
  const contacts = registerContacts(state, record, "provider");
  const seat = registerAddress(state, record["adresa"], "provider");
  if (name !== null) return { id, provider: { id, ico, name, seat, contacts } };
  state.tally.add("provider-missing", state);
  return { id, provider: null };
}

function icoOf(state: RegisterState, value: unknown, surrogate: ProviderId): { readonly ico: Ico | null; readonly id: ProviderId } {
  if (isIco(value)) return { ico: value, id: value };
  const written = textOf(state, value, "poskytovatel.ico", 30)?.replace(/\s/g, "") ?? "";
  const digits = /^\d{1,7}$/.test(written) ? written.padStart(8, "0") : written;
  if (!/^\d{8}$/.test(digits) || digits === "00000000") {
    state.tally.add("ico-missing", state);
    return { ico: null, id: surrogate };
  }
  if (isIco(digits)) {
    state.tally.add("ico-padded", state);
    return { ico: digits, id: digits };
  }
  state.tally.add("ico-check-digit", `${digits}`);
  return { ico: null, id: `provider/ico-${digits}` };
}
