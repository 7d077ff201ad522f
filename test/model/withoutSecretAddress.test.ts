import { describe, expect, it } from "vitest";
import type { Contacts } from "../../src/model/contacts.ts";
import { holdsAddress, type SecretContext, tellsSecret, withoutSecretAddress, withoutTales } from "../../src/model/withoutSecretAddress.ts";
import { address, noContacts, place, secret, service } from "./planning.ts";

const context: SecretContext = { provider: null, municipality: (code) => (code === "500003" ? "Horní Tajnov" : null) };
/** A secret place that holds an address against its type. */
const planted = secret({
  name: "Dům v Tiché 7",
  address: { ...address("500003"), street: "Tichá", houseNumber: 77, psc: "67821", addressPoint: "21736491", addition: "dvorní trakt" },
  point: { lon: 16.643155, lat: 49.36313 },
});

describe("withoutSecretAddress", () => {
  it("leaves a service alone that holds nothing secret, the very same object", () => {
    for (const facilities of [[], [place("500001")], [secret({ name: "Azylový dům" }), place("500001")]]) {
      const clean = service(1, { facilities });
      expect(withoutSecretAddress(clean, context)).toBe(clean);
    }
  });

  it("takes address and point out, and the name that says them", () => {
    const { facilities } = withoutSecretAddress(
      service(1, { facilities: [planted, secret({ ...planted, name: "Azylový dům" })] }),
      context,
    );
    expect(facilities).toEqual([secret(), secret({ name: "Azylový dům" })]);
  });

  it("keeps open places", () => {
    const open = place("500001", { name: "Poradna" });
    expect(withoutSecretAddress(service(1, { facilities: [open, planted] }), context).facilities[0]).toEqual(open);
  });

  it("takes out the service's own name when it says the address", () => {
    const named = (name: string) => withoutSecretAddress(service(1, { name, facilities: [planted] }), context).name;
    expect(named("Azylový dům Tichá")).toBeNull();
    expect(named("Azylový dům Konvalinka")).toBe("Azylový dům Konvalinka");
  });
});

describe("which texts tell", () => {
  const tells = tellsSecret(service(1, { facilities: [planted] }), context);

  it.each([
    "Tichá 77",
    "TICHA",
    "https://dum-ticha.example",
    "678 21",
    "67821",
    "č. p. 77",
    "čp. 77",
    "horni-tajnov@example.cz",
    "Horní Tajnov",
    "sídlíme v Horním Tajnově",
    "v Tiché ulici",
    "21736491",
    "loc: 49.363130, 16.643155",
    "Dvorní trakt",
  ])("%s", (text) => {
    expect(tells?.(text)).toBe(true);
  });

  it.each(["516 410 825", "dum@example.cz", "https://example.cz/kontakt", "č. p. 770", "167821", "+420 678 210 000", ""])(
    "not %s",
    (text) => {
      expect(tells?.(text)).toBe(false);
    },
  );

  it("nothing is told where nothing is held", () => {
    expect(tellsSecret(service(1, { facilities: [secret(), place("500001")] }), context)).toBeNull();
  });

  it("what an open place or the provider's name says is no secret", () => {
    const open = place("500003", { address: { ...address("500003"), street: "Tichá" } });
    const known = tellsSecret(service(1, { facilities: [planted, open] }), context);
    expect(known?.("Tichá, Horní Tajnov")).toBe(false);
    const named = tellsSecret(service(1, { facilities: [planted] }), { ...context, provider: { name: "Charita Horní Tajnov" } });
    expect([named?.("horni.tajnov@charita.example"), named?.("Tichá")]).toEqual([false, true]);
  });

  it("a short name tells only as a word of its own", () => {
    const short = tellsSecret(service(1, { facilities: [secret({ address: { municipality: "554499" } })] }), {
      provider: null,
      municipality: () => "Aš",
    });
    expect([short?.("azyl@as.example"), short?.("naše služba")]).toEqual([true, false]);
  });
});

describe("withoutTales and holdsAddress", () => {
  it("keeps contacts that say nothing", () => {
    const contacts: Contacts = { emails: ["a@example.cz", "ticha@example.cz"], phones: ["1"], webs: ["tichá.example"] };
    const tells = tellsSecret(service(1, { facilities: [planted] }), context) as (text: string) => boolean;
    expect(withoutTales(contacts, tells)).toEqual({ emails: ["a@example.cz"], phones: ["1"], webs: [] });
    expect(withoutTales(noContacts, () => true)).toEqual(noContacts);
  });

  it.each([
    [secret(), false],
    [planted, true],
    [secret({ point: { lon: 1, lat: 2 } }), true],
    [secret({ address: undefined, point: undefined }), false],
    [place("500001"), false],
  ] as const)("a place %#", (facility, holds) => {
    expect(holdsAddress(facility)).toBe(holds);
  });
});
