import type { Address } from "./address.ts";
import type { Contacts } from "./contacts.ts";
import type { Facility } from "./facility.ts";
import type { MunicipalityCode } from "./identifiers/municipalityCode.ts";
import type { Provider } from "./provider.ts";
import type { Service } from "./service.ts";

/** What is known beside the service, so that a name that is public anyway is not taken for a secret. */
export interface SecretContext {
  readonly provider: Pick<Provider, "name"> | null;
  /** Name of a municipality; `null` when not known. */
  readonly municipality: (code: MunicipalityCode) => string | null;
}

/** The point of a secret place as data from outside may hold it, against the type. */
type Held = Readonly<Partial<Record<"address" | "point", unknown>>>;

/**
 * A service without what it must not hold (služba bez utajené adresy): address and point of its secret places, and names and
 * contacts that say that address. By its type there is no such address; data from outside may have one all the same.
 *
 * @param service - a service, its secret places perhaps with an address
 * @param context - its provider and the names of municipalities
 * @returns the very same service when there is nothing to leave out
 *
 * @example
 * const address = { addressPoint: null, municipality: null, municipalityPart: null, street: "Tichá", houseNumber: 7, houseNumberKind: null, orientationNumber: null, addition: null, psc: null }
 * const place = { name: "Azylový dům", validFrom: null, validTo: null, secretAddress: true, address, point: null }
 * const service = { name: null, facilities: [place], contacts: { emails: ["dum@example.cz"], phones: [], webs: ["www.ticha7.cz"] } }
 * const clean = withoutSecretAddress(service, { provider: null, municipality: () => null })
 * clean.facilities[0] // => { name: "Azylový dům", secretAddress: true, address: null, point: null, validFrom: null, validTo: null }
 * clean.contacts // => { emails: ["dum@example.cz"], phones: [], webs: [] }
 */
export function withoutSecretAddress<S extends Pick<Service, "name" | "facilities" | "contacts">>(service: S, context: SecretContext): S {
  const tells = tellsSecret(service, context);
  if (tells === null) return service;
  return {
    ...service,
    name: service.name !== null && tells(service.name) ? null : service.name,
    facilities: service.facilities.map((facility) => withoutAddress(facility, tells)),
    contacts: withoutTales(service.contacts, tells),
  };
}

/**
 * Which texts say where the secret places of a service are (prozrazuje text utajenou adresu?).
 *
 * @param service - a service, its secret places perhaps with an address
 * @param context - its provider and the names of municipalities
 * @returns the question to be asked of a text; `null` when no address is held, so that nothing can be told
 *
 * @example
 * const place = { name: null, validFrom: null, validTo: null, secretAddress: true, address: { street: "Tichá", psc: "67801" }, point: null }
 * const tells = tellsSecret({ facilities: [place] }, { provider: null, municipality: () => null })
 * tells("pište na: Tichá 7") // => true
 * tells("67 801 výtisků, tel. 516 410 825") // => false
 * tellsSecret({ facilities: [{ ...place, address: null }] }, { provider: null, municipality: () => null }) // => null
 */
export function tellsSecret(service: Pick<Service, "facilities">, context: SecretContext): ((text: string) => boolean) | null {
  const secrets = service.facilities.filter(holdsAddress);
  if (secrets.length === 0) return null;
  const open = service.facilities.flatMap((facility) => (facility.secretAddress === false && facility.address ? [facility.address] : []));
  const said = tellTales(
    secrets.map((facility) => facility as Held),
    open,
    context,
  );
  return (text) => said.some((tale) => tale(text));
}

/**
 * Contacts without those that a question is answered yes for (kontakty, které nic neprozradí).
 *
 * @param contacts - contacts of a service or of its provider
 * @param tells - from {@link tellsSecret}
 * @returns the others
 *
 * @example
 * withoutTales({ emails: ["a@example.cz"], phones: [], webs: ["ticha7.example.cz"] }, (text) => text.includes("ticha")).webs // => []
 */
export function withoutTales(contacts: Contacts, tells: (text: string) => boolean): Contacts {
  const kept = (texts: readonly string[]): readonly string[] => texts.filter((text) => !tells(text));
  return { emails: kept(contacts.emails), phones: kept(contacts.phones), webs: kept(contacts.webs) };
}

/**
 * Whether a secret place holds an address or a point, against its type.
 *
 * @param facility - a place of a service
 *
 * @example
 * holdsAddress({ secretAddress: true, address: null, point: { lon: 16.64, lat: 49.36 } }) // => true
 * holdsAddress({ secretAddress: false, address: null, point: { lon: 16.64, lat: 49.36 } }) // => false
 */
export function holdsAddress(facility: { readonly secretAddress: boolean; readonly address: unknown; readonly point: unknown }): boolean {
  return facility.secretAddress !== false && ((facility.address ?? null) !== null || (facility.point ?? null) !== null);
}

function withoutAddress(facility: Facility, tells: (text: string) => boolean): Facility {
  const name = facility.name !== null && tells(facility.name) ? null : facility.name;
  const { validFrom, validTo } = facility;
  if (facility.secretAddress !== false) return { name, secretAddress: true, address: null, point: null, validFrom, validTo };
  return { ...facility, name };
}

type Tale = (text: string) => boolean;

/** Ways in which a text may say where the secret places are; what the open places and the provider's name say is no secret. */
function tellTales(places: readonly Held[], open: readonly Address[], context: SecretContext): readonly Tale[] {
  const known = [...open.flatMap((address) => [address.street ?? "", nameOf(address.municipality, context)]), context.provider?.name ?? ""];
  const tales: Tale[] = [];
  const word = (value: unknown): void => {
    const tale = saysName(typeof value === "string" ? value : "");
    if (tale !== null && !known.some(tale)) tales.push(tale);
  };
  for (const { address, point } of places) {
    if (isRecord(address)) {
      const { street, houseNumber, addition, psc, addressPoint, municipality } = address;
      for (const value of [street, addition, nameOf(municipality, context)]) word(value);
      const [post, code, house] = [digits(psc), digits(addressPoint), digits(houseNumber)];
      if (post.length === 5) tales.push((text) => new RegExp(`(?<!\\d)${post.slice(0, 3)}\\s?${post.slice(3)}(?!\\d)`).test(text));
      if (code !== "") tales.push((text) => text.split(/\D+/).includes(code));
      if (house !== "") tales.push((text) => new RegExp(`c(?:p|ev)${house}(?!\\d)`).test(squashed(text)));
    }
    if (isRecord(point))
      for (const degrees of [point["lon"], point["lat"]])
        if (typeof degrees === "number") tales.push((text) => text.includes(String(Math.trunc(degrees * 1000) / 1000)));
  }
  return tales;
}

/** Whether a text says a name, in any case of Czech declension and also within a web address; `null` of an empty name. */
function saysName(name: string): Tale | null {
  const sought = words(name).filter((word) => word !== "");
  const stems = sought.map((word) => word.replace(/(?<=.{3})[aeiouy]+$/, ""));
  const [stem = ""] = stems;
  if (stem === "") return null;
  if (stems.length === 1 && stem.length < 4)
    return (text) => words(text).some((word) => word === stem || (stem.length === 3 && word.startsWith(stem)));
  const pattern = new RegExp(stems.join("\\p{L}{0,3}"), "u");
  return (text) => pattern.test(squashed(text));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const digits = (value: unknown): string =>
  typeof value === "number" || typeof value === "string" ? String(value).replace(/\D/g, "").slice(0, 12) : "";
const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const squashed = (text: string): string => bare(text).replace(/[^\p{L}\p{N}]/gu, "");
const words = (text: string): readonly string[] => bare(text).split(/[^\p{L}\p{N}]+/u);
const nameOf = (code: unknown, context: SecretContext): string =>
  typeof code === "string" ? (context.municipality(code as MunicipalityCode) ?? "") : "";
