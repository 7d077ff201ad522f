import type { Address } from "../../model/address.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Facility } from "../../model/facility.ts";
import { hasRuianCheckDigit } from "../../model/identifiers/ruianCheckDigit.ts";
import { hasDays } from "../../model/validity.ts";
import { facilitySet } from "./facilitySet.ts";
import { expectedDay, firstDay, firstDayAfter } from "./firstDay.ts";
import { isOpenAddress } from "./plainCopy.ts";
import { isRecord, type JsonRecord, listOf, recordOf } from "./recordOf.ts";
import { placeKeys, registerAddress } from "./registerAddress.ts";
import { registerKeys } from "./registerKeys.ts";
import { addFlaw, passKeys, type RegisterState } from "./registerState.ts";
import { textOf } from "./textOf.ts";

/** A service has at most so many places; the largest one seen has far fewer. */
const LIMIT = 2000;

const notAfter: Bilingual = { cs: "konec ne dříve než začátek", en: "an end not before the beginning" };
const yesOrNo: Bilingual = { cs: "ano, nebo ne (true, false)", en: "yes or no (true, false)" };
const atMost: Bilingual = { cs: `nejvýše ${LIMIT} zařízení`, en: `at most ${LIMIT} facilities` };

/**
 * Whether a service has a place with a secret address. Asked first: then nothing of it is kept but what the nouns hold.
 *
 * @internal
 *
 * @example
 * hasSecretPlace([{ utajenaAdresa: false }, { utajenaAdresa: true }]) // => true
 * hasSecretPlace([{ utajenaAdresa: "ano" }]) // => true
 * hasSecretPlace([{ utajenaAdresa: null }, {}]) // => false
 */
export function hasSecretPlace(facilities: unknown): boolean {
  if (!Array.isArray(facilities)) return false;
  for (const one of facilities) if (isRecord(one) && !isOpenAddress(one["utajenaAdresa"])) return true;
  return false;
}

/**
 * Places of a service, repeated ones once. Of a secret one only name and validity are taken over; the name stays unless it has a
 * digit or a word of the address in it.
 *
 * @internal
 */
export function registerFacilities(state: RegisterState, value: unknown): readonly Facility[] {
  const list = listOf(state, value, "zarizeni");
  const found: Facility[] = [];
  const isNew = facilitySet();
  for (let i = 0; i < list.length; i++) {
    state.outer = i;
    if (found.length === LIMIT) {
      addFlaw(state, "too-many", "zarizeni[]", list[i], atMost);
      break;
    }
    const record = recordOf(state, list[i], "zarizeni[]");
    if (record === null) continue;
    const secret = !isOpenAddress(record["utajenaAdresa"]);
    state.muted = secret;
    const facility = oneFacility(state, record, secret);
    state.muted = false;
    if (facility === null) continue;
    if (isNew(facility)) found.push(facility);
    else state.tally.add("repeated-facility", state, "zarizeni[]");
  }
  return found.slice();
}

function oneFacility(state: RegisterState, record: JsonRecord, secret: boolean): Facility | null {
  passKeys(state, record, registerKeys.facility, "zarizeni[]");
  const validFrom = firstDay(state, record["poskytujeOd"], "zarizeni[].poskytujeOd");
  const validTo = firstDayAfter(state, record["poskytujeDo"]);
  const address = registerAddress(state, record["adresa"], "facility");
  const name = textOf(state, record["nazev"], "zarizeni[].nazev", 500);
  state.muted = false;
  if (secret && record["utajenaAdresa"] !== true && record["utajenaAdresa"] !== 1)
    addFlaw(state, "yes-or-no-expected", "zarizeni[].utajenaAdresa", undefined, yesOrNo);
  if (validTo === undefined || !hasDays({ validFrom, validTo })) {
    const value = secret ? undefined : record["poskytujeDo"];
    addFlaw(state, "facility-end-invalid", "zarizeni[].poskytujeDo", value, validTo === undefined ? expectedDay : notAfter);
    return null;
  }
  if (secret) return secretFacility(state, { name, validFrom, validTo }, address);
  const point = address?.addressPoint ?? null;
  if (address !== null && point === null) state.tally.add("address-point-missing", state, "zarizeni[]");
  if (point !== null && !hasRuianCheckDigit(point)) state.tally.add("address-point-check-digit", state, "zarizeni[]");
  return { name, secretAddress: false, address, point: null, validFrom, validTo };
}

/**
 * A place without anything of where it is.
 *
 * @internal
 */
export function secretFacility(
  state: RegisterState,
  facility: Pick<Facility, "name" | "validFrom" | "validTo">,
  address: Address | null,
): Facility {
  const { name, validFrom, validTo } = facility;
  state.tally.add("secret-facility", state);
  if (address !== null) {
    state.tally.add("secret-address-given", state);
    for (const key of placeKeys(address)) state.secretPlaces.add(key);
  }
  const withheld = name !== null && tellsPlace(name, address);
  if (withheld) state.tally.add("secret-name-withheld", state);
  return { name: withheld ? null : name, secretAddress: true, address: null, point: null, validFrom, validTo };
}

/** Whether a name could say where its place is: a street address has a number, and a street has a name. */
function tellsPlace(name: string, address: Address | null): boolean {
  if (/\d/.test(name)) return true;
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = [address?.street, address?.addition].flatMap((text) => plain(text ?? "").split(/[^a-z]+/));
  return words.some((word) => word.length >= 3 && plain(name).includes(word));
}
