import { readCodebook } from "../../src/interop/readCodebook.ts";
import { readRegister } from "../../src/interop/register/readRegister.ts";
import type { RegisterReading } from "../../src/interop/register/registerReading.ts";
import { isPortalId } from "../../src/model/identifiers/portalId.ts";
import { isServiceRegistrationId } from "../../src/model/identifiers/serviceRegistrationId.ts";
import { isProviderId } from "../../src/model/provider.ts";
import { hasDays } from "../../src/model/validity.ts";
import {
  syntheticAddress,
  syntheticFacility,
  syntheticForm,
  syntheticProvider,
  syntheticRegister,
  syntheticService,
} from "../interop/register/syntheticService.ts";
import { harmless } from "./harmless.ts";

const hidden = syntheticFacility({
  nazev: "Azylový dům Utajovaná 7",
  utajenaAdresa: true,
  adresa: syntheticAddress({ ulice: { nazev: "Utajovaná" }, psc: "79999", kodAdresnihoMista: 87654321 }),
});

const sound = syntheticRegister(
  syntheticService(),
  syntheticService({
    portalId: "17",
    identifikator: 7654321,
    zarizeni: [],
    poskytovatel: syntheticProvider({ ico: 177041 }),
    novyKlic: { a: [1] },
  }),
  syntheticService({
    portalId: 18,
    identifikator: null,
    formy: [syntheticForm(), syntheticForm({ forma: { id: "FormaSocialniSluzby/online" } })],
  }),
  syntheticService({ portalId: 19, identifikator: "1234569", zarizeni: [hidden, syntheticFacility()] }),
);

/** The register of providers: as bytes, as text and parsed, with everything kept that may be kept. */
export const register = {
  name: "register",
  samples: (): unknown[] => [
    sound,
    JSON.stringify(sound),
    new TextEncoder().encode(JSON.stringify(sound, null, 1)),
    JSON.stringify({ "@context": "https://example.cz", ...sound }),
  ],
  run(input: unknown): void {
    const all = harmless(() => readRegister(input, { personalData: "keep", keepUnmodelled: true }));
    const bare = harmless(() => readRegister(input));
    if ((all === null) !== (bare === null)) throw new Error("read with one set of options and refused with another");
    if (all === null || bare === null) return;
    if (JSON.stringify(all.accepted) !== JSON.stringify(bare.accepted)) throw new Error("options change the services");
    sane(all);
    if (bare.personal.length + bare.unmodelled.length > 0) throw new Error("kept what was not asked for");
    const items = typeof input === "object" && input !== null ? (input as { readonly polozky?: unknown }).polozky : null;
    if (Array.isArray(items) && items.length !== all.accepted.length + all.rejected.length)
      throw new Error(`${items.length} items went in, ${all.accepted.length + all.rejected.length} came out`);
  },
};

/** The code lists of the ministry. */
export const registerCodebook = {
  name: "codebook",
  samples: (): unknown[] => {
    const list = {
      polozky: [
        { id: "CilovaSkupinaOsoby/24", nazev: { cs: "senioři" } },
        { id: "CilovaSkupinaOsoby/26", nazev: "pečující osoby", kod: 26 },
      ],
    };
    return [list, JSON.stringify(list), new TextEncoder().encode(JSON.stringify(list, null, 2))];
  },
  run(input: unknown): void {
    const reading = harmless(() => readCodebook(input));
    const items = typeof input === "object" && input !== null ? (input as { readonly polozky?: unknown }).polozky : null;
    if (reading !== null && Array.isArray(items) && items.length !== reading.accepted.length + reading.rejected.length)
      throw new Error("an item is lost");
    if (reading !== null)
      harmless(() => readRegister(sound, { codebooks: { serviceTypes: reading.accepted, targetGroups: reading.accepted } }));
  },
};

/** What holds of every reading, whatever was read. */
function sane(reading: RegisterReading): void {
  const ids = new Set<string>();
  for (const service of reading.accepted) {
    const { id, portalId, provider, type, forms } = service;
    if (!isServiceRegistrationId(id) || ids.has(id)) throw new Error(`the id ${id} is none or is there twice`);
    ids.add(id);
    if (portalId !== null && !isPortalId(portalId)) throw new Error(`the portal number ${portalId} is none`);
    if (!isProviderId(provider)) throw new Error(`the provider ${provider} is none`);
    if (type === "" || !hasDays(service)) throw new Error(`${id} has no type or no days`);
    for (const facility of service.facilities) {
      if (!hasDays(facility)) throw new Error(`${id} has a place without days`);
      if (facility.secretAddress && (facility.address ?? facility.point) !== null) throw new Error(`${id} tells a secret place`);
    }
    for (const { form, capacities } of forms)
      for (const { amount, basis, form: own } of capacities)
        if (!(amount >= 0 && amount < Number.POSITIVE_INFINITY) || basis !== "registered" || own !== form)
          throw new Error(`${id} has a wrong capacity`);
  }
  if (new Set(reading.providers.map(({ id }) => id)).size !== reading.providers.length) throw new Error("a provider is there twice");
}
