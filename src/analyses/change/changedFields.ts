import { type Capacity, capacity } from "../../model/capacity.ts";
import type { Facility } from "../../model/facility.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import type { Service } from "../../model/service.ts";
import { withoutSecretAddress } from "../../model/withoutSecretAddress.ts";
import { canonicalText } from "./canonicalText.ts";
import type { FieldChange } from "./serviceChange.ts";

/** The part of a service that {@link changedFields} compares. */
export type ComparedService = Omit<Service, "id" | "portalId">;

/**
 * Fields in which two states of one service differ (rozdíly dvou stavů služby), in a fixed order. The order within lists does
 * not count, and neither do numbers of identity.
 *
 * Where either state has a secret address, nothing is said of places, and an address that was open before is not said either.
 *
 * @param before - the earlier state
 * @param after - the later one
 * @param options.sheltered - whether the service has a secret address, where its places alone do not say it any more @default what they say
 * @returns the fields; empty when nothing differs
 *
 * @example
 * const contacts = { emails: [], phones: ["516 410 825"], webs: [] }
 * const before = { name: null, type: "azylove-domy", provider: "63504260", forms: [], targetGroups: null, facilities: [], regions: null, contacts, validFrom: null, validTo: null }
 * changedFields(before, { ...before, validTo: "2027-01-01", contacts: { ...contacts, phones: ["516 410 826"] } })
 * // => [{ field: "validTo", from: null, to: "2027-01-01" }, { field: "contacts/phones", from: ["516 410 825"], to: ["516 410 826"] }]
 */
export function changedFields(
  before: ComparedService,
  after: ComparedService,
  options: { readonly sheltered?: boolean | undefined } = {},
): readonly FieldChange[] {
  const { sheltered = isSheltered(before) || isSheltered(after) } = options;
  const [a, b] = sheltered ? [veiled(before, before), veiled(after, before)] : [before, after];
  const [offered, offers] = [a.forms.map((one) => one.form), b.forms.map((one) => one.form)];
  const forms = [...new Set([...offered, ...offers])].sort();
  const nonStop = (service: ComparedService, form: string): boolean | null =>
    service.forms.find((provided) => provided.form === form)?.nonStop ?? null;
  const amounts = [capacitiesOf(a), capacitiesOf(b)] as const;
  const kinds = [...new Set(amounts.flatMap((one) => [...one.keys()]))].sort();
  return [
    ...field("validFrom", a.validFrom, b.validFrom),
    ...field("validTo", a.validTo, b.validTo),
    ...field("name", a.name, b.name),
    ...field("type", a.type, b.type),
    ...field("provider", a.provider, b.provider),
    ...list("forms", offered, offers),
    ...forms
      .filter((form) => offered.includes(form) && offers.includes(form))
      .flatMap((form) => field(`nonStop/${form}`, nonStop(a, form), nonStop(b, form))),
    ...kinds.flatMap((kind) => field(`capacity/${kind}`, amount(amounts[0].get(kind)), amount(amounts[1].get(kind)))),
    ...list("targetGroups", a.targetGroups, b.targetGroups),
    ...(sheltered ? shelteredPlaces(before, after) : list("facilities", a.facilities.map(placeText), b.facilities.map(placeText))),
    ...list("regions", a.regions, b.regions),
    ...list("contacts/emails", a.contacts.emails, b.contacts.emails),
    ...list("contacts/phones", a.contacts.phones, b.contacts.phones),
    ...list("contacts/webs", a.contacts.webs, b.contacts.webs),
  ];
}

/** Amounts by `form/unit`, as many as the source gives: several in one unit need not add up. */
function capacitiesOf(service: ComparedService): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const all: readonly Capacity[] = service.forms.flatMap((provided) => provided.capacities);
  for (const one of all) {
    const { form, unit, amount } = capacity(one.amount, one);
    found.set(
      `${form}/${unit}`,
      [...(found.get(`${form}/${unit}`) ?? []), amount].sort((a, b) => a - b),
    );
  }
  return found;
}

const amount = (amounts: readonly number[] | undefined): number | readonly number[] | null =>
  amounts === undefined ? null : amounts.length === 1 ? (amounts[0] ?? null) : amounts;

function field(name: string, from: FieldChange["from"], to: FieldChange["to"]): FieldChange[] {
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field: name, from, to }];
}

/** Of lists what is gone and what is new; a list that was not known stays `null`. */
function list(name: string, from: readonly string[] | null, to: readonly string[] | null): FieldChange[] {
  if (from === null || to === null) return field(name, from === null ? null : [...from].sort(), to === null ? null : [...to].sort());
  const [gone, fresh] = [without(from, to), without(to, from)];
  return gone.length + fresh.length === 0 ? [] : [{ field: name, from: gone, to: fresh }];
}

const without = (items: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return [...new Set(items)].filter((item) => !known.has(item)).sort();
};

/** A place as a text by which it is known again: name, street and numbers, municipality. */
function placeText({ name, address }: Facility): string {
  if (address === null) return name ?? "?";
  const { street, houseNumber, orientationNumber, municipality } = address;
  const numbers = [houseNumber, orientationNumber].filter((number) => number !== null).join("/");
  const line = [street, numbers].filter((part) => part !== null && part !== "").join(" ");
  return [name, line, municipality === null ? null : `obec/${municipality}`].filter((part) => part !== null && part !== "").join(", ");
}

/** That places of a sheltered service changed, and not a word more. */
function shelteredPlaces(before: ComparedService, after: ComparedService): FieldChange[] {
  const texts = (service: ComparedService): string => JSON.stringify(service.facilities.map(canonicalText).sort());
  return texts(before) === texts(after) ? [] : [{ field: "facilities", from: null, to: null }];
}

/** Names and contacts without what would tell the places of the earlier state. */
function veiled(service: ComparedService, earlier: ComparedService): ComparedService {
  const facilities = earlier.facilities.map((facility) => ({ ...facility, secretAddress: true })) as unknown as readonly Facility[];
  const { name, contacts } = withoutSecretAddress(
    { name: service.name, contacts: service.contacts, facilities },
    { provider: null, municipality: () => null },
  );
  return { ...service, name, contacts };
}
